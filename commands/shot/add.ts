/** Typed, pasted or attached shots, one a line -> shots on the list; bad lines come back with their reasons. */
import { outcomeCards, undoButton } from "../../src/chat/answers.ts";
import type { Context, Result } from "../../src/chat/command.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { type Block, card, note, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { type Contract, contractOf, type LeftOut, withinContract } from "../../src/film/contract.ts";
import { decide, type Outcome } from "../../src/film/decide.ts";
import type { Decision, FieldRecord, Fields, Value } from "../../src/film/decision.ts";
import { departingFields } from "../../src/film/departures.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { type Heard, listen, type Row } from "../../src/film/listen/index.ts";
import { lockOnOrder } from "../../src/film/locks.ts";
import type { Project } from "../../src/film/project.ts";
import { refusals } from "../../src/film/refusals.ts";
import { restOf, restOfRow } from "../../src/film/rest.ts";
import { type Cue, readList } from "../../src/film/shot-list/index.ts";
import { SUPER, soundFields } from "../../src/film/shot-sound.ts";
import { addShots, type NewShot, SHOTS_MAX } from "../../src/film/shots.ts";
import { castOf, withSpeakers } from "../../src/film/speaker.ts";
import { hasWords, showValue } from "../../src/film/values.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { shotWishes } from "../../src/film/wishes.ts";
import { splitWords } from "../../src/film/words.ts";
import { type HeadedScene, headedScenes, sceneOf, setScenes } from "./headings.ts";

/** The most shots that one message may bring. */
const PASTE_MAX = 300;
/** Departures shown with a button each; more are counted. */
const CARDS_MAX = 3;
/** Lines of a confirmation; the shot list shows the rest. */
const SHOWN = 12;

interface Draft {
  shot: NewShot;
  heard: Heard;
  secondMoves: string[];
  /** What the film's camera rules did not let in. */
  leftOut: LeftOut[];
}
/** What the film says that a new shot answers to. */
interface FilmRules {
  contract: Contract;
  cast: string[];
}
interface Bad {
  line: string;
  reason: string;
}

/** Good lines land, bad ones are listed with their reasons; nothing lands when none is good. */
export function addText(context: Context, project: Project, typed: string, scene: number | undefined): Result {
  const { request } = context;
  needUnlocked(project, lockOnOrder(project));
  const { good, bad, scenes } = readRows(context, project, typed, scene);
  const room = SHOTS_MAX - project.shotIds().length;
  for (const over of good.splice(Math.min(PASTE_MAX, room)))
    bad.push({
      line: over.heard.text,
      reason:
        good.length >= PASTE_MAX
          ? `one message brings at most ${PASTE_MAX} shots`
          : `a film holds at most ${SHOTS_MAX} shots`,
    });
  if (good.length === 0)
    return { say: [{ to: "caller", reply: card("No shot was added.", badBlocks(bad), [], { error: "no-shot" }) }] };
  const shared = setScenes(context, project, scenes);
  const departing = good.map(({ shot }) => departingFields(project, shot.fields));
  const added = addShots(
    project,
    good.map(({ shot }, i) => ({ ...shot, fields: without(shot.fields, departing[i]!) })),
    request.person,
    request.at,
  );
  const departures = added.flatMap(({ id }, i) => askLeave(context, project, id, departing[i]!));
  const named = namesOf(added.map(({ id }) => id));
  const asked = namesOf(added.map(({ id, insteadOf }) => (insteadOf ? `${id} (for ${insteadOf})` : id)));
  const title = added.length === 1 ? `${asked}: ${saidOf(good[0]!)}` : `Added ${added.length} shots: ${asked}`;
  const blocks: Block[] = [
    ...(added.length > 1
      ? [
          text(
            added
              .slice(0, SHOWN)
              .map(({ id }, i) => `${id}  ${saidOf(good[i]!)}`)
              .join("\n") + (added.length > SHOWN ? `\n… and ${added.length - SHOWN} more: /shot list` : ""),
          ),
        ]
      : []),
    ...sceneLines(shared).map(note),
    ...notes(added, good).map(note),
    ...(departures.length > CARDS_MAX ? [note(departuresLine(project, departures.length))] : []),
    ...badBlocks(bad),
  ];
  return {
    did: `added ${named}`,
    say: [
      { reply: card(title, blocks, [undoButton(project)], { project: project.id }) },
      ...outcomeCards(project, [...shared, ...(departures.length > CARDS_MAX ? [] : departures)]).map((reply) => ({
        reply,
      })),
    ],
  };
}

