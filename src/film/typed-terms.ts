/** A field's typed words that name terms of several fields ("slow dolly out" for the move) -> each term in its own field. */
import type { Value } from "./decision.ts";
import { type FieldSpec, fieldNamed } from "./fields.ts";
import { listen, type NamedGenerator } from "./listen/index.ts";
import { restOf } from "./rest.ts";
import { termNamed } from "./values.ts";
import { shotWishes } from "./wishes.ts";

export interface TypedTerm {
  spec: FieldSpec;
  value: Value;
}

/** The other fields' terms come behind the field's own; nothing where a word is left over, or the field's own is missing. */
export function typedTerms(spec: FieldSpec, typed: string, generators: readonly NamedGenerator[]): TypedTerm[] {
  if (spec.kind !== "term" || !spec.dimensions || termNamed(typed, spec.dimensions)) return [];
  const heard = listen(typed, { as: "shot", generators });
  const unsure = heard.negated.length + heard.alternatives.length + heard.quantities.length + heard.generators.length;
  if (unsure > 0 || heard.found.some((one) => one.byEffect || one.hedged) || restOf(heard) !== "") return [];
  const { spoken, second } = shotWishes(heard);
  const own = spoken.find(({ field }) => field === spec.name);
  if (!own || second.length > 0) return [];
  return [own, ...spoken.filter((one) => one !== own)].map(({ field, value }) => ({
    spec: fieldNamed("shot", field)!,
    value,
  }));
}
