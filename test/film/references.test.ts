/** References gather; who governs what two of them claim is a conflict that only settles what it is about. */
import { describe, expect, it } from "vitest";
import { decide } from "../../src/film/decide.ts";
import type { Person } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Project } from "../../src/film/project.ts";
import {
  decideReferences,
  describeReference,
  gather,
  governedBy,
  moveReference,
  outOfTray,
  referencesOf,
  settledRows,
} from "../../src/film/references.ts";
import { readValue } from "../../src/film/values.ts";
import { ANA, AT, projectOf } from "./project.ts";

const BEN: Person = { id: "U2", name: "ben" };
const spec = fieldNamed("brief", "references")!;

function say(project: Project, typed: string, by: Person = ANA, how: "add" | "set" | "ruling" = "add") {
  const read = readValue(spec, typed);
  if ("error" in read) throw new Error(read.error);
  return decideReferences(project, { of: "brief", spec, value: read.value, by, at: AT, how });
}

describe("two references that govern the same thing", () => {
  it("are both kept, and the director is asked who governs", () => {
    const project = projectOf({});
    say(project, "https://a.example/1 governs:lighting");
    const outcomes = say(project, "https://b.example/2 governs:the key, palette borrow:haze", BEN);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["set", "conflict"]);
    expect(referencesOf(project)).toEqual([
      { value: "https://a.example/1", governs: "lighting" },
      { value: "https://b.example/2", borrow: "haze" },
    ]);
    expect(project.head.conflicts[1]).toMatchObject({ field: "references", other: { by: BEN } });
  });

  it("are asked about within one message too", () => {
    const project = projectOf({});
    const outcomes = say(
      project,
      "https://a.example/1 governs:light; https://b.example/2 governs:light",
      ANA,
      "ruling",
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(["set", "conflict"]);
  });

  it("are settled without losing what others have added since", () => {
    const project = projectOf({});
    say(project, "https://a.example/1 governs:light");
    say(project, "https://b.example/2 governs:light", BEN);
    say(project, "https://c.example/3 governs:wardrobe");
    expect(settledRows(project, project.head.conflicts[1]!)).toEqual([
      { value: "https://a.example/1" },
      { value: "https://b.example/2", governs: "light" },
      { value: "https://c.example/3", governs: "wardrobe" },
    ]);
  });

  it("do not conflict over different things", () => {
    const project = projectOf({});
    say(project, "https://a.example/1 governs:light");
    expect(say(project, "https://b.example/2 governs:wardrobe", BEN).map(({ kind }) => kind)).toEqual(["set"]);
  });
});

describe("saying more of a reference", () => {
  it("fills what is empty for anybody, and does not replace what somebody else said", () => {
    const project = projectOf({});
    say(project, "https://a.example/1");
    const wish = { by: BEN, at: AT, how: "set" as const };
    expect(describeReference(project, 1, { borrow: "haze" }, wish).map(({ kind }) => kind)).toEqual(["set"]);
    say(project, "https://b.example/2");
    expect(describeReference(project, 1, { borrow: "grain" }, wish).map(({ kind }) => kind)).toEqual(["conflict"]);
    expect(referencesOf(project)[0]).toMatchObject({ borrow: "haze" });
  });

  it("asks the director when it comes to govern what another governs", () => {
    const project = projectOf({});
    say(project, "https://a.example/1 governs:light; https://b.example/2");
    const outcomes = describeReference(
      project,
      2,
      { governs: "lighting", borrow: "haze" },
      { by: ANA, at: AT, how: "set" },
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(["set", "conflict"]);
    expect(referencesOf(project)[1]).toEqual({ value: "https://b.example/2", borrow: "haze" });
  });

  it("is refused by a lock", () => {
    const project = projectOf({});
    say(project, "https://a.example/1");
    project.putHead({ locks: { look: { by: ANA, at: AT } } });
    expect(describeReference(project, 1, { borrow: "haze" }, { by: ANA, at: AT, how: "ruling" })[0]?.kind).toBe(
      "locked",
    );
    expect(say(project, "https://b.example/2")[0]?.kind).toBe("locked");
  });
});

it("their order is kept and can be changed", () => {
  const project = projectOf({});
  say(project, "one.example; two.example; three.example");
  moveReference(project, 3, 1, BEN, AT);
  expect(referencesOf(project).map(({ value }) => value)).toEqual(["three.example", "one.example", "two.example"]);
  moveReference(project, 1, 99, BEN, AT);
  expect(referencesOf(project).at(-1)?.value).toBe("three.example");
});

it.each([
  ["lighting", ["key quality"]],
  ["the light and colours", ["key quality", "palette"]],
  ["her coat; props", ["her coat", "props"]],
  ["", []],
])("%j governs %j", (governs, things) => {
  expect(governedBy({ value: "x", governs })).toEqual(things);
});

describe("the tray", () => {
  it("takes each link once, and none that is a reference already", () => {
    const project = projectOf({});
    say(project, "https://a.example/1");
    const links = ["https://a.example/1", "https://b.example/2", "https://b.example/2"].map((link) => ({ link }));
    expect(gather(project, links, BEN, AT)).toBe(1);
    expect(gather(project, links, ANA, AT)).toBe(0);
    expect(Object.values(project.head.tray)).toMatchObject([{ link: "https://b.example/2", by: BEN }]);
    outOfTray(project, 1);
    expect(project.head.tray).toEqual({});
  });
  it("holds no more than people look through", () => {
    const project = projectOf({});
    gather(
      project,
      Array.from({ length: 90 }, (_, i) => ({ link: `https://a.example/${i}` })),
      BEN,
      AT,
    );
    expect(Object.keys(project.head.tray)).toHaveLength(60);
    expect(project.head.tray[90]).toMatchObject({ link: "https://a.example/89" });
  });
});

it("a plain decision of the brief does not go another way", () => {
  const project = projectOf({});
  const style = fieldNamed("brief", "style")!;
  expect(decide(project, { of: "brief", spec: style, value: "ink", by: ANA, at: AT, how: "set" }).kind).toBe("set");
});
