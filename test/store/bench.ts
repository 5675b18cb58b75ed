// An empty SQLite store -> its figures: commits a second and milliseconds a load.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "../../src/store/index.ts";

export interface StoreFigures {
  /** Commits a second of what a command writes: a head, a shot, a page of history and an event key. */
  commitsPerSecond: number;
  /** Milliseconds to load one key of 2 kB. */
  loadOneMs: number;
  /** Milliseconds to load 1,000 keys of 2 kB at once: a whole large film. */
  loadThousandMs: number;
}

const COMMITS = 2000;
const SHOTS = 1000;
const TEXT = { subject: "her hands on the valve, ".repeat(80) };

/** Takes about two seconds and a temporary folder. */
export async function storeBench(): Promise<StoreFigures> {
  const folder = mkdtempSync(join(tmpdir(), "shotcaller-bench-"));
  const store = await openStore(`sqlite://${join(folder, "bench.db")}`);
  try {
    const keys = Array.from({ length: SHOTS }, (_, i) => `shot:${i}`);
    await store.commit(keys.map((key) => ({ key, was: 0, value: TEXT })));
    const loadOneMs = await average(2000, (i) => store.load([keys[i % SHOTS]!]));
    const loadThousandMs = await average(20, () => store.load(keys));
    const commitMs = await average(COMMITS, (i) => command(store, i));
    return { commitsPerSecond: Math.round(1000 / commitMs), loadOneMs, loadThousandMs };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function command(store: Store, i: number): Promise<unknown> {
  return store.commit([
    { key: "head", was: i, value: TEXT },
    { key: `shot:${i % SHOTS}`, was: 1 + Math.floor(i / SHOTS), value: TEXT },
    { key: "history", was: i, value: TEXT },
    { key: `event:${i}`, was: 0, value: true, ttl: 3_600_000 },
  ]);
}

/** Milliseconds a call, one after the other. */
async function average(times: number, work: (i: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < times; i++) await work(i);
  return Number(((performance.now() - start) / times).toFixed(3));
}
