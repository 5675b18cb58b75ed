/** /brief reference: what is borrowed from where, and which reference decides what. */
import { needFilm, undoButton } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { numberOption, textOption } from "../../src/chat/options.ts";
import { type Action, type Block, type Card, card, type Form, note, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { rulesHere } from "../../src/film/decide.ts";
import type { FieldRecord } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { lockOn } from "../../src/film/locks.ts";
import type { Project } from "../../src/film/project.ts";
import {
  describeReference,
  moveReference,
  REFERENCE_KEYS,
  REFERENCES,
  type ReferenceKey,
  referencesOf,
} from "../../src/film/references.ts";
import { outcomeResult } from "./fields.ts";

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
  needUnlocked(project, lockOn(project, "brief", spec()));
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
