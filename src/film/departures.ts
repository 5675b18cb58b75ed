/** A value of a shot or scene -> the locked decision that it departs from. */
import type { Fields, Value } from "./decision.ts";
import { counterparts } from "./departs.ts";
import { type BriefFieldSpec, type FieldSpec, fieldNamed } from "./fields.ts";
import { lockOn } from "./locks.ts";
import type { Project } from "./project.ts";
import { standingIn } from "./standing.ts";

export interface Departure {
  lock: string;
  from: Value;
}

/** Fields of a new shot that depart from what is locked. */
export function departingFields(project: Project, fields: Fields): Fields {
  if (Object.keys(project.head.locks).length === 0) return {};
  return Object.fromEntries(
    Object.entries(fields).filter(([field, { value }]) => departureOf(project, field, value) !== undefined),
  );
}

/** The lock from which a value of a shot or scene departs, and what stands there. */
export function departureOf(project: Project, name: string, value: Value): Departure | undefined {
  for (const { field, value: wanted } of counterparts(name, value)) {
    const spec = fieldNamed("brief", field)!;
    const lock = lockOn(project, "brief", spec);
    const from = standingIn(project, field)?.value;
    if (lock && !holds(from, wanted) && (from !== undefined || isOwnLock(lock.lock, spec)))
      return { lock: lock.lock, from: from ?? "" };
  }
  return undefined;
}

/** A field or section locked while empty is meant to stay empty; a gate closes what was decided, the rest is the shot's. */
const isOwnLock = (lock: string, spec: FieldSpec): boolean =>
  lock === spec.name || lock === (spec as BriefFieldSpec).section;

/** A list holds each of its entries; a single value holds itself. */
function holds(standing: Value | undefined, wanted: Value): boolean {
  const words = (value: Value): string[] =>
    Array.isArray(value) ? value.map((one) => (typeof one === "string" ? one : one.value)) : [String(value)];
  return standing !== undefined && words(wanted).every((word) => words(standing).includes(word));
}
