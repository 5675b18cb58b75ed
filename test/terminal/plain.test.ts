/** Replies as text: what people read on a screen and programs in `text`. */
import { expect, test } from "vitest";
import { button, type Card, card, type Form, note, text } from "../../src/chat/reply.ts";
import { columns, wrapped } from "../../src/surfaces/terminal/columns.ts";
import { PLAIN, paintFor } from "../../src/surfaces/terminal/paint.ts";
import { AS_TEXT, plain } from "../../src/surfaces/terminal/plain.ts";
import { type Delivered, jsonOf, screenOf } from "../../src/surfaces/terminal/write.ts";

const delivered = (reply: Card | Form, more: Partial<Delivered> = {}): Delivered => ({
  line: 1,
  speaker: "ana",
  place: "terminal:local:main",
  visibility: "channel",
  saidIn: "channel",
  reply,
  files: [],
  ...more,
});
const screen = (reply: Card | Form, width = 60, more: Partial<Delivered> = {}): string =>
  screenOf(delivered(reply, more), width, PLAIN);

const everything = card(
  "Aurora",
  [
    text("A nurse finds five quiet minutes before dawn, and the whole ward holds its breath."),
    {
      kind: "fields",
      fields: [
        { name: "aspect", value: "16:9" },
        { name: "key quality", value: "soft light from the window, and nothing from above, all night" },
      ],
    },
    { kind: "code", role: "prompt", text: "Slow push in.\n\nShe breathes." },
    {
      kind: "checks",
      items: [
        { label: "Lens is decided", ticked: true, by: "ana", does: "checklist tick 1" },
        { label: "Slate is named", ticked: false, does: "checklist tick 2" },
      ],
    },
    { kind: "image", file: "board.png", alt: "Storyboard of scene 1" },
    note("Compiled for kling-3.0."),
  ],
  [
    button("Why", "prompt 1A show:why"),
    button("Log a take", "take log 1A"),
    {
      kind: "select",
      label: "Generator",
      options: [
        { label: "kling-3.0", does: "x" },
        { label: "veo-3.1", does: "y" },
      ],
    },
  ],
);

test("a card stands on the screen with its fields aligned, its code indented and its buttons in a row", () => {
  expect(screen(everything)).toBe(`  Aurora
  A nurse finds five quiet minutes before dawn, and the
  whole ward holds its breath.
  aspect       16:9
  key quality  soft light from the window, and nothing from
               above, all night

  prompt
    Slow push in.
    
    She breathes.

  [x] Lens is decided (ana)
  [ ] Slate is named
  [picture] Storyboard of scene 1
  Compiled for kling-3.0.
  [Why]  [Log a take]
  [Generator = kling-3.0 | veo-3.1]
`);
});

test("in JSON nothing is wrapped and code stands byte for byte in a fence of its own", () => {
  const said = plain(everything, AS_TEXT).join("\n");
  expect(said).toContain("A nurse finds five quiet minutes before dawn, and the whole ward holds its breath.");
  expect(said).toContain("```prompt\nSlow push in.\n\nShe breathes.\n```");
});

test("a fence is longer than any that the code holds", () => {
  const code = "```js\nx\n```` four\n```";
  const said = plain(card("Odd", [{ kind: "code", role: "text", text: code }]), AS_TEXT).join("\n");
  expect(said).toBe(`Odd\n\`\`\`\`\`text\n${code}\n\`\`\`\`\``);
});

test("a long choice breaks between its options", () => {
  const options = ["kling-3.0", "runway-gen-4.5", "gemini-omni-flash", "veo-3.1"].map((label) => ({
    label,
    does: "x",
  }));
  expect(screen(card("Which?", [], [{ kind: "select", label: "Generator", options }]), 42)).toBe(`  Which?
  [Generator = kling-3.0 |
    runway-gen-4.5 | gemini-omni-flash |
    veo-3.1]
`);
});

