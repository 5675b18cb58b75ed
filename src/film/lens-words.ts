/** What was heard of a lens -> its words: millimetres, and the kind where one was said. */
import type { Heard } from "./listen/index.ts";
import type { Place } from "./spoken-fields.ts";
import { term } from "./vocabulary/index.ts";

/** A focal length is said in millimetres; with a lens of another kind both are said. */
export function lensWords(heard: Heard): { value: string; place: Place } | undefined {
  const mm = heard.quantities.find((one) => one.kind === "lensMm");
  if (!mm) return undefined;
  const kind = heard.found.find(
    (one) =>
      one.dimension === "lens" &&
      ["anamorphic-lens", "vintage-lens", "macro-lens", "tilt-shift-lens"].includes(one.term),
  );
  const value = kind ? `${mm.value} mm ${term(kind.term)!.name.toLowerCase()}` : `${mm.value} mm`;
  return { value, place: mm };
}
