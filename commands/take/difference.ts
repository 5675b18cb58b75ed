/** One change to a shot -> the prompt before and after it, and the words that differ. */
import type { Context } from "../../src/chat/command.ts";
import { type Block, note } from "../../src/chat/reply.ts";
import type { Value } from "../../src/film/decision.ts";
import type { Take } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import type { Proposal } from "../../src/film/retake.ts";
import { type ShotView, viewShot } from "../../src/film/view.ts";
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

/** What has moved since the take was made, apart from what is changed on purpose: a retake changes one thing. */
export function heldNote(project: Project, { shot, fingerprint }: Take, id: string, field: string): Block {
  const standing = standingsOf(project, shot).find(({ entry }) => entry.fingerprint === fingerprint);
  const moved = (standing?.moved ?? []).filter((one) => one !== field);
  return note(
    moved.length === 0
      ? "Everything else is held; the next take says so if it was not."
      : `Since ${id} was made, this has moved too: ${moved.join(", ")}. Take it back, or the retake changes more than one thing.`,
  );
}
