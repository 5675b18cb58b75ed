/** Lines sent in the thread that are shots -> shots on the list; where that is doubtful it is asked, and nothing is noted of them. */
import type { Context, Result } from "../../src/chat/command.ts";
import { button, card, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { type Heard, listen } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { restOf } from "../../src/film/rest.ts";
import { readList, type ShotList } from "../../src/film/shot-list/index.ts";
import { SHOTS_OFFER } from "../../src/film/shot-list/pasted.ts";
import { hasWords } from "../../src/film/values.ts";
import { addText } from "../shot/add.ts";
import { offer } from "./offers.ts";

/** Half of the lines have something in frame; lines that are only craft ("handheld", "35mm") decide the film's. */
function showsThings({ generators }: Context, { text: pasted, shots, ids }: ShotList): boolean {
  if (ids.length * 2 >= shots) return true;
  const lines = pasted.split("\n").filter((line) => hasWords(line));
  const shown = lines.filter((line) => {
    const own = restOf(listen(line, { as: "shot", generators })).replace(/^[\s\d.)#[\]]+/, "");
    return hasWords(own);
  });
  return shown.length * 2 >= lines.length;
}

/** Nothing for what is talk, or speaks of shots that the film has. */
export function asShots(context: Context, project: Project, heard: Heard): Result | undefined {
  if (!heard.text.includes("\n")) return undefined;
  const list = readList(heard.text);
  if (list.likely === "no" || !showsThings(context, list)) return undefined;
  const inFilm = new Set(project.shotIds());
  if (list.ids.length === list.shots && list.ids.every((id) => inFilm.has(id))) return undefined;
  if (list.likely === "surely") return addText(context, project, heard.text, undefined);
  const n = offer(context, project, SHOTS_OFFER, heard.text, "add");
  const lines = heard.text.split("\n").filter((line) => line.trim() !== "");
  return {
    say: [
      {
        reply: card(
          `Add ${list.shots} shots?`,
          [
            text(
              lines
                .slice(0, 3)
                .map((line) => short(line.trim(), 60))
                .join("\n"),
            ),
          ],
          [button(`Add ${list.shots} shots`, `brief answer offer:${n}`)],
          { project: project.id },
        ),
      },
    ],
  };
}
