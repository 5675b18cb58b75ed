/** Values: what people type for a field of each kind, and how it is shown again. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BRIEF_FIELDS, fieldNamed, SCENE_FIELDS, SHOT_FIELDS } from "../../src/film/fields.ts";
import { readSeconds, readValue, showValue, VALUE_MAX } from "../../src/film/values.ts";

const brief = (field: string, typed: string) => readValue(fieldNamed("brief", field)!, typed);
const shot = (field: string, typed: string) => readValue(fieldNamed("shot", field)!, typed);

describe("values", () => {
  it.each([
    ["4", 4_000],
    ["4s", 4_000],
    ["2.5 sec", 2_500],
    ["0:06", 6_000],
    ["1:30", 90_000],
    ["2 min", 120_000],
  ])("of time %s are %i ms", (typed, ms) => expect(readSeconds(typed)).toBe(ms));
  it.each(["soon", "", "4 apples", "1:75", "-3", "99999"])("of time are never guessed from %j", (typed) =>
    expect(readSeconds(typed)).toBeUndefined(),
  );

  it("of terms are known by any of their names", () => {
    expect(brief("key quality", "Soft-Light")).toEqual({ value: "soft-light" });
    expect(shot("size", "ECU")).toEqual({ value: "extreme-close-up" });
    expect(shot("move", "dolly in")).toEqual({ value: "push-in" });
  });
  it("that are no terms stay the person's own words", () => {
    expect(brief("key quality", "light like inside a fridge")).toEqual({ value: "light like inside a fridge" });
  });
  it("of ratios are read in every usual spelling, nonsense is refused", () => {
    expect(brief("aspect", "16 by 9")).toEqual({ value: "16:9" });
    expect(brief("aspect", "2.39:1")).toEqual({ value: "2.39:1" });
    expect(brief("aspect", "wide")).toHaveProperty("error");
    expect(brief("aspect", "0:9")).toHaveProperty("error");
  });
  it("of lists are parted at commas, semicolons and lines, each once", () => {
    expect(brief("palette", "night blue, amber; rust\namber")).toEqual({ value: ["night blue", "amber", "rust"] });
  });
  it("of records keep their keys", () => {
    expect(brief("off-limits", "visible logos reason:no clearance; smoke reason:alarm on set")).toEqual({
      value: [
        { value: "visible logos", reason: "no clearance" },
        { value: "smoke", reason: "alarm on set" },
      ],
    });
    expect(brief("references", "https://example.com/a,b borrow:window light, low sun ignore:costumes")).toEqual({
      value: [{ value: "https://example.com/a,b", borrow: "window light, low sun", ignore: "costumes" }],
    });
  });
  it("from a closed list are refused with the nearest", () => {
    expect(shot("status", "pickd")).toMatchObject({ error: expect.stringContaining("picked") });
  });
  it("that are too long say so and are not cut", () => {
    expect(brief("story", "x".repeat(VALUE_MAX + 1))).toMatchObject({ error: expect.stringContaining("2,001") });
  });

  const specs = [...BRIEF_FIELDS, ...SHOT_FIELDS, ...SCENE_FIELDS];
  it.each(specs.map((spec) => [spec.name, spec] as const))(
    "of %s: its example is a good one, and is shown so that it reads back the same",
    (_name, spec) => {
      const read = readValue(spec, spec.example);
      expect(read).toHaveProperty("value");
      if ("value" in read && spec.kind !== "records")
        expect(readValue(spec, showValue(spec, read.value))).toEqual(read);
    },
  );
  it.each(["__proto__", "constructor", "toString", "valueOf"])(
    "of any kind are no property of the machine: %s",
    (typed) => {
      for (const spec of specs) {
        const read = readValue(spec, typed);
        if ("value" in read) expect(typeof showValue(spec, read.value)).toBe("string");
      }
    },
  );

  it("of any kind never fail on any text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...specs), fc.string({ unit: "grapheme", maxLength: 300 }), (spec, typed) => {
        const read = readValue(spec, typed);
        if ("value" in read) expect(showValue(spec, read.value).length).toBeGreaterThan(0);
        else expect(read.error.length).toBeGreaterThan(3);
      }),
      { numRuns: 1_000 },
    );
  });
});
