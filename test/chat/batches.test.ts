/** Requests that come while others are at work: committed together, each answered as if it had been alone. */
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Batches } from "../../src/chat/batches.ts";
import type { Request } from "../../src/chat/request.ts";
import { openStore, type Store, type Write } from "../../src/store/index.ts";
import { cardOf, Office, type Said, titles, withOdd } from "./desk.ts";

/** A store that notes which keys each commit wrote. */
async function noted(): Promise<{ store: Store; commits: Write[][] }> {
  const store = await openStore("memory://");
  const commits: Write[][] = [];
  const commit: Store["commit"] = (writes) => {
    commits.push([...writes]);
    return store.commit(writes);
  };
  return { store: { ...store, commit }, commits };
}

const PEOPLE = ["Ana", "Ben", "Cleo", "Dan"];

/** All at once, each one's own answers. */
const together = (office: Office, requests: readonly Request[]): Promise<Said[][]> =>
  Promise.all(requests.map((request) => office.hear(request)));

describe("what several people do at the same moment", () => {
  it("shares commits, and each is answered, and each can take back their own", async () => {
    const { store, commits } = await noted();
    const office = new Office(store);
    await office.type("Ana", "brief start Aurora");
    commits.length = 0;
    const words = Array.from({ length: 12 }, (_, i) =>
      i === 10 ? "brief set era 1970s" : `brief add must-haves thing ${i}`,
    );
    const said = await together(
      office,
      words.map((text, i) => office.request(PEOPLE[i % 4]!, text)),
    );
    expect(said.map((one) => one.length)).toEqual(words.map(() => 1));
    expect(commits.filter((writes) => writes.some(({ key }) => key.endsWith(":log"))).length).toBeLessThan(12);
    expect(titles(await office.type("Cleo", "brief undo"))).toEqual(["Taken back: era: 1970s"]);
    const shown = JSON.stringify(cardOf(await office.type("Ana", "brief show")));
    const things = Array.from({ length: 12 }, (_, i) => `thing ${i}`).filter((_, i) => i !== 10);
    expect(shown.match(/thing \d+/g)).toEqual(things);
    expect(shown).not.toContain("1970s");
  });

  it("is not spoilt by one that is refused, nor by one that fails", async () => {
    const commands = withOdd(({ project }) => {
      project!.putHead({ brief: {} });
      throw new TypeError("x is not a function");
    });
    const office = await Office.open({ commands });
    await office.type("Ana", "brief start Aurora");
    const said = await together(office, [
      office.request("Ana", "brief set audience nurses"),
      office.request("Ben", "shot set 9Z size wide"),
      office.request("Cleo", "odd now"),
      office.request("Dan", "brief set era 1970s"),
    ]);
    expect(said.map(([one]) => (one!.reply as { error?: string }).error)).toEqual([
      undefined,
      expect.any(String),
      "bug",
      undefined,
    ]);
    const shown = JSON.stringify(cardOf(await office.type("Ana", "brief show")));
    expect(shown).toContain("nurses");
    expect(shown).toContain("1970s");
  });

  it("is not spoilt by one that the store cannot keep", async () => {
    const commands = withOdd(({ docs }) => {
      docs.write("x", { at: new Date() });
      return { say: [] };
    });
    const office = await Office.open({ commands });
    await office.type("Ana", "brief start Aurora");
    const said = await together(office, [
      office.request("Ana", "brief set audience nurses"),
      office.request("Ben", "odd now"),
      office.request("Dan", "brief set era 1970s"),
    ]);
    expect(said.map(([one]) => (one!.reply as { error?: string }).error)).toEqual([
      undefined,
      "store-misused",
      undefined,
    ]);
  });

  it("holds an event that arrives twice only once", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    const twice = office.request("Ben", "30 seconds", { way: "talk", thread: "brief-thread", event: "T1:C1:17.5" });
    const said = await together(office, [office.request("Ana", "brief show"), twice, { ...twice }]);
    expect(said.map((one) => one.length)).toEqual([1, 1, 0]);
  });

  it("is seen by who comes after, before it is kept: the second of two values is a question", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    const [, second] = await together(office, [
      office.request("Ben", "brief set aspect 16:9"),
      office.request("Cleo", "brief set aspect 9:16"),
    ]);
    expect(JSON.stringify(second)).toMatch(/16:9.*9:16/);
    expect(JSON.stringify(await office.type("Ana", "brief show"))).toMatch(/16:9/);
  });

  it("leaves the film that one after the other would have left", async () => {
    const edit = fc.oneof(
      fc.constantFrom("brief set audience nurses", "brief set era 1970s", "brief set story she leaves", "brief undo"),
      fc.constantFrom(
        "shot add close-up, her hands, 4s",
        "shot set 1A action she turns",
        "shot drop 1A",
        "brief close",
      ),
      fc.constantFrom("brief start Borealis", "brief reopen Aurora", "brief set nonsense", "brief show"),
    );
    const edits = fc.array(fc.record({ who: fc.constantFrom(...PEOPLE), text: edit }), { minLength: 2, maxLength: 8 });
    const film = async (
      play: (office: Office, requests: Request[]) => Promise<Said[][]>,
      words: { who: string; text: string }[],
    ) => {
      const office = await Office.open();
      await office.type("Ana", "brief start Aurora");
      const said = await play(
        office,
        words.map(({ who, text }) => office.request(who, text)),
      );
      const end = [
        await office.type("Ana", "brief show"),
        await office.type("Ana", "brief history 50"),
        await office.type("Ana", "brief list"),
      ];
      return { said: said.map(titles), end };
    };
    await fc.assert(
      fc.asyncProperty(edits, async (words) => {
        const one = async (office: Office, requests: Request[]) => {
          const said: Said[][] = [];
          for (const request of requests) said.push(await office.hear(request));
          return said;
        };
        expect(await film(together, words)).toEqual(await film(one, words));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a line", () => {
  it("takes what has come meanwhile, in order, and leaves what was not worked on for the next time", async () => {
    const batches: string[][] = [];
    const line = new Batches<string, string>(async (items) => {
      await pause(1);
      batches.push(items.slice(0, 2));
      return items.slice(0, 2).map((item) => item.toUpperCase());
    });
    const done = await Promise.all(["a", "b", "c", "d", "e"].map((item) => line.run("x", item)));
    expect(done).toEqual(["A", "B", "C", "D", "E"]);
    expect(batches).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  });

  it("waits for no other", async () => {
    const line = new Batches<number, number>(async (items) => {
      await pause(items[0]!);
      return [...items];
    });
    const order: number[] = [];
    await Promise.all([40, 1].map((n) => line.run(String(n), n).then((done) => order.push(done))));
    expect(order).toEqual([1, 40]);
    await line.idle();
  });
});
