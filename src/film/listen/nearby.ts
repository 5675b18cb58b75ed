/** Two places in the tokens into what lies between them. */
import type { Token } from "./tokens.ts";

/** The strongest break between the end of one place and the start of the next. */
export function breakBetween(tokens: readonly Token[], to: number, from: number): number {
  let most = 0;
  for (let at = to; at <= from && at < tokens.length; at++) most = Math.max(most, tokens[at]!.brk);
  return most;
}

export function wordsBetween(tokens: readonly Token[], to: number, from: number): string[] {
  return tokens.slice(to, Math.max(to, from)).map((token) => token.norm);
}

/** The sentence (by index) that each token belongs to. */
export function sentences(tokens: readonly Token[], stop: number): number[] {
  let sentence = 0;
  return tokens.map((token) => {
    if (token.brk >= stop) sentence++;
    return sentence;
  });
}
