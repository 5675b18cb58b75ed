import type { Context } from "../../src/chat/command.ts";
import { type Contract, contractOf, type LeftOut, withinContract } from "../../src/film/contract.ts";
import type { Decision, FieldRecord, Fields, Value } from "../../src/film/decision.ts";
import { type Heard, listen, type Row } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { restOf, restOfRow } from "../../src/film/rest.ts";
import { type Cue, readList } from "../../src/film/shot-list/index.ts";
import { soundFields } from "../../src/film/shot-sound.ts";
import type { NewShot } from "../../src/film/shots.ts";
import { castOf, withSpeakers } from "../../src/film/speaker.ts";
import { hasWords } from "../../src/film/values.ts";
import { shotWishes } from "../../src/film/wishes.ts";
import { splitWords } from "../../src/film/words.ts";
import { shotsOfCsv } from "../../src/turnover/index.ts";
import { readExported } from "./exported.ts";
import { type HeadedScene, headedScenes, sceneOf } from "./headings.ts";

export interface Draft {
  shot: NewShot;
  heard: Heard;
  /** Its number in the list that was pasted. */
  given?: string;
  /** What its fields have no room for beside what they hold. */
  second: ReturnType<typeof shotWishes>["second"];
  /** What the film's camera rules did not let in. */
  leftOut: LeftOut[];
}
/** What the film says that a new shot answers to. */
interface FilmRules {
  contract: Contract;
  cast: string[];
}
export interface Bad {
  line: string;
  reason: string;
}

interface ReadRows {
  good: Draft[];
  bad: Bad[];
  /** What landed, but is worth a look. */
  unsure: Unsure[];
  scenes: HeadedScene[];
}
export interface Unsure {
  /** The shot that it is in, as a place among the good ones. */
  shot: number;
  line: string;
  reason: string;
}

export function readRows(context: Context, project: Project, typed: string, scene: number | undefined): ReadRows {
  const film: FilmRules = { contract: contractOf(project), cast: castOf(project) };
  const exported = shotsOfCsv(typed);
  if (exported) return { ...readExported(context, film.contract, exported, scene), scenes: [] };
  const list = readList(typed);
  const heard = listen(list.text, { as: "shot", generators: context.generators });
  const rows: readonly Row[] = heard.rows.length > 0 ? heard.rows : [{ heard, span: [0, typed.length] }];
  const scenes = headedScenes(project, list.headings, rows, scene);
  const good: Draft[] = [];
  const bad: Bad[] = list.beside.map(({ line, reason }) => ({ line, reason }));
  const unsure: Unsure[] = [];
  for (const [i, row] of rows.entries()) {
    const until = rows[i + 1]?.span[0] ?? Number.POSITIVE_INFINITY;
    const cues = list.cues.filter(({ at }) => at < until && (i === 0 || at >= row.span[0]));
    const silent = cues.length === 0;
    const line = typed.slice(...row.span).trim();
    if (row.bad && (silent || row.letter)) bad.push({ line, reason: row.bad });
    else if (silent && !hasWords(row.heard.text)) bad.push({ line, reason: "has no words in it" });
    else {
      unsure.push(...unsureOf(row, typed, list.under).map((one) => ({ ...one, shot: good.length })));
      const rest = heard.rows.length > 0 ? restOfRow(row, withoutUnclear(row, list.text)) : restOf(heard);
      const headed = sceneOf(scenes, row);
      const said = headed?.hour ? withoutInherited(row) : row;
      good.push(draft(context, film, said, list.text, rest, namedScene(row, list.text) ?? headed?.n ?? scene, cues));
    }
  }
  return { good, bad, unsure, scenes };
}

const OPEN_CELL = /^(?:tb[acd]|\?+)$/i;

/** Cells that did not say what their column is for, and lines below the shot's own that were read as part of it. */
function unsureOf(row: Row, typed: string, under: readonly number[]): Omit<Unsure, "shot">[] {
  const cells = (row.unclear ?? []).map(({ column, span }) => {
    const of = column === "seconds" ? "length" : column === "words" ? "cell" : column;
    const line = typed.slice(...span);
    return {
      line,
      reason: OPEN_CELL.test(line) ? `leaves its ${of} open` : `is not understood as its ${of} and was left out`,
    };
  });
  const lines = under.filter((at) => at > row.span[0] && at < row.span[1]);
  return [
    ...cells,
    ...lines.map((at) => ({ line: typed.slice(at).split("\n", 1)[0]!.trim(), reason: "was read as part of it" })),
  ];
}

/** The text with spaces for the cells that did not say what their column is for, and for the place, which is no action. */
function withoutUnclear({ unclear = [], place }: Row, text: string): string {
  let left = text;
  for (const span of [...unclear.map((one) => one.span), ...(place ? [place] : [])])
    left = left.slice(0, span[0]) + " ".repeat(span[1] - span[0]) + left.slice(span[1]);
  return left;
}

/** What stands in the heading is the scene's, and the shot inherits it. */
const withoutInherited = (row: Row): Row => ({
  ...row,
  heard: { ...row.heard, found: row.heard.found.filter(({ span }) => span[0] >= row.span[0]) },
});

/** The scene that a line names; a misspelt option ("scnee:2") stays text, however well it is understood. */
function namedScene(row: Row, typed: string): number | undefined {
  const said = row.heard.quantities.find((one) => one.kind === "scene");
  return said && /^sc(?:ene)?\b/i.test(typed.slice(...said.span)) ? Number(said.value) : undefined;
}

function draft(
  context: Context,
  film: FilmRules,
  row: Row,
  typed: string,
  rest: string,
  scene: number | undefined,
  cues: readonly Cue[],
): Draft {
  const { spoken, second } = shotWishes(row.heard, typed, rest);
  const fields: Fields = {};
  const put = (field: string, value: Value, firm = true): void => {
    fields[field] = decision(context, value, firm);
  };
  for (const one of spoken)
    if (one.field !== "generator" || usable(context, one.value)) put(one.field, one.value, one.firm);
  for (const [field, words] of Object.entries(splitWords(rest))) if (words) put(field, words);
  if (row.place) put("setting", typed.slice(...row.place));
  const has = Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
  for (const [field, value] of Object.entries(soundFields(cues, has))) put(field, value);
  const lines = fields.dialogue?.value as FieldRecord[] | undefined;
  if (lines) put("dialogue", withSpeakers(lines, row.heard.text, String(fields.subject?.value ?? ""), film.cast));
  const own = row.scene ?? scene;
  const wanted = row.letter && own !== undefined ? { scene: own, letter: row.letter } : undefined;
  const within = withinContract(film.contract, fields);
  const { leftOut } = within;
  return {
    shot: { scene: own, wanted, fields: within.fields },
    heard: row.heard,
    ...(row.given ? { given: row.given } : {}),
    second,
    leftOut,
  };
}

export function usable({ generators }: Context, value: Value): boolean {
  const found = generators.find((one) => one.id === value);
  return found !== undefined && found.state !== "ended";
}

export function decision({ request }: Context, value: Value, firm: boolean): Decision {
  return { value, by: request.person, at: request.at, state: firm ? "stated" : "inferred", said: "shot add" };
}