/** "Scene 1: foundry, dawn". */
function sceneLines(shared: readonly Outcome[]): string[] {
  const set = shared.flatMap(({ kind, wish }) => (kind === "set" || kind === "same" ? [wish] : []));
  return [...new Set(set.map(({ of }) => of))].map((of) => {
    const said = set.filter((one) => one.of === of).map(({ spec, value }) => showValue(spec, value));
    return `${of[0]!.toUpperCase()}${of.slice(1)}: ${said.join(", ")}.`;
  });
}

const namesOf = (ids: readonly string[]): string => (ids.length > 6 ? `${ids[0]} to ${ids.at(-1)}` : ids.join(", "));

const without = (fields: Fields, out: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !out[field]));

/** What departs from a lock is not in the shot until the director grants it. */
function askLeave({ request }: Context, project: Project, id: string, departing: Fields): Outcome[] {
  return Object.entries(departing).map(([field, { value, state }]) =>
    decide(project, {
      of: `shot ${id}`,
      spec: fieldNamed("shot", field)!,
      value,
      by: request.person,
      at: request.at,
      how: "set",
      ...(state === "inferred" ? { state } : {}),
      said: "shot add",
    }),
  );
}

const departuresLine = (project: Project, count: number): string =>
  `${count} values depart from what is locked and wait for ${project.head.director.name}: /brief show numbers them, /brief grant <n> lets one in.`;

function readRows(
  context: Context,
  project: Project,
  typed: string,
  scene: number | undefined,
): { good: Draft[]; bad: Bad[]; scenes: HeadedScene[] } {
  const film: FilmRules = { contract: contractOf(project), cast: castOf(project) };
  const list = readList(typed);
  const heard = listen(list.text, { as: "shot", generators: context.generators });
  const rows: readonly Row[] = heard.rows.length > 0 ? heard.rows : [{ heard, span: [0, typed.length] }];
  const scenes = headedScenes(project, list.headings, rows, scene);
  const good: Draft[] = [];
  const bad: Bad[] = [];
  for (const [i, row] of rows.entries()) {
    const until = rows[i + 1]?.span[0] ?? Number.POSITIVE_INFINITY;
    const cues = list.cues.filter(({ at }) => at < until && (i === 0 || at >= row.span[0]));
    const silent = cues.length === 0;
    const line = typed.slice(...row.span).trim();
    if (row.bad && (silent || row.letter)) bad.push({ line, reason: row.bad });
    else if (silent && !hasWords(row.heard.text)) bad.push({ line, reason: "has no words in it" });
    else {
      const rest = heard.rows.length > 0 ? restOfRow(row, list.text) : restOf(heard);
      const headed = sceneOf(scenes, row);
      const own = headed?.hour ? withoutInherited(row) : row;
      good.push(draft(context, film, own, list.text, rest, namedScene(row, list.text) ?? headed?.n ?? scene, cues));
    }
  }
  return { good, bad, scenes };
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
  const { spoken, secondMoves } = shotWishes(row.heard, typed, rest);
  const fields: Fields = {};
  const put = (field: string, value: Value, firm = true): void => {
    fields[field] = decision(context, value, firm);
  };
  for (const one of spoken)
    if (one.field !== "generator" || usable(context, one.value)) put(one.field, one.value, one.firm);
  for (const [field, words] of Object.entries(splitWords(rest))) if (words) put(field, words);
  const has = Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
  for (const [field, value] of Object.entries(soundFields(cues, has))) put(field, value);
  const lines = fields.dialogue?.value as FieldRecord[] | undefined;
  if (lines) put("dialogue", withSpeakers(lines, row.heard.text, String(fields.subject?.value ?? ""), film.cast));
  const own = row.scene ?? scene;
  const wanted = row.letter && own !== undefined ? { scene: own, letter: row.letter } : undefined;
  const within = withinContract(film.contract, fields);
  const { leftOut } = within;
  return { shot: { scene: own, wanted, fields: within.fields }, heard: row.heard, secondMoves, leftOut };
}

