/** A shot's view -> what the rules ask of it: words, terms, whom it shows, and what excuses a break. */
import type { FieldRecord, Value } from "../decision.ts";
import { phraseName, type ShotView } from "../view.ts";
import { term } from "../vocabulary/index.ts";
import type { FilmView } from "./finding.ts";

export const has = (view: ShotView, field: string): boolean => view.fields[field] !== undefined;

/** The entries of a field as strings; none where it is undecided. */
export function many(view: ShotView, field: string): string[] {
  return entries(view.fields[field]?.value);
}

export function entries(value: Value | undefined): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [String(value)];
  return value.map((one) => (typeof one === "string" ? one : one.value));
}

/** A field's text; empty where it is undecided. */
export const one = (view: ShotView, field: string): string => many(view, field).join(", ");

export const records = (value: Value | undefined): FieldRecord[] =>
  Array.isArray(value) ? value.map((row) => (typeof row === "string" ? { value: row } : row)) : [];

/** Planned length in milliseconds, 0 where it is undecided. */
export const lengthOf = (view: ShotView): number => Number(view.fields.seconds?.value ?? 0);

/** A term as people say it; other words as they stand. */
export const nameOf = (said: string): string => term(said)?.name.toLowerCase() ?? said;

export const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** Lower case, letters and digits only, articles left out. */
export const plain = (said: string): string =>
  said
    .toLowerCase()
    .replaceAll(/[’']s\b/gu, " 's")
    .replaceAll(/[^\p{L}\p{N}']+/gu, " ")
    .replaceAll(/\b(?:the|an?|her|his|their|its|our)\b/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Parts of a person that stand for the person: the same subject, only closer. */
const FACE = /^(?:face|eyes?|head|profile|portrait|expression|look)$/;

/** Names of the cast phrases that a text names, by number. */
function castIn(view: ShotView, text: string): number[] {
  const said = ` ${plain(text)} `;
  return view.phrases
    .filter(({ kind }) => kind === "cast")
    .filter(({ words }) => {
      const name = plain(phraseName(words));
      return [name, name.split(" ")[0]!].some((word) => word.length > 1 && said.includes(` ${word} `));
    })
    .map(({ n }) => n);
}

/** Whom or what we look at, so that two shots of the same can be told; undefined where nothing is said. */
export function subjectOf(view: ShotView): string | undefined {
  const said = one(view, "subject");
  if (said === "") return undefined;
  const cast = castIn(view, said);
  const part = /'s (\p{L}+)/u.exec(plain(said))?.[1];
  if (cast.length > 0) return `cast ${cast.join("+")}${part && !FACE.test(part) ? ` ${part}` : ""}`;
  return plain(said).replace(/ 's (?:face|eyes?|head|profile|portrait|expression)$/u, "");
}

export function sameSubject(a: ShotView, b: ShotView): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  return x !== undefined && x === y;
}

/** How a text could name the subject of a shot: its cast names, or its own words. */
export function namesSubject(text: string, view: ShotView): boolean {
  const said = ` ${plain(text)} `;
  const cast = castIn(view, one(view, "subject"));
  const names = view.phrases
    .filter(({ n }) => cast.includes(n))
    .flatMap(({ words }) => [plain(phraseName(words)), plain(phraseName(words)).split(" ")[0]!]);
  return [...names, plain(one(view, "subject"))].some((name) => name.length > 1 && said.includes(` ${name} `));
}

const ASIDES = new Set(["insert-shot", "cutaway", "point-of-view", "b-roll", "screen-recording", "body-detail"]);
/** Inserts, cutaways and POVs stand beside the geography of a scene. */
export const isAside = (view: ShotView): boolean => many(view, "composition").some((one) => ASIDES.has(one));

/** Framings that name a place of the camera: two shots that differ in them are seen from two places. */
const PLACES = new Set([
  "over-the-shoulder",
  "over-the-hip",
  "reverse-shot",
  "mirror-shot",
  "selfie-shot",
  "surveillance-view",
  "dashcam-view",
  "third-person-view",
  "foreground-shot",
]);
export const placesOf = (view: ShotView): string[] => many(view, "composition").filter((one) => PLACES.has(one));

/** How the cut between two neighbours is meant: what leaves the first and what opens the second. */
export const cutTerms = (a: ShotView, b: ShotView): string[] => [...many(a, "cut out"), ...many(b, "cut in")];

/** Cuts by which a viewer knows that the jump is meant. */
const MEANT = new Set([
  "jump-cut",
  "smash-cut",
  "time-jump",
  "flashback-transition",
  "cross-cut",
  "dissolve",
  "fade-in",
  "fade-out",
  "fade-to-white",
  "cut-to-black",
  "wipe",
  "iris-in",
  "iris-out",
  "whip-pan-transition",
  "slide-transition",
  "passing-transition",
  "morph",
  "superimposition",
  "flash-transition",
  "light-leak-transition",
  "glitch-transition",
  "elevator-doors-reveal",
  "push-through-transition",
]);

/** The break between two shots is told to the viewer: by the cut, by a montage, or because it is to disorient. */
export function meant(a: ShotView, b: ShotView): boolean {
  return (
    cutTerms(a, b).some((cut) => MEANT.has(cut)) ||
    [a, b].some((view) => many(view, "pace").includes("montage")) ||
    [a, b].some((view) => one(view, "purpose") === "disorient")
  );
}

/** Somebody has said why one of these fields is as it is. */
export const reasoned = (views: readonly ShotView[], ...fields: string[]): boolean =>
  views.some((view) => fields.some((field) => view.fields[field]?.reason));

/** Neighbours of one scene, in film order. */
export function neighbours(film: FilmView): [ShotView, ShotView][] {
  return film.shots.flatMap((b, i): [ShotView, ShotView][] => {
    const a = film.shots[i - 1];
    return a && a.scene === b.scene ? [[a, b]] : [];
  });
}

/** Scenes in film order, each with its shots. */
export function scenes(film: FilmView): { n: number; shots: ShotView[] }[] {
  const found = new Map<number, ShotView[]>();
  for (const view of film.shots) found.set(view.scene, [...(found.get(view.scene) ?? []), view]);
  return [...found].map(([n, shots]) => ({ n, shots }));
}

/** Every two entries of a list, once. */
export function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

export const clash = (a: string, b: string): boolean => term(a)?.conflictsWith.includes(b) === true;
