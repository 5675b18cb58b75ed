/** Findings -> a card that is read from the worst to the least, a page at a time, each with its button. */
import { when } from "../../src/chat/answers.ts";
import { type Action, type Block, button, type Card, card, type FileOut, note } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { type Checked, type Open, SEVERITIES, type Severity } from "../../src/film/check.ts";
import type { Project } from "../../src/film/project.ts";
import { type Told, toldTogether } from "./alike.ts";

/** Findings that a person reads at once. */
const PAGE = 7;
/** A button's label stays readable on every surface. */
const LABEL = 30;

const GROUPS: Readonly<Record<Severity, string>> = {
  blocks: "Blocks",
  fix: "Fix first",
  note: "Good to know",
};

/** The findings from number `from` on; `ids` are the words with which the next page is asked for, if words can. */
export function findingsCard(project: Project, { open, waived }: Checked, ids: string | undefined, from: number): Card {
  const told = toldTogether(open);
  const first = Math.min(from, Math.max(1, told.length));
  const shown = told.slice(first - 1, first - 1 + PAGE);
  const last = first - 1 + shown.length;
  const title = open.length === 0 ? `Nothing to say about ${said(ids)}.` : counted(open);
  const more =
    ids && told.length > last ? [button(`More (${told.length - last})`, `check run ${ids} from:${last + 1}`)] : [];
  return card(
    title,
    [
      ...SEVERITIES.flatMap((severity) => group(severity, shown, first)),
      ...(waived.length > 0 ? [note(`Waived: ${waived.map((one) => waivedLine(one)).join("; ")}`)] : []),
      ...(open.length > 0
        ? [note(`/check waive <finding> reason:<why> accepts one; ${project.head.director.name} decides.`)]
        : []),
    ],
    [...shown.flatMap((one, i) => fixButtons(one, first + i)), ...waiveSelect(shown), ...more],
    { project: project.id, ...(told.length > PAGE ? { files: [wholeList(open)] } : {}) },
  );
}

const said = (ids: string | undefined): string => (ids === "all" ? "this film" : (ids ?? "these shots"));

function counted(open: readonly Open[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = open.filter(({ finding }) => finding.severity === severity).length;
    if (count === 0) return [];
    if (severity === "blocks") return `${count} ${count === 1 ? "blocks" : "block"}`;
    return severity === "fix" ? `${count} to fix` : `${count} good to know`;
  });
  return `${open.length} ${open.length === 1 ? "finding" : "findings"}: ${parts.join(", ")}`;
}

function group(severity: Severity, shown: readonly Told[], from: number): Block[] {
  const lines = shown.flatMap(({ all, why }, i) =>
    all[0]!.finding.severity === severity ? [`${from + i}. ${named(all)} - ${why}${returned(all[0]!)}`] : [],
  );
  return lines.length > 0 ? [{ kind: "fields", fields: [{ name: GROUPS[severity], value: lines.join("\n") }] }] : [];
}

/** Of many alike the first name tells how the others are called; which shots they are about stands in the sentence. */
function named(all: readonly Open[]): string {
  const [first = "", ...others] = all.map(({ finding }) => finding.name);
  return others.length > 1 ? `${first} and ${others.length} more` : [first, ...others].join(", ");
}

/** A finding that had been waived for other values. */
function returned({ returned: old }: Open): string {
  return old ? ` It has changed since ${old.by.name} waived it on ${when(old.at)}: ${short(old.reason, 160)}` : "";
}

const fixButtons = ({ all, change }: Told, n: number): Action[] => {
  const others = (all.length === 1 && all[0]!.finding.others) || [];
  return [change, ...others].map(({ label, does }) => button(short(`${n}. ${label}`, LABEL), does));
};

/** A select, because a waiver is the exception; its form asks for the reason. What many shots lack is decided, not waived. */
function waiveSelect(told: readonly Told[]): Action[] {
  const shown = told.filter(({ all }) => all.length === 1).map(({ all }) => all[0]!);
  if (shown.length === 0) return [];
  return [
    {
      kind: "select",
      label: "Waive",
      options: shown.map(({ finding }) => ({ label: `Waive ${finding.name}`, does: `check waive ${finding.name}` })),
    },
  ];
}

const waivedLine = ({ finding, waiver }: Checked["waived"][number]): string =>
  `${finding.name} by ${waiver.by.name} (${short(waiver.reason, 100)})`;

function wholeList(open: readonly Open[]): FileOut {
  const lines = open.map(
    (one, i) =>
      `${i + 1}. ${one.finding.name} (${one.finding.severity}): ${one.finding.why}${returned(one)} Proposed: /${one.finding.change.does}`,
  );
  return { name: "check.md", type: "text/markdown", content: `# Check\n\n${lines.join("\n")}\n` };
}
