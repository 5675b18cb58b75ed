import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FakeSlack } from "../slack/fake-slack.ts";
import { shown } from "../slack/workspace.ts";
import { textOf } from "./app.ts";
import { FakeDiscord } from "./fake-discord.ts";
import type { Channel } from "./fake-state.ts";

let discord: FakeDiscord;
let slack: FakeSlack;
let parent: ChildProcess;
let folder: string;
const script = join(import.meta.dirname, "../../src/main.ts");

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shards-"));
  discord = await new FakeDiscord().start();
  slack = new FakeSlack();
  await slack.start();
  const env = {
    ...process.env,
    ...discord.env,
    SLACK_BOT_TOKEN: slack.space.token,
    SLACK_APP_TOKEN: slack.api.appToken,
    SLACK_API_URL: slack.apiUrl,
    STORE_URL: `sqlite://${join(folder, "store.db")}`,
    DISCORD_SHARDS: "2",
  };
  parent = spawn(process.execPath, ["--import", "tsx", script], { env, stdio: ["ignore", "ignore", "inherit"] });
});
afterEach(async () => {
  parent.kill("SIGKILL");
  await Promise.all([discord.stop(), slack.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const shards = () => discord.gateway.sessions.flatMap((one) => (one.socket ? [one.shard] : [])).sort();
const children = () =>
  execFileSync("pgrep", ["-P", String(parent.pid)], { encoding: "utf8" })
    .trim()
    .split("\n");
const puts = () => discord.rest.calls.filter((one) => one.method === "PUT").length;

async function started(channel: Channel, title: string): Promise<string> {
  await discord.slash("ana", "brief start", { title }, channel);
  await discord.rest.until(() => discord.state.threadsOf(channel.id).length === 1);
  return textOf(discord.messages(channel)[0]);
}

it("serves two servers by two processes on one store and Slack by the first; a shard that dies comes back", async () => {
  const here = discord.here;
  const there = discord.addGuild({ shard: 1 - discord.shardOf(discord.guild, 2), of: 2 });
  const both = [
    [0, 2],
    [1, 2],
  ];
  await discord.gateway.until(() => shards().length === 2);
  expect(shards()).toEqual(both);
  await discord.rest.until(() => discord.commands.size === 1);
  expect(await started(here, "Aurora")).toContain("Aurora");
  expect(await started(there, "Tidewater")).toContain("Tidewater");
  await slack.sockets.connected();
  await slack.slash("Ana", "/brief start Borealis");
  await vi.waitFor(() => expect(slack.channelMessages().map(shown).join()).toContain("Borealis"), { timeout: 20_000 });
  expect(slack.api.calledWith("apps.connections.open")).toHaveLength(1);

  for (const child of children()) process.kill(Number(child), "SIGKILL");
  await discord.gateway.until(() => shards().length === 0);
  await discord.gateway.until(() => shards().length === 2);
  expect([shards(), discord.gateway.identifies]).toEqual([both, 4]);
  await discord.slash("ana", "brief set", { field: "aspect", value: "9:16" }, there);
  await discord.rest.until(() => textOf(discord.messages(there)[0]).includes("9:16"));
  expect(slack.api.calledWith("apps.connections.open")).toHaveLength(1);
  expect([puts(), discord.rest.problems, slack.api.violations]).toEqual([1, [], []]);

  parent.kill("SIGTERM");
  expect(await once(parent, "exit")).toEqual([0, null]);
  await discord.gateway.until(() => shards().length === 0);
}, 180_000);
