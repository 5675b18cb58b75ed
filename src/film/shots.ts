/** Adding, finding, moving and dropping shots; an id, once given, is that shot's for ever. */
import type { Fields, Person } from "./decision.ts";
import { DROPPED, SCHEMA_VERSION, type Shot } from "./model.ts";
import type { Project } from "./project.ts";
import { letterNumber, letterOf, readShotId, type ShotId, shotId } from "./slate.ts";

/** The most shots that one film holds. */
export const SHOTS_MAX = 2_000;

export interface NewShot {
  scene?: number | undefined;
  /** The id it should have, kept where it is free. */
  wanted?: ShotId | undefined;
  fields: Fields;
}

export interface Added {
  id: string;
  /** The id that was asked for and already given. */
  insteadOf?: string;
}

/**
 * Adds shots at the end of the film in the order given; without a scene they go where the last one went. Letters that a row
 * brings along are its own: a row whose letter is taken gets one behind them all.
 */
export function addShots(project: Project, rows: readonly NewShot[], by: Person, at: number): Added[] {
  const head = project.head;
  const order = { ...project.index.shots };
  const scenes = { ...head.scenes };
  const counters = { ...head.counters };
  let lastScene = head.lastScene;
  let place = Math.max(0, ...Object.values(order));
  for (const { wanted } of rows)
    if (wanted) {
      const key = `letters ${wanted.scene}`;
      counters[key] = Math.max(counters[key] ?? 0, letterNumber(wanted.letter) ?? 0);
    }
  const added = rows.map((row): Added & Pick<Shot, "scene" | "letter"> => {
    const scene = row.wanted?.scene ?? row.scene ?? lastScene;
    const free = row.wanted && order[shotId(row.wanted)] === undefined;
    const letter = free ? row.wanted!.letter : letterOf((counters[`letters ${scene}`] ?? 0) + 1);
    const id = shotId({ scene, letter });
    counters[`letters ${scene}`] = Math.max(counters[`letters ${scene}`] ?? 0, letterNumber(letter)!);
    order[id] = ++place;
    scenes[scene] ??= scene;
    lastScene = scene;
    return { id, scene, letter, ...(row.wanted && !free ? { insteadOf: shotId(row.wanted) } : {}) };
  });
  project.need(added.map(({ id }) => `shot:${id}`));
  for (const [i, { id, scene, letter }] of added.entries())
    project.put(`shot:${id}`, {
      schemaVersion: SCHEMA_VERSION,
      scene,
      letter,
      added: { by, at },
      fields: rows[i]!.fields,
    });
  project.putIndex({ shots: order });
  project.putHead({ scenes, counters, lastScene });
  return added.map(({ id, insteadOf }) => (insteadOf ? { id, insteadOf } : { id }));
}

export type Ids = { ids: string[] } | { unknown: string; why: "never" | "dropped" | "form" };

/** `1A`, `1A, 1C`, `2A-2F`, `all` -> ids in film order; the first that is no shot of this film is named. */
export function readIds(project: Project, typed: string): Ids {
  const one = readShotId(typed);
  return one ? readId(project, shotId(one)) : readMany(project, typed);
}

/** One id is looked up by itself, without the film's whole index. */
function readId(project: Project, id: string): Ids {
  const shot = project.shot(id);
  if (shot && !shot.dropped) return { ids: [id] };
  return { unknown: id, why: shot ? "dropped" : "never" };
}

function readMany(project: Project, typed: string): Ids {
  const inFilm = project.shotIds();
  if (/^all$/i.test(typed.trim())) return { ids: inFilm };
  const wanted = new Set<string>();
  for (const piece of typed.split(/[,\s]+(?![-–])(?<![-–]\s)/).filter(Boolean)) {
    const range = /^(\S+?)\s*[-–]\s*(\S+)$/.exec(piece);
    const ends = (range ? [range[1]!, range[2]!] : [piece]).map((end) => readShotId(end));
    for (const [i, end] of ends.entries()) {
      if (!end) return { unknown: range ? range[i + 1]! : piece, why: "form" };
      const id = shotId(end);
      if (!inFilm.includes(id))
        return { unknown: id, why: project.index.shots[id] === undefined ? "never" : "dropped" };
    }
    const [from, to] = [shotId(ends[0]!), shotId(ends.at(-1)!)].map((id) => inFilm.indexOf(id)).sort((a, b) => a - b);
    for (const id of inFilm.slice(from, to! + 1)) wanted.add(id);
  }
  return wanted.size > 0 ? { ids: inFilm.filter((id) => wanted.has(id)) } : { unknown: typed, why: "form" };
}

/** Puts a shot behind another; only the order changes. */
export function moveShot(project: Project, id: string, after: string): void {
  const ids = project.shotIds().filter((one) => one !== id);
  const at = ids.indexOf(after);
  const order = project.index.shots;
  const next = ids[at + 1];
  const place = next ? (order[after]! + order[next]!) / 2 : order[after]! + 1;
  if (next && (place <= order[after]! || place >= order[next]!))
    renumber(project, [...ids.slice(0, at + 1), id, ...ids.slice(at + 1)]);
  else project.putIndex({ shots: { ...order, [id]: place } });
}

/** Halving has run out of numbers between two neighbours. */
function renumber(project: Project, ids: readonly string[]): void {
  project.putIndex({ shots: { ...project.index.shots, ...Object.fromEntries(ids.map((id, i) => [id, i + 1])) } });
}

export function dropShots(project: Project, ids: readonly string[], by: Person, at: number): void {
  const order = { ...project.index.shots };
  for (const { id, shot } of project.shots(ids)) {
    order[id] = DROPPED;
    project.put(`shot:${id}`, { ...shot, dropped: { by, at } });
  }
  project.putIndex({ shots: order });
}
