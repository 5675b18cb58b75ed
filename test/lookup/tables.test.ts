/** The tables behind /lookup: nothing forgotten, nothing invented. */
import { describe, expect, it } from "vitest";
import { GROUPS, LADDERS } from "../../commands/lookup/groups.ts";
import { isGoal, meansOf, servedBy } from "../../commands/lookup/means.ts";
import { PAIRS, pairOf } from "../../commands/lookup/pairs.ts";
import { stepsFrom } from "../../commands/lookup/related.ts";
import { SAYINGS } from "../../commands/lookup/sayings.ts";
import { byDimension, DIMENSIONS, TERMS, term } from "../../src/film/vocabulary/index.ts";
import { GENERATORS, wordingOf } from "../../src/prompt/index.ts";

describe("the tables behind /lookup", () => {
  it.each(DIMENSIONS)("every %s term is in exactly one family", (dimension) => {
    const grouped = GROUPS[dimension].flatMap(([, ids]) => ids.split(" "));
    expect([...grouped].sort()).toEqual(
      byDimension(dimension)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("climbs each ladder from one known term to the next", () => {
    expect(LADDERS.flatMap(({ ids }) => ids.split(" ")).filter((id) => !term(id))).toEqual([]);
    expect(stepsFrom("close-up").map(({ how, to }) => `${how}: ${to.name}`)).toEqual([
      "A step wider: Medium close-up",
      "A step closer: Big close-up",
    ]);
  });

  it("knows at least three ways to every mood and intent, and each way is a choice of the craft", () => {
    const goals = TERMS.filter(isGoal);
    expect(goals.filter(({ id }) => meansOf(id).length < 3).map(({ id }) => id)).toEqual([]);
    expect(goals.flatMap(({ id }) => meansOf(id)).filter(isGoal)).toEqual([]);
    expect(servedBy("low-angle").map(({ id }) => id)).toContain("empower-subject");
  });

  it("compares known terms, each pair once, whichever way round", () => {
    const keys = PAIRS.map(({ a, b }) => [a, b].sort().join(" "));
    expect(new Set(keys).size).toBe(keys.length);
    expect(PAIRS.flatMap(({ a, b }) => [a, b]).filter((id) => !term(id))).toEqual([]);
    expect(pairOf("zoom-in", "push-in")?.takeB).toBe(pairOf("push-in", "zoom-in")?.takeA);
  });

  it("has further words for known terms only", () => {
    expect(Object.keys(SAYINGS).filter((id) => !term(id))).toEqual([]);
  });

  it("words every term for every generator, or says why none are sent", () => {
    const silent = TERMS.flatMap(({ id }) =>
      [undefined, ...GENERATORS.map((one) => one.id)].flatMap((generator) => {
        const { words, as, note } = wordingOf(id, generator)!;
        return (as === "nothing" ? !words && note : words && !words.includes("|")) ? [] : [`${id} ${generator}`];
      }),
    );
    expect(silent).toEqual([]);
  });

  it("speaks each generator's own way", () => {
    expect(wordingOf("push-in", "minimax-hailuo-2.3")).toEqual({ words: "[Push in]", as: "tag" });
    expect(wordingOf("push-in", "hunyuanvideo-1.5")?.words).toBe("the camera moves forward");
    expect(wordingOf("dolly-zoom", "hunyuanvideo-1.5")?.note).toContain("not on the list");
    expect(wordingOf("tilt-up", "kling-3.0")?.note).toContain("swaps pan and tilt");
    expect(wordingOf("close-up", "firefly-video")).toMatchObject({ words: "close-up shot", as: "field" });
    expect(wordingOf("push-in", "gpt-image")).toMatchObject({ as: "nothing" });
    expect(wordingOf("jump-cut", "kling-3.0")).toMatchObject({ as: "nothing" });
    expect(wordingOf("no-such-term")).toBeUndefined();
  });
});
