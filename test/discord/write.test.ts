import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, button, type Card, card, note, text } from "../../src/chat/reply.ts";
import { writeForm } from "../../src/surfaces/discord/form.ts";
import { fits, plain } from "../../src/surfaces/discord/markdown.ts";
import { countComponents, type Outgoing, textLength, writeCard } from "../../src/surfaces/discord/write.ts";
import { textOf } from "./app.ts";
import { bodyProblems } from "./openapi.ts";
import { refusals } from "./refusals.ts";

const only = (written: Outgoing[]): Outgoing => {
  expect(written).toHaveLength(1);
  return written[0]!;
};
const fileNamed = (out: Outgoing, name: string) => out.files.find((file) => file.name === name)?.data.toString();

describe("a card", () => {
  it("is a container: title, texts and fields in one display, code apart, buttons below", () => {
    const out = only(
      writeCard(
        card(
          "1A",
          [
            text("Lid clicks shut."),
            { kind: "fields", fields: [{ name: "size", value: "ECU" }] },
            { kind: "code", role: "prompt", text: "Slow push in." },
            note("Fingerprint 1a2b3c4d"),
          ],
          [button("Log a take", "take log 1A", "primary"), button("Drop", "shot drop 1A", "danger")],
          { project: "abc123abc123" },
        ),
      ),
    );
    expect(out.components).toEqual([
      {
        type: 17,
        components: [
          { type: 10, content: "### 1A\nLid clicks shut.\n**size** ECU\n**Prompt**" },
          { type: 10, content: "```\nSlow push in.\n```" },
          { type: 10, content: "-# Fingerprint 1a2b3c4d" },
          {
            type: 1,
            components: [
              { type: 2, style: 1, label: "Log a take", custom_id: "v1:abc123abc123:take log 1A" },
              { type: 2, style: 4, label: "Drop", custom_id: "v1:abc123abc123:shot drop 1A" },
            ],
          },
        ],
      },
    ]);
    expect(refusals(out)).toEqual([]);
  });

  it("says an error as a sentence with a red stripe", () => {
    const [container] = only(
      writeCard(card("There is no shot 9Z.", [text("/shot list")], [], { error: "x" })),
    ).components;
    expect(container).toMatchObject({
      accent_color: 0xc83c3c,
      components: [{ content: "**There is no shot 9Z.**\n/shot list" }],
    });
  });

  it("puts a button beside each line to tick, and a select where there are too many", () => {
    const items = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        label: `Line ${i + 1}`,
        ticked: i === 0,
        by: "ana",
        does: `checklist tick ${i + 1}`,
      }));
    const few = only(writeCard(card("Preflight", [{ kind: "checks", items: items(7) }])));
    expect(JSON.stringify(few)).toContain('"content":"☑ Line 1 (ana)"');
    expect(JSON.stringify(few)).toContain('"label":"Untick","custom_id":"v1:-:checklist tick 1"');
    const many = only(writeCard(card("Preflight", [{ kind: "checks", items: items(60) }])));
    expect(textOf(many)).toContain("☐ Line 60");
    expect(JSON.stringify(many)).toContain('"placeholder":"Tick a line (51 to 60)"');
    expect([refusals(few), refusals(many)]).toEqual([[], []]);
  });

  it("shows a picture where the card has it and hands over the other files", () => {
    const files = [
      { name: "the board.png", type: "image/png", content: new Uint8Array([1, 2, 3]) },
      { name: "Shot list (final).csv", type: "text/csv", content: "id\n1A\n" },
    ];
    const out = only(
      writeCard(card("Board", [{ kind: "image", file: "the board.png", alt: "six panels" }], [], { files })),
    );
    expect(out.components).toMatchObject([
      {
        components: [
          { type: 10 },
          { type: 12, items: [{ media: { url: "attachment://the-board.png" }, description: "six panels" }] },
          { type: 13, file: { url: "attachment://Shot-list-final-.csv" } },
        ],
      },
    ]);
    expect(refusals(out)).toEqual([]);
  });

  it("sends more than ten files as a second message and says so; a file over the limit is named instead", () => {
    const files = Array.from({ length: 12 }, (_, i) => ({ name: `${i}.txt`, type: "text/plain", content: "x" }));
    const big = { name: "film.mp4", type: "video/mp4", content: new Uint8Array(11 * 1024 * 1024) };
    const [first, second] = writeCard(card("All", [], [], { files: [...files, big] }));
    expect(textOf(first)).toContain("film.mp4 is over 10 MB");
    expect(textOf(first)).toContain("The other files follow in the next message.");
    expect([first!.files.length, second!.files.length]).toEqual([10, 2]);
    expect([refusals(first!), refusals(second!)]).toEqual([[], []]);
  });
});

