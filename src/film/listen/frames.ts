/** What a sentence is about into which mentions count: a question, the past, somebody's day or a joke decides nothing. */
import type { Decision, Mention, OperatorMention } from "./mention.ts";
import { isDecision } from "./mention.ts";
import { breakBetween } from "./nearby.ts";
import type { Operator } from "./phrases/operators.ts";
import type { Token } from "./tokens.ts";
import { COMMA, STOP } from "./tokens.ts";

/** Verbs that open a question about what is, not a proposal of what could be. */
const OPENERS = new Set("is are was were does do did has have had will".split(" "));

/** Words that may stand before the asking word ("ok so what", "Sam, who"). */
const LEAD_IN = 2;
/** "A deckhand, who" calls nobody. */
const ARTICLES = new Set(["a", "an", "the", "this", "that"]);

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
}

export function setAside(mentions: readonly Mention[], tokens: readonly Token[], as: "shot" | "answer"): void {
  for (const sentence of sentencesOf(mentions, tokens)) {
    const decisions = sentence.mentions.filter(isDecision);
    if (decisions.length === 0) continue;
    if (asksAbout(sentence, tokens, as)) ignore(decisions);
    else if (as === "answer") setAsideTalk(sentence, decisions, tokens);
  }
}

function sentencesOf(mentions: readonly Mention[], tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let at = 0;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.brk < STOP && !tokens[to - 1]!.asked) to++;
    const first = at;
    while (at < mentions.length && mentions[at]!.from < to) at++;
    found.push({ from, to, mentions: mentions.slice(first, at) });
    from = to;
  }
  return found;
}

function ignore(decisions: readonly Decision[]): void {
  for (const decision of decisions) decision.verdict = "ignored";
}

function operators(sentence: Sentence, ...kinds: readonly Operator[]): OperatorMention[] {
  return sentence.mentions.filter(
    (one): one is OperatorMention => one.kind === "operator" && kinds.includes(one.operator),
  );
}

/** A question to somebody; a question that proposes ("what about handheld?") is none. */
function asksAbout(sentence: Sentence, tokens: readonly Token[], as: "shot" | "answer"): boolean {
  const asked = tokens[sentence.to - 1]!.asked;
  if (asked && OPENERS.has(tokens[sentence.from]!.norm) && operators(sentence, "propose").length === 0) return true;
  const [first] = operators(sentence, "about");
  if (!first || operators(sentence, "propose", "hedge").some((one) => one.from <= first.from)) return false;
  const opens = opensSentence(first, sentence.mentions, tokens);
  return as === "shot"
    ? asked && opens
    : opens || (asked && breakBetween(tokens, sentence.from + 1, first.from) >= COMMA);
}

/** Whether only small words or a name called out stand before it; "nurses who finish at six" asks nobody. */
export function opensSentence(
  asking: OperatorMention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): boolean {
  let from = asking.from;
  while (from > 0 && tokens[from]!.brk < STOP && !tokens[from - 1]!.asked) from--;
  if (asking.from - from > LEAD_IN || (asking.from > from && ARTICLES.has(tokens[from]!.norm))) return false;
  const small = (at: number) =>
    mentions.some((one) => one.kind === "operator" && one.operator !== "about" && one.from <= at && at < one.to);
  for (let at = from; at < asking.from; at++) if (!small(at) && tokens[at + 1]!.brk < COMMA) return false;
  return true;
}

function setAsideTalk(sentence: Sentence, decisions: readonly Decision[], tokens: readonly Token[]): void {
  const turn = operators(sentence, "but", "direct", "correct", "propose");
  for (const frame of operators(sentence, "past", "private")) {
    const back = turn.find((one) => one.from > frame.from)?.from ?? Number.POSITIVE_INFINITY;
    const told = turn.some((one) => one.from < frame.from);
    for (const decision of decisions) {
      const before = decision.from < frame.from;
      const apart = breakBetween(tokens, decision.to, frame.from) >= COMMA;
      if (before ? !apart && !told : decision.from < back) decision.verdict = "ignored";
    }
  }
  if (turn.length > 0) return;
  if (operators(sentence, "jokes").length > 0) ignore(decisions);
  for (const praise of operators(sentence, "praise")) {
    const verb = /^(?:look|is|are|was|were)/.test(tokens[praise.from]!.norm);
    ignore(
      decisions.filter((one) => verb && one.to <= praise.from && breakBetween(tokens, one.to, praise.from) < COMMA),
    );
  }
}
