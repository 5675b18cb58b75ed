/** A word as typed into all that a lexicon knows of it, looked up once: people use few words over and over. */
import type { Effect, EffectIndex } from "./effects.ts";
import { type Roots, treeOf } from "./pattern.ts";
import type { Node } from "./trie.ts";
import { type Form, formOf, normal } from "./words.ts";

export interface Word extends Form {
  /** Where the phrases go on that begin with exactly this word, and with any form of it. */
  readonly byWord: Node | undefined;
  readonly byStem: Node | undefined;
  /** The effects that this word may be all of. */
  readonly alone: readonly Effect[] | undefined;
}

export type WordOf = (raw: string) => Word;

/** How many words are kept before the memory is wiped, and how long they may be. */
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 30;

export function knownWords(roots: Roots, effects: EffectIndex, mended: (norm: string) => string): WordOf {
  const known = new Map<string, Word>();
  return (raw) => {
    const same = known.get(raw);
    if (same) return same;
    const copy = raw.length > LONGEST_REMEMBERED ? raw : copied(raw);
    const form = formOf(copy, mended(normal(copy)));
    const byWord = treeOf(roots.words.get(form.norm));
    const word = { ...form, byWord, byStem: treeOf(roots.stems.get(form.stem)), alone: effects.alone.get(form.stem) };
    if (known.size >= REMEMBERED) known.clear();
    if (raw.length <= LONGEST_REMEMBERED) known.set(copy, word);
    return word;
  };
}

/** A part of a string would keep the whole of it in memory. */
function copied(raw: string): string {
  return raw.split("").join("");
}
