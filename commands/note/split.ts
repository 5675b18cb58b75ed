/** /note split: a note with several points -> a note for each, so that each can be decided by itself. */
import { needFilm, undoButton } from "../../src/chat/answers.ts";
import { sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { need, numberOption } from "../../src/chat/options.ts";
import { card, text } from "../../src/chat/reply.ts";
import { rulesHere } from "../../src/film/decide.ts";
import { needNotes, splitNote } from "../../src/film/notes.ts";
import { closerPointsOf } from "../../src/film/points.ts";
import { needOpenNote, noteLine, placeOf } from "./show.ts";

export const split = sub({
  name: "split",
  about: "makes a note of several points one note a point",
  example: "note split 4",
  options: { n: need(numberOption("the note's number", { typed: "positional", example: "4" })) },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const before = needOpenNote(project, options.n);
    if (before.by.id !== request.person.id && !rulesHere(project, request.person))
      throw new Slip(
        "not-yours",
        `Note ${options.n} is ${before.by.name}'s.`,
        `${before.by.name} or ${project.head.director.name} can split it. Nothing was changed.`,
      );
    const points = closerPointsOf(before.text);
    if (points.length === 1)
      return { say: [{ to: "caller", reply: card(`Note ${options.n} makes one point; nothing was changed.`) }] };
    needNotes(project, points.length - 1);
    const all = splitNote(project, options.n, points);
    return {
      did: `split note ${options.n} on ${placeOf(before)} into ${all.join(", ")}`,
      say: [
        {
          reply: card(
            `Note ${options.n} is now notes ${all.join(", ")}`,
            [text(all.map((n) => noteLine(n, project.note(n)!)).join("\n"))],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});
