/** Shots spoken of by their kind or as the rest -> their kind, and one shot to be like another. */
import { expect, it } from "vitest";
import { alikeIn } from "../../src/film/alike.ts";
import { kindNamed } from "../../src/film/shots-meant.ts";

it.each([
  ["closeups", "size", "close-up"],
  ["close-ups", "size", "close-up"],
  ["CUs", "size", "close-up"],
  ["wides", "size", "wide-shot"],
  ["inserts", "composition", "insert-shot"],
  ["static shots", "move", "static-shot"],
  ["handheld ones", "support", "handheld"],
  ["night shots", "time of day", "night"],
])("%s are a kind of shot", (said, field, value) => {
  expect(kindNamed(said, true, [])).toEqual({ field, value });
});

it.each(["lights", "shots", "others", "nights", "wide lens", "closeups on 85mm", "drones", "people", "wide"])(
  "%s are none",
  (said) => {
    expect(kindNamed(said, true, [])).toBeUndefined();
  },
);

it.each([
  ["2B same as 1A but at night", "wanted", undefined],
  ["make 2B the same as 1A", "wanted", undefined],
  ["2B like 1A", "wanted", undefined],
  ["2B is the same as 1A but low angle", "wanted", undefined],
  ["2B same lens as 1A", "wanted", "lens"],
  ["2B is the same as 1A", "doubtful", undefined],
  ["maybe 2B like 1A", "doubtful", undefined],
  ["2B same vibe as 1A", "doubtful", undefined],
  ["2B same as 1A but closer", "doubtful", undefined],
  ["2B looks like 1A", "told", undefined],
  ["2B isn't like 1A", "told", undefined],
  ["2B shouldn't be the same as 1A", "told", undefined],
])("%s: %s", (said, how, field) => {
  expect(alikeIn(said)).toMatchObject({ like: "1A", how, ...(field ? { field } : {}) });
});
