import { describe, expect, it } from "vitest";
import { button, card, text } from "../../src/chat/reply.ts";
import { COMMANDS, talk } from "./commands.ts";
import { join, studio } from "./studio.ts";
import { shown } from "./workspace.ts";

const notes = /(\d+) so far/;

describe("what goes wrong on the way", () => {
  it.each(["socket", "http"] as const)("acts once on what arrives three times, over %s", async (mode) => {
    const made = await studio({ commands: COMMANDS, talk, mode });
    const { slack } = made;
    slack.times = 3;
    await slack.slash("Ana", "/pad add 16:9");
    await slack.mention("Ben", "pad add 35mm");
    const root = await slack.mention("Ben", "pad add 24fps");
    await join(made, root.ts);
    await slack.mention("Ben", "pad list", { thread: root.ts });
    await slack.reply("Cleo", root.ts, "soft key");
    await slack.press("Ana", "Write it");
    await slack.submit("Ana", { "What is decided": "no music" });
    await slack.choose("Ben", "Key", "hard");
    await slack.shortcut("Dan", "add-to-brief", root);
    slack.times = 1;
    await slack.slash("Ana", "/pad list");
    const lines = shown(slack.channelMessages().at(-1)!)
      .split("\n")
      .filter((line) => /^(?:Ana|Ben|Cleo): /.test(line));
    expect(lines).toEqual([
      "Ana: 16:9",
      "Ben: 35mm",
      "Ben: 24fps",
      "Cleo: soft key",
      "Ana: no music (because)",
      "Ben: hard",
      "Ben: pad add 24fps",
    ]);
    expect(slack.thread(root.ts).filter((one) => shown(one).startsWith("Heard"))).toHaveLength(1);
  });

  it("acts once when two processes get the same event", async () => {
    const first = await studio({ commands: COMMANDS, mode: "http" });
    const one = first.slack.botUrl!;
    await first.another();
    const two = first.slack.botUrl!;
    expect(two).not.toBe(one);
    first.slack.botUrl = one;
    const payloads: unknown[] = [];
    const { deliver } = first.slack;
    first.slack.deliver = async (delivery, show) => {
      payloads.push(delivery);
      first.slack.botUrl = two;
      const other = deliver.call(first.slack, delivery, show);
      first.slack.botUrl = one;
      return Promise.all([deliver.call(first.slack, delivery, show), other]).then(([done]) => done);
    };
    await first.slack.mention("Ana", "pad add 16:9");
    expect(payloads).toHaveLength(2);
    expect(first.slack.channelMessages().filter((message) => notes.test(shown(message)))).toHaveLength(1);
  });

  it("waits as long as a 429 says, then posts once", async () => {
    const { slack } = await studio({ commands: COMMANDS });
    slack.api.fail("chat.postMessage", { status: 429, retryAfter: 1 });
    const before = Date.now();
    await slack.mention("Ana", "pad add 16:9");
    expect(slack.channelMessages().filter((message) => notes.test(shown(message)))).toHaveLength(1);
    expect(slack.api.calls.filter((call) => call.method === "chat.postMessage")[0]!.at - before).toBeGreaterThanOrEqual(
      1000,
    );
  });

  it("goes on after the socket was cut in the middle of a conversation", { timeout: 15_000 }, async () => {
    const made = await studio({ commands: COMMANDS, talk });
    const { slack } = made;
    const root = await slack.mention("Ana", "pad add 16:9");
    await join(made, root.ts);
    await slack.mention("Ana", "pad add 35mm", { thread: root.ts });
    slack.sockets.drop();
    await slack.reply("Ben", root.ts, "handheld");
    await slack.slash("Ana", "/pad list");
    expect(shown(slack.channelMessages().at(-1)!)).toContain("Ana: 16:9\nAna: 35mm\nBen: handheld");
  });

  it("answers by response_url when the socket is cut before the acknowledgement", { timeout: 15_000 }, async () => {
    const { slack, surface, desk } = await studio({ commands: COMMANDS });
    const { hear } = desk;
    desk.hear = async (...args) => {
      slack.sockets.drop();
      await new Promise((done) => setTimeout(done, 100));
      return hear.apply(desk, args);
    };
    const sent = slack.slash("Ana", "/pad add 16:9");
    while (slack.channelMessages().length === 0) await new Promise((done) => setTimeout(done, 10));
    await sent;
    await surface.idle();
    expect(slack.channelMessages().map(shown)).toEqual([expect.stringMatching(notes)]);
  });

  it("answers an old button privately, whatever it says", async () => {
    const { slack } = await studio({ commands: COMMANDS });
    const blocks = card("old", [text("x")], [button("Keep", "pad gone")], { project: "aaaaaaaaaaaa" });
    const { writeCard } = await import("../../src/surfaces/slack/write.ts");
    slack.space.add({
      channel: slack.current.id,
      user: slack.space.bot,
      ...(writeCard(blocks).message as never as object),
    });
    expect((await slack.press("Ana", "Keep")).status).toBe(200);
    expect(slack.privately("Ana").map(shown).at(-1)).toContain("That button belongs to another film.");
    const old = {
      type: "actions",
      elements: [{ type: "button", action_id: "approve_v0", text: { type: "plain_text", text: "Approve" } }],
    };
    slack.space.add({ channel: slack.current.id, user: slack.space.bot, blocks: [old as never] });
    expect((await slack.press("Ana", "Approve")).status).toBe(200);
    expect(slack.privately("Ana").map(shown).at(-1)).toContain("older version");
  });

  it("makes a form a button where none can be opened: in a mention, and when the trigger is too old", async () => {
    const { slack } = await studio({ commands: COMMANDS });
    await slack.mention("Ana", "pad write");
    const trigger = slack.api.trigger(slack.space.person("Ana"));
    slack.api.expire(trigger);
    await slack.press("Ana", "Open the form", { trigger });
    expect(slack.space.forms.size).toBe(0);
    await slack.press("Ana", "Open the form");
    await slack.submit("Ana", { "What is decided": "16:9" });
    expect(shown(slack.channelMessages().at(-1)!)).toBe("Noted: 16:9");
  });

  it("keeps a form open that was filled in wrongly, with what was typed and what to do", async () => {
    const { slack } = await studio({ commands: COMMANDS });
    await slack.slash("Ana", "/pad write");
    await slack.submit("Ana", { "What is decided": "something pretty" });
    expect(slack.space.forms.get("UANA")!.errors).toEqual({ text: "text: pretty is no direction. Say what is seen." });
    await slack.submit("Ana", { "What is decided": "backlight" });
    expect(slack.space.forms.size).toBe(0);
    expect(shown(slack.channelMessages().at(-1)!)).toBe("Noted: backlight");
  });

  it("tells the person when an answer could not be shown, and how to mend that", async () => {
    const { slack, log } = await studio({ commands: COMMANDS, talk });
    await slack.slash("Ana", "/pad list");
    slack.current.member = false;
    await slack.press("Ana", "Write it");
    await slack.submit("Ana", { "What is decided": "16:9" });
    const direct = slack.space.messages.filter((one) => one.channel === "DUANA").map(shown);
    expect(direct).toEqual([expect.stringMatching(/not a member of this channel\.[\s\S]*is kept\. Invite me/)]);
    expect(log.filter((line) => line.includes("could not be sent"))).toHaveLength(1);
  });

  it("answers a second press of the same button as one", async () => {
    const { slack } = await studio({ commands: COMMANDS });
    await slack.slash("Ana", "/pad add 16:9");
    await Promise.all([slack.press("Ana", "All"), slack.press("Ana", "All")]);
    expect(slack.channelMessages().filter((one) => shown(one).startsWith("Notes"))).toHaveLength(1);
  });

  it("acknowledges within three seconds what takes longer, and answers then", { timeout: 10_000 }, async () => {
    const { slack, desk } = await studio({ commands: COMMANDS });
    const { hear } = desk;
    desk.hear = async (...args) => {
      await new Promise((done) => setTimeout(done, 1500));
      return hear.apply(desk, args);
    };
    const { body } = await slack.slash("Ana", "/pad add 16:9");
    expect(body).toEqual({});
    expect(slack.channelMessages().map(shown)).toEqual([expect.stringMatching(notes)]);
  });

  it.each(["socket", "http"] as const)("finishes on stop what it has begun, over %s", async (mode) => {
    const { slack, surface, desk } = await studio({ commands: COMMANDS, mode });
    const { hear } = desk;
    desk.hear = async (...args) => {
      await new Promise((done) => setTimeout(done, 300));
      return hear.apply(desk, args);
    };
    const sent = slack.slash("Ana", "/pad add 16:9");
    await new Promise((done) => setTimeout(done, 100));
    await surface.stop();
    expect((await sent).status).toBe(200);
    expect(slack.channelMessages().map(shown)).toEqual([expect.stringMatching(notes)]);
  });
});
