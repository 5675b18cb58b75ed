/** Words folded, joined and counted; nothing here depends on a locale. */
import type { Cap, Unit } from "./route.ts";

/** Person-typed text as one line: newlines and runs of space become one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Without what ends a sentence or a list entry; an abbreviation keeps no dot either, which reads the same. */
export function bare(text: string): string {
  return fold(text).replace(/[\s.,;:]+$/u, "");
}

export function upper(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  return letter.toUpperCase() + text.slice(letter.length);
}

/** Lower-cases a first letter only where that cannot hurt a name: the second letter is lower case and it is an article. */
export function lowerArticle(text: string): string {
  return /^(?:The|A|An|Her|His|Their|Its) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A sentence with its full stop, unless it already ends in one (or in a closing quote or tag that does). */
export function stop(text: string): string {
  return /[.!?…]["”»]?(?:<\/\w+>)?$/u.test(text) ? text : `${text}.`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  const sure = parts.some((part) => part.includes(","));
  return sure ? parts.join("; ") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** Letters and digits only, for comparing what two people typed; text that has none (an emoji) stays as it is. */
export function plain(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words || text.trim();
}

/** Characters a token is worth at the least in English text; a cautious stand-in for a tokenizer we do not have. */
const CHARACTERS_A_TOKEN = 3;

export function measure(text: string, unit: Unit): number {
  switch (unit) {
    case "utf16":
      return text.length;
    case "characters":
      return [...text].length;
    case "bytes":
      return Buffer.byteLength(text);
    case "words":
      return text.split(/\s+/).filter(Boolean).length;
    case "tokens":
      return Math.ceil(Buffer.byteLength(text) / CHARACTERS_A_TOKEN);
    default:
      return unit satisfies never;
  }
}

export function fits(text: string, cap: Cap | undefined): boolean {
  return cap === undefined || measure(text, cap.unit) <= cap.max;
}

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  utf16: "UTF-16 units",
  characters: "characters",
  words: "words",
  tokens: "tokens (estimated)",
  bytes: "bytes",
};

export function capWords(cap: Cap): string {
  return `${String(cap.max).replace(/\B(?=(\d{3})+$)/g, ",")} ${UNIT_WORDS[cap.unit]}`;
}

/** Negation in English, as word forms; used to keep it out of the compiler's own words and to warn about people's. */
export const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|avoid|exclude|excluding|cannot)\b|n['’]t\b/iu;

/** True when `words` stand in `text` as whole words, without case. */
export function saysWord(text: string, words: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(words)} `);
}

/** Verbs in the third person that people state a picture with: with one of them words are a sentence, not a thing. */
const STATES =
  /\b(?:is|are|was|were|has|have|does|do|must|can|never|appears?|becomes?|burns|carries|catches|closes|comes|enters|faces|falls|fills?|gleams|glows|goes|hangs|hits|holds?|keeps?|leaves?|lies|lights|meets|moves|opens|reads?|remains?|rests|rises|rolls|runs|shines|shows?|sits?|stands?|stays?|steams|touches|turns|wears)\b/iu;

/** "The brass lid catches light" states something, "the glass floor" names it. */
export function states(words: string): boolean {
  return STATES.test(words.replace(/^\S+/u, "")) || /^\p{Lu}\p{Ll}+ [a-z]+(?<!s)s(?: |$)/u.test(words);
}

/** "tender, not sad or bitter" is what it is and what it is not: `tender`, and `sad`, `bitter`. */
export function apart(value: string): { is: string; isNot: string[] } {
  const [, is = value, denied] = DENIED.exec(value) ?? [];
  const isNot = denied?.split(/\s*(?:,|\/|\b(?:and|or|nor)\b)\s*/iu).map((one) => one.replace(/^not\s+/iu, "")) ?? [];
  return { is: bare(is), isNot: isNot.filter(Boolean) };
}

const DENIED =
  /^(.*?)(?:^|,?\s+)(?:(?:but|and|yet) )?(?:not|never|without being|rather than|instead of) (?!only\b|just\b)(.+)$/iu;
