/** Buttons, choices and forms on the terminal: found by what people read, sent as what the card meant. */
import { expect, test } from "vitest";
import { Slip } from "../../src/chat/errors.ts";
import { button, card, type Form } from "../../src/chat/reply.ts";
import { importPath, read } from "../../src/surfaces/terminal/read.ts";
import { type Screen, screenSchema, withCard, withForm, withoutForm } from "../../src/surfaces/terminal/screen.ts";
import { parseMessage } from "../../src/surfaces/terminal/script.ts";

const EMPTY: Screen = screenSchema.parse({});
const AT = { place: "terminal:local:main", at: 1, fresh: "abcdefghijkl" };
const send = (line: string, screen = EMPTY) => read(parseMessage(line), screen, AT);
const slipOf = (line: string, screen = EMPTY): Slip => {
  try {
    send(line, screen);
  } catch (error) {
    if (error instanceof Slip) return error;
    throw error;
  }
  throw new Error("no slip");
};

const older = card("Old", [], [button("Keep amber", "brief keep 1"), button("Why", "prompt 1A show:why")], {
  project: "one",
});
const newer = card(
  "New",
  [{ kind: "checks", items: [{ label: "Lens is decided", ticked: false, does: "checklist tick 3" }] }],
  [
    button("Keep amber", "brief keep 2"),
    {
      kind: "select",
      label: "Generator",
      options: [
        { label: "kling-3.0", does: "brief set generator kling-3.0" },
        { label: "veo-3.1", does: "brief set generator veo-3.1" },
      ],
    },
  ],
  { project: "two" },
);
const both = withCard(withCard(EMPTY, older, { thread: true }), newer, { thread: false });

test("a button is pressed on the newest card that has it, in whatever case it is typed", () => {
  expect(send("ana> [ keep  AMBER ]", both)).toMatchObject({ way: "button", text: "brief keep 2", project: "two" });
});

test("a button of an older film is still pressed, in the thread where it stands; dispatch refuses it", () => {
  expect(send("ana> [Why]", both)).toMatchObject({ text: "prompt 1A show:why", project: "one", thread: "brief" });
});

test("a check is ticked by a button of its own label", () => {
  expect(send("ben> [lens is decided]", both)).toMatchObject({ way: "button", text: "checklist tick 3" });
});

test("a choice is made in a select, with or without spaces round the equals sign", () => {
  for (const line of ["ana> [Generator = kling-3.0]", "ana> [generator=kling-3.0]"])
    expect(send(line, both)).toMatchObject({ way: "button", text: "brief set generator kling-3.0" });
});

test("a button that is nowhere is answered with those that are", () => {
  const slip = slipOf("ana> [Keep teal]", both);
  expect(slip.message).toBe('No card in this place has a button or choice "Keep teal".');
  expect(slip.next).toContain("[Keep amber] [Lens is decided] [Generator = kling-3.0]");
  expect(slipOf("ana> [Generator = sora]", both).id).toBe("no-such-button");
});

test("what only one person sees, nobody else can press", () => {
  const screen = withCard(EMPTY, older, { thread: false, only: "ana" });
  expect(send("Ana> [Why]", screen).text).toBe("prompt 1A show:why");
  expect(slipOf("ben> [Why]", screen).id).toBe("no-such-button");
});

test("a card that is drawn again keeps its place and loses its old buttons", () => {
  const first = withCard(withCard(EMPTY, older, { message: "m1", thread: false }), newer, { thread: false });
  const again = withCard(first, card("Old", [], [button("Keep amber", "x")], { project: "one" }), {
    message: "m1",
    thread: false,
  });
  expect(send("ana> [Keep amber]", again).text).toBe("brief keep 2");
  expect(slipOf("ana> [Why]", again).id).toBe("no-such-button");
});

test("a button with more words than a platform takes is our bug, seen here first", () => {
  expect(() => withCard(EMPTY, card("x", [], [button("Long", "x".repeat(81))]), { thread: false })).toThrow(/80/);
});

const form: Form = {
  kind: "form",
  title: "A shot",
  does: "shot add",
  submit: "Add",
  project: "two",
  fields: [
    { name: "text", label: "What we see", lines: "many", required: true },
    { name: "scene", label: "Scene", lines: "one", value: "2" },
  ],
};
const open = withForm(EMPTY, "ana", form, true);

test("a form is filled by labels or by option names, and keeps what stood there", () => {
  const request = send("ana> {what we see: her hands: slowly | scene: 3}", open);
  expect(request).toMatchObject({ way: "form", text: "shot add", project: "two", thread: "brief" });
  expect(request.values).toEqual({ text: "her hands: slowly", scene: "3" });
  expect(send("ana> {text: her hands}", open).values).toEqual({ text: "her hands", scene: "2" });
});

test("an unknown or a missing field, or no form at all, is answered with how it goes", () => {
  expect(slipOf("ana> {lens: 35mm}", open).next).toBe("It is filled in like this: {What we see: ... | Scene: ...}");
  expect(slipOf("ana> {scene: 3}", open).id).toBe("missing-field");
  expect(slipOf("ben> {scene: 3}", open).message).toBe("ben has no form open here.");
  expect(slipOf("ana> {text: x}", withoutForm(open, "ana")).id).toBe("no-open-form");
});

test.each([
  ["ana> /brief show", "command", "brief show"],
  ["ana>> /brief lock look", "command", "brief lock look"],
  ["ana> @Shotcaller brief show", "mention", "brief show"],
  ["ana> @shotcaller: brief show", "mention", "brief show"],
  ["ana> thanks @Shotcaller", "mention", "thanks"],
  ["ana> @ben have a look", "talk", "@ben have a look"],
  ["ana> write to me@shotcaller.org", "talk", "write to me@shotcaller.org"],
  ["ana> /", "talk", "/"],
  ["ana> /import films/aurora.json", "command", "import"],
  ["ana> @Shotcaller import films/aurora.json", "mention", "import"],
  ["ana> /import file:films/aurora.json", "command", "import"],
])("%s is heard as %s", (line, way, text) => {
  expect(send(line)).toMatchObject({ way, text, person: { id: "ana", name: "ana" }, team: "terminal:local" });
});

test.each(["films/a b.json", "file:films/a b.json", "file: films/a b.json", 'file:"films/a b.json"'])(
  "/import %s names a path on this machine",
  (typed) => {
    const act = { kind: "say" as const, text: `/import ${typed}` };
    expect(importPath({ speaker: "ana", thread: false, act })).toBe("films/a b.json");
  },
);
