/** /note add: what a reviewer says about a take; words of taste are kept, and asked once what change is meant. */
import { needFilm, undoButton } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { need, numberOption, secondsOption, takeOption, textOption } from "../../src/chat/options.ts";
import { type Block, button, type Card, card, type Form, note, type Say, text } from "../../src/chat/reply.ts";
import { rulesHere } from "../../src/film/decide.ts";
import type { Note } from "../../src/film/model.ts";
import { noteKind } from "../../src/film/note-kind.ts";
import { addNote, needNotes, relations, standingNotes } from "../../src/film/notes.ts";
import { closerPointsOf, pointsOf } from "../../src/film/points.ts";
import type { Project } from "../../src/film/project.ts";
import { VALUE_MAX } from "../../src/film/values.ts";
import { needTake, suggestTakes } from "../take/show.ts";
import { needOpenNote, noteLine, placeOf, wordsOf } from "./show.ts";

type Given = { take: string; at?: number; more?: number; text?: string };

export const add = sub({
  name: "add",
  about: "says something about a take, at a second if you like",
  example: "note add 1A-3 at:2.5 the lid jumps",
  options: {
    take: need(takeOption("the take", { typed: "positional", example: "1A-3" })),
    text: textOption("where, what and why", { typed: "rest", max: 100_000, example: "the lid jumps" }),
    at: secondsOption("the second it is about"),
    more: numberOption("a note of yours, to say what change it means"),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const { id } = needTake(project, options.take);
    if (options.text && options.text.length > VALUE_MAX)
      throw new Slip(
        "too-long",
        `A note holds ${VALUE_MAX} characters; this one has ${options.text.length}.`,
        "Say one thing a note. Nothing was kept.",
      );
    if (options.more !== undefined) return sayMore(context, project, id, options.more);
    if (!options.text) return { say: [{ to: "caller", reply: noteForm(project, id) }] };
    return keepNotes(context, project, id, options.text);
  },
  suggest: (context, option, typed) => (option === "take" ? suggestTakes(context, typed) : undefined),
});

function noteForm(project: Project, id: string): Form {
  return {
    kind: "form",
    title: `A note on ${id}`,
    does: `note add ${id}`,
    submit: "Note it",
    fields: [
      { name: "text", label: "Note", hint: "Where, what and why; one thing a note", lines: "many", required: true },
      { name: "at", label: "At second", hint: "2.5; empty for the whole take", lines: "one" },
    ],
    project: project.id,
  };
}

/** One note for each point that stands alone; they can be split further, and all be taken back at once. */
export function keepNotes(
  { request, options }: { request: Context["request"]; options: Pick<Given, "at"> },
  project: Project,
  id: string,
  said: string,
  by = request.person,
): Result {
  const points = pointsOf(said);
  needNotes(project, points.length);
  const kept = points.map((point) => {
    const n = addNote(project, { take: id, position: options.at, text: point }, by, request.at);
    return { n, note: project.note(n)! };
  });
  const [first] = kept;
  const many = kept.length > 1;
  const on = placeOf(first!.note);
  const title = many ? `Notes ${first!.n} to ${kept.at(-1)!.n} on ${on}` : `Note ${first!.n} on ${on}`;
  const lines = kept.map(({ n, note: one }) => `${many ? `${n}  ` : ""}${one.by.name}: ${one.text}`);
  const splits = kept.filter(({ note: one }) => closerPointsOf(one.text).length > 1);
  const say: Say[] = [
    {
      reply: card(
        title,
        [text(lines.join("\n")), ...praised(kept), ...kept.flatMap(({ n, note: one }) => beside(project, n, one))],
        [
          ...splits.map(({ n, note: one }) =>
            button(`Split ${n} in ${closerPointsOf(one.text).length}`, `note split ${n}`),
          ),
          undoButton(project),
        ],
        { project: project.id },
      ),
    },
    ...kept
      .filter(({ note: one }) => noteKind(one.text) === "feeling")
      .map(({ n }) => ({ reply: meant(project, id, n) })),
  ];
  return { did: `${title[0]!.toLowerCase()}${title.slice(1)}: ${said}`, say };
}

/** Praise asks for nothing: it is no open note, and a retake is told what to keep. */
function praised(kept: readonly { n: number; note: Note }[]): Block[] {
  const liked = kept.filter(({ note: one }) => noteKind(one.text) === "praise").map(({ n }) => n);
  if (liked.length === 0) return [];
  const which = kept.length === 1 ? "Praise" : `${liked.join(", ")} ${liked.length === 1 ? "is" : "are"} praise`;
  return [note(`${which}: nothing to change, and a retake has to keep it.`)];
}

/** Notes that say the same or the opposite are named at once, so that nobody finds out in the edit. */
function beside(project: Project, n: number, kept: Note) {
  const standing = standingNotes(project, kept.take);
  project.need(standing.map((one) => `note:${one}`));
  const notes = standing.map((one) => ({ n: one, note: project.note(one)! }));
  return relations(notes)
    .filter(({ a, b }) => a === n || b === n)
    .map(({ a, b, kind }) => {
      const other = a === n ? b : a;
      const said = project.note(other)!;
      return note(
        kind === "same"
          ? `${said.by.name} said the same in note ${other}: ${wordsOf(said)}`
          : `${said.by.name} wants the opposite in note ${other}: ${wordsOf(said)}. ${project.head.director.name} decides.`,
      );
    });
}

function meant(project: Project, id: string, n: number): Card {
  return card(
    "What change would we see or hear?",
    [
      text(
        `Note ${n} is kept as it is. Nobody can make a retake from a feeling: name the light, the size, the move, the moment.`,
      ),
    ],
    [button("Write it", `note add ${id} more:${n}`)],
    { project: project.id },
  );
}

/** @throws Slip for anybody but whoever gave the note, and the director. */
function sayMore({ request, options }: Context<Given>, project: Project, id: string, n: number): Result {
  const before = needOpenNote(project, n);
  if (before.take !== id)
    throw new Slip("unknown-note", `Note ${n} is about ${before.take}.`, `/note list ${before.take}`);
  if (before.by.id !== request.person.id && !rulesHere(project, request.person))
    throw new Slip(
      "not-yours",
      `Note ${n} is ${before.by.name}'s.`,
      `${before.by.name} knows what it means. Give your own: /note add ${id} <text>`,
    );
  if (!options.text) return { say: [{ to: "caller", reply: moreForm(project, id, n, before) }] };
  project.put(`note:${n}`, { ...before, visible: options.text });
  return {
    did: `note ${n} means: ${options.text}`,
    say: [{ reply: card(noteLine(n, project.note(n)!), [], [undoButton(project)], { project: project.id }) }],
  };
}

function moreForm(project: Project, id: string, n: number, { visible }: Note): Form {
  const value = visible === undefined ? {} : { value: visible };
  return {
    kind: "form",
    title: "What is meant",
    does: `note add ${id} more:${n}`,
    submit: "Add it",
    fields: [{ name: "text", label: "What would we see or hear?", lines: "many", required: true, ...value }],
    project: project.id,
  };
}
