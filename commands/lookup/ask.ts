/** What stands behind /lookup -> what is asked for: a term, a comparison, a list, a generator, an effect, or nothing known. */
import { findGenerator, type GeneratorFacts } from "../../src/film/generator-facts.ts";
import { termNamed } from "../../src/film/values.ts";
import { DIMENSIONS, type Dimension, TERMS, type Term } from "../../src/film/vocabulary/index.ts";
import { type Concept, conceptNamed } from "./concepts.ts";
import { byEffect, type Effect, towards } from "./effect.ts";
import { closest, type Family, familyOf, generatorClose, generatorsNear } from "./names.ts";
import { listed } from "./shelves.ts";

export type Asked =
  /** `readAs` where the name was misspelt, `both` where two of its names were to be compared; `voice`: the generator asked about. */
  | { kind: "term"; term: Term; readAs?: true; both?: true; voice?: string }
  | { kind: "comparison"; a: Term; b: Term; more: readonly Term[] }
  | { kind: "list"; heading: string; dimensions: readonly Dimension[] }
  | { kind: "concept"; concept: Concept }
  | { kind: "generator"; id: string; readAs?: true }
  | { kind: "generators"; ids?: readonly [string, string] }
  /** `versus`: the generator that one of them is to be compared with. */
  | { kind: "family"; family: Family; versus?: string }
  | { kind: "effect"; effect: Effect }
  | { kind: "near"; said: string; terms: readonly Term[]; generators: readonly GeneratorFacts[] };

/** A comparison's words between its two sides; `and`, `to` and `with` only behind "difference between" and "compare". */
const BETWEEN =
  /\s+(?:vs?\.?|versus|or|against|compared (?:to|with)|instead of|rather than|(?:any )?better than)\s+|\s*\/\s*/iu;
