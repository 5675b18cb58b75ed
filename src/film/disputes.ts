/** Conflicts that nobody has settled -> one dispute a field, whatever number of people want something else there. */
import { sameValue, type Value } from "./decision.ts";
import type { Conflict } from "./model.ts";
import type { Project } from "./project.ts";

export interface OpenConflict {
  readonly n: number;
  readonly conflict: Conflict;
}

/** The conflicts of one field, oldest first: what stands, and every other value. */
export type Dispute = readonly [OpenConflict, ...OpenConflict[]];

/** Conflicts that nobody has settled, oldest first. */
export function openConflicts(project: Project): OpenConflict[] {
  return Object.entries(project.head.conflicts)
    .filter(([, one]) => !one.settled)
    .map(([n, one]) => ({ n: Number(n), conflict: one }));
}

export function openDisputes(project: Project): Dispute[] {
  const disputes = new Map<string, [OpenConflict, ...OpenConflict[]]>();
  for (const one of openConflicts(project)) {
    const { of, field } = one.conflict;
    // Two references may claim different things: each claim is chosen for itself.
    const about = field === "references" ? `${one.n}` : `${of}/${field}`;
    const known = disputes.get(about);
    if (known) known.push(one);
    else disputes.set(about, [one]);
  }
  return [...disputes.values()];
}

/** The dispute that an open conflict is part of. */
export const disputeOf = (project: Project, n: number): Dispute | undefined =>
  openDisputes(project).find((one) => one.some((part) => part.n === n));

/** Settles some conflicts of a field by the value that was chosen for it; none where what stands was chosen. */
export function settle(
  project: Project,
  chosen: Value | undefined,
  by: Pick<NonNullable<Conflict["settled"]>, "by" | "at">,
  some: readonly OpenConflict[],
): void {
  if (some.length === 0) return;
  const settled = some.map(({ n, conflict: one }): [number, Conflict] => {
    return [n, { ...one, settled: { ...by, kept: chosen === undefined ? "standing" : keptBy(one, chosen) } }];
  });
  project.putHead({ conflicts: { ...project.head.conflicts, ...Object.fromEntries(settled) } });
}

function keptBy({ standing, other }: Conflict, chosen: Value): "other" | "standing" | "neither" {
  if (sameValue(other.value, chosen)) return "other";
  return sameValue(standing.value, chosen) ? "standing" : "neither";
}
