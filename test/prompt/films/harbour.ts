/** Two hard cases: a shot with many things that must not be seen, and one that is carried by reference pictures. */
import type { Film } from "./view.ts";

export const HARBOUR: Film = {
  name: "harbour",
  brief: {
    aspect: "16:9",
    style: "documentary photography, available light",
    never: ["handheld", "zoom-in", "whip-pan"],
    "off-limits": [
      { value: "bystanders" },
      { value: "visible logos", reason: "no clearance" },
      { value: "lens flare" },
      { value: "text on boats" },
      { value: "plastic" },
    ],
    music: "silence",
  },
  phrases: [
    { kind: "prop", words: "the red skiff, paint flaking at the bow, one oar", shots: "all" },
    { kind: "wardrobe", words: "yellow oilskins patched at both elbows", shots: ["7B"] },
    { kind: "cast", words: "Joss, 60, white beard, one gold tooth", shots: ["7B"] },
  ],
  shots: {
    "7A": {
      subject: "the skiff",
      action: "drifts against the quay and away again",
      setting: "an empty fishing harbour at low tide",
      size: "wide-shot",
      angle: "high-angle",
      "time of day": "dawn",
      light: ["fog"],
      "screen direction": "left to right",
      holds: "the waterline stays level",
      seconds: 5000,
    },
    "7B": {
      subject: "Joss",
      action: "coils a rope beside the skiff and looks up when a bell rings",
      size: "medium-shot",
      move: "truck-right",
      speed: "speed-slow",
      effects: "a harbour bell, far off",
      mode: "references",
      references: [
        { value: "https://example.com/joss.png", governs: "Joss" },
        { value: "https://example.com/skiff.png", governs: "the red skiff" },
        { value: "https://example.com/light.png", borrow: "the flat morning light", ignore: "the cranes" },
        { value: "Leviathan (2012)", borrow: "the close framing of hands at work" },
      ],
      seconds: 8000,
    },
  },
};
