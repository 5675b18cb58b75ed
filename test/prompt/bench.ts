/** What compiling one shot costs, as a ratio to writing its resolved fields as canonical JSON and hashing them. */
import { compile } from "../../src/prompt/compile.ts";
import { fingerprint } from "../../src/prompt/fingerprint.ts";
import { AURORA } from "./films/aurora.ts";
import { viewsOf } from "./films/view.ts";

export interface BenchResult {
  readonly name: string;
  /** Median over the rounds of compile time through hash time, measured in turns. */
  readonly ratio: number;
  /** Medians in microseconds. */
  readonly compile: number;
  readonly hash: number;
}

const ROUNDS = 5;
const RUNS = 2_000;

/** Compiling one shot for each of the three generators that differ most; the aim is a ratio of 4 at most. */
export function promptBench(): readonly BenchResult[] {
  const view = viewsOf(AURORA)[0]!;
  return ["runway-gen-4.5", "gemini-omni-flash", "kling-3.0"].map((generator) => {
    const one = () => compile([view], { generator });
    const base = () => fingerprint(view.fields);
    for (let i = 0; i < RUNS; i += 1) {
      one();
      base();
    }
    const rounds = Array.from({ length: ROUNDS }, () => ({ compile: timed(one), hash: timed(base) }));
    const ratio = median(rounds.map((round) => round.compile / round.hash));
    return {
      name: `compile one shot for ${generator}`,
      ratio,
      compile: median(rounds.map((r) => r.compile)),
      hash: median(rounds.map((r) => r.hash)),
    };
  });
}

/** Microseconds a run. */
function timed(run: () => unknown): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < RUNS; i += 1) run();
  return Number(process.hrtime.bigint() - start) / RUNS / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
