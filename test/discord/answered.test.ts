/** A reply to a posted clip, picture or link logs it as a take; the answered message is fetched then and never else. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type App, startApp, textOf } from "./app.ts";
import type { FakeDiscord } from "./fake-discord.ts";
import { BOT, type Message } from "./fake-state.ts";

let app: App;
let discord: FakeDiscord;

async function open(content: boolean): Promise<void> {
  const before = ({ gateway }: FakeDiscord) => {
    gateway.grantsContent = content;
  };
  app = await startApp({ env: { DISCORD_MESSAGE_CONTENT: content }, before });
  discord = app.discord;
  await discord.slash("ana", "brief start", { title: "Aurora" });
  await discord.slash("ana", "shot add", { text: "WS kitchen" });
  await discord.slash("ana", "shot add", { text: "MS hands" });
}

afterEach(async () => {
  await app.stop();
  await discord.stop();
  expect(discord.rest.problems).toEqual([]);
});

const clip = (name: string) => ({ name, type: "video/mp4", data: name });
const said = (channel = discord.here) => discord.messages(channel).map(textOf).at(-1)!;
const fetched = () =>
  discord.rest.calls.filter(({ method, path }) => method === "GET" && /\/messages\/\d+$/.test(path)).length;
const reply = (text: string, to: Message, channel = discord.here) =>
  discord.say("ana", channel, `<@${BOT.id}> ${text}`, { reply: to });

describe("a reply to a message", () => {
  beforeEach(() => open(true));

  it("with a clip logs it as a take with its link", async () => {
    const posted = await discord.say("cleo", discord.here, "second try", { files: [clip("a.mp4")] });
    await reply("take log 1A circled the lid clicks", posted);
    expect(said()).toMatch(/^### Take 1A-1: circled\nthe lid clicks\n/);
    expect(said()).toContain(posted.files[0]!.url);
    expect(said()).not.toContain("second try");
    expect(fetched()).toBe(1);
  });

  it("with several clips or links makes several takes, or one of each shot", async () => {
    const files = [clip("a.mp4"), { name: "b.png", type: "image/png", data: "b" }];
    await reply("/take log 1A", await discord.say("cleo", discord.here, "", { files }));
    expect(said()).toContain("Takes 1A-1, 1A-2: logged");
    await reply(
      "take log 1A,1B hold",
      await discord.say("cleo", discord.here, "https://c.example/c, https://c.example/d."),
    );
    expect(said()).toMatch(/1A-3 {2}· {2}<https:\/\/c.example\/c>\n1B-1 {2}· {2}<https:\/\/c.example\/d>\n/);
  });

  it("in the brief's thread needs no mention", async () => {
    const posted = await discord.say("cleo", discord.thread, "", { files: [clip("a.mp4")] });
    await discord.say("ben", discord.thread, "take log 1B hold", { reply: posted });
    expect(said(discord.thread)).toMatch(/^### Take 1B-1: hold/);
    expect(said(discord.thread)).toContain(posted.files[0]!.url);
    await reply("take log 1B", posted, discord.thread);
    expect(said(discord.thread)).toMatch(/^### Take 1B-2: logged/);
  });

  it("keeps to a link of its own, and fetches nothing for other words or for the bot's own messages", async () => {
    const posted = await discord.say("cleo", discord.here, "", { files: [clip("a.mp4")] });
    await reply("take log 1A link:https://c.example/own", posted);
    expect(said()).toContain("https://c.example/own");
    await reply("shot list", posted);
    await discord.say("ben", discord.thread, "take log it somewhere, please", { reply: posted });
    await discord.say("ben", discord.here, "take log 1A", { reply: discord.messages().at(-1)! });
    expect(fetched()).toBe(0);
    expect(said()).toContain("Take 1A-2: logged");
    expect(said()).not.toContain("could not be read");
  });

  it("that is gone says so, and the take is logged", async () => {
    const posted = await discord.say("cleo", discord.here, "", { files: [clip("a.mp4")] });
    discord.state.messages.delete(posted.id);
    await reply("take log 1A circled", posted);
    expect(said()).toMatch(/Take 1A-1: circled[\s\S]*could not be read/);
  });

  it("is what a thread is, too, that somebody opened on it", async () => {
    const posted = await discord.say("cleo", discord.here, "", { files: [clip("a.mp4")] });
    const thread = discord.openThread(posted, "a.mp4");
    await discord.mention("ana", thread, "take log 1A circled");
    expect(said(thread)).toContain(posted.files[0]!.url);
  });
});

describe("without the text of messages", () => {
  beforeEach(() => open(false));

  it("a reply to a clip logs where it is posted", async () => {
    const posted = await discord.say("cleo", discord.here, "", { files: [clip("a.mp4")] });
    await reply("take log 1A circled", posted);
    expect(said()).toMatch(new RegExp(`https://discord.com/channels/\\d+/${discord.here.id}/${posted.id}`));
  });
});

describe("Log as take", () => {
  beforeEach(() => open(true));

  it.each([
    [
      "clips",
      "both good",
      [clip("a.mp4"), clip("b.mp4")],
      /1A-1 {2}· {2}both good {2}· {2}<http[\s\S]*1A-2 {2}· {2}both good {2}· {2}<http/,
    ],
    ["links", "https://c.example/c https://c.example/d", [], /1A-1 {2}· {2}<https:.*\/c>\n1A-2 {2}· {2}<https:.*\/d>/],
  ])("takes several %s of one message", async (_what, text, files, logged) => {
    const posted = await discord.say("cleo", discord.here, text, { files });
    await discord.contextMenu("ana", "Log as take", posted);
    await discord.submit("ana", { Shot: "1A" });
    expect(said()).toMatch(logged);
  });
});
