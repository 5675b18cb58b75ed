/** One thing that lint has to say about a shot. */

export type LintRule =
  | "mood-cause"
  | "hype"
  | "one-move"
  | "too-long"
  | "speech"
  | "negation"
  | "references"
  | "still"
  | "filter"
  | "budget"
  | "banned";

export interface Finding {
  /** `hype:1A`: what a waiver names. */
  readonly id: string;
  readonly rule: LintRule;
  readonly severity: "fix" | "note";
  readonly shot: string;
  readonly field: string;
  /** The words it is about. */
  readonly found: string;
  /** Why, for this generator. */
  readonly why: string;
  /** What to write instead; absent where only the team can know. */
  readonly rewrite?: string;
}