test("a form says what is needed, what stands there now and how it is filled in", () => {
  const form: Form = {
    kind: "form",
    title: "A new shot",
    does: "shot add",
    submit: "Add",
    fields: [
      { name: "text", label: "Shot", lines: "many", required: true, hint: "one a line" },
      { name: "scene", label: "Scene", lines: "one", value: "2" },
    ],
  };
  expect(screen(form)).toBe(`  A new shot
  - Shot (needed): one a line
  - Scene: now: 2
  Fill it in: {Shot: ... | Scene: ...}
`);
  const json = jsonOf(delivered(form));
  expect(json).toMatchObject({ kind: "form", card: { title: "A new shot", actions: [{ label: "Add" }] } });
  expect(json.form?.fields[1]).toEqual({ label: "Scene", lines: "one", value: "2", required: false });
});

test("the JSON of a reply has exactly the promised parts", () => {
  const files = [{ name: "a.md", path: "data/files/a.md", type: "text/markdown" }];
  const json = jsonOf(delivered(everything, { files, visibility: "thread" }));
  expect(Object.keys(json)).toEqual(["line", "speaker", "place", "kind", "visibility", "text", "card", "files"]);
  expect(json.card.blocks.map((block) => block.kind)).toEqual(["text", "fields", "code", "checks", "image", "note"]);
  expect(json).toMatchObject({ kind: "card", visibility: "thread", files });
  expect(jsonOf(delivered(card("No", [], [], { error: "unknown-shot" })))).toMatchObject({
    kind: "error",
    error: "unknown-shot",
  });
  expect(jsonOf(delivered(everything, { living: "posted" })).kind).toBe("edit");
});

test("the screen says where a reply went only if that is not where it was asked", () => {
  expect(screen(card("Noted"), 80, { visibility: "thread", saidIn: "thread" })).toBe("  Noted\n");
  expect(screen(card("Noted"), 80, { visibility: "thread" })).toBe("  in the thread\n  Noted\n");
  expect(screen(card("Push in"), 80, { visibility: "caller" })).toBe("  only ana sees this\n  Push in\n");
});

test("the living card is drawn whole when it is posted and is one quiet line afterwards", () => {
  expect(screen(everything, 60, { living: "posted" })).toContain("key quality");
  expect(screen(everything, 60, { living: "redrawn" })).toBe("  (the brief's card is up to date)\n");
});

test("no escape sequence or control character gets through, whatever part of a reply holds it", () => {
  const bad = "\u001B[2J\u001B]0;owned\u0007\u009B31mred\u0000\u202Etext\u0008";
  const nasty = card(
    bad,
    [
      text(bad),
      note(bad),
      { kind: "fields", fields: [{ name: bad, value: bad }] },
      { kind: "code", role: "prompt", text: bad },
      { kind: "checks", items: [{ label: bad, ticked: true, by: bad, does: "x" }] },
      { kind: "image", file: bad, alt: bad },
    ],
    [button(bad, "x"), { kind: "select", label: bad, options: [{ label: bad, does: "x" }] }],
  );
  const files = [{ name: bad, path: bad, type: bad }];
  const form: Form = {
    kind: "form",
    title: bad,
    does: "x",
    submit: bad,
    fields: [{ name: "x", label: bad, hint: bad, lines: "one", value: bad }],
  };
  const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;
  for (const reply of [nasty, form]) {
    expect(screen(reply, 60, { files, visibility: "caller" })).not.toMatch(control);
    const deep = JSON.stringify(jsonOf(delivered(reply, { files })));
    expect(deep).not.toMatch(control);
    expect(deep).not.toContain("\\u00");
  }
});

test("colours are for terminals, and not where NO_COLOR asks for none", () => {
  expect(paintFor({ isTTY: true }, {}).title("x")).toContain("\u001B[1m");
  expect(paintFor({ isTTY: true }, { NO_COLOR: "1" }).title("x")).toBe("x");
  expect(paintFor({ isTTY: true }, { TERM: "dumb" }).title("x")).toBe("x");
  expect(paintFor({}, {}).title("x")).toBe("x");
});

test("wide letters count as the two columns that they take", () => {
  expect(columns("曙光 🎬 é")).toBe(9);
  expect(wrapped("曙光 曙光 曙光", 20)).toEqual(["曙光 曙光 曙光"]);
  expect(wrapped("- one two three four five six", 22)).toEqual(["- one two three four", "  five six"]);
});
