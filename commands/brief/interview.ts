/** /brief answer, ask, skip: the interview, one question at a time. */
import { didLine, needFilm, notedLine, outcomeCards, undoButton } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { numberOption, textOption, wordOption } from "../../src/chat/options.ts";
import { questionCard } from "../../src/chat/question.ts";
import { card, type Form, type Say, text } from "../../src/chat/reply.ts";
import { decide, type Outcome, type Wish } from "../../src/film/decide.ts";
import type { FieldRecord, Value } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { nextQuestion, openQuestions, putQuestion, type Question, question, specOf } from "../../src/film/interview.ts";
import { offeredOn } from "../../src/film/notes.ts";
import type { Project } from "../../src/film/project.ts";
import { SHOTS_OFFER } from "../../src/film/shot-list/pasted.ts";
import { showValue } from "../../src/film/values.ts";
import { keepNotes } from "../note/add.ts";
import { addText } from "../shot/add.ts";
import { addWorld, briefField, briefValue } from "./fields.ts";

type Asking = Pick<Context, "request" | "generators">;

/** The question after this one, if it is time for one: a line when everything that is asked for has been decided. */
export function askNext(project: Project, { request, generators }: Asking): Say[] {
  const next = nextQuestion(project, generators);
  if (!next) return [];
  putQuestion(project, next.field, request.at);
  return [{ to: "thread", reply: questionCard(project, next) }];
}

/** After the last question there is one line instead of a question. */
function orEnough(project: Project, said: Say[]): Say[] {
  if (said.length > 0) return said;
  const open = openQuestions(project);
  return [
    {
      to: "thread",
      reply: card("Enough is decided to compile.", [
        text(
          open.length > 0
            ? `Left open for now: ${open.join(", ")}. /shot add and a line a shot, then /prompt all.`
            : "/shot add and a line a shot, then /prompt all.",
        ),
      ]),
    },
  ];
}

/** Decides a field from an answer; a question about a mood word fills in that word's cause. */
export function answerField(project: Project, context: Asking, field: string, value: Value, how: Wish["how"]): Outcome {
  const { request } = context;
  const wish = {
    of: "brief" as const,
    spec: specOf(field),
    by: request.person,
    at: request.at,
    how,
    said: "interview",
  };
  if (!field.startsWith("cause ")) return decide(project, { ...wish, value });
  const mood = field.slice(6);
  const tone = (project.head.brief.tone?.value ?? []) as FieldRecord[];
  const rows = tone.map((row) =>
    row.value === mood ? { ...row, cause: String(value).replace(/^(?:because|since|by|bc|cos)\s+/i, "") } : row,
  );
  return decide(project, { ...wish, value: rows, how: "add" === how ? how : "ruling" });
}

export const answer = sub({
  name: "answer",
  about: "answers the question that is open",
  example: "brief answer a nurse finds five quiet minutes before dawn",
  options: {
    text: textOption("the answer", { typed: "rest", max: 100_000, example: "book a demo" }),
    field: wordOption("which question, when not the newest"),
    choice: numberOption("one of the choices offered"),
    offer: numberOption("something the bot offered to note"),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    if (options.offer !== undefined) return takeOffer(context, project, options.offer);
    const asked = askedFor(context, project, options.field);
    if (options.choice === undefined && options.text === undefined)
      return { say: [{ reply: answerForm(project, asked) }] };
    const standing = asked.field.startsWith("cause ") ? undefined : project.head.brief[asked.field];
    if (options.choice !== undefined && standing && standing.by.id !== context.request.person.id)
      throw new Slip(
        "settled",
        `That question was answered: ${asked.field} is ${showValue(specOf(asked.field), standing.value)} (${standing.by.name}).`,
        `To disagree: /brief set ${asked.field} <value>`,
      );
    const value =
      options.choice === undefined ? typedAnswer(context, asked, options.text!) : chosen(asked, options.choice);
    return answered(context, project, answerField(project, context, asked.field, value, "set"));
  },
});

function typedAnswer(context: Asking, asked: Question, typed: string): Value {
  return asked.field.startsWith("cause ")
    ? typed.trim()
    : briefValue(context, fieldNamed("brief", asked.field)!, typed);
}

