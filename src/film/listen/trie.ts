/** Phrases into a tree of words, and a place in the tokens into the longest phrase that stands there. */
import type { Token } from "./tokens.ts";
import { NONE } from "./tokens.ts";

export interface Node<Entry> {
  words: Map<string, Node<Entry>> | undefined;
  stems: Map<string, Node<Entry>> | undefined;
  who: Node<Entry> | undefined;
  whose: Node<Entry> | undefined;
  /** Up to GAP words of any kind may stand here. */
  gap: Node<Entry> | undefined;
  entry: Entry | undefined;
}

export interface Match<Entry> {
  entry: Entry;
  /** Indices of the tokens that are the phrase's own; words in its gaps stay free. */
  own: number[];
}

/** Words that may stand in one gap of a phrase; enough for "the walls of the room come closer". */
export const GAP = 3;

const WHO = new Set(
  "she he they her him them it me us you we i someone somebody everyone one this that hero character subject woman man girl boy kid child lady guy actor actress driver dancer runner protagonist lead talent people person viewer audience mother father couple player boss product bottle car face".split(
    " ",
  ),
);
const WHOSE = new Set("her his their its my our your the a an this that these those".split(" "));

export function node<Entry>(): Node<Entry> {
  return { words: undefined, stems: undefined, who: undefined, whose: undefined, gap: undefined, entry: undefined };
}

export function longest<Entry>(
  root: Node<Entry>,
  tokens: readonly Token[],
  taken: Uint8Array,
  from: number,
): Match<Entry> | undefined {
  const best: { match: Match<Entry> | undefined } = { match: undefined };
  const token = tokens[from]!;
  const byWord = root.words?.get(token.norm);
  const byStem = root.stems?.get(token.stem);
  if (!byWord && !byStem) return undefined;
  if (byWord) walk(byWord, tokens, taken, from + 1, [from], best);
  if (byStem) walk(byStem, tokens, taken, from + 1, [from], best);
  return best.match;
}

function walk<Entry>(
  at: Node<Entry>,
  tokens: readonly Token[],
  taken: Uint8Array,
  next: number,
  own: number[],
  best: { match: Match<Entry> | undefined },
): void {
  if (at.entry !== undefined && own.length > (best.match?.own.length ?? 0)) best.match = { entry: at.entry, own };
  if (next >= tokens.length) return;
  step(at, tokens, taken, next, own, best);
  if (!at.gap) return;
  for (let skip = 0; skip <= GAP && next + skip < tokens.length; skip++) {
    if (skip > 0 && tokens[next + skip - 1]!.brk > NONE) return;
    step(at.gap, tokens, taken, next + skip, own, best);
  }
}

function step<Entry>(
  at: Node<Entry>,
  tokens: readonly Token[],
  taken: Uint8Array,
  next: number,
  own: number[],
  best: { match: Match<Entry> | undefined },
): void {
  const token = tokens[next]!;
  if (taken[next] || token.brk > NONE) return;
  const word = at.words?.get(token.norm);
  if (word) walk(word, tokens, taken, next + 1, [...own, next], best);
  const root = at.stems?.get(token.stem);
  if (root) walk(root, tokens, taken, next + 1, [...own, next], best);
  if (at.who && (WHO.has(token.norm) || token.title)) walk(at.who, tokens, taken, next + 1, [...own, next], best);
  if (at.whose && (WHOSE.has(token.norm) || token.owns)) walk(at.whose, tokens, taken, next + 1, [...own, next], best);
}
