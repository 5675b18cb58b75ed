/** Something that must not be seen, turned into how one generator can be told so. */
import type { LockPhrase } from "../film/view.ts";
import type { Clause, Slot } from "./clause.ts";
import type { Grammar, NotRule } from "./grammar.ts";
import { DESERTED, LOCKED_OFF, OTHERWISE_EMPTY, positiveFor, STEADY } from "./positive.ts";
import { bare, NEGATION } from "./text.ts";
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
  /** False where the generator is given a clip, whose camera it keeps. */
  readonly camera: boolean;
  /** Its lock phrases: where somebody is in it, "people" are the others; one may rule a thing out by itself. */
  readonly phrases: readonly LockPhrase[];
}

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
  if (clause.slot === "never" && !beside.camera)
    return { as: "settled", why: "the clip that it is given has its camera" };
  const words = say(clause.value, () => false);
  const by = beside.phrases.find((phrase) => rulesOut(phrase.words, words));
  if (by && beside.rule === "field-and-plain") return { as: "field", words };
  if (by && !beside.rule.startsWith("field")) return { as: "settled", why: `lock phrase ${by.n} says it` };
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

/** A camera that is locked off anyway needs no second word against moves; one that moves is steady instead of fixed. */
function positive({ slot, value, extra }: Clause, words: string, { move, phrases }: Beside): Exclusion {
  const known = positiveFor(value);
  if (!known && extra?.instead) return { as: "settled", why: `"${extra.instead}" is said instead` };
  if (!known) return { as: "none", words };
  if (move === "static-shot" && (slot === "never" || known === STEADY || known === LOCKED_OFF)) {
    return { as: "settled", why: "ruled out by a locked-off camera" };
  }
  if (known === DESERTED && phrases.some(({ kind }) => kind === "cast")) return { as: "words", words: OTHERWISE_EMPTY };
  const moves = move !== undefined && !STILL_MOVES.has(move);
  return { as: "words", words: known === LOCKED_OFF && moves ? STEADY : known };
}

/** What is ours stays: "any logo except ours" rules out the others. */
const EXCEPT_OURS =
  /^(?:any |all |every )?(?<what>.+?),? (?:except(?: for)?|other than|apart from|but) (?:ours|our own)$/iu;
const EXCEPT = /^(?:any |all |every )?(?<what>.+?),? (?:except(?: for)?|apart from) (?<kept>.+)$/iu;

/** "no visible logos" and "visible logos" exclude the same thing. */
export function excluded(value: string): string {
  return bare(value)
    .replace(/^(?:please )?(?:no|not|never|without|avoid|do not show|don['’]t show|never show)\s+/iu, "")
    .replace(/^any (?=\S)/iu, "")
    .replace(/^anything (?=[\p{L}-]+$)(?<what>.+)$/iu, "$<what> things")
    .replace(EXCEPT_OURS, "other $<what>")
    .replace(EXCEPT, "$<what> other than $<kept>");
}

/** "Thick even outlines, no gradients" rules out gradients by itself. */
function rulesOut(phrase: string, value: string): boolean {
  return new RegExp(`\\b(?:no|without|never)(?: any)? ${escaped(value)}(?![\\p{L}\\p{N}-])(?! \\p{L})`, "iu").test(
    phrase,
  );
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Among the words that are said instead of an exclusion, those about what moves. */
const MOVING =
  /\b(?:camera|motion|movement|wordless|shot|focal|perspective|horizon|mouth|face|eyes|shapes|anatomy|air)\b/iu;

/** The others describe what a picture shows. */
export const isPicture = (instead: string): boolean => !MOVING.test(instead);
