/** Which field of a shot goes into which slot of a prompt, how dear it is, and what no prompt can say. */
import { isSized } from "../film/check/essentials.ts";
import type { ShotView } from "../film/view.ts";
import { term } from "../film/vocabulary/index.ts";
import type { Clause, Slot } from "./clause.ts";
import { TIMES } from "./wording.ts";

/** Fields worth deciding, in the order in which they matter. */
const WORTH_DECIDING = ["size", "move", "key quality", "time of day", "setting", "style", "seconds", "aspect"] as const;

/** One text field, one clause: view field, slot, priority. */
export const SINGLE: readonly (readonly [field: string, slot: Slot, priority: number])[] = [
  ["subject", "subject", 100],
  ["action", "action", 96],
  ["size", "size", 84],
  ["angle", "angle", 68],
  ["height", "height", 50],
  ["lens", "lens", 58],
  ["depth of field", "focus", 56],
  ["foreground", "foreground", 46],
  ["negative space", "negative space", 48],
  ["support", "support", 60],
  ["move", "move", 86],
  ["speed", "speed", 80],
  ["path", "path", 76],
  ["start", "start", 78],
  ["end", "end", 79],
  ["holds", "holds", 81],
  ["screen direction", "screen direction", 55],
  ["eyeline", "eyeline", 54],
  ["axis side", "axis", 41],
  ["setting", "setting", 83],
  ["wardrobe", "wardrobe", 67],
  ["time of day", "time", 73],
  ["key quality", "quality", 72],
  ["direction", "direction", 66],
  ["motivation", "source", 64],
  ["contrast", "contrast", 42],
  ["colour temperature", "temperature", 43],
  ["style", "style", 75],
  ["era", "era", 51],
  ["texture", "texture", 44],
  ["effects", "effects", 61],
  ["music", "music", 62],
];

export const FRAMES: readonly (readonly [field: string, slot: Slot, priority: number])[] = [
  ["first frame", "first frame", 77],
  ["last frame", "last frame", 77],
];

/** Decided for people, not for a generator; they are no loss when a prompt leaves them out. */
export const FOR_PEOPLE: ReadonlySet<string> = new Set(["title", "owner", "hero", "status", "risk tags", "generator"]);

export const NOT_SEEN: Readonly<Record<string, string>> = {
  beat: "a story beat is for people; what is seen of it belongs in the action",
  "whose side": "whose side we are on is shown by size, angle and eyeline; a generator cannot read it",
  "cut in": "cuts are made in the edit",
  "cut out": "cuts are made in the edit",
};

/** What kind of light a value of a shot's own light is. */
export function lightSlot(value: string): Slot {
  switch (term(value)?.dimension) {
    case "lighting-source":
      return "source";
    case "lighting-direction":
      return "direction";
    case "lighting-condition":
      return TIMES.has(value) ? "time" : "condition";
    default:
      return "quality";
  }
}

export const undecidedIn = (view: ShotView, clauses: readonly Clause[]): string[] =>
  WORTH_DECIDING.filter((name) => !decided(view, clauses, name));

function decided(view: ShotView, clauses: readonly Clause[], name: (typeof WORTH_DECIDING)[number]): boolean {
  if (view.fields[name]) return true;
  if (name === "size") return isSized(view);
  if (name === "key quality") return clauses.some(({ slot }) => slot === "quality");
  if (name === "time of day") return clauses.some(({ slot }) => slot === "time");
  return name === "setting" && view.phrases.some(({ kind }) => kind === "location");
}
