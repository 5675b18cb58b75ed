import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type App, startApp, textOf } from "./app.ts";
import type { FakeDiscord } from "./fake-discord.ts";
import { directChannel } from "./fake-people.ts";

let app: App;
let discord: FakeDiscord;
const env = { DISCORD_MESSAGE_CONTENT: true };

beforeEach(async () => {
  app = await startApp({ env });
  discord = app.discord;
  await discord.slash("ana", "brief start", { title: "Aurora" });
});
afterEach(async () => {
  expect(discord.rest.problems).toEqual([]);
  await app.stop();
  await discord.stop();
});

const last = <T>(all: readonly T[]): T => all.at(-1)!;
const inThread = () => discord.messages(discord.thread).map(textOf);
const noted = (words: string) => inThread().filter((said) => said.includes(words)).length;
const whisper = (user: string) => textOf(last(discord.whispers(user)));

describe("the connection", () => {
  it("acts once on what is delivered three times", async () => {
    await discord.say("ben", discord.thread, "golden hour");
    discord.gateway.again(2);
    await discord.settle();
    expect(noted("golden hour")).toBe(1);
    await discord.press("ana", "Show how it works");
    discord.gateway.again(2);
    await discord.settle();
    expect(noted("objective: Show how it works")).toBe(1);
    await discord.slash("ben", "shot add", { text: "close-up, the lid, 4s" });
    discord.gateway.again(2);
    await discord.settle();
    expect(textOf(discord.messages()[0])).toContain("1 shot");
    expect(discord.messages().filter((one) => textOf(one).includes("1A: close-up"))).toHaveLength(1);
  });

  it("acts once when two processes hear the same, as they do during a restart", async () => {
    const second = await startApp({ env, discord, store: app.store });
    const both = discord.settled;
    discord.settled = async () => {
      await app.surface.idle();
      await both();
    };
    await discord.say("ben", discord.thread, "golden hour");
    await discord.slash("ben", "brief set", { field: "aspect", value: "9:16" });
    expect(noted("golden hour")).toBe(1);
    expect(
      discord
        .messages()
        .slice(1)
        .filter((one) => textOf(one).includes("aspect 9:16")),
    ).toHaveLength(1);
    await second.stop();
  });

  it("resumes after the websocket is cut, and hears what was said meanwhile, once", async () => {
    await discord.say("ben", discord.thread, "golden hour");
    discord.gateway.drop();
    await discord.say("ben", discord.thread, "35mm");
    expect([noted("golden hour"), noted("lens intent 35 mm")]).toEqual([1, 1]);
    expect([discord.gateway.resumes, discord.gateway.identifies]).toEqual([1, 1]);
  });

  it("comes back when Discord asks it to", async () => {
    discord.gateway.askToReconnect();
    await discord.gateway.until(() => discord.gateway.resumes === 1);
    await discord.say("ben", discord.thread, "golden hour");
    expect(noted("golden hour")).toBe(1);
  });

  it("begins a new session when Discord has forgotten the old one", async () => {
    discord.gateway.forgetsSessions = true;
    discord.gateway.drop();
    await discord.gateway.until(() => discord.gateway.identifies === 2);
    await discord.say("ben", discord.thread, "golden hour");
    expect(noted("golden hour")).toBe(1);
  }, 15_000);

  it("waits as long as Discord says when it is too fast, and loses nothing", async () => {
    discord.rest.limit("POST", new RegExp(`^/channels/${discord.thread.id}/messages$`), 0.2);
    await discord.say("ben", discord.thread, "golden hour");
    expect(noted("golden hour")).toBe(1);
    discord.rest.limit("POST", /callback$/, 0.2);
    await discord.slash("ben", "brief set", { field: "aspect", value: "9:16" });
    expect(textOf(last(discord.messages()))).toContain("aspect 9:16");
  });

  it("answers what it has heard before it leaves", async () => {
    const { settled } = discord;
    discord.settled = async () => undefined;
    discord.rest.limit("POST", new RegExp(`^/channels/${discord.thread.id}/messages$`), 0.5);
    const limited = discord.rest.calls.length + 1;
    void discord.say("ben", discord.thread, "golden hour");
    await discord.rest.until(() => discord.rest.calls.length > limited);
    expect(noted("golden hour")).toBe(0);
    await app.stop();
    discord.settled = settled;
    expect(noted("golden hour")).toBe(1);
    expect(textOf(discord.messages()[0])).not.toContain("time of day,");
    expect(discord.messages()[0]!.edits).toBeGreaterThan(0);
  });

  it("says what is wrong with a token that Discord refuses", async () => {
    await expect(startApp({ discord, env: { DISCORD_TOKEN: "another" } })).rejects.toThrow(/DISCORD_TOKEN/);
  });
});

