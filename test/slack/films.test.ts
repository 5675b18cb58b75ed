/** The conversations of test/conversations on Slack: what the terminal answers is answered there too, to the letter in code. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ReplyJson } from "../../src/surfaces/terminal/write.ts";
import { type Conversation, readConversation, unmet } from "../terminal/expect.ts";
import { playParts } from "../terminal/play.ts";
import { type Brought, playOnSlack } from "./play.ts";

const FOLDER = join("test", "conversations");
/** What cannot be said in Slack, and why; everything else is played, restarts too. */
const NOT_HERE: Record<string, string> = { "slips.chat": "the terminal's own slips: its lines, its forms, its files" };
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".chat") && !(name in NOT_HERE));

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
  it("goes as it says, with the terminal's prompts", { timeout: 60_000 }, async () => {
    const file = join(FOLDER, name);
    const conversation = withoutFiles(readConversation(readFileSync(file, "utf8")));
    const { brought, failures } = await playOnSlack(conversation.parts);
    expect(failures).toEqual([]);
    const { replies } = await playParts(conversation.parts);
    const alike = new Set(unmet(file, conversation, replies).map(whereOf));
    const wrong = unmet(file, asSeenOnSlack(conversation), brought.map(asReply));
    expect(wrong.filter((one) => !alike.has(whereOf(one)))).toEqual([]);
    expect(brought.flatMap((one) => one.codes)).toEqual(replies.flatMap(codesOf));
    expect(fingerprints(brought)).toEqual(fingerprints(replies));
  });
});

/** What a prompt is to the letter, the comparison with the terminal's own says. */
const withoutFiles = (conversation: Conversation): Conversation => ({
  ...conversation,
  expectations: conversation.expectations.filter((one) => one.how !== "equals"),
});

/** `file:line` of what did not come true. */
const whereOf = (problem: string) => problem.split("  ")[0]!;

/** Slack shows nobody an error's identifier or kind: only that it is for the caller alone. */
function asSeenOnSlack(conversation: Conversation): Conversation {
  const expectations = conversation.expectations.map((one) => {
    const error = one.which.includes("error");
    const kept = one.which.filter((word) => ["channel", "thread", "caller", "edit", "file", "prompt"].includes(word));
    return { ...one, which: error && !kept.includes("caller") ? [...kept, "caller"] : kept };
  });
  return { ...conversation, expectations };
}

function asReply({ line, visibility, kind, text, codes, files }: Brought): ReplyJson {
  const blocks = codes.map((code) => ({ kind: "code" as const, role: "prompt" as const, text: code }));
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

function codesOf(reply: ReplyJson): string[] {
  return reply.card.blocks.flatMap((block) => (block.kind === "code" ? [block.text] : []));
}
