// What every engine must do, as one suite; an engine brings only how it is opened.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Store, StoreClosed, StoreMisused, type Write } from "../../src/store/index.ts";

/** Opens a fresh, empty store that reads the given clock. */
export type Factory = (now: () => number) => Promise<Store>;

/** Key with revision and value, in the order asked. */
export async function read(store: Store, ...keys: string[]): Promise<unknown[]> {
  const found = await store.load(keys);
  return keys.map((key) => (found.has(key) ? [found.get(key)!.rev, found.get(key)!.value] : "absent"));
}

export function storeContract(engine: string, factory: Factory): void {
  describe(`${engine} store`, () => {
    let store: Store;
    let time: number;
    beforeEach(async () => {
      time = Date.now();
      store = await factory(() => time);
    });
    afterEach(() => store.close());
    const commit = (...writes: Write[]) => store.commit(writes);
    const wait = (ms: number) => {
      time += ms;
    };
    const use = { store: () => store, commit, wait };
    revisions(use);
    expiry(use);
    sizes(use);
    once(use);
    slips(use);
  });
}

interface Use {
  store: () => Store;
  commit: (...writes: Write[]) => Promise<string>;
  wait: (ms: number) => void;
}

function revisions({ store, commit }: Use): void {
  test("counts the revisions of a document from 1", async () => {
    expect(await read(store(), "film")).toEqual(["absent"]);
    expect(await commit({ key: "film", was: 0, value: { title: "Aurora" } })).toBe("committed");
    expect(await read(store(), "film")).toEqual([[1, { title: "Aurora" }]]);
    expect(await commit({ key: "film", was: 1, value: { title: "Dawn" } })).toBe("committed");
    expect(await read(store(), "film")).toEqual([[2, { title: "Dawn" }]]);
  });

  test("writes all of a commit, or nothing of it", async () => {
    await commit({ key: "a", was: 0, value: "a1" }, { key: "b", was: 0, value: "b1" });
    const writes = [
      { key: "a", was: 1, value: "a2" },
      { key: "new", was: 0, value: 1 },
      { key: "b", was: 7, value: "b2" },
    ];
    expect(await store().commit(writes)).toBe("conflict");
    expect(await read(store(), "a", "b", "new")).toEqual([[1, "a1"], [1, "b1"], "absent"]);
  });

  test("refuses a write over an older, a newer or a missing revision, and a second creation", async () => {
    await commit({ key: "a", was: 0, value: 1 });
    await commit({ key: "a", was: 1, value: 2 });
    for (const was of [0, 1, 3]) expect(await commit({ key: "a", was, value: "lost" })).toBe("conflict");
    expect(await commit({ key: "none", was: 1, value: "lost" })).toBe("conflict");
    expect(await read(store(), "a", "none")).toEqual([[2, 2], "absent"]);
  });

  test("asserts a revision without changing it", async () => {
    await commit({ key: "a", was: 0, value: 1 });
    expect(await commit({ key: "a", was: 1 }, { key: "none", was: 0 }, { key: "b", was: 0, value: 1 })).toBe(
      "committed",
    );
    expect(await commit({ key: "a", was: 2 }, { key: "b", was: 1, value: 2 })).toBe("conflict");
    expect(await commit({ key: "none", was: 1 }, { key: "b", was: 1, value: 2 })).toBe("conflict");
    expect(await read(store(), "a", "none", "b")).toEqual([[1, 1], "absent", [1, 1]]);
  });

  test("deletes with null, and only the revision that it names", async () => {
    await commit({ key: "a", was: 0, value: 1 });
    expect(await commit({ key: "a", was: 2, value: null })).toBe("conflict");
    expect(await commit({ key: "a", was: 1, value: null })).toBe("committed");
    expect(await read(store(), "a")).toEqual(["absent"]);
    expect(await commit({ key: "a", was: 1, value: null })).toBe("conflict");
    expect(await commit({ key: "a", was: 0, value: null })).toBe("committed");
  });

  test("never lets somebody with a revision from before a deletion win", async () => {
    await commit({ key: "a", was: 0, value: "first" });
    await commit({ key: "a", was: 1, value: null });
    await commit({ key: "a", was: 0, value: "second" });
    expect(await commit({ key: "a", was: 1, value: "stale" })).toBe("conflict");
    expect(await read(store(), "a")).toEqual([[2, "second"]]);
    await commit({ key: "a", was: 2, value: null });
    await commit({ key: "a", was: 0, value: "third" });
    expect(await read(store(), "a")).toEqual([[3, "third"]]);
  });

  test("commits nothing as a success", async () => {
    expect(await commit()).toBe("committed");
    expect(await store().load([])).toEqual(new Map());
  });

  test("lets exactly one of many concurrent commits win", async () => {
    const race = (key: string, was: number) =>
      Promise.all(
        Array.from({ length: 20 }, (_, i) => commit({ key: `own${i}`, was, value: i }, { key, was, value: i })),
      );
    for (const was of [0, 1]) {
      const results = await race("a", was);
      expect(results.filter((result) => result === "committed")).toHaveLength(1);
      const [winner] = (await read(store(), "a")) as [[number, number]];
      expect(winner).toEqual([was + 1, results.indexOf("committed")]);
      if (was === 0)
        for (let i = 0; i < 20; i++) if (i !== winner[1]) await commit({ key: `own${i}`, was: 0, value: i });
    }
  });

  test("hands out what nobody can change: a loaded value and a saved one are frozen on every level", async () => {
    const value = { list: [1], gone: undefined };
    await commit({ key: "a", was: 0, value });
    await commit({ key: "a", was: 1, value: { list: [1] } });
    expect(() => value.list.push(2)).toThrow(TypeError);
    const loaded = (await store().load(["a"])).get("a")!.value as { list: number[] };
    expect(() => loaded.list.push(3)).toThrow(TypeError);
    expect(await read(store(), "a")).toEqual([[2, { list: [1] }]]);
  });

  test("hands out a revision that it knows as the same object, whoever wrote it", async () => {
    const value = { list: [1] };
    await commit({ key: "a", was: 0, value: 0 });
    await commit({ key: "a", was: 1, value });
    expect((await store().load(["a"])).get("a")!.value).toBe(value);
    const [first, again] = [await store().load(["a", "b"]), await store().load(["b", "a"])];
    expect(again.get("a")!.value).toBe(first.get("a")!.value);
  });

  test("reads what it wrote without what JSON leaves out", async () => {
    await commit({ key: "a", was: 0, value: 0 });
    await commit({ key: "a", was: 1, value: { kept: { one: 1, gone: undefined } } });
    expect(Object.keys((await store().load(["a"])).get("a")!.value as { kept: object })).toEqual(["kept"]);
    const { kept } = (await store().load(["a"])).get("a")!.value as { kept: object };
    expect(Object.keys(kept)).toEqual(["one"]);
  });
}

