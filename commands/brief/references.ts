/** /brief reference and tray: what is borrowed from where, and the links that were dropped in the thread. */
import { needFilm, undoButton, when } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { choiceOption, idOption, numberOption, textOption } from "../../src/chat/options.ts";
import { type Action, type Block, button, type Card, card, type Form, note, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { lockOn, rulesHere } from "../../src/film/decide.ts";
import type { FieldRecord } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Project } from "../../src/film/project.ts";
import {
  decideReferences,
  describeReference,
  moveReference,
  outOfTray,
  REFERENCE_KEYS,
  REFERENCES,
  type ReferenceKey,
  referencesOf,
} from "../../src/film/references.ts";
import { log as takeLog } from "../take/log.ts";
import { outcomeResult } from "./fields.ts";

/** Links that a card offers; /brief tray shows the others. */
export const TRAY_SHOWN = 10;
const spec = () => fieldNamed("brief", REFERENCES)!;

export const reference = sub({
  name: "reference",
  about: "the references, or what one of them gives",
  example: "brief reference 1 borrow:window light governs:lighting permission:own photo",
  options: {
    n: numberOption("its number", { typed: "positional" }),
    borrow: textOption("what to take from it", { runsOn: "line", example: "window light" }),
    ignore: textOption("what to leave", { runsOn: "line", example: "the costumes" }),
    governs: textOption("what it alone decides", { runsOn: "line", example: "lighting" }),
    permission: textOption("whose it is, and what they allow", { runsOn: "line", example: "own photo" }),
    place: numberOption("its new place in the order"),
  },
  run(context): Result {
    const project = needFilm(context);
    const { options, request } = context;
    if (options.n === undefined) return { say: [{ reply: referencesCard(project) }] };
    const { n } = options;
    needReference(project, n);
    if (options.place !== undefined) return moved(context, project, n, options.place);
    const said: Partial<Record<ReferenceKey, string>> = {};
    for (const key of REFERENCE_KEYS) if (options[key] !== undefined) said[key] = options[key];
    if (Object.keys(said).length === 0) return { say: [{ reply: referenceForm(project, n) }] };
    const how = rulesHere(project, request.person) ? "ruling" : "set";
    return outcomeResult(project, describeReference(project, n, said, { by: request.person, at: request.at, how }));
  },
});

function needReference(project: Project, n: number): FieldRecord {
  const found = referencesOf(project)[n - 1];
  if (found) return found;
  const count = referencesOf(project).length;
  throw new Slip(
    "unknown-reference",
    `There is no reference ${n}.`,
    count === 0
      ? "Add one: /brief add references <link> borrow:<what>"
      : `They are numbered 1 to ${count}: /brief reference`,
  );
}

function moved({ request }: Context<unknown>, project: Project, n: number, to: number): Result {
  const lock = lockOn(project, "brief", spec());
  if (lock)
    throw new Slip(
      "locked",
      `${lock.lock} is locked by ${lock.by.name}.`,
      `${project.head.director.name} can open it: /brief unlock ${lock.lock} reason:<why>`,
    );
  moveReference(project, n, to, request.person, request.at);
  return {
    did: `reference ${n} moved to place ${to}`,
    say: [{ reply: referencesCard(project, [undoButton(project)]) }],
  };
}

function referencesCard(project: Project, more: Action[] = []): Card {
  const rows = referencesOf(project);
  if (rows.length === 0)
    return card("No references yet.", [
      text("/brief add references <link or name> borrow:<what> ignore:<what> governs:<what> permission:<whose>"),
    ]);
  const fields = rows.map((row, i) => ({ name: `Reference ${i + 1}`, value: referenceLines(row) }));
  const actions: Action[] = [
    {
      kind: "select",
      label: "Say more of",
      options: rows.slice(0, 25).map((row, i) => ({
        label: short(`${i + 1}. ${row.value}`, 60),
        does: `brief reference ${i + 1}`,
      })),
    },
  ];
  const blocks: Block[] = [
    { kind: "fields", fields },
    note("Pictures are sent in this order. Two that govern the same thing are for the director to settle."),
  ];
  return card("References", blocks, [...actions, ...more], { project: project.id });
}

const referenceLines = (row: FieldRecord): string =>
  [row.value, ...REFERENCE_KEYS.map((key) => `${key}: ${row[key] ?? (key === "permission" ? "not noted" : "-")}`)].join(
    "\n",
  );

function referenceForm(project: Project, n: number): Form {
  const row = needReference(project, n);
  const hints: Record<ReferenceKey, string> = {
    borrow: "what to take from it: window light",
    ignore: "what to leave: the costumes",
    governs: "what it alone decides: lighting",
    permission: "whose it is, and what they allow",
  };
  return {
    kind: "form",
    title: `Reference ${n}`,
    does: `brief reference ${n}`,
    submit: "Note it",
    fields: REFERENCE_KEYS.map((key) => ({
      name: key,
      label: key,
      hint: hints[key],
      lines: "one" as const,
      ...(row[key] ? { value: row[key] } : {}),
    })),
    project: project.id,
  };
}

