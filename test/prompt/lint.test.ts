/** What a shot's words are found out about before money is spent. */
import { describe, expect, it } from "vitest";
import { lint } from "../../src/prompt/index.ts";
import { type Fields, phrase, viewOf } from "./films/view.ts";

const rules = (shot: Fields, generator = "runway-gen-4.5", brief: Fields = {}) =>
  lint(viewOf("1A", { subject: "a door", ...shot }, [], brief), generator).map(({ id, field, found, rewrite }) => ({
    id,
    field,
    found,
    rewrite,
  }));

describe("lint", () => {
  it("finds nothing in a plain shot", () => {
    expect(rules({ action: "opens", move: "push-in", seconds: 4000 })).toEqual([]);
  });

  it("asks for the visible cause of a mood", () => {
    expect(rules({ mood: ["tense"] })).toEqual([
      { id: "mood-cause:1A", field: "mood", found: "tense", rewrite: "tone: tense cause:<what is seen or heard>" },
    ]);
    expect(rules({}, "kling-3.0", { tone: [{ value: "calm", cause: "long holds" }] })).toEqual([]);
  });

  it("strikes praise and gives the sentence back without it", () => {
    expect(rules({ subject: "a stunning, epic door in rain" })).toEqual([
      { id: "hype:1A", field: "subject", found: "stunning, epic", rewrite: "a door in rain" },
    ]);
  });

  it("sees two moves in people's own words, and a known compound as one", () => {
    expect(rules({ move: "push in, then pan left to the window" })[0]).toMatchObject({
      id: "one-move:1A",
      found: "push + pan",
    });
    expect(rules({ move: "dolly zoom, push in while zooming out" })).toEqual([]);
  });

  it("counts the words of a line against the seconds", () => {
    const line = "I have waited for you at this door since a quarter past nine";
    expect(rules({ dialogue: [{ value: line }], seconds: 4000 }, "kling-3.0")).toEqual([
      { id: "speech:1A", field: "dialogue", found: "13 words in 4 s", rewrite: "seconds:6" },
    ]);
  });

  it("counts the steps of an action against the seconds", () => {
    expect(rules({ action: "opens, then closes, then falls off its hinges", seconds: 3000 })[0]).toMatchObject({
      id: "too-long:1A",
      found: "3 steps in 3 s",
      rewrite: "seconds:5",
    });
  });

  it("warns of a negated thing only where the generator reads it badly, with what to say instead", () => {
    expect(rules({ setting: "a street with no people" })[0]).toMatchObject({
      id: "negation:1A",
      rewrite: "empty, deserted",
    });
    expect(rules({ setting: "a street with no people" }, "gemini-omni-flash")).toEqual([]);
  });

  it("finds change in a still picture", () => {
    expect(rules({ action: "opens until light falls in" }, "flux-2")[0]).toMatchObject({
      id: "still:1A",
      rewrite: "opens",
    });
    expect(rules({ action: "opens until light falls in" })).toEqual([]);
  });

  it("counts subjects against references", () => {
    const view = viewOf(
      "1A",
      { subject: "Mara and Tom", mode: "references", references: [{ value: "https://example.com/a.png" }] },
      [phrase(1, "cast", "Mara, 34"), phrase(2, "cast", "Tom, 19")],
    );
    expect(lint(view, "gemini-omni-flash").map(({ found }) => found)).toEqual(["2 subjects, 1 pictures"]);
  });

  it("names words that filters refuse", () => {
    expect(rules({ subject: "a child with a toy" })[0]).toMatchObject({ id: "filter:1A", found: "child" });
  });

  it("keeps a budget of rules and says which to let go of", () => {
    const many = ["a lid", "a cup", "a sill", "a key", "a rope", "a coin", "a stamp", "a nail"];
    expect(rules({ "must-haves": many })[0]).toMatchObject({ id: "budget:1A", found: "8 rules" });
  });

  it("reports a banned word where it stands", () => {
    expect(rules({ subject: "a velvet door" }, "kling-3.0", { "banned words": ["velvet"] })[0]).toMatchObject({
      id: "banned:1A",
      field: "subject",
    });
  });
});
