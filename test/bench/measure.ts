/** Two pieces of work measured in turns -> the median of their ratio, so that a noisy machine troubles both alike. */

export const ROUNDS = 5;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Milliseconds that one run takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export interface Against {
  /** Median over the rounds of work through floor. */
  ratio: number;
  /** Medians in milliseconds. */
  work: number;
  floor: number;
}

/** Five interleaved rounds of work and of what it is held against. */
export async function against(work: () => unknown, floor: () => unknown): Promise<Against> {
  await work();
  await floor();
  const rounds: { work: number; floor: number }[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push({ work: await timed(work), floor: await timed(floor) });
  return {
    ratio: median(rounds.map((round) => round.work / round.floor)),
    work: median(rounds.map((round) => round.work)),
    floor: median(rounds.map((round) => round.floor)),
  };
}
