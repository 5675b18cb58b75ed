/** Prompts compiled earlier -> whether each still stands, and if not, which decisions have moved since. */
import { SHOT_FIELDS } from "../film/fields.ts";
import type { CompiledList } from "../film/model.ts";
import type { Project } from "../film/project.ts";
import { readShotId } from "../film/slate.ts";
import { type ShotView, viewShot } from "../film/view.ts";
import { compile } from "./compile.ts";
import type { Compiled } from "./compiled.ts";
import { CompileRefused } from "./errors.ts";
import { fingerprint } from "./fingerprint.ts";
import { FOR_PEOPLE } from "./slots.ts";

export type CompiledEntry = CompiledList["entries"][number];

export interface Standing {
  readonly entry: CompiledEntry;
  /** What has moved since, in the order in which a shot is read; absent while the prompt stands. */
  readonly moved?: readonly string[];
}

/** What has moved when no decision has: the same fields are worded otherwise today. */
export const WORDING = "the compiler's wording";
/** Prompts kept before their fields were noted beside them. */
const NOT_NOTED = "decisions that were not noted then";

/** They shape a prompt or its request without a clause of their own to name as its source. */
const WITHOUT_CLAUSE = new Set(["banned words", "first frame", "last frame", "references", "mode"]);
/** Hex digits of a digest: it only tells "moved" from "not moved" once the fingerprint has changed. */
const DIGITS = 8;

/**
 * What was decided when a prompt was compiled: field -> digest of its value, behind a `-` where the prompt does not say it.
 * In a clip of several shots the fields carry their shot's id.
 */
export function digestsOf(views: readonly ShotView[], compiled: Compiled | undefined): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const view of views) {
    const said = new Set(
      compiled?.sources.filter(({ shot }) => shot === view.id).map(({ of, field }) => `${of} ${field}`),
    );
    const put = (name: string, value: unknown, reaches: boolean): void => {
      digests[views.length > 1 ? `${view.id} ${name}` : name] =
        `${reaches ? "" : "-"}${fingerprint(value).slice(0, DIGITS)}`;
    };
    for (const [name, { value, of, field }] of Object.entries(view.fields))
      if (!FOR_PEOPLE.has(name)) put(name, value, !compiled || WITHOUT_CLAUSE.has(name) || said.has(`${of} ${field}`));
    for (const { n, words, kind } of view.phrases) put(`lock phrase ${n}`, [kind, words], true);
  }
  return digests;
}

/** Loads in one round whatever the standing of these shots' prompts is read from. */
export function needStandings(project: Project, ids: readonly string[]): void {
  const scenes = new Set(ids.map((id) => readShotId(id)!.scene));
  project.need([
    "phrases",
    ...ids.flatMap((id) => [`shot:${id}`, `compiled:${id}`]),
    ...[...scenes].map((n) => `scene:${n}`),
  ]);
}

/** Every prompt of a shot with its standing, oldest first. Each generator and route is compiled once, however many there are. */
export function standingsOf(project: Project, id: string): Standing[] {
  const compiled = new Map<string, Now>();
  return project.compiledOf(id).map((entry) => {
    const key = [entry.generator, entry.route, ...(entry.shots ?? [])].join(" ");
    const now = compiled.get(key) ?? compileNow(project, id, entry);
    compiled.set(key, now);
    const moved = movedSince(entry, now);
    return moved ? { entry, moved } : { entry };
  });
}

/**
 * One prompt of each kind of which none stands: the nearest to what is decided now, the newest of those. What was compiled
 * for the film's generator is one kind.
 */
export function outOfDate(standings: readonly Standing[]): Standing[] {
  const kinds = new Map<string, Standing[]>();
  for (const one of standings) {
    const { named, generator, route, shots = [] } = one.entry;
    const kind = [...(named ? [generator, route] : []), ...shots].join(" ");
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].flatMap((all) => (all.every(({ moved }) => moved) ? [all.reduce(nearer)] : []));
}

