/** A film's head and log -> the names of all its parts: for files, imports and erasing. */
import { PAGE } from "./history.ts";
import type { Head, Index } from "./model.ts";
import type { Project } from "./project.ts";

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
