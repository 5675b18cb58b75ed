/** What was noticed in a message into what kind of message it is. */
import type { Act } from "./heard.ts";
import type { Mention } from "./mention.ts";
import type { Operator } from "./phrases/operators.ts";
import type { Token } from "./tokens.ts";

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

export function actOf(mentions: readonly Mention[], tokens: readonly Token[], text: string, free: number): Act {
  const states = mentions.some(
    (one) =>
      one.kind === "place" ||
      ((one.kind === "term" || one.kind === "quantity") && (one.verdict === "said" || one.verdict === "open")),
  );
  if (states) return "states";
  if (mentions.some((one) => one.kind === "term" && one.verdict === "ruled-out")) return "refuses";
  const operators = new Set(mentions.flatMap((one) => (one.kind === "operator" ? [one.operator] : [])));
  const talk = TALK.find(([operator]) => operators.has(operator))?.[1];
  if (talk) return talk;
  if (tokens.at(-1)?.asked) return "asks";
  const ignored = mentions.some((one) => one.kind === "term" && one.verdict === "ignored");
  if (ignored || tokens.length === 0 || LAUGH.test(text)) return "chatter";
  if (operators.has("praise") && free <= SHORT) return "chatter";
  return free === 0 ? "chatter" : "states";
}
