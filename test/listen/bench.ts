/** Listening against the library `compromise` on the same messages, and its time on ever longer texts. */
import { readFileSync } from "node:fs";
import nlp from "compromise";
import { listen } from "../../src/film/listen/index.ts";
import { GENERATORS } from "./generators.ts";

const ROUNDS = 7;
/** A bot runs for weeks: both run this long before they are measured, so that the compiler has done its work on both. */
const WARM_MS = 2_000;
const ROUND_MS = 300;
const SIZES = [1_000, 4_000, 16_000] as const;

interface Message {
  readonly text: string;
  readonly as: "shot" | "answer";
}

/** `timesFaster`: messages a second against compromise, the median of neighbouring rounds; `linearity`: time a character at 16k against 1k, 1 where linear. */
export async function listenBench(): Promise<{
  ratios: { timesFaster: number; linearity: number };
  perSecond: number;
  milliseconds: Record<string, number>;
}> {
  const lines = readFileSync(new URL("./labelled/development.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const messages = lines.map((line) => JSON.parse(line) as Message);
  const hear = () => {
    for (const { text, as } of messages) listen(text, { as, generators: GENERATORS });
  };
  const parse = () => {
    for (const { text } of messages) nlp(text).json();
  };
  passesIn(WARM_MS, hear);
  passesIn(WARM_MS, parse);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: passesIn(ROUND_MS, hear),
    theirs: passesIn(ROUND_MS, parse),
  }));
  const milliseconds = Object.fromEntries(SIZES.map((size) => [size, timeAt(messages, size)]));
  return {
    ratios: {
      timesFaster: median(rounds.map(({ ours, theirs }) => ours / theirs)),
      linearity: milliseconds[16_000]! / 16 / milliseconds[1_000]!,
    },
    perSecond: Math.round(median(rounds.map((one) => one.ours)) * messages.length),
    milliseconds,
  };
}

/** Passes over all messages a second, counted for about so long. */
function passesIn(ms: number, pass: () => void): number {
  const start = performance.now();
  let passes = 0;
  let spent = 0;
  for (; spent < ms; spent = performance.now() - start, passes++) pass();
  return (passes / spent) * 1_000;
}

/** Milliseconds for a text of the size: the same thousand characters over and over, so that only its length differs. */
function timeAt(messages: readonly Message[], size: number): number {
  const piece = messages.map((one) => one.text.replaceAll("\n", " ")).join(". ");
  const text = piece.slice(0, SIZES[0]).repeat(size / SIZES[0]);
  const hear = () => void listen(text, { as: "answer", generators: GENERATORS });
  passesIn(ROUND_MS, hear);
  return median(Array.from({ length: ROUNDS }, () => 1_000 / passesIn(ROUND_MS / SIZES.length, hear)));
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(JSON.stringify(await listenBench(), null, 2));