function expiry({ store, commit, wait }: Use): void {
  test("forgets a key after its ttl, for loading and for creating", async () => {
    await commit({ key: "event", was: 0, value: true, ttl: 1000 });
    expect(await commit({ key: "event", was: 0, value: true, ttl: 1000 })).toBe("conflict");
    wait(999);
    expect(await read(store(), "event")).toEqual([[1, true]]);
    wait(1);
    expect(await read(store(), "event")).toEqual(["absent"]);
    expect(await commit({ key: "event", was: 1, value: "stale" })).toBe("conflict");
    expect(await commit({ key: "event", was: 0, value: true, ttl: 1000 })).toBe("committed");
    expect(await commit({ key: "event", was: 1, value: "stale" })).toBe("conflict");
  });

  test("keeps what is written again without a ttl", async () => {
    await commit({ key: "a", was: 0, value: 1, ttl: 10 });
    await commit({ key: "a", was: 1, value: 2 });
    wait(1e9);
    expect(await read(store(), "a")).toEqual([[2, 2]]);
  });

  test("keeps everything else while thousands of expired keys are swept", async () => {
    await commit({ key: "kept", was: 0, value: 1 }, { key: "later", was: 0, value: 1, ttl: 1e12 });
    await store().once.set("kept", "text");
    for (let batch = 0; batch < 3; batch++) {
      const keys = Array.from({ length: 500 }, (_, i) => ({ key: `e${batch}-${i}`, was: 0, value: 1, ttl: 10 }));
      expect(await store().commit(keys)).toBe("committed");
    }
    wait(1e9);
    for (let i = 0; i < 600; i++) await commit({ key: "busy", was: i, value: i });
    expect(await read(store(), "kept", "later", "busy", "e0-0")).toEqual([[1, 1], [1, 1], [600, 599], "absent"]);
    expect(await store().once.get("kept")).toBe("text");
  });
}

