/** Long lists stay readable, and an edit of one shot reads nothing of the others. */
import { beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../src/store/index.ts";
import { cardOf, Office } from "./chat/desk.ts";

const SHOTS = 60;
const TAKES = 3;

/** Remembers which keys were loaded since it was last asked. */
function watched(store: Store): { store: Store; loaded: () => string[] } {
  const keys: string[] = [];
  const load: Store["load"] = (wanted) => {
    keys.push(...wanted);
    return store.load(wanted);
  };
  return {
    store: new Proxy(store, { get: (of, name) => (name === "load" ? load : bound(of, name)) }),
    loaded: () => keys.splice(0),
  };
}
function bound(of: Store, name: string | symbol): unknown {
  const value = Reflect.get(of, name) as unknown;
  return typeof value === "function" ? value.bind(of) : value;
}

let office: Office;
let loaded: () => string[];

beforeAll(async () => {
  const watch = watched(await openStore("memory://"));
  loaded = watch.loaded;
  office = new Office(watch.store);
  await office.type("Ana", "brief start Aurora for:kling-3.0");
  for (let scene = 1; scene <= SHOTS / 10; scene++) {
    const lines = Array.from({ length: 10 }, (_, i) => `close-up, static, the lid ${scene} ${i}, 4s`);
    await office.type("Ana", `shot add scene:${scene} ${lines.join("\n")}`);
    for (const letter of "ABCDEFGHJK") {
      const links = Array.from({ length: TAKES }, (_, i) => `https://x.test/${scene}${letter}-${i}.mp4`);
      await office.type("Ben", `take log ${scene}${letter} link:"${links.join(" ")}"`);
    }
  }
  await office.type("Ana", "prompt all");
}, 60_000);

const textOf = (card: ReturnType<typeof cardOf>): string =>
  card.blocks.map((block) => (block.kind === "text" ? block.text : "")).join("\n");

describe("a list of 60 shots and 180 takes", () => {
  it.each([
    ["shot list", "shot-list.md", SHOTS],
    ["take list", "takes.md", SHOTS * TAKES],
  ])("/%s shows each scene's first lines, and has the whole as a file", async (words, name, count) => {
    const card = cardOf(await office.type("Ana", words));
    const shown = textOf(card).split("\n");
    expect(shown.filter((line) => line.startsWith("Scene "))).toHaveLength(SHOTS / 10);
    expect(shown.length).toBeLessThanOrEqual(36);
    expect(textOf(card).length).toBeLessThan(4_000);
    const [file] = card.files!;
    expect(file!.name).toBe(name);
    expect(String(file!.content).match(/^- /gm)).toHaveLength(count);
  });

  it("offers what is out of date on demand instead of looking at every shot after every edit", async () => {
    await office.type("Ana", "brief set style 35mm film");
    const drawn = office.drawn.at(-1)!.card;
    expect(drawn.actions).toContainEqual({
      kind: "button",
      label: "What is out of date",
      does: "shot list show:out-of-date",
    });
    const card = cardOf(await office.type("Ana", "shot list show:out-of-date"));
    expect(JSON.stringify(card.blocks)).toContain(`${SHOTS} with prompts out of date`);
  });
});

describe("an edit", () => {
  it.each([
    "shot set 3C action she turns",
    "take circle 3C-1",
    "take ng 3C-2 cause:camera it drifts",
    "note add 3C-1 the lid jumps",
    "note accept 1",
    "take pick 3C-1",
    "take log 3C again",
    "take retake 3C-2",
  ])("/%s reads nothing of another shot", async (words) => {
    loaded();
    const said = await office.type("Ana", words);
    expect(cardOf(said).error).toBeUndefined();
    const parts = loaded().flatMap((key) => /^p:[^:]+:(?:shot|take|compiled):(\w+)/.exec(key)?.[1] ?? []);
    expect(parts.filter((id) => id !== "3C")).toEqual([]);
  });
});
