/** What was heard into what is left in the person's own words: subject, action, setting. */
import type { Heard } from "./heard.ts";

/** Words left dangling at an edge when the term beside them is taken out. */
const HEAD = new Set("and or of on in at with to for as then so but into ok okay please pls plz like".split(" "));
const TAIL = new Set([...HEAD, "a", "an", "the"]);

export function residue(heard: Heard): string {
  return heard.unknown
    .map(({ text }) => trimmed(text.split(/\s+/)))
    .filter((text) => text !== "")
    .join(", ");
}

function trimmed(words: readonly string[]): string {
  let from = 0;
  let to = words.length;
  while (from < to && HEAD.has(words[from]!.toLowerCase())) from++;
  while (to > from && TAIL.has(words[to - 1]!.toLowerCase())) to--;
  return words.slice(from, to).join(" ");
}
