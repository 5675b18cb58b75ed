/** Many shots compiled at once -> one card: a line a shot, which were not compiled and why, and everything in one file. */
import { fenced } from "../../src/chat/fence.ts";
import { type Action, button, type Card, card, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { DROPPED } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { readShotId } from "../../src/film/slate.ts";
import { showSeconds } from "../../src/film/values.ts";
import { type ShotView, viewShot } from "../../src/film/view.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { requestText } from "../../src/prompt/index.ts";
import { pagedCard, type ScenePage } from "../pages.ts";
import { headline, isTest, leftOut, type Made, print, remarks } from "./cards.ts";
import type { Kept } from "./kept.ts";

/** Characters of a shot's line, so that it fits a terminal of 80 columns; chats have room for more. And of a select (Slack takes 75). */
const LINE_MAX = 78;
const CHOICE_MAX = 66;
/** Remarks that a card shows; the file has them all. */
const REMARKS_MAX = 5;
/** Shots to choose from in one select (Discord takes 25), and selects on one card. */
const CHOICES_MAX = 25;
const SELECTS_MAX = 4;

export function indexCard(project: Project, made: readonly Made[], kept: readonly Kept[], typed: string): Card {
  const refused = made.filter((one) => one.refused);
  const generators = [...new Set(kept.map((one) => one.generator))];
  const title = `${kept.length} ${kept.length === 1 ? "prompt" : "prompts"} for ${generators.join(", ")}`;
  const missing =
    refused.length > 0 ? `, ${refused.length} ${refused.length === 1 ? "shot" : "shots"} not compiled` : "";
  const name = `prompts-${generators.join("-")}`;
  const pages = scenesOf(kept, (one) => lineOf(project, one, generators.length > 1));
  const notes = [
    ...testNotes(kept),
    ...sharedRemarks(kept),
    "The file holds them whole; /prompt 1A gives one as a card.",
  ];
  const index = pagedCard(project, title + missing, pages, {
    file: name,
    notes,
    actions: selects(
      "Show one",
      kept.slice(0, CHOICES_MAX).map((one) => optionOf(project, one)),
    ),
  });
  const film = String(project.head.brief.title?.value);
  const left = notCompiled(project, made, typed);
  return {
    ...index,
    blocks: left ? [index.blocks[0]!, text(left), ...index.blocks.slice(1)] : index.blocks,
    files: [{ name: `${name}.md`, type: "text/markdown", content: promptFile(film, pages, kept, refused) }],
  };
}

/** Beside prompts that came: the shots that have none. Nothing where all have. */
export function notCompiledCard(project: Project, made: readonly Made[], typed: string): Card | undefined {
  const left = notCompiled(project, made, typed);
  if (!left) return undefined;
  const [title, ...lines] = left.split("\n");
  return card(title!, lines.length > 0 ? [text(lines.join("\n"))] : [], [], { project: project.id });
}

/** /prompt alone: every shot of the film to choose from. */
export function chooseCard(project: Project, behind: string): Card {
  const ids = project.shotIds();
  const shown = ids.slice(0, CHOICES_MAX * SELECTS_MAX);
  project.shots(shown);
  const options = shown.map((id) => ({
    label: `${id}  ${whatIs(viewShot(project, id)!, CHOICE_MAX)}`,
    does: `prompt ${id}${behind}`,
  }));
  const chunks = Array.from({ length: Math.ceil(options.length / CHOICES_MAX) }, (_, i) =>
    options.slice(i * CHOICES_MAX, (i + 1) * CHOICES_MAX),
  );
  const actions = chunks.flatMap((chunk, i) => {
    const first = shown[i * CHOICES_MAX]!;
    const last = shown[i * CHOICES_MAX + chunk.length - 1]!;
    return selects(chunks.length > 1 ? `${first} to ${last}` : "A shot", chunk);
  });
  return card(
    "Which shots?",
    [
      text(
        "/prompt 1A, /prompt 1A-1D or /prompt all. for:<generator> asks another generator, for:all sets several side by side.",
      ),
    ],
    [
      button(ids.length === 1 ? ids[0]! : `All ${ids.length} shots`, `prompt all${behind}`),
      ...selects("A scene", scenesToChoose(ids, behind)),
      ...actions,
    ],
    { project: project.id },
  );
}

/** Scenes whose shots stand together, so that a range names them. */
function scenesToChoose(ids: readonly string[], behind: string): { label: string; does: string }[] {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && Number.parseInt(run[0]!, 10) === Number.parseInt(id, 10)) run.push(id);
    else runs.push([id]);
  }
  return runs.slice(0, CHOICES_MAX).map((run) => ({
    label: `Scene ${Number.parseInt(run[0]!, 10)} · ${run.length === 1 ? "1 shot" : `${run.length} shots`}`,
    does: `prompt ${run.length === 1 ? run[0] : `${run[0]}-${run.at(-1)}`}${behind}`,
  }));
}

