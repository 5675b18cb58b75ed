/**
 * The small language of phrase tables into paths of the tree: words match in any form, `a|b` is a choice, `a?` may be left
 * out, `=a` matches exactly that word, `_` is a gap of a few words, `<who>` a person or thing, `<whose>` an article or owner.
 * Phrases are kept by their first word, and grow into a tree only when somebody says it: all at once would be 60,000 nodes.
 */
import type { Entry } from "./lexicon.ts";
import type { Node } from "./trie.ts";
import { node } from "./trie.ts";
import { exactly, rootOf } from "./words.ts";

export interface Roots {
  readonly words: Map<string, Branch>;
  readonly stems: Map<string, Branch>;
}

interface Branch {
  readonly begun: Begun[];
  tree: Node | undefined;
}

interface Begun {
  readonly parts: readonly string[];
  /** The part that comes next. */
  readonly next: number;
  /** The parts are words that match only as they are. */
  readonly exact: boolean;
  readonly entry: Entry;
}

export function noRoots(): Roots {
  return { words: new Map(), stems: new Map() };
}

/** Of two entries for the same words the first stays. */
export function addPhrase(roots: Roots, phrase: string, entry: Entry): void {
  const parts = phrase.trim().split(/\s+/);
  for (const [at, part] of parts.entries()) {
    const begun = { parts, next: at + 1, exact: false, entry };
    for (const choice of choicesOf(part)) {
      if (choice.startsWith("=")) begin(roots.words, exactly(choice.slice(1)), begun);
      else begin(roots.stems, rootOf(choice), begun);
    }
    if (!part.endsWith("?")) return;
  }
}

/** Adds words that match only as they are, as names and aliases do. */
export function addExact(roots: Roots, words: readonly string[], entry: Entry): void {
  if (words.length > 0) begin(roots.words, words[0]!, { parts: words, next: 1, exact: true, entry });
}

/** What follows a first word. */
export function treeOf(branch: Branch | undefined): Node | undefined {
  if (!branch) return undefined;
  branch.tree ??= node();
  for (const begun of branch.begun.splice(0)) grow(branch.tree, begun);
  return branch.tree;
}

function begin(branches: Map<string, Branch>, word: string, begun: Begun): void {
  const branch = branches.get(word);
  if (branch) branch.begun.push(begun);
  else branches.set(word, { begun: [begun], tree: undefined });
}

function grow(tree: Node, { parts, next, exact, entry }: Begun): void {
  let ends = [tree];
  for (const part of parts.slice(next)) {
    if (exact) {
      ends = [wordChild(ends[0]!, part)];
      continue;
    }
    const after = choicesOf(part).flatMap((choice) => ends.map((end) => child(end, choice)));
    ends = [...new Set(part.endsWith("?") ? [...after, ...ends] : after)];
  }
  for (const end of ends) end.entry ??= entry;
}

function choicesOf(part: string): string[] {
  return (part.endsWith("?") ? part.slice(0, -1) : part).split("|");
}

function child(at: Node, part: string): Node {
  if (part === "_" || part === "<who>" || part === "<whose>") {
    const key = part === "_" ? "gap" : part === "<who>" ? "who" : "whose";
    at[key] ??= node();
    return at[key];
  }
  if (part.startsWith("=")) return wordChild(at, part.slice(1));
  at.stems ??= new Map();
  return within(at.stems, rootOf(part));
}

function wordChild(at: Node, word: string): Node {
  at.words ??= new Map();
  return within(at.words, exactly(word));
}

function within(branches: Map<string, Node>, word: string): Node {
  const known = branches.get(word);
  if (known) return known;
  const made = node();
  branches.set(word, made);
  return made;
}
