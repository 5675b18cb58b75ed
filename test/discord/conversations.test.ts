/** The conversations of test/conversations, said on Discord: everything that they say comes back comes back there, prompts byte for byte. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ReplyJson } from "../../src/surfaces/terminal/write.ts";
import { type Conversation, readConversation, unmet } from "../terminal/expect.ts";
import { playParts } from "../terminal/play.ts";
import { playOnDiscord } from "./play.ts";

const FOLDER = join("test", "conversations");
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".chat"));
/** What a reader of Discord can tell of a reply; not which identifier an error has. */
const SEEN = /^(?:channel|thread|caller|card|form|error|edit|file|prompt|negative|request|text)$/;

/** A modal stands in no thread: who opened it has it before them, wherever that was. */
const seen = (which: string[]): string[] =>
  which.filter((word) => SEEN.test(word) && !(which.includes("form") && word === "thread"));

const asSeen = (conversation: Conversation, impossible: readonly number[]): Conversation => ({
  ...conversation,
  expectations: conversation.expectations
    .filter((one) => !impossible.includes(one.about))
    .map((one) => ({ ...one, which: seen(one.which) })),
});

const prompts = (replies: readonly ReplyJson[]) =>
  replies.flatMap(({ card }) =>
    card.blocks.flatMap((one) => (one.kind === "code" ? [{ role: one.role, text: one.text }] : [])),
  );
const fingerprints = (replies: readonly ReplyJson[]) =>
  replies.flatMap(({ text }) => text.match(/[Ff]ingerprint [0-9a-f]{8}/g) ?? []);

it.each(NAMES)(
  "%s goes on Discord as it goes in the terminal",
  async (name) => {
    const file = join(FOLDER, name);
    const written = readConversation(readFileSync(file, "utf8"));
    const there = await playParts(written.parts);
    const here = await playOnDiscord(written.parts);
    expect(here.failures).toEqual([]);
    expect(unmet(file, asSeen(written, here.impossible), here.replies).join("\n\n")).toBe("");
    // What Discord's own window lets nobody do (press what is not there, send a form that is not open, pick a command that
    // there is not) is a slip at the terminal, and nothing at all here.
    for (const line of here.impossible) {
      expect(there.replies.filter((one) => one.line === line).map((one) => one.kind)).toEqual(["error"]);
      expect(here.replies.filter((one) => one.line === line)).toEqual([]);
    }
    expect(prompts(here.replies)).toEqual(prompts(there.replies));
    expect(fingerprints(here.replies)).toEqual(fingerprints(there.replies));
  },
  60_000,
);
