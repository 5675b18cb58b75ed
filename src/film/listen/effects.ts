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

/** For each first word the runs of words that may follow it, longest first. */
export type Group = ReadonlyMap<string, readonly (readonly string[])[]>;

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
const COMMON = new Set(
  "the a an of in on at to with for from by as is it are and or so up out into off us we you her his their them him she he they be this that like feel one all not no just only over down back very really more make see look go come get light camera frame face"
    .split(" ")
    .map(rootOf),
);

/** One word, with nothing to follow. */
const PLAIN: readonly (readonly string[])[] = [[]];

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
        for (const word of effect.groups[effect.anchor]!.keys()) anchors.add(word);
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
  const group = new Map<string, readonly (readonly string[])[]>();
  for (const choice of part.split("|")) {
    const [first, ...rest] = choice.includes("_") ? choice.split("_").map(rootOf) : [rootOf(choice)];
    const runs = group.get(first!);
    if (!runs) group.set(first!, rest.length === 0 ? PLAIN : [rest]);
    else
      group.set(
        first!,
        [...runs, rest].sort((a, b) => b.length - a.length),
      );
  }
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

function file(effect: Effect, alone: Map<string, Effect[]>, pairs: Pairs<Effect>): void {
  const anchor = effect.groups[effect.anchor]!;
  const others = effect.groups.filter((group) => group !== anchor);
  const next = others[rarest(others)];
  const needed = next && wordsOf(next);
  const sides = sidesOf(effect, next);
  for (const [word, runs] of anchor) {
    const hash = hashOf(word);
    if (needed) for (const other of needed) for (const later of sides) addPair(pairs, hash, other, later, effect);
    else if (runs.at(-1)!.length > 0)
      for (const rest of runs) addPair(pairs, hash, hashOf(telling(rest)), true, effect);
    else alone.set(word, [...(alone.get(word) ?? []), effect]);
  }
}

/** On which sides of the rarest group the next one may stand. */
function sidesOf({ groups, anchor, loose }: Effect, next: Group | undefined): readonly boolean[] {
  const places = groups.flatMap((group, at) => (group === next ? [at > anchor] : []));
  return loose ? [true, false] : [...new Set(places)];
}

/** One word of each of its runs, by their hashes. */
function wordsOf(group: Group): Set<number> {
  const words = new Set<number>();
  for (const [first, runs] of group) for (const rest of runs) words.add(hashOf(telling([first, ...rest])));
  return words;
}

/** The word of the run that the fewest sentences hold. */
function telling(run: readonly string[]): string {
  return run.findLast((word) => !COMMON.has(word)) ?? run[0]!;
}

function reachOf({ groups }: Effect): number {
  let words = GAP * (groups.length - 1);
  for (const group of groups) {
    let longest = 0;
    for (const [run] of group.values()) longest = Math.max(longest, run!.length);
    words += 1 + longest;
  }
  return words;
}
