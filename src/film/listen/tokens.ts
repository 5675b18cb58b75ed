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
  for (let start = startOf(text, 0); start < text.length; start = startOf(text, last)) {
    const gap = gapOf(text, last, start);
    if (gap.asks && tokens.length > 0) tokens[tokens.length - 1]!.asked = true;
    last = endOf(text, start);
    const word = wordOf(text.slice(start, last));
    const { norm, stem, upper, title, owns } = word;
    tokens.push({ word, norm, stem, upper, title, owns, start, end: last, brk: gap.brk, asked: false });
  }
  if (tokens.length > 0 && text.includes("?", last)) tokens[tokens.length - 1]!.asked = true;
  return tokens;
}

/** The words of a name, as phrases know them. */
export function normsIn(text: string): string[] {
  const norms: string[] = [];
  let last = 0;
  for (let start = startOf(text, 0); start < text.length; start = startOf(text, last)) {
    last = endOf(text, start);
    norms.push(normal(text.slice(start, last)));
  }
  return norms;
}

/** Where the next token starts; the end of the text if none does. */
function startOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && endOf(text, at) === at) at += isLead(text, at) ? 2 : 1;
  return at;
}

/** Where the token that starts here ends; the start itself if none does. */
function endOf(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code <= 32 || code === 44) return start;
  if (isLetter(code)) {
    let end = start + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    if (endsPlainly(text, start, end)) return end;
  }
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Whether nothing follows these letters that could belong to them: a digit, an apostrophe, the point of "e.g.". */
function endsPlainly(text: string, start: number, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.charCodeAt(end);
  if (next === 46) return end - start > 1;
  return next < 128 && next !== 39 && next !== 96 && !(next >= 48 && next <= 57);
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
