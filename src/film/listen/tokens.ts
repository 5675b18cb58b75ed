/** Text into tokens: normalised words with their place, and how strongly each is parted from the one before. */
import type { Word, WordOf } from "./known-words.ts";
import { normal } from "./words.ts";

/** How a token is parted from the one before it. */
export const NONE = 0;
export const COMMA = 1;
export const PAUSE = 2;
export const STOP = 3;
export const LINE = 4;

export interface Token {
  readonly word: Word;
  readonly norm: string;
  readonly stem: string;
  readonly upper: boolean;
  readonly title: boolean;
  readonly owns: boolean;
  readonly start: number;
  readonly end: number;
  readonly brk: number;
  /** A question mark follows. */
  asked: boolean;
}

/** What a token is, where letters and digits alone do not tell: tried at one place. */
const TOKEN =
  /#[0-9a-f]{6}(?![0-9a-z])|\d+(?:[.:]\d+)+[a-z]*|\.\d+x?|[ft]\d+(?:\.\d+)?(?![0-9a-z])|(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’`][\p{L}]+)*|[/&+>→]/iuy;

export function tokenise(text: string, wordOf: WordOf): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start);
    if (end === start) {
      start += isLead(text, start) ? 2 : 1;
      continue;
    }
    const gap = gapOf(text, last, start);
    if (gap.asks && tokens.length > 0) tokens[tokens.length - 1]!.asked = true;
    const word = wordOf(text.slice(start, end));
    const { norm, stem, upper, title, owns } = word;
    tokens.push({ word, norm, stem, upper, title, owns, start, end, brk: gap.brk, asked: false });
    last = end;
    start = end;
  }
  if (tokens.length > 0 && text.includes("?", last)) tokens[tokens.length - 1]!.asked = true;
  return tokens;
}

/** The words of a name, as phrases know them. */
export function normsIn(text: string): string[] {
  const norms: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start);
    if (end > start) norms.push(normal(text.slice(start, end)));
    start = end > start ? end : start + (isLead(text, start) ? 2 : 1);
  }
  return norms;
}

/** Where the token that starts here ends; the start itself if none does. */
function endOf(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code < 128 && !MAY_START[code]) return start;
  let end = start;
  let digits = false;
  for (let kind = kindAt(text, end); kind !== OTHER; kind = kindAt(text, ++end)) digits ||= kind === DIGIT;
  if (end > start && endsPlainly(text, start, end, digits)) return end;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** What each character of ASCII is. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const mark = String.fromCharCode(code);
  return /[a-z]/i.test(mark) ? LETTER : /\d/.test(mark) ? DIGIT : OTHER;
});
const MAY_START = KINDS.map((kind, code) => (kind !== OTHER || "#./&+>".includes(String.fromCharCode(code)) ? 1 : 0));

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? KINDS[code]! : OTHER;
}

/** Whether nothing follows that could belong to these letters and digits: an apostrophe, the point of "e.g.", a decimal. */
function endsPlainly(text: string, start: number, end: number, digits: boolean): boolean {
  if (end >= text.length) return true;
  const next = text.charCodeAt(end);
  if (next === 46) return !digits && end - start > 1;
  if (next === 58) return !digits;
  return next < 128 && next !== 39 && next !== 96;
}

/** Whether a character of two units starts here. */
function isLead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;
}

interface Gap {
  readonly brk: number;
  readonly asks: boolean;
}

const SPACE: Gap = { brk: NONE, asks: false };
/** What stands between words is nearly always one of a few marks; longer stretches are not kept. */
const gaps = new Map<string, Gap>();
const LONGEST_KEPT = 3;
const MOST_KEPT = 5_000;

function gapOf(text: string, from: number, to: number): Gap {
  if (to === from || (to === from + 1 && text.charCodeAt(from) === 32)) return SPACE;
  const gap = text.slice(from, to);
  const known = gaps.get(gap);
  if (known) return known;
  const made = { brk: breakOf(gap), asks: gap.includes("?") };
  if (gap.length <= LONGEST_KEPT && gaps.size < MOST_KEPT) gaps.set(gap, made);
  return made;
}

function breakOf(gap: string): number {
  if (gap === "-") return NONE;
  if (gap.includes("\n")) return LINE;
  if (/[!?;]|\.(?:\s|$)/.test(gap) && !gap.includes("..")) return STOP;
  if (/[—–:()[\]|\t…"“”]|\.\.|\s-+\s|^-+\s|--/.test(gap)) return PAUSE;
  return gap.includes(",") ? COMMA : NONE;
}
