/** What the Wan models share: subject, scene, motion, then light and lens, then style; shots numbered with their seconds. */
import type { Grammar } from "../grammar.ts";

export const WAN_GRAMMAR: Pick<Grammar, "order" | "sound"> = {
  order: [
    "subject",
    "cast",
    "wardrobe",
    "space",
    "setting",
    "must",
    "move",
    "holds",
    "frames",
    "pace",
    "framing",
    "light",
    "mood",
    "look",
    "dialogue",
    "effects",
    "music",
    "not",
  ],
  sound: { dialogue: true, effects: true, music: true },
};

export const WAN_SHOTS: Pick<Grammar, "multi" | "reserved"> = {
  multi: {
    max: 6,
    as: "text",
    mark: ({ text, from, to }, i) => `Shot ${i + 1} [${from / 1000}-${to / 1000} s]: ${text}`,
    between: "\n",
  },
  reserved: /\bImage \d+\b|\[\d+-\d+ s\]/u,
};
