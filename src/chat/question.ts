/** A question of the interview -> the card that asks it. */
import type { Question } from "../film/interview.ts";
import type { Project } from "../film/project.ts";
import { LABEL } from "./answers.ts";
import { button, type Card, card } from "./reply.ts";
import { short } from "./text.ts";

/** A question with its good answers, *Write it* and *Skip*. */
export function questionCard(project: Project, question: Question): Card {
  const field = question.field.replaceAll(" ", "-");
  return card(
    question.ask,
    [],
    [
      ...question.choices.map((choice, i) =>
        button(short(choice.label, LABEL), `brief answer field:${field} choice:${i + 1}`),
      ),
      button("Write it", `brief answer field:${field}`),
      button("Skip", `brief skip ${field}`),
    ],
    { project: project.id },
  );
}
