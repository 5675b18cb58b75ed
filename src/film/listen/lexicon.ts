/** The vocabulary and the phrase tables into the tree and the index that a text is read with; built once. */
import { TERMS } from "../vocabulary/index.ts";
import type { EffectIndex } from "./effects.ts";
import { effectIndex } from "./effects.ts";
import type { NamedGenerator } from "./heard.ts";
import { knownWords, type WordOf } from "./known-words.ts";
import { addExact, addPhrase, noRoots, type Roots } from "./pattern.ts";
import { CAMERA_EFFECTS } from "./phrases/camera.ts";
import { CUTTING_EFFECTS } from "./phrases/cutting.ts";
import { FRAMING_EFFECTS } from "./phrases/framing.ts";
import { INERT } from "./phrases/inert.ts";
import { LIGHT_EFFECTS } from "./phrases/light.ts";
import { MISSPELLINGS } from "./phrases/misspellings.ts";
import { MOOD_EFFECTS } from "./phrases/mood.ts";
import type { Operator } from "./phrases/operators.ts";
import { OPERATORS } from "./phrases/operators.ts";
import { PLACES, SHAPES } from "./phrases/places.ts";
import { PLAIN_EFFECTS } from "./phrases/plain.ts";
import { SAYINGS } from "./phrases/sayings.ts";
import { speller } from "./spelling.ts";
import { normsIn } from "./tokens.ts";

export type Entry =
  | { readonly kind: "term"; readonly ids: readonly string[]; readonly alias: string }
  | { readonly kind: "inert" }
  | { readonly kind: "operator"; readonly operator: Operator }
  | { readonly kind: "generator"; readonly id: string; readonly alias: string }
  | { readonly kind: "place"; readonly name: string; readonly aspect?: string }
  | { readonly kind: "shape"; readonly ratio: string };

export interface Lexicon {
  readonly effects: EffectIndex;
  /** Words as typed, mistyped words of names and aliases put right. */
  readonly wordOf: WordOf;
}

/** Aliases whose words carry two decisions: the gear as well as the move, the framing as well as the size. */
const ALSO: readonly (readonly [alias: RegExp, id: string])[] = [
  [/^drone (?:follows?|track)/, "drone"],
  [/^drone (?:up|rises?|ascends|lift|pull|down|descends|drop|dives?)|^(?:ascending|descending) drone/, "drone"],
  [/^fpv dive/, "fpv-drone"],
  [/^fpv fly/, "fly-through"],
  [/^establishing wide$|^wide master$/, "wide-shot"],
  [/^clean close on$|^beauty close$/, "close-up"],
];

const ALSO_BEGINS = /^(?:drone|ascending|descending|fpv|establishing|wide|clean|beauty) /;

const built = new WeakMap<readonly NamedGenerator[], Lexicon>();
let effectsOnce: EffectIndex | undefined;

export function lexiconFor(generators: readonly NamedGenerator[]): Lexicon {
  const known = built.get(generators);
  if (known) return known;
  const { roots, words } = fixedParts();
  for (const { id, names } of generators) {
    for (const alias of [id, ...names])
      addExact(roots, normsIn(alias), { kind: "generator", id, alias: alias.toLowerCase() });
  }
  effectsOnce ??= effectTables();
  const lexicon = { effects: effectsOnce, wordOf: knownWords(roots, effectsOnce, speller(words)) };
  built.set(generators, lexicon);
  return lexicon;
}

function effectTables(): EffectIndex {
  return effectIndex([PLAIN_EFFECTS, FRAMING_EFFECTS, CAMERA_EFFECTS, LIGHT_EFFECTS, CUTTING_EFFECTS, MOOD_EFFECTS]);
}

function fixedParts(): { roots: Roots; words: Set<string> } {
  const roots = noRoots();
  const words = new Set<string>();
  for (const phrase of INERT) addPhrase(roots, phrase, { kind: "inert" });
  for (const { id, name, aliases } of TERMS) for (const alias of [name, ...aliases]) addTerm(roots, words, alias, id);
  for (const [alias, id] of MISSPELLINGS) addTerm(roots, new Set(), alias, id);
  for (const [id, sayings] of Object.entries(SAYINGS)) {
    for (const saying of sayings) addPhrase(roots, saying, { kind: "term", ids: id.split("+"), alias: saying });
  }
  for (const { name, aspect, phrases } of PLACES)
    for (const phrase of phrases) addPhrase(roots, phrase, { kind: "place", name, aspect });
  for (const [phrase, ratio] of SHAPES) addPhrase(roots, phrase, { kind: "shape", ratio });
  for (const [operator, phrases] of Object.entries(OPERATORS) as [Operator, string[]][]) {
    for (const phrase of phrases) addPhrase(roots, phrase, { kind: "operator", operator });
  }
  return { roots, words };
}

function addTerm(roots: Roots, words: Set<string>, alias: string, id: string): void {
  const parts = normsIn(alias);
  const key = parts.join(" ");
  const also = ALSO_BEGINS.test(key) ? ALSO.flatMap(([pattern, other]) => (pattern.test(key) ? [other] : [])) : [];
  const entry: Entry = { kind: "term", ids: [...also, id], alias: key };
  addExact(roots, parts, entry);
  const last = parts.at(-1)!;
  if (last.length > 3 && /[a-z]$/.test(last) && !last.endsWith("s"))
    addExact(roots, [...parts.slice(0, -1), `${last}s`], entry);
  const joined = parts.join("");
  if (parts.length === 2 && joined.length > 7 && /^[a-z]+$/.test(joined)) addExact(roots, [joined], entry);
  for (const part of parts) words.add(part);
}
