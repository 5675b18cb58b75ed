/** What was heard of a lens -> its words: millimetres, and the kind where one was said. */
import type { Heard } from "./listen/index.ts";
import type { Place } from "./spoken-fields.ts";
import { term } from "./vocabulary/index.ts";

/** A focal length is said in millimetres; with a lens of another kind both are said. */
export function lensWords(heard: Heard): { value: string; place: Place }[] {
  const kind = heard.found.find(
    (one) =>
      one.dimension === "lens" &&
      ["anamorphic-lens", "vintage-lens", "macro-lens", "tilt-shift-lens"].includes(one.term),
  );
  const behind = kind ? ` ${term(kind.term)!.name.toLowerCase()}` : "";
  return heard.quantities
    .filter((one) => one.kind === "lensMm")
    .map((mm) => ({ value: `${mm.value} mm${behind}`, place: mm }));
}