function usable({ generators }: Context, value: Value): boolean {
  const found = generators.find((one) => one.id === value);
  return found !== undefined && found.state !== "ended";
}

function decision({ request }: Context, value: Value, firm: boolean): Decision {
  return { value, by: request.person, at: request.at, state: firm ? "stated" : "inferred", said: "shot add" };
}

/** Lettering is shown as what it is: `super "GLOW ON"`. */
const linesOf = (lines: readonly FieldRecord[]): string =>
  lines
    .map((line) =>
      line.speaker === SUPER ? `super "${line.value}"` : showValue(fieldNamed("shot", "dialogue")!, [line]),
    )
    .join(", ");

/** "push in, close-up, 4 s: her hands". */
function saidOf({ shot, heard }: Draft): string {
  const own = ["subject", "action", "setting"];
  const show = (name: string) => {
    const { value } = shot.fields[name]!;
    return name === "dialogue" ? linesOf(value as FieldRecord[]) : showValue(fieldNamed("shot", name)!, value);
  };
  const craft = Object.keys(shot.fields)
    .filter((name) => !own.includes(name))
    .map(show);
  const words = own.filter((name) => shot.fields[name]).map(show);
  const out = refusals(heard).map((one) => one.name);
  return (
    short([...craft, ...words].join(", ") || "nothing recognised", 140) +
    (out.length > 0 ? `; ruled out ${out.join(", ")}` : "")
  );
}

function notes(added: readonly { id: string; insteadOf?: string }[], drafts: readonly Draft[]): string[] {
  return added.flatMap(({ id, insteadOf }, i) => {
    const { secondMoves, shot, heard, leftOut } = drafts[i]!;
    const kept = shot.fields.move ? `It keeps ${showMove(shot.fields.move.value)}; for` : "For";
    return [
      ...(insteadOf
        ? [
            `${insteadOf} was given already, so that line became ${id}. To change ${insteadOf} itself: /shot set ${insteadOf} and the field.`,
          ]
        : []),
      ...(secondMoves.length > 0
        ? [
            `${id} names more than one move. ${kept} ${secondMoves.map(showMove).join(", ")} add a shot, or /shot set ${id} move ${showMove(secondMoves[0]!)}`,
          ]
        : []),
      ...leftOut.map((one) => leftOutLine(id, one)),
      ...heard.alternatives.map(
        (between) =>
          `${id}: ${between.map((one) => showMove(one.term)).join(" or ")}? Nothing was chosen; /shot set ${id} and the field decides it.`,
      ),
    ];
  });
}

const showMove = (value: Value): string => term(String(value))?.name.toLowerCase() ?? String(value);

/** The shot landed without it: whose rule that is, and what to do. */
function leftOutLine(id: string, { rule, field, value, by }: LeftOut): string {
  const said = showMove(value);
  return rule === "never"
    ? `${id}: no ${said}: it is never used in this film (${by.name}'s rule). Choose another: /shot set ${id} ${field} <${field}>`
    : `${id}: ${said} is rare in this film (${by.name}'s rule) and needs a reason: /shot set ${id} ${field} ${said} reason:<why>`;
}

function badBlocks(bad: readonly Bad[]): Block[] {
  if (bad.length === 0) return [];
  const lines = bad.slice(0, SHOWN).map(({ line, reason }) => `"${short(line, 60)}": ${reason}`);
  if (bad.length > SHOWN) lines.push(`… and ${bad.length - SHOWN} more`);
  return [{ kind: "fields", fields: [{ name: "Not added", value: lines.join("\n") }] }];
}
