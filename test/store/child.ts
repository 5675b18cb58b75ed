// A process of its own on a store that others use too; started by processes.test.ts.
import { writeSync } from "node:fs";
import { openStore, type Store } from "../../src/store/index.ts";

/** Adds 1 to the counter `times` times, starting again at every conflict. */
async function increment(store: Store, times: number): Promise<void> {
  for (let done = 0; done < times; ) {
    const found = (await store.load(["counter"])).get("counter");
    const value = Number(found?.value ?? 0) + 1;
    if ((await store.commit([{ key: "counter", was: found?.rev ?? 0, value }])) === "committed") done++;
  }
}

/** Writes the same number to several keys for ever, and says each number once it is confirmed. */
async function march(store: Store, keys: readonly string[]): Promise<void> {
  for (;;) {
    const found = await store.load(keys);
    const n = ((found.get(keys[0]!)?.value as { n: number } | undefined)?.n ?? 0) + 1;
    const writes = keys.map((key) => ({
      key,
      was: found.get(key)?.rev ?? 0,
      value: { n, weight: "x".repeat(20_000) },
    }));
    if ((await store.commit(writes)) === "committed") writeSync(1, `${n}\n`);
  }
}

const [url = "", task = "", ...rest] = process.argv.slice(2);
const store = await openStore(url);
if (task === "increment") await increment(store, Number(rest[0]));
else if (task === "march") await march(store, rest);
else throw new Error(`no such task: ${task}`);
await store.close();
