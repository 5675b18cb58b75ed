/** What was heard -> what is left of the message in the person's own words, verbatim stretches joined by commas. */
import type { Heard, Row, Span } from "./listen/index.ts";

const LITTLE = new Set(
  "a an the and or of on in at with to for as by from into onto then so but is it this that".split(" "),
);
/** Left hanging at an edge when the term beside them is taken out. */
const HEAD = new Set("and or of as then so but is it with to".split(" "));
const TAIL = new Set([...LITTLE].filter((word) => word !== "it" && word !== "this" && word !== "that"));

/** What is left of a whole message. */
export const restOf = (heard: Heard): string => rest(heard, heard.text, [0, heard.text.length]);

/** What is left of one row of a pasted list; spans count from the start of the list. */
export function restOfRow(row: Row, pasted: string): string {
  const from = Math.max(row.span[0], pasted.indexOf(row.heard.text, row.span[0]));
  const left = rest(row.heard, pasted, [from, Math.min(pasted.length, from + row.heard.text.length)]);
  return row.given && left.startsWith(`${row.given}, `) ? left.slice(row.given.length + 2) : left;
}

/** A shot keeps the words of an effect ("he looms over us"): they are its action too. */
function rest(heard: Heard, text: string, window: Span): string {
  const taken = [
    ...[...heard.found, ...heard.negated, ...heard.alternatives.flat()].filter((one) => !one.byEffect),
    ...heard.quantities,
    ...heard.generators,
    ...heard.dialogue,
    ...heard.links,
    ...heard.placement,
    ...heard.palette,
    ...heard.corrections,
  ].map((one) => one.span);
  const steering = heard.marks.filter(
    (span) => !words(text.slice(...span)).every((word) => LITTLE.has(word.toLowerCase())),
  );
  return between(text, window, [...taken, ...steering])
    .flatMap((stretch) => stretch.split(/[,;:|\t\n]+|[.!?](?=\s|$)|\s[-–—]\s/u))
    .map(trimmed)
    .filter((stretch) => /[\p{L}\p{N}]/u.test(stretch))
    .join(", ");
}

/** The stretches that no span covers. */
function between(text: string, [from, to]: Span, spans: readonly Span[]): string[] {
  const found: string[] = [];
  let at = from;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start > at) found.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  found.push(text.slice(at, to));
  return found;
}

const words = (said: string): string[] => said.split(/\s+/).filter(Boolean);

function trimmed(stretch: string): string {
  const all = words(stretch.replaceAll(/^[\s|()[\]"“”*•–—-]+|[\s|()[\]"“”*–—-]+$/gu, ""));
  let [from, to] = [0, all.length];
  while (from < to && HEAD.has(all[from]!.toLowerCase())) from++;
  while (to > from && TAIL.has(all[to - 1]!.toLowerCase())) to--;
  return all.slice(from, to).join(" ");
}
