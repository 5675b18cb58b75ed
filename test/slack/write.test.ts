import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Action, type Block, type Card, card, note, text } from "../../src/chat/reply.ts";
import { writeForm } from "../../src/surfaces/slack/form.ts";
import { split } from "../../src/surfaces/slack/split.ts";
import { writeCard } from "../../src/surfaces/slack/write.ts";
import { messageBlocks, modalSchema } from "./block-kit.ts";
import { codes, shown } from "./workspace.ts";

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "<!channel>",
    "<@U1>",
    "*bold*",
    "```",
    "&amp;",
    "https://a.example/?a=1&b=2",
    "_x_",
    "☐",
    "\n\n",
    "🎬",
  ),
  fc.integer({ min: 1, max: 4000 }).map((length) => "<&>long ".repeat(length / 8)),
);
const said = fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join(" ").toWellFormed());
const does = fc.integer({ min: 0, max: 300 }).map((n) => `pad keep ${n}`);

const block: fc.Arbitrary<Block> = fc.oneof(
  said.map(text),
  said.map(note),
  fc.record({
    kind: fc.constant("code" as const),
    role: fc.constantFrom("prompt", "negative", "request", "text"),
    text: said,
  }),
  fc.record({
    kind: fc.constant("fields" as const),
    fields: fc.array(fc.record({ name: said, value: said }), { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant("checks" as const),
    items: fc.array(fc.record({ label: said, ticked: fc.boolean(), does }), { maxLength: 60 }),
  }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("button" as const), label: said, does }),
  fc.record({
    kind: fc.constant("select" as const),
    label: said,
    options: fc.array(fc.record({ label: said, does }), { minLength: 1, maxLength: 120 }),
  }),
);
const cards: fc.Arbitrary<Card> = fc
  .record({ title: said, blocks: fc.array(block, { maxLength: 12 }), actions: fc.array(action, { maxLength: 40 }) })
  .map(({ title, blocks, actions }) => card(title, blocks, actions, { project: "abcdefghijkl" }));

/** Parts of one text stand in blocks of their own. */
const bare = (text: string) => text.replaceAll(/\s|^> /gm, "");

describe("a card as a Slack message", () => {
  it("stays within every limit, and what does not fit is whole in a file that the message names", () => {
    fc.assert(
      fc.property(cards, (any) => {
        const { message, files } = writeCard(any);
        if (message.blocks.length === 0) return;
        expect(messageBlocks.safeParse(message.blocks).error).toBeUndefined();
        expect(message.text).not.toMatch(/<[!@#h]/);
        const every = any.blocks.flatMap((one) => ("text" in one ? [one.text] : []));
        const whole = files.length > 0 ? String(files[0]!.content) : shown({ blocks: message.blocks as never });
        for (const part of every) expect(bare(whole)).toContain(bare(part));
        if (files.length > 0) expect(shown({ blocks: message.blocks as never })).toContain(files[0]!.name);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("carries code byte for byte, up to a whole message of it", () => {
    const prompts = ["a ```fence``` <!channel> *b* & &amp;\n\n  two spaces  ", `${"word ".repeat(1200)}end`, "\t\n x"];
    for (const prompt of prompts) {
      const { message, files } = writeCard(card("Prompt", [{ kind: "code", role: "prompt", text: prompt }]));
      expect(codes({ blocks: message.blocks as never })).toEqual([prompt]);
      expect(files).toEqual([]);
    }
  });

  it("never splits a code block: one that is too long stands in the file, whole", () => {
    const prompt = `${"x".repeat(12_000)}\`\`\`\`end`;
    const { message, files } = writeCard(card("Prompt", [{ kind: "code", role: "prompt", text: prompt }]));
    expect(codes({ blocks: message.blocks as never })).toEqual([]);
    expect(String(files[0]!.content)).toContain(`\n${prompt}\n`);
  });

  it("says what people wrote without pinging, linking or formatting", () => {
    const wrote = "<!channel> <@UANA> *bold* `code` https://x.example ```";
    const { message } = writeCard(
      card(wrote, [text(wrote), note(wrote), { kind: "fields", fields: [{ name: "story", value: wrote }] }]),
    );
    expect(message.text).toContain("&lt;!channel&gt; &lt;@UANA&gt;");
    const types = JSON.stringify(message.blocks);
    expect(types).not.toMatch(/"mrkdwn"|"type":"(?:link|user|broadcast|emoji)"/);
    expect(
      shown({ blocks: message.blocks as never })
        .split("\n")
        .filter((line) => line.includes(wrote)),
    ).toHaveLength(4);
  });

  it("gives a second button of the same words a row of its own", () => {
    const twice = [1, 2].map(() => ({ kind: "button" as const, label: "Undo", does: "brief undo" }));
    const { message } = writeCard(card("x", [], twice));
    expect(messageBlocks.safeParse(message.blocks).success).toBe(true);
    expect(message.blocks.filter((one) => one.type === "actions")).toHaveLength(2);
  });
});

describe("split", () => {
  it("loses nothing and keeps every part within the limit after escaping", () => {
    fc.assert(
      fc.property(said, (any) => {
        const parts = split(any, 100);
        expect(parts.join("")).toBe(any);
        for (const part of parts) {
          expect(part.replaceAll("&", "&amp;").replaceAll(/[<>]/g, "&lt;").length).toBeLessThanOrEqual(100);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe("a form as a modal", () => {
  it("stays within every limit", () => {
    const long = "Why does the camera move at all in this shot?";
    const field = { name: "why", label: long, hint: long.repeat(60), lines: "many" as const, value: "x".repeat(3001) };
    const view = writeForm(
      { kind: "form", title: long, does: "shot add", submit: long, fields: [field] },
      { channel: "C1", thread: "1.000001" },
    );
    expect(modalSchema.safeParse(view).error).toBeUndefined();
    expect(JSON.stringify(view.blocks[0])).toContain(long);
    expect(JSON.stringify(view.blocks[1])).not.toContain("initial_value");
  });
});
