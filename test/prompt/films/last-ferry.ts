/** A dialogue scene: two people who have missed the last ferry, at night, under tube light. */
import type { Film } from "./view.ts";

export const LAST_FERRY: Film = {
  name: "last-ferry",
  brief: {
    aspect: "2.39:1",
    style: "naturalistic drama",
    era: "late 1990s",
    lens: "normal-lens",
    "key quality": "low-key",
    motivation: "fluorescent",
    contrast: "4:1, shadows keep detail",
    "colour temperature": "cool green against warm skin",
    tone: [
      { value: "tense", cause: "they do not look at each other" },
      { value: "lonely", cause: "one lit bench in a dark hall" },
    ],
    pace: ["slow-paced"],
    never: ["handheld", "zoom-in"],
    "off-limits": [{ value: "other people" }, { value: "modern phones", reason: "period" }],
  },
  scenes: {
    3: { setting: "the ferry terminal", "time of day": "night", "axis side": "between bench and gate, gate side" },
  },
  phrases: [
    { kind: "cast", words: "Ines, 52, navy raincoat, wet grey bob", shots: ["3A", "3B", "3C"] },
    { kind: "cast", words: "Tom, 19, orange work jacket, shaved head", shots: ["3A", "3B"] },
    { kind: "location", words: "a ferry terminal hall with green linoleum and a shuttered gate", shots: "all" },
  ],
  shots: {
    "3A": {
      subject: "Ines and Tom",
      action: "wait at the two ends of one bench",
      size: "wide-shot",
      composition: ["symmetrical", "two-shot"],
      move: "static-shot",
      "depth of field": "deep-focus",
      dialogue: [
        { value: "You said half past.", speaker: "Ines" },
        { value: "I said about half past.", speaker: "Tom" },
      ],
      effects: "tube light hum, rain on the roof",
      seconds: 9000,
    },
    "3B": {
      subject: "Tom",
      action: "turns a ticket over and over, then stops",
      size: "medium-close-up",
      composition: ["over-the-shoulder"],
      eyeline: "off camera left, to Ines",
      move: "push-in",
      speed: "speed-imperceptible",
      "depth of field": "shallow-focus",
      dialogue: [{ value: "It won't come back for us.", speaker: "Tom" }],
      seconds: 5000,
    },
    "3C": {
      subject: "Ines looks at the shuttered gate until its lamp goes out",
      size: "close-up",
      angle: "profile",
      move: "static-shot",
      "last frame": "only the outline of her face is left",
      music: "no music",
      seconds: 14000,
    },
  },
};
