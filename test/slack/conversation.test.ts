import { describe, expect, it } from "vitest";
import { COMMANDS, talk } from "./commands.ts";
import { studio } from "./studio.ts";
import { shown } from "./workspace.ts";

describe.each(["socket", "http"] as const)("over %s", (mode) => {
  it("answers a slash command for the channel in its acknowledgement", async () => {
    const { slack } = await studio({ commands: COMMANDS, mode });
    const { body } = await slack.slash("Ana", "/pad add golden hour");
    expect(body).toMatchObject({ response_type: "in_channel" });
    expect(slack.channelMessages().map(shown)).toEqual([expect.stringContaining("Noted: golden hour")]);
    expect(slack.api.calledWith("chat.postMessage")).toEqual([]);
  });

  it("answers the caller alone where the command says so", async () => {
    const { slack } = await studio({ commands: COMMANDS, mode });
    await slack.slash("Ana", "/ask what is a dolly zoom?");
    expect(slack.channelMessages()).toEqual([]);
    expect(slack.privately("Ana").map(shown)).toEqual([expect.stringContaining("what is a dolly zoom?")]);
  });

  it("opens a form from a button and notes what is sent", async () => {
    const { slack } = await studio({ commands: COMMANDS, mode });
    await slack.slash("Ana", "/pad list");
    await slack.press("Ben", "Write it");
    await slack.submit("Ben", { "What is decided": "35mm\nhandheld" });
    expect(slack.channelMessages().map(shown).at(-1)).toBe("Noted: 35mm\nhandheld");
    await slack.choose("Ana", "Key", "soft");
    await slack.press("Ana", "All");
    expect(shown(slack.channelMessages().at(-1)!)).toContain("Ben: 35mm\nhandheld (because)\nAna: soft");
  });

  it("hears a mention once, in the channel and in a thread, and the thread from then on", async () => {
    const { slack } = await studio({ commands: COMMANDS, mode, talk });
    await slack.mention("Ana", "pad add 16:9");
    expect(slack.channelMessages().map(shown).slice(1)).toEqual([expect.stringContaining("1 so far")]);
    const root = await slack.say("Ben", "what about the lens?");
    await slack.reply("Ben", root.ts, "plain talk");
    expect(slack.thread(root.ts)).toHaveLength(1);
    await slack.mention("Ben", "pad add 35mm", { thread: root.ts });
    expect(slack.thread(root.ts).map(shown).at(-1)).toContain("Noted: 35mm");
  });
});
