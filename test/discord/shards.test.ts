import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { textOf } from "./app.ts";
import { FakeDiscord } from "./fake-discord.ts";
import type { Channel } from "./fake-state.ts";

let discord: FakeDiscord;
let parent: ChildProcess;
let folder: string;
const script = join(import.meta.dirname, "../../src/main.ts");

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shards-"));
  discord = await new FakeDiscord().start();
});
afterEach(async () => {
  parent.kill("SIGKILL");
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

it("serves two servers by two processes on one store, and ends them all when it is asked to end", async () => {
  const here = discord.here;
  const there = discord.addGuild({ shard: 1 - discord.shardOf(discord.guild, 2), of: 2 });
  const env = {
    ...process.env,
    ...discord.env,
    STORE_URL: `sqlite://${join(folder, "store.db")}`,
    DISCORD_SHARDS: "2",
  };
  parent = spawn(process.execPath, ["--import", "tsx", script], { env, stdio: ["ignore", "ignore", "inherit"] });
  await discord.gateway.until(() => discord.gateway.sessions.length === 2);
  expect(discord.gateway.sessions.map((one) => one.shard).sort()).toEqual([
    [0, 2],
    [1, 2],
  ]);
  await discord.rest.until(() => discord.commands.size === 1);
  const started = async (channel: Channel, title: string) => {
    await discord.slash("ana", "brief start", { title }, channel);
    await discord.rest.until(() => discord.state.threadsOf(channel.id).length === 1);
    return textOf(discord.messages(channel)[0]);
  };
  expect(await started(here, "Aurora")).toContain("Aurora");
  expect(await started(there, "Tidewater")).toContain("Tidewater");
  expect(discord.rest.calls.filter((one) => one.method === "PUT")).toHaveLength(1);
  expect(discord.rest.problems).toEqual([]);
  parent.kill("SIGTERM");
  expect(await once(parent, "exit")).toEqual([0, null]);
  await discord.gateway.until(() => discord.gateway.sessions.every((one) => one.socket === undefined));
}, 120_000);