function answered(context: Asking, project: Project, outcome: Outcome): Result {
  const line = notedLine([outcome]);
  const did = didLine([outcome]);
  const say: Say[] = line ? [{ reply: card(line, [], did ? [undoButton(project)] : [], { project: project.id }) }] : [];
  say.push(
    ...outcomeCards(project, [outcome]).map((reply) => ({ reply, ...(reply.error ? { to: "caller" as const } : {}) })),
  );
  if (outcome.kind === "set") say.push(...orEnough(project, askNext(project, context)));
  return { say, ...(did ? { did } : {}) };
}

function chosen(asked: Question, n: number): Value {
  const found = asked.choices[n - 1];
  if (!found)
    throw new Slip(
      "unknown-choice",
      `There is no choice ${n}.`,
      `It has ${asked.choices.length}: ${asked.choices.map((one) => one.label).join(", ")}.`,
    );
  return found.value;
}

function askedFor(context: Asking, project: Project, typed: string | undefined): Question {
  const field = typed ? typed.replace(/^cause-/, "cause ") : project.head.asked[0]?.field;
  const name = field && (field.startsWith("cause ") ? field : briefField(field).name);
  const found = name ? (question(name, context.generators) ?? plain(name)) : nextQuestion(project, context.generators);
  if (!found)
    throw new Slip(
      "no-question",
      "No question is open.",
      "/brief ask asks the next one, /brief set <field> <value> decides any field.",
    );
  return found;
}

/** A field that the interview never asks about can be answered all the same. */
function plain(field: string): Question {
  return { field, ask: field, choices: [], freeAnswer: true };
}

function answerForm(project: Project, asked: Question): Form {
  const spec = specOf(asked.field);
  return {
    kind: "form",
    title: "Write it",
    does: `brief answer field:${asked.field.replaceAll(" ", "-")}`,
    submit: "Note it",
    fields: [
      {
        name: "text",
        label: asked.field.startsWith("cause ") ? "Cause" : asked.field,
        hint: asked.ask === asked.field ? spec.about : asked.ask,
        lines: spec.kind === "text" ? "many" : "one",
        required: true,
      },
    ],
    project: project.id,
  };
}

function takeOffer(context: Context, project: Project, n: number): Result {
  const offer = project.head.offers[n];
  if (!offer)
    throw new Slip("unknown-offer", `There is no offer ${n}.`, "Set the field yourself: /brief set <field> <value>");
  if (offer.taken) throw new Slip("settled", `${offer.taken.by.name} took that already.`, "Nothing was changed.");
  const { request } = context;
  project.putHead({
    offers: { ...project.head.offers, [n]: { ...offer, taken: { by: request.person, at: request.at } } },
  });
  if (offer.field === SHOTS_OFFER) return addText(context as Context, project, String(offer.value), undefined);
  const take = offeredOn(offer.field);
  if (take) return keepNotes({ request, options: {} }, project, take, String(offer.value), offer.from);
  const spec = offer.field.startsWith("cause ") ? undefined : specOf(offer.field);
  if (spec?.phrases) return addWorld(project, spec, String(offer.value), context);
  return answered(context, project, answerField(project, context, offer.field, offer.value, offer.how));
}

export const ask = sub({
  name: "ask",
  about: "asks the next open question",
  example: "brief ask",
  run(context) {
    const project = needFilm(context);
    return { say: orEnough(project, askNext(project, context)).map(({ reply }) => ({ reply })) };
  },
});

export const skip = sub({
  name: "skip",
  about: "passes over the question that is open",
  example: "brief skip",
  options: { field: textOption("which question", { typed: "rest", example: "music" }) },
  run(context) {
    const project = needFilm(context);
    return skipQuestion(context, project, askedFor(context, project, context.options.field).field);
  },
});

export function skipQuestion(context: Asking, project: Project, field: string): Result {
  const { skipped } = project.head;
  project.putHead({ skipped: { ...skipped, [field]: context.request.at } });
  return { say: orEnough(project, askNext(project, context)).map(({ reply }) => ({ reply })) };
}
