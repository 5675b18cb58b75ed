import { describe, expect, it } from "vitest";
import { TERMS } from "../../src/film/vocabulary/index.ts";

describe("what every term says about its failing", () => {
  it("is one short line of 20 to 140 characters", () => {
    const wrong = TERMS.filter(({ fails }) => fails.length < 20 || fails.length > 140 || !fails.endsWith("."));
    expect(wrong.map((one) => `${one.id}: ${one.fails}`)).toEqual([]);
  });

  it("is said of no other term", () => {
    expect(new Set(TERMS.map(({ fails }) => fails.toLowerCase())).size).toBe(TERMS.length);
  });

  it("repeats neither the definition nor the effect", () => {
    const words = (said: string) => new Set(said.toLowerCase().match(/[a-z]{4,}/g) ?? []);
    const repeating = TERMS.filter(({ fails, definition, effect }) => {
      const own = [...words(fails)];
      return [definition, effect].some((said) => {
        const other = words(said);
        return own.filter((word) => other.has(word)).length > own.length * 0.6;
      });
    });
    expect(repeating.map((one) => one.id)).toEqual([]);
  });

  it("is plain text without exclamation marks or typographic dashes", () => {
    expect(TERMS.filter(({ fails }) => /[!\u2013\u2014]/.test(fails)).map((one) => one.id)).toEqual([]);
  });
});
