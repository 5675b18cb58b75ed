/** Kling's camera field calls the vertical turn "pan" and the level turn "tilt", so its prompts say which way. */
export const TURNS: Readonly<Record<string, string>> = {
  pan: "pans|, turning level from side to side where it stands",
  "pan-left": "pans left|, turning level where it stands",
  "pan-right": "pans right|, turning level where it stands",
  tilt: "tilts|, nodding up and down where it stands",
  "tilt-up": "tilts up|, nodding upward where it stands",
  "tilt-down": "tilts down|, nodding downward where it stands",
};
