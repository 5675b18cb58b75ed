/** /brief tray: links dropped in the thread -> references, takes, or nothing. */
import { needFilm, undoButton, when } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { choiceOption, idOption, numberOption, textOption } from "../../src/chat/options.ts";
import { type Action, button, type Card, card, type Form, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Project } from "../../src/film/project.ts";
import { decideReferences, outOfTray, REFERENCES, referencesOf } from "../../src/film/references.ts";
import { log as takeLog } from "../take/log.ts";
import { outcomeResult } from "./fields.ts";

/** Links that a card offers; /brief tray shows the others. */
export const TRAY_SHOWN = 10;

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
  const wish = {
    of: "brief" as const,
    spec: fieldNamed("brief", REFERENCES)!,
    value: [{ value: link }],
    by: request.person,
    at: request.at,
  };
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
