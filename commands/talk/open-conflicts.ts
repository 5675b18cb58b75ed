/** Talk about what two people disagree on -> the open conflicts it speaks of, so that their cards come up again. */
import { conflictCard, levelOf } from "../../src/chat/answers.ts";
import type { Card } from "../../src/chat/reply.ts";
import { fieldsOf, type Of, type Outcome, openConflicts } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Conflict } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { showValue } from "../../src/film/values.ts";

/** A message that names one of the two values and says nothing else. */
export function choosing(project: Project, text: string): Card[] {
  return openConflicts(project)
    .filter(({ conflict }) => chooses(project, text, conflict))
    .map(({ n, conflict }) => conflictCard(project, n, conflict));
}

/** What was said again of a field while two people disagree on it; an outcome that is a conflict shows its own card. */
export function touching(project: Project, outcomes: readonly Outcome[]): Card[] {
  const about = outcomes.filter(({ kind }) => kind === "same" || kind === "weaker");
  return openConflicts(project)
    .filter(({ conflict }) => about.some(({ wish }) => wish.of === conflict.of && wish.spec.name === conflict.field))
    .map(({ n, conflict }) => conflictCard(project, n, conflict));
}

/** Words of choosing: beside one of the two values nothing else is said. */
const CHOOSING = new Set(
  "it its it's it’s is we we're let's lets keep take go with stay stick at to for use make leave have want prefer i i'd i’d say think please pls ok okay yes yeah yep no nope not then so final definitely still the a an that one this way version option me fine good better works done locked and but just now sec secs second seconds s".split(
    " ",
  ),
);

/** "45 final", "keep the amber", "ben's": nothing but one of the two values and words of choosing. */
function chooses(project: Project, text: string, conflict: Conflict): boolean {
  const spec = fieldNamed(levelOf(conflict.of as Of), conflict.field);
  const standing = fieldsOf(project, conflict.of as Of)[conflict.field] ?? conflict.standing;
  if (!spec) return false;
  return [standing, conflict.other].some(({ value, by }) => {
    const names = [...namesFor(showValue(spec, value)), `${by.name}'s`, `${by.name}s`];
    const said = wordsOf(text);
    return names.some((name) => {
      const words = wordsOf(name);
      const at = said.findIndex((_, i) => words.every((word, step) => said[i + step] === word));
      const rest = [...said.slice(0, at), ...said.slice(at + words.length)];
      return words.length > 0 && at >= 0 && rest.every((word) => CHOOSING.has(word));
    });
  });
}

/** "45 s" is also said as "45". */
const namesFor = (shown: string): string[] => [shown, ...(/^\d+(?:\.\d+)?(?= (?:s|fps)$)/.exec(shown) ?? [])];

const wordsOf = (said: string): string[] => said.toLowerCase().match(/[\p{L}\p{N}'’:.]+(?<![.:])/gu) ?? [];
