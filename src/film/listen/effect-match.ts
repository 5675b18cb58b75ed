/**
 * Tokens into the effects that their words describe ("he ought to loom over us"). Each phrase is tried only where its rarest
 * group stands with a word of its next rarest near by, so that a text is heard in time linear in its length.
 */
import { type Effect, type EffectIndex, GAP, type Group } from "./effects.ts";
import { firstOf, keptAt, nextOf } from "./pairs.ts";
import { isClosed } from "./parts.ts";
import type { Token } from "./tokens.ts";
import { NONE } from "./tokens.ts";

export interface EffectMatch {
  readonly term: string;
  readonly own: readonly number[];
}

/** What stands on both sides of it are two things: "Mara pours tea and sits down" is no rain. */
const JOINT = "and";

interface Text {
  readonly tokens: readonly Token[];
  /** What each token is part of already. */
  readonly part: Uint8Array;
  /** The words of the effect that is being tried. */
  readonly own: number[];
}

/** Every effect in the tokens, at the place of its rarest word; breaks part stretches that no phrase crosses. */
export function effectsIn(index: EffectIndex, tokens: readonly Token[], part: Uint8Array): EffectMatch[] {
  const found: EffectMatch[] = [];
  const text = { tokens, part, own: [] };
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.brk === NONE) to++;
    for (let at = from; at < to; at++) {
      if (!tokens[at]!.word.anchors || isClosed(part[at])) continue;
      const best = effectAt(index, text, at, Math.max(from, at - index.reach), Math.min(to, at + index.reach + 1));
      if (best) found.push({ term: best.effect.term, own: best.own });
    }
    from = to;
  }
  return found;
}

/** The longest effect that has its rarest word at this token and its others between two places. */
function effectAt({ pairs }: EffectIndex, text: Text, at: number, from: number, to: number): Best | undefined {
  const { hash, alone } = text.tokens[at]!.word;
  let best: Best | undefined;
  if (alone) for (const effect of alone) best = better(best, effect, text, at);
  for (let other = from; other < to; other++) {
    if (other === at) continue;
    let link = firstOf(pairs, hash, text.tokens[other]!.word.hash, other > at);
    for (; link > 0; link = nextOf(pairs, link)) best = better(best, keptAt(pairs, link), text, at);
  }
  return best;
}

interface Best {
  readonly effect: Effect;
  readonly own: readonly number[];
}

function better(best: Best | undefined, effect: Effect, text: Text, at: number): Best | undefined {
  if (effect === best?.effect || !matches(effect, text, at)) return best;
  const { own } = text;
  if (best && precedence(best, effect, text) > 0) return best;
  const sorted = own.slice().sort(ascending);
  return sorted.some((place, step) => place === sorted[step + 1]) ? best : { effect, own: sorted };
}

/** Above zero where the best so far stands: it is longer, says more, or is the earlier of equals. */
function precedence(best: Best, effect: Effect, text: Text): number {
  const { own } = text;
  return best.own.length - own.length || common(own, text) - common(best.own, text) || effect.order - best.effect.order;
}

/** How many of the words stand in nearly every sentence: of two effects as long, the one with fewer says more. */
function common(own: readonly number[], { tokens }: Text): number {
  let words = 0;
  for (const at of own) if (tokens[at]!.word.common) words++;
  return words;
}

/** Leaves the words of the effect in `own`. */
function matches(effect: Effect, text: Text, at: number): boolean {
  const length = runAt(effect.groups[effect.anchor]!, text, at);
  if (length === 0) return false;
  text.own.length = 0;
  add(text.own, at, length);
  return effect.loose ? loosely(effect, text) : inOrder(effect, text, at, at + length - 1);
}

function inOrder({ groups, anchor }: Effect, text: Text, first: number, last: number): boolean {
  for (let group = anchor - 1, from = first; group >= 0; group--) {
    from = before(groups[group]!, text, from);
    if (from < 0) return false;
    add(text.own, from, runAt(groups[group]!, text, from));
  }
  for (let group = anchor + 1, to = last; group < groups.length; group++) {
    const at = after(groups[group]!, text, to);
    if (at < 0) return false;
    const length = runAt(groups[group]!, text, at);
    add(text.own, at, length);
    to = at + length - 1;
  }
  return true;
}

function loosely({ groups, anchor }: Effect, text: Text): boolean {
  for (let group = 0; group < groups.length; group++) {
    if (group === anchor) continue;
    const later = after(groups[group]!, text, Math.max(...text.own));
    const at = later < 0 ? before(groups[group]!, text, Math.min(...text.own)) : later;
    if (at < 0) return false;
    add(text.own, at, runAt(groups[group]!, text, at));
  }
  return true;
}

function ascending(a: number, b: number): number {
  return a - b;
}

function add(own: number[], at: number, length: number): void {
  for (let step = 0; step < length; step++) own.push(at + step);
}

/** Where the group stands next after a word, or -1. */
function after(group: Group, text: Text, from: number): number {
  const { tokens } = text;
  for (let at = from + 1; at <= from + 1 + GAP && at < tokens.length; at++) {
    if (tokens[at]!.brk > NONE) return -1;
    if (runAt(group, text, at) > 0) return at;
    if (tokens[at]!.norm === JOINT) return -1;
  }
  return -1;
}

/** Where the group stands last before a word, or -1. */
function before(group: Group, text: Text, from: number): number {
  for (let at = from - 1; at >= from - 1 - GAP && at >= 0; at--) {
    if (text.tokens[at + 1]!.brk > NONE) return -1;
    const length = runAt(group, text, at);
    if (length > 0 && at + length <= from) return at;
    if (text.tokens[at]!.norm === JOINT) return -1;
  }
  return -1;
}

/** How many words of the group stand here. */
function runAt({ hashes, firsts, rests }: Group, text: Text, at: number): number {
  if (isClosed(text.part[at])) return 0;
  const { hash, stem } = text.tokens[at]!.word;
  for (let run = 0; run < hashes.length; run++) {
    if (hashes[run] !== hash || firsts[run] !== stem) continue;
    if (follows(rests[run]!, text, at + 1)) return rests[run]!.length + 1;
  }
  return 0;
}

function follows(words: readonly string[], { tokens, part }: Text, from: number): boolean {
  for (let step = 0; step < words.length; step++) {
    const token = tokens[from + step];
    if (!token || token.stem !== words[step] || isClosed(part[from + step]) || token.brk > NONE) return false;
  }
  return true;
}
