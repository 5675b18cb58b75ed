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

/** For each first word the runs of words that may stand there, longest first. */
type Group = ReadonlyMap<string, readonly (readonly string[])[]>;

export type EffectIndex = ReadonlyMap<string, readonly Effect[]>;

/** Free words allowed between two groups; enough for "the walls of the room come closer". */
const GAP = 3;

export function effectIndex(tables: readonly EffectTable[]): EffectIndex {
  const rows = tables.flatMap((table) =>
    Object.entries(table).flatMap(([term, phrases]) => phrases.map((phrase) => ({ term, ...groupsOf(phrase) }))),
  );
  const uses = new Map<string, number>();
  for (const row of rows)
    for (const group of row.groups) for (const word of group.keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const index = new Map<string, Effect[]>();
  for (const row of rows) {
    const cost = row.groups.map(
      (group) => [...group.keys()].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0) / group.size,
    );
    const anchor = cost.indexOf(Math.min(...cost));
    for (const word of row.groups[anchor]!.keys()) index.set(word, [...(index.get(word) ?? []), { ...row, anchor }]);
  }
  return index;
}

function groupsOf(phrase: string): { groups: Group[]; loose: boolean } {
  const loose = phrase.includes(" & ");
  const parts = phrase.replaceAll(" & ", " ").trim().split(/\s+/);
  return { loose, groups: parts.map(groupOf) };
}

function groupOf(part: string): Group {
  const group = new Map<string, string[][]>();
  for (const choice of part.split("|")) {
    const run = choice.split("_").map((word) => stem(normal(word)));
    group.set(
      run[0]!,
      [...(group.get(run[0]!) ?? []), run].sort((a, b) => b.length - a.length),
    );
  }
  return group;
}

/** The longest effect that has its rarest word at this token. */
export function effectAt(
  index: EffectIndex,
  tokens: readonly Token[],
  free: (at: number) => boolean,
  at: number,
): EffectMatch | undefined {
  let best: EffectMatch | undefined;
  for (const effect of index.get(tokens[at]!.stem) ?? []) {
    const own = matchAround(effect, tokens, free, at);
    if (own && own.length > (best?.own.length ?? 0) && new Set(own).size === own.length)
      best = { term: effect.term, own };
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
  const runs = free(at) ? group.get(tokens[at]!.stem) : undefined;
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
