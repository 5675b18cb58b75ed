/** Lock phrases put where a sentence first names them, word for word; those that no sentence names stand alone. */
import type { LockPhrase } from "../film/view.ts";
import { phraseName } from "../film/view.ts";

export interface Placed {
  /** The sentences, in the order given, with phrases in place. */
  readonly texts: readonly string[];
  /** Phrases that nothing names. */
  readonly alone: readonly LockPhrase[];
}

const LETTER = /[\p{L}\p{N}]/u;
/** After a common noun these words show that the noun ends there ("the flask on", not "the flask lid"). */
const AFTER_NOUN =
  /^ (?:and|or|in|on|at|with|while|as|until|to|from|by|under|over|into|is|are|was|for|near|behind|beside|before|after|against|stays?|stands?|sits?|lies|catches|rolls|falls|opens|closes|turns|moves|fills|rests|glows|steams|[a-z]{3,}[a-df-z]ed)(?![\p{L}\p{N}])/u;
/** Behind the noun that a sentence opens with, a word in -s is its verb ("the skiff drifts"). */
const VERB_NEXT = /^ [a-z]+(?<!s)s(?![\p{L}\p{N}'’])/u;
const QUOTED = /"[^"]*"|“[^”]*”/gu;
const ARTICLE = /(?:^|[\s(])(the|a|an) $/iu;
const LOOSE_ARTICLE = /(?:^|[\s(])(?:the|a|an|her|his|their|its|my|our|your)(?: [\p{L}\p{N}-]+){0,2} $/iu;

/** Each phrase goes in once, into the first sentence that names it; one that already stands there is left as it is. */
export function placePhrases(texts: readonly string[], phrases: readonly LockPhrase[]): Placed {
  if (phrases.length === 0) return { texts, alone: [] };
  const done = [...texts];
  const alone: LockPhrase[] = [];
  const outer = phrases.filter((one) => !phrases.some((other) => other !== one && holds(other, one)));
  const heads = outer.map(({ words }) => phraseName(words));
  outer.forEach((phrase, i) => {
    if (done.some((text) => text.includes(phrase.words))) return;
    const names = namesOf(heads[i]!, heads);
    for (const [at, text] of done.entries()) {
      const put = insert(text, phrase.words, names, outer);
      if (put === undefined) continue;
      done[at] = put;
      return;
    }
    alone.push(phrase);
  });
  return { texts: done, alone };
}

/** Of two phrases with the same words the earlier one is said. */
function holds(other: LockPhrase, one: LockPhrase): boolean {
  return other.words.includes(one.words) && (other.words !== one.words || other.n < one.n);
}

/** The whole name, then parts of it of two words or more, then its first word if that is a proper name, then its last. */
function namesOf(name: string, heads: readonly string[]): string[] {
  const words = name.toLowerCase().split(" ");
  const parts: string[] = [];
  for (let length = words.length; length >= 1; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const single = at === words.length - 1 || (at === 0 && /^\p{Lu}/u.test(name));
      if (length > 1 || (single && words[at]!.length > 2)) parts.push(words.slice(at, at + length).join(" "));
    }
  }
  return parts.filter(
    (part, i) => i === 0 || heads.filter((head) => ` ${head.toLowerCase()} `.includes(` ${part} `)).length === 1,
  );
}

function insert(
  text: string,
  words: string,
  names: readonly string[],
  phrases: readonly LockPhrase[],
): string | undefined {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return undefined;
  for (const name of names) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (LETTER.test(text[at - 1] ?? "") || LETTER.test(text[end] ?? "") || text[at - 1] === "-" || text[end] === "-")
        continue;
      if (phrases.some((one) => within(text, one.words, at)) || isQuoted(text, at)) continue;
      const put = replace(text, words, at, end);
      if (put !== undefined) return put;
    }
  }
  return undefined;
}

/** What stands in quotes is lettering or a line, and stays as it is. */
function isQuoted(text: string, at: number): boolean {
  return [...text.matchAll(QUOTED)].some(({ index, 0: { length } }) => at > index && at < index + length);
}

function within(text: string, words: string, at: number): boolean {
  const start = text.indexOf(words);
  return start >= 0 && at >= start && at < start + words.length;
}

/** "A man in a grey suit" is named whole by "a tall man in a grey suit": how much of what follows the name the phrase has too. */
function shared(after: string, words: string, name: string): number {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return 0;
  const tail = words.slice(at + name.length);
  let same = 0;
  while (same < after.length && after[same]!.toLowerCase() === tail[same]?.toLowerCase()) same += 1;
  while (same > 0 && LETTER.test(after[same - 1]!) && LETTER.test(after[same] ?? "")) same -= 1;
  const both = after.slice(0, same).trimEnd();
  return /[\p{L}\p{N}]/u.test(both) ? both.length : 0;
}

/** The sentence with the phrase instead of the name, if it still reads as a sentence then: "the bottle of water" is one name. */
function replace(text: string, words: string, at: number, end: number): string | undefined {
  const before = text.slice(0, at);
  const after = text.slice(end + shared(text.slice(end), words, text.slice(at, end)));
  const proper = /^\p{Lu}/u.test(words);
  if (/^['’]/u.test(after) || (/[.!?]$/u.test(words) && after.trim() !== "")) return undefined;
  const article = ARTICLE.exec(before);
  const opens = before === "" || article?.[0].length === before.length;
  const ends = after === "" || /^[,.;:!?)]/u.test(after) || AFTER_NOUN.test(after) || (opens && VERB_NEXT.test(after));
  if ((!proper && !ends) || / of(?![\p{L}\p{N}])/iuy.test(after)) return undefined;
  const starts = /^(?:the|a|an|our|her|his|their|its|my) /iu.test(words);
  if (starts && !article && LOOSE_ARTICLE.test(before)) return undefined;
  const head = starts && article ? before.slice(0, before.length - article[1]!.length - 1) : before;
  const comma = words.includes(",") && !words.endsWith(")") && after !== "" && !/^[,.;:!?)]/u.test(after) ? "," : "";
  return head + words + comma + after;
}
