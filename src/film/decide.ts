/** A value that somebody wants for a field -> what becomes of it: set, kept apart as a conflict, refused by a lock, and why. */
import { type Breach, breachOf, CONTRACTED, contractOf } from "./contract.ts";
import { type Decision, type FieldRecord, type Fields, type Person, sameValue, type Value } from "./decision.ts";
import { type Departure, departureOf } from "./departures.ts";
import { openConflicts, settle } from "./disputes.ts";
import type { FieldSpec } from "./fields.ts";
import { lockOn } from "./locks.ts";
import type { Conflict } from "./model.ts";
import type { Project } from "./project.ts";
import { standingIn } from "./standing.ts";
import { isOfKind, showValue } from "./values.ts";
import { term } from "./vocabulary/index.ts";

/** What a field belongs to: the brief, a scene or a shot. */
export type Of = "brief" | `scene ${number}` | `shot ${string}`;

export interface Wish {
  of: Of;
  spec: FieldSpec;
  value: Value;
  by: Person;
  at: number;
  /** A hedged wish is noted as inferred and never overrules anybody. */
  state?: "stated" | "inferred";
  /** `ruling`: the director's own `set`, which settles; `aloud`: said in the thread, which never overrules another. */
  how: "set" | "add" | "aloud" | "ruling";
  said?: string;
  /** Why, where the film's rules or the check ask for it. */
  reason?: string;
}

export type Outcome =
  | { kind: "set"; wish: Wish; now: Decision; before: Decision | undefined }
  | { kind: "same"; wish: Wish; standing: Decision }
  | { kind: "weaker"; wish: Wish; standing: Decision }
  | { kind: "conflict"; wish: Wish; n: number; standing: Decision; refines: boolean }
  | { kind: "locked"; wish: Wish; lock: string; by: Person }
  /** `never`: against the film's camera rules; `rare`: not without a reason. */
  | { kind: "never" | "rare"; wish: Wish; entry: string; by: Person }
  | { kind: "deviation"; wish: Wish; n: number; lock: string; from: Value };

/** Fields of a shot that are housekeeping: whoever changes them does not contradict anybody. */
const HOUSEKEEPING = new Set(["title", "owner", "hero", "status", "risk tags", "generator", "mode"]);

/**
 * Carries out a wish as far as the locks and other people's decisions let it. A value that is not of the field's kind is
 * a bug of whoever heard it: it throws before the film could become one that nobody can read any more.
 */
export function decide(project: Project, wish: Wish): Outcome {
  if (!isOfKind(wish.spec, wish.value)) throw new TypeError(`a value of ${wish.spec.name} is no ${wish.spec.kind}`);
  const lock = lockOn(project, wish.of, wish.spec);
  if (lock) return { kind: "locked", wish, ...lock };
  const standing = fieldsOf(project, wish.of)[wish.spec.name];
  const below = wish.of === "brief" ? standingIn(project, wish.spec.name) : standing;
  const value = wish.how === "add" || gathers(wish, below?.value) ? union(below?.value, wish.value) : wish.value;
  const breach = breachBy(project, wish, value);
  if (breach) return { kind: breach.rule, wish, entry: breach.entry, by: breach.by };
  if (standing && standing.state !== "open" && sameValue(standing.value, value))
    return agreed(project, wish, standing) ?? strengthened(project, wish, standing);
  if (below && wish.state === "inferred" && below.state === "stated") return { kind: "weaker", wish, standing: below };
  const departs = departure(project, wish, value);
  if (departs) return deviation(project, wish, value, departs);
  if (standing && overrules(wish, standing)) return conflict(project, { ...wish, value }, standing);
  const now = decision(wish, value, standing);
  putField(project, wish.of, wish.spec.name, now);
  settleAll(project, wish);
  return { kind: "set", wish, now, before: standing };
}

const breachBy = (project: Project, { of, spec, reason }: Wish, value: Value): Breach | undefined =>
  of.startsWith("shot ") && CONTRACTED.has(spec.name) ? breachOf(contractOf(project), value, reason) : undefined;

