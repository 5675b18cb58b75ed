/** What a generator file holds: facts for film, a grammar, its routes, and where each fact was read. */
import type { GeneratorFacts } from "../film/generator-facts.ts";
import type { Grammar } from "./grammar.ts";
import type { Route } from "./route.ts";

/** Where a fact was read. `date` is a day, a month or a year as far as the page gives one. */
export interface Evidence {
  readonly kind: "official" | "third-party" | "inferred";
  readonly title: string;
  readonly date: string;
}

/** The facts whose age the table shows; `unknown` is an answer, and `n/a` too (a still picture has no seconds). */
export type FactName =
  | "state"
  | "models"
  | "body"
  | "seconds"
  | "ratios"
  | "sizes"
  | "fps"
  | "cap"
  | "negative"
  | "seed"
  | "references"
  | "first frame"
  | "last frame"
  | "sound"
  | "camera"
  | "multi-shot"
  | "rewriter"
  | "order";

export type Facts = Readonly<Record<FactName, Evidence | "unknown" | "n/a">>;

/** What the provider's guide says, in our words. */
export interface Guide {
  readonly order: readonly string[];
  readonly do: readonly string[];
  readonly dont: readonly string[];
  readonly notes?: readonly string[];
}

export interface Generator extends GeneratorFacts {
  readonly grammar: Grammar;
  /** The first is the one used when nobody names another; none for what has been switched off. */
  readonly routes: readonly Route[];
  readonly guide: Guide;
  readonly facts: Facts;
  /** Day on which the stored pages were last read (ISO date). */
  readonly checked: string;
}
