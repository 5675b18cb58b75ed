/** Judged mentions into what was heard, each with its stretch of the text. */
import { actOf } from "./act.ts";
import type { Correction, Dialogue, Found, Heard, Placement, Quantity, Span, Stretch, Tone } from "./heard.ts";
import type { Decision, Mention, Placed, QuantityMention, TermMention } from "./mention.ts";
import { isDecision, nameOf } from "./mention.ts";
import { paletteIn } from "./palette.ts";
import { EFFECT, FREE, INERT } from "./scan.ts";
import type { Token } from "./tokens.ts";
import { PAUSE, STOP } from "./tokens.ts";

export interface Judged {
  readonly text: string;
  readonly as: "shot" | "answer";
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly part: Uint8Array;
  readonly dialogue: readonly Dialogue[];
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
  const { text, tokens, mentions } = judged;
  const terms = mentions.filter((one): one is TermMention => one.kind === "term");
  const said = terms.filter((one) => one.verdict === "said");
  const { unknown, connectors } = leftovers(judged);
  return {
    text,
    act: actOf(
      mentions,
      tokens,
      text,
      unknown.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0),
    ),
    found: unique(said.filter((one) => one.dimension !== "generator")).map((one) => found(one, tokens)),
    negated: unique(terms.filter((one) => one.verdict === "ruled-out")).map((one) => found(one, tokens)),
    corrections: mentions
      .filter(isDecision)
      .filter((one) => one.verdict === "dropped")
      .map((one) => correction(one, tokens)),
    alternatives: choices(terms, tokens),
    quantities: mentions
      .filter((one): one is QuantityMention => one.kind === "quantity" && one.verdict === "said")
      .map((one) => quantity(one, tokens)),
    generators: unique(said.filter((one) => one.dimension === "generator")).map((one) => found(one, tokens)),
    palette: paletteIn(tokens),
    dialogue: judged.dialogue,
    links: judged.links,
    placement: mentions.flatMap((one): Placement[] =>
      one.kind === "place" ? [{ name: one.name, span: spanOf(one, tokens) }] : [],
    ),
    tone: said.filter((one) => one.dimension === "mood").map((one) => toneOf(one, text, tokens)),
    rows: [],
    marks: [
      ...mentions
        .filter((one) => one.kind === "operator" || (one.kind === "quantity" && one.verdict === "open"))
        .map((one) => spanOf(one, tokens)),
      ...connectors,
    ],
    unknown,
  };
}

function spanOf({ from, to }: Placed, tokens: readonly Token[]): Span {
  return [tokens[from]!.start, tokens[to - 1]!.end];
}

function unique(terms: readonly TermMention[]): TermMention[] {
  const ids = new Set<string>();
  return terms.filter((one) => !ids.has(one.id) && ids.add(one.id));
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

function choices(terms: readonly TermMention[], tokens: readonly Token[]): Found[][] {
  const byChoice = new Map<number, TermMention[]>();
  for (const one of terms) {
    if (one.verdict !== "open" || one.choice === undefined) continue;
    const group = byChoice.get(one.choice) ?? [];
    group.push(one);
    byChoice.set(one.choice, group);
  }
  return [...byChoice.values()].map((group) => unique(group).map((one) => found(one, tokens)));
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
function leftovers({ text, tokens, part, as }: Judged): { unknown: Stretch[]; connectors: Span[] } {
  const unknown: Stretch[] = [];
  const connectors: Span[] = [];
  const free = (at: number) => part[at] === FREE || part[at] === INERT || (as === "shot" && part[at] === EFFECT);
  for (let from = 0; from < tokens.length; ) {
    if (!free(from)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < tokens.length && free(to) && tokens[to]!.brk < PAUSE) to++;
    const span: Span = [tokens[from]!.start, tokens[to - 1]!.end];
    if (tokens.slice(from, to).every((token) => CONNECTORS.has(token.norm))) connectors.push(span);
    else unknown.push({ text: text.slice(...span), span });
    from = to;
  }
  return { unknown, connectors };
}
