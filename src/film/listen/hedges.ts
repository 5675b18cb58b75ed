/** Doubt and order in a sentence into hedged mentions and into what a shot starts and ends on. */
import type { Mention, OperatorMention, TermMention } from "./mention.ts";
import { isDecision } from "./mention.ts";
import { breakBetween } from "./nearby.ts";
import type { Token } from "./tokens.ts";
import { COMMA, PAUSE, STOP } from "./tokens.ts";

/** Words that a doubt may stand before what it doubts. */
const REACH = 6;
/** A start or an end stands right before its term ("start wide", "to a slow close-up"). */
const ROLE_REACH = 4;

export function markDoubt(mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (const [at, mention] of mentions.entries()) {
    if (isDecision(mention) && tokens[mention.to - 1]!.asked) mention.hedged = true;
    if (mention.kind !== "operator") continue;
    const after = mentions.slice(at + 1, at + 8);
    if (mention.operator === "hedge" || mention.operator === "propose") hedge(after, mention, tokens);
    if (mention.operator === "hedge" && closes(mention, tokens))
      hedgeBefore(mentions.slice(Math.max(0, at - 3), at), mention, tokens);
    if (mention.operator === "hedge-after") hedgeBefore(mentions.slice(Math.max(0, at - 3), at), mention, tokens);
    if (mention.operator === "doubt") doubt(after, mention, tokens);
  }
}

/** "35mm maybe": a doubt with nothing behind it is about what stands before it. */
function closes(operator: OperatorMention, tokens: readonly Token[]): boolean {
  const next = tokens[operator.to];
  return !next || next.brk >= COMMA;
}

function hedge(after: readonly Mention[], operator: OperatorMention, tokens: readonly Token[]): void {
  for (const mention of after) {
    if (!isDecision(mention)) continue;
    if (mention.from - operator.to > REACH || breakBetween(tokens, operator.to, mention.from) > COMMA) return;
    mention.hedged = true;
  }
}

function hedgeBefore(before: readonly Mention[], operator: OperatorMention, tokens: readonly Token[]): void {
  for (const mention of before) {
    const near = operator.from - mention.to <= 1 && breakBetween(tokens, mention.to, operator.from) <= PAUSE;
    if (isDecision(mention) && near) mention.hedged = true;
  }
}

/** "Not sure about handheld" decides nothing. */
function doubt(after: readonly Mention[], operator: OperatorMention, tokens: readonly Token[]): void {
  for (const mention of after) {
    if (!isDecision(mention) || mention.verdict !== "said") continue;
    if (mention.from - operator.to > REACH || breakBetween(tokens, operator.to, mention.from) >= COMMA) return;
    mention.verdict = "ignored";
  }
}

export function markRoles(mentions: readonly Mention[], tokens: readonly Token[]): void {
  const seen = new Map<string, TermMention>();
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "term" || mention.verdict !== "said" || mention.dimension === "camera-move") continue;
    const before = seen.get(mention.dimension);
    const apart = !before || breakBetween(tokens, before.to, mention.from) >= STOP;
    mention.role = roleOf(mentions, at, mention, !apart, tokens);
    if (mention.role === "end" && before && !apart) before.role ??= "start";
    seen.set(mention.dimension, mention);
  }
}

/** "POV from the seat, handheld": what follows the comma is not what the shot starts on; "start: handheld" is. */
const isApart = (brk: number): boolean => brk === COMMA || brk >= STOP;

function roleOf(
  mentions: readonly Mention[],
  at: number,
  mention: TermMention,
  second: boolean,
  tokens: readonly Token[],
): "start" | "end" | undefined {
  for (const other of mentions.slice(Math.max(0, at - 6), at).reverse()) {
    if (mention.from - other.to > ROLE_REACH) continue;
    if (other.kind === "operator" && isApart(breakBetween(tokens, other.to, mention.from))) continue;
    if (other.kind === "term" && other.dimension === mention.dimension) return undefined;
    if (other.kind !== "operator") continue;
    if (other.operator === "start") return "start";
    if (other.operator === "end") return second ? "end" : undefined;
  }
  return undefined;
}
