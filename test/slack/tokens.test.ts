import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { type SlackEnv, startSlack } from "../../src/surfaces/slack/index.ts";
import { COMMANDS } from "./commands.ts";
import { FakeSlack } from "./fake-slack.ts";

const desk = { hear: async () => {}, suggest: async () => [], films: async () => [] };
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe("a start with tokens that Slack does not take", () => {
  it.each([
    ["SLACK_BOT_TOKEN", { SLACK_BOT_TOKEN: "xoxb-wrong" }],
    ["SLACK_APP_TOKEN", { SLACK_APP_TOKEN: "xapp-wrong" }],
  ])("says that it is %s, without the token", async (name, wrong) => {
    const slack = new FakeSlack();
    await slack.start();
    const store = await openStore("memory://");
    const env: SlackEnv = {
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.space.token,
      SLACK_APP_TOKEN: slack.api.appToken,
      ...wrong,
    };
    const started = startSlack({ desk, commands: COMMANDS, env, store, log });
    await expect(started).rejects.toThrow(`Slack does not take ${name} (invalid_auth).`);
    await expect(started).rejects.not.toThrow("wrong");
    await slack.stop();
    await store.close();
  });
});
