/** Typed, pasted or attached shots, one a line -> shots on the list; bad lines come back with their reasons. */
import { outcomeCards, undoButton } from "../../src/chat/answers.ts";
import type { Context, Result } from "../../src/chat/command.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { type Block, card, note, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import type { LeftOut } from "../../src/film/contract.ts";
import type { Outcome } from "../../src/film/decide.ts";
import type { FieldRecord, Fields, Value } from "../../src/film/decision.ts";
import { departingFields } from "../../src/film/departures.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { lockOnOrder } from "../../src/film/locks.ts";
import type { Project } from "../../src/film/project.ts";
import { refusals } from "../../src/film/refusals.ts";
import { SUPER } from "../../src/film/shot-sound.ts";
import { addShots, SHOTS_MAX } from "../../src/film/shots.ts";
import { showValue } from "../../src/film/values.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { heldStill } from "../talk/denied.ts";
import { decideAdded, setScenes } from "./headings.ts";
import { type Bad, type Draft, readRows, type Unsure } from "./read.ts";

/** The most shots that one message may bring. */
const PASTE_MAX = 300;
/** Departures shown with a button each; more are counted. */
const CARDS_MAX = 3;
/** Lines of a confirmation; the shot list shows the rest. */
const SHOWN = 12;
/** Shots whose doubts are spelt out; more are named. */
const LOOKS = 4;

/** Good lines land, bad ones are listed with their reasons; nothing lands when none is good. */
export function addText(context: Context, project: Project, typed: string, scene: number | undefined): Result {
  const { request } = context;
  needUnlocked(project, lockOnOrder(project));
  const { good, bad, unsure, scenes } = readRows(context, project, typed, scene);
  const rows = good.length + bad.length;
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
  // What departs from a lock is not in the shot until the director grants it.
  const departures = added.flatMap(({ id }, i) =>
    Object.entries(departing[i]!).map(([field, one]) => decideAdded(context, project, `shot ${id}`, field, one)),
  );
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
    ...notes(project, added, good).map(note),
    ...(departures.length > CARDS_MAX ? [note(departuresLine(project, departures.length))] : []),
    ...countLine(rows, added, good, unsure).map(note),
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

/** "20 lines, 19 shots. Look at 2D (2.4): "Wd" is not understood as its size and was left out." */
function countLine(
  rows: number,
  added: readonly { id: string }[],
  good: readonly Draft[],
  unsure: readonly Unsure[],
): string[] {
  const landed = added.length;
  const counted = rows === landed || rows === 1 ? [] : [`${rows} lines, ${landed} ${landed === 1 ? "shot" : "shots"}.`];
  const doubted = [...new Set(unsure.map(({ shot }) => shot))].filter((shot) => shot < landed);
  const looks = doubted.slice(0, LOOKS).map((shot) => {
    const { given } = good[shot]!;
    const { id } = added[shot]!;
    const doubts = unsure.filter((one) => one.shot === shot);
    const why = doubts.map(({ line, reason }) => `"${short(line, 60)}" ${reason}`).join("; ");
    return `Look at ${id}${given && given !== id ? ` (${given})` : ""}: ${why}.`;
  });
  const others = doubted.slice(LOOKS).map((shot) => added[shot]!.id);
  const more = others.length > 0 ? [`Look at ${short(others.join(", "), 120)}, too.`] : [];
  return [[...counted, ...looks, ...more].join(" ")].filter(Boolean);
}

const namesOf = (ids: readonly string[]): string => (ids.length > 6 ? `${ids[0]} to ${ids.at(-1)}` : ids.join(", "));

const without = (fields: Fields, out: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !out[field]));

const departuresLine = (project: Project, count: number): string =>
  `${count} values depart from what is locked and wait for ${project.head.director.name}: /brief show numbers them, /brief grant <n> lets one in.`;

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

function notes(
  project: Project,
  added: readonly { id: string; insteadOf?: string }[],
  drafts: readonly Draft[],
): string[] {
  return added.flatMap(({ id, insteadOf }, i) => {
    const { second, shot, heard, leftOut } = drafts[i]!;
    return [
      ...(insteadOf
        ? [
            `${insteadOf} was given already, so that line became ${id}. To change ${insteadOf} itself: /shot set ${insteadOf} and the field.`,
          ]
        : []),
      ...[...new Set(second.map(({ field }) => field))].map((field) => secondLine(id, field, shot.fields, second)),
      ...leftOut.map((one) => leftOutLine(id, one)),
      ...(heard.negated.length > 0 ? heldStill(project, id, heard) : []),
      ...heard.alternatives.map(
        (between) =>
          `${id}: ${between.map((one) => showMove(one.term)).join(" or ")}? Nothing was chosen; /shot set ${id} and the field decides it.`,
      ),
    ];
  });
}

/** "1A names more than one move. It keeps push in; for pan left add a shot, or /shot set 1A move pan left". */
function secondLine(id: string, field: string, fields: Fields, second: Draft["second"]): string {
  const show = (value: Value) => showValue(fieldNamed("shot", field)!, value);
  const kept = fields[field] ? `It keeps ${show(fields[field].value)}; for` : "For";
  const others = second.filter((one) => one.field === field).map(({ value }) => show(value));
  return `${id} names more than one ${field === "seconds" ? "length" : field}. ${kept} ${others.join(", ")} add a shot, or /shot set ${id} ${field} ${others[0]}`;
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
  const byReason = new Map<string, string[]>();
  for (const { line, reason } of bad.slice(0, SHOWN))
    byReason.set(reason, [...(byReason.get(reason) ?? []), `"${short(line, 60)}"`]);
  const lines = [...byReason].map(([reason, said]) => `${said.join(", ")}: ${reason}`);
  if (bad.length > SHOWN) lines.push(`… and ${bad.length - SHOWN} more`);
  return [{ kind: "fields", fields: [{ name: "Not added", value: lines.join("\n") }] }];
}
