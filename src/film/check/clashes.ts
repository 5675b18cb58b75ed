/** A shot -> two of its decisions that cannot both be true of one picture: a tripod and a push in. */
import type { ShotView } from "../view.ts";
import { clash, many, pairsOf, reasoned } from "./read.ts";

/** In the order in which they give way to one another. */
const TOGETHER = [
  "move",
  "size",
  "angle",
  "composition",
  "time of day",
  "light",
  "lens",
  "depth of field",
  "height",
  "pace",
  "support",
  "speed",
];

/** A term and the field that decides it. */
export interface Placed {
  field: string;
  id: string;
}

/** The one that stays and the one that gives way; nothing where somebody gave a reason for either. */
export function clashIn(view: ShotView): readonly [Placed, Placed] | undefined {
  const terms = TOGETHER.flatMap((field) => many(view, field).map((id): Placed => ({ field, id })));
  const found = pairsOf(terms).find(([a, b]) => clash(a.id, b.id) && (own(view, a) || own(view, b)));
  return found && !reasoned([view], found[0].field, found[1].field) ? found : undefined;
}

/** What two decisions of the brief make of each other is no shot's fault. */
export const own = (view: ShotView, { field }: Placed): boolean => view.fields[field]!.level === "shot";
