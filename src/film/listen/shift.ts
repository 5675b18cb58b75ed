/** What was heard in a part of a text into the same with its spans counted from the start of the whole. */
import type { Heard, Span } from "./heard.ts";

export function shifted(heard: Heard, by: number, lead = ""): Heard {
  const span = ([from, to]: Span): Span => [from + by, to + by];
  const moved = <Part extends { readonly span: Span }>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, span: span(part.span) }));
  const before: Span[] = lead === "" ? [] : [[by - lead.length, by]];
  return {
    ...heard,
    found: moved(heard.found),
    negated: moved(heard.negated),
    corrections: moved(heard.corrections),
    alternatives: heard.alternatives.map(moved),
    quantities: moved(heard.quantities),
    generators: moved(heard.generators),
    palette: moved(heard.palette),
    dialogue: moved(heard.dialogue),
    links: moved(heard.links),
    placement: moved(heard.placement),
    tone: moved(heard.tone),
    marks: [...before, ...heard.marks.map(span)],
    unknown: moved(heard.unknown),
  };
}

/** Several parts of one row as one: what each heard, in order. */
export function joined(text: string, parts: readonly Heard[]): Heard {
  const all = <Key extends keyof Heard>(key: Key) =>
    parts.flatMap((part) => part[key] as readonly unknown[]) as unknown as Heard[Key];
  const seen = new Set<string>();
  return {
    text,
    act: "states",
    found: all("found").filter((one) => !seen.has(one.term) && seen.add(one.term)),
    negated: all("negated"),
    corrections: all("corrections"),
    alternatives: all("alternatives"),
    quantities: all("quantities"),
    generators: all("generators"),
    palette: all("palette"),
    dialogue: all("dialogue"),
    links: all("links"),
    placement: all("placement"),
    tone: all("tone"),
    rows: [],
    marks: all("marks"),
    unknown: all("unknown"),
  };
}
