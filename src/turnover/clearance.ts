/** A film -> what was made by machine, with which tools, and what is cleared: the part that insurers and festivals read. */
import { checklist } from "../film/checklist.ts";
import type { FieldRecord } from "../film/decision.ts";
import { livePhrases } from "../film/phrases.ts";
import type { Project } from "../film/project.ts";
import { standingIn } from "../film/standing.ts";
import type { Facts, ShotFacts } from "./facts.ts";
import { bullets, day, inline, section, table } from "./markdown.ts";
import { type Prompts, promptOf } from "./prompts.ts";
import type { Report } from "./report.ts";
import { framesOf, HOUR, timecode } from "./timecode.ts";

export function clearance({ project, facts, prompts }: Report): string[] {
  return [
    ...section("AI-use map", useMap(facts, prompts)),
    ...section("Tools used", tools(facts, prompts)),
    ...section("References and likenesses", rights(project)),
    ...section("Clearance", ticks(project)),
  ];
}

/** A shot a line, by timecode: generated, altered or not made yet. */
function useMap(facts: Facts, prompts: Prompts): string {
  const at = (ms: number): string => timecode(framesOf(HOUR + ms, facts.fps), facts.fps);
  const rows = facts.shots.map((one) => [
    `${at(one.from)} - ${at(one.from + one.length)}`,
    one.id,
    useOf(one),
    madeWith(one, prompts) || "-",
    one.view.phrases
      .filter(({ kind }) => kind === "cast")
      .map(({ words }) => inline(words.split(",")[0]!))
      .join(", ") || "-",
    soundOf(one),
  ]);
  return rows.length === 0
    ? ""
    : table(["Timecode", "Shot", "Picture", "With", "People shown", "Voice and music"], rows);
}

function useOf({ used, takes }: ShotFacts): string {
  if (!used) return takes.length > 0 ? "generated, none chosen yet" : "none yet";
  if (used.take.kind === "edit") return `altered (edit${used.take.of ? ` of ${used.take.of}` : ""}, ${used.id})`;
  return `generated (${used.take.kind ?? "clip"} ${used.id})`;
}

function madeWith({ used }: ShotFacts, prompts: Prompts): string {
  const prompt = used && promptOf(prompts, used.take);
  return [used?.take.generator ?? prompt?.generator, used?.take.route ?? prompt?.route].filter(Boolean).join(", ");
}

function soundOf({ view }: ShotFacts): string {
  const lines = view.fields.dialogue?.value;
  const speakers = (Array.isArray(lines) ? (lines as FieldRecord[]) : []).map(
    (row) => row.speaker ?? "unnamed speaker",
  );
  const music = view.fields.music?.value;
  return (
    [
      ...new Set(speakers.map((name) => `voice of ${inline(name)}`)),
      ...(typeof music === "string" ? [`music: ${inline(music)}`] : []),
    ].join("; ") || "-"
  );
}

interface Use {
  takes: number;
  from: number;
  to: number;
  people: Set<string>;
}

/** Every generator and route that a take was made with, with dates and operators. */
function tools(facts: Facts, prompts: Prompts): string {
  const uses = new Map<string, Use>();
  for (const { take } of facts.shots.flatMap(({ takes }) => takes)) {
    const prompt = promptOf(prompts, take);
    const name = take.generator ?? prompt?.generator;
    const route = take.route ?? prompt?.route;
    const tool = name ? `${name}${route ? ` through ${route}` : ""}` : "not noted";
    const use = uses.get(tool) ?? { takes: 0, from: take.logged.at, to: take.logged.at, people: new Set() };
    use.takes++;
    use.from = Math.min(use.from, take.logged.at);
    use.to = Math.max(use.to, take.logged.at);
    use.people.add(take.logged.by.name);
    uses.set(tool, use);
  }
  const rows = [...uses].map(([tool, use]) => [
    tool,
    String(use.takes),
    `${day(use.from)} - ${day(use.to)}`,
    [...use.people].map(inline).join(", "),
  ]);
  return rows.length === 0 ? "" : table(["Tool", "Takes", "From - to (UTC)", "Operators"], rows);
}

function rights(project: Project): string {
  const references = standingIn(project, "references")?.value;
  const rows = (Array.isArray(references) ? (references as FieldRecord[]) : []).map((row, i) => {
    const more = ["borrow", "ignore", "governs"].flatMap((key) => (row[key] ? [`${key}: ${inline(row[key])}`] : []));
    return `Reference ${i + 1}: ${inline(row.value)}${more.length > 0 ? ` (${more.join("; ")})` : ""}, permission: ${row.permission ? inline(row.permission) : "not noted"}`;
  });
  const cast = livePhrases(project)
    .filter(({ phrase }) => phrase.kind === "cast")
    .map(({ phrase }) => `Likeness: ${inline(phrase.words)}`);
  return bullets([...rows, ...cast]);
}

/** The clearance checklist with its ticks: who said it is done, and what nobody has ticked. */
function ticks(project: Project): string {
  return bullets(
    checklist(project, "clearance").map((line) => {
      const tick = project.head.ticks[`clearance ${line.key}`];
      return `${tick ? `[x] ${inline(line.label)} (${inline(tick.by.name)}, ${day(tick.at)})` : `[ ] ${inline(line.label)}`}`;
    }),
  );
}
