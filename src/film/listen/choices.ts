/** "Low angle or eye level" into a choice that nobody has made yet. */
import type { Mention, OperatorMention, TermMention } from "./mention.ts";
import { collide, isDecision } from "./mention.ts";
import { breakBetween, wordsBetween } from "./nearby.ts";
import type { Token } from "./tokens.ts";
import { COMMA, PAUSE } from "./tokens.ts";

/** Words between one side of a choice and its "or". */
const REACH = 4;

export function openChoices(mentions: readonly Mention[], tokens: readonly Token[]): void {
  let choice = 0;
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "operator" || mention.operator !== "or") continue;
    if (openQuantities(mentions, at, mention, tokens)) continue;
    const sides =
      tokens[mention.from]!.norm === "between"
        ? between(mentions, at, mention, tokens)
        : around(mentions, at, mention, tokens);
    if (sides.length < 2 || new Set(sides.map((one) => one.id)).size < 2) continue;
    const known = sides.find((one) => one.choice !== undefined)?.choice ?? ++choice;
    for (const one of sides) {
      one.verdict = "open";
      one.choice = known;
    }
  }
}

function sayable(mention: Mention): mention is TermMention {
  return mention.kind === "term" && (mention.verdict === "said" || mention.verdict === "open");
}

function around(
  mentions: readonly Mention[],
  at: number,
  operator: OperatorMention,
  tokens: readonly Token[],
): TermMention[] {
  const left = mentions
    .slice(Math.max(0, at - 8), at)
    .filter(sayable)
    .filter((one) => beside(tokens, one.to, operator.from));
  const right = mentions
    .slice(at + 1, at + 8)
    .filter(sayable)
    .filter((one) => beside(tokens, operator.to, one.from));
  for (const one of left.reverse()) {
    const other = right.find((candidate) => collide(one, candidate) && candidate.id !== one.id);
    if (!other) continue;
    const side = right.filter((candidate) => candidate.from === other.from && collide(one, candidate));
    return [...listBefore(mentions.slice(Math.max(0, at - 12), at), one, tokens), one, ...side];
  }
  return [];
}

function beside(tokens: readonly Token[], to: number, from: number): boolean {
  return from - to <= REACH && from >= to && breakBetween(tokens, to, from) <= PAUSE;
}

/** "Wide, medium or close": what stands before with commas belongs to the choice. */
function listBefore(mentions: readonly Mention[], last: TermMention, tokens: readonly Token[]): TermMention[] {
  const list: TermMention[] = [];
  let from = last.from;
  for (const one of mentions
    .filter(sayable)
    .filter((mention) => mention.to <= last.from)
    .reverse()) {
    const parted = breakBetween(tokens, one.to, from);
    if (one.dimension !== last.dimension || parted !== COMMA || wordsBetween(tokens, one.to, from).length > 1) break;
    list.unshift(one);
    from = one.from;
  }
  return list;
}

/** "Between a push in and a zoom". */
function between(
  mentions: readonly Mention[],
  at: number,
  operator: OperatorMention,
  tokens: readonly Token[],
): TermMention[] {
  const [one, other] = mentions.slice(at + 1, at + 6).filter(sayable);
  const near = one && other && collide(one, other) && one.from - operator.to <= 2;
  return near && wordsBetween(tokens, one.to, other.from).includes("and") ? [one, other] : [];
}

function openQuantities(
  mentions: readonly Mention[],
  at: number,
  operator: OperatorMention,
  tokens: readonly Token[],
): boolean {
  const left = mentions.slice(Math.max(0, at - 3), at).findLast((one) => isDecision(one));
  const right = mentions.slice(at + 1, at + 4).find((one) => isDecision(one));
  if (left?.kind !== "quantity" || right?.kind !== "quantity" || !collide(left, right) || left.quantity === "letter")
    return false;
  if (!beside(tokens, left.to, operator.from) || !beside(tokens, operator.to, right.from)) return false;
  left.verdict = "open";
  right.verdict = "open";
  return true;
}
