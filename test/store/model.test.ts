// Random histories -> the same answers from every engine as from the rules written down in ten lines.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStore, type Store, StoreMisused, type Write } from "../../src/store/index.ts";
import { temporaryPaths } from "./temporary.ts";

const path = temporaryPaths();
const ENGINES = { memory: () => "memory://", sqlite: () => `sqlite://${path()}` };
const KEYS = ["a", "b", "\ud800", "a\u0000"];

interface Draft {
  key: string;
  /** Added to the true revision: 0 fits. */
  off: number;
  kind: "write" | "assert" | "delete";
  value: fc.JsonValue;
  ttl: number | undefined;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  key: fc.constantFrom(...KEYS),
  off: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.constantFrom(-1, 1)),
  kind: fc.constantFrom("write", "write", "assert", "delete"),
  value: fc.jsonValue().filter((value) => value !== null),
  ttl: fc.constantFrom(undefined, undefined, 10, 50),
});
const step = fc.oneof(
  { weight: 5, arbitrary: fc.uniqueArray(draft, { minLength: 1, maxLength: 4, selector: ({ key }) => key }) },
  { weight: 1, arbitrary: fc.constantFrom(5, 10, 45) },
);

/** The rules: last revisions never go back, what is expired is absent, one misfit refuses all. */
class Model {
  time = 1e12;
  readonly last = new Map<string, number>();
  readonly alive = new Map<string, { value: unknown; expires: number }>();

  rev(key: string): number {
    return (this.alive.get(key)?.expires ?? 0) > this.time ? this.last.get(key)! : 0;
  }

  commit(writes: readonly Write[]): string {
    if (writes.some(({ key, was }) => was !== this.rev(key))) return "conflict";
    for (const { key, was, value, ttl } of writes) {
      if (value === undefined || (value === null && was === 0)) continue;
      if (value === null) this.alive.delete(key);
      else {
        this.last.set(key, (this.last.get(key) ?? 0) + 1);
        this.alive.set(key, { value: JSON.parse(JSON.stringify(value)), expires: ttl ? this.time + ttl : Infinity });
      }
    }
    return "committed";
  }

  content(): unknown[] {
    return KEYS.map((key) => (this.rev(key) ? { rev: this.rev(key), value: this.alive.get(key)!.value } : undefined));
  }
}

function writesOf(drafts: readonly Draft[], model: Model): Write[] {
  return drafts.map(({ key, off, kind, value, ttl }) => {
    const was = Math.max(0, model.rev(key) + off);
    if (kind === "assert") return { key, was };
    return kind === "delete" ? { key, was, value: null } : { key, was, value, ttl };
  });
}

/** The stores are doors to the same documents; they take turns. */
async function replay(stores: readonly Store[], model: Model, steps: readonly (number | Draft[])[]): Promise<void> {
  for (const [i, each] of steps.entries()) {
    if (typeof each === "number") model.time += each;
    else {
      const writes = writesOf(each, model);
      expect(await stores[i % stores.length]!.commit(writes)).toBe(model.commit(writes));
    }
    for (const store of stores) {
      const found = await store.load(KEYS);
      expect(KEYS.map((key) => found.get(key))).toEqual(model.content());
    }
  }
}

describe.each(Object.entries(ENGINES))("%s store", (_, url) => {
  test("answers every history of commits as the rules do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const model = new Model();
        const store = await openStore(url(), { now: () => model.time });
        await replay([store], model, steps).finally(() => store.close());
      }),
      { numRuns: 60 },
    );
  });

  test("gives back every value as it went in, or refuses it", async () => {
    const store = await openStore(url());
    let n = 0;
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const key = `k${n++}`;
        fc.pre(value !== null);
        const result = await store.commit([{ key, was: 0, value }]).catch((error: unknown) => error);
        if (result !== "committed") {
          expect(result).toBeInstanceOf(StoreMisused);
          return;
        }
        // toEqual ignores an object's undefined properties, the one thing that may go; -0 is 0 in JSON.
        expect((await store.load([key])).get(key)?.value).toEqual(withoutNegativeZero(value));
      }),
      { numRuns: 300 },
    );
    await store.close();
  });
});

test("two connections to one SQLite file never show what the other has changed meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const model = new Model();
      const url = ENGINES.sqlite();
      const stores = [await openStore(url, { now: () => model.time }), await openStore(url, { now: () => model.time })];
      await replay(stores, model, steps).finally(() => Promise.all(stores.map((store) => store.close())));
    }),
    { numRuns: 40 },
  );
});

test.each(["memory", "sqlite"] as const)(
  "loads and commits at once leave %s with what was written last",
  async (engine) => {
    const act = fc.record({ key: fc.constantFrom("a", "b"), kind: fc.constantFrom("load", "write", "ttl", "delete") });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), fc.infiniteStream(fc.nat(3)), async (acts, waits) => {
        const store = await openStore(ENGINES[engine]());
        const last = new Map<string, number>();
        const act = async (key: string, kind: string, n: number): Promise<void> => {
          for (let turns = waits.next().value; turns > 0; turns--) await undefined;
          const was = (await store.load([key])).get(key)?.rev ?? 0;
          if (kind === "load") return;
          const write = { key, was, value: kind === "delete" ? null : { n }, ...(kind === "ttl" && { ttl: 1e9 }) };
          if ((await store.commit([write])) === "committed") last.set(key, kind === "delete" ? -1 : n);
        };
        await Promise.all(acts.map(({ key, kind }, n) => act(key, kind, n)));
        const found = await store.load(["a", "b"]);
        for (const [key, n] of last) expect((found.get(key)?.value as { n: number })?.n ?? -1).toBe(n);
        await store.close();
      }),
      { numRuns: 80 },
    );
  },
);

function withoutNegativeZero(value: unknown): unknown {
  if (Object.is(value, -0)) return 0;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutNegativeZero);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutNegativeZero(inner)]));
}
