/** The camera contract: a move or support that somebody wants -> whether the film's rules let it, and whose rule it is. */
import type { Decision, Fields, Person, Value } from "./decision.ts";
import { listen, type NamedGenerator } from "./listen/index.ts";
import type { Project } from "./project.ts";
import { standingIn } from "./standing.ts";
import { termNamed } from "./values.ts";
import { type Dimension, term } from "./vocabulary/index.ts";

export type ContractRule = "never" | "rare";
/** The rules as they stand, from the brief or its look. */
export type Contract = Readonly<Partial<Record<ContractRule | "allowed" | "top speed", Decision>>>;

export interface Breach {
  rule: ContractRule;
  /** The entry of the rule that says so: `handheld` also where the shot wants a shaky cam. */
  entry: string;
  by: Person;
}

const CAMERA: readonly Dimension[] = ["camera-move", "support"];

/**
 * A general word and what is a case of it by its definition: "pan" is a pan in any direction; a shoulder rig is "calmer
 * handheld", a shaky cam more of it. Rigs that merely could move so (phone, body cam, gimbal) are no case of it.
 */
const CASES: Readonly<Record<string, readonly string[]>> = {
  pan: ["pan-left", "pan-right", "whip-pan", "circular-pan"],
  tilt: ["tilt-up", "tilt-down"],
  roll: ["roll-clockwise", "roll-counterclockwise"],
  dolly: ["push-in", "pull-out"],
  truck: ["truck-left", "truck-right"],
  "crane-shot": ["crane-up", "crane-down"],
  zoom: ["zoom-in", "zoom-out", "crash-zoom-in", "crash-zoom-out"],
  "zoom-in": ["crash-zoom-in"],
  "zoom-out": ["crash-zoom-out"],
  "dolly-zoom": ["dolly-in-zoom-out", "dolly-out-zoom-in"],
  "arc-shot": ["arc-clockwise", "arc-counterclockwise", "orbit-360"],
  "tracking-shot": [
    "follow-shot",
    "lead-shot",
    "side-tracking",
    "front-side-tracking",
    "rear-side-tracking",
    "arc-tracking",
    "aerial-tracking",
  ],
  handheld: ["shoulder-rig", "shaky-cam"],
  drone: ["fpv-drone", "drone-ascend", "drone-descend"],
};

/** `pan-left` is a case of `pan`; everything is a case of itself. */
export const isCaseOf = (id: string, general: string): boolean =>
  id === general || CASES[general]?.includes(id) === true;

/** Speeds in order; one that only says how it changes has no place among them. */
const SPEEDS = ["speed-imperceptible", "speed-slow", "speed-moderate", "speed-fast", "speed-very-fast"];
/** Moves that are very fast by their definition. */
const SUDDEN = new Set(["whip-pan", "crash-zoom-in", "crash-zoom-out"]);

/** Fields of a shot that the contract rules. */
export const CONTRACTED = new Set(["move", "support"]);

/**
 * The rule that a value breaks; a rare one breaks nothing once its reason is given. The most exact entry wins: where
 * `handheld` is never and `shoulder-rig` allowed, a shoulder rig is allowed, if both rules are the same person's. Nobody
 * opens a way round somebody else's rule.
 */
export function breachOf(rules: Contract, value: Value, reason?: string): Breach | undefined {
  const wanted = termsOf(String(value));
  const entry = (rule: Listed, fits: (id: string, entry: string) => boolean): string | undefined =>
    entriesOf(rules[rule]).find((one) => wanted.some((id) => fits(id, one)));
  const breach = (rule: ContractRule, broken: string): Breach => ({ rule, entry: broken, by: rules[rule]!.by });
  /** An exact entry of one rule by the owner of the other. */
  const except = (rule: Listed, owner: ContractRule): boolean =>
    entry(rule, same) !== undefined && rules[rule]!.by.id === rules[owner]!.by.id;
  const never = entry("never", same);
  if (never !== undefined) return breach("never", never);
  const ruledOut = entry("never", isCaseOf);
  if (ruledOut !== undefined && !except("rare", "never") && !except("allowed", "never"))
    return breach("never", ruledOut);
  const rare = entry("rare", same) ?? entry("rare", isCaseOf);
  if (rare === undefined || reason) return undefined;
  return entry("rare", same) === undefined && except("allowed", "rare") ? undefined : breach("rare", rare);
}

type Listed = ContractRule | "allowed";
const same = (id: string, entry: string): boolean => id === entry;

/** Whether the film lists what it allows and this is not on the list; standing still needs no leave. */
export function isUnlisted(rules: Contract, move: string): boolean {
  const listed = [...entriesOf(rules.allowed), ...entriesOf(rules.rare)].filter(
    (entry) => term(entry)?.dimension === "camera-move",
  );
  if (entriesOf(rules.allowed).length === 0 || listed.length === 0 || move === "static-shot" || !term(move))
    return false;
  return !listed.some((entry) => isCaseOf(move, entry));
}

/** The top speed that a shot's speed, or the nature of its move, goes beyond. */
export function tooFast(rules: Contract, speed: string, move: string): string | undefined {
  const top = SPEEDS.indexOf(String(rules["top speed"]?.value));
  const wanted = SUDDEN.has(move) ? SPEEDS.length - 1 : SPEEDS.indexOf(speed);
  return top >= 0 && wanted > top ? SPEEDS[top] : undefined;
}

const entriesOf = (decision: Decision | undefined): string[] =>
  decision && decision.state !== "open" && Array.isArray(decision.value) ? (decision.value as string[]) : [];

/** The term that it is; of somebody's own words, the moves and rigs heard in them ("a slow handheld drift"). */
function termsOf(said: string): string[] {
  const whole = term(said) ?? termNamed(said, CAMERA);
  return whole ? [whole.id] : [said, ...cameraIn(said)];
}

/** One and the same list, since what is known for listening is built once for each. */
const NO_GENERATORS: readonly NamedGenerator[] = [];

/** Moves and rigs that a text names. */
export function cameraIn(said: string, dimensions: readonly Dimension[] = CAMERA): string[] {
  if (said === "") return [];
  return listen(said, { as: "shot", generators: NO_GENERATORS })
    .found.filter(({ dimension }) => dimensions.includes(dimension as Dimension))
    .map((one) => one.term);
}

/** The camera rules as they stand in a film, each with its owner. */
export function contractOf(project: Project): Contract {
  return {
    never: standingIn(project, "never"),
    rare: standingIn(project, "rare"),
    allowed: standingIn(project, "allowed"),
    "top speed": standingIn(project, "top speed"),
  };
}

export interface LeftOut extends Breach {
  field: string;
  value: string;
}

/** A new shot's fields without what the rules do not let in, and what that was: the shot itself is worth keeping. */
export function withinContract(rules: Contract, fields: Fields): { fields: Fields; leftOut: LeftOut[] } {
  const leftOut = [...CONTRACTED].flatMap((field): LeftOut[] => {
    const decided = fields[field];
    const breach = decided && breachOf(rules, decided.value, decided.reason);
    return breach ? [{ ...breach, field, value: String(decided.value) }] : [];
  });
  const kept = Object.entries(fields).filter(([field]) => !leftOut.some((one) => one.field === field));
  return { fields: Object.fromEntries(kept), leftOut };
}
