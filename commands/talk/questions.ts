/** A question or an order to the bot in plain words -> the answer of the command that holds it. */
import type { Context, Result } from "../../src/chat/command.ts";
import { button, type Card, card, text } from "../../src/chat/reply.ts";
import { BRIEF_FIELDS, fieldNamed, SECTIONS } from "../../src/film/fields.ts";
import { openQuestions } from "../../src/film/interview.ts";
import type { Project } from "../../src/film/project.ts";
import { standingIn } from "../../src/film/standing.ts";
import { showValue } from "../../src/film/values.ts";
import { lookedUp } from "../lookup.ts";

const OPEN =
  /^(?:so |and |ok )?(?:what['’]?s|what is|what do we|anything|what) (?:(?:still|else|is) )*(?:left|open|missing|undecided|to decide|need to decide|have to decide)(?: to (?:decide|settle|answer|do))?(?: still| on this| here)?[?.!]*$/i;
const DECIDED =
  /^(?:so |and )?(?:what (?:did|have) we (?:decided?|say|said|settled?|agreed?)|where are we|what(?:['’]s| is) decided)(?: about| on| for| with)*(?: the| our)? (?<about>[\p{L} -]{3,30}?)(?: again)?[?.!]*$/iu;
const WHAT_IS =
  /^(?:what['’]?s|what is|whats|what are|define|explain|what does)\s+(?:an? |the |our )?(?<term>[\p{L}\d'’ -]{2,40}?)(?: mean| again)?[?.!]*$/iu;

/** Nothing where no command answers it. Words that a colleague may mean as well are answered only where the bot is addressed. */
export function answered(context: Context, project: Project, said: string): Result | undefined {
  const reply = answer(context, project, said.trim());
  return reply && { say: [{ to: "caller", reply }] };
}

function answer(context: Context, project: Project, said: string): Card | undefined {
  if (OPEN.test(said)) return openCard(project);
  const about = DECIDED.exec(said)?.groups?.about;
  const fields = about ? fieldsNamed(about) : [];
  if (fields.length > 0) return decidedCard(project, about!, fields);
  const asked = context.request.way === "mention" ? WHAT_IS.exec(said)?.groups?.term : undefined;
  if (!asked) return undefined;
  const standing = fieldsNamed(asked).filter(({ name }) => standingIn(project, name));
  return standing.length > 0 ? decidedCard(project, asked, standing) : lookedUp(asked, context);
}

function openCard(project: Project): Card {
  const open = openQuestions(project);
  return open.length === 0
    ? card("Nothing that the interview asks is open.", [], [], { project: project.id })
    : card(`Still open: ${open.join(", ")}.`, [], [button("Next question", "brief ask")], { project: project.id });
}

/** A field, or a section by a word of its name ("the light"). */
function fieldsNamed(about: string) {
  const word = about.toLowerCase();
  const section = SECTIONS.find((one) => one === word || one === `${word}ing`);
  if (section) return BRIEF_FIELDS.filter((one) => one.section === section);
  const field = fieldNamed("brief", word);
  return field ? [field] : [];
}

function decidedCard(project: Project, about: string, fields: ReturnType<typeof fieldsNamed>): Card {
  const lines = fields.flatMap((spec) => {
    const standing = standingIn(project, spec.name);
    return standing ? [`${spec.name}: ${showValue(spec, standing.value)} (${standing.by.name})`] : [];
  });
  const to = { project: project.id };
  if (lines.length === 0) return card(`Nothing is decided about ${about} yet.`, [], [], to);
  return card(`Decided about ${about}`, [text(lines.join("\n"))], [], to);
}
