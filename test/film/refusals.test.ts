/** What is ruled out is a rule of the film only where it is said as one; a pronoun speaks only where one person can be meant. */
import { describe, expect, it } from "vitest";
import { listen } from "../../src/film/listen/index.ts";
import { refusals } from "../../src/film/refusals.ts";
import { withSpeakers } from "../../src/film/speaker.ts";

const rules = (said: string): string[] =>
  refusals(listen(said, { as: "answer", generators: [] }))
    .filter(({ rule }) => rule)
    .map(({ id }) => id);

describe("a refusal", () => {
  it.each([
    ["never a drone", ["drone"]],
    ["no drones, ever", ["drone"]],
    ["nothing handheld", ["handheld"]],
    ["we never go handheld", ["handheld"]],
    ["drones are out", ["drone"]],
    ["no drones on this one, insurance won't cover it", ["drone"]],
    ["no zooms, whip pans or drones in this film", ["zoom", "whip-pan", "drone"]],
    ["no whip pans, full stop", ["whip-pan"]],
  ])("%j is a rule of the camera", (said, expected) => {
    expect(rules(said)).toEqual(expected);
  });

  it.each([
    "NOT handheld pls",
    "not handheld again",
    "no drones",
    "never handheld for the dinner scene",
    "never handheld unless she runs",
    "maybe no drones at all?",
    "never golden hour",
    "handheld but never shaky",
  ])("%j is offered", (said) => {
    expect(rules(said)).toEqual([]);
  });
});

describe("she says", () => {
  const speaker = (said: string, subject: string, cast: string[]) =>
    withSpeakers([{ value: "We are late", speaker: "she" }], said, subject, cast)[0]?.speaker;

  it.each([
    ["CU Mara at the rail, she says", "Mara at the rail", ["Mara Quinn", "Ben"], "Mara"],
    ["Mara and Ben at the rail, she says", "Mara and Ben at the rail", ["Mara Quinn", "Ben"], "she"],
    ["CU Dora at the rail, she says", "Dora at the rail", [], "Dora"],
    ["CU Dora and Vi at the rail, she says", "Dora and Vi at the rail", [], "she"],
    ["Hands on the rail. She says", "Hands on the rail", [], "she"],
    ["the deckhand at the rail, she says", "the deckhand at the rail", ["Ben"], "she"],
  ])("in %j", (said, subject, cast, expected) => {
    expect(speaker(said, subject, cast)).toBe(expected);
  });
});
