/** The conversations of test/conversations, said on Discord: what comes true in the terminal comes true there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Conversation, readConversation, unmet } from "../terminal/expect.ts";
import { playParts } from "../terminal/play.ts";
import { playOnDiscord } from "./play.ts";

const FOLDER = join("test", "conversations");
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".chat"));
/** What a reader of Discord cannot see: which identifier an error has. */
const SEEN = /^(?:channel|thread|caller|card|form|error|edit|file|prompt|negative|request|text)$/;

/** A form is seen by who opened it, wherever that was. */
const seen = (which: string[]): string[] =>
  which.includes("form") ? ["form"] : which.filter((word) => SEEN.test(word));

const asSeen = (conversation: Conversation, impossible: readonly number[]): Conversation => ({
  ...conversation,
  expectations: conversation.expectations
    .filter((one) => !impossible.includes(one.about))
    .map((one) => ({ ...one, which: seen(one.which) })),
});

/** Where something did not come true: `file:line`. */
const places = (problems: readonly string[]): string[] => problems.map((one) => one.split(/\s/)[0]!);

const prompts = (replies: readonly { card: { blocks: { kind: string; role?: string; text?: string }[] } }[]) =>
  replies.flatMap(({ card }) => card.blocks.filter((one) => one.role === "prompt").map((one) => one.text));
const fingerprints = (replies: readonly { text: string }[]) =>
  replies.flatMap(({ text }) => text.match(/[Ff]ingerprint [0-9a-f]{8}/g) ?? []);

it.each(NAMES)(
  "%s goes on Discord as it goes in the terminal",
  async (name) => {
    const file = join(FOLDER, name);
    const written = readConversation(readFileSync(file, "utf8"));
    const there = await playParts(written.parts);
    const here = await playOnDiscord(written.parts);
    expect(here.failures).toEqual([]);
    const conversation = asSeen(written, here.impossible);
    const known = places(unmet(file, conversation, there.replies));
    const wrong = unmet(file, conversation, here.replies).filter((one) => !known.includes(places([one])[0]!));
    expect(wrong.join("\n\n")).toBe("");
    expect(prompts(here.replies)).toEqual(prompts(there.replies));
    expect(fingerprints(here.replies)).toEqual(fingerprints(there.replies));
  },
  60_000,
);
