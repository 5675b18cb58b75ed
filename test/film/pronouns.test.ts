/** A pronoun in a shot -> the one person of its scene who fits, or nobody. */
import { expect, it } from "vitest";
import { namedInstead, whoItIs } from "../../src/film/pronouns.ts";
import type { LockPhrase, ShotView } from "../../src/film/view.ts";
import { ANA, AT } from "./project.ts";

const phrase = (n: number, words: string): LockPhrase => ({ n, words, kind: "cast", by: ANA, at: AT });
const MARA = phrase(1, "Mara, 34, a woman in a grey coat");
const TOM = phrase(2, "Tom, 40, a man with a beard");
const INES = phrase(3, "Ines, 12, braids");
const shot = (id: string, subject: string, ...phrases: LockPhrase[]): ShotView => ({
  id,
  scene: 1,
  phrases,
  fields: {
    subject: { value: subject, level: "shot", of: `shot ${id}`, field: "subject", by: ANA, at: AT, state: "stated" },
  },
});

it.each([
  ["she touches her neck", [MARA, TOM], "Mara"],
  ["he turns", [MARA, TOM], "Tom"],
  ["her hand on the glass", [MARA], "Mara"],
  ["she turns", [MARA, INES], undefined],
  ["they look up", [MARA, TOM], undefined],
  ["she turns", [TOM], undefined],
  ["the cup", [MARA], undefined],
])("%s", (said, before, name) => {
  const view = shot("1B", said);
  expect(whoItIs(view, [shot("1A", "the window", ...before), view])?.words.split(",")[0]).toBe(name);
});

it("looks at the whole scene where the shot before shows nobody", () => {
  const view = shot("1C", "she turns");
  expect(whoItIs(view, [shot("1A", "Mara", MARA), shot("1B", "the cup"), view])).toBe(MARA);
  expect(whoItIs(view, [shot("1A", "Mara", MARA), shot("1B", "Ines", INES), view])).toBe(INES);
});

it("names a person in place of the word, or of whose it is", () => {
  expect(namedInstead("She touches her neck", MARA.words)).toBe("Mara touches her neck");
  expect(namedInstead("her hand on the glass", MARA.words)).toBe("Mara's hand on the glass");
});
