/** What a sentence is about into which mentions count: a question, the past, somebody's day or a joke decides nothing. */
import type { Decision, Mention, OperatorMention } from "./mention.ts";
import { isDecision } from "./mention.ts";
import { breakBetween, sentences } from "./nearby.ts";
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
  if (!mentions.some(isDecision)) return;
  const clauses = sentences(tokens, COMMA);
  for (const sentence of sentencesOf(mentions, tokens)) {
    const decisions = sentence.mentions.filter(isDecision);
    if (decisions.length === 0) continue;
    if (asksAbout(sentence, tokens, as)) ignore(decisions);
    else if (as === "answer") setAsideTalk(sentence, decisions, clauses, tokens);
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

function setAsideTalk(
  sentence: Sentence,
  decisions: readonly Decision[],
  clauses: readonly number[],
  tokens: readonly Token[],
): void {
  const turns = operators(sentence, "but", "direct", "correct", "propose");
  const frames = operators(sentence, "past", "private");
  const untold = frames.filter((frame) => !turns[0] || turns[0].from >= frame.from);
  ignoreBefore(untold, decisions, clauses, true);
  ignoreAfter(frames, turns, decisions);
  if (turns.length > 0) return;
  if (operators(sentence, "jokes").length > 0) ignore(decisions);
  const praise = operators(sentence, "praise").filter((one) =>
    /^(?:look|is|are|was|were)/.test(tokens[one.from]!.norm),
  );
  ignoreBefore(praise, decisions, clauses, false);
}

/** What stands before such a word in its clause, or also around it. */
function ignoreBefore(
  words: readonly OperatorMention[],
  decisions: readonly Decision[],
  clauses: readonly number[],
  around: boolean,
): void {
  if (words.length === 0) return;
  const last = new Map(words.map((one) => [clauses[one.from], one.from]));
  for (const decision of decisions) {
    const end = around ? decision.from + 1 : decision.to;
    if ((last.get(clauses[decision.to - 1]) ?? -1) >= end) decision.verdict = "ignored";
  }
}

/** What follows such a word until the talk turns back to the film. */
function ignoreAfter(
  words: readonly OperatorMention[],
  turns: readonly OperatorMention[],
  decisions: readonly Decision[],
): void {
  let word = -1;
  let turn = -1;
  for (const decision of decisions) {
    while (word + 1 < words.length && words[word + 1]!.from <= decision.from) word++;
    while (turn + 1 < turns.length && turns[turn + 1]!.from <= decision.from) turn++;
    if (word >= 0 && (turn < 0 || turns[turn]!.from <= words[word]!.from)) decision.verdict = "ignored";
  }
}
