/** A project -> the lines that somebody should tick at one stage, chosen and ranked by what this film risks. */

import { openConflicts } from "./decide.ts";
import type { FieldRecord, Value } from "./decision.ts";
import { openQuestions } from "./interview.ts";
import { livePhrases } from "./phrases.ts";
import type { Project } from "./project.ts";
import { showSeconds } from "./values.ts";
import { type ShotView, viewShot } from "./view.ts";

export const STAGES = ["preflight", "continuity", "take", "delivery", "clearance"] as const;
export type Stage = (typeof STAGES)[number];

export interface Line {
  /** Stable within its list, letters, digits and hyphens only: what a tick is kept under. */
  key: string;
  label: string;
  /** Higher comes first; 100 blocks, 50 is worth fixing, 10 is good practice. */
  weight: number;
}

/** Words a second that an actor speaks without hurry (English); source: Scenario planning notes, 2 to 2.5. */
const WORDS_A_SECOND = 2.5;
/** Allowed difference between planned and target running time before it is worth a line, in milliseconds. */
const RUNTIME_SLACK = 1_000;

/** All lines of a stage, the weightiest first. `shot` narrows continuity and take lists to one shot. */
export function checklist(project: Project, stage: Stage, shot?: string): Line[] {
  const views = project.shots().map(({ id }) => viewShot(project, id)!);
  const lines = LISTS[stage](project, shot ? views.filter(({ id }) => id === shot) : views, views);
  return lines.sort((a, b) => b.weight - a.weight);
}

const LISTS: Record<Stage, (project: Project, views: ShotView[], all: ShotView[]) => Line[]> = {
  preflight,
  continuity,
  take: takeLines,
  delivery,
  clearance,
};

const line = (key: string, weight: number, label: string): Line => ({ key, weight, label });
const has = (view: ShotView, field: string): boolean => view.fields[field] !== undefined;
const words = (value: Value | undefined): string => (value === undefined ? "" : JSON.stringify(value)).toLowerCase();
const idsOf = (views: readonly ShotView[]): string => views.map(({ id }) => id).join(", ");

/** One line about all shots that share a fault. */
function about(key: string, weight: number, views: ShotView[], label: (ids: string) => string): Line[] {
  return views.length > 0 ? [line(key, weight, label(idsOf(views)))] : [];
}

function preflight(project: Project, views: ShotView[]): Line[] {
  const { brief, deviations } = project.head;
  const conflicts = openConflicts(project);
  const waiting = Object.values(deviations).filter((one) => !one.granted);
  const open = openQuestions(project);
  const unnamed = livePhrases(project).filter(
    ({ n }) => !views.some((view) => view.phrases.some((phrase) => phrase.n === n)),
  );
  return [
    ...(conflicts.length > 0
      ? [
          line(
            "conflicts",
            100,
            `Settle what two people see differently: ${conflicts.map(({ conflict }) => conflict.field).join(", ")}`,
          ),
        ]
      : []),
    ...(waiting.length > 0
      ? [
          line(
            "departures",
            95,
            `Grant or drop ${waiting.length} departure${waiting.length === 1 ? "" : "s"} from locked fields`,
          ),
        ]
      : []),
    ...about(
      "subject",
      100,
      views.filter((view) => !has(view, "subject") && !has(view, "action")),
      (ids) => `Say who or what we look at in ${ids}`,
    ),
    ...about(
      "size",
      70,
      views.filter((view) => !has(view, "size")),
      (ids) => `Decide the shot size of ${ids}`,
    ),
    ...about(
      "move",
      72,
      views.filter((view) => !has(view, "move")),
      (ids) => `Decide one move, or static on purpose, for ${ids}`,
    ),
    ...about(
      "seconds",
      60,
      views.filter((view) => !has(view, "seconds")),
      (ids) => `Decide the length of ${ids}`,
    ),
    ...runtime(brief.runtime?.value, views),
    ...about(
      "speech",
      85,
      views.filter(speaksTooLong),
      (ids) => `Give the lines in ${ids} more seconds, or fewer words (about ${WORDS_A_SECOND} words a second)`,
    ),
    ...about(
      "end-state",
      45,
      views.filter(
        (view) => has(view, "action") && !has(view, "end") && Number(view.fields.seconds?.value ?? 0) >= 6_000,
      ),
      (ids) => `Name the end state of the long shots ${ids}`,
    ),
    ...(unnamed.length > 0
      ? [
          line(
            "phrases",
            65,
            `No shot names these lock phrases: ${unnamed.map(({ phrase }) => phrase.words.split(",")[0]).join("; ")}`,
          ),
        ]
      : []),
    ...moodCauses(brief.tone?.value),
    ...(open.length > 0 ? [line("open", 40, `Decide or leave open on purpose: ${open.join(", ")}`)] : []),
    ...risky(views),
    ...mustHaves(brief["must-haves"]?.value, views),
    ...(project.head.signoffs.brief ? [] : [line("signoff", 30, "Have the brief signed off by whoever decides")]),
    line("test-one", 35, "Generate the riskiest shot first, with two or three takes, before the rest"),
    line(
      "budget",
      20,
      brief["takes allowed"]
        ? `Plan ${brief["takes allowed"].value} takes a shot: ${Number(brief["takes allowed"].value) * views.length} generations`
        : "Decide how many takes a shot may cost",
    ),
  ];
}

