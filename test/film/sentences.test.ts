/** What a sentence states outright, and whom or what it describes. */
import { describe, expect, it } from "vitest";
import { describedIn } from "../../src/film/described.ts";
import { sentencesOf, statedIn } from "../../src/film/sentences.ts";

const stated = (said: string): [field: string, value: string] | undefined => {
  const one = statedIn(sentencesOf(said)[0]!);
  return one && [one.field, one.value];
};

describe("a sentence that states a field", () => {
  it.each<[string, [string, string]]>([
    [
      "it's about a keeper on her last night before the light goes automatic.",
      ["story", "a keeper on her last night before the light goes automatic"],
    ],
    ["ok so it is about two brothers who repair clocks", ["story", "two brothers who repair clocks"]],
    ["it's a short film about a bus that never stops", ["story", "a bus that never stops"]],
    ["The film follows a courier through one wet night", ["story", "a courier through one wet night"]],
    ["the idea: a piano crosses the city on foot", ["story", "a piano crosses the city on foot"]],
    ["the story is a keeper on her last night", ["story", "a keeper on her last night"]],
    ["our audience is nurses on night shift", ["audience", "nurses on night shift"]],
    ["objective: get them to book a table", ["objective", "get them to book a table"]],
    ["the goal is more bookings before Easter", ["objective", "more bookings before Easter"]],
    ["the takeaway should be it stays warm all night", ["takeaway", "it stays warm all night"]],
  ])("%j", (said, expected) => {
    expect(stated(said)).toEqual(expected);
  });

  it.each([
    "it's about time",
    "it's about 45 seconds",
    "it's about the budget again",
    "the story is great",
    "the story is a bit thin",
    "the story is still open",
    "is it about a keeper?",
    "what if the story is a dream?",
    "I asked about the story",
    "the story so far works for me",
  ])("%j states nothing", (said) => {
    expect(stated(said)).toBeUndefined();
  });
});

describe("a sentence that describes", () => {
  it.each<[string, string]>([
    ["Mara is 62, grey braid, yellow oilskin, always", "cast"],
    ["our lead is a man in his forties with a limp", "cast"],
    ["Ivo has a shaved head and a scar over one eye", "cast"],
    ["the barber wears a white apron and round glasses", "cast"],
    ["Lena, 34, red raincoat, short black hair", "cast"],
    ["Dev is tall, thin, always in the same green jumper", "cast"],
    ["the bottle is matte black with a copper cap", "props"],
    ["our watch has a brushed steel case", "props"],
    ["the kitchen is small and white, green tiles, one window", "locations"],
    ["the lighthouse is white with a red door", "locations"],
  ])("%j is %s", (said, expected) => {
    expect(describedIn(said)?.as).toBe(expected);
  });

  it.each([
    "Mara is late",
    "Ben is 5 minutes late",
    "Clara is on the train",
    "the lighting is blue",
    "the palette is black and copper",
    "the shot is too dark",
    "Mara is at the window, 35 mm",
    "the client is happy with the green",
    "is Mara 62?",
    "Golden hour, 35mm",
    "the deadline is 30 November",
    "Slow is fine with the coat",
  ])("%j describes nothing", (said) => {
    expect(describedIn(said)).toBeUndefined();
  });
});
