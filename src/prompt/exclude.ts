/** Something that must not be seen, turned into how one generator can be told so. */
import type { Clause, Slot } from "./clause.ts";
import type { Grammar, NotRule } from "./grammar.ts";
import { positiveFor } from "./positive.ts";
import { NEGATION } from "./text.ts";
import { STILL_MOVES, say } from "./wording.ts";

export type Exclusion =
  /** In the prompt, in the negative field, or in both. */
  | { readonly as: "words" | "field" | "both"; readonly words: string }
  /** Something else already makes it true. */
  | { readonly as: "settled"; readonly why: string }
  /** No wording is known that this generator understands. */
  | { readonly as: "none"; readonly words: string };

/** What the shot has decided besides. */
export interface Beside {
  readonly media: "video" | "image";
  readonly rule: NotRule;
  readonly move: string | undefined;
  /** Everything that must not be seen, by vocabulary id or in people's words. */
  readonly all: readonly string[];
}

const AGAINST_SHAKE = "locked-off camera on a tripod";
const STEADY_WHILE_MOVING = "smooth, stabilised camera";

export function isExclusion(slot: Slot): boolean {
  return slot === "not" || slot === "never";
}

/** The rule at a door: without a negative field there, what would stand in it is reworded. */
export function ruleAt({ not }: Grammar, negative: false | undefined): NotRule {
  if (negative !== false) return not;
  if (not === "field-and-plain") return "plain";
  return not === "field" || not === "field-as-written" ? "positive" : not;
}

export function exclusion(clause: Clause, beside: Beside): Exclusion {
  const settled = clause.extra?.settled;
  if (settled) return { as: "settled", why: `ruled out by ${say(settled, () => false)}` };
  if (clause.slot === "never" && beside.media === "image") {
    return { as: "settled", why: "a still picture has no camera move" };
  }
  const words = say(clause.value, () => false);
  switch (beside.rule) {
    case "plain":
      return { as: "words", words };
    case "field":
    case "field-as-written":
      return { as: NEGATION.test(words) ? "words" : "field", words };
    case "field-and-plain":
      return { as: NEGATION.test(words) ? "words" : "both", words };
    case "positive":
    case "locks":
      return positive(clause, words, beside);
    default:
      return beside.rule satisfies never;
  }
}

/** A camera that is locked off anyway needs no second word against moves, and one that moves is steady instead. */
function positive({ slot, value }: Clause, words: string, { move, all }: Beside): Exclusion {
  const known = positiveFor(value);
  if (!known) return { as: "none", words };
  const moves = move !== undefined && !STILL_MOVES.has(move);
  const instead = known === AGAINST_SHAKE && moves ? STEADY_WHILE_MOVING : known;
  const lockedOff =
    move === "static-shot" || (move === undefined && all.some((one) => positiveFor(one) === AGAINST_SHAKE));
  const saysIt = move === undefined && instead === AGAINST_SHAKE;
  if (lockedOff && !saysIt && (slot === "never" || instead === AGAINST_SHAKE)) {
    return { as: "settled", why: "ruled out by a locked-off camera" };
  }
  return { as: "words", words: instead };
}
