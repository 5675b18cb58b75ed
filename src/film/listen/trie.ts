/** Phrases into a tree of words, and a place in the tokens into the longest phrase that stands there. */
import type { Entry } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { NONE } from "./tokens.ts";

export interface Node {
  words: Map<string, Node> | undefined;
  stems: Map<string, Node> | undefined;
  who: Node | undefined;
  whose: Node | undefined;
  /** Up to GAP words of any kind may stand here. */
  gap: Node | undefined;
  entry: Entry | undefined;
}

export interface Match {
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

export function node(): Node {
  return { words: undefined, stems: undefined, who: undefined, whose: undefined, gap: undefined, entry: undefined };
}

interface Search {
  readonly tokens: readonly Token[];
  /** Not zero for tokens that are part of something already. */
  readonly part: Uint8Array;
  /** The tokens that the path from the root to here has taken. */
  readonly path: number[];
  best: Match | undefined;
}

export function longest(tokens: readonly Token[], part: Uint8Array, from: number): Match | undefined {
  const { byWord, byStem } = tokens[from]!.word;
  if (!byWord && !byStem) return undefined;
  const search: Search = { tokens, part, path: [], best: undefined };
  enter(search, byWord, from);
  enter(search, byStem, from);
  return search.best;
}

/** Takes the token for the path and goes on behind it. */
function enter(search: Search, to: Node | undefined, at: number): void {
  if (!to) return;
  const { path, best } = search;
  path.push(at);
  if (to.entry !== undefined && path.length > (best?.own.length ?? 0))
    search.best = { entry: to.entry, own: path.slice() };
  step(search, to, at + 1);
  if (to.gap) leap(search, to.gap, at + 1);
  path.pop();
}

function leap(search: Search, gap: Node, next: number): void {
  for (let skip = 0; skip <= GAP && next + skip < search.tokens.length; skip++) {
    if (skip > 0 && search.tokens[next + skip - 1]!.brk > NONE) return;
    step(search, gap, next + skip);
  }
}

function step(search: Search, at: Node, next: number): void {
  const token = search.tokens[next];
  if (!token || search.part[next] || token.brk > NONE) return;
  if (at.words) enter(search, at.words.get(token.norm), next);
  if (at.stems) enter(search, at.stems.get(token.stem), next);
  if (at.who && (WHO.has(token.norm) || token.title)) enter(search, at.who, next);
  if (at.whose && (WHOSE.has(token.norm) || token.owns)) enter(search, at.whose, next);
}
