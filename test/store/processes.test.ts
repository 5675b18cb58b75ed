// Several real processes on one SQLite file: nothing confirmed is lost, nothing half-written is seen.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { read } from "./contract.ts";
import { temporaryPaths } from "./temporary.ts";

const path = temporaryPaths();
const CHILD = fileURLToPath(new URL("child.ts", import.meta.url));

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", CHILD, ...args], { stdio: ["ignore", "pipe", "inherit"] });
}

/** Kills a marching process `ms` after its first confirmed number; gives the last number that it confirmed. */
async function killMarching(url: string, keys: readonly string[], ms: number): Promise<number> {
  const child = start(url, "march", ...keys);
  let said = "";
  child.stdout!.on("data", (chunk) => {
    if (said === "") setTimeout(() => child.kill("SIGKILL"), ms);
    said += chunk;
  });
  const [, signal] = await once(child, "close");
  expect(signal).toBe("SIGKILL");
  return Number(said.trimEnd().split("\n").at(-1));
}

describe("processes that share a SQLite store", () => {
  test("lose none of 4 x 25 increments, and may all start at once", { timeout: 15_000 }, async () => {
    const url = `sqlite://${path()}`;
    const children = Array.from({ length: 4 }, () => start(url, "increment", "25"));
    const ends = await Promise.all(children.map((child) => once(child, "close")));
    expect(ends.map(([code]) => code)).toEqual([0, 0, 0, 0]);
    const store = await openStore(url);
    expect(await read(store, "counter")).toEqual([[100, 100]]);
    await store.close();
  });

  test("leave after SIGKILL what was confirmed, and whole commits only", { timeout: 15_000 }, async () => {
    const url = `sqlite://${path()}`;
    const keys = ["head", "shot:1", "shot:2", "event"];
    for (const ms of [0, 13, 37, 71, 113]) {
      const confirmed = await killMarching(url, keys, ms);
      const store = await openStore(url);
      const found = await store.load(keys);
      await store.close();
      const numbers = new Set(keys.map((key) => (found.get(key)!.value as { n: number }).n));
      expect(numbers.size).toBe(1);
      const [n] = [...numbers];
      expect([confirmed, confirmed + 1]).toContain(n);
      expect(new Set(keys.map((key) => found.get(key)!.rev))).toEqual(numbers);
    }
  });
});
