/** Tokens into everything noticed in them, longest phrase first; what the surroundings make of it comes later. */

import { term } from "../vocabulary/index.ts";
import { effectsIn } from "./effect-match.ts";
import type { EffectIndex } from "./effects.ts";
import { allowed } from "./guards.ts";
import type { Entry } from "./lexicon.ts";
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
  effects: EffectIndex,
  as: "shot" | "answer",
): Scan {
  const owner = new Array<Hit | undefined>(tokens.length).fill(undefined);
  const taken = quoted.slice();
  for (let at = 0; at < tokens.length; at++) {
    const hit = taken[at] ? undefined : hitAt(text, tokens, taken, at, as);
    if (!hit) continue;
    for (const own of hit.own) {
      taken[own] = 1;
      owner[own] = hit;
    }
  }
  overrule(tokens, quoted, owner, effects, as);
  return { mentions: mentionsIn(owner), part: partsOf(quoted, owner) };
}

function mentionsIn(owner: readonly (Hit | undefined)[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [at, hit] of owner.entries()) if (hit?.own[0] === at) mentions.push(...hit.mentions);
  return mentions.sort((a, b) => a.from - b.from);
}

function hitAt(
  text: string,
  tokens: readonly Token[],
  taken: Uint8Array,
  at: number,
  as: "shot" | "answer",
): Hit | undefined {
  const match = longest(tokens, taken, at);
  const reading = quantityAt(tokens, at, text);
  if (!match && !reading) return undefined;
  if (reading && reading.to - at >= (match?.own.length ?? 0))
    return { own: range(at, reading.to), mentions: reading.mentions, inert: false };
  if (!match || !allowed(match.entry, tokens, match.own, as)) return undefined;
  const mentions = mentionsOf(match.entry, match.own[0]!, match.own.at(-1)! + 1);
  if (reading && match.own.length > 1 && isLens(match.entry)) mentions.push(...reading.mentions.filter(isLength));
  return { own: match.own, mentions, inert: match.entry.kind === "inert" };
}

function isLength(one: Mention): boolean {
  return one.kind === "quantity" && one.quantity === "lensMm";
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
  effects: EffectIndex,
  as: "shot" | "answer",
): void {
  const closed = quoted.slice();
  for (const [at, hit] of owner.entries()) if (hit?.inert) closed[at] = 1;
  const matches = effectsIn(effects, tokens, closed).sort((a, b) => b.own.length - a.own.length);
  for (const { term, own } of matches) {
    const rivals = own.map((at) => owner[at]).filter((hit) => hit !== undefined);
    if (as === "answer" && rivals.some(asksIn)) continue;
    if (rivals.some((hit) => hit.own.length > own.length || (hit.own.length === own.length && !steers(hit)))) continue;
    for (const rival of rivals) for (const at of rival.own) owner[at] = undefined;
    const hit = { own, mentions: [termMention(term, own[0]!, own.at(-1)! + 1, true)], inert: false };
    for (const at of own) owner[at] = hit;
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

function partsOf(quoted: Uint8Array, owner: readonly (Hit | undefined)[]): Uint8Array {
  const part = new Uint8Array(owner.length);
  for (const [at, hit] of owner.entries()) {
    if (quoted[at]) part[at] = QUOTED;
    else if (hit) part[at] = hit.inert ? INERT : hit.mentions.some(isEffect) ? EFFECT : NAMED;
  }
  return part;
}

function isEffect(mention: Mention): boolean {
  return mention.kind === "term" && mention.byEffect;
}

function range(from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) places.push(at);
  return places;
}
