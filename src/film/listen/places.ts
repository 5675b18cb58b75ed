/** Words that name a place only in a list of places ("Reels, TV and cinema") -> places, too. */
import { tableOf } from "../tables.ts";
import type { Mention } from "./mention.ts";
import { FREE, NAMED } from "./parts.ts";
import { STOP, type Token } from "./tokens.ts";

const LISTED = tableOf({
  tv: "Television",
  television: "Television",
  cinema: "Cinema",
  cinemas: "Cinema",
  instagram: "Instagram",
  insta: "Instagram",
  facebook: "Facebook",
  online: "Online",
  web: "Online",
});
const JOINS = new Set("and & + / plus or also on in for the".split(" "));

/** Marks the words in `part`. */
export function withPlacesBeside(mentions: Mention[], tokens: readonly Token[], part: Uint8Array): Mention[] {
  const found: Mention[] = [];
  const add = (from: number) => {
    part[from] = NAMED;
    found.push({ kind: "place", name: LISTED[tokens[from]!.norm]!, from, to: from + 1 });
  };
  for (const place of mentions) {
    if (place.kind !== "place") continue;
    for (let at = next(tokens, place.to, 1); isListed(tokens, part, at); at = next(tokens, at + 1, 1)) add(at);
    for (let at = next(tokens, place.from - 1, -1); isListed(tokens, part, at); at = next(tokens, at - 1, -1)) add(at);
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.from - b.from);
}

/** Past the words that join a list, within the sentence. */
function next(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from;
  while (tokens[at] && JOINS.has(tokens[at]!.norm)) at += step;
  const joined = tokens[step > 0 ? at : at + 1];
  return joined && joined.brk < STOP ? at : -1;
}

const isListed = (tokens: readonly Token[], part: Uint8Array, at: number): boolean =>
  at >= 0 && at < tokens.length && part[at] === FREE && LISTED[tokens[at]!.norm] !== undefined;
