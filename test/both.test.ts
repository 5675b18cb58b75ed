/** One process on one store, Slack and Discord at once, through the real SDKs: every way in, and nothing of the one in the other. */
import { pino } from "pino";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readEnv } from "../src/env.ts";
import { startPlatforms } from "../src/platforms.ts";
import { openStore, type Store } from "../src/store/index.ts";
import { wire } from "../src/wiring.ts";
import { textOf } from "./discord/app.ts";
import { FakeDiscord } from "./discord/fake-discord.ts";
import { FakeSlack } from "./slack/fake-slack.ts";
import { shown } from "./slack/workspace.ts";
import { play } from "./terminal/play.ts";

let slack: FakeSlack;
let discord: FakeDiscord;
let store: Store;
let stop: () => Promise<void>;
const errors: string[] = [];

beforeEach(async () => {
  slack = new FakeSlack();
  await slack.start();
  discord = await new FakeDiscord().start();
  store = await openStore("memory://");
  const log = pino({ level: "error" }, { write: (line: string) => void errors.push(line) });
  const wired = wire(store, log);
  const tokens = { SLACK_BOT_TOKEN: slack.space.token, SLACK_APP_TOKEN: slack.api.appToken };
  const content = { DISCORD_MESSAGE_CONTENT: "on", STORE_URL: "memory://" };
  const env = readEnv({ ...tokens, SLACK_API_URL: slack.apiUrl, ...discord.env, ...content });
  stop = await startPlatforms(env, wired, store, log);
  slack.settled = discord.settled = () => wired.dispatch.idle();
});

afterEach(async () => {
  await stop();
  await Promise.all([slack.stop(), discord.stop()]);
  await store.close();
  expect([...slack.api.violations, ...discord.rest.problems, ...errors.splice(0)]).toEqual([]);
});

const onSlack = () => slack.space.messages.filter((one) => one.user === slack.space.bot).map(shown);
const onDiscord = () =>
  [...discord.state.messages.values()].filter((one) => one.author.name === "Shotcaller").map(textOf);

/** Waits until the words stand there. */
const comes = (said: () => string[], words: string) =>
  vi.waitFor(() => expect(said().join("\n")).toContain(words), { timeout: 20_000, interval: 20 });

/** The last prompt with its fingerprint. */
const fingerprint = (said: string[]) => [...said.join("\n").matchAll(/[Ff]ingerprint ([0-9a-f]{8})/g)].at(-1)?.[1];
const PROMPT = "The camera pushes in slowly.";

/** Slash command, thread reply, button, form, mention and shortcut, in this order; the select stands in the conversations. */
async function throughSlack(): Promise<void> {
  await slack.slash("Ana", "/brief start Aurora for:kling-3.0");
  await comes(onSlack, "What is the one thing this film has to achieve?");
  const card = slack.channelMessages().find((one) => one.user === slack.space.bot)!;
  await slack.reply("Ben", card.ts, "16:9, 30 seconds");
  await comes(onSlack, "aspect 16:9");
  await slack.press("Ana", "Write it");
  await vi.waitFor(() => expect(slack.space.forms.size).toBe(1), { timeout: 20_000 });
  const [form] = slack.space.forms.values();
  const [input] = form!.view.blocks.flatMap((block) => (block.type === "input" ? [block.label.text] : []));
  await slack.submit("Ana", { [input!]: "a lid that clicks" });
  await comes(onSlack, "a lid that clicks");
  await slack.mention("Clara", "shot add close-up, slow push in, the lid, 4s", { thread: card.ts });
  await comes(onSlack, "1A");
  await slack.shortcut("Ana", "add-to-brief", await slack.say("Dev", "golden hour, soft light"));
  await comes(onSlack, "golden hour");
  await slack.slash("Ana", "/prompt 1A");
  await comes(onSlack, PROMPT);
}

async function throughDiscord(): Promise<void> {
  await discord.slash("ana", "brief start", { title: "Aurora", for: "kling-3.0" });
  await comes(onDiscord, "What is the one thing this film has to achieve?");
  await discord.say("ben", discord.thread, "16:9, 30 seconds");
  await comes(onDiscord, "aspect 16:9");
  const opened = await discord.press("ana", "Write it");
  await vi.waitFor(() => expect(opened.modal).toBeDefined(), { timeout: 20_000 });
  const [input] = (opened.modal!.components as { label: string }[]).map((one) => one.label);
  await discord.submit("ana", { [input!]: "a lid that clicks" });
  await comes(onDiscord, "a lid that clicks");
  await discord.mention("clara", discord.thread, "shot add close-up, slow push in, the lid, 4s");
  await comes(onDiscord, "1A");
  await discord.contextMenu("ana", "Add to brief", await discord.say("dev", discord.here, "golden hour, soft light"));
  await comes(onDiscord, "golden hour");
  await discord.slash("ana", "prompt", { ids: "1A" });
  await comes(onDiscord, PROMPT);
}

const TERMINAL = `ana> /brief start Aurora for:kling-3.0
ben>> 16:9, 30 seconds
ana> [Write it]
ana> {objective: a lid that clicks}
clara>> /shot add close-up, slow push in, the lid, 4s
dev>> golden hour, soft light
ana> /prompt 1A
`;

