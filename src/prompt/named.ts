/** What people call a generator, turned into the one they mean or the nearest names. */
import { findGenerator } from "../film/generator-facts.ts";
import type { Generator } from "./generator.ts";
import { GENERATORS } from "./generators/index.ts";

export type Named = { readonly one: Generator } | { readonly nearest: readonly Generator[] };

/** By id, with or without the maker's name, or by what else it is called; case, hyphen and space alike. */
export function generatorNamed(text: string): Named {
  const named = findGenerator(GENERATORS, text);
  if ("found" in named) return { one: named.found };
  return { nearest: GENERATORS.filter(({ id }) => named.near.includes(id)) };
}
