/** Every reply of every conversation, and any other, drawn for Slack, Discord and the terminal: within each one's limits, nothing lost. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Action, type Block, type Card, card, type Form, note, text } from "../src/chat/reply.ts";
import { cleanText } from "../src/chat/text.ts";
import { formAsCard, writeForm as writeDiscordForm } from "../src/surfaces/discord/form.ts";
import { formAsButton, writeForm as writeSlackForm } from "../src/surfaces/slack/form.ts";
import { bodyProblems } from "./discord/openapi.ts";
import { modalSchema } from "./slack/block-kit.ts";
import { readConversation } from "./terminal/expect.ts";
import { playParts } from "./terminal/play.ts";
import { onDiscord, onSlack, onTerminal } from "./whole.ts";

const FOLDER = join("test", "conversations");
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".chat"));
/** Bytes of a file that both platforms take from everybody. */
const FILE_MOST = 10 * 1024 * 1024;

/** A modal on both, every field in it or named as typed; and the card with the button that opens it where none can come. */
function asForms(form: Form): void {
  const slack = writeSlackForm(form, { channel: "C1", thread: "1.000001" });
  const discord = writeDiscordForm(form);
  expect(modalSchema.safeParse(slack).error).toBeUndefined();
  expect(bodyProblems({ type: 9, data: discord }, "ModalInteractionCallbackRequest")).toEqual([]);
  for (const modal of [slack, discord].map((one) => JSON.stringify(one)))
    for (const { name } of form.fields)
      expect(modal).toMatch(new RegExp(`"(?:action_id|custom_id)":"${name}"|${name}:`));
  onSlack(formAsButton(form, form.does), "caller", false);
  onDiscord(formAsCard(form));
}

it.each(NAMES)("%s is whole on Slack, Discord and the terminal, reply by reply", { timeout: 60_000 }, async (name) => {
  const { parts } = readConversation(readFileSync(join(FOLDER, name), "utf8"));
  const { delivered } = await playParts(parts);
  expect(delivered.length).toBeGreaterThan(3);
  for (const { reply, visibility, living, line } of delivered) {
    try {
      if (reply.kind === "form") asForms(reply);
      else {
        onTerminal(reply);
        onSlack(reply, visibility, living !== undefined);
        onDiscord(reply);
        for (const file of reply.files ?? []) expect(file.content.length).toBeLessThanOrEqual(FILE_MOST);
      }
    } catch (error) {
      throw new Error(`${name}:${line} ${reply.title}: ${(error as Error).message}`, { cause: error });
    }
  }
});

/** What people type, hostile or long. */
const hostile = fc.constantFrom(
  ...["<!channel>", "<@U1>", "<!subteam^S1>", "@everyone", "@here", "<@123456789012345678>", "<@&123456789012345678>"],
  ...["<#123456789012345678>", "</brief start:123456789012345678>", "<t:1618953630:R>", "<a:fire:123456789012345678>"],
  ...[
    "```",
    "``",
    "`",
    "~~~",
    "\\",
    "\\`",
    "*",
    "**",
    "__",
    "_",
    "~~",
    "||",
    "[x](https://evil.example)",
    "<https://x.example|y>",
  ],
  ...[
    "https://a.example/?a=1&b=_2_",
    "&amp;",
    "&lt;!channel&gt;",
    "# ",
    "\n# ",
    "\n-# ",
    "\n> ",
    "\n>>> ",
    "\n- ",
    "\n1. ",
    ":fire:",
  ],
  ...[
    "☐ ",
    "☑",
    "\n\n",
    "\t",
    " ",
    "🎬",
    "e\u0301",
    "\u200b",
    "attachment://x.md",
    "**Prompt**\n",
    "-# This is attached as x.",
  ],
);
const said = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: hostile },
      { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 900 }).map((n) => "<&>long *words* ".repeat(n / 4)) },
      { weight: 1, arbitrary: fc.integer({ min: 30, max: 90 }).map((n) => "🎬".repeat(n)) },
    ),
    { maxLength: 6 },
  )
  // The one door for text: no control characters, no lone surrogates.
  .map((parts) => cleanText(parts.join("")));
const words = fc.integer({ min: 0, max: 300 }).map((n) => `pad keep ${n}`);
const block: fc.Arbitrary<Block> = fc.oneof(
  said.map(text),
  said.map(note),
  fc.record({
    kind: fc.constant("code" as const),
    role: fc.constantFrom("prompt", "negative", "request", "text"),
    text: said.filter((one) => one !== ""),
  }),
  fc.record({
    kind: fc.constant("fields" as const),
    fields: fc.array(fc.record({ name: said, value: said }), { minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant("checks" as const),
    items: fc.array(fc.record({ label: said, ticked: fc.boolean(), does: words }), { minLength: 1, maxLength: 30 }),
  }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("button" as const), label: said, does: words }),
  fc.record({
    kind: fc.constant("select" as const),
    label: said,
    options: fc.array(fc.record({ label: said, does: words }), { minLength: 1, maxLength: 60 }),
  }),
);
const anyCard: fc.Arbitrary<Card> = fc
  .record({ title: said, blocks: fc.array(block, { maxLength: 10 }), actions: fc.array(action, { maxLength: 20 }) })
  .map(({ title, blocks, actions }) => card(title || "x", blocks, actions, { project: "abcdefghijkl" }));

describe("a card of anything that people can type", () => {
  it.each([
    ["Slack", (one: Card) => onSlack(one, "channel", false)],
    ["Discord", onDiscord],
    ["the terminal", onTerminal],
  ] as const)("is whole on %s", { timeout: 60_000 }, (_where, draws) => {
    fc.assert(fc.property(anyCard, draws), { numRuns: 60, endOnFailure: true });
  });
});
