/** A place in the tokens into the length of time said there; whose length it is the words around it decide. */
import { quantityMention } from "./mention.ts";
import { clock, numberOf } from "./numbers.ts";
import type { Reading } from "./quantities.ts";
import { COMMA, NONE, PAUSE, type Token } from "./tokens.ts";

const SECONDS = /^(?:s|sec|secs|second|seconds|seconder|secounds|secend|secends|secnd|secnds|scond|sconds|seonds|sek)$/;
const MINUTES = /^(?:m|min|mins|minute|minutes|minuter)$/;
const RANGE = new Set(["to", "until", "till", "and"]);

interface Length {
  readonly seconds: number;
  readonly to: number;
}

/** "Ten minutes late", "two minutes away": somebody's day. */
const OF_THE_DAY = new Set("late early away ago behind off delay delayed break walk drive earlier".split(" "));

/** "In her 30s", "mid 40s": how old somebody is. */
const OF_AGE = new Set("her his their early mid late".split(" "));
const DECADE = /^[2-9]0s$/;

export function durationAt(tokens: readonly Token[], at: number, text: string): Reading | undefined {
  const before = tokens[at]!.brk === NONE || tokens[at]!.brk === PAUSE ? tokens[at - 1]?.norm : undefined;
  if (DECADE.test(tokens[at]!.norm) && before !== undefined && OF_AGE.has(before)) return undefined;
  const length = rangeAt(tokens, at, text) ?? clockAt(tokens, at) ?? spokenAt(tokens, at);
  if (!length || length.seconds <= 0 || OF_THE_DAY.has(word(tokens, length.to))) return undefined;
  return { mentions: [quantityMention("seconds", length.seconds, at, length.to)], to: length.to };
}

/** `0:04-0:10`, `0-3s`: what lies between. */
function rangeAt(tokens: readonly Token[], at: number, text: string): Length | undefined {
  const second = RANGE.has(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  const from = tokens[at]!;
  const until = tokens[second];
  if (!until || until.brk > PAUSE) return undefined;
  const start = clock(from.norm);
  const end = clock(until.norm);
  if (start !== undefined && end !== undefined && end > start) return { seconds: end - start, to: second + 1 };
  const gap = text.slice(from.end, until.start);
  if (second !== at + 1 || !/^\s?[-–—]\s?$/.test(gap)) return undefined;
  const low = numberOf(from.norm.replace(/s$/, ""));
  const high =
    /^(\d{1,3}(?:\.\d)?)s(?:ec|ecs)?$/.exec(until.norm)?.[1] ??
    (SECONDS.test(tokens[second + 1]?.norm ?? "") ? until.norm : undefined);
  if (low === undefined || high === undefined || Number(high) <= low) return undefined;
  return { seconds: Number(high) - low, to: second + (until.norm.endsWith("s") || /sec/.test(until.norm) ? 1 : 2) };
}

/** `0:06` is a length; `at 9:30` and `5:15 pm` are times of somebody's day. */
function clockAt(tokens: readonly Token[], at: number): Length | undefined {
  const seconds = clock(tokens[at]!.norm);
  if (seconds === undefined) return undefined;
  const before = tokens[at - 1]?.norm ?? "";
  const after = tokens[at + 1];
  const hour = /^(?:at|by|until|till|around|before|after|from|is|for)$/.test(before) && !/^0/.test(tokens[at]!.norm);
  return hour || (after && after.brk === NONE && /^(?:am|pm|gmt|cet|est|pst|call|oclock|bst)$/.test(after.norm))
    ? undefined
    : { seconds, to: at + 1 };
}

function spokenAt(tokens: readonly Token[], at: number): Length | undefined {
  const { norm } = tokens[at]!;
  const joined = /^(\d{1,4}(?:\.\d{1,2})?)(s|sec|secs|seconds?|min|mins|m)$/.exec(norm);
  if (joined) return { seconds: Number(joined[1]) * (joined[2]!.startsWith("m") ? 60 : 1), to: at + 1 };
  const start = amountAt(tokens, at);
  if (!start) return undefined;
  const unit = word(tokens, start.to);
  if (SECONDS.test(unit) && !(unit === "s" && start.worded)) return { seconds: start.amount, to: start.to + 1 };
  if (!MINUTES.test(unit) || (unit === "m" && start.worded)) return undefined;
  const half =
    word(tokens, start.to + 1) === "and" && word(tokens, start.to + 2) === "a" && word(tokens, start.to + 3) === "half";
  return { seconds: start.amount * 60 + (half ? 30 : 0), to: start.to + (half ? 4 : 1) };
}

function amountAt(tokens: readonly Token[], at: number): { amount: number; to: number; worded: boolean } | undefined {
  const { norm } = tokens[at]!;
  if (norm === "half") return word(tokens, at + 1) === "a" ? { amount: 0.5, to: at + 2, worded: true } : undefined;
  if (norm === "a" || norm === "an") {
    if (MINUTES.test(word(tokens, at + 1))) return { amount: 1, to: at + 1, worded: true };
    if (word(tokens, at + 1) !== "couple") return undefined;
    return { amount: 2, to: word(tokens, at + 2) === "of" ? at + 3 : at + 2, worded: true };
  }
  const amount = numberOf(norm);
  if (amount === undefined) return undefined;
  const unitDigit = numberOf(word(tokens, at + 1));
  if (amount >= 20 && amount % 10 === 0 && unitDigit !== undefined && unitDigit < 10)
    return { amount: amount + unitDigit, to: at + 2, worded: true };
  if (word(tokens, at + 1) === "and" && word(tokens, at + 2) === "a" && word(tokens, at + 3) === "half")
    return { amount: amount + 0.5, to: at + 4, worded: true };
  return { amount, to: at + 1, worded: !/^\d/.test(norm) };
}

function word(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token && token.brk < COMMA ? token.norm : "";
}
