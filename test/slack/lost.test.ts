/** A connection that Slack refuses for good -> a line in the log and the end of the program, so that a supervisor starts it again. */
import { spawn } from "node:child_process";
import { afterEach, expect, it } from "vitest";
import { FakeSlack } from "./fake-slack.ts";

const slack = new FakeSlack();
afterEach(() => slack.stop());

it("ends with 1 when Slack no longer lets it connect", { timeout: 90_000 }, async () => {
  await slack.start();
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: {
      PATH: process.env.PATH,
      STORE_URL: "memory://",
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.space.token,
      SLACK_APP_TOKEN: slack.api.appToken,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  child.stderr.on("data", (piece) => (log += piece));
  const ended = new Promise((resolve) => child.once("close", resolve));
  await slack.sockets.connected();
  slack.api.fail("apps.connections.open", ...Array.from({ length: 50 }, () => ({ error: "invalid_auth" })));
  slack.sockets.drop();
  expect(await ended).toBe(1);
  expect(log).toContain("something failed for good; ending, to be started again");
  expect(log).not.toContain(slack.api.appToken);
});
