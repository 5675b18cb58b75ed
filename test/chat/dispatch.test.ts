/** The shell round every command: acted on once, committed before it is said, never half, never another film's. */
import { describe, expect, it } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { cardOf, Office, titles, withOdd } from "./desk.ts";

describe("a request", () => {
  it("delivered three times is acted on once", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    const request = office.request("Ben", "30 seconds", { way: "talk", thread: "brief-thread", event: "T1:C1:17.5" });
    const answers = [
      await office.hear(request),
      await office.hear(request),
      await office.hear({ ...request, fresh: "f99999999999" }),
    ];
    expect(answers.map((said) => said.length > 0)).toEqual([true, false, false]);
  });

  it("that is a slip is told once, however often it is delivered", async () => {
    const office = await Office.open();
    const request = office.request("Ben", "shot set 9Z size wide", { way: "mention", event: "T1:C1:18.5" });
    const answers = [await office.hear(request), await office.hear({ ...request, fresh: "f99999999999" })];
    expect(answers.map((said) => said.length)).toEqual([1, 0]);
  });

  it("that takes back one's last change finds it behind nine hundred of somebody else's", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    await office.type("Ben", "brief set audience night nurses");
    for (let i = 0; i < 900; i++) await office.type("Ana", `brief set story edit ${i}`);
    expect(titles(await office.type("Ben", "brief undo"))).toEqual(["Taken back: audience: night nurses"]);
  });

  it("delivered to two processes at once is acted on once", async () => {
    const store = await openStore("memory://");
    const [one, other] = [new Office(store), new Office(store)];
    await one.type("Ana", "brief start Aurora");
    const request = one.request("Ben", "brief add palette rust", { event: "T1:C1:17.6" });
    const answers = await Promise.all([one.hear(request), other.hear(request)]);
    expect(answers.filter((said) => said.length > 0)).toHaveLength(1);
    expect(cardOf(await one.type("Ana", "brief history")).blocks[0]).toMatchObject({
      text: expect.not.stringMatching(/^3 ·/m),
    });
  });

  it("of eight people in three processes at the same moment loses nothing", async () => {
    const store = await openStore("memory://");
    const offices = [new Office(store), new Office(store), new Office(store)];
    await offices[0]!.type("Ana", "brief start Aurora");
    await Promise.all(
      Array.from({ length: 24 }, (_, i) => offices[i % 3]!.type(`P${i % 8}`, `brief add must-haves thing ${i}`)),
    );
    const shown = JSON.stringify(cardOf(await offices[0]!.type("Ana", "brief show")));
    for (let i = 0; i < 24; i++) expect(shown).toMatch(new RegExp(`thing ${i}\\b`));
  });

  it("that the store cannot keep is answered with what to do, and nothing is said to be done", async () => {
    const store = await openStore("memory://");
    const office = new Office(store);
    await office.type("Ana", "brief start Aurora");
    await store.close();
    const said = await office.type("Ben", "brief set aspect 16:9");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ to: "caller", reply: { error: "store-closed" } });
  });

  it("that meets a bug gets a reference that is also in the log, and no words of the brief are", async () => {
    const commands = withOdd(() => {
      throw new TypeError("x is not a function");
    });
    const office = await Office.open({ commands });
    const [answer] = await office.type("Ana", "odd now");
    const reference = /reference: (\w+)/.exec(JSON.stringify(answer))?.[1];
    expect(reference).toBeTruthy();
    expect(JSON.stringify(office.logged)).toContain(reference);
  });

  it("is committed before it is said: a voice that fails loses no edit, and the person is told", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    const heard: string[] = [];
    await office.dispatch.hear(office.request("Ben", "brief set aspect 16:9"), {
      say: async (to, reply) => {
        heard.push(`${to} ${reply.title}`);
        if (heard.length === 1) throw new Error("channel_not_found");
      },
    });
    expect(heard).toHaveLength(2);
    expect(heard[1]).toBe("caller That is done and kept, but the answer could not be shown here.");
    expect(JSON.stringify(cardOf(await office.type("Ana", "brief show")))).toContain("16:9");
  });
});

