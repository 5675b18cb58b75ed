// What only a file can do: persist, be shared, be somebody else's, be full of expired rows.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import {
  describeStore,
  openStore,
  StoreNotOurs,
  StoreTooNew,
  StoreUnknown,
  StoreUnreachable,
} from "../../src/store/index.ts";
import { read } from "./contract.ts";
import { temporaryPaths } from "./temporary.ts";

const newPath = temporaryPaths();

/** Opens the file without Shotcaller, runs `sql`, and gives the first row. */
function row(path: string, sql: string): unknown {
  const db = new Database(path);
  const [first] = db.prepare(sql).all();
  db.close();
  return first;
}

function exec(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

describe("a SQLite store", () => {
  test("is there again after closing, with revisions, graves and what was written once", async () => {
    const path = newPath();
    const first = await openStore(`sqlite://${path}`);
    await first.commit([{ key: "a", was: 0, value: "text" }]);
    await first.commit([{ key: "gone", was: 0, value: 1 }]);
    await first.commit([{ key: "gone", was: 1, value: null }]);
    await first.once.set("b", [1]);
    await first.close();
    const second = await openStore(`sqlite://${path}`);
    expect(await read(second, "a", "gone")).toEqual([[1, "text"], "absent"]);
    expect(await second.commit([{ key: "gone", was: 0, value: 2 }])).toBe("committed");
    expect(await read(second, "gone")).toEqual([[2, 2]]);
    expect(await second.once.get("b")).toEqual([1]);
    await second.close();
  });

  test("makes the folders of a relative path, and leaves one file when closed", async () => {
    const path = join(dirname(newPath()), "deep", "er", "film.db");
    const store = await openStore(`sqlite://${relative(process.cwd(), path)}`);
    await store.commit([{ key: "a", was: 0, value: 1 }]);
    await store.close();
    expect(existsSync(path)).toBe(true);
    expect(row(path, "SELECT count(*) AS n FROM documents")).toMatchObject({ n: 1 });
  });

  test("is seen at once by a second store on the same file", async () => {
    const url = `sqlite://${newPath()}`;
    const stores = await Promise.all([openStore(url), openStore(url), openStore(url)]);
    const results = await Promise.all(stores.map((store, i) => store.commit([{ key: "a", was: 0, value: i }])));
    expect(results.filter((result) => result === "committed")).toHaveLength(1);
    for (const store of stores) expect(await read(store, "a")).toEqual([[1, results.indexOf("committed")]]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test("waits while another program holds the lock", async () => {
    const path = newPath();
    const store = await openStore(`sqlite://${path}`);
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE");
    setTimeout(() => other.exec("COMMIT"), 200);
    expect(await store.commit([{ key: "a", was: 0, value: 1 }])).toBe("committed");
    other.close();
    await store.close();
  });

  test("keeps no word of what was deleted", async () => {
    const path = newPath();
    const store = await openStore(`sqlite://${path}`);
    await store.commit([{ key: "slack:T1:SECRETPLACE", was: 0, value: `SECRETWORDS ${"x".repeat(9000)}` }]);
    await store.once.set("SECRETPRINT", "SECRETPROMPT");
    await store.commit([{ key: "slack:T1:SECRETPLACE", was: 1, value: null }]);
    await store.once.delete("SECRETPRINT");
    for (const file of [path, `${path}-wal`]) expect(readFileSync(file).includes("SECRET")).toBe(false);
    await store.close();
  });

  test("sweeps what expired, on opening and on the way, and only after the grace", async () => {
    const path = newPath();
    let time = 1e12;
    const open = () => openStore(`sqlite://${path}`, { now: () => time });
    const rows = () => row(path, "SELECT count(*) AS n FROM documents");
    const store = await open();
    await store.commit(Array.from({ length: 2000 }, (_, i) => ({ key: `e${i}`, was: 0, value: 1, ttl: 10 })));
    time += 11;
    for (let i = 0; i < 300; i++) await store.commit([{ key: "a", was: i, value: i }]);
    expect(rows()).toMatchObject({ n: 2001 });
    time += 3_600_000;
    for (let i = 300; i < 600; i++) await store.commit([{ key: "a", was: i, value: i }]);
    expect(rows()).toMatchObject({ n: 977 });
    await store.close();
    await (await open()).close();
    expect(rows()).toMatchObject({ n: 1 });
  });
});

describe("a file that is not a film store of this program", () => {
  const refused = async (path: string, error: new (...args: never[]) => Error, words: RegExp) => {
    const before = readFileSync(path);
    const result = await openStore(`sqlite://${path}`).catch((reason: unknown) => reason);
    expect(result).toBeInstanceOf(error);
    expect((result as Error).message).toMatch(words);
    expect(readFileSync(path).equals(before)).toBe(true);
  };

  test.each([["short"], ["a text that is no database. ".repeat(500)], [`SQLite format 3\0${"junk".repeat(2000)}`]])(
    "is left as it is: %.20s",
    async (text) => {
      const path = newPath();
      writeFileSync(path, text);
      await refused(path, StoreNotOurs, /is not a film store\. It was left as it is/);
    },
  );

  test("is left as it is: another program's database", async () => {
    const path = newPath();
    exec(path, "CREATE TABLE theirs (x)");
    await refused(path, StoreNotOurs, /is another program's database/);
    exec(path, "DROP TABLE theirs; PRAGMA user_version = 3");
    await refused(path, StoreNotOurs, /is another program's database/);
  });

  test("is left as it is: a store written by a newer Shotcaller", async () => {
    const path = newPath();
    await (await openStore(`sqlite://${path}`)).close();
    exec(path, "PRAGMA user_version = 2");
    await refused(path, StoreTooNew, /newer Shotcaller \(layout 2; this one knows 1\).*Update/);
  });

  test("is a folder, or lies below a file", async () => {
    const path = newPath();
    mkdirSync(path);
    await expect(openStore(`sqlite://${path}`)).rejects.toThrow(StoreUnreachable);
    const file = newPath();
    writeFileSync(file, "");
    await expect(openStore(`sqlite://${file}/film.db`)).rejects.toThrow(StoreUnreachable);
  });
});

describe("STORE_URL", () => {
  test.each([
    ["redis://:hunter2@host/0", /has no redis store yet\. Set STORE_URL to sqlite:/],
    ["postgres://me:hunter2@host/db", /has no postgres store yet/],
    ["mysql://me:hunter2@host/db", /does not know: mysql:\/\/\. Set STORE_URL/],
    ["data/shotcaller.db", /has no scheme such as sqlite/],
    ["", /has no scheme/],
    ["sqlite://", /names no file/],
    ["sqlite://data/", /names no file/],
    ["constructor://x", /does not know/],
  ])("%s is refused in a sentence that names no password", async (url, words) => {
    const error = (await openStore(url).catch((reason: unknown) => reason)) as StoreUnknown;
    expect(error).toBeInstanceOf(StoreUnknown);
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain("hunter2");
    expect(() => describeStore(url)).toThrow(StoreUnknown);
  });

  test("is described for the log", () => {
    expect(describeStore("memory://")).toBe("memory: everything is forgotten when the program ends");
    expect(describeStore("SQLITE:///a/b.db")).toBe("sqlite: /a/b.db");
  });
});
