/** Each sample shot for each generator, against the text that a director would send; the texts are written to be read. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileAll, GENERATORS } from "../../src/prompt/index.ts";
import { AURORA } from "./films/aurora.ts";
import { GLASS_HOURS } from "./films/glass-hours.ts";
import { HARBOUR } from "./films/harbour.ts";
import { LAST_FERRY } from "./films/last-ferry.ts";
import { sheet } from "./films/sheet.ts";
import { type Film, viewsOf } from "./films/view.ts";

const FILMS: readonly Film[] = [AURORA, LAST_FERRY, GLASS_HOURS, HARBOUR];
const EXPECTED = new URL("./expected/", import.meta.url);

describe.each(FILMS)("$name", (film) => {
  const views = viewsOf(film);
  const folder = new URL(`${film.name}/`, EXPECTED);
  const files = readdirSync(folder).sort();

  it.each(files)("%s", (file) => {
    const { id, generator } = /^(?<id>[^.]+)\.(?<generator>.+)\.txt$/.exec(file)!.groups as {
      id: string;
      generator: string;
    };
    const view = views.find((one) => one.id === id)!;
    expect(sheet(compileAll([view], { generator })[0]!)).toBe(readFileSync(new URL(file, folder), "utf8"));
  });
});

/** Product, dialogue, action, exclusions-heavy, reference-heavy. */
const SAMPLES = ["aurora/2A", "last-ferry/3B", "glass-hours/5A", "harbour/7A", "harbour/7B"];

it("has an expected text of five sample shots for every generator", () => {
  const told = FILMS.flatMap(({ name }) => readdirSync(new URL(`${name}/`, EXPECTED)).map((file) => `${name}/${file}`));
  for (const sample of SAMPLES) for (const { id } of GENERATORS) expect(told).toContain(`${sample}.${id}.txt`);
});
