import { describe, expect, it } from "vitest";
import { COMMANDS, talk } from "./commands.ts";
import { type Delivery, postSigned } from "./server.ts";
import { type Studio, studio } from "./studio.ts";

const command = ({ slack }: Studio, more: Record<string, unknown> = {}): Delivery => ({
  type: "slash_commands",
  payload: {
    command: "/pad",
    text: "add 16:9",
    user_id: slack.space.person("Ana"),
    user_name: "ana",
    channel_id: slack.current.id,
    team_id: slack.space.team,
    trigger_id: "1.2.a",
    response_url: `${slack.api.base}/response/none`,
    ...more,
  },
});

/** Nothing was said anywhere and nothing was kept. */
async function expectNothing({ slack, surface, desk, store }: Studio) {
  await surface.idle();
  await desk.idle();
  expect(slack.space.messages).toEqual([]);
  expect((await store.load([`notes:slack:${slack.space.team}:${slack.current.id}`])).size).toBe(0);
}

describe("over HTTP", () => {
  it.each([
    ["unsigned", { signature: "" }],
    ["signed with another secret", { signature: `v0=${"ab".repeat(32)}` }],
    ["replayed after six minutes", { at: Math.floor(Date.now() / 1000) - 360 }],
  ])("refuses what is %s", async (_what, more) => {
    const made = await studio({ commands: COMMANDS, mode: "http" });
    const { slack } = made;
    expect((await postSigned(slack.botUrl!, slack.signingSecret, command(made), more)).status).toBe(401);
    await expectNothing(made);
  });

  it("answers GET /health", async () => {
    const { surface } = await studio({ commands: COMMANDS, mode: "http" });
    const answer = await fetch(`http://127.0.0.1:${surface.port}/health`);
    expect([answer.status, await answer.text()]).toEqual([200, "ok\n"]);
    expect((await fetch(`http://127.0.0.1:${surface.port}/other`)).status).toBe(404);
  });
});

describe.each(["socket", "http"] as const)("over %s", (mode) => {
  it("refuses another team, in every way in", async () => {
    const made = await studio({ commands: COMMANDS, talk, mode });
    const { slack } = made;
    const other = slack.workspace("T2");
    other.channel("film");
    await slack.slash("Eve", "/pad add mine", {}, other);
    await slack.event(
      { type: "app_mention", user: "UEVE", channel: slack.current.id, text: "pad add mine", ts: "1.000001" },
      other,
    );
    const user = { id: "UEVE", name: "eve", team_id: "T2" };
    const action = { action_id: "v1:-:pad add mine", type: "button", action_ts: "1.000002" };
    const press = {
      type: "block_actions",
      team: { id: "T2" },
      user,
      channel: { id: slack.current.id },
      trigger_id: "1.2.e",
      actions: [action],
    };
    await slack.deliver({ type: "interactive", payload: press }, () => {});
    expect(other.messages).toEqual([]);
    await expectNothing(made);
  });

  it.each([
    ["a command without a user", (made: Studio) => command(made, { user_id: "" })],
    ["a command from a strange channel id", (made: Studio) => command(made, { channel_id: "../../etc" })],
    [
      "a press by nobody",
      ({ slack }: Studio): Delivery =>
        interactive(slack, { type: "block_actions", user: { id: "?" }, actions: [{ action_id: "v1:-:pad list" }] }),
    ],
    ["a form that carries nothing of ours", ({ slack }: Studio): Delivery => interactive(slack, form("{}"))],
    ["a form that carries no JSON", ({ slack }: Studio): Delivery => interactive(slack, form("}{"))],
  ])("refuses %s, and acknowledges it", async (_what, delivery) => {
    const made = await studio({ commands: COMMANDS, mode });
    const { status } = await made.slack.deliver(delivery(made), () => {});
    expect(status).toBe(200);
    await expectNothing(made);
  });
});

const interactive = (slack: Studio["slack"], more: Record<string, unknown>): Delivery => ({
  type: "interactive",
  payload: {
    team: { id: slack.space.team },
    user: { id: slack.space.person("Ana") },
    channel: { id: slack.current.id },
    trigger_id: "1.2.a",
    ...more,
  },
});
const form = (private_metadata: string) => ({
  type: "view_submission",
  view: { id: "V1", type: "modal", callback_id: "v1:form", private_metadata, state: { values: {} } },
});
