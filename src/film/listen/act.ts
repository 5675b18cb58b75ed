/** What was noticed in a message into what kind of message it is. */

import { opensSentence } from "./frames.ts";
import type { Act } from "./heard.ts";
import type { Mention, OperatorMention } from "./mention.ts";
import type { Operator } from "./phrases/operators.ts";
import { NONE, STOP, type Token } from "./tokens.ts";

/** First that applies, for a message that decides nothing. */
const TALK: readonly (readonly [Operator, Act])[] = [
  ["undo", "undo"],
  ["skip", "skip"],
  ["same-as-last", "same-as-last"],
  ["thanks", "thanks"],
  ["unsure", "unsure"],
  ["greets", "greets"],
  ["jokes", "chatter"],
  ["about", "asks"],
  ["private", "chatter"],
  ["past", "chatter"],
];
/** A message of so few words, all of them talk, answers nothing. */
const SHORT = 6;
const LAUGH = /[😀-🙏🤀-🧿👍👏🙌🔥✨❤]/u;

/** A word to one person of the team. */
const CALLS = /^\s*@[a-z]/i;

export function actOf(mentions: readonly Mention[], tokens: readonly Token[], text: string, free: number): Act {
  const states = mentions.some(
    (one) =>
      one.kind === "place" ||
      ((one.kind === "term" || one.kind === "quantity") &&
        (one.verdict === "said" || one.verdict === "open" || one.verdict === "limited")),
  );
  if (states) return "states";
  if (mentions.some((one) => one.kind === "term" && one.verdict === "ruled-out")) return "refuses";
  const operators = new Set(
    mentions.flatMap((one) =>
      one.kind === "operator" && (one.operator !== "about" || asks(one, mentions, tokens)) && !namesNext(one, tokens)
        ? [one.operator]
        : [],
    ),
  );
  const talk = TALK.find(([operator]) => operators.has(operator))?.[1];
  if (talk) return talk;
  if (CALLS.test(text)) return "chatter";
  if (tokens.at(-1)?.asked) return "asks";
  const ignored = mentions.some((one) => one.kind === "term" && one.verdict === "ignored");
  if (ignored || tokens.length === 0 || LAUGH.test(text)) return "chatter";
  if (operators.has("praise") && free <= SHORT) return "chatter";
  return free === 0 ? "chatter" : "states";
}

/** "Music is next door" skips nothing; "next" and "ok, next" do. */
function namesNext({ operator, from, to }: OperatorMention, tokens: readonly Token[]): boolean {
  const follows = tokens[to];
  return operator === "skip" && tokens[from]!.norm === "next" && to - from === 1 && follows?.brk === NONE;
}

/** A relative "who" in the middle of a story asks nothing; the word asks where it opens a sentence or a question mark ends it. */
function asks(word: OperatorMention, mentions: readonly Mention[], tokens: readonly Token[]): boolean {
  let last = word.to - 1;
  while (last + 1 < tokens.length && tokens[last + 1]!.brk < STOP && !tokens[last]!.asked) last++;
  return tokens[last]!.asked || opensSentence(word, mentions, tokens);
}
