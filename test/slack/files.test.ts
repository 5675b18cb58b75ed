import { describe, expect, it } from "vitest";
import { defineCallable } from "../../src/chat/command.ts";
import { card } from "../../src/chat/reply.ts";
import { Responses } from "../../src/surfaces/slack/respond.ts";
import { COMMANDS, talk } from "./commands.ts";
import { join, studio } from "./studio.ts";
import { shown } from "./workspace.ts";

const board = card("Board", [{ kind: "image", file: "board.png", alt: "Shot 1A, wide, Ines at the bench" }], [], {
  files: [
    { name: "board.png", type: "image/png", content: new Uint8Array([137, 80, 78, 71]) },
    { name: "shots.csv", type: "text/csv", content: "id\n1A\n" },
  ],
});
const answering = (answers: "channel" | "caller") =>
  defineCallable({
    name: "board",
    about: "pictures",
    example: "board",
    answers,
    run: () => ({ say: [{ reply: board }] }),
  });

describe("files that a reply brings", () => {
  it("come as one message beside it, pictures with what they show", async () => {
    const { slack } = await studio({ commands: [answering("channel")] });
    await slack.slash("Ana", "/board");
    const [reply, upload] = slack.channelMessages();
    expect(shown(reply!)).toBe("Board");
    expect(upload!.files).toEqual([
      { name: "board.png", alt: "Shot 1A, wide, Ines at the bench", content: Buffer.from([137, 80, 78, 71]) },
      { name: "shots.csv", content: Buffer.from("id\n1A\n") },
    ]);
  });

  it("go to the caller directly where only they may see them", async () => {
    const { slack } = await studio({ commands: [answering("caller")] });
    await slack.slash("Ana", "/board");
    expect(slack.channelMessages()).toEqual([]);
    expect(slack.privately("Ana").map(shown)).toEqual(["Board"]);
    expect(slack.channelMessages("DUANA").flatMap((one) => one.files.map((file) => file.name))).toEqual([
      "board.png",
      "shots.csv",
    ]);
  });

  it("are spoken of to the caller when Slack does not take them", async () => {
    const { slack } = await studio({ commands: [answering("channel")] });
    slack.current.member = false;
    await slack.slash("Ana", "/board");
    expect(slack.channelMessages().map(shown)).toEqual(["Board"]);
    expect(slack.privately("Ana").map(shown)).toEqual([expect.stringMatching(/not a member[\s\S]*Invite me/)]);
  });
});

describe("a response_url", () => {
  it("is used five times within half an hour, and waits as long as a 429 says", async () => {
    let now = 0;
    const slept: number[] = [];
    const clock = { now: () => now, sleep: async (ms: number) => void slept.push(ms) };
    const { slack } = await studio({ commands: COMMANDS });
    const statuses = [429, 200, 200, 200, 200, 200];
    const { createServer } = await import("node:http");
    const server = createServer((_request, response) =>
      response.writeHead(statuses.shift() ?? 404, { "retry-after": "3" }).end("ok"),
    );
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    const responses = new Responses(url, clock);
    const message = { text: "x", blocks: [] };
    for (let i = 0; i < 5; i++) expect(await responses.send("ephemeral", message)).toBe(true);
    expect(slept).toEqual([3000]);
    expect(await responses.send("ephemeral", message)).toBe(false);
    const late = new Responses(url, clock);
    await expect(late.send("ephemeral", message)).rejects.toThrow("404");
    now = 30 * 60_000;
    expect(await late.send("ephemeral", message)).toBe(false);
    server.close();
    expect(slack.api.violations).toEqual([]);
  });
});

describe("the log", () => {
  it("holds no token and nothing that people said, also when things go wrong", async () => {
    const made = await studio({ commands: COMMANDS, talk, mode: "http" });
    const { slack, log } = made;
    const root = await slack.mention("Ana", "pad add secretword");
    await join(made, root.ts);
    slack.api.fail("chat.postMessage", { error: "msg_too_long" }, { error: "fatal_error" });
    slack.api.fail("chat.postEphemeral", { error: "fatal_error" });
    await slack.reply("Ben", root.ts, "secretword again");
    slack.api.fail("views.open", { error: "fatal_error" });
    await slack.slash("Ana", "/pad write secretword");
    expect(log.length).toBeGreaterThan(0);
    expect(log.join("")).not.toMatch(/xoxb-|xapp-|secretword/);
    expect(log.join("")).not.toContain(slack.signingSecret);
  });
});