function sizes({ store, commit }: Use): void {
  test("keeps a value of 1 MB", async () => {
    const value = { text: "é🎬\n".repeat(250_000), "": [null, true, -1.5e-7, 2 ** 53] };
    await commit({ key: "big", was: 0, value });
    expect((await store().load(["big"])).get("big")!.value).toEqual(value);
  });

  test("keeps apart keys in any Unicode, of up to 500 characters", async () => {
    const keys = [
      "é",
      "e\u0301",
      "E",
      "e",
      "🎬".repeat(250),
      "a\u0000b",
      "a\u0000c",
      "a",
      "\ud800",
      "\ud801",
      "\ufffd",
      '"\\',
      "__proto__",
    ];
    await store().commit(keys.map((key, i) => ({ key, was: 0, value: i })));
    expect(await read(store(), ...keys)).toEqual(keys.map((_, i) => [1, i]));
    for (const [i, key] of keys.entries()) await store().once.set(key, i);
    expect(await store().once.get(keys)).toEqual(keys.map((_, i) => i));
  });

  test("loads 1,000 keys at once", async () => {
    const keys = Array.from({ length: 1000 }, (_, i) => `shot:${i}`);
    expect(await store().commit(keys.map((key, value) => ({ key, was: 0, value })))).toBe("committed");
    expect(await read(store(), ...keys, "none")).toEqual([...keys.map((_, i) => [1, i]), "absent"]);
  });
}

function once({ store, commit, wait }: Use): void {
  test("keeps what is written once apart from the documents", async () => {
    await commit({ key: "a", was: 0, value: "document" });
    await store().once.set("a", { text: ":base64:xx" });
    expect(await store().once.get("a")).toEqual({ text: ":base64:xx" });
    expect(await store().once.has("a")).toBe(true);
    expect(await store().once.delete("a")).toBe(true);
    expect(await store().once.delete("a")).toBe(false);
    expect(await store().once.get("a")).toBeUndefined();
    await store().once.set("b", 1);
    await store().once.clear();
    expect(await store().once.get(["a", "b"])).toEqual([undefined, undefined]);
    expect(await read(store(), "a")).toEqual([[1, "document"]]);
  });

  test("forgets what is written once with a ttl", async () => {
    await store().once.set("a", 1, 1000);
    expect(await store().once.get("a")).toBe(1);
    wait(1000);
    expect(await store().once.get("a")).toBeUndefined();
    expect(await store().once.has("a")).toBe(false);
  });
}

function slips({ store, commit }: Use): void {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const bad = [
    undefined,
    Number.NaN,
    { a: [Number.POSITIVE_INFINITY] },
    [undefined],
    [() => 1],
    1n,
    new Date(0),
    new Map(),
    { a: Symbol("s") },
    cycle,
  ];
  test.each(bad.map((value) => [value]))("refuses %s as a value, everywhere, and saves nothing", async (value) => {
    await expect(commit({ key: "ok", was: 0, value: 1 }, { key: "bad", was: 0, value })).rejects.toThrow(StoreMisused);
    await expect(store().once.set("bad", value)).rejects.toThrow(StoreMisused);
    expect(await read(store(), "ok", "bad")).toEqual(["absent", "absent"]);
  });

  test("refuses a bad key, revision or ttl, and two writes of one key", async () => {
    const value = 1;
    for (const key of ["", "x".repeat(501)]) {
      await expect(commit({ key, was: 0, value })).rejects.toThrow(StoreMisused);
      await expect(store().load([key])).rejects.toThrow(StoreMisused);
      await expect(store().once.get(key)).rejects.toThrow(StoreMisused);
    }
    for (const was of [-1, 0.5, Number.NaN])
      await expect(commit({ key: "a", was, value })).rejects.toThrow(StoreMisused);
    for (const ttl of [0, -1, Number.NaN])
      await expect(commit({ key: "a", was: 0, value, ttl })).rejects.toThrow(StoreMisused);
    await expect(commit({ key: "a", was: 0, value }, { key: "a", was: 0, value })).rejects.toThrow(StoreMisused);
    expect(await read(store(), "a")).toEqual(["absent"]);
  });

  test("says clearly that it is closed, and closes twice without harm", async () => {
    await store().close();
    await store().close();
    await expect(store().load(["a"])).rejects.toThrow(StoreClosed);
    await expect(commit({ key: "a", was: 0, value: 1 })).rejects.toThrow(/store is closed\. Start/);
    await expect(store().once.get("a")).rejects.toThrow(StoreClosed);
    await expect(store().once.set("a", 1)).rejects.toThrow(StoreClosed);
    await expect(store().once.has("a")).rejects.toThrow(StoreClosed);
    await expect(store().once.delete("a")).rejects.toThrow(StoreClosed);
    await expect(store().once.clear()).rejects.toThrow(StoreClosed);
  });
}