const selects = (label: string, options: { label: string; does: string }[]): Action[] =>
  options.length > 1 ? [{ kind: "select", label, options }] : [];

const optionOf = (project: Project, one: Kept): { label: string; does: string } => ({
  label: `${one.shots.join(", ")}  ${whatIs(viewShot(project, one.shots[0]!)!, CHOICE_MAX)}`,
  does: `prompt fingerprint:${one.fingerprint.slice(0, 16)}`,
});

/** "close-up, Mara pours tea". */
function whatIs({ fields }: ShotView, most: number): string {
  const said = (name: string): string => {
    const value = fields[name]?.value;
    return typeof value === "string" ? (term(value)?.name.toLowerCase() ?? value) : "";
  };
  const does = [said("subject"), said("action")].filter(Boolean).join(" ");
  return short([said("size"), does].filter(Boolean).join(", ") || "nothing decided yet", most);
}

/** "1A · close-up, Mara pours tea · 4 s · 1a2b3c4d · 2 remarks". */
function lineOf(project: Project, one: Kept, named: boolean): string {
  const views = one.shots.map((id) => viewShot(project, id)!);
  const decided = views.map(({ fields }) => fields.seconds?.value);
  const seconds = decided.reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
  const said = one.warnings.length + one.dropped.length;
  const id = one.shots.join(", ");
  const facts = [
    decided.includes(undefined) ? "no length" : showSeconds(seconds),
    print(one),
    ...(named ? [one.generator] : []),
    ...(isTest(one) ? ["test"] : []),
    ...(said > 0 ? [`${said} ${said === 1 ? "remark" : "remarks"}`] : []),
  ].join(" · ");
  return [id, whatIs(views[0]!, LINE_MAX - id.length - facts.length - 2 * " · ".length), facts].join(" · ");
}

function scenesOf(kept: readonly Kept[], line: (one: Kept) => string): ScenePage[] {
  const scenes = new Map<number, string[]>();
  for (const one of kept) {
    const scene = Number.parseInt(one.shots[0]!, 10);
    scenes.set(scene, [...(scenes.get(scene) ?? []), line(one)]);
  }
  return [...scenes].map(([scene, lines]) => ({
    scene,
    sum: `${lines.length} ${lines.length === 1 ? "prompt" : "prompts"}`,
    lines,
  }));
}

function testNotes(kept: readonly Kept[]): string[] {
  const undecided = [...new Set(kept.flatMap((one) => one.undecided))];
  return undecided.length > 0 ? [`Marked test while undecided: ${undecided.join(", ")}`] : [];
}

