/** What was heard into a label: dimensions with their terms in order of mention, quantities, and what was ruled out. */
import type { Heard, Quantity, QuantityKind, Row } from "../../src/film/listen/index.ts";

export type Label = { [key: string]: unknown; shots?: Label[] };

const KEYS: Partial<Record<QuantityKind, string>> = {
  seconds: "seconds",
  shotLength: "seconds",
  runtime: "runtime",
  aspect: "aspect",
  lensMm: "lensMm",
  aperture: "aperture",
  scene: "scene",
  letter: "letter",
};
const TALK = new Set(["asks", "thanks", "greets", "chatter", "skip", "unsure", "undo", "same-as-last"]);

export function labelOf(heard: Heard): Label {
  if (heard.rows.length > 0) return { shots: heard.rows.map(rowLabel) };
  const label = decisions(heard);
  return Object.keys(label).length === 0 && TALK.has(heard.act) ? { chatter: true } : label;
}

function rowLabel(row: Row): Label {
  const { scene = row.scene, letter = row.letter, ...rest } = decisions(row.heard);
  return { ...(scene === undefined ? {} : { scene }), ...(letter === undefined ? {} : { letter }), ...rest };
}

function decisions(heard: Heard): Label {
  const label: Label = {};
  for (const { dimension, term } of heard.found) label[dimension] = [...((label[dimension] as string[]) ?? []), term];
  if (heard.negated.length > 0) label.negated = heard.negated.map((one) => one.term);
  if (heard.alternatives.length > 0)
    label.alternatives = heard.alternatives.map((group) => group.map((one) => one.term));
  for (const one of heard.quantities) addQuantity(label, one);
  if (heard.generators.length > 0) label.generator = oneOrMany(heard.generators.map((one) => one.term));
  return label;
}

function addQuantity(label: Label, { kind, value }: Quantity): void {
  const key = KEYS[kind];
  if (!key) return;
  const values = [...new Set([label[key] ?? [], value].flat())];
  label[key] = oneOrMany(values);
}

function oneOrMany<Value>(values: Value[]): Value | Value[] {
  return values.length === 1 ? values[0]! : values;
}
