/** A word as it was typed into the forms in which phrases know it. */
import { stem } from "./stem.ts";

export interface Form {
  readonly norm: string;
  readonly stem: string;
  /** Of the stem. */
  readonly hash: number;
  readonly upper: boolean;
  readonly title: boolean;
  readonly owns: boolean;
}

const SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

export function normal(word: string): string {
  const lower = word.toLowerCase();
  const plain = /^[a-z0-9]*$/.test(lower) ? lower : folded(lower);
  return SPELLING.get(plain) ?? plain;
}

/** Without accents, apostrophes and points, but for the point within a number. */
function folded(lower: string): string {
  const number = /\d/.test(lower);
  const plain = lower.replace(/['’`.]/g, (mark, at: number) =>
    mark === "." && at < lower.length - 1 && number ? "." : "",
  );
  return /^[\x20-\x7e]*$/.test(plain) ? plain : plain.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The words of the phrase tables, each kept as one string: to find a string itself is quicker than to find its equal. */
const kept = new Map<string, string>();
const roots = new Map<string, string>();

/** A word of the phrase tables that matches only as it is. */
export function exactly(word: string): string {
  return keep(normal(word));
}

function keep(word: string): string {
  const same = kept.get(word);
  if (same === undefined) kept.set(word, word);
  return same ?? word;
}

/** The stem of a word of the phrase tables; they hold few words over and over. */
export function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const root = keep(stem(normal(word)));
  roots.set(word, root);
  return root;
}

export function formOf(raw: string, norm = normal(raw)): Form {
  const upper = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  const title = !upper && raw.charAt(0) !== raw.charAt(0).toLowerCase();
  const root = stem(norm);
  const owns = /['’`]s$/i.test(raw);
  return { norm: kept.get(norm) ?? norm, stem: kept.get(root) ?? root, hash: hashOf(root), upper, title, owns };
}

/** FNV-1a. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
