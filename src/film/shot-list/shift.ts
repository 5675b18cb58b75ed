/** What was heard in a part of a text into the same with its spans counted from the start of the whole. */
import type { Heard, Span } from "../listen/heard.ts";

export function shifted(heard: Heard, by: number, lead = ""): Heard {
  const before: Span[] = lead === "" ? [] : [[by - lead.length, by]];
  return {
    ...heard,
    found: moved(heard.found, by),
    again: moved(heard.again, by),
    negated: moved(heard.negated, by),
    corrections: moved(heard.corrections, by),
    alternatives: heard.alternatives.map((group) => moved(group, by)),
    quantities: moved(heard.quantities, by),
    generators: moved(heard.generators, by),
    palette: moved(heard.palette, by),
    dialogue: moved(heard.dialogue, by),
    written: moved(heard.written, by),
    links: moved(heard.links, by),
    placement: moved(heard.placement, by),
    tone: moved(heard.tone, by),
    marks: [...before, ...heard.marks.map(([from, to]): Span => [from + by, to + by])],
    unknown: moved(heard.unknown, by),
  };
}

function moved<Part extends { readonly span: Span }>(parts: readonly Part[], by: number): readonly Part[] {
  return parts.length === 0 ? parts : parts.map((part) => ({ ...part, span: [part.span[0] + by, part.span[1] + by] }));
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
    again: all("again"),
    negated: all("negated"),
    corrections: all("corrections"),
    alternatives: all("alternatives"),
    quantities: all("quantities"),
    limited: all("limited"),
    generators: all("generators"),
    palette: all("palette"),
    dialogue: all("dialogue"),
    written: all("written"),
    links: all("links"),
    placement: all("placement"),
    tone: all("tone"),
    rows: [],
    marks: all("marks"),
    unknown: all("unknown"),
  };
}
