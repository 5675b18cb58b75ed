/** What a rule of the check has to say: its name, where, why, how bad, and one proposed change. */
import type { Contract } from "../contract.ts";
import type { Value } from "../decision.ts";
import { digest } from "../digest.ts";
import type { ShotView } from "../view.ts";

/** blocks: generating now is money lost; fix: worth changing first; note: good to know. */
export const SEVERITIES = ["blocks", "fix", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A change as command words that a button can carry: at most 80 characters, values by term, number or id. */
export interface Change {
  readonly label: string;
  readonly does: string;
}

export interface Finding {
  /** `axis:1B-1C`, `one-move:2A`, `coverage:scene-2`, `runtime:film`: what `/check waive` takes. */
  readonly name: string;
  readonly rule: string;
  /** None where it is about the whole film. */
  readonly shots: readonly string[];
  readonly severity: Severity;
  /** One sentence. */
  readonly why: string;
  readonly change: Change;
  /** The other ways out, where there is a choice of few. */
  readonly others?: readonly Change[];
  /** A digest of the values that the rule looked at: a waiver holds for these. */
  readonly seen: string;
}

/** The film as the rules see it. */
export interface FilmView {
  /** In film order. */
  readonly shots: readonly ShotView[];
  /** Decided fields of the brief, those of its look included, by their name in a brief. */
  readonly brief: Readonly<Record<string, Value>>;
  /** What the camera may do, with whose rule it is. */
  readonly rules: Contract;
}

export type Rule = (film: FilmView) => Finding[];

interface Said extends Omit<Finding, "name" | "rule" | "seen"> {
  /** What stands behind the rule's name where that is not its shots. */
  readonly at?: string;
  /** The values that the rule looked at. */
  readonly looked: readonly unknown[];
}

export function finding(rule: string, { at, looked, ...said }: Said): Finding {
  return { name: `${rule}:${at ?? said.shots.join("-")}`, rule, ...said, seen: digest(looked) };
}

export const change = (label: string, does: string): Change => ({ label, does });

/** A field of a shot written anew: the button opens the form, filled with what stands now. */
export const rewrite = (id: string, field: string, label = `Write ${id} ${field}`): Change =>
  change(label, `shot set ${id} ${field.replaceAll(" ", "-")}`);

/** A field of a shot set to a term, a number or another shot's value. */
export const put = (id: string, field: string, value: string, label: string): Change =>
  change(label, `shot set ${id} ${field.replaceAll(" ", "-")} ${value}`);

/** The values of some fields of one shot, for `looked`. */
export const values = (view: ShotView, ...fields: string[]): unknown[] =>
  fields.map((field) => view.fields[field]?.value ?? null);
