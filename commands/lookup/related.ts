/** What stands beside a term: a step more and less of it, its neighbours, and what it is often taken for. */
import { type Term, term } from "../../src/film/vocabulary/index.ts";
import { GROUPS, LADDERS } from "./groups.ts";
import { partnersOf } from "./pairs.ts";

export interface Step {
  readonly how: string;
  readonly to: Term;
}

/** "A step closer: Big close-up." */
export function stepsFrom(id: string): readonly Step[] {
  return LADDERS.flatMap(({ less, more, ids }) => {
    const rungs = ids.split(" ");
    const at = rungs.indexOf(id);
    if (at < 0) return [];
    const [down, up] = [term(rungs[at - 1] ?? ""), term(rungs[at + 1] ?? "")];
    return [...(down ? [{ how: less, to: down }] : []), ...(up ? [{ how: more, to: up }] : [])];
  });
}

/** The others of its small family. */
export function neighboursOf({ id, dimension }: Term): readonly Term[] {
  const ids = GROUPS[dimension].map(([, row]) => row.split(" ")).find((row) => row.includes(id)) ?? [];
  return ids.filter((other) => other !== id).flatMap((other) => term(other) ?? []);
}

/** What to compare it with: the classic confusions first, then what it excludes in its own family, then its neighbours. */
export function rivalsOf(one: Term): readonly Term[] {
  const kin = neighboursOf(one);
  const ids = [
    ...partnersOf(one.id),
    ...kin.filter(({ id }) => one.conflictsWith.includes(id)).map(({ id }) => id),
    ...kin.map(({ id }) => id),
  ];
  return [...new Set(ids)].flatMap((id) => term(id) ?? []);
}
