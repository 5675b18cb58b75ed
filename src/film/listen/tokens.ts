/** Text into tokens: normalised words with their place, and how strongly each is parted from the one before. */
import { stem } from "./stem.ts";

/** How a token is parted from the one before it. */
export const NONE = 0;
export const COMMA = 1;
export const PAUSE = 2;
export const STOP = 3;
export const LINE = 4;

export interface Token {
  readonly norm: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly brk: number;
  /** A question mark follows. */
  asked: boolean;
  readonly upper: boolean;
  readonly title: boolean;
  readonly owns: boolean;
}

const WORD =
  /#[0-9a-f]{6}(?![0-9a-z])|\d+(?:[.:]\d+)+[a-z]*|\.\d+x?|[ft]\d+(?:\.\d+)?(?![0-9a-z])|(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’`][\p{L}]+)*|[/&+>→]/giu;

const SPELLING: Readonly<Record<string, string>> = {
  "&": "and",
  "+": "and",
  "→": ">",
  color: "colour",
  colors: "colours",
  colored: "coloured",
  gray: "grey",
  center: "centre",
  centered: "centred",
  thru: "through",
  pls: "please",
  plz: "please",
  w: "with",
};

export function normal(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’`.]/g, (mark, at: number) => (mark === "." && at < word.length - 1 && /\d/.test(word) ? "." : ""));
  const folded = /^[\x20-\x7e]*$/.test(plain) ? plain : plain.normalize("NFD").replace(/\p{M}/gu, "");
  return SPELLING[folded] ?? folded;
}

/** Words whose forms are remembered; people use few of them over and over. */
const REMEMBERED = 20_000;
const forms = new Map<string, { norm: string; root: string }>();

function formsOf(raw: string): { norm: string; root: string } {
  const known = forms.get(raw);
  if (known) return known;
  if (forms.size > REMEMBERED) forms.clear();
  const norm = normal(raw);
  const made = { norm, root: stem(norm) };
  forms.set(raw, made);
  return made;
}

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const gap = text.slice(last, start);
    if (gap.includes("?") && tokens.length > 0) tokens[tokens.length - 1]!.asked = true;
    const { norm, root } = formsOf(raw);
    const upper = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
    const title = !upper && raw.charAt(0) !== raw.charAt(0).toLowerCase();
    const owns = /['’`]s$/i.test(raw);
    last = start + raw.length;
    tokens.push({ norm, stem: root, start, end: last, brk: breakOf(gap), asked: false, upper, title, owns });
  }
  if (tokens.length > 0 && text.slice(last).includes("?")) tokens[tokens.length - 1]!.asked = true;
  return tokens;
}

function breakOf(gap: string): number {
  if (gap === " " || gap === "-" || gap === "") return NONE;
  if (gap.includes("\n")) return LINE;
  if (/[!?;]|\.(?:\s|$)/.test(gap) && !gap.includes("..")) return STOP;
  if (/[—–:()[\]|\t…"“”]|\.\.|\s-+\s|^-+\s|--/.test(gap)) return PAUSE;
  return gap.includes(",") ? COMMA : NONE;
}
