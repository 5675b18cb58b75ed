/** A film's head and log -> the names of all its parts, and the shape of each: for files, imports and erasing. */
import type { z } from "zod";
import { PAGE } from "./history.ts";
import {
  compiledListSchema,
  type Head,
  headSchema,
  type Index,
  indexSchema,
  logSchema,
  noteSchema,
  phrasesSchema,
  sceneSchema,
  shotSchema,
  takeSchema,
  usedLookSchema,
} from "./model.ts";
import type { Project } from "./project.ts";

/** Shape of a part by the first word of its name. */
const SHAPES: Readonly<Record<string, z.ZodType>> = {
  head: headSchema,
  index: indexSchema,
  log: logSchema,
  page: logSchema,
  phrases: phrasesSchema,
  look: usedLookSchema,
  scene: sceneSchema,
  shot: shotSchema,
  compiled: compiledListSchema,
  take: takeSchema,
  note: noteSchema,
};

/** The shape of a part of that name; nothing when no part is called so. */
export function shapeOf(part: string): z.ZodType | undefined {
  const kind = part.split(":", 1)[0]!;
  return Object.hasOwn(SHAPES, kind) ? SHAPES[kind] : undefined;
}

/** Every part that a film with this head and this many entries of history can have; some may never have been written. */
export function namesOfParts(
  head: Pick<Head, "scenes" | "counters">,
  index: Pick<Index, "shots" | "counters">,
  nextEntry: number,
): string[] {
  const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
  // A shot whose adding was taken back is off the list, but what was made of it is still there.
  const counted = Object.keys(index.counters).flatMap((name) => /^(?:takes|prompts) (.+)$/.exec(name)?.[1] ?? []);
  const shots = [...new Set([...Object.keys(index.shots), ...counted])];
  return [
    "head",
    "index",
    "log",
    "phrases",
    "look",
    ...upTo(Math.ceil(nextEntry / PAGE)).map((n) => `page:${n - 1}`),
    ...Object.keys(head.scenes).map((n) => `scene:${n}`),
    ...shots.flatMap((id) => [`shot:${id}`, `compiled:${id}`]),
    ...shots.flatMap((id) => upTo(index.counters[`takes ${id}`] ?? 0).map((n) => `take:${id}-${n}`)),
    ...upTo(head.counters.note ?? 0).map((n) => `note:${n}`),
  ];
}

/** The names of a loaded film's parts; all of them are asked for in one round. */
export function partsOf(project: Project): string[] {
  const names = namesOfParts(project.head, project.index, project.log.next);
  project.need(names);
  return names;
}
