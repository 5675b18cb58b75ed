/** What film knowledge must know of a generator to ask, refuse and suggest; `prompt/generators` lists the real ones. */
import { edits } from "./nearest.ts";

export interface GeneratorFacts {
  /** Id without the maker's name: `kling-3.0`, `runway-gen-4.5`. */
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  /** Other ways people write it: `kling`, `kling 3`, `gen-4.5`; a family name only where it is unique. */
  readonly names: readonly string[];
  /** The family that means this one when nothing else is said, although it has others for other work. */
  readonly family?: string;
  readonly media: "video" | "image";
  readonly state: "active" | "preview" | "legacy" | "uncertain" | "ended";
  /** Day it was switched off, or can be from that day on (ISO date). */
  readonly ends?: string;
  /** Ids to use instead. */
  readonly successors?: readonly string[];
}

/** How many near names are offered. */
const NEAREST = 4;
/** Edits that a name may be away and still be meant. */
const FAR = 3;

const SPACES = /[-_.\s]+/;
const squash = (name: string): string => name.toLowerCase().split(SPACES).join("");

const squashed = new WeakMap<GeneratorFacts, readonly string[]>();

function namesOf(one: GeneratorFacts): readonly string[] {
  const known = squashed.get(one);
  if (known) return known;
  const names = [one.id, one.name, `${one.maker} ${one.id}`, `${one.maker} ${one.name}`, ...one.names].map(squash);
  squashed.set(one, names);
  return names;
}

/**
 * The generator of that id, name or nickname (case, hyphen, dot and space alike), or the ids nearest to it; a family's
 * name that several share gives those.
 */
export function findGenerator<G extends GeneratorFacts>(
  list: readonly G[],
  typed: string,
): { found: G } | { near: string[] } {
  const wanted = squash(typed);
  const found = list.find((one) => namesOf(one).includes(wanted));
  if (found) return { found };
  const far = (one: G): number =>
    Math.min(
      ...namesOf(one).map((name) =>
        wanted.length > 2 && name.startsWith(wanted) ? 0 : edits(wanted, name.slice(0, wanted.length + 1), FAR),
      ),
    );
  const near = list
    .filter(({ state }) => state !== "ended")
    .map((one) => ({ id: one.id, far: far(one) }))
    .filter((one) => one.far <= Math.min(FAR, Math.floor(wanted.length / 2)))
    .sort((a, b) => a.far - b.far);
  return { near: near.slice(0, NEAREST).map(({ id }) => id) };
}

/** What a family's name can mean for a film today: the one that it means, or those to choose from. */
export function familyNamed<G extends GeneratorFacts>(list: readonly G[], typed: string): readonly G[] {
  const family = list.filter((one) => one.state === "active" && one.media === "video" && isOfFamily(one, typed));
  const meant = family.filter((one) => one.family === squash(typed));
  return meant.length > 0 ? meant : family;
}

/** `luma` of `luma-ray-3.2`: whole words at the start of one of its names. */
function isOfFamily({ id, name, maker, names }: GeneratorFacts, typed: string): boolean {
  const words = (said: string): string => ` ${said.toLowerCase().split(SPACES).join(" ")} `;
  return words(typed).trim() !== "" && [id, name, maker, ...names].some((one) => words(one).startsWith(words(typed)));
}
