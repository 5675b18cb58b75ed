/** The conversations of test/conversations, said on Slack: everything that they say comes back comes back there, code byte for byte. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ReplyJson } from "../../src/surfaces/terminal/write.ts";
import { type Conversation, readConversation, unmet } from "../terminal/expect.ts";
import { playParts } from "../terminal/play.ts";
import { type Brought, playOnSlack } from "./play.ts";

const FOLDER = join("test", "conversations");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".chat"));
/** What a reader of Slack can tell of a reply; not which identifier an error has. */
const SEEN = /^(?:channel|thread|caller|form|edit|file|prompt|negative|request|text)$/;

/** Every way in that a person has stands in some conversation; the shortcuts are in test/both.test.ts. */
it.each([
  ["a slash command", /^\w+> \//m],
  ["a reply in the thread", /^\w+>> [^/[{@]/m],
  ["a mention", /^\w+>>? @shotcaller/im],
  ["a button", /^\w+>>? \[[^=\]]+\]/m],
  ["a select", /^\w+>>? \[[^\]]+ = [^\]]+\]/m],
  ["a form", /^\w+>>? \{/m],
])("plays %s", (_what, way) => {
  expect(files.filter((name) => way.test(readFileSync(join(FOLDER, name), "utf8")))).not.toEqual([]);
});

describe.each(files.sort())("%s on Slack", (name) => {
  it("goes as it goes in the terminal", { timeout: 60_000 }, async () => {
    const file = join(FOLDER, name);
    const conversation = readConversation(readFileSync(file, "utf8"));
    const { replies } = await playParts(conversation.parts);
    const { brought, failures, impossible } = await playOnSlack(conversation.parts);
    expect(failures).toEqual([]);
    const here = brought.map(asReply);
    expect(unmet(file, asSeenOnSlack(conversation, impossible), here).join("\n\n")).toBe("");
    // What Slack's own window lets nobody do (press what is not there, send a form that is not open or not filled in, type a
    // command that there is not) is a slip at the terminal, and nothing at all here.
    for (const line of impossible) {
      expect(replies.filter((one) => one.line === line).map((one) => one.kind)).toEqual(["error"]);
      expect(here.filter((one) => one.line === line)).toEqual([]);
    }
    expect(codesOf(here)).toEqual(codesOf(replies));
    expect(fingerprints(here)).toEqual(fingerprints(replies));
  });
});

/** Slack shows nobody that an answer is an error: only that it is for the caller alone, as each of them is. A modal stands in no thread. */
function seen(which: string[]): string[] {
  const kept = which.filter((word) => SEEN.test(word) && !(which.includes("form") && word === "thread"));
  return which.includes("error") ? [...new Set([...kept, "caller"])] : kept;
}

const asSeenOnSlack = (conversation: Conversation, impossible: readonly number[]): Conversation => ({
  ...conversation,
  expectations: conversation.expectations
    .filter((one) => !impossible.includes(one.about))
    .map((one) => ({ ...one, which: seen(one.which) })),
});

function asReply({ line, visibility, kind, text, codes, files }: Brought): ReplyJson {
  const blocks = codes.map((code) => ({ kind: "code" as const, ...code }));
  return {
    line,
    visibility,
    kind,
    text: text.replaceAll("☑", "[x]").replaceAll("☐", "[ ]"),
    files: files.map((one) => ({ name: one, path: one, type: "" })),
    card: { blocks },
  } as unknown as ReplyJson;
}

const fingerprints = (said: readonly { text: string }[]) =>
  said.flatMap(({ text }) => text.match(/[Ff]ingerprint [0-9a-f]{8}/g) ?? []);

const codesOf = (said: readonly ReplyJson[]) =>
  said.flatMap(({ card }) =>
    card.blocks.flatMap((one) => (one.kind === "code" ? [{ role: one.role, text: one.text }] : [])),
  );
