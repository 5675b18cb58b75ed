/** Prompts compiled earlier: which stand, and by which fields the others are out of date. */
import { describe, expect, it } from "vitest";
import { putField } from "../../src/film/decide.ts";
import type { Project } from "../../src/film/project.ts";
import { viewShot } from "../../src/film/view.ts";
import { compile } from "../../src/prompt/compile.ts";
import {
  type CompiledEntry,
  changedBetween,
  digestsOf,
  outOfDate,
  standingsOf,
  WORDING,
} from "../../src/prompt/out-of-date.ts";
import { ANA, AT, decided, projectOf } from "../film/project.ts";

const FILM = {
  brief: { generator: "kling-3.0", style: "35mm film", pace: "slow-paced" },
  cast: ["Mara, 34, grey wool coat"],
  shots: {
    "1A": { subject: "Mara at the window", size: "wide shot", move: "static", seconds: "4s", beat: "alone" },
    "1B": { subject: "the lid", size: "close-up", move: "push in", seconds: "3s" },
  },
};

/** Compiles as /prompt does and notes it on the list of each shot. */
function note(project: Project, shots: string[], more: Partial<CompiledEntry> = {}): string {
  const views = shots.map((id) => viewShot(project, id)!);
  const compiled = compile(views, { generator: more.generator ?? "kling-3.0" });
  const { fingerprint, generator, route, mode } = compiled;
  const entry = { fingerprint, generator, route, mode, by: ANA, at: AT, fields: digestsOf(views, compiled), ...more };
  for (const id of shots)
    project.put(`compiled:${id}`, {
      schemaVersion: 1,
      entries: [...project.compiledOf(id), { ...entry, ...(shots.length > 1 ? { shots } : {}) }],
    });
  return fingerprint;
}
const set = (project: Project, id: string, name: string, value: string) =>
  putField(project, `shot ${id}`, name, decided("shot", name, value)[1]);
const moved = (project: Project, id: string) =>
  standingsOf(project, id).map((one) => one.moved?.join(", ") ?? "stands");

describe("a prompt", () => {
  it("stands while nothing that it says has changed", () => {
    const project = projectOf(FILM);
    note(project, ["1A"]);
    expect(moved(project, "1A")).toEqual(["stands"]);
    set(project, "1A", "owner", "Ben");
    set(project, "1A", "beat", "the decision");
    expect(moved(project, "1A")).toEqual(["stands"]);
  });

  it("names the fields that moved, as a shot is read, and no field that it never said", () => {
    const project = projectOf(FILM);
    note(project, ["1A"]);
    set(project, "1A", "beat", "the decision");
    set(project, "1A", "seconds", "5s");
    set(project, "1A", "size", "medium shot");
    putField(project, "brief", "style", decided("brief", "style", "watercolour")[1]);
    project.put("phrases", {
      ...project.phrases,
      entries: { 1: { ...project.phrases.entries[1]!, words: "Mara, 34, black coat" } },
    });
    expect(moved(project, "1A")).toEqual(["size, seconds, lock phrase 1, style"]);
  });

  it("names a field that was taken away, and stands again when it is back", () => {
    const project = projectOf(FILM);
    note(project, ["1A"]);
    putField(project, "shot 1A", "size", undefined);
    expect(moved(project, "1A")).toEqual(["size"]);
    set(project, "1A", "size", "wide shot");
    expect(moved(project, "1A")).toEqual(["stands"]);
  });

  it("names the compiler's wording when no decision has moved", () => {
    const project = projectOf(FILM);
    note(project, ["1A"], { fingerprint: "0".repeat(64) });
    expect(moved(project, "1A")).toEqual([WORDING]);
  });

  it("is out of date by the film's generator, unless its own was named by hand", () => {
    const project = projectOf(FILM);
    note(project, ["1A"]);
    note(project, ["1A"], { generator: "runway-gen-4.5", named: true });
    putField(project, "brief", "generator", decided("brief", "generator", "gemini-omni-flash")[1]);
    expect(moved(project, "1A")).toEqual(["generator", "stands"]);
  });

  it("says so when it cannot be compiled any more", () => {
    const project = projectOf(FILM);
    note(project, ["1B"]);
    putField(project, "shot 1B", "subject", undefined);
    expect(moved(project, "1B")).toEqual(["subject"]);
  });

  it("of a clip names whose field it was, and once what all its shots inherit", () => {
    const project = projectOf(FILM);
    note(project, ["1A", "1B"]);
    set(project, "1B", "size", "medium shot");
    putField(project, "brief", "style", decided("brief", "style", "watercolour")[1]);
    expect(moved(project, "1A")).toEqual(["1B size, style"]);
    expect(moved(project, "1B")).toEqual(["1B size, style"]);
  });

  it("kept before its fields were noted is out of date all the same", () => {
    const project = projectOf(FILM);
    note(project, ["1A"], { fields: undefined as never });
    expect(moved(project, "1A")).toEqual(["stands"]);
    set(project, "1A", "size", "medium shot");
    expect(moved(project, "1A")).toEqual(["decisions that were not noted then"]);
  });
});

describe("what is out of date", () => {
  it("is nothing where a later prompt stands, and else the one nearest to what is decided", () => {
    const project = projectOf(FILM);
    note(project, ["1A"]);
    set(project, "1A", "size", "medium shot");
    const prints = () => outOfDate(standingsOf(project, "1A")).map((one) => one.moved!.join(", "));
    expect(prints()).toEqual(["size"]);
    set(project, "1A", "move", "push in");
    note(project, ["1A"]);
    expect(prints()).toEqual([]);
    set(project, "1A", "move", "static");
    expect(prints()).toEqual(["move"]);
  });
});

describe("two prompts of a shot", () => {
  it("differ by the fields that changed between them", () => {
    const project = projectOf(FILM);
    const before = note(project, ["1A"]);
    set(project, "1A", "size", "medium shot");
    set(project, "1A", "beat", "the decision");
    const after = note(project, ["1A"]);
    expect(changedBetween(project, "1A", before, after)).toEqual(["size"]);
    expect(changedBetween(project, "1A", before, before)).toEqual([]);
    set(project, "1B", "size", "wide shot");
    expect(changedBetween(project, "1A", after, note(project, ["1A", "1B"]))).toEqual([]);
    expect(changedBetween(project, "1A", before, "f".repeat(64))).toBeUndefined();
  });
});
