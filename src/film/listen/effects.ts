/**
 * Phrase tables of effects into an index by rarest word. A phrase is a row of word groups, in order, each with up to GAP free
 * words before it; `a|b` is a choice, `a_b` are neighbours, ` & ` lets the groups stand in any order. Words match in any form.
 */
import { stem } from "./stem.ts";
import { hashOf, normal } from "./words.ts";

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

/** For each first word the runs of words that may stand there, longest first. */
export type Group = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The phrases whose rarest group begins with one word. */
export interface Anchored {
  /** Those that this word may be all of. */
  readonly alone: Effect[];
  /** The others by another word that they cannot do without. */
  readonly beside: Map<string, Effect[]>;
}

export interface EffectIndex {
  readonly anchors: ReadonlyMap<string, Anchored>;
  /** One bit a pair of words that stand in `anchors`, by `pairBit`: one look rules nearly every pair out. */
  readonly pairs: Uint32Array;
  /** No two words of one phrase stand further apart than this. */
  readonly reach: number;
}

/** Free words allowed between two groups; enough for "the walls of the room come closer". */
export const GAP = 4;
/** Words of nearly every sentence; a phrase is not looked up by them where it can be helped. */
const COMMON = new Set(
  "the a an of in on at to with for from by as is it are and or so up out into off us we you her his their them him she he they be this that like feel one all not no just only over down back very really more make see look go come get light camera frame face"
    .split(" ")
    .map((word) => stem(word)),
);

/** Eight times as many bits as there are pairs; small enough to stay in a processor's cache. */
const PAIR_BITS = 1 << 18;

/** The place of a pair of words, told by their hashes. */
export function pairBit(anchor: number, other: number): number {
  return (Math.imul(anchor, 0x9e3779b1) + other) & (PAIR_BITS - 1);
}

export function effectIndex(tables: readonly EffectTable[]): EffectIndex {
  const groups = new Map<string, Group>();
  const anchors = new Map<string, Anchored>();
  let reach = 0;
  let order = 0;
  for (const table of tables) {
    for (const [term, phrases] of Object.entries(table)) {
      for (const phrase of phrases) {
        const effect = effectOf(term, phrase, order++, groups);
        file(effect, anchors);
        reach = Math.max(reach, reachOf(effect));
      }
    }
  }
  return { anchors, pairs: pairsOf(anchors), reach };
}

function pairsOf(anchors: ReadonlyMap<string, Anchored>): Uint32Array {
  const pairs = new Uint32Array(PAIR_BITS >> 5);
  for (const [word, { beside }] of anchors) {
    const hash = hashOf(word);
    for (const other of beside.keys()) {
      const bit = pairBit(hash, hashOf(other));
      pairs[bit >> 5]! |= 1 << (bit & 31);
    }
  }
  return pairs;
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
  const group = new Map<string, string[][]>();
  for (const choice of part.split("|")) {
    const run = choice.split("_").map((word) => stem(normal(word)));
    const runs = group.get(run[0]!);
    if (!runs) group.set(run[0]!, [run]);
    else runs.push(run);
  }
  for (const runs of group.values()) if (runs.length > 1) runs.sort((a, b) => b.length - a.length);
  known.set(part, group);
  return group;
}

/** Which group is rarest, as far as one can tell from its own words. */
function rarest(groups: readonly Group[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < groups.length; at++) {
    let cost = 0;
    for (const word of groups[at]!.keys()) cost += COMMON.has(word) ? 50 : 1;
    if (cost >= least) continue;
    best = at;
    least = cost;
  }
  return best;
}

function file(effect: Effect, anchors: Map<string, Anchored>): void {
  const anchor = effect.groups[effect.anchor]!;
  const others = effect.groups.filter((group) => group !== anchor);
  const next = others[rarest(others)];
  for (const [word, runs] of anchor) {
    const anchored = anchors.get(word) ?? { alone: [], beside: new Map<string, Effect[]>() };
    anchors.set(word, anchored);
    if (next) for (const other of next.keys()) push(anchored.beside, other, effect);
    else if (runs.at(-1)!.length === 1) anchored.alone.push(effect);
    else for (const run of runs) push(anchored.beside, telling(run), effect);
  }
}

/** A word after the first that most sentences do not hold. */
function telling(run: readonly string[]): string {
  return run.findLast((word, at) => at > 0 && !COMMON.has(word)) ?? run[1]!;
}

function push(map: Map<string, Effect[]>, key: string, effect: Effect): void {
  const known = map.get(key);
  if (known) known.push(effect);
  else map.set(key, [effect]);
}

function reachOf({ groups }: Effect): number {
  let words = GAP * (groups.length - 1);
  for (const group of groups) words += Math.max(...Array.from(group.values(), ([run]) => run!.length));
  return words;
}
