/** A film -> its record in Markdown: the generation report, the decision log, what it was made with and what is cleared. */
import type { Project } from "../film/project.ts";
import { sumCosts } from "../film/takes.ts";
import { showSeconds } from "../film/values.ts";
import { requestText } from "../prompt/index.ts";
import { clearance } from "./clearance.ts";
import { decisions } from "./decisions.ts";
import { type Facts, type LoggedTake, type ShotFacts, shown } from "./facts.ts";
import { bullets, day, fence, inline, section, table } from "./markdown.ts";
import { type KeptPrompt, type Prompts, promptOf, usedPrompts } from "./prompts.ts";
import { framesOf, HOUR, timecode } from "./timecode.ts";

export interface Report {
  project: Project;
  facts: Facts;
  prompts: Prompts;
  /** When it was asked for, milliseconds since 1970. */
  at: number;
}

export function reportOf(report: Report): string {
  const parts = [
    `# ${inline(report.facts.title)}`,
    opening(report),
    ...section("Picks and circled takes", chosen(report)),
    ...section("Generation report", generation(report)),
    ...decisions(report),
    ...clearance(report),
    ...section("Prompts", promptTexts(report)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function opening({ project, facts, at }: Report): string {
  const { director, deputy, started, look, signoffs } = project.head;
  const takes = facts.shots.flatMap((one) => one.takes.map(({ take }) => take));
  const costs = takes.flatMap(({ cost }) => cost ?? []);
  const total = facts.shots.reduce((sum, one) => sum + one.length, 0);
  return bullets([
    `Director: ${inline(director.name)}${deputy ? `, deputy: ${inline(deputy.name)}` : ""}`,
    `Started by ${inline(started.by.name)}, ${day(started.at)}; this record is of ${day(at)} (UTC), revision ${project.log.next - 1}`,
    `${facts.shots.length} shots, ${showSeconds(total)}, ${facts.fps} fps`,
    `${takes.length} takes${costs.length > 0 ? `, cost ${sumCosts(costs)}` : ""}`,
    ...(look ? [`Look: ${look.name}@${look.version}`] : []),
    ...Object.entries(signoffs).map(
      ([what, one]) => `${what}: signed off by ${inline(one.by.name)}, ${day(one.at)}, revision ${one.revision}`,
    ),
  ]);
}

/** What post needs first. */
function chosen({ facts }: Report): string {
  const rows = facts.shots.map((one): string[] => {
    const circled = one.takes.filter(({ take }) => take.status === "circled").map(({ id }) => id);
    const at = (ms: number): string => timecode(framesOf(HOUR + ms, facts.fps), facts.fps);
    return [
      one.id,
      at(one.from),
      `${showSeconds(one.length)}${one.assumed ? " (assumed)" : ""}`,
      one.pick ? `${one.pick.id} (${inline(one.shot.pick?.by.name ?? "")})` : "-",
      circled.join(", ") || "-",
      one.used?.take.link ? inline(one.used.take.link) : "-",
    ];
  });
  return rows.length === 0 ? "" : table(["Shot", "In the cut", "Length", "Pick", "Circled", "Media"], rows);
}

function generation(report: Report): string {
  const logged = report.facts.shots.filter((one) => one.takes.length > 0);
  return logged.map((one) => ofShot(report, one)).join("\n\n");
}

function ofShot(report: Report, one: ShotFacts): string {
  const rows = one.takes.map((logged) => takeRow(report, one, logged));
  const about = [shown(one, "title"), shown(one, "subject"), shown(one, "action")].filter(Boolean).join(", ");
  const head = ["Take", "When", "Operator", "Kind", "Status", "Made with", "Prompt", "Seed", "Usable", "Cost", "Note"];
  const notes = one.takes.flatMap(({ id, notes: said }) =>
    said.map(({ n, note }) => {
      const where = note.position === undefined ? "" : ` at ${showSeconds(note.position)}`;
      const settled = note.settled
        ? `${note.settled.how} by ${inline(note.settled.by.name)}${note.settled.reason ? `: ${inline(note.settled.reason)}` : ""}`
        : "open";
      return `Note ${n} on ${id}${where}, ${inline(note.by.name)}: ${inline(note.text)} (${settled})`;
    }),
  );
  return [
    `### ${one.id}${about ? ` - ${inline(about)}` : ""}`,
    table(head, rows),
    ...(notes.length > 0 ? [bullets(notes)] : []),
    ...ran(one),
  ].join("\n\n");
}

function takeRow({ prompts }: Report, one: ShotFacts, { id, take }: LoggedTake): string[] {
  const prompt = promptOf(prompts, take);
  const made = [take.generator ?? prompt?.generator, take.route ?? prompt?.route, prompt?.mode].filter(Boolean);
  const range =
    take.in === undefined && take.out === undefined
      ? "-"
      : `${showSeconds(take.in ?? 0)} to ${take.out === undefined ? "the end" : showSeconds(take.out)}`;
  const status = [
    take.status === "ng" ? `ng: ${take.cause ?? "no cause"}` : take.status,
    one.pick?.id === id ? "**pick**" : "",
    take.offPrompt ? "off-prompt" : "",
    take.mends ? `mends ${take.mends.take} (${take.mends.cause}, by ${inline(take.mends.field)})` : "",
  ];
  return [
    id,
    day(take.logged.at),
    inline(take.logged.by.name),
    `${take.kind ?? "clip"}${take.of ? ` of ${take.of}` : ""}${take.clip ? ` (with ${take.clip.filter((one) => one !== id).join(", ")})` : ""}`,
    status.filter(Boolean).join(", "),
    made.join(", ") || "-",
    take.fingerprint?.slice(0, 8) ?? "-",
    take.seed ? inline(take.seed) : "-",
    range,
    take.cost ? inline(take.cost) : "-",
    take.note ? inline(take.note) : "",
  ];
}

/** Words that were really sent, where somebody changed them on the way. */
function ran(one: ShotFacts): string[] {
  return one.takes.flatMap(({ id, take }) => (take.ran ? [`${id} was run with other words:`, fence(take.ran)] : []));
}

function promptTexts({ facts, prompts }: Report): string {
  return usedPrompts(facts, prompts)
    .map((one) =>
      [
        `### ${one.shots.join(", ")} for ${one.generator}, ${one.fingerprint.slice(0, 8)}`,
        [
          `Compiled by ${inline(one.by.name)}, ${day(one.at)}; route ${one.route}, mode ${one.mode}.`,
          ...from(one),
          `Fingerprint ${one.fingerprint}`,
        ].join(" "),
        fence(one.text),
        ...(one.negative ? ["Negative:", fence(one.negative)] : []),
        ...(one.request === undefined ? [] : ["Request:", fence(requestText(one.request))]),
      ].join("\n\n"),
    )
    .join("\n\n");
}

/** The look and the pictures that went into a prompt. */
function from({ sources }: KeptPrompt): string[] {
  const looks = [...new Set(sources.map(({ of }) => of).filter((of) => of.startsWith("look ")))];
  const pictures = sources
    .filter(({ where }) => where === "image")
    .map(({ words, why }) => inline(`${words} ${why ?? ""}`));
  return [
    ...(looks.length > 0 ? [`From ${looks.join(", ")}.`] : []),
    ...(pictures.length > 0 ? [`Carried by pictures: ${[...new Set(pictures)].join("; ")}.`] : []),
  ];
}
