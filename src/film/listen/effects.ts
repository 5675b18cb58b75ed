/**
 * Words for an effect ("he ought to loom over us") into terms. A phrase is a row of word groups, in order, each with up to
 * GAP free words before it; `a|b` is a choice, `a_b` are neighbours, ` & ` lets the groups stand in any order. Words match in
 * any form. Each phrase is tried only where its rarest group stands, so that a text is heard in time linear in its length.
 */
import { stem } from "./stem.ts";
import type { Token } from "./tokens.ts";
import { NONE, normal } from "./tokens.ts";

export type EffectTable = Readonly<Record<string, readonly string[]>>;

export interface EffectMatch {
  readonly term: string;
  readonly own: readonly number[];
}

interface Effect {
  readonly term: string;
  readonly groups: readonly Group[];
  readonly anchor: number;
  readonly loose: boolean;
}

interface Group {
  /** Equal groups of several phrases share a number. */
  readonly number: number;
  /** For each first word the runs of words that may stand there, longest first. */
  readonly runs: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface Anchored {
  readonly effects: readonly Effect[];
  /** For each of them the number of its next rarest group: most are ruled out by that one look. */
  readonly next: Int32Array;
}

export interface EffectIndex {
  /** The phrases whose rarest group begins with this word. */
  readonly byAnchor: ReadonlyMap<string, Anchored>;
  /** The groups that this word begins. */
  readonly groupsOf: ReadonlyMap<string, readonly number[]>;
  /** For each group the number of the last stretch of words in which it was seen. */
  readonly seen: Int32Array;
  /** Numbers stretches over all texts, so that nothing has to be wiped between them. */
  stretch: number;
}

/** Words of nearly every sentence; a phrase is not looked up by them where it can be helped. */
const COMMON = new Set(
  "the a an of in on at to with for from by as is it are and or so up out into off us we you her his their them him she he they be this that like feel one all not no just only over down back very really more make see look go come get light camera frame face"
    .split(" ")
    .map((word) => stem(word)),
);
/** Free words allowed between two groups; enough for "the walls of the room come closer". */
const GAP = 4;

export function effectIndex(tables: readonly EffectTable[]): EffectIndex {
  const groups = new Map<string, Group>();
  const rows = tables.flatMap((table) =>
    Object.entries(table).flatMap(([term, phrases]) => phrases.map((phrase) => ({ term, ...parsed(phrase, groups) }))),
  );
  const anchored = new Map<string, Effect[]>();
  for (const row of rows) {
    const anchor = rarest(row.groups);
    for (const word of row.groups[anchor]!.runs.keys()) push(anchored, word, { ...row, anchor });
  }
  const groupsOf = new Map<string, number[]>();
  for (const { number, runs } of groups.values()) for (const word of runs.keys()) push(groupsOf, word, number);
  const seen = new Int32Array(groups.size);
  const byAnchor = new Map(
    Array.from(anchored, ([word, effects]) => [word, { effects, next: Int32Array.from(effects, nextRarest) }]),
  );
  return { byAnchor, groupsOf, seen, stretch: 0 };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The group that the fewest sentences hold a word of, as far as one can tell from its own words. */
function rarest(groups: readonly Group[]): number {
  const cost = groups.map(({ runs }) => [...runs.keys()].reduce((sum, word) => sum + (COMMON.has(word) ? 50 : 1), 0));
  return cost.indexOf(Math.min(...cost));
}

function nextRarest({ groups, anchor }: Effect): number {
  const others = groups.filter((_, at) => at !== anchor);
  return (others.length > 0 ? others[rarest(others)]! : groups[anchor]!).number;
}

function parsed(phrase: string, known: Map<string, Group>): { groups: Group[]; loose: boolean } {
  const parts = phrase.replaceAll(" & ", " ").trim().split(/\s+/);
  const groups = parts.map((part) => {
    const group = known.get(part) ?? { number: known.size, runs: runsOf(part) };
    known.set(part, group);
    return group;
  });
  return { loose: phrase.includes(" & "), groups };
}

function runsOf(part: string): Map<string, string[][]> {
  const runs = new Map<string, string[][]>();
  for (const choice of part.split("|")) {
    const run = choice.split("_").map((word) => stem(normal(word)));
    runs.set(
      run[0]!,
      [...(runs.get(run[0]!) ?? []), run].sort((a, b) => b.length - a.length),
    );
  }
  return runs;
}

/** Every effect in the tokens, at the place of its rarest word; breaks part stretches that no phrase crosses. */
export function effectsIn(index: EffectIndex, tokens: readonly Token[], free: (at: number) => boolean): EffectMatch[] {
  const found: EffectMatch[] = [];
  for (let from = 0; from < tokens.length; ) {
    index.stretch = (index.stretch + 1) & 0x3fffffff;
    let to = from;
    do note(index, tokens[to++]!.stem);
    while (to < tokens.length && tokens[to]!.brk === NONE);
    for (let at = from; at < to; at++) {
      const match = free(at) ? effectAt(index, tokens, free, at) : undefined;
      if (match) found.push(match);
    }
    from = to;
  }
  return found;
}

function note({ groupsOf, seen, stretch }: EffectIndex, word: string): void {
  const groups = groupsOf.get(word);
  if (groups) for (let at = 0; at < groups.length; at++) seen[groups[at]!] = stretch;
}

function possible({ seen, stretch }: EffectIndex, { groups }: Effect): boolean {
  for (let at = 0; at < groups.length; at++) {
    if (seen[groups[at]!.number] !== stretch) return false;
  }
  return true;
}

/** The longest effect that has its rarest word at this token. */
function effectAt(
  index: EffectIndex,
  tokens: readonly Token[],
  free: (at: number) => boolean,
  at: number,
): EffectMatch | undefined {
  const anchored = index.byAnchor.get(tokens[at]!.stem);
  if (!anchored) return undefined;
  const { effects, next } = anchored;
  const { seen, stretch } = index;
  let best: EffectMatch | undefined;
  for (let one = 0; one < next.length; one++) {
    if (seen[next[one]!] !== stretch || !possible(index, effects[one]!)) continue;
    const own = matchAround(effects[one]!, tokens, free, at);
    if (own && own.length > (best?.own.length ?? 0) && new Set(own).size === own.length)
      best = { term: effects[one]!.term, own };
  }
  return best;
}

function matchAround(
  effect: Effect,
  tokens: readonly Token[],
  free: (at: number) => boolean,
  at: number,
): number[] | undefined {
  const anchor = runAt(effect.groups[effect.anchor]!, tokens, free, at);
  if (!anchor) return undefined;
  return effect.loose ? loosely(effect, tokens, free, anchor) : inOrder(effect, tokens, free, anchor);
}

function inOrder(
  effect: Effect,
  tokens: readonly Token[],
  free: (at: number) => boolean,
  anchor: number[],
): number[] | undefined {
  const own = [...anchor];
  for (let group = effect.anchor - 1, from = anchor[0]!; group >= 0; group--) {
    const run = before(effect.groups[group]!, tokens, free, from);
    if (!run) return undefined;
    own.unshift(...run);
    from = run[0]!;
  }
  for (let group = effect.anchor + 1, from = anchor.at(-1)!; group < effect.groups.length; group++) {
    const run = after(effect.groups[group]!, tokens, free, from);
    if (!run) return undefined;
    own.push(...run);
    from = run.at(-1)!;
  }
  return own;
}

function loosely(
  effect: Effect,
  tokens: readonly Token[],
  free: (at: number) => boolean,
  anchor: number[],
): number[] | undefined {
  const own = [...anchor];
  for (const [place, group] of effect.groups.entries()) {
    if (place === effect.anchor) continue;
    const run = after(group, tokens, free, Math.max(...own)) ?? before(group, tokens, free, Math.min(...own));
    if (!run) return undefined;
    own.push(...run);
  }
  return own.sort((a, b) => a - b);
}

function after(
  group: Group,
  tokens: readonly Token[],
  free: (at: number) => boolean,
  from: number,
): number[] | undefined {
  for (let at = from + 1; at <= from + 1 + GAP && at < tokens.length; at++) {
    if (tokens[at]!.brk > NONE) return undefined;
    const run = runAt(group, tokens, free, at);
    if (run) return run;
  }
  return undefined;
}

function before(
  group: Group,
  tokens: readonly Token[],
  free: (at: number) => boolean,
  from: number,
): number[] | undefined {
  for (let at = from - 1; at >= from - 1 - GAP && at >= 0; at--) {
    if (tokens[at + 1]!.brk > NONE) return undefined;
    const run = runAt(group, tokens, free, at);
    if (run && run.at(-1)! < from) return run;
  }
  return undefined;
}

function runAt(
  group: Group,
  tokens: readonly Token[],
  free: (at: number) => boolean,
  at: number,
): number[] | undefined {
  const runs = free(at) ? group.runs.get(tokens[at]!.stem) : undefined;
  return runs?.map((words) => fits(words, tokens, free, at)).find((run) => run !== undefined);
}

function fits(
  words: readonly string[],
  tokens: readonly Token[],
  free: (at: number) => boolean,
  at: number,
): number[] | undefined {
  const own: number[] = [];
  for (const [step, word] of words.entries()) {
    const token = tokens[at + step];
    if (!token || token.stem !== word || !free(at + step) || (step > 0 && token.brk > NONE)) return undefined;
    own.push(at + step);
  }
  return own;
}
