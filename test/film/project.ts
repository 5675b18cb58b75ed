/** Decisions in a few lines -> a project that the film's own code reads, as if people had typed them. */
import type { Decision, Fields } from "../../src/film/decision.ts";
import { fieldNamed, type Level } from "../../src/film/fields.ts";
import { type Head, SCHEMA_VERSION } from "../../src/film/model.ts";
import { Project } from "../../src/film/project.ts";
import { letterNumber, readShotId } from "../../src/film/slate.ts";
import { readValue } from "../../src/film/values.ts";

export const ANA = { id: "U1", name: "ana" };
export const AT = 1_790_000_000_000;

export interface Typed {
  brief?: Record<string, string>;
  scenes?: Record<number, Record<string, string>>;
  /** Words of cast phrases, in scope of the shots that name them. */
  cast?: string[];
  shots?: Record<string, Record<string, string>>;
}

/** @throws Error for a field or value that nobody could type. A value may end in `{because ...}`. */
export function decided(level: Level, name: string, typed: string): [string, Decision] {
  const spec = fieldNamed(level, name);
  if (!spec) throw new Error(`a ${level} has no field "${name}"`);
  const [, said = "", reason] = /^(.*?)(?:\s*\{because (.*)\})?$/s.exec(typed)!;
  const read = readValue(spec, said);
  if ("error" in read) throw new Error(`${name} ${read.error}`);
  return [spec.name, { value: read.value, by: ANA, at: AT, state: "stated", ...(reason ? { reason } : {}) }];
}

export const fieldsIn = (level: Level, typed: Record<string, string>): Fields =>
  Object.fromEntries(Object.entries(typed).map(([name, said]) => decided(level, name, said)));

export function projectOf({ brief = {}, scenes = {}, cast = [], shots = {} }: Typed): Project {
  const parts: Record<string, unknown> = {
    head: headOf(fieldsIn("brief", brief), Object.keys(shots), Object.keys(scenes)),
    index: {
      schemaVersion: SCHEMA_VERSION,
      shots: Object.fromEntries(Object.keys(shots).map((id, i) => [id, i + 1])),
      counters: {},
    },
    phrases: {
      schemaVersion: SCHEMA_VERSION,
      entries: Object.fromEntries(
        cast.map((words, i) => [i + 1, { words, kind: "cast", scope: "named", by: ANA, at: AT }]),
      ),
    },
  };
  for (const [n, typed] of Object.entries(scenes))
    parts[`scene:${n}`] = { schemaVersion: SCHEMA_VERSION, fields: fieldsIn("scene", typed) };
  for (const [id, typed] of Object.entries(shots)) {
    const { scene, letter } = readShotId(id)!;
    const fields = fieldsIn("shot", typed);
    parts[`shot:${id}`] = { schemaVersion: SCHEMA_VERSION, scene, letter, added: { by: ANA, at: AT }, fields };
  }
  return new Project("p1", { get: (name) => parts[name] ?? null });
}

/** How many letters a scene has given. */
const lettersIn = (ids: readonly string[], scene: number): number =>
  Math.max(...ids.map((id) => readShotId(id)).map((id) => (id!.scene === scene ? letterNumber(id!.letter)! : 0)));

function headOf(brief: Fields, ids: readonly string[], scenes: readonly string[]): Head {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: "p1",
    team: "terminal:local",
    place: "terminal:local:main",
    director: ANA,
    started: { by: ANA, at: AT },
    brief,
    locks: {},
    conflicts: {},
    deviations: {},
    scenes: Object.fromEntries(scenes.map((n) => [n, Number(n)])),
    counters: Object.fromEntries(
      ids.map((id) => [`letters ${readShotId(id)!.scene}`, lettersIn(ids, readShotId(id)!.scene)]),
    ),
    lastScene: 1,
    asked: [],
    skipped: {},
    causesAsked: {},
    ticks: {},
    signoffs: {},
    offers: {},
    tray: {},
  };
}
