/** Talk about what two people disagree on -> the open conflicts it speaks of, so that their cards come up again. */
import { conflictCard, levelOf } from "../../src/chat/answers.ts";
import type { Card } from "../../src/chat/reply.ts";
import { fieldsOf, type Of, type Outcome } from "../../src/film/decide.ts";
import { type Dispute, openDisputes } from "../../src/film/disputes.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Project } from "../../src/film/project.ts";
import { showValue } from "../../src/film/values.ts";

/** A message that names one of the values, or agrees with somebody, and says nothing else. */
export function choosing(project: Project, text: string): Card[] {
  return openDisputes(project)
    .filter((dispute) => chooses(project, text, dispute))
    .map((dispute) => conflictCard(project, dispute));
}

/** What was said again of a field while people disagree on it; an outcome that is a conflict shows its own card. */
export function touching(project: Project, outcomes: readonly Outcome[]): Card[] {
  const about = outcomes.filter(({ kind }) => kind === "same" || kind === "weaker");
  return openDisputes(project)
    .filter(([{ conflict }]) => about.some(({ wish }) => wish.of === conflict.of && wish.spec.name === conflict.field))
    .map((dispute) => conflictCard(project, dispute));
}

/** Words of choosing: beside one of the two values nothing else is said. */
const CHOOSING = new Set(
  "it its it's it’s is we we're let's lets keep take go with stay stick at to for use make leave have want prefer i i'd i’d say think please pls ok okay yes yeah yep no nope not then so final definitely still the a an that one this way version option me fine good better works done locked right correct and but just now sec secs second seconds s".split(
    " ",
  ),
);

/** "45 final", "keep the amber", "ben's": nothing but one of the values and words of choosing. */
function chooses(project: Project, text: string, dispute: Dispute): boolean {
  const [{ conflict }] = dispute;
  const spec = fieldNamed(levelOf(conflict.of as Of), conflict.field);
  if (!spec) return false;
  const standing = fieldsOf(project, conflict.of as Of)[conflict.field] ?? conflict.standing;
  const said = wordsOf(text);
  return [standing, ...dispute.map((one) => one.conflict.other)].some(({ value, by }) =>
    [...namesFor(showValue(spec, value)), ...sidesWith(by.name)].some((name) => {
      const words = wordsOf(name);
      const at = said.findIndex((_, i) => words.every((word, step) => said[i + step] === word));
      const rest = [...said.slice(0, at), ...said.slice(at + words.length)];
      return words.length > 0 && at >= 0 && rest.every((word) => CHOOSING.has(word));
    }),
  );
}

/** "Clara's right", "agree with clara": people go by their first names, too. */
const sidesWith = (name: string): string[] =>
  [...new Set([name, name.split(" ", 1)[0]!])].flatMap((one) => [
    `${one}'s`,
    `${one}’s`,
    `${one}s`,
    ...["is right", "has a point", "has it"].map((words) => `${one} ${words}`),
    ...["agree with", "agreed with", "i'm with", "im with", "go with", "going with", "side with"].map(
      (words) => `${words} ${one}`,
    ),
  ]);

/** "45 s" is also said as "45". */
const namesFor = (shown: string): string[] => [shown, ...(/^\d+(?:\.\d+)?(?= (?:s|fps)$)/.exec(shown) ?? [])];

const wordsOf = (said: string): string[] => said.toLowerCase().match(/[\p{L}\p{N}'’:.]+(?<![.:])/gu) ?? [];
