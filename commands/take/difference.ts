/** One change to a shot -> the prompt before and after it, and the words that differ. */
import type { Context } from "../../src/chat/command.ts";
import { type Block, note, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import type { Value } from "../../src/film/decision.ts";
import type { Take } from "../../src/film/model.ts";
import { noteKind } from "../../src/film/note-kind.ts";
import { likedNotes } from "../../src/film/notes.ts";
import type { Project } from "../../src/film/project.ts";
import type { Proposal } from "../../src/film/retake.ts";
import { takesIn } from "../../src/film/takes.ts";
import { phraseName, type ShotView, viewShot } from "../../src/film/view.ts";
import { sameWords, showDiff, wordDiff } from "../../src/film/word-diff.ts";
import { type Compiled, CompileRefused, compile, standingsOf } from "../../src/prompt/index.ts";
import { promptText } from "./prints.ts";

/** The shot as it would be with that one value. */
function withValue(view: ShotView, field: string, value: Value | undefined): ShotView {
  if (value === undefined) {
    const { [field]: _out, ...fields } = view.fields;
    return { ...view, fields };
  }
  const { by, at } = Object.values(view.fields)[0] ?? { by: { id: "-", name: "-" }, at: 0 };
  const changed = { value, level: "shot" as const, of: `shot ${view.id}`, field, by, at, state: "stated" as const };
  return { ...view, fields: { ...view.fields, [field]: changed } };
}

/** The shots, generator and route that the take came from, as far as they are known; a change of generator has its own door. */
function target(project: Project, { shot, fingerprint, generator }: Take, change?: Proposal) {
  const entry = project.compiledOf(shot).find((one) => one.fingerprint === fingerprint);
  const shots = entry?.shots ?? [shot];
  if (change?.field === "generator") return { shots, generator: String(change.value) };
  if (entry) return { shots, generator: entry.generator, route: entry.route };
  const film = viewShot(project, shot)!.fields.generator?.value;
  return { shots, generator: generator ?? String(film ?? "") };
}

function compiled(project: Project, take: Take, change?: Proposal): Compiled | undefined {
  const { shots, ...door } = target(project, take, change);
  project.need(shots.map((id) => `shot:${id}`));
  const views = shots.flatMap((id) => viewShot(project, id) ?? []);
  const { field, value, clears } = change ?? {};
  const changed = views.map((view) =>
    field === undefined || (value === undefined && !clears) || view.id !== take.shot
      ? view
      : withValue(view, field, value),
  );
  try {
    return compile(changed, door);
  } catch (error) {
    if (error instanceof CompileRefused) return undefined;
    throw error;
  }
}

/** Whether the shot could still be compiled after a change; where it cannot be compiled at all, any change may stand. */
export const compiles = (project: Project, take: Take, change: Proposal): boolean =>
  compiled(project, take, change) !== undefined || compiled(project, take) === undefined;

/** The prompt that the take was made from, or what would be compiled now. */
export const promptBefore = (
  context: Pick<Context, "docs" | "request">,
  project: Project,
  take: Take,
): string | undefined => promptText(context, take.fingerprint) ?? compiled(project, take)?.text;

export const promptAfter = (project: Project, take: Take, change?: Proposal): string | undefined =>
  compiled(project, take, change)?.text;

export function differenceBlocks(before: string | undefined, after: string | undefined): Block[] {
  if (before === undefined || after === undefined) return [];
  if (sameWords(before, after)) return [note("The words of the prompt stay the same; the request changes.")];
  return [
    note("The prompt: [- taken out -] [+ put in +]"),
    { kind: "code", role: "text", text: showDiff(wordDiff(before, after)) },
  ];
}

/** The best frame of the shot that is not the take to be mended. */
function stillOf(project: Project, { shot, number }: Take): string | undefined {
  const pick = project.shot(shot)?.pick?.take;
  const weight = (take: Take): number =>
    (take.number === pick ? 4 : 0) + (take.status === "circled" ? 2 : 0) + (take.kind === "still" ? 1 : 0);
  return takesIn(project, [shot])
    .filter(({ take }) => take.number !== number && take.status !== "ng" && take.status !== "false-start")
    .filter(({ take }) => weight(take) > 0)
    .sort((a, b) => weight(b.take) - weight(a.take))[0]?.id;
}

/** What is left of a prompt; marked only where a word is really new, and not another comma. */
function newWords(before: string | undefined, after: string): string {
  const bare = (word: string): string => word.replaceAll(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  const known = new Set((before ?? after).split(/\s+/).map(bare));
  if (after.split(/\s+/).every((word) => known.has(bare(word)))) return after;
  return showDiff(wordDiff(before!, after).filter(({ kind }) => kind !== "out"));
}

/** `lock phrase 1` as people know it: `Mara (lock phrase 1)`. */
function phraseOf(project: Project, field: string): string {
  const n = /^lock phrase (\d+)$/.exec(field)?.[1];
  const words = n && project.phrases.entries[n]?.words;
  return words ? `${phraseName(words)} (${field})` : field;
}

/**
 * From words to a first frame is one change, though most words go: the picture carries them. Nothing for any other
 * change, and where the generator still wants every word.
 */
export function pictureBlocks(
  context: Pick<Context, "docs" | "request">,
  project: Project,
  take: Take,
  change: Pick<Proposal, "field" | "value">,
): Block[] | undefined {
  if (change.field !== "mode" || change.value !== "first frame") return undefined;
  const after = compiled(project, take, change as Proposal);
  const carried = [
    ...new Set(
      (after?.sources ?? []).filter(({ why }) => why === "carried by the first frame").map(({ field }) => field),
    ),
  ];
  if (!after || carried.length === 0) return undefined;
  const still = stillOf(project, take);
  return [
    text(
      `Generate ${take.shot} from ${still ? `the still of ${still}` : "an approved still"} as first frame; the prompt then only says what moves.`,
    ),
    note(`The image now carries: ${carried.map((field) => phraseOf(project, field)).join(", ")}.`),
    note("The prompt then:"),
    { kind: "code", role: "text", text: newWords(promptBefore(context, project, take), after.text) },
  ];
}

/** What has moved since the take was made, apart from what is changed on purpose: a retake changes one thing. */
export function heldNote(project: Project, take: Take, id: string, field: string): Block {
  const { shot, fingerprint } = take;
  const standing = standingsOf(project, shot).find(({ entry }) => entry.fingerprint === fingerprint);
  const moved = (standing?.moved ?? []).filter((one) => one !== field);
  const held =
    moved.length === 0
      ? "Everything else is held; the next take says so if it was not."
      : `Since ${id} was made, this has moved too: ${moved.join(", ")}. Take it back, or the retake changes more than one thing.`;
  return note([held, ...liked(project, id, take)].join("\n"));
}

/** Praise that one card shows. */
const LIKED_MAX = 3;

/** What people praised in the take: the next one is measured by it. */
function liked(project: Project, id: string, { note: logged, logged: { by } }: Take): string[] {
  const numbers = likedNotes(project, id);
  project.need(numbers.map((n) => `note:${n}`));
  const praise = numbers.map((n) => project.note(n)!);
  const all = logged && noteKind(logged) === "praise" ? [{ text: logged, by }, ...praise] : praise;
  const said = all.slice(-LIKED_MAX).map((one) => `"${short(one.text, 80)}" (${one.by.name})`);
  return said.length === 0 ? [] : [`Liked in ${id}, so it has to be there again: ${said.join(", ")}`];
}
