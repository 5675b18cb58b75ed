/** The grammar of the terminal: lines -> messages -> who does what. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../src/surfaces/terminal/lines.ts";
import { messages, parseMessage, parseSpeaker } from "../../src/surfaces/terminal/script.ts";

async function typed(text: string): Promise<[number, string][]> {
  const found: [number, string][] = [];
  for await (const { line, text: said } of messages(text.split("\n"))) found.push([line, said]);
  return found;
}

test("blank lines and comments are skipped, and lines keep their numbers", async () => {
  expect(await typed("; a comment\n\nana> one\n   \n  ; another\nben> two\n")).toEqual([
    [3, "ana> one"],
    [6, "ben> two"],
  ]);
});

test("a message of several lines ends with the first line without a space and a backslash", async () => {
  expect(await typed("ana> /shot add scene:2 \\\nfirst\\n \\\n; no comment in here \\\n \\\nlast\nben> next")).toEqual([
    [1, "ana> /shot add scene:2\nfirst\\n\n; no comment in here\n\nlast"],
    [6, "ben> next"],
  ]);
});

test("a backslash without a space in front belongs to the words", async () => {
  expect(await typed("ana> C:\\films\\\nben> hello")).toEqual([
    [1, "ana> C:\\films\\"],
    [2, "ben> hello"],
  ]);
});

test("a message that is never finished is said as far as it goes", async () => {
  expect(await typed("ana> one \\\ntwo \\")).toEqual([[1, "ana> one\ntwo"]]);
});

test("a byte order mark and carriage returns are no words of anybody's", async () => {
  expect(await typed("\uFEFF; comment\r\nana> one \\\r\ntwo\r\n")).toEqual([[2, "ana> one\ntwo"]]);
});

test("lines come whole, however a pipe cuts them", async () => {
  const pieces = (async function* () {
    yield "ana> o";
    yield "ne\nben> two\ncla";
    yield "ra> three";
  })();
  const lines: string[] = [];
  for await (const line of linesOf(pieces)) lines.push(line);
  expect(lines).toEqual(["ana> one", "ben> two", "clara> three"]);
});

test.each([
  ["ana> hello", "ana", false, "hello"],
  ["ben>> golden hour", "ben", true, "golden hour"],
  ["hello", "you", false, "hello"],
  [">> golden hour", "you", true, "golden hour"],
  ["Zoë-2>/help", "Zoë-2", false, "/help"],
  ["> quoted", "you", false, "> quoted"],
  ["a>b", "you", false, "a>b"],
  ["2> 1", "you", false, "2> 1"],
  ["ana> [laughs] no", "ana", false, "[laughs] no"],
  ["# a heading", "you", false, "# a heading"],
  ["ana> #film-two", "ana", false, "#film-two"],
])("%s is said by %s", (line, speaker, thread, text) => {
  expect(parseMessage(line)).toEqual({ speaker, thread, act: { kind: "say", text } });
});

test.each([
  ["ana> [Keep amber]", { kind: "press", label: "Keep amber" }],
  ["ana>[ Generator = kling-3.0 ]", { kind: "press", label: "Generator = kling-3.0" }],
  ["#Film-Two", { kind: "move", place: "film-two" }],
  ["ana> {objective: Book a demo}", { kind: "fill", values: [{ label: "objective", value: "Book a demo" }] }],
])("%s is no talk", (line, act) => {
  expect(parseMessage(line).act).toEqual(act);
});

test("a form's values may hold colons, line breaks, and bars that no label follows", () => {
  expect(parseMessage("{ratio: 16:9 | story: red | blue | tone: calm \n and slow}").act).toEqual({
    kind: "fill",
    values: [
      { label: "ratio", value: "16:9" },
      { label: "story", value: "red | blue" },
      { label: "tone", value: "calm \n and slow" },
    ],
  });
});

test("a name alone makes that one speak from then on, in the channel or in the thread", () => {
  const now = { name: "you", thread: false };
  expect(parseSpeaker("ana>>", now)).toEqual({ name: "ana", thread: true });
  expect(parseSpeaker(">>", now)).toEqual({ name: "you", thread: true });
  expect(parseSpeaker("ana> hello", now)).toBeUndefined();
  expect(parseMessage("golden hour", { name: "ana", thread: true })).toMatchObject({ speaker: "ana", thread: true });
});

test("no line is too strange to be read", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."a>[]{}#|:=/\\ \n") })),
      (line) => {
        expect(parseMessage(line).speaker).not.toBe("");
      },
    ),
  );
});
