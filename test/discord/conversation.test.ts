import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ATTACHED_MAX } from "../../src/chat/request.ts";
import { type App, startApp, textOf } from "./app.ts";
import type { FakeDiscord } from "./fake-discord.ts";
import { BOT } from "./fake-state.ts";

let app: App;
let discord: FakeDiscord;

async function open(env: Parameters<typeof startApp>[0] = {}): Promise<void> {
  app = await startApp(env);
  discord = app.discord;
}
afterEach(async () => {
  expect(discord.rest.problems).toEqual([]);
  expect(app.log.filter((line) => line.level === "error")).toEqual([]);
  await app.stop();
  await discord.stop();
});

const start = () => discord.slash("ana", "brief start", { title: "Aurora" });
const inThread = () => discord.messages(discord.thread).map(textOf);
const last = <T>(all: readonly T[]): T => all.at(-1)!;
const whisper = (user: string) => textOf(last(discord.whispers(user)));

describe("with the text of messages granted", () => {
  beforeEach(() => open({ env: { DISCORD_MESSAGE_CONTENT: true } }));

  it("opens a film: one card in the channel, its thread, the first question there, a private word to the caller", async () => {
    await start();
    expect(discord.messages().map(textOf)).toEqual([expect.stringContaining("### Aurora\nDirector: ana")]);
    expect(discord.thread).toMatchObject({ id: discord.messages()[0]!.id, name: "Aurora" });
    expect(inThread()).toEqual([expect.stringContaining("What is the one thing this film has to achieve?")]);
    expect(whisper("ana")).toContain(`https://discord.com/channels/${discord.guild}/${discord.thread.id}`);
  });

  it("hears plain talk in the thread, answers there, and edits the card in place", async () => {
    await start();
    await discord.say("ben", discord.thread, "golden hour, 35mm, 16:9");
    expect(last(inThread())).toContain("time of day golden hour, lens intent 35 mm, aspect 16:9");
    expect(discord.messages()).toHaveLength(1);
    expect(discord.messages()[0]).toMatchObject({ edits: 1 });
  });

  it("draws a film's card as closed when another is imported over it", async () => {
    await start();
    await discord.slash("ana", "export", { format: "json" });
    const [file] = last(discord.messages().filter((one) => one.files.length > 0)).files;
    await discord.slash("ana", "import", {
      file: { name: "a.json", type: "application/json", data: String(file!.data) },
    });
    const cards = discord
      .messages()
      .map(textOf)
      .filter((said) => said.includes("Director: ana"));
    expect(cards.map((said) => said.split("\n")[0])).toEqual(["### Aurora (closed)", "### Aurora"]);
  });

  it("is silent about plain talk in the channel and about what decides nothing", async () => {
    await start();
    const before = inThread();
    await discord.say("ben", discord.here, "golden hour, 35mm");
    await discord.say("ben", discord.thread, "thanks!");
    expect(inThread()).toHaveLength(before.length + 1);
    expect(discord.messages()).toHaveLength(2);
  });

  it("takes a mention with a command, in the channel and in the thread", async () => {
    await start();
    await discord.mention("ben", discord.here, "shot add wide shot, static, the lid, 4s");
    expect(textOf(last(discord.messages()))).toContain("1A");
    await discord.mention("ben", discord.thread, ": /shot list");
    expect(last(inThread())).toContain("Shot list");
    await discord.mention("ben", discord.thread, "/shot list");
    expect(last(inThread())).toContain("1A");
    expect(last(discord.messages(discord.thread)).reference).toBeDefined();
  });

  it("answers a press in the thread by an ordinary message, and a select and a form too", async () => {
    await start();
    const pressed = await discord.press("ana", "Show how it works");
    expect(pressed).toMatchObject({ state: "updating" });
    expect(last(discord.messages(discord.thread)).answers).toBeUndefined();
    expect(inThread().join("\n")).toContain("objective");
    const opened = await discord.press("ana", "Write it");
    expect(opened.modal).toBeDefined();
    const [label] = (opened.modal!.components as { label: string }[]).map((one) => one.label);
    await discord.submit("ana", { [label!]: "a lid that clicks" });
    expect(inThread().join("\n")).toContain("a lid that clicks");
  });

  it("settles a disagreement by the director's button only", async () => {
    await start();
    await discord.say("ben", discord.thread, "16:9");
    await discord.say("clara", discord.thread, "make it 9:16");
    await discord.press("clara", "Keep 9:16");
    expect(whisper("clara")).toContain("Only the director");
    await discord.press("ana", "Keep 9:16");
    expect(inThread().join("\n")).toContain("aspect: 9:16");
  });

  it("keeps slash commands in a thread with the film of its channel", async () => {
    await start();
    await discord.slash("ben", "brief set", { field: "aspect", value: "9:16" }, discord.thread);
    await discord.slash("ana", "brief show", {}, discord.here);
    expect(textOf(last(discord.messages()))).toContain("9:16");
  });

  it("notes a message for its author by *Add to brief*, and asks what to log by *Log as take*", async () => {
    await start();
    const said = await discord.say("ben", discord.here, "let's have it at blue hour");
    await discord.contextMenu("clara", "Add to brief", said);
    expect(textOf(last(discord.messages()))).toContain("time of day blue hour");
    await discord.slash("ana", "brief history", {});
    expect(textOf(last(discord.messages()))).toContain("ben");
    const done = await discord.contextMenu("clara", "Log as take", said);
    expect(done.state).not.toBe("new");
  });

  it("completes fields, generators and terms while somebody types", async () => {
    await start();
    const values = async (words: string, option: string, typed: string) =>
      (await discord.autocomplete("ana", words, option, typed)).map((one) => one.value);
    expect(await values("brief set", "field", "asp")).toContain("aspect");
    expect(await values("prompt", "for", "kling")).toContain("kling-3.0");
    expect(await values("lookup", "term", "push")).toContain("Push in");
  });

  it("answers for the caller alone where the command says so, and a person's slip too", async () => {
    await start();
    const looked = await discord.slash("ben", "lookup", { term: "push in" });
    expect(looked.hidden).toBe(true);
    const before = discord.messages().length;
    const wrong = await discord.slash("ben", "shot show", { id: "9Z" });
    expect(wrong.hidden).toBe(true);
    expect(discord.messages()).toHaveLength(before);
  });

  it("takes a person option as that person", async () => {
    await start();
    discord.state.person("clara");
    await discord.slash("ana", "brief director", { person: "clara" });
    expect(textOf(discord.messages()[0])).toContain("Director: clara");
  });

  it("reads an attached text as if it had been typed, from Discord's own place only", async () => {
    await start();
    const lines = "wide shot, static, the lid, 4s\nECU, water beads, 3s\nclose-up, tilt up, steam, 4s";
    const file = { name: "shots.txt", type: "text/plain; charset=utf-8", data: lines };
    await discord.mention("ben", discord.here, "shot add", { files: [file] });
    expect(textOf(last(discord.messages()))).toContain("water beads");
    const elsewhere = { ...file, elsewhere: "http://127.0.0.1:9/shots.txt" };
    await discord.mention("ben", discord.here, "shot add", { files: [elsewhere] });
    expect(textOf(last(discord.messages()))).toContain("shots.txt could not be fetched from Discord.");
    const huge = { ...file, size: ATTACHED_MAX * 3 + 1 };
    await discord.mention("ben", discord.here, "shot add", { files: [huge] });
    expect(textOf(last(discord.messages()))).toContain(
      `shots.txt holds more than ${ATTACHED_MAX.toLocaleString("en")} characters.`,
    );
  });

  it("never pings, formats or links what people say", async () => {
    await start();
    await discord.say("ben", discord.thread, "story: **@everyone** <@&123456789012345678> [win](https://evil.example)");
    const shown = inThread().join("\n") + textOf(discord.messages()[0]);
    expect(shown).toContain("\\*\\*@everyone\\*\\*");
    expect(shown).not.toMatch(/\[win\]\(/);
  });

  it("listens in a thread that was archived when the bot connected", async () => {
    await start();
    const { thread } = discord;
    thread.archived = true;
    const { store } = app;
    await app.stop();
    app = await startApp({ discord, store, env: { DISCORD_MESSAGE_CONTENT: true } });
    await discord.say("ben", thread, "golden hour");
    expect(last(inThread())).toContain("time of day golden hour");
  });

  it("joins a thread that it did not open when it is mentioned there", async () => {
    await start();
    const talk = await discord.say("ben", discord.here, "about the light");
    const thread = discord.openThread(talk, "light");
    await discord.say("ben", thread, "golden hour");
    expect(discord.messages(thread)).toHaveLength(1);
    await discord.mention("ben", thread, "golden hour");
    await discord.say("ben", thread, "35mm");
    expect(discord.messages(thread).map(textOf).join("\n")).toContain("lens intent 35 mm");
  });
});

describe("without the text of messages", () => {
  beforeEach(() => open());

  it("works by mention, by a reply to an ordinary message, by buttons and forms; other talk it cannot hear", async () => {
    await start();
    const question = last(discord.messages(discord.thread));
    await discord.say("ben", discord.thread, "golden hour");
    expect(inThread()).toHaveLength(2);
    await discord.mention("ben", discord.thread, "golden hour");
    expect(last(inThread())).toContain("time of day golden hour");
    await discord.say("ben", discord.thread, "35mm", { reply: question });
    expect(last(inThread())).toContain("lens intent 35 mm");
  });

  it("says so when the portal has not granted what was asked for, and goes on without it", async () => {
    await app.stop();
    await discord.stop();
    await open({
      env: { DISCORD_MESSAGE_CONTENT: true },
      before: ({ gateway }) => {
        gateway.grantsContent = false;
      },
    });
    expect(app.log).toContainEqual(
      expect.objectContaining({ level: "warn", said: expect.stringContaining("Message Content") }),
    );
    await start();
    await discord.mention("ben", discord.thread, "golden hour");
    expect(last(inThread())).toContain("golden hour");
  });

  it("says in a direct message where films live", async () => {
    const direct = discord.state.addChannel("", "direct", { type: 1 });
    await discord.say("ben", direct, "hello");
    expect(discord.messages(direct).map(textOf)).toEqual([
      "",
      expect.stringContaining("Films live in the channels of a server"),
    ]);
    expect(last(discord.messages(direct)).author).toEqual(BOT);
  });
});

describe("before anything is changed", () => {
  beforeEach(() => open());

  it.each([
    [1n << 35n, "Create Public Threads"],
    [1n << 11n, "Send Messages"],
    [1n << 10n, "View Channel"],
  ])("says what is missing to open a film (%s)", async (bit, name) => {
    discord.forbid(discord.here, bit);
    await start();
    expect(whisper("ana")).toContain(name);
    expect(discord.messages()).toEqual([]);
  });

  it("opens no film in a forum", async () => {
    const forum = discord.addChannel("ideas", { type: 15 });
    await discord.slash("ana", "brief start", { title: "Aurora" }, forum);
    expect(whisper("ana")).toContain("needs a text channel");
  });

  it("serves commands under a prefix", async () => {
    await app.stop();
    app = await startApp({ discord, store: app.store, env: { COMMAND_PREFIX: "sc-" } });
    await discord.slash("ana", "sc-brief start", { title: "Aurora" });
    expect(textOf(discord.messages()[0])).toContain("Aurora");
    await discord.mention("ana", discord.here, "sc-shot show 9Z");
    expect(textOf(last(discord.messages()))).toContain("/sc-shot add");
    expect((await discord.autocomplete("ana", "sc-brief set", "field", "asp")).map((one) => one.value)).toContain(
      "aspect",
    );
  });
});
