/** What fitting a plan to a generator gives: the clauses it can be told, in its words, and what became of the rest. */
import type { Clause, Dropped } from "./clause.ts";
import type { Grammar } from "./grammar.ts";
import type { Mode, Route } from "./route.ts";

export interface Fitted extends Clause {
  /** As it stands in the prompt, before a sentence is made of it. */
  readonly words: string;
}

/** The priority of words that stand in the negative field too: they give way first, and nothing is lost. */
export const DOUBLED = 0;

/** A decision that needs no words: something else already makes it true. */
export interface Settled {
  readonly clause: Clause;
  readonly where: "image" | "settled";
  readonly why: string;
}

export interface Fit {
  readonly clauses: readonly Fitted[];
  /** Entries of the negative field, with where they came from. */
  readonly negative: readonly Fitted[];
  /** Slots that go into the request as fields. */
  readonly fields: readonly Fitted[];
  readonly settled: readonly Settled[];
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
}

/** What the fitting has to know of the generator. */
export interface Voice {
  readonly name: string;
  readonly media: "video" | "image";
  readonly grammar: Grammar;
  readonly mode: Mode;
  /** Whether it is known if the generator makes sound. */
  readonly sound?: "unknown";
  /** False where the door has no negative field. */
  readonly negative?: false;
  /** How many reference pictures go along, and how the text points at one. */
  readonly references?: Route["references"];
}
