/** What Seedance 1.5 and 2.0 share: exact subject, place, light, camera, look, sound, then what must hold. */
import type { Grammar } from "../grammar.ts";

export const SEEDANCE_GRAMMAR: Pick<Grammar, "order" | "sound"> = {
  order: [
    "subject",
    "cast",
    "wardrobe",
    "space",
    "setting",
    "must",
    "light",
    "framing",
    "move",
    "frames",
    "pace",
    "look",
    "mood",
    "dialogue",
    "effects",
    "music",
    "holds",
    "not",
  ],
  sound: { dialogue: true, effects: true, music: true },
};
