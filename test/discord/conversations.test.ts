/** The conversations of test/conversations, said on Discord: what comes true in the terminal comes true there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Conversation, readConversation, unmet } from "../terminal/expect.ts";
import { playParts } from "../terminal/play.ts";
import { playOnDiscord } from "./play.ts";

const FOLDER = join("test", "conversations");
/** Lines of these cannot be said on Discord: a path to a file on the terminal's machine, options misspelt in a typed line. */
const ELSEWHERE = ["record.chat", "slips-film.chat"];
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".chat") && !ELSEWHERE.includes(name));
/** What a reader of Discord cannot see: which identifier an error has. */
const SEEN = /^(?:channel|thread|caller|card|form|error|edit|file|prompt|negative|request|text)$/;

/**
 * A form is seen by who opened it, wherever that was. What no slash command can say (a misspelt option, a wrong choice) is
 * said as a mention, and a mention is answered where it stands.
 */
const seen = (which: string[]): string[] => {
  if (which.includes("form")) return ["form"];
  const shown = which.filter((word) => SEEN.test(word));
  return which.includes("error") ? shown.filter((word) => word !== "caller") : shown;
};

/** Buttons, choices and differences in brackets: Discord draws them as controls, not as text. */
const drawn = ({ how, words }: Conversation["expectations"][number]): boolean =>
  how === "loosely" && words.includes("[");

const asSeen = (conversation: Conversation, impossible: readonly number[]): Conversation => ({
  ...conversation,
  expectations: conversation.expectations
    .filter((one) => !impossible.includes(one.about) && !drawn(one))
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
    // A reader of Discord cannot tell what a code block is for: all of them are looked through.
    expect(prompts(here.replies)).toEqual(expect.arrayContaining(prompts(there.replies)));
    expect(fingerprints(here.replies)).toEqual(fingerprints(there.replies));
  },
  60_000,
);
