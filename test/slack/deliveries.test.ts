import { createHmac } from "node:crypto";
import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "./commands.ts";
import { type Studio, studio } from "./studio.ts";

interface Sent {
  secret?: string;
  type?: string;
  path?: string;
  /** Sent in two pieces, without a length. */
  chunked?: boolean;
}

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Posts a body as it is, signed, to the bot's own server. */
function post({ slack }: Studio, body: string, { secret, type = JSON_TYPE, path = "", chunked }: Sent = {}) {
  const at = String(Math.floor(Date.now() / 1000));
  const hash = createHmac("sha256", secret ?? slack.signingSecret)
    .update(`v0:${at}:${body}`)
    .digest("hex");
  const headers = { "content-type": type, "x-slack-request-timestamp": at, "x-slack-signature": `v0=${hash}` };
  return new Promise<{ status: number; text: string; length: string | undefined }>((resolve, reject) => {
    const sent = request(slack.botUrl! + path, { method: "POST", headers }, async (answer) => {
      let text = "";
      for await (const piece of answer) text += piece;
      resolve({ status: answer.statusCode!, text, length: answer.headers["content-length"] });
    });
    sent.on("error", reject);
    if (chunked) sent.write(body.slice(0, 20));
    sent.end(chunked ? body.slice(20) : body);
  });
}

const command = ({ slack }: Studio, more: Record<string, string> = {}): string =>
  new URLSearchParams({
    command: "/pad",
    text: "list",
    user_id: slack.space.person("Ana"),
    user_name: "ana",
    channel_id: slack.current.id,
    team_id: slack.space.team,
    trigger_id: "1.2.a",
    response_url: `${slack.api.base}/response/none`,
    ...more,
  }).toString();

const made = () => studio({ commands: COMMANDS, mode: "http" });
const CHALLENGE = JSON.stringify({ type: "url_verification", challenge: "3eZbrw1aB" });

describe("a request to the events path", () => {
  it("is answered whole, with its length", async () => {
    const one = await made();
    const { status, text, length } = await post(one, command(one), { type: FORM_TYPE });
    expect(status).toBe(200);
    expect(length).toBe(String(Buffer.byteLength(text)));
    expect(JSON.parse(text)).toMatchObject({ response_type: expect.any(String) });
  });

  it.each([
    ["in pieces, without a length", { chunked: true }],
    ["with a query", { path: "?from=slack" }],
  ])("is the same %s", async (_how, how) => {
    const one = await made();
    const { text } = await post(one, command(one), { type: FORM_TYPE });
    const other = await post(one, command(one, { trigger_id: "1.2.b" }), { type: FORM_TYPE, ...how });
    expect(other).toMatchObject({ status: 200, text });
  });

  it("may be Slack's challenge, which is answered only when it is signed", async () => {
    const one = await made();
    expect(await post(one, CHALLENGE)).toMatchObject({ status: 200, text: '{"challenge":"3eZbrw1aB"}' });
    expect(await post(one, CHALLENGE, { secret: "another" })).toMatchObject({ status: 401, text: "" });
  });

  it("may be Slack's check of the certificate, which is not signed", async () => {
    const check = { secret: "another", type: FORM_TYPE };
    expect(await post(await made(), "ssl_check=1&token=x", check)).toMatchObject({ status: 200, text: "" });
    expect(await post(await made(), "ssl_check=0&token=x", check)).toMatchObject({ status: 401, text: "" });
  });

  it.each([
    ["is no JSON", "{", JSON_TYPE, 400],
    ["is nothing that Slack sends", '{"hello":"you"}', JSON_TYPE, 404],
    ["is longer than anything that Slack sends", " ".repeat(4_200_000), JSON_TYPE, 413],
  ])("is refused when it %s", async (_what, body, type, status) => {
    expect((await post(await made(), body, { type })).status).toBe(status);
  });
});
