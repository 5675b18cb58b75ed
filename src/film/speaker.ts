/** "She says" in a shot -> who that is, where the shot names exactly one person. */
import type { FieldRecord } from "./decision.ts";
import { livePhrases } from "./phrases.ts";
import type { Project } from "./project.ts";
import { phraseName } from "./view.ts";

const PRONOUN = /^(?:s?he|they)$/;
/** A subject that is a name and nothing else. */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

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
  const only = named.length === 0 && NAME.test(subject) ? subject : named.length === 1 ? named[0] : undefined;
  return lines.map((line) =>
    only !== undefined && PRONOUN.test(line.speaker ?? "") ? { ...line, speaker: only } : line,
  );
}

/** The name as the shot says it: whole, or the first word of a proper name. */
function nameIn(said: string, name: string): string | undefined {
  const words = ` ${said.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  const first = /^\p{Lu}/u.test(name) ? name.split(" ", 1)[0]! : name;
  return [name, first].find((one) => words.includes(` ${one.toLowerCase()} `));
}
