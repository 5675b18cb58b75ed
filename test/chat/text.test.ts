import { expect, test } from "vitest";
import { short } from "../../src/chat/text.ts";

test.each([
  ["Keep a keeper who will not leave", 29, "Keep a keeper who will not…"],
  ["Keep a keeper who will not leave", 32, "Keep a keeper who will not leave"],
  ["close-up, Ruth, hair pulled tight", 16, "close-up, Ruth…"],
  ["a drop runs down", 12, "a drop runs…"],
  ["https://example.com/a-very-long-address", 20, "https://example.com…"],
  ["Das Donaudampfschifffahrtsgesellschaftskapitänspatent", 20, "Das Donaudampfschif…"],
])("%j in %i is %j", (said, length, cut) => {
  expect(short(said, length)).toBe(cut);
  expect(short(said, length).length).toBeLessThanOrEqual(length);
});

test("no character is cut in two", () => {
  expect(short("🎬🎬🎬🎬", 4)).toBe("🎬…");
});
