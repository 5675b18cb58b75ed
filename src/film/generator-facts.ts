/** What film knowledge must know of a generator to ask, refuse and suggest; `prompt/generators` lists the real ones. */
import { nearest } from "./nearest.ts";

export interface GeneratorFacts {
  /** Id without the maker's name: `kling-3.0`, `runway-gen-4.5`. */
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  /** Other ways people write it: `kling`, `kling 3`, `gen-4.5`; a family name only where it is unique. */
  readonly names: readonly string[];
  readonly media: "video" | "image";
  readonly state: "active" | "preview" | "legacy" | "uncertain" | "ended";
  /** Day it was switched off, or can be from that day on (ISO date). */
  readonly ends?: string;
  /** Ids to use instead. */
  readonly successors?: readonly string[];
}

const squash = (name: string): string => name.toLowerCase().replaceAll(/[-_\s]+/g, "");

/** The generator of that id, name or nickname (case, hyphen and space alike), or the nearest ids. */
export function findGenerator<G extends GeneratorFacts>(
  list: readonly G[],
  typed: string,
): { found: G } | { near: string[] } {
  const wanted = squash(typed);
  const found = list.find((one) =>
    [one.id, one.name, `${one.maker} ${one.id}`, `${one.maker} ${one.name}`, ...one.names].some(
      (name) => squash(name) === wanted,
    ),
  );
  if (found) return { found };
  return {
    near: nearest(
      typed.toLowerCase().replaceAll(/\s+/g, "-"),
      list.map((one) => one.id),
      Math.max(3, Math.floor(typed.length / 2)),
    ),
  };
}
