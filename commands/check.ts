/** /check: what a script supervisor would say before money is spent, and what the director accepts all the same. */
import { needFilm, onlyDirector, undoButton } from "../src/chat/answers.ts";
import { defineCommand, type Result, sub } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { idsOption, need, numberOption, textOption, wordOption } from "../src/chat/options.ts";
import { card, type Form, note, text } from "../src/chat/reply.ts";
import { waive as accept, type Checked, checked, type Finding } from "../src/film/check.ts";
import { nearest } from "../src/film/nearest.ts";
import type { Project } from "../src/film/project.ts";
import { findingsCard } from "./check/cards.ts";
import { promptFindings } from "./check/prompts.ts";
import { shotIds } from "./shot/ids.ts";

/** Characters of ids that leave room for the rest of a button's words. */
const LISTED = 40;

const run = sub({
  name: "run",
  about: "looks at the film before money is spent: every finding with its reason and one proposed change",
  example: "check 1A",
  options: {
    ids: idsOption("shots, or all", { typed: "rest", example: "all" }),
    from: numberOption("the line to begin with", { top: 100_000 }),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const wanted = shotIds(project, options.ids ?? "all");
    const ids = shortly(project, wanted);
    const found = narrowed(checked(project, promptFindings(project)), ids === "all" ? undefined : wanted);
    return { say: [{ reply: findingsCard(project, found, ids, options.from ?? 1) }] };
  },
});

/** Shots as a button can carry them: all, a range, a list; nothing where they are too many to list. */
function shortly(project: Project, wanted: readonly string[]): string | undefined {
  const all = project.shotIds();
  if (wanted.length === all.length) return "all";
  const listed = wanted.join(",");
  if (listed.length <= LISTED) return listed;
  const from = all.indexOf(wanted[0]!);
  return all[from + wanted.length - 1] === wanted.at(-1) ? `${wanted[0]}-${wanted.at(-1)}` : undefined;
}

/** What is about one of those shots; the whole film's own findings belong to the whole film. */
function narrowed(all: Checked, ids: readonly string[] | undefined): Checked {
  if (!ids) return all;
  const about = ({ finding }: { finding: Finding }): boolean => finding.shots.some((id) => ids.includes(id));
  return { open: all.open.filter(about), waived: all.waived.filter(about) };
}

const waive = sub({
  name: "waive",
  about: "accepts a finding as it stands, with the reason (director)",
  example: "check waive axis:1B-1C reason:the cut is meant to jar",
  options: {
    finding: need(wordOption("the finding's name", { typed: "positional", example: "axis:1B-1C" })),
    reason: textOption("why it stays", { runsOn: "line", max: 500, example: "the cut is meant to jar" }),
  },
  run(context): Result {
    const project = needFilm(context);
    const { request, options } = context;
    const role = onlyDirector(project, request.person, "waive a finding");
    const finding = namedFinding(checked(project, promptFindings(project)), options.finding);
    if (options.reason === undefined) return { say: [{ to: "caller", reply: reasonForm(project, finding) }] };
    accept(project, finding, { by: request.person, at: request.at, reason: options.reason });
    return {
      did: `waived ${finding.name}: ${options.reason}${role === "deputy" ? " (as deputy)" : ""}`,
      say: [
        {
          reply: card(
            `${finding.name} is waived.`,
            [
              text(`${finding.why}\nReason: ${options.reason}`),
              note("It holds for these values: when they change, the finding is back with this reason."),
            ],
            [undoButton(project)],
            { project: project.id },
          ),
        },
      ],
    };
  },
});

/** @throws Slip with the nearest names, or who has waived it already. */
function namedFinding({ open, waived }: Checked, typed: string): Finding {
  const wanted = typed.toLowerCase();
  const found = open.find(({ finding }) => finding.name.toLowerCase() === wanted);
  if (found) return found.finding;
  const done = waived.find(({ finding }) => finding.name.toLowerCase() === wanted);
  if (done)
    throw new Slip(
      "settled",
      `${done.waiver.by.name} has waived ${done.finding.name} already: ${done.waiver.reason}`,
      "It holds until the values change. Nothing was changed.",
    );
  const names = open.map(({ finding }) => finding.name);
  const near = nearest(typed, names, Math.max(3, Math.floor(typed.length / 3)));
  throw new Slip(
    "unknown-finding",
    `There is no finding "${typed.slice(0, 60)}" now.`,
    near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : names.length > 0
        ? `There is ${names.slice(0, 5).join(", ")}${names.length > 5 ? " and more: /check" : "."}`
        : "/check has nothing to say about this film.",
  );
}

function reasonForm(project: Project, { name, why }: Finding): Form {
  return {
    kind: "form",
    title: "Waive a finding",
    does: `check waive ${name}`,
    submit: "Waive it",
    fields: [{ name: "reason", label: "Why it stays", hint: why, lines: "one", required: true }],
    project: project.id,
  };
}

export const check = defineCommand({
  name: "check",
  about: "film grammar, before money is spent",
  first: "run",
  subs: [run, waive],
});