/** What differs between two prompts of a shot; nothing to say where either was kept without its fields. */
export function changedBetween(project: Project, id: string, before: string, after: string): string[] | undefined {
  const [a, b] = [before, after].map((print) => project.compiledOf(id).find((one) => one.fingerprint === print));
  if (!a?.fields || !b?.fields) return undefined;
  const other = a.generator === b.generator ? [] : ["generator"];
  return [...other, ...differing(ofShot(id, a, a.fields), ofShot(id, b, b.fields))];
}

/** The fields of one shot, of a prompt that may be a clip of several. */
function ofShot(id: string, { shots }: CompiledEntry, fields: Digests): Digests {
  if (!shots) return fields;
  const own = Object.entries(fields).filter(([name]) => name.startsWith(`${id} `));
  return Object.fromEntries(own.map(([name, digest]) => [name.slice(id.length + 1), digest]));
}

const nearer = (a: Standing, b: Standing): Standing => (b.moved!.length <= a.moved!.length ? b : a);

interface Now {
  readonly views: readonly ShotView[];
  readonly compiled?: Compiled;
  /** Why it cannot be compiled any more. */
  readonly refused?: string;
}

function compileNow(project: Project, id: string, { generator, route, shots = [id] }: CompiledEntry): Now {
  project.need(shots.map((shot) => `shot:${shot}`));
  const views = shots.flatMap((shot) => viewShot(project, shot) ?? []);
  try {
    return { views, compiled: compile(views, { generator, route }) };
  } catch (error) {
    if (error instanceof CompileRefused) return { views, refused: error.message.replace(/\.$/, "") };
    throw error;
  }
}

function movedSince(entry: CompiledEntry, now: Now): string[] | undefined {
  const wanted = now.views[0]?.fields.generator?.value;
  const elsewhere = !entry.named && wanted !== undefined && wanted !== entry.generator;
  const same = now.compiled?.fingerprint === entry.fingerprint;
  if (same && !elsewhere) return undefined;
  const fields = same ? [] : entry.fields ? movedFields(entry.fields, now) : [NOT_NOTED];
  const moved = [...(elsewhere ? ["generator"] : []), ...fields];
  return moved.length > 0 ? moved : [now.refused ?? WORDING];
}

const movedFields = (then: Digests, { views, compiled }: Now): string[] =>
  shownNames(differing(then, digestsOf(views, compiled)), views);

type Digests = Readonly<Record<string, string>>;

/** Fields whose values differ, of those that either prompt says; of all, where neither says any of them. */
function differing(then: Digests, now: Digests): string[] {
  const bare = (digest: string | undefined): string | undefined => digest?.replace("-", "");
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (name) => bare(then[name]) !== bare(now[name]),
  );
  const said = names.filter((name) => [then[name], now[name]].some((digest) => digest && !digest.startsWith("-")));
  return said.length > 0 ? said : names;
}

const ORDER = new Map(SHOT_FIELDS.map(({ name }, i) => [name, i]));

/** Under the names that the fields have where they were decided; in a clip, what all shots inherit is said once. */
function shownNames(names: readonly string[], views: readonly ShotView[]): string[] {
  const read = names.map((name) => {
    const view = views.length > 1 ? views.find(({ id }) => name.startsWith(`${id} `)) : views[0];
    const field = view && views.length > 1 ? name.slice(view.id.length + 1) : name;
    const found = view?.fields[field];
    const own = views.length > 1 && (found?.level === "shot" || !found) && !field.startsWith("lock phrase");
    return {
      place: ORDER.get(field) ?? ORDER.size,
      shown: `${own && view ? `${view.id} ` : ""}${found?.field ?? field}`,
    };
  });
  const sorted = read.sort((a, b) => a.place - b.place || a.shown.localeCompare(b.shown, "en", { numeric: true }));
  return [...new Set(sorted.map(({ shown }) => shown))];
}
