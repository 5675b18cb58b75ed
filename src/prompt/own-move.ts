/** A camera move in somebody's own words ("slow dolly out past the door") -> what the camera does, as a verb phrase. */
import { tableOf } from "../film/tables.ts";
import { termNamed } from "../film/values.ts";
import { known, MOVES } from "./wording.ts";

/** How a move is described before it is named, or its speed by itself, as the adverb behind its verb. */
export const ADVERBS = tableOf({
  slow: "slowly",
  gentle: "gently",
  smooth: "smoothly",
  steady: "steadily",
  quick: "quickly",
  rapid: "rapidly",
  fast: "fast",
  soft: "softly",
  subtle: "subtly",
  slight: "slightly",
  sudden: "suddenly",
  imperceptible: "imperceptibly",
  lazy: "lazily",
  careful: "carefully",
});
/** Nouns of camera moves that are verbs as they stand. */
const VERBS = new Set(
  "advance arc circle chase crane crawl creep descend dolly drift ease float fly follow glide hover inch lift move orbit pan pull push retreat rise roll sink slide spin sweep swing swoop tilt track travel truck turn wander zoom".split(
    " ",
  ),
);
/** Verbs that take what they move with, without a preposition. */
const TAKES = new Set(["arc", "chase", "circle", "follow", "orbit", "track"]);
const ONWARD =
  /^(?:in|out|up|down|left|right|back|away|forwards?|backwards?|sideways|closer|along|around|across|through|over|under|past|towards?|into|on|onto|at|from|above|below|behind|beside|between|by|with|off|to|round|beneath|until|as|while|[a-z]+ly)\b/iu;
/** The longest name of a move, in words. */
const NAME_MAX = 4;

/** A bar marks where an adverb of speed reads best, as in the table of moves; undefined where no verb is found in it. */
export function ownMove(said: string, own: Readonly<Record<string, string>> | undefined): string | undefined {
  const words = said.replace(/^(?:an?|the) /iu, "").split(" ");
  const adverbs: string[] = [];
  while (words.length > 1) {
    const very = /^very$/iu.test(words[0]!);
    const adverb = ADVERBS[words[very ? 1 : 0]!.replace(/,$/u, "").toLowerCase()];
    if (!adverb) break;
    words.splice(0, very ? 2 : 1);
    adverbs.push(very ? `very ${adverb}` : adverb);
  }
  const verb = termVerb(words, own) ?? plainVerb(words);
  if (!verb) return undefined;
  const [core, rest] = verb;
  const behind = [adverbs.join(" and "), rest].filter(Boolean).join(" ").replaceAll(" ,", ",");
  return behind ? `${core}|${behind.startsWith(",") ? "" : " "}${behind}` : core;
}

/** "dolly out past the door": the longest name of two words or more that something can follow. */
function termVerb(
  words: readonly string[],
  own: Readonly<Record<string, string>> | undefined,
): [string, string] | undefined {
  for (let length = Math.min(NAME_MAX, words.length); length > 1; length -= 1) {
    const named = termNamed(words.slice(0, length).join(" "), ["camera-move"]);
    const rest = words.slice(length).join(" ");
    if (!named || (rest !== "" && !ONWARD.test(rest))) continue;
    const [core = "", tail = ""] = (known(own, named.id) ?? known(MOVES, named.id) ?? "").split("|");
    if (core) return [core, rest || tail.trim()];
  }
  return undefined;
}

function plainVerb([first = "", ...more]: readonly string[]): [string, string] | undefined {
  const noun = first.toLowerCase();
  const rest = more.join(" ");
  if (!VERBS.has(noun) || (rest !== "" && !ONWARD.test(rest) && !TAKES.has(noun))) return undefined;
  return [
    noun
      .replace(/([^aeiou])y$/u, "$1ie")
      .replace(/(ch|sh|ss|x)$/u, "$1e")
      .concat("s"),
    rest,
  ];
}
