/** Listening against the library `compromise` on the same messages, and its time on ever longer texts. */
import { readFileSync } from "node:fs";
import nlp from "compromise";
import { listen } from "../../src/film/listen/index.ts";
import { GENERATORS } from "./generators.ts";

const ROUNDS = 5;
const SIZES = [1_000, 4_000, 16_000] as const;

interface Message {
  readonly text: string;
  readonly as: "shot" | "answer";
}

/** `timesFaster`: messages a second against compromise; `linearity`: time a character at 16k against 1k, 1 where linear. */
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
  for (let warm = 0; warm < 3; warm++) hear();
  parse();
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: timed(hear), theirs: timed(parse) }));
  const ours = median(rounds.map((one) => one.ours));
  const milliseconds = Object.fromEntries(SIZES.map((size) => [size, timeAt(messages, size)]));
  return {
    ratios: {
      timesFaster: median(rounds.map((one) => one.theirs)) / ours,
      linearity: milliseconds[16_000]! / 16 / milliseconds[1_000]!,
    },
    perSecond: Math.round((messages.length / ours) * 1000),
    milliseconds,
  };
}

function timeAt(messages: readonly Message[], size: number): number {
  const text = messages
    .map((one) => one.text.replaceAll("\n", " "))
    .join(". ")
    .repeat(4)
    .slice(0, size);
  listen(text, { as: "answer", generators: GENERATORS });
  return median(
    Array.from({ length: ROUNDS }, () => timed(() => listen(text, { as: "answer", generators: GENERATORS }))),
  );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(JSON.stringify(await listenBench(), null, 2));
