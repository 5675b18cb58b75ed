/** Tokens into everything noticed in them, longest phrase first; what the surroundings make of it comes later. */

import { term as termOf } from "../vocabulary/index.ts";
import { effectsIn } from "./effect-match.ts";
import type { EffectIndex } from "./effects.ts";
import { allowed, doneInFrame } from "./guards.ts";
import type { Entry } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { quantityMention, termMention } from "./mention.ts";
import { EFFECT, FREE, INERT, NAMED } from "./parts.ts";
import { quantityAt } from "./quantities.ts";
import type { Token } from "./tokens.ts";
import { longest } from "./trie.ts";

interface Hit {
  readonly own: readonly number[];
  readonly mentions: readonly Mention[];
  readonly inert: boolean;
}

/** Notes in `part` what each token has become part of; what is quoted is there before. */
export function scan(
  text: string,
  tokens: readonly Token[],
  part: Uint8Array,
  effects: EffectIndex,
  as: "shot" | "answer",
): Mention[] {
  const owner: (Hit | undefined)[] = [];
  for (let at = 0; at < tokens.length; at++) owner.push(undefined);
  for (let at = 0; at < tokens.length; at++) {
    const hit = part[at] === FREE ? hitAt(text, tokens, part, at, as) : undefined;
    if (hit) take(hit, owner, part, hit.inert ? INERT : NAMED);
  }
  overrule(tokens, owner, part, effects, as);
  return mentionsIn(owner);
}

function take(hit: Hit, owner: (Hit | undefined)[], part: Uint8Array, as: number): void {
  for (const at of hit.own) {
    owner[at] = hit;
    part[at] = as;
  }
}

function mentionsIn(owner: readonly (Hit | undefined)[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < owner.length; at++) {
    const hit = owner[at];
    if (hit?.own[0] === at) for (const mention of hit.mentions) mentions.push(mention);
  }
  return mentions.length > 1 ? mentions.sort((a, b) => a.from - b.from) : mentions;
}

function hitAt(
  text: string,
  tokens: readonly Token[],
  part: Uint8Array,
  at: number,
  as: "shot" | "answer",
): Hit | undefined {
  const match = longest(tokens, part, at);
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
  return entry.kind === "term" && termOf(entry.ids[0]!)?.dimension === "lens";
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

/** What the camera does and where it stands. */
const OF_CAMERA: ReadonlySet<string> = new Set(["angle", "camera-move"]);

/** Effects take the words of what is shorter than they are; the longest effect goes first. */
function overrule(
  tokens: readonly Token[],
  owner: (Hit | undefined)[],
  part: Uint8Array,
  effects: EffectIndex,
  as: "shot" | "answer",
): void {
  const matches = effectsIn(effects, tokens, part);
  if (matches.length > 1) matches.sort((a, b) => b.own.length - a.own.length);
  for (const { term, own } of matches) {
    const rivals = own.map((at) => owner[at]).filter((hit) => hit !== undefined);
    if (as === "answer" && rivals.some(asksIn)) continue;
    if (as === "shot" && rivals.some((hit) => namesLight(hit) && isLight(term))) continue;
    const dimension = termOf(term)?.dimension ?? "generator";
    if (OF_CAMERA.has(dimension) && doneInFrame(tokens, own, as === "shot" && dimension === "camera-move")) continue;
    if (rivals.some((hit) => hit.own.length > own.length || (hit.own.length === own.length && !steers(hit)))) continue;
    for (const rival of rivals) {
      for (const at of rival.own) {
        owner[at] = undefined;
        part[at] = FREE;
      }
    }
    const mention = termMention(term, own[0]!, own.at(-1)! + 1, true);
    take({ own, mentions: [mention], inert: false }, owner, part, EFFECT);
  }
}

/** "Rim light from the lamp" is rim light by its name; where it comes from stays in the shot's own words. */
function namesLight(hit: Hit): boolean {
  return hit.mentions.some((one) => one.kind === "term" && !one.byEffect && isLight(one.id));
}

function isLight(id: string): boolean {
  const dimension = termOf(id)?.dimension;
  return dimension === "lighting-direction" || dimension === "lighting-style" || dimension === "lighting-source";
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

function range(from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) places.push(at);
  return places;
}
