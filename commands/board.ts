/** /board: shot cards and the storyboard sheet as pictures. */

import { type BoardShot, boardsOf } from "../src/board/sheet.ts";
import { needFilm } from "../src/chat/answers.ts";
import { defineCallable } from "../src/chat/command.ts";
import { idsOption } from "../src/chat/options.ts";
import { type Block, type Card, card, type FileOut, note } from "../src/chat/reply.ts";
import type { Project } from "../src/film/project.ts";
import { shotStatus, takesIn } from "../src/film/takes.ts";
import { viewShot } from "../src/film/view.ts";
import { fileStem, titleOf } from "../src/turnover/index.ts";
import { shotIds } from "./shot.ts";

/** Pictures in one answer; Discord takes ten files a message. */
const PICTURES_MAX = 4;

export const board = defineCallable({
  name: "board",
  about: "shot cards and the storyboard sheet as a picture",
  example: "board 1A-1D",
  options: { ids: idsOption("shots; the whole film when none are named", { typed: "positional" }) },
  run(context) {
    const project = needFilm(context);
    const ids = shotIds(project, context.options.ids ?? "all");
    const { files, alts } = boardFile(project, ids);
    const shown = files.slice(0, PICTURES_MAX);
    const more = files.length - shown.length;
    const blocks: Block[] = shown.map((file, i) => ({ kind: "image", file: file.name, alt: alts[i]! }));
    const all: FileOut = {
      name: `${fileStem(titleOf(project))}-board.zip`,
      type: "application/zip",
      content: "",
      parts: files,
    };
    const drawn: Card = card(
      ids.length === 1 ? `Board: ${ids[0]}` : `Board: ${ids[0]} to ${ids.at(-1)}, ${ids.length} shots`,
      [
        ...blocks,
        ...(more > 0
          ? [note(`${more} more ${more === 1 ? "sheet is" : "sheets are"} in the zip; /board 2A-2F shows a part.`)]
          : []),
      ],
      [],
      { project: project.id, files: more > 0 ? [...shown, all] : shown },
    );
    return { say: [{ reply: drawn }] };
  },
});

/** The sheets of those shots as pictures, each with what it shows in words. */
export function boardFile(project: Project, ids: readonly string[]): { files: FileOut[]; alts: string[] } {
  const shots = boardShots(project, ids);
  const sheets = boardsOf({ title: titleOf(project), shots });
  const stem = fileStem(titleOf(project));
  const files = sheets.map((content, i) => ({
    name: sheets.length > 1 ? `${stem}-board-${i + 1}.png` : `${stem}-board.png`,
    type: "image/svg+xml",
    content,
  }));
  return { files, alts: files.map(() => `Storyboard of ${ids.join(", ")}`.slice(0, 900)) };
}

function boardShots(project: Project, ids: readonly string[]): BoardShot[] {
  project.shots(ids);
  const takes = takesIn(project, ids);
  const signed = project.head.signoffs.picks?.at;
  return ids.map((id): BoardShot => {
    const shot = project.shot(id)!;
    const own = takes.filter(({ take }) => take.shot === id).map(({ take }) => take);
    return {
      view: viewShot(project, id)!,
      status: shotStatus(shot, own, signed),
      ...(shot.pick ? { pick: `${id}-${shot.pick.take}` } : {}),
    };
  });
}
