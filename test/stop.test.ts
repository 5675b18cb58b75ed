/** SIGTERM in the middle of answers, to the program that serves both platforms -> what was acknowledged is finished, then it ends with 0. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { placeKey } from "../src/chat/place.ts";
import { openStore } from "../src/store/index.ts";
import { textOf } from "./discord/app.ts";
import { FakeDiscord } from "./discord/fake-discord.ts";
import { FakeSlack } from "./slack/fake-slack.ts";
import { shown } from "./slack/workspace.ts";

let slack: FakeSlack;
let discord: FakeDiscord;
let folder: string;
let program: ChildProcess;
let log = "";

const url = () => `sqlite://${join(folder, "store.db")}`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "stop-"));
  slack = new FakeSlack();
  await slack.start();
  discord = await new FakeDiscord().start();
  program = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: {
      PATH: process.env.PATH,
      STORE_URL: url(),
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.space.token,
      SLACK_APP_TOKEN: slack.api.appToken,
      ...discord.env,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  program.stderr!.on("data", (piece) => (log += piece));
  await vi.waitFor(() => expect(log).toContain("Shotcaller is serving"), { timeout: 60_000, interval: 50 });
}, 90_000);

afterEach(async () => {
  program.kill("SIGKILL");
  await Promise.all([slack.stop(), discord.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const onSlack = () => slack.space.messages.filter((one) => one.user === slack.space.bot).map(shown);

it("finishes on both platforms what it has begun", { timeout: 60_000 }, async () => {
  // Both say "too many requests" to the film's card, so that the end comes while it is still to be posted.
  slack.api.fail("chat.postMessage", { status: 429, retryAfter: 2 });
  discord.rest.limit("POST", new RegExp(`^/channels/${discord.here.id}/messages$`), 2);
  const begun = Promise.all([
    slack.slash("Ana", "/brief start Aurora"),
    discord.slash("ana", "brief start", { title: "Borealis" }),
  ]);
  await vi.waitFor(() => expect(slack.api.calls.length + discord.rest.calls.length).toBeGreaterThan(4), {
    timeout: 20_000,
  });
  await discord.rest.until(() =>
    discord.rest.calls.some((one) => one.path === `/channels/${discord.here.id}/messages`),
  );
  expect([onSlack(), discord.messages()]).toEqual([[], []]);
  const asked = Date.now();
  program.kill("SIGTERM");
  expect(await once(program, "exit")).toEqual([0, null]);
  expect(Date.now() - asked).toBeLessThan(5_000);
  await begun;
  expect(onSlack().join("\n")).toMatch(/Aurora[\s\S]*What is the one thing this film has to achieve\?/);
  expect(discord.messages().map(textOf)).toEqual([expect.stringContaining("Borealis")]);
  expect(discord.messages(discord.thread).map(textOf)).toEqual([expect.stringContaining("What is the one thing")]);
  // Nobody is left with "thinking".
  expect([...discord.state.interactions.values()].map((one) => one.state)).toEqual(["done"]);
  expect([slack.api.violations, discord.rest.problems]).toEqual([[], []]);
  expect(log).not.toMatch(/"level":[56]0/);
  const store = await openStore(url());
  const places = [`slack:${slack.space.team}:${slack.current.id}`, `discord:${discord.guild}:${discord.here.id}`];
  expect((await store.load(places.map(placeKey))).size).toBe(2);
  await store.close();
});