describe("what is too long or cannot be shown", () => {
  it("makes a text with three backticks a file of exactly its bytes", () => {
    const prompt = "A sign reads ```OPEN```.\n";
    const out = only(writeCard(card("1A", [{ kind: "code", role: "prompt", text: prompt }])));
    expect(textOf(out)).toContain("This cannot be shown whole in a Discord code block; it is attached as prompt.txt.");
    expect(fileNamed(out, "prompt.txt")).toBe(prompt);
  });

  it("attaches the longest code first and keeps the short one on the card", () => {
    const blocks: Block[] = [
      { kind: "code", role: "prompt", text: "Short." },
      { kind: "code", role: "request", text: `{"prompt":"${"x".repeat(5000)}"}` },
    ];
    const out = only(writeCard(card("1A", blocks)));
    expect(textOf(out)).toContain("```\nShort.\n```");
    expect(textOf(out)).toContain("it is attached as request.json.");
    expect(fileNamed(out, "request.json")).toHaveLength(5013);
  });

  it("attaches the whole card when its prose is too long, and keeps the beginning and the buttons", () => {
    const blocks = Array.from({ length: 80 }, (_, i) => text(`Shot ${i + 1}: ${"word ".repeat(20)}`));
    const out = only(writeCard(card("Shot list", blocks, [button("More", "shot list")])));
    expect(textOf(out)).toContain("Shot 1:");
    expect(textOf(out)).toContain("all of it is in the attached shot-list.md.");
    expect(fileNamed(out, "shot-list.md")).toContain("Shot 80:");
    expect(JSON.stringify(out.components)).toContain('"label":"More"');
    expect(refusals(out)).toEqual([]);
  });

  it("shows the first lines of one long text and attaches the whole", () => {
    const lines = Array.from({ length: 200 }, (_, i) => `${i + 1}A  wide shot, static shot, 4 s`);
    const out = only(writeCard(card("200 shots", [text(lines.join("\n"))])));
    expect(textOf(out)).toMatch(/1A {2}wide shot[\s\S]*100A[\s\S]*…/);
    expect(fileNamed(out, "200-shots.md")).toContain("200A");
    expect(refusals(out)).toEqual([]);
  });

  it("keeps the buttons under a title that is longer than a message", () => {
    const title = `1A: ${"she turns the lid and listens, ".repeat(200)}`;
    const out = only(writeCard(card(title, [text("Added.")], [button("Undo", "brief undo 3")])));
    expect(textOf(out)).toMatch(
      /^### 1A: she turns the lid[^\n]*…\nAdded\.\n-# This is longer than one Discord message holds/,
    );
    expect(JSON.stringify(out.components)).toContain('"custom_id":"v1:-:brief undo 3"');
    expect(out.files[0]!.data.toString()).toContain(title.trim());
    expect(refusals(out)).toEqual([]);
  });

  it("keeps files of one name apart", () => {
    const files = ["a b.txt", "a-b.txt"].map((name) => ({ name, type: "text/plain", content: name }));
    const out = only(writeCard(card("Two", [], [], { files })));
    expect(out.files.map((file) => [file.name, file.data.toString()])).toEqual([
      ["a-b.txt", "a b.txt"],
      ["a-b-2.txt", "a-b.txt"],
    ]);
  });

  it("keeps within every limit, whatever the card, and loses nothing", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 700 });
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ kind: fc.constant("text" as const), text: words }),
      fc.record({ kind: fc.constant("note" as const), text: words }),
      fc.record({ kind: fc.constant("code" as const), role: fc.constant("prompt" as const), text: words }),
      fc.record({
        kind: fc.constant("fields" as const),
        fields: fc.array(fc.record({ name: words, value: words }), { maxLength: 8 }),
      }),
      fc.record({
        kind: fc.constant("checks" as const),
        items: fc.uniqueArray(
          fc.record({ label: words, ticked: fc.boolean(), does: fc.nat(999).map((n) => `checklist tick ${n}`) }),
          { maxLength: 20, selector: (one) => one.does },
        ),
      }),
    );
    const action = fc.record({
      kind: fc.constant("button" as const),
      label: fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }).map((label) => `b${label}`),
      does: fc.nat(60).map((n) => `shot show ${n}A`),
    });
    fc.assert(
      fc.property(
        words,
        fc.array(block, { maxLength: 20 }),
        fc.array(action, { maxLength: 30 }),
        (title, blocks, actions) => {
          const written = writeCard({ kind: "card", title, blocks, actions } satisfies Card);
          const all = written
            .map((out) => textOf(out) + out.files.map((file) => file.data.toString()).join("\n"))
            .join("\n");
          for (const one of blocks) if (one.kind === "code") expect(all).toContain(one.text);
          for (const out of written) {
            expect(refusals(out)).toEqual([]);
            expect(countComponents(out.components)).toBeLessThanOrEqual(40);
            expect(textLength(out.components)).toBeLessThanOrEqual(4000);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("text from people", () => {
  it.each([
    ["*bold* _it_ ~~gone~~ `code` ||spoiler||", "\\*bold\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|"],
    ["[a bank](https://evil.example)", "\\[a bank\\](<https://evil.example)>"],
    ["https://x.example/a_b_c?d=*e*", "<https://x.example/a_b_c?d=*e*>"],
    ["<@123456789012345678> @everyone", "\\<@123456789012345678> @everyone"],
    [
      "# not a title\n> nor a quote\n- nor a list\n1. nor this\n-# nor small",
      "\\# not a title\n\\> nor a quote\n\\- nor a list\n1\\. nor this\n\\-# nor small",
    ],
    ["16:9, 0:06 and :fire:", "16:9, 0:06 and \\:fire:"],
    ["C:\\film", "C:\\\\film"],
  ])("%j is shown as it is", (said, shown) => {
    expect(plain(said)).toBe(shown);
  });

  it("copies out of a code block only what the client leaves alone", () => {
    expect(["plain", "two\n\nlines", "ends in `", "  indented"].map(fits)).toEqual([true, true, true, true]);
    expect(["", "\nfirst", "last\n", "a ``` b"].map(fits)).toEqual([false, false, false, false]);
  });
});

describe("a form", () => {
  const field = (name: string, more = {}) => ({ name, label: name, lines: "one" as const, ...more });
  const form = (fields: ReturnType<typeof field>[]) => ({
    kind: "form" as const,
    title: "Add shots to scene 2, one line each, as you would say them",
    does: "shot add",
    submit: "Add",
    fields,
    project: "abc123abc123",
  });
  const refused = (data: object) => bodyProblems({ type: 9, data }, "ModalInteractionCallbackRequest");

  it("is a modal within Discord's limits", () => {
    const modal = writeForm(
      form([field("text", { lines: "many", value: "wide", required: true, hint: "h".repeat(300) })]),
    );
    expect(modal).toMatchObject({ custom_id: "v1:abc123abc123:shot add" });
    expect(modal.title.length).toBeLessThanOrEqual(45);
    expect(refused(modal)).toEqual([]);
  });

  it("names the fields that a modal has no room for", () => {
    const modal = writeForm(form(["a", "b", "c", "d", "e", "f"].map((name) => field(name))));
    expect(modal.components).toHaveLength(5);
    expect(modal.components[4]).toEqual({ type: 10, content: "Typed instead: /shot add e: f:" });
    expect(refused(modal)).toEqual([]);
  });

  it("does not cut a value that is too long to edit, but keeps it when nothing is typed", () => {
    const modal = writeForm(form([field("note", { value: "x".repeat(4001), required: true })]));
    expect(modal.components[0]).toMatchObject({ component: { required: false } });
    expect(JSON.stringify(modal)).toContain("leave this empty to keep it");
    expect(refused(modal)).toEqual([]);
  });
});
