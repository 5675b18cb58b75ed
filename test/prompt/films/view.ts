/** Sample films written as decisions, turned into the shot views that the compiler is given. */
import type { Value } from "../../../src/film/decision.ts";
import type { Level, LockPhrase, Resolved, ShotView } from "../../../src/film/view.ts";

export type Fields = Readonly<Record<string, Value>>;

export interface Film {
  readonly name: string;
  /** Fields of the brief by their name in a shot's view. */
  readonly brief: Fields;
  readonly scenes?: Readonly<Record<number, Fields>>;
  readonly phrases: readonly (Pick<LockPhrase, "words" | "kind"> & { readonly shots: readonly string[] | "all" })[];
  readonly shots: Readonly<Record<string, Fields>>;
}

const ANA = { id: "U1", name: "ana" };
const AT = 1_790_000_000_000;
const KINDS: readonly LockPhrase["kind"][] = ["cast", "wardrobe", "prop", "location", "style"];

export function resolved(field: string, value: Value, level: Level = "shot", of = "shot 1A"): Resolved {
  return { value, level, of, field, by: ANA, at: AT, state: "stated" };
}

/** A shot's own fields alone, with lock phrases if wanted. */
export function viewOf(
  id: string,
  shot: Fields,
  phrases: readonly LockPhrase[] = [],
  brief: Fields = {},
  scene: Fields = {},
): ShotView {
  const number = Number.parseInt(id, 10);
  const fields: Record<string, Resolved> = {};
  for (const [field, value] of Object.entries(brief)) fields[field] = resolved(field, value, "brief", "brief");
  for (const [field, value] of Object.entries(scene))
    fields[field] = resolved(field, value, "scene", `scene ${number}`);
  for (const [field, value] of Object.entries(shot)) fields[field] = resolved(field, value, "shot", `shot ${id}`);
  return { id, scene: number, fields, phrases };
}

export function phrase(n: number, kind: LockPhrase["kind"], words: string): LockPhrase {
  return { n, kind, words, by: ANA, at: AT };
}

export function viewsOf(film: Film): ShotView[] {
  return Object.entries(film.shots).map(([id, shot]) => {
    const inScope = film.phrases
      .map((one, i) => ({ ...phrase(i + 1, one.kind, one.words), shots: one.shots }))
      .filter(({ shots }) => shots === "all" || shots.includes(id))
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.n - b.n)
      .map(({ n, kind, words }) => phrase(n, kind, words));
    return viewOf(id, shot, inScope, film.brief, film.scenes?.[Number.parseInt(id, 10)]);
  });
}
