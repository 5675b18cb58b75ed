/** Words that take back into which earlier mentions are dropped, and what replaced them. */
import type { Decision, Mention, OperatorMention } from "./mention.ts";
import { collide, isDecision, nameOf } from "./mention.ts";
import { breakBetween } from "./nearby.ts";
import { answersBefore } from "./negation.ts";
import type { Token } from "./tokens.ts";
import { COMMA, STOP } from "./tokens.ts";

/** How far back a correction looks; people correct what they have just said. */
const LOOK_BACK = 24;
/** Moves that leave no speed to speak of. */
const STILL = new Set(["static-shot", "stillness"]);

export function takeBack(mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "operator") continue;
    if (mention.operator === "instead") replaceFor(lastSaid(mentions, at), mentions, at, tokens);
    if (mention.operator === "retract") retract(mentions, at, mention, tokens);
    if (mention.operator === "correct" || (mention.operator === "negate" && answersBefore(mention, mentions, tokens))) {
      for (const next of following(mentions, at, mention, tokens)) replaceFor(next, mentions, at, tokens);
    }
  }
}

function lastSaid(mentions: readonly Mention[], at: number): Decision | undefined {
  return mentions
    .slice(Math.max(0, at - 4), at)
    .filter(isDecision)
    .findLast((one) => one.verdict === "said");
}

/** What is said after the correcting word, up to the end of its sentence (or of the next one, if its own says nothing). */
function following(
  mentions: readonly Mention[],
  at: number,
  operator: OperatorMention,
  tokens: readonly Token[],
): Decision[] {
  const found: Decision[] = [];
  let end = operator.to;
  for (const mention of mentions.slice(at + 1, at + LOOK_BACK)) {
    if (!isDecision(mention) || mention.verdict !== "said") continue;
    if (found.length > 0 && breakBetween(tokens, end, mention.from) >= STOP) break;
    found.push(mention);
    end = mention.to;
  }
  return found;
}

function replaceFor(
  next: Decision | undefined,
  mentions: readonly Mention[],
  at: number,
  tokens: readonly Token[],
): boolean {
  if (!next) return false;
  let replaced = false;
  for (const earlier of mentions.slice(Math.max(0, at - LOOK_BACK), at)) {
    if (!isDecision(earlier) || earlier === next || earlier.from >= next.from || earlier.verdict !== "said") continue;
    if (!collide(earlier, next) || nameOf(earlier) === nameOf(next)) continue;
    drop(earlier, next, mentions.slice(Math.max(0, at - LOOK_BACK), at), tokens);
    replaced = true;
  }
  return replaced;
}

function drop(earlier: Decision, by: Decision | undefined, around: readonly Mention[], tokens: readonly Token[]): void {
  earlier.verdict = "dropped";
  earlier.replacedBy = by && nameOf(by);
  if (earlier.kind !== "term" || earlier.dimension !== "camera-move" || !by || by.kind !== "term" || !STILL.has(by.id))
    return;
  for (const speed of around) {
    const beside =
      speed.kind === "term" && speed.dimension === "move-speed" && Math.abs(speed.from - earlier.from) <= 4;
    if (
      beside &&
      speed.verdict === "said" &&
      breakBetween(tokens, Math.min(speed.to, earlier.to), Math.max(speed.from, earlier.from)) <= COMMA
    )
      speed.verdict = "dropped";
  }
}

/** "Scratch that, blue hour" replaces; "scratch that" alone drops what was said just before. */
function retract(mentions: readonly Mention[], at: number, operator: OperatorMention, tokens: readonly Token[]): void {
  const replaced = following(mentions, at, operator, tokens).map((next) => replaceFor(next, mentions, at, tokens));
  if (replaced.includes(true)) return;
  let end: number | undefined;
  for (const earlier of mentions.slice(Math.max(0, at - LOOK_BACK), at).reverse()) {
    if (!isDecision(earlier) || earlier.verdict !== "said") continue;
    if (end !== undefined && breakBetween(tokens, earlier.to, end) >= COMMA) return;
    drop(earlier, undefined, [], tokens);
    end = earlier.from;
  }
}