/** Lists that grow; words of the tone stand beside each other unless they contradict (calm against frantic) or one is said to be added. */
function gathers({ how, spec, value }: Wish, standing: Value | undefined): boolean {
  if (how !== "add" && how !== "aloud") return false;
  return spec.gathers === true || (spec.name === "tone" && (how === "add" || !contradict(standing, value)));
}

function contradict(one: Value | undefined, other: Value): boolean {
  const idsOf = (value: Value | undefined) =>
    Array.isArray(value) ? value.map((row) => (typeof row === "string" ? row : row.value)) : [];
  return idsOf(other).some((id) => idsOf(one).some((known) => term(known)?.conflictsWith.includes(id)));
}

function decision(wish: Wish, value: Value, standing: Decision | undefined): Decision {
  const others = [standing?.by, ...(standing?.also ?? [])].filter(
    (one): one is Person => one !== undefined && one.id !== wish.by.id,
  );
  const gathered = (wish.how === "add" || gathers(wish, standing?.value)) && others.length > 0;
  return {
    value,
    by: wish.by,
    at: wish.at,
    state: wish.state ?? "stated",
    ...(wish.said ? { said: wish.said } : {}),
    ...(wish.reason ? { reason: wish.reason } : {}),
    ...(gathered ? { also: others } : {}),
  };
}

/** Whoever wanted another value says the one that stands, or the director does: it is settled. */
function agreed(project: Project, wish: Wish, standing: Decision): Outcome | undefined {
  if (wish.state === "inferred" || standing.state !== "stated") return undefined;
  const before = openConflicts(project).length;
  settleWhere(project, wish, ({ other }) => wish.how === "ruling" || other.by.id === wish.by.id);
  return openConflicts(project).length < before ? { kind: "set", wish, now: standing, before: standing } : undefined;
}

/** Saying an inferred value again, firmly, makes it stated; saying why adds the reason. */
function strengthened(project: Project, wish: Wish, standing: Decision): Outcome {
  const firmer = standing.state === "inferred" && wish.state !== "inferred";
  const why = wish.reason !== undefined && wish.reason !== standing.reason;
  if (!firmer && !why) return { kind: "same", wish, standing };
  const now = firmer ? decision(wish, standing.value, undefined) : { ...standing, reason: wish.reason };
  putField(project, wish.of, wish.spec.name, now);
  return { kind: "set", wish, now, before: standing };
}

function overrules(wish: Wish, standing: Decision): boolean {
  if (standing.state !== "stated" || wish.how === "ruling" || gathers(wish, standing.value)) return false;
  if (HOUSEKEEPING.has(wish.spec.name)) return false;
  return standing.by.id !== wish.by.id || (standing.also ?? []).some((one) => one.id !== wish.by.id);
}

function conflict(project: Project, wish: Wish, standing: Decision): Outcome {
  const open = openConflicts(project).find(
    ({ conflict: one }) => one.of === wish.of && one.field === wish.spec.name && sameValue(one.other.value, wish.value),
  );
  const refines = narrows(wish.spec, standing.value, wish.value);
  if (open) return { kind: "conflict", wish, n: open.n, standing, refines };
  // Who wants something else no longer wants what they wanted before.
  settleWhere(project, wish, ({ other }) => other.by.id === wish.by.id);
  const n = nextNumber(project, "conflict");
  const other = decision(wish, wish.value, undefined);
  project.putHead({
    conflicts: {
      ...project.head.conflicts,
      [n]: { of: wish.of, field: wish.spec.name, standing, other, ...(refines ? { refines: true } : {}) },
    },
  });
  return { kind: "conflict", wish, n, standing, refines };
}

/** `late golden hour` narrows `golden hour`. */
function narrows(spec: FieldSpec, standing: Value, wished: Value): boolean {
  const [before, after] = [showValue(spec, standing).toLowerCase(), showValue(spec, wished).toLowerCase()];
  return after.length > before.length && ` ${after} `.includes(` ${before} `);
}

