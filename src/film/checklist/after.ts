/** A project -> what to look at once there is something to look at: takes, the delivery, clearance. */
import { has, one as textOf } from "../check/read.ts";
import { risksOf } from "../check/risks.ts";
import type { FieldRecord, Value } from "../decision.ts";
import { livePhrases } from "../phrases.ts";
import type { Project } from "../project.ts";
import { standingBrief } from "../standing.ts";
import { showSeconds } from "../values.ts";
import type { ShotView } from "../view.ts";
import { type Line, line } from "./line.ts";

const words = (value: Value | undefined): string => (value === undefined ? "" : JSON.stringify(value)).toLowerCase();

export function takeLines(_project: Project, views: ShotView[]): Line[] {
  const risks = new Set(views.flatMap(risksOf));
  const moves = [...new Set(views.map((view) => textOf(view, "move")).filter(Boolean))];
  const speaks = views.some((view) => has(view, "dialogue"));
  const held = views.some((view) => has(view, "holds"));
  const cast = views.some((view) => view.phrases.some((one) => one.kind === "cast"));
  const props = views.some((view) => view.phrases.some((one) => one.kind === "prop"));
  return [
    line("beat", 95, "It tells the beat: the purpose is met, start and end states as planned"),
    ...(cast ? [line("identity", 90, "Face, hair, build and wardrobe are the same person all the way through")] : []),
    ...(props ? [line("product", 88, "The product's proportions, colour and label are measured, not guessed")] : []),
    line(
      "camera",
      80,
      moves.length === 1
        ? `The camera does ${moves[0]!.replaceAll("-", " ")}, and only that, to the last frame`
        : "The camera does the move asked for, and only that, to the last frame",
    ),
    ...(held ? [line("holds", 78, "What has to hold, holds")] : []),
    ...(risks.has("hands")
      ? [line("anatomy", 85, "Hands: five fingers, right joints, firm contact with what they hold")]
      : []),
    ...(risks.has("liquid") || risks.has("fast action")
      ? [line("physics", 82, "Weight, contact, liquid and cloth obey; nothing appears, vanishes or merges")]
      : [line("physics", 50, "Nothing appears, vanishes or merges")]),
    ...(risks.has("mirror") ? [line("mirror", 75, "The reflection does what the subject does")] : []),
    ...(risks.has("readable text")
      ? [line("text", 76, "No invented letters; real text is put in afterwards")]
      : [line("text", 40, "No unwanted captions, marks or letters")]),
    ...(speaks ? [line("lip-sync", 86, "The right mouth speaks, every word, in sync")] : []),
    line("light", 60, "Light direction and colour match the neighbours"),
    line("flicker", 55, "No flicker, boiling texture or brightening at the end"),
    line("range", 45, "The usable range is marked: in and out"),
    line("sound", speaks ? 58 : 30, "No music or voice that nobody asked for"),
    line("skin", 35, "No plastic sheen; texture as the look says"),
  ];
}

export function delivery(project: Project): Line[] {
  const brief = standingBrief(project);
  const rows = (Array.isArray(brief.deliverables?.value) ? brief.deliverables.value : []) as FieldRecord[];
  const say = (field: string): string => String(brief[field]?.value ?? "");
  return [
    ...rows.map((row, i) =>
      line(
        `deliverable-${i + 1}`,
        90,
        `Deliver ${[row.value, row.ratio, row.length, row.language, row.sound].filter(Boolean).join(", ")}`,
      ),
    ),
    ...(rows.length === 0
      ? [line("deliverables", 85, "Decide what is handed over: ratios, lengths, languages, sound")]
      : []),
    ...((brief["must-haves"]?.value as string[] | undefined) ?? []).map((must, i) =>
      line(`must-${i + 1}`, 88, `It is there: ${must}`),
    ),
    line("size", 70, brief["master size"] ? `Master is ${say("master size")}` : "Decide the master size"),
    line("fps", 68, brief.fps ? `Every clip runs at ${say("fps")} fps` : "Decide the frame rate"),
    ...(brief.handles
      ? [line("handles", 60, `Every clip has ${showSeconds(Number(brief.handles.value))} of handles`)]
      : []),
    ...(brief["file-name pattern"] ? [line("names", 55, `Files are named ${say("file-name pattern")}`)] : []),
    line("aspect", 66, brief.aspect ? `Safe areas hold in ${say("aspect")}` : "Safe areas hold in every ratio"),
    line("muted", 62, "It works muted; text stays long enough to read twice"),
    line("flashes", 64, "No more than three flashes a second"),
    line("sound", 58, "Sound level and mix fit the placement; music is licensed"),
    line("label", 57, "The label for AI-made material is on where the platform or the law asks for it"),
    ...(brief["definition of done"] ? [line("done", 80, `Done means: ${say("definition of done")}`)] : []),
  ];
}

export function clearance(project: Project, views: ShotView[]): Line[] {
  const brief = standingBrief(project);
  const generators = [...new Set(views.map((view) => textOf(view, "generator")).filter(Boolean))];
  const references = (Array.isArray(brief.references?.value) ? brief.references.value : []) as FieldRecord[];
  const cast = livePhrases(project).filter(({ phrase }) => phrase.kind === "cast");
  const off = (Array.isArray(brief["off-limits"]?.value) ? brief["off-limits"].value : []) as FieldRecord[];
  return [
    ...cast.map(({ n, phrase }) =>
      line(
        `likeness-${n}`,
        90,
        `${phrase.words.split(",")[0]}: invented, or written consent for likeness and voice, with scope and term`,
      ),
    ),
    ...references.map((row, i) =>
      line(
        `reference-${i + 1}`,
        row.permission ? 40 : 88,
        `Reference ${row.value}: ${row.permission ? `permission ${row.permission}` : "owner and permission are not noted"}`,
      ),
    ),
    ...generators.map((id) =>
      line(
        `terms-${id.replaceAll(/[^a-z0-9]+/g, "-")}`,
        80,
        `${id}: terms saved with date, plan and version; commercial use allowed, training on inputs known`,
      ),
    ),
    ...off.map((row, i) =>
      line(`off-${i + 1}`, 75, `Nowhere in the film: ${row.value}${row.reason ? ` (${row.reason})` : ""}`),
    ),
    line("marks", 70, "No logo, artwork, building or lookalike that is not cleared"),
    line(
      "music",
      words(brief.music?.value).includes("no music") ? 20 : 65,
      "Music is licensed for every market and length",
    ),
    line("claims", 60, "Claims and mandatory lines are approved for each market"),
    line("styles", 50, "No living artist's or director's name as a style, unless cleared"),
    line("decisions", 45, "The record of human decisions is exported: who chose what, what was turned down"),
    line("use-map", 55, "The AI-use map is written: generated, altered or none, a shot"),
    line("provenance", 40, "Provenance data survives the export"),
  ];
}
