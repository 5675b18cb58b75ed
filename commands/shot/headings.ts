/** Scene headings of a pasted list -> the scenes that they open or name, with their setting and time of day. */
import type { Context } from "../../src/chat/command.ts";
import { decide, type Outcome, type Wish } from "../../src/film/decide.ts";
import type { Decision } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Row } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import type { Heading } from "../../src/film/shot-list/index.ts";

export interface HeadedScene extends Heading {
  readonly n: number;
}

/** A heading without a number is the scene that its shots say, one that plays there already, or the next that is free. */
export function headedScenes(
  project: Project,
  headings: readonly Heading[],
  rows: readonly Row[],
  scene: number | undefined,
): HeadedScene[] {
  const taken = new Set(project.shotIds().map((id) => Number.parseInt(id, 10)));
  for (const { scene: own } of [...headings, ...rows]) if (own !== undefined) taken.add(own);
  const above = rows.some((row) => row.scene === undefined && row.span[0] < (headings[0]?.at ?? 0));
  if (above) taken.add(scene ?? 1);
  const made: HeadedScene[] = [];
  for (const [i, heading] of headings.entries()) {
    const until = headings[i + 1]?.at ?? Number.POSITIVE_INFINITY;
    const below = rows.filter((row) => row.span[0] > heading.at && row.span[0] < until);
    if (below.length === 0 && heading.scene === undefined) continue;
    const n =
      heading.scene ??
      below.find((row) => row.scene !== undefined)?.scene ??
      (made.length === 0 && !above ? scene : undefined) ??
      playsThere(project, heading, made) ??
      free(taken);
    taken.add(n);
    made.push({ ...heading, n });
  }
  return made;
}

function playsThere(project: Project, { place }: Heading, made: readonly HeadedScene[]): number | undefined {
  if (!place) return undefined;
  const same = made.find((one) => one.place?.toLowerCase() === place.toLowerCase());
  const numbers = project.sceneNumbers();
  project.need(numbers.map((n) => `scene:${n}`));
  return (
    same?.n ??
    numbers.find((n) => String(project.scene(n)?.fields.setting?.value ?? "").toLowerCase() === place.toLowerCase())
  );
}

function free(taken: ReadonlySet<number>): number {
  let n = 1;
  while (taken.has(n)) n++;
  return n;
}

/** What the headings say of their scenes, carried out. */
export function setScenes(context: Context, project: Project, scenes: readonly HeadedScene[]): Outcome[] {
  return scenes.flatMap(({ n, place, hour }) =>
    Object.entries({ setting: place, "time of day": hour }).flatMap(([field, value]) =>
      value === undefined ? [] : [decideAdded(context, project, `scene ${n}`, field, { value })],
    ),
  );
}

/** Decides what came along with shots that are added. */
export function decideAdded(
  { request }: Context,
  project: Project,
  of: `scene ${number}` | `shot ${string}`,
  field: string,
  { value, state }: Pick<Wish, "value"> & Partial<Pick<Decision, "state">>,
): Outcome {
  const spec = fieldNamed(of.startsWith("scene ") ? "scene" : "shot", field)!;
  const inferred = state === "inferred" ? { state } : {};
  return decide(project, {
    of,
    spec,
    value,
    by: request.person,
    at: request.at,
    how: "set",
    ...inferred,
    said: "shot add",
  });
}

export const sceneOf = (scenes: readonly HeadedScene[], row: Row): HeadedScene | undefined =>
  scenes.findLast((one) => one.at < row.span[0]);