const FRAMED =
  /^(?:(?:what(?:'s| is|’s) |whats )?(?:the )?differences? between|compare|comparison of|when (?:to|do i|should i) use)\s+(?<both>.+)$/iu;
const FRAMED_BETWEEN = /\s+(?:vs?\.?|versus|and|or|with|to|from|against)\s+|\s*\/\s*/iu;
/** "What is a good lens for faces": a list and what it is wanted for. */
const CHOOSING =
  /^(?:(?:what(?:'s|’s| is| are)?|which|the|an?|some|good|best|right|useful)\s+)*(?<list>\S+(?: \S+)?)\s+(?:is best |is good )?(?:for|to|when)\s+(?<wish>.+)$/iu;
/** So many letters of a name are enough to offer it. */
const START = 5;
/** Words that can only be a comparison. */
const OUTRIGHT = /\s(?:vs?\.?|versus|compared (?:to|with))\s/iu;
/** More sides are a list. */
const SIDES_MAX = 4;
const DEFINING =
  /^(?:what(?:'s|’s| is| are| does| do)?|whats|define|definition of|explain|tell me about|meaning of|the word|about)\s+/iu;
const ASKING =
  /^(?:please\s+)?(?:how (?:do|can|would|could|should|to) ?(?:i|we|you)?|how to|what (?:can|do|should) (?:i|we) do (?:to|so that)|i want(?: to)?|we want(?: to)?|i need(?: to)?|which \S+ (?:to|for))\s+/iu;

export function askedFor(typed: string, generators: readonly GeneratorFacts[]): Asked {
  const said = typed
    .trim()
    .replaceAll(/^["'“”‘]+|["'“”’]+$|[?!.]+$/gu, "")
    .trim();
  const defined = said
    .replace(DEFINING, "")
    .replace(/\s+(?:means?|meaning|is|are)$/iu, "")
    .replace(/^(?:an?|the)\s+/iu, "");
  return (
    named(said, generators) ??
    compared(said, generators) ??
    named(defined, generators) ??
    told(defined, generators) ??
    misspelt(defined, generators) ??
    wished(said, generators) ??
    near(defined, generators)
  );
}

function named(said: string, generators: readonly GeneratorFacts[]): Asked | undefined {
  const concept = conceptNamed(said);
  if (concept) return { kind: "concept", concept };
  const list = listed(said);
  if (list === "generators") return { kind: "generators" };
  if (list) return { kind: "list", ...list };
  const term = termOf(said);
  if (term) return wishes(term, said) ? { kind: "effect", effect: towards(term) } : { kind: "term", term };
  const generator = findGenerator(generators, said);
  if ("found" in generator) return { kind: "generator", id: generator.found.id };
  const family = familyOf(said, generators);
  if (!family) return undefined;
  return family.members.length === 1 && !family.unknown
    ? { kind: "generator", id: family.members[0]!.id }
    : { kind: "family", family };
}

/** "Make him look powerful" is another name of an intent, and asks for the ways to it. */
const wishes = ({ id, name, dimension }: Term, said: string): boolean =>
  dimension === "narrative-intent" && ![id, name.toLowerCase()].includes(said.toLowerCase());

/** By name, id or alias, also in the plural or with "shot" behind it. */
function termOf(said: string): Term | undefined {
  const bare = said.replace(/^(?:an?|the)\s+/iu, "");
  return [bare, bare.replace(/s$/iu, ""), bare.replace(/\s+shots?$/iu, ""), `${bare} shot`]
    .map((one) => (one === "" ? undefined : termNamed(one, DIMENSIONS)))
    .find(Boolean);
}

function compared(said: string, generators: readonly GeneratorFacts[]): Asked | undefined {
  const framed = FRAMED.exec(said)?.groups?.both;
  const sides = (framed ?? said)
    .split(framed ? FRAMED_BETWEEN : BETWEEN)
    .map((side) => side.replace(/^(?:is|are|should i use) /iu, "").trim());
  if (sides.length < 2 || sides.length > SIDES_MAX || sides.includes("")) return undefined;
  const [one, other] = sides as [string, string];
  const [a, b] = [sideOf(one, other), sideOf(other, one)];
  if (a && b && a.id === b.id) return { kind: "term", term: a, both: true };
  if (a && b) return { kind: "comparison", a, b, more: sides.slice(2).flatMap((side) => sideOf(side, one) ?? []) };
  return rivals(one, other, a ?? b, generators) ?? oneSide(a, b, sides, framed !== undefined || OUTRIGHT.test(said));
}

/** Two generators; one and a family, of which one has to be chosen; or a term and a generator, which is told it. */
function rivals(
  one: string,
  other: string,
  term: Term | undefined,
  generators: readonly GeneratorFacts[],
): Asked | undefined {
  const [left, right] = [one, other].map((side) => named(side, generators));
  const known = [left, right].flatMap((side) => (side?.kind === "generator" ? [side.id] : []));
  const family = [left, right].find((side) => side?.kind === "family");
  const [first, second] = known;
  if (first && second) return { kind: "generators", ids: [first, second] };
  if (first && term) return { kind: "term", term, voice: first };
  return first && family ? { ...family, versus: first } : undefined;
}

/** "push in for kling-3.0": the term, in that generator's words. */
function told(said: string, generators: readonly GeneratorFacts[]): Asked | undefined {
  const { one, whom } = /^(?<one>.+)\s+(?:for|in|on|with)\s+(?<whom>.+)$/iu.exec(said)?.groups ?? {};
  if (!one || !whom) return undefined;
  const [term, voice] = [termOf(one), named(whom, generators)];
  return term && voice?.kind === "generator" ? { kind: "term", term, voice: voice.id } : undefined;
}

/** Only one side is known: what the other one could be. */
function oneSide(
  a: Term | undefined,
  b: Term | undefined,
  sides: readonly string[],
  outright: boolean,
): Asked | undefined {
  const known = a ?? b;
  if (!outright || !known) return undefined;
  const said = sides[a ? 1 : 0]!;
  return { kind: "near", said, terms: [...(closest(said)?.near ?? []), known].slice(0, 4), generators: [] };
}

/** "high or low angle": a side may leave its last word to the other. */
function sideOf(side: string, other: string): Term | undefined {
  const last = other.split(/\s+/).at(-1)!;
  const [first] = other.split(/\s+/);
  return termOf(side) ?? termOf(`${side} ${last}`) ?? termOf(`${first} ${side}`) ?? closest(side)?.sure;
}

function misspelt(said: string, generators: readonly GeneratorFacts[]): Asked | undefined {
  const term = closest(said)?.sure;
  if (term) return { kind: "term", term, readAs: true };
  const generator = generatorClose(said, generators);
  return generator && { kind: "generator", id: generator.id, readAs: true };
}

function wished(said: string, generators: readonly GeneratorFacts[]): Asked | undefined {
  const { list = "", wish = "" } = CHOOSING.exec(said)?.groups ?? {};
  const shelf = listed(list);
  const effect =
    shelf && shelf !== "generators"
      ? byEffect(wish, generators, shelf.dimensions)
      : byEffect(said.replace(ASKING, ""), generators);
  if (effect.terms.length === 0) return undefined;
  return effect.guess
    ? { kind: "near", said, terms: effect.terms.slice(0, 4), generators: [] }
    : { kind: "effect", effect };
}

function near(said: string, generators: readonly GeneratorFacts[]): Asked {
  const start = said.toLowerCase().slice(0, START);
  const beginning = TERMS.filter(({ name }) => start.length > 2 && name.toLowerCase().startsWith(start));
  const close = closest(said)?.near ?? [];
  return {
    kind: "near",
    said,
    terms: [...new Set([...close, ...beginning])].slice(0, 4),
    generators: generatorsNear(said, generators),
  };
}
