/** /export: the film as files that other people and programs read. */
import { needFilm } from "../src/chat/answers.ts";
import { type Context, defineCallable } from "../src/chat/command.ts";
import { choiceOption, need } from "../src/chat/options.ts";
import { type Card, card, type FileOut, note, text } from "../src/chat/reply.ts";
import { partsOf } from "../src/film/parts.ts";
import type { Project } from "../src/film/project.ts";
import { csvOf, edlsOf, type Facts, factsOf, fileStem, otioOf, reportOf, writeWhole } from "../src/turnover/index.ts";
import { boardFile } from "./board.ts";
import { type Kept, recallAll } from "./prompt/kept.ts";

const FORMATS = ["md", "csv", "json", "otio", "edl", "zip"] as const;
type Format = (typeof FORMATS)[number];

/** What each is for, in a line. */
const ABOUT: Readonly<Record<Format, string>> = {
  md: "The generation report and the decision log: who decided what, what was turned down, takes, tools, clearance.",
  csv: "The shot list for a spreadsheet; /shot add reads it again.",
  json: "The whole film. Attach it to /import in any channel and it stands there as it stands here.",
  otio: "The cut for an editor (OpenTimelineIO): picks with their ranges, notes as markers.",
  edl: "The cut as a CMX 3600 list: one picture layer, reels named by slate.",
  zip: "Everything: report, shot list, cut, board and the whole film.",
};

interface Material {
  context: Context;
  project: Project;
  facts: Facts;
  kept: readonly Kept[];
  stem: string;
}

export const exportFilm = defineCallable({
  name: "export",
  about: "hands the film over as files",
  example: "export md",
  options: { format: need(choiceOption("what for", FORMATS, { typed: "positional", example: "md" })) },
  run(context) {
    const project = needFilm(context);
    const material = gather(context, project);
    const { format } = context.options;
    const files = format === "zip" ? [zip(material)] : filesOf(format, material);
    return { say: [{ reply: handed(project, format, files, missing(format, material.facts)) }] };
  },
});

function gather(context: Context, project: Project): Material {
  partsOf(project);
  const facts = factsOf(project);
  const shots = facts.shots.map(({ id }) => id);
  const prints = new Set([
    ...shots.flatMap((id) => project.compiledOf(id).map((one) => one.fingerprint)),
    ...facts.shots.flatMap(({ takes }) => takes.flatMap(({ take }) => take.fingerprint ?? [])),
  ]);
  return { context, project, facts, kept: recallAll(context, [...prints]), stem: fileStem(facts.title) };
}

function filesOf(format: Exclude<Format, "zip">, material: Material): FileOut[] {
  const { context, project, facts, kept, stem } = material;
  switch (format) {
    case "md": {
      const prompts = new Map(kept.map((one) => [one.fingerprint, one]));
      const content = reportOf({ project, facts, prompts, at: context.request.at });
      return [{ name: `${stem}-report.md`, type: "text/markdown", content }];
    }
    case "csv":
      return [{ name: `${stem}-shots.csv`, type: "text/csv", content: csvOf(facts) }];
    case "json":
      return [{ name: `${stem}.json`, type: "application/json", content: writeWhole(project, kept) }];
    case "otio":
      return [{ name: `${stem}.otio`, type: "application/json", content: otioOf(facts) }];
    case "edl":
      return edlsOf(facts).map((content, i, all) => ({
        name: all.length > 1 ? `${stem}-${i + 1}.edl` : `${stem}.edl`,
        type: "text/plain",
        content,
      }));
    default:
      return format satisfies never;
  }
}

function zip(material: Material): FileOut {
  const { project, facts, stem } = material;
  const inside = (["md", "csv", "json", "otio", "edl"] as const).flatMap((format) => filesOf(format, material));
  const board = facts.shots.length > 0 ? boardFile(project, project.shotIds()).files : [];
  return { name: `${stem}.zip`, type: "application/zip", content: "", parts: [...inside, ...board] };
}

/** What a receiver would ask back about. */
function missing(format: Format, { shots }: Facts): string[] {
  if (format !== "otio" && format !== "edl" && format !== "zip") return [];
  const without = shots.filter((one) => !one.used).map(({ id }) => id);
  const unlinked = shots.filter((one) => one.used && !one.used.take.link).map(({ used }) => used!.id);
  const assumed = shots.filter((one) => one.assumed).map(({ id }) => id);
  return [
    ...(without.length > 0 ? [`No pick and no circled take yet, left black: ${without.join(", ")}`] : []),
    ...(unlinked.length > 0 ? [`No link is logged for ${unlinked.join(", ")}`] : []),
    ...(assumed.length > 0 ? [`Nobody has decided the length of ${assumed.join(", ")}`] : []),
  ];
}

function handed(project: Project, format: Format, files: FileOut[], remarks: readonly string[]): Card {
  return card(files.map((one) => one.name).join(", "), [text(ABOUT[format]), ...remarks.map(note)], [], {
    project: project.id,
    files,
  });
}
