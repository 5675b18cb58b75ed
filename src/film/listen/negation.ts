/** Negating words and their reach into which mentions are ruled out. */
import type { Mention, OperatorMention, TermMention } from "./mention.ts";
import { breakBetween, wordsBetween } from "./nearby.ts";
import type { Token } from "./tokens.ts";
import { COMMA, NONE, PAUSE, STOP } from "./tokens.ts";

/** How many words a negation may stand before what it rules out. */
const REACH = 4;
const LISTING = new Set([
  "or",
  "nor",
  "and",
  "any",
  "a",
  "an",
  "the",
  "no",
  "of",
  "more",
  "kind",
  "sort",
  "too",
  "much",
  "super",
  "really",
  "very",
  "that",
  "stuff",
  "crazy",
  "obvious",
  "fancy",
  "cheesy",
  "silly",
  "please",
  "either",
  "not",
]);

export function ruleOut(mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "operator" || isNumero(mention, tokens)) continue;
    const judges = mention.operator === "negate" && judgesBefore(mention, mentions, tokens);
    if (mention.operator === "negate" && !judges && !answersBefore(mention, mentions, tokens))
      forward(mentions, at, mention, tokens);
    if (mention.operator === "negate-after" || judges || (mention.operator === "negate" && closes(mention, tokens)))
      backward(mentions, at, mention, tokens);
  }
}

/** "Chanel No. 5" numbers a thing. */
function isNumero(mention: OperatorMention, tokens: readonly Token[]): boolean {
  const next = tokens[mention.to];
  return tokens[mention.from]!.norm === "no" && next !== undefined && next.brk !== COMMA && /^\.?\d+$/.test(next.norm);
}

const AGREED = new Set("yes yeah yep ok okay fine good sure allowed in".split(" "));

/** "Jump cuts yes, match cuts no": a `no` that ends its clause judges what the clause names. */
function judgesBefore(mention: OperatorMention, mentions: readonly Mention[], tokens: readonly Token[]): boolean {
  const next = tokens[mention.to];
  const plain = mention.to - mention.from === 1 && tokens[mention.from]!.norm === "no";
  if (!plain || mention.from === 0 || tokens[mention.from]!.brk > NONE || (next && next.brk === NONE)) return false;
  if (!mentions.some((one) => one.kind === "term" && one.to === mention.from)) return false;
  return !next || next.brk >= STOP || tokens.some((token, at) => AGREED.has(token.norm) && endsClause(tokens, at));
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.brk >= COMMA;
}

/** "Wide, no, medium" and "no, wide": a `no` on its own takes back, it does not rule out. */
export function answersBefore(
  mention: OperatorMention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): boolean {
  const next = tokens[mention.to];
  const alone =
    mention.to - mention.from === 1 && (tokens[mention.from]!.norm === "no" || tokens[mention.from]!.norm === "not");
  return (
    alone &&
    next !== undefined &&
    next.brk >= COMMA &&
    !listFollows(mention, tokens) &&
    !judgesBefore(mention, mentions, tokens)
  );
}

/** "Never: zooms, whip pans". */
function listFollows(mention: OperatorMention, tokens: readonly Token[]): boolean {
  return tokens[mention.to]?.brk === PAUSE && mention.from === 0;
}

/** "Golden hour? No." */
function closes(mention: OperatorMention, tokens: readonly Token[]): boolean {
  const next = tokens[mention.to];
  const before = tokens[mention.from - 1];
  const last = !next || next.brk >= STOP;
  return last && before !== undefined && (before.asked || tokens[mention.from]!.brk >= COMMA);
}

function forward(mentions: readonly Mention[], at: number, operator: OperatorMention, tokens: readonly Token[]): void {
  const wholeList = tokens[operator.to]?.brk === PAUSE;
  let end = operator.to;
  let last: TermMention | undefined;
  for (const mention of mentions.slice(at + 1, at + 40)) {
    if (
      mention.kind === "operator" &&
      ["but", "correct", "instead", "keep", "retract", "direct"].includes(mention.operator)
    )
      return;
    if (mention.kind === "operator" && mention.operator === "negate" && last) return;
    if (mention.kind !== "term") continue;
    const same = last && mention.from === last.from;
    if (!same && !reaches(mentions.slice(at, at + 40), mention, last, end, tokens, wholeList)) return;
    mention.verdict = "ruled-out";
    last = mention;
    end = mention.to;
  }
}

function reaches(
  mentions: readonly Mention[],
  next: TermMention,
  last: TermMention | undefined,
  end: number,
  tokens: readonly Token[],
  wholeList: boolean,
): boolean {
  const brk = breakBetween(tokens, end, next.from);
  if (wholeList) return brk < STOP;
  const between = wordsBetween(tokens, end, next.from);
  if (!last) return brk === NONE && between.length <= REACH && !between.includes("but");
  if (!between.every((word) => LISTING.has(word))) return false;
  const joined = between.includes("or") || between.includes("nor");
  if (brk === NONE) return joined || last.dimension === next.dimension;
  return brk === COMMA && (joined || orFollows(mentions, next, tokens));
}

/** Whether the list that goes on with a comma ends in "or". */
function orFollows(mentions: readonly Mention[], from: TermMention, tokens: readonly Token[]): boolean {
  for (let at = from.to, words = 0; at < tokens.length && tokens[at]!.brk <= COMMA && words < 12; at++, words++) {
    if (tokens[at]!.norm === "or" || tokens[at]!.norm === "nor") return true;
    const inside = mentions.some((mention) => mention.kind === "term" && mention.from <= at && at < mention.to);
    if (!inside && !LISTING.has(tokens[at]!.norm)) return false;
  }
  return false;
}

function backward(mentions: readonly Mention[], at: number, operator: OperatorMention, tokens: readonly Token[]): void {
  let end = operator.from;
  let last: TermMention | undefined;
  for (const mention of mentions.slice(Math.max(0, at - 12), at).reverse()) {
    if (mention.kind !== "term") continue;
    const between = wordsBetween(tokens, mention.to, end);
    const near = last
      ? between.every((word) => LISTING.has(word)) && last.dimension === mention.dimension
      : between.length <= 2;
    if (
      mention.from !== last?.from &&
      (!near || breakBetween(tokens, mention.to, end) >= STOP) &&
      !tokens[mention.to - 1]!.asked
    )
      return;
    mention.verdict = "ruled-out";
    last = mention;
    end = mention.from;
  }
}
