/** Lengths of time into whose they are: the shot's, the film's, or what shots last on average. */
import type { Mention, QuantityMention } from "./mention.ts";
import { quantityMention } from "./mention.ts";
import { numberOf } from "./numbers.ts";
import { COMMA, type Token } from "./tokens.ts";

const BESIDE = 2;
const NEAR = 5;
const FILM = new Set(
  "film spot ad advert commercial runtime total overall long-form video teaser trailer promo piece edit cut whole version cutdown movie bumper reel duration overall hero whole tvc campaign spots films ads".split(
    " ",
  ),
);
/** In a line of a shot list a length is the shot's ("the whole room, 5s") unless the film is named right beside it. */
const OF_FILM = new Set("film spot ad advert commercial runtime total overall".split(" "));
const EACH = new Set("each average apiece per avg".split(" "));
/** Counted they are another thing: "thirty seconds, 9 shots max". */
const SHOTS = new Set(["shots", "clips"]);
const SHOT = new Set("shot take clip hold holds beat moment".split(" "));
/** An answer that is shorter than this and speaks of the camera is about a shot. */
const SHORTEST_FILM = 10;

export function settleLengths(mentions: Mention[], tokens: readonly Token[], as: "shot" | "answer"): void {
  const moves = mentions.some(
    (one) =>
      one.kind === "term" &&
      (one.dimension === "camera-move" || one.dimension === "shot-size") &&
      one.verdict !== "ignored",
  );
  const film = mentions.some((one) => one.kind === "place" || (one.kind === "quantity" && one.quantity === "aspect"));
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "quantity" || mention.quantity !== "seconds") continue;
    const near = around(mention, tokens, NEAR);
    const beside = clauseOf(mention, tokens);
    if (as === "shot" && !beside.some((word) => OF_FILM.has(word) || EACH.has(word))) continue;
    const kind =
      named(beside) ?? named(around(mention, tokens, BESIDE)) ?? named(near) ?? kindOf(near, mention, moves && !film);
    if (kind === "seconds") continue;
    const { verdict, hedged, replacedBy } = mention;
    mentions[at] = { ...quantityMention(kind, mention.value, mention.from, mention.to), verdict, hedged, replacedBy };
  }
}

function around(mention: QuantityMention, tokens: readonly Token[], reach: number): string[] {
  return tokens.slice(Math.max(0, mention.from - reach), mention.to + reach).map((token) => token.norm);
}

/** The words beside it that no comma parts from it: "runtime 60 seconds, shots 3s each" speaks of two lengths. */
function clauseOf(mention: QuantityMention, tokens: readonly Token[]): string[] {
  let { from, to } = mention;
  while (from > 0 && from > mention.from - BESIDE && tokens[from]!.brk < COMMA) from--;
  while (to < tokens.length && to < mention.to + BESIDE && tokens[to]!.brk < COMMA) to++;
  return tokens.slice(from, to).map((token) => token.norm);
}

function named(words: readonly string[]): "runtime" | "shotLength" | undefined {
  if (words.some((word, at) => EACH.has(word) || (SHOTS.has(word) && numberOf(words[at - 1] ?? "") === undefined)))
    return "shotLength";
  return words.some((word) => FILM.has(word)) ? "runtime" : undefined;
}

function kindOf(words: readonly string[], mention: QuantityMention, moves: boolean): "seconds" | "runtime" {
  if (words.some((word, at) => SHOT.has(word) && !saysStock(words, at, Number(mention.value)))) return "seconds";
  return moves && Number(mention.value) < SHORTEST_FILM ? "seconds" : "runtime";
}

/** "30 seconds, live action shot on 35mm film": no shot of so many seconds. */
const saysStock = (words: readonly string[], at: number, seconds: number): boolean =>
  words[at] === "shot" &&
  words[at + 1] === "on" &&
  seconds >= SHORTEST_FILM &&
  /^(?:\d|film|super|$)/.test(words[at + 2] ?? "");
