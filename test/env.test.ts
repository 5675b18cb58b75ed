/** What the environment may say, and how it is told what is wrong with it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EnvError, noPlatform, readEnv } from "../src/env.ts";

function problemsOf(env: Record<string, string>): string[] {
  try {
    readEnv(env);
    return [];
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return error.problems.map(({ name, problem }) => `${name} ${problem}`);
  }
}

test("an empty environment opens the terminal on the embedded store", () => {
  const env = readEnv({});
  expect(env.surfaces).toEqual([]);
  expect(env.STORE_URL).toBe("sqlite://data/shotcaller.db");
  expect(env.PORT).toBe(3000);
  expect(env.DISCORD_MESSAGE_CONTENT).toBe(false);
});

test("a variable that is set to nothing counts as absent", () => {
  expect(readEnv({ SLACK_BOT_TOKEN: "", DISCORD_TOKEN: "  ", LOG_LEVEL: "" }).surfaces).toEqual([]);
});

test("tokens decide which platforms are served, both at once if both are there", () => {
  const slack = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
  expect(readEnv(slack).surfaces).toEqual(["slack"]);
  expect(readEnv({ DISCORD_TOKEN: "a.b.c" }).surfaces).toEqual(["discord"]);
  expect(readEnv({ ...slack, DISCORD_TOKEN: "a.b.c" }).surfaces).toEqual(["slack", "discord"]);
});

test.each([
  ["socket mode", { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }],
  ["HTTP", { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", PORT: "8080" }],
  [
    "many workspaces",
    { SLACK_SIGNING_SECRET: "s", SLACK_CLIENT_ID: "1", SLACK_CLIENT_SECRET: "c", SLACK_STATE_SECRET: "t" },
  ],
])("Slack by %s is complete", (_way, env) => {
  expect(problemsOf(env)).toEqual([]);
});

test("every problem is told at once, with its name", () => {
  const env = {
    SLACK_BOT_TOKEN: "xapp-1",
    PORT: "http",
    LOG_LEVEL: "loud",
    STORE_URL: "films.db",
    SLACK_API_URL: "here",
  };
  expect(problemsOf(env)).toEqual([
    "SLACK_BOT_TOKEN is no bot token.",
    "SLACK_API_URL is no web address.",
    "PORT is no port.",
    "STORE_URL names no store.",
    "LOG_LEVEL is no log level.",
    "SLACK_APP_TOKEN is missing.",
  ]);
});

test("each problem has its fix, and no value is repeated, as it may be a token", () => {
  let said = "";
  try {
    readEnv({ SLACK_BOT_TOKEN: "secret-value", DISCORD_TOKEN: "Bot secret-value" });
  } catch (error) {
    said = (error as EnvError).message;
    for (const { fix } of (error as EnvError).problems) expect(fix).toMatch(/\w+\.$/);
  }
  expect(said).toContain("xoxb-");
  expect(said).not.toContain("secret-value");
});

test("shards need a store that they can share", () => {
  const env = { DISCORD_TOKEN: "a.b.c", DISCORD_SHARDS: "2" };
  expect(problemsOf({ ...env, STORE_URL: "memory://" })).toEqual([
    "STORE_URL is in one process's memory, which DISCORD_SHARDS cannot share.",
  ]);
  expect(problemsOf(env)).toEqual([]);
});

test("half an installation for many workspaces names the missing half", () => {
  expect(problemsOf({ SLACK_CLIENT_ID: "1" })).toEqual([
    "SLACK_CLIENT_SECRET is missing.",
    "SLACK_STATE_SECRET is missing.",
    "SLACK_SIGNING_SECRET is missing.",
  ]);
});

test("without any platform, production is told what to set", () => {
  expect(noPlatform().message).toContain("SLACK_BOT_TOKEN");
  expect(noPlatform().message).toContain("DISCORD_TOKEN");
});

test(".env.example names every variable that is read, and is itself a good environment", () => {
  const example = readFileSync(".env.example", "utf8");
  const set = [...example.matchAll(/^#?\s*([A-Z_]+)=(.*)$/gm)];
  const names = set.map((found) => found[1]!);
  expect(names.sort()).toEqual(
    [
      ...["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "PORT", "SLACK_CLIENT_ID"],
      ...["SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET", "SLACK_API_URL", "DISCORD_TOKEN", "DISCORD_GUILD_ID"],
      ...[
        "DISCORD_MESSAGE_CONTENT",
        "DISCORD_SHARDS",
        "DISCORD_API_URL",
        "STORE_URL",
        "COMMAND_PREFIX",
        "LOG_LEVEL",
        "NODE_ENV",
      ],
    ].sort(),
  );
  expect(problemsOf(Object.fromEntries(set.map((found) => [found[1]!, found[2]!])))).toEqual([]);
});
