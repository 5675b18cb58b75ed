/** A word as typed into all that a lexicon knows of it, looked up once: people use few words over and over. */
import { COMMON, type Effect, type EffectIndex } from "./effects.ts";
import { type Roots, treeOf } from "./pattern.ts";
import { opensQuantity } from "./quantities.ts";
import type { Node } from "./trie.ts";
import { type Form, formOf, normal } from "./words.ts";

export interface Word extends Form {
  /** Where the phrases go on that begin with exactly this word, and with any form of it. */
  readonly byWord: Node | undefined;
  readonly byStem: Node | undefined;
  /** The effects that this word may be all of. */
  readonly alone: readonly Effect[] | undefined;
  /** Whether an effect may have it as its rarest word. */
  readonly anchors: boolean;
  readonly opensQuantity: boolean;
  /** Whether it stands in nearly every sentence. */
  readonly common: boolean;
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
    const { norm, stem, hash, upper, title, owns } = formOf(copy, mended(normal(copy)));
    // Each field by name: objects made by spreading are several times slower to read.
    const word = {
      norm,
      stem,
      hash,
      upper,
      title,
      owns,
      byWord: treeOf(roots.words.get(norm)),
      byStem: treeOf(roots.stems.get(stem)),
      alone: effects.alone.get(stem),
      anchors: effects.anchors.has(stem),
      opensQuantity: opensQuantity(norm),
      common: COMMON.has(stem),
    };
    if (known.size >= REMEMBERED) known.clear();
    if (raw.length <= LONGEST_REMEMBERED) known.set(copy, word);
    return word;
  };
}

/** A part of a string would keep the whole of it in memory. */
function copied(raw: string): string {
  return raw.split("").join("");
}
