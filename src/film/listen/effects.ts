/**
 * Phrase tables of effects into an index by rarest word. A phrase is a row of word groups, in order, each with up to GAP free
 * words before it; `a|b` is a choice, `a_b` are neighbours, ` & ` lets the groups stand in any order. Words match in any form.
 */
import { addPair, type Pairs, pairsOf } from "./pairs.ts";
import { hashOf, rootOf } from "./words.ts";

export type EffectTable = Readonly<Record<string, readonly string[]>>;

export interface Effect {
  readonly term: string;
  readonly groups: readonly Group[];
  /** Which group is looked for first: the one that the fewest sentences hold a word of. */
  readonly anchor: number;
  readonly loose: boolean;
  /** Place in the tables: of equals the earlier stands. */
  readonly order: number;
}

/** Runs of words of which one stands there, longer ones first. */
export interface Group {
  /** The first word of each, and its hash. */
  readonly firsts: readonly string[];
  readonly hashes: readonly number[];
  /** What follows it in each, if anything. */
  readonly rests: readonly (readonly string[])[];
  /** The hash of the word of each that the fewest sentences hold. */
  readonly telling: readonly number[];
  /** How many sentences hold a word of the group, as far as one can tell from its own words. */
  readonly cost: number;
}

export interface EffectIndex {
  /** The words that the rarest groups begin with. */
  readonly anchors: ReadonlySet<string>;
  /** Phrases that one word may be all of, by that word. */
  readonly alone: ReadonlyMap<string, readonly Effect[]>;
  /** Every other phrase by pairs of a word of its rarest group and another word that it cannot do without. */
  readonly pairs: Pairs<Effect>;
  /** No two words of one phrase stand further apart than this. */
  readonly reach: number;
}

/** Free words allowed between two groups; enough for "the walls of the room come closer". */
export const GAP = 4;
/** Words of nearly every sentence; a phrase is not looked up by them where it can be helped. */
export const COMMON: ReadonlySet<string> = new Set(
  "the a an of in on at to with for from by as is it are and or so up out into off us we you her his their them him she he they be this that like feel one all not no just only over down back very really more make see look go come get light camera frame face"
    .split(" ")
    .map(rootOf),
);

const ALONE: readonly string[] = [];

export function effectIndex(tables: readonly EffectTable[]): EffectIndex {
  const groups = new Map<string, Group>();
  const anchors = new Set<string>();
  const alone = new Map<string, Effect[]>();
  const pairs = pairsOf<Effect>();
  let reach = 0;
  let order = 0;
  for (const table of tables) {
    for (const [term, phrases] of Object.entries(table)) {
      for (const phrase of phrases) {
        const effect = effectOf(term, phrase, order++, groups);
        file(effect, alone, pairs);
        for (const word of effect.groups[effect.anchor]!.firsts) anchors.add(word);
        reach = Math.max(reach, reachOf(effect));
      }
    }
  }
  return { anchors, alone, pairs, reach };
}

function effectOf(term: string, phrase: string, order: number, known: Map<string, Group>): Effect {
  const loose = phrase.includes(" & ");
  const parts = phrase.replaceAll(" & ", " ").trim().split(/\s+/);
  const groups = parts.map((part) => groupOf(part, known));
  return { term, groups, anchor: rarest(groups), loose, order };
}

function groupOf(part: string, known: Map<string, Group>): Group {
  const same = known.get(part);
  if (same) return same;
  const runs = part.split("|").map((run) => (run.includes("_") ? run.split("_").map(rootOf) : [rootOf(run)]));
  if (part.includes("_")) runs.sort((a, b) => b.length - a.length);
  const firsts = runs.map((run) => run[0]!);
  const group = {
    firsts,
    hashes: firsts.map(hashOf),
    rests: runs.map((run) => (run.length > 1 ? run.slice(1) : ALONE)),
    telling: runs.map(telling),
    cost: costOf(firsts),
  };
  known.set(part, group);
  return group;
}

function costOf(firsts: readonly string[]): number {
  let cost = 0;
  for (const word of new Set(firsts)) cost += COMMON.has(word) ? 50 : 1;
  return cost;
}

function rarest(groups: readonly Group[]): number {
  let best = 0;
  for (let at = 1; at < groups.length; at++) if (groups[at]!.cost < groups[best]!.cost) best = at;
  return best;
}

function file(effect: Effect, alone: Map<string, Effect[]>, pairs: Pairs<Effect>): void {
  const anchor = effect.groups[effect.anchor]!;
  const others = effect.groups.filter((group) => group !== anchor);
  const next = others[rarest(others)];
  if (next) fileBeside(effect, anchor, next, pairs);
  else fileAlone(effect, anchor, alone, pairs);
}

function fileBeside(effect: Effect, anchor: Group, next: Group, pairs: Pairs<Effect>): void {
  const earlier = effect.loose || effect.groups.indexOf(next) < effect.anchor;
  const later = effect.loose || effect.groups.lastIndexOf(next) > effect.anchor;
  for (const hash of anchor.hashes) {
    for (const other of next.telling) {
      if (earlier) addPair(pairs, hash, other, false, effect);
      if (later) addPair(pairs, hash, other, true, effect);
    }
  }
}

function fileAlone(effect: Effect, anchor: Group, alone: Map<string, Effect[]>, pairs: Pairs<Effect>): void {
  for (const [at, rest] of anchor.rests.entries()) {
    const first = anchor.firsts[at]!;
    if (rest.length > 0) addPair(pairs, anchor.hashes[at]!, telling(rest), true, effect);
    else alone.set(first, [...(alone.get(first) ?? []), effect]);
  }
}

/** The hash of the word that the fewest sentences hold. */
function telling(run: readonly string[]): number {
  return hashOf(run.findLast((word) => !COMMON.has(word)) ?? run[0]!);
}

function reachOf({ groups }: Effect): number {
  let words = GAP * (groups.length - 1);
  for (const { rests } of groups) words += 1 + rests[0]!.length;
  return words;
}
