/** A plan: what has to be said of a shot, what is set, what was left out and what nobody has decided. */
import type { Resolved, ShotView } from "../film/view.ts";
import type { Clause, Dropped } from "./clause.ts";
import { saysWord } from "./text.ts";

/** Decisions that are settings of the clip, not words. */
export interface Settings {
  readonly seconds?: Resolved;
  readonly aspect?: Resolved;
  readonly fps?: Resolved;
  readonly size?: Resolved;
  readonly mode?: Resolved;
  readonly firstFrame?: Resolved;
  readonly lastFrame?: Resolved;
  readonly references?: Resolved;
}

/** Decided for the film, and delivered by the shots that show it or by the edit: neither said here nor lost. */
export interface Elsewhere {
  readonly value: string;
  readonly why: string;
  readonly from: Clause["from"];
}

export interface Plan {
  readonly shot: string;
  readonly view: ShotView;
  readonly clauses: readonly Clause[];
  readonly settings: Settings;
  readonly dropped: readonly Dropped[];
  readonly elsewhere: readonly Elsewhere[];
  readonly warnings: readonly string[];
  /** Names of fields that nobody has decided and that a better prompt would need. */
  readonly undecided: readonly string[];
  /** A person's words that no prompt of this film may use. */
  readonly banned: readonly string[];
}

export function isLink(value: string): boolean {
  return /^(?:https?:\/\/|data:|\{\{)/u.test(value.trim());
}

export function bannedIn(plan: Plan): (words: string) => boolean {
  const { banned } = plan;
  return banned.length === 0 ? () => false : (words) => banned.some((one) => saysWord(words, one));
}