export const tray = sub({
  name: "tray",
  about: "links dropped in the thread: a reference, a take, or nothing",
  example: "brief tray 2 as:reference",
  options: {
    n: numberOption("its number", { typed: "positional" }),
    as: choiceOption("what becomes of it", ["reference", "take", "nothing"]),
    shot: idOption("the shot that it is a take of"),
    note: textOption("a note on the take", { typed: "rest", example: "the lid clicks on the beat" }),
  },
  run(context): Result {
    const project = needFilm(context);
    const { options } = context;
    if (options.n === undefined) return { say: [{ reply: trayCard(project) }] };
    const found = project.head.tray[options.n];
    if (!found)
      throw new Slip(
        "unknown-link",
        `Nothing lies in the tray under ${options.n} any more.`,
        "/brief tray shows the rest.",
      );
    switch (options.as) {
      case "reference":
        return asReference(context, project, options.n, found.link);
      case "take":
        return asTake(context, project, options.n, found.link);
      case "nothing":
        outOfTray(project, options.n);
        return {
          did: `took link ${options.n} out of the tray`,
          say: [
            {
              reply: card(`Link ${options.n} is out of the tray.`, [], [undoButton(project)], { project: project.id }),
            },
          ],
        };
      default:
        return { say: [{ reply: trayCard(project) }] };
    }
  },
});

function asReference({ request }: Context<unknown>, project: Project, n: number, link: string): Result {
  const wish = { of: "brief" as const, spec: spec(), value: [{ value: link }], by: request.person, at: request.at };
  const outcomes = decideReferences(project, { ...wish, how: "add", said: "tray" });
  const done = outcomeResult(project, outcomes);
  if (!outcomes.some((one) => one.kind === "set" || one.kind === "same")) return done;
  outOfTray(project, n);
  const at = referencesOf(project).findIndex((row) => row.value === link) + 1;
  return {
    did: done.did ?? `took link ${n} out of the tray`,
    say: [
      {
        reply: card(
          `Reference ${at}: ${short(link, 120)}`,
          [text("What is borrowed from it, and whose is it?")],
          [button("Say it", `brief reference ${at}`), undoButton(project)],
          { project: project.id },
        ),
      },
    ],
  };
}

/** Without a shot it asks which; with one the take is logged as if the link had been typed. */
function asTake(context: Context<{ shot?: string; note?: string }>, project: Project, n: number, link: string): Result {
  const { shot, note: said } = context.options;
  if (shot === undefined) return { say: [{ to: "caller", reply: takeForm(project, n, link) }] };
  const done = takeLog.run({ ...context, options: { id: shot, link, ...(said ? { note: said } : {}) } });
  if (done.did !== undefined) outOfTray(project, n);
  return done;
}

const takeForm = (project: Project, n: number, link: string): Form => ({
  kind: "form",
  title: "Log as take",
  does: `brief tray ${n} as:take`,
  submit: "Log",
  fields: [
    { name: "shot", label: "Shot", hint: short(link, 100), lines: "one", required: true },
    { name: "note", label: "Note", lines: "many" },
  ],
  project: project.id,
});

function trayCard(project: Project): Card {
  const all = trayLinks(project);
  if (all.length === 0)
    return card("The tray is empty.", [text("Links, pictures and clips of the thread gather here.")]);
  const lines = all.map(
    ({ n, link, name, by, at }) => `${n}. ${name ? `${name}: ` : ""}${link} - ${by.name}, ${when(at)}`,
  );
  return card("In the tray", [text(lines.join("\n"))], trayActions(project), { project: project.id });
}

/** What lies in the tray, newest first. */
export function trayLinks(project: Project) {
  return Object.entries(project.head.tray)
    .map(([n, one]) => ({ n: Number(n), ...one }))
    .sort((a, b) => b.n - a.n);
}

/** One link has two buttons; several are chosen from. */
export function trayActions(project: Project): Action[] {
  const links = trayLinks(project).slice(0, TRAY_SHOWN);
  const [only] = links;
  if (!only) return [];
  if (links.length === 1)
    return [
      button("Add as reference", `brief tray ${only.n} as:reference`),
      button("Log as take", `brief tray ${only.n} as:take`),
    ];
  return (["Add as reference", "Log as take"] as const).map((label) => ({
    kind: "select",
    label,
    options: links.map(({ n, link, name }) => ({
      label: short(`${n}. ${name ?? link.replace(/^https?:\/\//, "")}`, 60),
      does: `brief tray ${n} as:${label === "Log as take" ? "take" : "reference"}`,
    })),
  }));
}
