/** Each sample shot for each generator, against the text that a director would send; the texts are written to be read. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile, GENERATORS } from "../../src/prompt/index.ts";
import { AURORA } from "./films/aurora.ts";
import { GLASS_HOURS } from "./films/glass-hours.ts";
import { LAST_FERRY } from "./films/last-ferry.ts";
import { sheet } from "./films/sheet.ts";
import { type Film, viewsOf } from "./films/view.ts";

const FILMS: readonly Film[] = [AURORA, LAST_FERRY, GLASS_HOURS];
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
    expect(sheet(compile([view], { generator }))).toBe(readFileSync(new URL(file, folder), "utf8"));
  });
});

it("has an expected text of some shot for every generator that can be used", () => {
  const told = FILMS.flatMap(({ name }) => readdirSync(new URL(`${name}/`, EXPECTED)));
  for (const { id, state } of GENERATORS) {
    if (state !== "ended")
      expect(
        told.some((file) => file.endsWith(`.${id}.txt`)),
        id,
      ).toBe(true);
  }
});
