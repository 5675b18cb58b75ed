/** What the Kling models share: subject first, sound in the prompt, and which way the camera turns. */
import type { Grammar } from "../grammar.ts";

/** Kling's camera field calls the vertical turn "pan" and the level turn "tilt", so its prompts say which way. */
export const TURNS: Readonly<Record<string, string>> = {
  pan: "pans|, turning level from side to side where it stands",
  "pan-left": "pans left|, turning level where it stands",
  "pan-right": "pans right|, turning level where it stands",
  tilt: "tilts|, nodding up and down where it stands",
  "tilt-up": "tilts up|, nodding upward where it stands",
  "tilt-down": "tilts down|, nodding downward where it stands",
};

export const KLING_GRAMMAR: Pick<Grammar, "order" | "sound" | "moves"> = {
  order: [
    "subject",
    "cast",
    "wardrobe",
    "space",
    "setting",
    "framing",
    "move",
    "light",
    "look",
    "mood",
    "must",
    "holds",
    "frames",
    "pace",
    "dialogue",
    "effects",
    "music",
    "not",
  ],
  sound: { dialogue: true, effects: true, music: true },
  moves: TURNS,
};

/** The value of its `sound` field. */
export const onOff = (sound: boolean | undefined): "on" | "off" | undefined =>
  sound === undefined ? undefined : sound ? "on" : "off";
