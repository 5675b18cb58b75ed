/** /take list: the takes of the film or of some shots, with what is out of date. */
import { needFilm } from "../../src/chat/answers.ts";
import { sub } from "../../src/chat/command.ts";
import { idsOption } from "../../src/chat/options.ts";
import { card, text } from "../../src/chat/reply.ts";
import { DROPPED } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { readShotId, shotId } from "../../src/film/slate.ts";
import { sumCosts, takeIds, takesIn } from "../../src/film/takes.ts";
import { needStandings, standingsOf } from "../../src/prompt/index.ts";
import { pagedCard, type ScenePage } from "../pages.ts";
import { shotIds } from "../shot/ids.ts";
import { type Row, statusWords, takeLine } from "./show.ts";

export const list = sub({
  name: "list",
  about: "the takes of the film, or of some shots, and which are out of date",
  example: "take list 1A",
  options: { id: idsOption("shots", { typed: "positional" }) },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const dropped = droppedWithTakes(project);
    const asked = options.id === undefined ? undefined : droppedAsked(options.id, dropped);
    const shots = asked ?? (options.id === undefined ? project.shotIds() : shotIds(project, options.id));
    const rows = takeRows(project, shots);
    const gone = options.id === undefined ? takeRows(project, dropped) : [];
    if (rows.length + gone.length === 0)
      return {
        say: [
          {
            reply: card(
              options.id ? `No takes of ${shots.join(", ")} yet.` : "No takes yet.",
              [text(`/take log ${shots[0] ?? "1A"} and what came of it.`)],
              [],
              { project: project.id },
            ),
          },
        ],
      };
    const title = options.id ? `Takes of ${options.id.trim()}${asked ? ", which was dropped" : ""}` : "Takes";
    const notes = [...summary(rows), ...(gone.length > 0 ? [droppedLine(gone)] : [])];
    return { say: [{ reply: pagedCard(project, title, byScene(rows), { file: "takes", notes }) }] };
  },
});

/** Shots that are out of the film and have been made: their takes are kept. */
const droppedWithTakes = (project: Project): string[] =>
  Object.entries(project.index.shots)
    .filter(([id, place]) => place === DROPPED && takeIds(project, id).length > 0)
    .map(([id]) => id);

function droppedAsked(typed: string, dropped: readonly string[]): string[] | undefined {
  const one = readShotId(typed.trim());
  return one && dropped.includes(shotId(one)) ? [shotId(one)] : undefined;
}

const droppedLine = (rows: readonly Row[]): string =>
  `Of dropped shots, out of the film: ${rows.map(({ id, take, picked }) => `${id} ${picked ? "pick, " : ""}${statusWords(take)}`).join("; ")}`;

/** Takes with everything that is said about them, in film order; each shot's prompts are compiled once. */
export function takeRows(project: Project, shots: readonly string[]): Row[] {
  const taken = shots.filter((shot) => takeIds(project, shot).length > 0);
  const takes = takesIn(project, taken);
  needStandings(project, taken);
  const moved = new Map<string, readonly string[]>();
  for (const shot of taken)
    for (const { entry, moved: fields } of standingsOf(project, shot))
      if (fields) moved.set(`${shot} ${entry.fingerprint}`, fields);
  const notes = new Map<string, number>();
  for (const take of Object.values(project.index.openNotes ?? {})) notes.set(take, (notes.get(take) ?? 0) + 1);
  return takes.map(({ id, take }) => ({
    id,
    take,
    picked: project.shot(take.shot)?.pick?.take === take.number,
    moved: moved.get(`${take.shot} ${take.fingerprint}`),
    notes: notes.get(id) ?? 0,
  }));
}

function byScene(rows: readonly Row[]): ScenePage[] {
  const scenes = new Map<number, Row[]>();
  for (const row of rows) {
    const { scene } = readShotId(row.take.shot)!;
    const there = scenes.get(scene);
    if (there) there.push(row);
    else scenes.set(scene, [row]);
  }
  return [...scenes].map(([scene, of]) => ({ scene, sum: counted(of), lines: of.map(takeLine) }));
}

function counted(rows: readonly Row[]): string {
  const count = (fits: (row: Row) => boolean, name: string): string[] => {
    const n = rows.filter(fits).length;
    return n > 0 ? [`${n} ${name}`] : [];
  };
  return [
    `${rows.length} ${rows.length === 1 ? "take" : "takes"}`,
    ...count(({ picked }) => picked, "picked"),
    ...count(({ take }) => take.status === "circled", "circled"),
    ...count(({ take }) => take.status === "hold", "on hold"),
    ...count(({ take }) => take.status === "ng", "ng"),
    ...count(({ moved }) => moved !== undefined, "out of date"),
  ].join(", ");
}

function summary(rows: readonly Row[]): string[] {
  const costs = rows.flatMap(({ take }) => take.cost ?? []);
  return [`${counted(rows)}${costs.length > 0 ? ` · cost ${sumCosts(costs)}` : ""}`];
}
