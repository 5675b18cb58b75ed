/** Notes: which say the same, which contradict each other. */
import { describe, expect, it } from "vitest";
import type { Note } from "../../src/film/model.ts";
import {
  addNote,
  likedNotes,
  openNotes,
  openNotesByShot,
  relations,
  settleNote,
  standingNotes,
  timeIn,
} from "../../src/film/notes.ts";
import { ANA, AT, projectOf } from "./project.ts";

const BEN = { id: "U2", name: "ben" };

describe("two notes on one take", () => {
  const note = (text: string, position?: number, take = "1A-1"): Note => ({
    schemaVersion: 1,
    take,
    text,
    by: ANA,
    at: AT,
    ...(position === undefined ? {} : { position }),
  });
  const kind = (a: Note, b: Note) =>
    relations([
      { n: 1, note: a },
      { n: 2, note: b },
    ])[0]?.kind;

  it.each([
    ["slower", "the push in is too fast", "same"],
    ["slower push in", "faster push in", "against"],
    ["go closer", "too tight, wider please", "against"],
    ["brighter on her face", "her face is too bright", "against"],
    ["brighter on her face", "darker on the wall", undefined],
    ["keep the steam", "lose the steam", "against"],
    ["keep the steam", "lose the cup", undefined],
    ["close-up", "wide shot", "against"],
    ["handheld", "not handheld", "against"],
    ["the lid jumps", "the lid jumps at the end", "same"],
    ["the label is unreadable", "her left hand melts", undefined],
    ["hold it longer", "trim the end", "against"],
  ])("%s / %s", (a, b, expected) => {
    expect(kind(note(a), note(b))).toBe(expected);
    expect(kind(note(b), note(a))).toBe(expected);
  });

  it("has to mean the same moment of the same take", () => {
    expect(kind(note("slower", 2_000), note("faster", 3_000))).toBe("against");
    expect(kind(note("slower", 2_000), note("faster", 3_500))).toBeUndefined();
    expect(kind(note("slower", 2_000), note("faster"))).toBe("against");
    expect(kind(note("slower"), note("faster", undefined, "1A-2"))).toBeUndefined();
  });

  it("counts what was meant as said", () => {
    expect(kind({ ...note("make it pop"), visible: "brighter" }, note("too bright"))).toBe("against");
  });
});

describe("open notes", () => {
  it("are counted by shot without reading one, and leave the list when they are settled", () => {
    const project = projectOf({ shots: { "1A": {}, "1B": {} } });
    expect(addNote(project, { take: "1A-1", position: 2_000, text: "slower" }, ANA, AT)).toBe(1);
    addNote(project, { take: "1A-2", text: "brighter" }, BEN, AT);
    addNote(project, { take: "1B-1", text: "closer" }, BEN, AT);
    expect(openNotes(project)).toEqual([1, 2, 3]);
    expect(openNotes(project, "1A")).toEqual([1, 2]);
    expect(openNotes(project, "1A-2")).toEqual([2]);
    settleNote(project, 2, { how: "declined", reason: "no", by: ANA, at: AT });
    expect([...openNotesByShot(project)]).toEqual([
      ["1A", 1],
      ["1B", 1],
    ]);
    expect(project.note(2)?.settled).toMatchObject({ how: "declined", reason: "no" });
    expect(addNote(project, { take: "1A-1", text: "again" }, ANA, AT)).toBe(4);
  });
});

it("praise is no open note, and what contradicts it is found", () => {
  const project = projectOf({ shots: { "1A": {} } });
  addNote(project, { take: "1A-1", text: "love the light" }, ANA, AT);
  addNote(project, { take: "1A-1", text: "slower" }, BEN, AT);
  expect(openNotes(project)).toEqual([2]);
  expect(likedNotes(project, "1A")).toEqual([1]);
  expect(standingNotes(project)).toEqual([1, 2]);
  settleNote(project, 1, { how: "declined", reason: "no", by: ANA, at: AT });
  expect(likedNotes(project)).toEqual([]);
});

describe("the moment that a note names itself", () => {
  it.each([
    ["00:03??", 3_000],
    ["0:12 the lid jumps", 12_000],
    ["at 2s she blinks", 2_000],
    ["the lid jumps at second 4.5 seconds", 4_500],
    ["@3s too dark", 3_000],
    ["crop it for 9:16", undefined],
    ["make it 2:39", undefined],
    ["2s longer, please", undefined],
    ["meet at 10:30", undefined],
  ])("%s", (text, at) => {
    expect(timeIn(text)).toBe(at);
  });
});

describe("notes that want the opposite of one thing", () => {
  const on = (text: string) => ({ take: "1A-1", text, by: { id: "a", name: "Ana" }, at: 0, schemaVersion: 1 as const });
  const kinds = (...texts: string[]) =>
    relations(texts.map((text, i) => ({ n: i + 1, note: on(text) }))).map(({ kind }) => kind);
  it.each([
    ["love how sad he looks, keep", "he looks too sad", ["against"]],
    ["don't let him smile", "smile!!", ["against"]],
    ["more smile please", "no smile", ["against"]],
    ["too dark", "no, keep it dark", ["against"]],
    ["the product is too small", "love the product", []],
    ["love the product", "no, keep it dark", []],
    ["he looks too sad", "too sad", ["same"]],
    ["the lid jumps", "don't let the lid jump", ["same"]],
  ])("%s / %s", (a, b, expected) => {
    expect(kinds(a, b)).toEqual(expected);
  });
});