describe("an interaction that is over", () => {
  it("is answered in the channel where everybody may read it, and in a direct message where only the caller would", async () => {
    discord.next = "expired";
    await discord.slash("ben", "brief set", { field: "aspect", value: "9:16" });
    expect(textOf(last(discord.messages()))).toContain("aspect 9:16");
    const before = discord.messages().length;
    const direct = () => discord.messages(directChannel(discord.state, discord.state.person("ben")));
    discord.next = "expired";
    await discord.slash("ben", "lookup", { term: "push in" });
    expect(direct().map(textOf)).toEqual([
      expect.stringMatching(/^### Push in\n[\s\S]*-# Discord did not let me answer you in <https:\S+> in time\./),
    ]);
    // Pressed in a direct message, a button would know no film.
    expect(JSON.stringify(direct())).not.toContain("custom_id");
    discord.next = "expired";
    await discord.slash("ben", "brief set", { field: "aspect", value: "wide" });
    expect(textOf(last(direct()))).toContain('aspect "wide" is not a picture ratio.');
    // A form: the button is still there to be pressed again.
    discord.next = "expired";
    await discord.press("ben", "Write it");
    expect(direct()).toHaveLength(2);
    expect(discord.messages()).toHaveLength(before);
    expect(app.log.filter((line) => line.level === "error")).toEqual([]);
  });

  it("is over in silence for whoever takes no direct messages; the log says so", async () => {
    discord.rest.faults.push({
      method: "POST",
      path: /^\/channels\/\d+\/messages$/,
      answer: { status: 403, body: { code: 50007, message: "Cannot send messages to this user" } },
    });
    discord.next = "expired";
    await discord.slash("ben", "lookup", { term: "push in" });
    expect(discord.messages()).toHaveLength(1);
    expect(app.log).toContainEqual(
      expect.objectContaining({ level: "info", said: "an answer found no way to its caller" }),
    );
    expect(app.log.filter((line) => line.level === "error")).toEqual([]);
  });

  it("is followed when somebody else has answered it first", async () => {
    discord.next = "done";
    await discord.slash("ben", "brief set", { field: "aspect", value: "9:16" });
    expect(textOf(last(discord.messages()))).toContain("aspect 9:16");
    expect(app.log.filter((line) => line.level === "error")).toEqual([]);
  });
});

describe("what people take away", () => {
  it("posts the living card again when it was deleted, and points to the thread that lives on", async () => {
    const { thread } = discord;
    discord.deleteMessage(discord.messages()[0]!);
    await discord.say("ben", thread, "golden hour");
    expect(discord.messages().map(textOf)).toEqual([expect.stringContaining(`channels/${discord.guild}/${thread.id}`)]);
    await discord.say("ben", thread, "35mm");
    expect(discord.messages()).toHaveLength(1);
    expect(discord.state.threadsOf(discord.here.id)).toEqual([thread]);
  });

  it("opens the thread again on the card when somebody has deleted it", async () => {
    const { thread } = discord;
    discord.deleteThread(thread);
    await discord.slash("ana", "brief answer", { text: "make people want it" });
    expect(discord.thread).toMatchObject({ id: thread.id, name: "Brief" });
    expect(last(inThread())).toContain("What happens, in one sentence?");
  });

  it("asks in the channel when card and thread are gone, and has both again with the next change", async () => {
    const { thread } = discord;
    discord.deleteThread(thread);
    discord.deleteMessage(discord.messages()[0]!);
    await discord.slash("ana", "brief answer", { text: "make people want it" });
    expect(discord.messages().map(textOf).join("\n")).toContain("What happens, in one sentence?");
    expect(discord.thread.id).not.toBe(thread.id);
    await discord.say("ben", discord.thread, "golden hour");
    expect(noted("golden hour")).toBe(1);
  });

  it("refuses a button of a film that has been closed, and says so", async () => {
    const question = discord.messages(discord.thread)[0]!;
    await discord.slash("ana", "brief close", {});
    await discord.press("ben", "Show how it works", question);
    expect(whisper("ben")).toContain("That button belongs to another film. No film is open here now.");
  });

  it("refuses a button that no version of this program knows", async () => {
    const strange = discord.state.addMessage(discord.here.id, discord.messages()[0]!.author, {
      components: [{ type: 1, components: [{ type: 2, style: 2, label: "Old", custom_id: "v0:whatever" }] }],
      flags: 1 << 15,
    });
    await discord.press("ben", "Old", strange);
    expect(whisper("ben")).toContain("That button was made by another version of me.");
  });

  it("tells the person when it may not post in the thread any more", async () => {
    discord.forbid(discord.here, 1n << 38n);
    await discord.press("ben", "Show how it works");
    expect(whisper("ben")).toContain("What you did is kept, but I may not post the answer there.");
    expect(textOf(discord.messages()[0])).not.toContain("objective,");
  });

  it("keeps people's words and tokens out of the log", async () => {
    discord.rest.faults.push({
      method: "PATCH",
      path: /messages/,
      answer: {
        status: 400,
        body: {
          code: 50035,
          message: "Invalid Form Body",
          errors: { components: { _errors: [{ code: "TOO_LONG" }] } },
        },
      },
    });
    await discord.say("ben", discord.thread, "golden hour, and a secret word: xylophone");
    const logged = JSON.stringify(app.log, (_key, value) =>
      value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value,
    );
    expect(logged).toContain("Discord refused PATCH 400, components TOO_LONG (code 50035)");
    expect(logged).not.toMatch(/xylophone|golden|token-/);
  });

  it("tells the person when Discord takes the answer for no reason of theirs", async () => {
    discord.rest.faults.push({
      method: "POST",
      path: /callback/,
      answer: { status: 400, body: { code: 50035, message: "Invalid Form Body" } },
    });
    const asked = await discord.slash("ben", "brief set", { field: "aspect", value: "9:16" });
    expect(asked.hidden).toBe(true);
    expect(whisper("ben")).toContain("What you did is kept, but Discord did not take my answer.");
    expect(app.log).toContainEqual(expect.objectContaining({ said: "Discord did not take an answer" }));
  });

  it("tells the person when the thread is locked", async () => {
    discord.thread.locked = true;
    await discord.press("ben", "Show how it works");
    expect(whisper("ben")).toContain("this thread is locked");
  });
});
