/** /note accept and decline: what the director makes of a note. */
import { needFilm, onlyDirector, undoButton } from "../../src/chat/answers.ts";
import { type Result, sub } from "../../src/chat/command.ts";
import { need, numberOption, textOption } from "../../src/chat/options.ts";
import { type Action, button, card, type Form, note, text } from "../../src/chat/reply.ts";
import type { Note } from "../../src/film/model.ts";
import { noteKind } from "../../src/film/note-kind.ts";
import { relations, settleNote, standingNotes } from "../../src/film/notes.ts";
import type { Project } from "../../src/film/project.ts";
import { needOpenNote, noteLine, placeOf, wordsOf } from "./show.ts";

const n = need(numberOption("the note's number", { typed: "positional", example: "4" }));
const asRole = (role: "director" | "deputy"): string => (role === "deputy" ? " (as deputy)" : "");

export const accept = sub({
  name: "accept",
  about: "takes a note on: it will be done (director)",
  example: "note accept 4",
  options: { n },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const role = onlyDirector(project, request.person, "accept a note");
    const found = needOpenNote(project, options.n);
    const left = related(project, options.n, found);
    settleNote(project, options.n, { how: "accepted", by: request.person, at: request.at });
    return {
      did: `accepted note ${options.n} of ${found.by.name}${asRole(role)}: ${wordsOf(found)}`,
      say: [
        {
          reply: card(
            `Note ${options.n} is accepted: ${wordsOf(found)}`,
            left.map(({ n: other, note: said, kind }) =>
              note(
                `Note ${other} (${said.by.name}) says the ${kind === "same" ? "same" : "opposite"}${noteKind(said.text) === "praise" ? "" : " and is still open"}: ${wordsOf(said)}`,
              ),
            ),
            [
              ...left.map(
                ({ n: other, kind }): Action =>
                  kind === "same"
                    ? button(`Accept ${other} too`, `note accept ${other}`)
                    : button(`Decline ${other}`, `note decline ${other}`),
              ),
              button("Make it a retake", `take retake ${found.take} note:${options.n}`),
              undoButton(project),
            ],
            { project: project.id },
          ),
        },
      ],
    };
  },
});

function related(project: Project, one: number, { take }: Note) {
  const standing = standingNotes(project, take);
  project.need(standing.map((other) => `note:${other}`));
  const notes = standing.map((other) => ({ n: other, note: project.note(other)! }));
  return relations(notes).flatMap(({ a, b, kind }) => {
    const other = a === one ? b : b === one ? a : undefined;
    return other === undefined ? [] : [{ n: other, note: project.note(other)!, kind }];
  });
}

export const decline = sub({
  name: "decline",
  about: "turns a note down, with the reason (director)",
  example: "note decline 4 reason:it is meant to feel rushed",
  options: { n, reason: textOption("why not", { runsOn: "line", max: 2_000, example: "it is meant to feel rushed" }) },
  run(context): Result {
    const project = needFilm(context);
    const { request, options } = context;
    const role = onlyDirector(project, request.person, "decline a note");
    const found = needOpenNote(project, options.n);
    if (!options.reason) return { say: [{ to: "caller", reply: reasonForm(project, options.n, found) }] };
    settleNote(project, options.n, { how: "declined", reason: options.reason, by: request.person, at: request.at });
    return {
      did: `declined note ${options.n} of ${found.by.name}${asRole(role)}: ${options.reason}`,
      say: [
        {
          reply: card(
            `Note ${options.n} is declined: ${options.reason}`,
            [text(noteLine(options.n, found))],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});

function reasonForm(project: Project, number: number, found: Note): Form {
  return {
    kind: "form",
    title: `Decline note ${number}`,
    does: `note decline ${number}`,
    submit: "Decline",
    fields: [
      {
        name: "reason",
        label: "Why not?",
        hint: `${placeOf(found)}: ${found.text}`.slice(0, 90).toWellFormed(),
        lines: "one",
        required: true,
      },
    ],
    project: project.id,
  };
}
