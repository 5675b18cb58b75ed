/** "She says" in a shot -> who that is, where the shot names exactly one person. */
import type { FieldRecord } from "./decision.ts";
import { livePhrases } from "./phrases.ts";
import type { Project } from "./project.ts";
import { phraseName } from "./view.ts";

const PRONOUN = /^(?:s?he|they)$/;
/** What a subject begins with where it begins with a name. */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?![\p{L}])/u;
/** Behind these a capital is a name's; at the start of a sentence it is any word's. */
const MID_SENTENCE = /(?:\p{L}|\d|,|:)\s+$/u;

/** What the film's people are called. */
export const castOf = (project: Project): string[] =>
  livePhrases(project).flatMap(({ phrase }) => (phrase.kind === "cast" ? [phraseName(phrase.words)] : []));

/** Lines with the pronoun put right; a pronoun that could be several people, or nobody who was named, stays. */
export function withSpeakers(
  lines: readonly FieldRecord[],
  said: string,
  subject: string,
  cast: readonly string[],
): FieldRecord[] {
  const named = cast.flatMap((name) => nameIn(said, name) ?? []);
  const only = named.length === 0 ? namedFirst(said, subject) : named.length === 1 ? named[0] : undefined;
  return lines.map((line) =>
    only !== undefined && PRONOUN.test(line.speaker ?? "") ? { ...line, speaker: only } : asInCast(line, cast),
  );
}

/** RUTH of a script is the Ruth of the film. */
export function asInCast(line: FieldRecord, cast: readonly string[]): FieldRecord {
  const [, capitals, behind = ""] = /^([^\p{Ll}(]*[^\p{Ll}(\s])(\s*\(.*)?$/u.exec(line.speaker ?? "") ?? [];
  const name =
    capitals && cast.flatMap((one) => [one, one.split(" ", 1)[0]!]).find((one) => one.toUpperCase() === capitals);
  return name ? { ...line, speaker: name + behind } : line;
}

/** "CU Mara at the rail": the name that the subject begins with, where it is one beyond doubt and no other name stands beside it. */
function namedFirst(said: string, subject: string): string | undefined {
  const name = NAME.exec(subject)?.[0];
  if (name === undefined || /\p{Lu}/u.test(subject.slice(name.length))) return undefined;
  const at = said.indexOf(name);
  return name === subject || MID_SENTENCE.test(said.slice(0, at)) ? name : undefined;
}

/** The name as the shot says it: whole, or the first word of a proper name. */
function nameIn(said: string, name: string): string | undefined {
  const words = ` ${said.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  const first = /^\p{Lu}/u.test(name) ? name.split(" ", 1)[0]! : name;
  return [name, first].find((one) => words.includes(` ${one.toLowerCase()} `));
}
