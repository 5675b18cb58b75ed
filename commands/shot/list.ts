/** /shot list: every shot with where it stands, whose it is, what it has cost and what waits. */
import { needFilm } from "../../src/chat/answers.ts";
import { sub } from "../../src/chat/command.ts";
import { choiceOption } from "../../src/chat/options.ts";
import { card, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Shot, Take } from "../../src/film/model.ts";
import { openNotesByShot } from "../../src/film/notes.ts";
import type { Project } from "../../src/film/project.ts";
import { idRuns } from "../../src/film/slate.ts";
import { allowedTakes, type ShotStatus, shotStatus, sumCosts, takesIn, used } from "../../src/film/takes.ts";
import { showSeconds, showValue } from "../../src/film/values.ts";
import { outOfDateLines } from "../out-of-date.ts";
import { pagedCard, type ScenePage } from "../pages.ts";
import { promptedShots } from "../prompt/kept.ts";

export const list = sub({
  name: "list",
  about: "every shot with its length, owner, status, takes, cost, open notes and what is out of date",
  example: "shot list",
  options: { show: choiceOption("only some of them", ["out-of-date", "unpicked", "open-notes"], { typed: "named" }) },
  run(context) {
    const project = needFilm(context);
    if (project.shotIds().length === 0) {
      const how = text("/shot add and one line a shot. Paste a whole list if you have one.");
      return { say: [{ reply: card("No shots yet.", [how], [], { project: project.id }) }] };
    }
    const { show } = context.options;
    const rows = trackerRows(project);
    const shown = rows.filter((row) => !show || WANTED[show](row));
    if (show && shown.length === 0)
      return {
        say: [
          {
            reply: card(`No shot is ${show.replaceAll("-", " ").replace("open notes", "waiting on notes")}.`, [], [], {
              project: project.id,
            }),
          },
        ],
      };
    const title = show ? `Shot list: ${show.replaceAll("-", " ")}` : "Shot list";
    const notes = summary(project, shown);
    return { say: [{ reply: pagedCard(project, title, byScene(project, shown), { file: "shot-list", notes }) }] };
  },
});

interface Row {
  id: string;
  shot: Shot;
  takes: Take[];
  status: ShotStatus;
  notes: number;
  /** Its prompts that are out of date. */
  old: string[];
}

const WANTED: Readonly<Record<"out-of-date" | "unpicked" | "open-notes", (row: Row) => boolean>> = {
  "out-of-date": ({ old }) => old.length > 0,
  unpicked: ({ status }) => status !== "picked" && status !== "final",
  "open-notes": ({ notes }) => notes > 0,
};

function trackerRows(project: Project): Row[] {
  const ids = project.shotIds();
  const takes = new Map<string, Take[]>(ids.map((id) => [id, []]));
  for (const { take } of takesIn(project, ids)) takes.get(take.shot)?.push(take);
  const old = new Map<string, string[]>();
  for (const { id, line } of outOfDateLines(project, promptedShots(project)))
    old.set(id, [...(old.get(id) ?? []), line]);
  const notes = openNotesByShot(project);
  const signed = project.head.signoffs.picks?.at;
  return project.shots(ids).map(({ id, shot }) => ({
    id,
    shot,
    takes: takes.get(id)!,
    status: shotStatus(shot, takes.get(id)!, signed),
    notes: notes.get(id) ?? 0,
    old: old.get(id) ?? [],
  }));
}

/** How it is framed and shot, as the board prints it, and where the focus is. */
const CRAFT = ["size", "composition", "angle", "height", "lens", "depth of field", "support", "speed", "move"];

function rowLine(project: Project, { id, shot, takes, status, notes, old }: Row): string {
  const { fields, pick, retake } = shot;
  const show = (name: string) => (fields[name] ? showValue(fieldNamed("shot", name)!, fields[name].value) : undefined);
  const craft = CRAFT.filter((name) => name !== "speed" || fields.move);
  const what = [...craft, "subject", "action"].map(show).filter(Boolean).join(", ");
  const costs = takes.flatMap(({ cost }) => cost ?? []);
  const tail = [
    show("seconds"),
    show("owner"),
    fields.hero?.value === "yes" && "hero",
    pick && (status === "picked" || status === "final") ? `${status} ${id}-${pick.take}` : status,
    retake && `retake of ${retake.take} (${retake.cause}: ${retake.field})`,
    takesUsed(project, takes),
    costs.length > 0 && `cost ${sumCosts(costs)}`,
    notes > 0 && `${notes} open ${notes === 1 ? "note" : "notes"}`,
    old.length > 0 &&
      `out of date: ${old.map((line) => line.replace(`${id} (`, "(").replace(/^\((.*)\)$/, "$1")).join("; ")}`,
  ].filter(Boolean);
  return `${id}  ${show("title") ? `${show("title")}: ` : ""}${what || "nothing decided yet"}  ·  ${tail.join(" · ")}`;
}

function takesUsed(project: Project, takes: readonly Take[]): string | undefined {
  const allowed = allowedTakes(project);
  const count = used(takes);
  if (count === 0 && allowed === undefined) return undefined;
  return `takes ${count}${allowed === undefined ? "" : ` of ${allowed}`}`;
}

function byScene(project: Project, rows: readonly Row[]): ScenePage[] {
  const scenes = new Map<number, Row[]>();
  for (const row of rows) {
    const there = scenes.get(row.shot.scene);
    if (there) there.push(row);
    else scenes.set(row.shot.scene, [row]);
  }
  return [...scenes].map(([scene, of]) => ({
    scene,
    sum: [`${of.length} ${of.length === 1 ? "shot" : "shots"}`, ...statuses(of)].join(", "),
    lines: of.map((row) => rowLine(project, row)),
  }));
}

function statuses(rows: readonly Row[]): string[] {
  const counts = new Map<ShotStatus, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status}`);
}

function summary(project: Project, rows: readonly Row[]): string[] {
  const total = rows.reduce((sum, { shot }) => sum + Number(shot.fields.seconds?.value ?? 0), 0);
  const open = rows
    .filter(({ shot: { fields } }) => !fields.seconds || fields.seconds.state === "open")
    .map(({ id }) => id);
  const length = open.length === 1 ? "has no length yet" : "have no length yet";
  const unplanned = open.length > 0 ? `; ${short(idRuns(open), 80)} ${length}` : "";
  const target = project.head.brief.runtime?.value;
  const costs = rows.flatMap(({ takes }) => takes.flatMap(({ cost }) => cost ?? []));
  const old = rows.filter((row) => row.old.length > 0).length;
  return [
    `${rows.length} ${rows.length === 1 ? "shot" : "shots"}, ${showSeconds(total)} planned${typeof target === "number" ? ` of ${showSeconds(target)}` : ""}${unplanned}`,
    [
      ...statuses(rows),
      ...(costs.length > 0 ? [`cost ${sumCosts(costs)}`] : []),
      ...(old > 0 ? [`${old} with prompts out of date`] : []),
    ].join(" · "),
  ];
}