describe("a button", () => {
  it("of a film that is no longer open is refused, saying which is", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    const project = cardOf(await office.type("Ana", "brief show")).project!;
    await office.type("Ana", "brief close");
    await office.type("Ana", "brief start Borealis");
    const [said] = await office.type("Ben", "brief undo 1", { way: "button", project });
    expect(said).toMatchObject({ to: "caller", reply: { error: "stale-button" } });
    expect(JSON.stringify(said)).toContain("Borealis");
  });

  it("pressed in another channel does not reach that channel's film", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    await office.type("Ana", "brief start Borealis", { place: "terminal:local:other" });
    const project = cardOf(await office.type("Ana", "brief show")).project!;
    const [said] = await office.type("Ana", "brief close", { way: "button", project, place: "terminal:local:other" });
    expect(said).toMatchObject({ reply: { error: "stale-button" } });
  });
});

describe("talk", () => {
  it("in the channel is not heard", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    expect(await office.speak("Ben", "16:9, 30 seconds", { thread: undefined })).toEqual([]);
  });
  it("in a thread of others is not heard until the bot is mentioned there", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    expect(await office.speak("Ben", "16:9", { thread: "other" })).toEqual([]);
    await office.speak("Ben", "shot list", { way: "mention", thread: "other" });
    expect(titles(await office.speak("Ben", "16:9", { thread: "other" })).join()).toContain("16:9");
  });
  it("that addresses the bot is a command when it reads as one", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    expect(titles(await office.speak("Ben", "shot list", { way: "mention" }))).toEqual(["No shots yet."]);
  });
});

describe("the living card", () => {
  it("is posted once and edited in place, always at the newest revision", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    await office.type("Ben", "brief set aspect 16:9");
    expect(office.drawn.map(({ at }) => at?.message)).toEqual([undefined, "m1"]);
    expect(JSON.stringify(office.drawn.at(-1)!.card)).toContain("16:9");
  });
  it("opens the thread before the first question is asked in it", async () => {
    const office = await Office.open();
    const said = await office.type("Ana", "brief start Aurora");
    expect(said.map((one) => one.thread)).toEqual(["brief-thread"]);
  });
  it("that cannot be drawn does not stop the answer", async () => {
    const office = await Office.open({
      painterOf: () => ({
        draw: async () => {
          throw new Error("no permission");
        },
      }),
    });
    await office.type("Ana", "brief start Aurora");
    expect(titles(await office.type("Ben", "brief set aspect 16:9"))).toEqual(["Noted: aspect 16:9"]);
  });
});

describe("two teams", () => {
  it("see nothing of each other, whatever their channels are called", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora", { place: "slack:T1:C1", team: "slack:T1" });
    await office.type("Zoe", "brief start Zenith", { place: "slack:T2:C1", team: "slack:T2" });
    expect(titles(await office.type("Zoe", "brief show", { place: "slack:T2:C1", team: "slack:T2" }))).toEqual([
      "Zenith",
    ]);
    const said = JSON.stringify(await office.type("Zoe", "brief list", { place: "slack:T2:C1", team: "slack:T2" }));
    expect(said).not.toContain("Aurora");
  });
});

/** A store whose next commit loses against somebody who was quicker. */
function contested(store: Store, times: number): Store {
  let left = times;
  return {
    ...store,
    load: (keys) => store.load(keys),
    commit: async (writes) => (left-- > 0 ? "conflict" : store.commit(writes)),
    close: () => store.close(),
    once: store.once,
  };
}

describe("a conflict in the store", () => {
  it("runs the command again on what is there now", async () => {
    const office = new Office(contested(await openStore("memory://"), 3));
    expect(titles(await office.type("Ana", "brief start Aurora"))).toHaveLength(1);
    expect(titles(await office.type("Ana", "brief show"))).toEqual(["Aurora"]);
  });
});
