/** People's words that a generator may take otherwise than they are meant -> the warning that says so, with what to do. */
import type { Clause } from "./clause.ts";

export function negated(name: string, { slot, from }: Clause, words: string): string {
  const badly = `${name} reads a "not" badly`;
  if (slot === "dialogue") return `${badly}; the line is spoken as written: ${words}`;
  if (slot === "phrase") return `${badly}; the lock phrase stands as written: ${words}`;
  return `${badly}. Say in ${from[0]!.field} what is there instead: ${words}`;
}

export const unowned = (name: string, shot: string, line: string): string =>
  `Nobody is named as the speaker of "${line}", so ${name} chooses: /shot set ${shot} dialogue ... speaker:...`;