it("ends with the terminal's prompt on both, through every way in at once", { timeout: 120_000 }, async () => {
  await Promise.all([throughSlack(), throughDiscord()]);
  const { replies, failures } = await play(TERMINAL);
  expect(failures).toEqual([]);
  const here = replies.at(-1)!;
  const [prompt] = here.card.blocks.flatMap((one) => (one.kind === "code" ? [one.text] : []));
  expect(prompt).toContain(PROMPT);
  expect(onSlack().join("\n")).toContain(prompt);
  expect(onDiscord().join("\n")).toContain(prompt);
  const wanted = fingerprint([here.text]);
  expect(wanted).toBeDefined();
  expect([fingerprint(onSlack()), fingerprint(onDiscord())]).toEqual([wanted, wanted]);
});

it("shows the two teams nothing of each other", { timeout: 120_000 }, async () => {
  await slack.slash("Ana", "/brief start Aurora for:kling-3.0");
  await discord.slash("ana", "brief start", { title: "Borealis" });
  await comes(onSlack, "Aurora");
  await comes(onDiscord, "Borealis");
  await slack.slash("Ana", "/brief set style 16mm film");
  await comes(onSlack, "style: 16mm film");
  await slack.slash("Ana", "/look save rainlight");
  await comes(onSlack, "Saved rainlight@1");
  await slack.slash("Ana", "/shot add close-up, push in, the lid, 4s");
  await slack.slash("Ana", "/prompt 1A");
  await vi.waitFor(() => expect(fingerprint(onSlack())).toBeDefined(), { timeout: 20_000 });
  await discord.slash("ana", "look list", {});
  await discord.slash("ana", "brief list", {});
  await discord.slash("ana", "prompt", { fingerprint: fingerprint(onSlack())! });
  await slack.slash("Ana", "/brief list");
  await discord.slash("ana", "lookup", { term: "dolly zoom" });
  await comes(onDiscord, "Dolly zoom");
  expect(onDiscord().join("\n")).not.toMatch(/Aurora|rainlight|16mm film|the lid/);
  expect(onSlack().join("\n")).not.toContain("Borealis");
});

it("writes a mentioned person by name into what is decided and compiled, on both alike", {
  timeout: 120_000,
}, async () => {
  slack.space.person("Ben");
  const ben = discord.state.person("Ben");
  await slack.slash("Ana", "/brief start Aurora for:kling-3.0");
  await discord.slash("ana", "brief start", { title: "Aurora", for: "kling-3.0" });
  await slack.slash("Ana", "/shot add close-up, slow push in, @Ben at the window, 4s");
  await discord.slash("ana", "shot add", { text: `close-up, slow push in, <@${ben.id}> at the window, 4s` });
  await comes(onSlack, "1A");
  await comes(onDiscord, "1A");
  const card = slack.channelMessages().find((one) => one.user === slack.space.bot)!;
  await slack.reply("Ana", card.ts, `story: <@${slack.space.person("Ben")}> waits`);
  await discord.say("ana", discord.thread, `story: <@${ben.id}> waits`);
  await slack.slash("Ana", "/prompt 1A");
  await discord.slash("ana", "prompt", { ids: "1A" });
  for (const said of [onSlack, onDiscord]) {
    await comes(said, "@Ben at the window. Close-up. The camera pushes in slowly.");
    await comes(said, "story: @Ben waits");
    expect(said().join("\n")).not.toMatch(/@\[|UBEN/);
    expect(said().join("\n")).not.toContain(ben.id);
  }
  expect(fingerprint(onSlack())).toBe(fingerprint(onDiscord()));
});

it("shows people and files of hostile names as they are called, and nothing more", { timeout: 120_000 }, async () => {
  const eve = "<!channel> **Eve** [x](https://evil.example) @everyone";
  const file = { name: "[x](https://evil.example) `<!here>` @here.mp4", type: "video/mp4" };
  await slack.slash(eve, "/brief start Aurora for:kling-3.0");
  await discord.slash(eve, "brief start", { title: "Aurora", for: "kling-3.0" });
  await comes(onSlack, "Director: <!channel> **Eve**");
  await comes(onDiscord, "Director: \\<!channel> \\*\\*Eve\\*\\*");
  const card = slack.channelMessages().find((one) => one.user === slack.space.bot)!;
  await slack.reply(eve, card.ts, "golden hour", { files: [{ ...file, content: Buffer.from("x") }] });
  await discord.say(eve, discord.thread, "golden hour", { files: [{ ...file, data: "x" }] });
  for (const said of [onSlack, onDiscord]) await comes(said, "golden hour");
  await slack.slash(eve, "/brief set aspect 16:9");
  await discord.slash(eve, "brief set", { field: "aspect", value: "16:9" });
  await slack.slash("Ana", "/brief set aspect 9:16");
  await discord.slash("ana", "brief set", { field: "aspect", value: "9:16" });
  for (const said of [onSlack, onDiscord]) await comes(said, "Two answers for aspect");
  await slack.slash(eve, "/brief history");
  await discord.slash(eve, "brief history", {});
  // The fakes have refused whatever would ping, link or format: see afterEach.
});

it("hands over a file on Discord with Bolt loaded", { timeout: 120_000 }, async () => {
  await discord.slash("ana", "brief start", { title: "Borealis" });
  await comes(onDiscord, "Borealis");
  await discord.slash("ana", "export", { format: "json" });
  await vi.waitFor(
    () => {
      const files = [...discord.state.messages.values()].flatMap((one) => one.files);
      expect(files.map((file) => file.name)).toEqual([expect.stringMatching(/\.json$/)]);
      expect(String(files[0]!.data)).toContain("Borealis");
    },
    { timeout: 30_000 },
  );
});
