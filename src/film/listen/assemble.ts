/** Judged mentions into what was heard, each with its stretch of the text. */
import { actOf } from "./act.ts";
import type { Correction, Dialogue, Found, Heard, Placement, Quantity, Span, Stretch, Tone } from "./heard.ts";
import type { Decision, Mention, Placed, QuantityMention, TermMention } from "./mention.ts";
import { nameOf } from "./mention.ts";
import { paletteIn } from "./palette.ts";
import { EFFECT, FREE, INERT } from "./parts.ts";
import type { Token } from "./tokens.ts";
import { PAUSE, STOP } from "./tokens.ts";

export interface Judged {
  readonly text: string;
  readonly as: "shot" | "answer";
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly part: Uint8Array;
  readonly dialogue: readonly Dialogue[];
  readonly written: readonly Stretch[];
  readonly links: readonly Stretch[];
}

/** Words that carry nothing once the terms around them are taken out. */
const CONNECTORS = new Set(
  "a an the and or of in on at with to for as is it its be by from this that so into onto then but i we you let us my our ok okay like please pls plz yeah yes about around then some just".split(
    " ",
  ),
);
const CAUSE = new Set(["because", "since", "cos", "cause", "coz", "bc"]);

export function assemble(judged: Judged): Heard {
  const { text, tokens, mentions, dialogue, written, links } = judged;
  const { unknown, connectors } = leftovers(judged);
  const lists = listed(mentions, text, tokens);
  return {
    text,
    act: actOf(mentions, tokens, text, wordsIn(unknown)),
    found: lists.found,
    again: lists.again,
    negated: lists.negated,
    corrections: lists.corrections,
    alternatives: choices(mentions, tokens),
    quantities: lists.quantities,
    limited: lists.limited,
    generators: lists.generators,
    palette: paletteIn(tokens, mentions),
    dialogue,
    written,
    links,
    placement: lists.placement,
    tone: lists.tone,
    rows: [],
    marks: [...lists.marks, ...connectors],
    unknown,
  };
}

interface Lists {
  readonly found: Found[];
  readonly again: Found[];
  readonly negated: Found[];
  readonly corrections: Correction[];
  readonly quantities: Quantity[];
  readonly limited: (Found | Quantity)[];
  readonly generators: Found[];
  readonly placement: Placement[];
  readonly tone: Tone[];
  readonly marks: Span[];
}

function listed(mentions: readonly Mention[], text: string, tokens: readonly Token[]): Lists {
  const lists: Lists = {
    found: [],
    again: [],
    negated: [],
    corrections: [],
    quantities: [],
    limited: [],
    generators: [],
    placement: [],
    tone: [],
    marks: [],
  };
  for (const one of mentions) {
    if (one.kind === "place") lists.placement.push({ name: one.name, span: spanOf(one, tokens) });
    else if (one.kind === "operator") lists.marks.push(spanOf(one, tokens));
    else if (one.verdict === "limited")
      lists.limited.push(one.kind === "term" ? found(one, tokens) : quantity(one, tokens));
    else if (one.verdict === "dropped") lists.corrections.push(correction(one, tokens));
    else if (one.kind === "term") listTerm(lists, one, text, tokens);
    else if (one.verdict === "said") lists.quantities.push(quantity(one, tokens));
    else if (one.verdict === "open") lists.marks.push(spanOf(one, tokens));
  }
  return lists;
}

/** A term is listed once, where it was first said. */
function listTerm(lists: Lists, one: TermMention, text: string, tokens: readonly Token[]): void {
  if (one.verdict === "ruled-out") addOnce(lists.negated, one, tokens);
  if (one.verdict !== "said") return;
  const fresh = addOnce(one.dimension === "generator" ? lists.generators : lists.found, one, tokens);
  if (!fresh) lists.again.push(found(one, tokens));
  if (one.dimension === "mood") lists.tone.push(toneOf(one, text, tokens));
}

function spanOf({ from, to }: Placed, tokens: readonly Token[]): Span {
  return [tokens[from]!.start, tokens[to - 1]!.end];
}

/** Few terms are heard, and no more than there are, however long the text. */
function addOnce(list: Found[], one: TermMention, tokens: readonly Token[]): boolean {
  for (const { term } of list) if (term === one.id) return false;
  list.push(found(one, tokens));
  return true;
}

function found(one: TermMention, tokens: readonly Token[]): Found {
  return {
    dimension: one.dimension,
    term: one.id,
    span: spanOf(one, tokens),
    ...(one.hedged ? { hedged: true } : {}),
    ...(one.role ? { role: one.role } : {}),
    ...(one.byEffect ? { byEffect: true } : {}),
  };
}

function quantity(one: QuantityMention, tokens: readonly Token[]): Quantity {
  return { kind: one.quantity, value: one.value, span: spanOf(one, tokens), ...(one.hedged ? { hedged: true } : {}) };
}

function correction(one: Decision, tokens: readonly Token[]): Correction {
  return { dropped: nameOf(one), ...(one.replacedBy ? { by: one.replacedBy } : {}), span: spanOf(one, tokens) };
}

function choices(mentions: readonly Mention[], tokens: readonly Token[]): Found[][] {
  const byChoice = new Map<number, Found[]>();
  for (const one of mentions) {
    if (one.kind !== "term" || one.verdict !== "open" || one.choice === undefined) continue;
    const group = byChoice.get(one.choice) ?? [];
    byChoice.set(one.choice, group);
    addOnce(group, one, tokens);
  }
  return [...byChoice.values()];
}

/** "Tense because the clock is visible": the words after "because" are the cause. */
function toneOf(one: TermMention, text: string, tokens: readonly Token[]): Tone {
  const span = spanOf(one, tokens);
  const plain = { term: one.id, word: text.slice(...span), span };
  const because = tokens.slice(one.to, one.to + 3).findIndex((token) => CAUSE.has(token.norm));
  if (because < 0) return plain;
  const from = one.to + because + 1;
  let to = from;
  while (to < tokens.length && to < from + 40 && tokens[to]!.brk < STOP) to++;
  return to > from ? { ...plain, cause: text.slice(tokens[from]!.start, tokens[to - 1]!.end) } : plain;
}

/** Stretches of words that nothing has taken; a shot keeps the words of an effect, they are its action too. */
function leftovers(judged: Judged): { unknown: Stretch[]; connectors: Span[] } {
  const { text, tokens } = judged;
  const unknown: Stretch[] = [];
  const connectors: Span[] = [];
  for (let from = 0; from < tokens.length; ) {
    if (!isFree(judged, from)) {
      from++;
      continue;
    }
    let connects = CONNECTORS.has(tokens[from]!.norm);
    let to = from + 1;
    while (to < tokens.length && isFree(judged, to) && tokens[to]!.brk < PAUSE)
      connects = CONNECTORS.has(tokens[to++]!.norm) && connects;
    const span: Span = [tokens[from]!.start, tokens[to - 1]!.end];
    if (connects) connectors.push(span);
    else unknown.push({ text: text.slice(span[0], span[1]), span });
    from = to;
  }
  return { unknown, connectors };
}

function isFree({ part, as }: Judged, at: number): boolean {
  return part[at] === FREE || part[at] === INERT || (as === "shot" && part[at] === EFFECT);
}

function wordsIn(stretches: readonly Stretch[]): number {
  let words = 0;
  for (const { text } of stretches) words += text.split(/\s+/).length;
  return words;
}
