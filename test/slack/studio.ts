/** A fake Slack, the real Bolt on it, and a desk behind: everything that a test of this surface starts with. */
import { pino } from "pino";
import { afterEach, expect } from "vitest";
import type { Command } from "../../src/chat/command.ts";
import { Dispatch, type Parts } from "../../src/chat/dispatch.ts";
import { threadKey } from "../../src/chat/place.ts";
import { card, text } from "../../src/chat/reply.ts";
import type { Painter } from "../../src/chat/request.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { type SlackEnv, type SlackSurface, startSlack } from "../../src/surfaces/slack/index.ts";
import { FakeSlack } from "./fake-slack.ts";

export interface Studio {
  slack: FakeSlack;
  desk: Dispatch;
  surface: SlackSurface;
  store: Store;
  /** Lines of the log. */
  log: string[];
  /** A second process on the same store and workspace. */
  another(): Promise<Studio>;
  stop(): Promise<void>;
}

interface Plan {
  commands: readonly Command[];
  talk?: Parts["talk"];
  livingCard?: Parts["livingCard"];
  mode?: "socket" | "http" | "oauth";
  prefix?: string;
  store?: Store;
  slack?: FakeSlack;
}

const open: Studio[] = [];

afterEach(async () => {
  for (const studio of open.splice(0).reverse()) await studio.stop();
});

/** Ends with the test; then nothing may have been sent that Slack would have refused. */
export async function studio(plan: Plan): Promise<Studio> {
  const slack = plan.slack ?? new FakeSlack();
  if (!plan.slack) await slack.start();
  const store = plan.store ?? (await openStore("memory://"));
  const log: string[] = [];
  const logger = pino({ level: "debug" }, { write: (line: string) => void log.push(line) });
  const painters: { slack?: Painter } = {};
  const desk = new Dispatch({
    store,
    commands: plan.commands,
    generators: [],
    talk: plan.talk ?? (() => undefined),
    livingCard: plan.livingCard ?? (() => card("The brief", [text("nothing yet")])),
    painterOf: () => painters.slack,
    finish: async (file) => file,
    log: logger,
  });
  const { commands } = plan;
  const env = envFor(slack, plan.mode ?? "socket", plan.prefix);
  const surface = await startSlack({ desk, commands, env, store, log: logger, clock: QUICK });
  painters.slack = surface.painter;
  if (surface.port) slack.botUrl = `http://127.0.0.1:${surface.port}/slack/events`;
  const settle = async () => {
    await surface.idle();
    await desk.idle();
  };
  const before = slack.settled;
  slack.settled = async () => {
    await before();
    await settle();
  };
  const made: Studio = {
    slack,
    desk,
    surface,
    store,
    log,
    another: () => studio({ ...plan, slack, store }),
    async stop() {
      await surface.stop();
      await desk.idle();
      if (!plan.slack) await slack.stop();
      if (!plan.store) await store.close();
      expect(slack.api.violations).toEqual([]);
    },
  };
  open.push(made);
  return made;
}

/** Makes a thread one that the bot has joined, as a brief's thread is. */
export async function join({ slack, store }: Studio, ts: string): Promise<void> {
  const key = threadKey(`slack:${slack.space.team}:${slack.current.id}`, ts);
  await store.commit([{ key, was: 0, value: { project: "abcdefghijkl" } }]);
}

/** The pace of posts does not hold up tests; its own test measures it. */
const QUICK = { now: () => Date.now(), sleep: async () => {} };

function envFor(slack: FakeSlack, mode: "socket" | "http" | "oauth", prefix: string | undefined): SlackEnv {
  const space = slack.space;
  return {
    SLACK_API_URL: slack.apiUrl,
    COMMAND_PREFIX: prefix,
    PORT: 0,
    ...(mode === "socket" && { SLACK_BOT_TOKEN: space.token, SLACK_APP_TOKEN: slack.api.appToken }),
    ...(mode === "http" && { SLACK_BOT_TOKEN: space.token, SLACK_SIGNING_SECRET: slack.signingSecret }),
    ...(mode === "oauth" && {
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "client-secret",
      SLACK_STATE_SECRET: "state-secret",
    }),
  };
}
