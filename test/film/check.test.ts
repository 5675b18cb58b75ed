/** Small shot lists and the sample films, each with exactly the findings it must give; see checks/README.md. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { check, type Finding, filmOf } from "../../src/film/check.ts";
import { cameraIn } from "../../src/film/contract.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { AURORA } from "../prompt/films/aurora.ts";
import { GLASS_HOURS } from "../prompt/films/glass-hours.ts";
import { LAST_FERRY } from "../prompt/films/last-ferry.ts";
import { type Film, viewsOf } from "../prompt/films/view.ts";
import { ANA, AT, projectOf, type Typed } from "./project.ts";

/** The first listening builds what all later ones share. */
beforeAll(() => void cameraIn("push in"), 60_000);

const FOLDER = new URL("./checks/", import.meta.url);
const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, FOLDER), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith(";"));

interface Case {
  title: string;
  film: Required<Typed>;
  expected: string[];
}

function casesIn(name: string): Case[] {
  const cases: Case[] = [];
  let every: Record<string, string> = {};
  for (const line of linesOf(name)) {
    const title = /^# (.*)$/.exec(line)?.[1];
    if (title) {
      cases.push({ title, film: { brief: {}, scenes: {}, cast: [], shots: {} }, expected: [] });
      every = {};
      continue;
    }
    const one = cases.at(-1)!;
    const [, before = "", after = ""] = /^(.*?)(?::\s*|\s+)(.*)$/.exec(line)!;
    if (before === "->") one.expected.push(...(after === "nothing" ? [] : [after]));
    else if (before === "every") every = fieldsOf(after);
    else if (before === "cast") one.film.cast.push(after);
    else readInto(one.film, line, every);
  }
  return cases;
}

function readInto(film: Required<Typed>, line: string, every: Record<string, string>): void {
  const [, head = "", said = ""] = /^([^:]+):\s*(.*)$/.exec(line)!;
  const scene = /^scene (\d+) (.+)$/.exec(head);
  if (scene) film.scenes[Number(scene[1])] = { ...film.scenes[Number(scene[1])], [scene[2]!]: said };
  else if (head.startsWith("brief ")) film.brief[head.slice(6)] = said;
  else film.shots[head] = { ...every, ...fieldsOf(said) };
}

/** Pieces between bars: `field: value`, else the subject and then the size. */
function fieldsOf(said: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const piece of said.split("|").map((one) => one.trim())) {
    const named = /^([a-z -]+): (.*)$/.exec(piece);
    if (named && fieldNamed("shot", named[1]!)) fields[fieldNamed("shot", named[1]!)!.name] = named[2]!;
    else fields[fields.subject === undefined ? "subject" : "size"] = piece;
  }
  return fields;
}

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ name, severity }) => `${name} ${severity}`).sort();

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith(".txt") && name !== "films.txt"))("%s", (name) => {
  it.each(casesIn(name))("$title", ({ film, expected }) => {
    const findings = check(filmOf(projectOf(film)));
    expect(said(findings)).toEqual([...expected].sort());
    for (const { change, why } of findings) {
      expect(change.does.length).toBeLessThanOrEqual(80);
      expect(why).toMatch(/^[^.].*\.$/s);
    }
  });
});

describe("sample films", () => {
  const lines = linesOf("films.txt");
  const expectedOf = (film: string): string[] => {
    const after = lines.slice(lines.indexOf(film) + 1);
    const end = after.findIndex((line) => !line.startsWith("-> "));
    return after
      .slice(0, end < 0 ? undefined : end)
      .map((line) => line.slice(3))
      .filter((line) => line !== "nothing");
  };
  it.each([AURORA, GLASS_HOURS, LAST_FERRY] as Film[])("$name", (film) => {
    const never = film.brief.never && { value: film.brief.never, by: ANA, at: AT, state: "stated" as const };
    const findings = check({ shots: viewsOf(film), brief: film.brief, rules: never ? { never } : {} });
    expect(said(findings)).toEqual(expectedOf(film.name).sort());
  });
});

it("has at least 40 cases, no two of one name", () => {
  const titles = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt") && name !== "films.txt")
    .flatMap((name) => casesIn(name).map(({ title }) => title));
  expect(titles.length).toBeGreaterThanOrEqual(40);
  expect(new Set(titles).size).toBe(titles.length);
});
