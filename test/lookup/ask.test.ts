/** Every line of lookups.txt: what was typed and what must come first. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Asked, askedFor } from "../../commands/lookup/ask.ts";
import { DIMENSIONS, TERMS } from "../../src/film/vocabulary/index.ts";
import { GENERATORS } from "../../src/prompt/index.ts";

const lines = readFileSync(new URL("lookups.txt", import.meta.url), "utf8")
  .split("\n")
  .flatMap((line) => {
    const found = /^(?!#)(?<typed>.+) > (?<wanted>.+)$/.exec(line)?.groups;
    return found ? [{ typed: found.typed!, wanted: found.wanted! }] : [];
  });

/** What comes first, in the words of lookups.txt. */
function first(asked: Asked): string {
  switch (asked.kind) {
    case "term":
      return asked.term.id;
    case "comparison":
      return `${asked.a.id} | ${asked.b.id}`;
    case "list":
      return asked.dimensions.length === 1 ? `dimension ${asked.dimensions[0]}` : "dimensions lighting";
    case "concept":
      return `concept ${asked.concept.name}`;
    case "generator":
      return `generator ${asked.id}`;
    case "generators":
      return asked.ids ? `generators ${asked.ids.join(" | ")}` : "generators";
    case "family":
      return `family ${asked.family.name}`;
    case "effect":
      return asked.effect.terms[0]!.id;
    case "near":
      return "near";
  }
}

/** What is not a name, an effect or a list: the search must stay quiet about it. */
const NONSENSE = ["xyzzy", "qwertyuiop", "the kuleshov", "12345", "!!!", "æøå"];

describe("what is asked for behind /lookup", () => {
  it("is tried on at least sixty lookups", () => {
    expect(lines.length).toBeGreaterThanOrEqual(60);
  });

  it.each(lines)("$typed gives $wanted", ({ typed, wanted }) => {
    const asked = askedFor(typed, GENERATORS);
    expect(first(asked)).toBe(wanted);
  });

  it.each(NONSENSE)("nothing for %s, without a guess", (typed) => {
    expect(askedFor(typed, GENERATORS).kind).toBe("near");
  });

  it("every term by its id, its name and each alias, case and hyphens aside", () => {
    const wrong = TERMS.flatMap((one) =>
      [one.id, one.name.toUpperCase(), ...one.aliases].flatMap((said) => {
        const asked = askedFor(said, GENERATORS);
        const right =
          (asked.kind === "term" && asked.term.id === one.id) ||
          (asked.kind === "effect" && asked.effect.goal?.id === one.id);
        return right ? [] : [`${said}: ${JSON.stringify(first(asked))}, not ${one.id}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("every generator by its id, its name and each of its names", () => {
    const wrong = GENERATORS.flatMap((one) =>
      [one.id, one.name, ...one.names].filter((said) => first(askedFor(said, GENERATORS)) !== `generator ${one.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it("every dimension by its id", () => {
    const wrong = DIMENSIONS.filter((one) => first(askedFor(one, GENERATORS)) !== `dimension ${one}`);
    expect(wrong).toEqual([]);
  });
});