function runtime(target: Value | undefined, views: readonly ShotView[]): Line[] {
  const planned = views.reduce((sum, view) => sum + Number(view.fields.seconds?.value ?? 0), 0);
  if (typeof target !== "number" || planned === 0 || Math.abs(planned - target) <= RUNTIME_SLACK) return [];
  return [
    line("runtime", 75, `The shots add up to ${showSeconds(planned)}; the film is meant to run ${showSeconds(target)}`),
  ];
}

function speaksTooLong(view: ShotView): boolean {
  const dialogue = view.fields.dialogue?.value;
  const seconds = Number(view.fields.seconds?.value ?? 0) / 1000;
  if (!Array.isArray(dialogue) || seconds === 0) return false;
  const count = dialogue
    .map((row) => (typeof row === "string" ? row : row.value))
    .join(" ")
    .split(/\s+/)
    .filter(Boolean).length;
  return count / WORDS_A_SECOND > seconds;
}

function moodCauses(tone: Value | undefined): Line[] {
  const bare = Array.isArray(tone) ? (tone as FieldRecord[]).filter((row) => !row.cause) : [];
  return bare.length > 0
    ? [
        line(
          "causes",
          55,
          `Say what makes it so, seen or heard: ${bare.map((row) => row.value.replaceAll("-", " ")).join(", ")}`,
        ),
      ]
    : [];
}

function mustHaves(value: Value | undefined, views: readonly ShotView[]): Line[] {
  const missing = (Array.isArray(value) ? (value as string[]) : []).filter(
    (must) =>
      !views.some((view) =>
        words(view.fields.subject?.value ?? view.fields.action?.value).includes(must.toLowerCase()),
      ),
  );
  return missing.length > 0 ? [line("must-haves", 50, `Give each must-have a shot: ${missing.join("; ")}`)] : [];
}

/** What generators get wrong, by tag or by the shot's own words. */
const RISK_WORDS: Readonly<Record<string, RegExp>> = {
  hands: /\b(?:hands?|fingers?|palm|grip|pours?|holds?|typing)\b/,
  crowd: /\b(?:crowd|audience|people|party|market|queue)\b/,
  "readable text": /\b(?:label|logo|sign|text|letters?|screen|phone|headline|number plate)\b/,
  liquid: /\b(?:water|tea|coffee|pour|pours|rain|splash|drink|milk|liquid)\b/,
  mirror: /\b(?:mirror|reflection|reflected|window pane)\b/,
  "contact between people": /\b(?:hug|hugs|kiss|embrace|handshake|shake hands|dance together)\b/,
  "fast action": /\b(?:runs?|running|jumps?|fight|crash|chase|throws?|spins?)\b/,
  child: /\b(?:child|kid|girl|boy|baby|toddler)\b/,
  animal: /\b(?:dog|cat|horse|bird|animal)\b/,
};

/** The risks of a shot: its tags, and what its words give away. */
export function risksOf(view: ShotView): string[] {
  const said = ["subject", "action", "setting", "end"].map((field) => words(view.fields[field]?.value)).join(" ");
  const tagged = view.fields["risk tags"]?.value;
  const guessed = Object.entries(RISK_WORDS)
    .filter(([, pattern]) => pattern.test(said))
    .map(([risk]) => risk);
  const spoken = has(view, "dialogue") ? ["dialogue"] : [];
  return [...new Set([...(Array.isArray(tagged) ? (tagged as string[]) : []), ...guessed, ...spoken])];
}

