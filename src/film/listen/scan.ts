/** Tokens into everything noticed in them, longest phrase first; what the surroundings make of it comes later. */

import { term } from "../vocabulary/index.ts";
import type { EffectMatch } from "./effects.ts";
import { effectsIn } from "./effects.ts";
import { allowed } from "./guards.ts";
import type { Entry, Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { quantityMention, termMention } from "./mention.ts";
import { quantityAt } from "./quantities.ts";
import type { Token } from "./tokens.ts";
import { longest } from "./trie.ts";

/** What a token has become part of. */
export const FREE = 0;
export const INERT = 1;
export const QUOTED = 2;
export const NAMED = 3;
export const EFFECT = 4;

interface Hit {
  readonly own: readonly number[];
  readonly mentions: readonly Mention[];
  readonly inert: boolean;
}

export interface Scan {
  readonly mentions: Mention[];
  /** For each token one of FREE, INERT, QUOTED, NAMED, EFFECT. */
  readonly part: Uint8Array;
}

export function scan(
  text: string,
  tokens: readonly Token[],
  quoted: Uint8Array,
  lexicon: Lexicon,
  as: "shot" | "answer",
): Scan {
  const owner = new Array<Hit | undefined>(tokens.length);
  const taken = Uint8Array.from(quoted);
  for (let at = 0; at < tokens.length; at++) {
    const hit = taken[at] ? undefined : hitAt(text, tokens, taken, lexicon, at, as);
    for (const own of hit?.own ?? []) {
      taken[own] = 1;
      owner[own] = hit;
    }
  }
  overrule(tokens, quoted, owner, lexicon, as);
  const hits = [...new Set(owner.filter((hit) => hit !== undefined))];
  const mentions = hits.flatMap((hit) => hit.mentions).sort((a, b) => a.from - b.from);
  return { mentions, part: partsOf(tokens.length, quoted, owner) };
}

function hitAt(
  text: string,
  tokens: readonly Token[],
  taken: Uint8Array,
  lexicon: Lexicon,
  at: number,
  as: "shot" | "answer",
): Hit | undefined {
  const match = longest(lexicon.root, tokens, taken, at);
  const reading = quantityAt(tokens, at, text);
  if (reading && reading.to - at >= (match?.own.length ?? 0))
    return { own: range(at, reading.to), mentions: reading.mentions, inert: false };
  if (!match || !allowed(match.entry, tokens, match.own, as)) return undefined;
  const lengths =
    match.entry.kind === "term"
      ? (reading?.mentions.filter(
          (one) => one.kind === "quantity" && one.quantity === "lensMm" && match.own.length > 1 && isLens(match.entry),
        ) ?? [])
      : [];
  const mentions = [...mentionsOf(match.entry, match.own[0]!, match.own.at(-1)! + 1), ...lengths];
  return { own: match.own, mentions, inert: match.entry.kind === "inert" };
}

/** "16mm lens" names the lens and its length; "16mm film" names a film. */
function isLens(entry: Entry): boolean {
  return entry.kind === "term" && term(entry.ids[0]!)?.dimension === "lens";
}

function mentionsOf(entry: Entry, from: number, to: number): Mention[] {
  switch (entry.kind) {
    case "term":
      return entry.ids.map((id) => termMention(id, from, to, false));
    case "generator":
      return [termMention(entry.id, from, to, false)];
    case "operator":
      return [{ kind: "operator", operator: entry.operator, from, to }];
    case "place":
      return [
        { kind: "place", name: entry.name, from, to },
        ...(entry.aspect ? [quantityMention("aspect", entry.aspect, from, to)] : []),
      ];
    case "shape":
      return [quantityMention("aspect", entry.ratio, from, to)];
    case "inert":
      return [];
  }
}

/** Effects take the words of what is shorter than they are; the longest effect goes first. */
function overrule(
  tokens: readonly Token[],
  quoted: Uint8Array,
  owner: (Hit | undefined)[],
  lexicon: Lexicon,
  as: "shot" | "answer",
): void {
  const free = (at: number) => !quoted[at] && !owner[at]?.inert;
  const byLength: EffectMatch[][] = [];
  for (const match of effectsIn(lexicon.effects, tokens, free)) {
    const same = byLength[match.own.length] ?? [];
    same.push(match);
    byLength[match.own.length] = same;
  }
  for (const match of byLength.reverse().flat()) {
    if (!match) continue;
    const rivals = match.own.map((at) => owner[at]).filter((hit) => hit !== undefined);
    if (as === "answer" && rivals.some(asksIn)) continue;
    if (
      rivals.some((hit) => hit.own.length > match.own.length || (hit.own.length === match.own.length && !steers(hit)))
    )
      continue;
    for (const rival of rivals) for (const at of rival.own) owner[at] = undefined;
    const mention = termMention(match.term, match.own[0]!, match.own.at(-1)! + 1, true);
    const hit = { own: match.own, mentions: [mention], inert: false };
    for (const at of match.own) owner[at] = hit;
  }
}

/** A question stays a question, whatever effect its words would make. */
function asksIn(hit: Hit): boolean {
  return hit.mentions.some(
    (mention) => mention.kind === "operator" && (mention.operator === "about" || mention.operator === "same-as-last"),
  );
}

function steers(hit: Hit): boolean {
  return hit.mentions.every((mention) => mention.kind === "operator");
}

function partsOf(length: number, quoted: Uint8Array, owner: readonly (Hit | undefined)[]): Uint8Array {
  const part = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const hit = owner[at];
    if (quoted[at]) part[at] = QUOTED;
    else if (hit?.inert) part[at] = INERT;
    else if (hit)
      part[at] = hit.mentions.some((mention) => mention.kind === "term" && mention.byEffect) ? EFFECT : NAMED;
  }
  return part;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