/** What several prompts are warned of is said once, with their shots. */
function sharedRemarks(kept: readonly Kept[]): string[] {
  const shots = new Map<string, string[]>();
  for (const one of kept) {
    const id = one.shots.join(", ");
    const said = new Set([...one.warnings, ...one.dropped.map(leftOut)]);
    for (const remark of said) {
      const key = remark.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${id}(?![\\p{L}\\p{N}])`, "gu"), "the shot");
      shots.set(key, [...(shots.get(key) ?? []), id]);
    }
  }
  const all = [...shots].sort(([, a], [, b]) => b.length - a.length);
  const lines = all.slice(0, REMARKS_MAX).map(([remark, ids]) => {
    const which =
      ids.length === kept.length && ids.length > 1 ? "All" : ids.length > 8 ? `${ids.length} shots` : ids.join(", ");
    return ids.length === 1 ? alone(remark, ids[0]!) : `${which}: ${remark}`;
  });
  const more = all.length - lines.length;
  return more > 0 ? [...lines, `${more} more ${more === 1 ? "remark" : "remarks"} in the file.`] : lines;
}

/** A remark on one shot has its id back. */
const alone = (remark: string, id: string): string =>
  remark.startsWith("the shot ") ? remark.replaceAll("the shot", id) : `${id}: ${remark.replaceAll("the shot", id)}`;

/** "Not compiled:" with a line for each reason and its next step; dropped shots are named where they were asked for. */
function notCompiled(project: Project, made: readonly Made[], typed: string): string {
  const refused = made.filter((one) => one.refused);
  const reasons = new Map<string, Made[]>();
  for (const one of refused) {
    const key = one.refused!.message.replaceAll(one.id, "");
    reasons.set(key, [...(reasons.get(key) ?? []), one]);
  }
  const lines = [...reasons.values()].map((all) => {
    const { id, refused: why } = all[0]!;
    const reason = why!.message.replace(`Shot ${id} `, "");
    const ids = all.map((one) => one.id).join(", ");
    const what = reason.startsWith("has ") ? reason.replace(/^has/u, all.length > 1 ? " have" : " has") : `: ${reason}`;
    return `${ids}${what} ${why!.next}`;
  });
  const gone = droppedIn(project, typed);
  return [
    ...(lines.length > 0 ? [`Not compiled: ${refused.map(({ id }) => id).join(", ")}`, ...lines] : []),
    ...(gone.length > 0 ? [`Dropped, so without a prompt: ${gone.join(", ")}`] : []),
  ].join("\n");
}

/** Dropped shots that "all" or a range runs across. */
function droppedIn(project: Project, typed: string): string[] {
  const { shots } = project.index;
  const gone = Object.keys(shots).filter((id) => shots[id] === DROPPED);
  const all = /^all$/iu.test(typed.trim());
  const ranges = [...typed.matchAll(/(\d+[A-Z]+)\s*[-–]\s*(\d+[A-Z]+)/giu)].map(([, from, to]) =>
    [place(from!), place(to!)].sort(),
  );
  return gone.filter((id) => all || ranges.some(([from, to]) => place(id) > from! && place(id) < to!));
}

/** Ids in the order of the slate, as text that sorts. */
function place(id: string): string {
  const read = readShotId(id);
  return read ? `${String(read.scene).padStart(6, "0")} ${read.letter.length} ${read.letter}` : "";
}

function promptFile(
  title: string,
  pages: readonly ScenePage[],
  kept: readonly Kept[],
  refused: readonly Made[],
): string {
  const index = pages.flatMap(({ lines }) => lines).map((line) => `- ${line}`);
  const parts = kept.map((one) => {
    const body = one.request === undefined ? undefined : requestText(one.request);
    return [
      `## ${headline(one)}`,
      fenced(one.text),
      ...(one.negative ? ["Negative:", fenced(one.negative)] : []),
      ...(body ? ["Request:", fenced(body, "json")] : []),
      `Fingerprint: ${one.fingerprint}`,
      ...remarks(one).map((line) => `- ${line}`),
    ].join("\n\n");
  });
  const without = refused.map(({ id, refused: why }) => `## ${id}, not compiled\n\n${why!.message} ${why!.next}`);
  return `# ${title}\n\n${[index.join("\n"), ...parts, ...without].join("\n\n")}\n`;
}
