/**
 * The small language of phrase tables into paths of the tree: words match in any form, `a|b` is a choice, `a?` may be left
 * out, `=a` matches exactly that word, `_` is a gap of a few words, `<who>` a person or thing, `<whose>` an article or owner.
 */
import type { Entry } from "./lexicon.ts";
import { stem } from "./stem.ts";
import type { Node } from "./trie.ts";
import { node } from "./trie.ts";
import { normal } from "./words.ts";

/** Adds every path of the phrase; an entry that is already there stays. */
export function addPhrase(root: Node, phrase: string, entry: Entry): void {
  let ends = [root];
  for (const part of phrase.trim().split(/\s+/)) {
    const optional = part.endsWith("?");
    const choices = (optional ? part.slice(0, -1) : part).split("|");
    const after = choices.flatMap((choice) => ends.map((end) => child(end, choice)));
    ends = [...new Set(optional ? [...after, ...ends] : after)];
  }
  for (const end of ends) if (end !== root) end.entry ??= entry;
}

/** Adds words that match only as they are, as names and aliases do. */
export function addExact(root: Node, words: readonly string[], entry: Entry): void {
  let at = root;
  for (const word of words) at = exact(at, word);
  if (at !== root) at.entry ??= entry;
}

function child(at: Node, part: string): Node {
  if (part === "_" || part === "<who>" || part === "<whose>") {
    const key = part === "_" ? "gap" : part === "<who>" ? "who" : "whose";
    at[key] ??= node();
    return at[key];
  }
  if (part.startsWith("=")) return exact(at, normal(part.slice(1)));
  at.stems ??= new Map();
  const root = stem(normal(part));
  const known = at.stems.get(root);
  if (known) return known;
  const made = node();
  at.stems.set(root, made);
  return made;
}

function exact(at: Node, word: string): Node {
  at.words ??= new Map();
  const known = at.words.get(word);
  if (known) return known;
  const made = node();
  at.words.set(word, made);
  return made;
}