const RISK_ADVICE: Readonly<Record<string, string>> = {
  hands: "count fingers and watch which hand holds what",
  crowd: "keep faces small or turned away",
  "readable text": "put the text in afterwards, in the edit",
  liquid: "watch level, splash and where it goes",
  mirror: "check that the reflection does the same thing",
  "contact between people": "watch where bodies meet and merge",
  "fast action": "split it, or slow it down",
  child: "check consent and the generator's rules first",
  "real person": "have written consent before generating",
  brand: "have clearance before generating",
  dialogue: "check who speaks, every word, and the lips",
  animal: "count legs and watch the gait",
};

function risky(views: readonly ShotView[]): Line[] {
  const shots = new Map<string, ShotView[]>();
  for (const view of views) for (const risk of risksOf(view)) shots.set(risk, [...(shots.get(risk) ?? []), view]);
  return [...shots].map(([risk, where]) =>
    line(
      `risk-${risk.replaceAll(" ", "-")}`,
      48 + where.length,
      `${risk} (${idsOf(where)}): ${RISK_ADVICE[risk] ?? "plan for it"}`,
    ),
  );
}

function continuity(_project: Project, views: ShotView[], all: ShotView[]): Line[] {
  return views.flatMap((view) => {
    const before = all[all.indexOf(view) - 1];
    return before ? cut(before, view) : [];
  });
}

/** What has to fit where two neighbours meet. */
function cut(a: ShotView, b: ShotView): Line[] {
  const at = `${a.id} to ${b.id}`;
  const key = (name: string): string => `${name}-${a.id}-${b.id}`;
  const both = a.phrases.filter((one) => b.phrases.some((other) => other.n === one.n));
  const same = (field: string): boolean =>
    has(a, field) && words(a.fields[field]?.value) === words(b.fields[field]?.value);
  const differ = (field: string): boolean =>
    has(a, field) && has(b, field) && words(a.fields[field]?.value) !== words(b.fields[field]?.value);
  return [
    ...(differ("axis side")
      ? [
          line(
            key("axis"),
            90,
            `${at}: the camera crosses the line (${show(a, "axis side")} / ${show(b, "axis side")}); mean it or move it`,
          ),
        ]
      : []),
    ...(differ("screen direction")
      ? [
          line(
            key("direction"),
            85,
            `${at}: screen direction turns (${show(a, "screen direction")} / ${show(b, "screen direction")})`,
          ),
        ]
      : []),
    ...(same("size") && same("angle") && a.scene === b.scene
      ? [line(key("size"), 70, `${at}: same size and angle; change size or turn 30 degrees`)]
      : []),
    ...(differ("time of day") && a.scene === b.scene
      ? [line(key("time"), 80, `${at}: time of day jumps inside scene ${a.scene}`)]
      : []),
    ...both
      .filter((one) => one.kind !== "style")
      .map((one) => line(key(`phrase-${one.n}`), 60, `${at}: ${one.words.split(",")[0]} looks the same in both`)),
    ...(has(b, "wardrobe") ? [line(key("wardrobe"), 55, `${at}: wardrobe is ${show(b, "wardrobe")}`)] : []),
    ...(has(a, "last frame") || has(b, "first frame")
      ? [line(key("frames"), 65, `${at}: the last frame leads into the first`)]
      : []),
    ...(has(a, "eyeline") && has(b, "eyeline")
      ? [line(key("eyeline"), 58, `${at}: eyelines meet (${show(a, "eyeline")} / ${show(b, "eyeline")})`)]
      : []),
    line(key("grade"), 20, `${at}: no jump in brightness or colour`),
    ...(risksOf(b).includes("hands") ? [line(key("hands"), 50, `${at}: the same hand holds the same thing`)] : []),
  ];
}

const show = (view: ShotView, field: string): string => String(view.fields[field]?.value ?? "");

function takeLines(_project: Project, views: ShotView[]): Line[] {
  const risks = new Set(views.flatMap(risksOf));
  const moves = [...new Set(views.map((view) => show(view, "move")).filter(Boolean))];
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

function delivery(project: Project): Line[] {
  const { brief } = project.head;
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

function clearance(project: Project, views: ShotView[]): Line[] {
  const { brief } = project.head;
  const generators = [...new Set(views.map((view) => show(view, "generator")).filter(Boolean))];
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
