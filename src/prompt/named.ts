/** What people call a generator, turned into the one they mean or the nearest names. */
import type { Generator } from "./generator.ts";
import { GENERATORS } from "./generators/index.ts";

export type Named = { readonly one: Generator } | { readonly nearest: readonly Generator[] };

/** How many near names are offered. */
const NEAREST = 3;

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_-]+/gu, "-")
    .replace(/^-|-$/gu, "");

let index: ReadonlyMap<string, Generator> | undefined;

/** Every name of every generator: its id, with the maker's name before it, its long name, and what else it is called. */
function names(): ReadonlyMap<string, Generator> {
  if (index) return index;
  const found = new Map<string, Generator>();
  for (const one of GENERATORS) {
    for (const name of [one.id, `${one.maker} ${one.id}`, one.name, ...one.names]) {
      if (!found.has(keyOf(name))) found.set(keyOf(name), one);
    }
  }
  index = found;
  return found;
}

/** Without case, hyphen and space alike. */
export function generatorNamed(text: string): Named {
  const wanted = keyOf(text);
  const one = names().get(wanted);
  if (one) return { one };
  const ranked = [...names()]
    .map(([name, generator]) => ({
      generator,
      far: name.includes(wanted) && wanted.length > 2 ? 1 : distance(name, wanted),
    }))
    .sort((a, b) => a.far - b.far || (a.generator.id < b.generator.id ? -1 : 1));
  return {
    nearest: [...new Set(ranked.map(({ generator }) => generator))]
      .filter(({ state }) => state !== "ended")
      .slice(0, NEAREST),
  };
}

/** Edits between two short strings (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