/** A ruling on a field settles what was open about it; so does whoever comes round to what the other wanted. */
function settleAll(project: Project, wish: Wish): void {
  settleWhere(project, wish, ({ other }) => wish.how === "ruling" || sameValue(other.value, wish.value));
}

function settleWhere(project: Project, wish: Wish, fits: (conflict: Conflict) => boolean): void {
  const about = openConflicts(project).filter(
    ({ conflict: one }) => one.of === wish.of && one.field === wish.spec.name && fits(one),
  );
  settle(project, wish.value, { by: wish.by, at: wish.at }, about);
}

function departure(project: Project, wish: Wish, value: Value): Departure | undefined {
  return wish.of === "brief" ? undefined : departureOf(project, wish.spec.name, value);
}

function deviation(project: Project, wish: Wish, value: Value, { lock, from }: Departure): Outcome {
  const n = nextNumber(project, "deviation");
  const wanted = decision(wish, value, undefined);
  // Who asks for something else no longer asks for what they asked before.
  const others = Object.entries(project.head.deviations).filter(
    ([, one]) => one.granted || one.of !== wish.of || one.field !== wish.spec.name || one.wanted.by.id !== wish.by.id,
  );
  project.putHead({
    deviations: {
      ...Object.fromEntries(others),
      [n]: { of: wish.of, field: wish.spec.name, wanted, from, locked: lock },
    },
  });
  return { kind: "deviation", wish, n, lock, from };
}

/** The next number of a kind; given once, never given again. */
export function nextNumber(project: Project, kind: string): number {
  const n = (project.head.counters[kind] ?? 0) + 1;
  project.putHead({ counters: { ...project.head.counters, [kind]: n } });
  return n;
}

export function fieldsOf(project: Project, of: Of): Fields {
  if (of === "brief") return project.head.brief;
  if (of.startsWith("scene ")) return project.scene(Number(of.slice(6)))?.fields ?? {};
  return project.shot(of.slice(5))?.fields ?? {};
}

/** Writes or, without a decision, clears one field. */
export function putField(project: Project, of: Of, name: string, decided: Decision | undefined): void {
  const { [name]: _gone, ...rest } = fieldsOf(project, of);
  const fields = decided ? { ...rest, [name]: decided } : rest;
  if (of === "brief") project.putHead({ brief: fields });
  else if (of.startsWith("scene ")) {
    const n = Number(of.slice(6));
    project.put(`scene:${n}`, { ...(project.scene(n) ?? { schemaVersion: 1 }), fields });
    if (project.head.scenes[n] === undefined) project.putHead({ scenes: { ...project.head.scenes, [n]: n } });
  } else project.put(`shot:${of.slice(5)}`, { ...project.shot(of.slice(5))!, fields });
}

function union(standing: Value | undefined, more: Value): Value {
  if (!Array.isArray(standing) || !Array.isArray(more)) return more;
  const key = (one: string | FieldRecord): string => (typeof one === "string" ? one : one.value).toLowerCase();
  const fresh = (more as (string | FieldRecord)[]).filter(
    (one) => !(standing as (string | FieldRecord)[]).some((kept) => key(kept) === key(one)),
  );
  const said = new Map((more as (string | FieldRecord)[]).map((one) => [key(one), one]));
  const kept = (standing as (string | FieldRecord)[]).map((one) => fuller(one, said.get(key(one))));
  return [...kept, ...fresh] as Value;
}

/** An entry said again with more of it (a mood with its cause) takes what is new in it. */
const fuller = (one: string | FieldRecord, again: string | FieldRecord | undefined): string | FieldRecord =>
  typeof one === "string" || again === undefined || typeof again === "string" ? one : { ...again, ...one };

/** The director, or the deputy, whose rulings are marked as such. */
export function rulesHere(project: Project, person: Person): "director" | "deputy" | undefined {
  if (project.head.director.id === person.id) return "director";
  return project.head.deputy?.id === person.id ? "deputy" : undefined;
}
