/** Must-haves as producers write them, against shots that show them and shots that do not. */
import { describe, expect, it } from "vitest";
import { askedIn, isMadeInEdit, mustHave } from "../../src/film/must-have.ts";
import { isShownIn } from "../../src/film/must-haves.ts";
import { type Fields, phrase, viewOf } from "../prompt/films/view.ts";

const FLASK = phrase(1, "prop", "the Aurora flask, matt sage green, brass lid");
const NOOR = phrase(2, "cast", "Noor, shaved brows, silver bomber jacket");

describe("a shot shows a must-have that its own words name", () => {
  it.each<[must: string, shot: Fields]>([
    ["the glass floor", { subject: "Noor", action: "spins twice on a glass floor" }],
    ["the glass floor", { subject: "Noor", action: "drops to the floor" }],
    ["the glass floor", { subject: "Noor", setting: "a club with a lit glass floor", size: "wide-shot" }],
    ["the brass lid catches light", { subject: "her hands", action: "she closes the lid", size: "extreme-close-up" }],
    ["the brass lid catches light", { subject: "the flask", action: "stands on the sill", size: "close-up" }],
    ["Mara smiles", { subject: "Mara", action: "turns to us" }],
    ["Ruth never sits down", { subject: "Ruth", action: "kneads dough" }],
    ["we need to see the label", { subject: "a bottle", end: "on the label" }],
    ["at least one close-up of the stitching", { subject: "the stitching of the left shoe" }],
    ["glass doors", { subject: "Tom", action: "walks through the glass door" }],
    ["two people talking", { subject: "two people", action: "talk over coffee" }],
    ["petals opening", { subject: "petals", action: "open one by one" }],
    ["the product", { subject: "the flask", action: "stands in the snow" }],
    ["the silver jacket", { subject: "Noor", action: "walks in", size: "full-shot" }],
  ])("%s: %o", (must, shot) => expect(isShownIn(viewOf("1A", shot, [FLASK, NOOR]), must)).toBe(true));

  it.each<[must: string, shot: Fields]>([
    ["the glass floor", { subject: "Noor's face", action: "breath fogs the glass", size: "big-close-up" }],
    ["the glass floor", { subject: "Noor's face", setting: "a club with a glass floor", size: "close-up" }],
    ["the glass floor", { subject: "Noor", action: "kneels on the wooden floor" }],
    ["the silver jacket", { subject: "Noor's eyes", size: "extreme-close-up" }],
    ["the brass lid catches light", { subject: "Noor", size: "close-up" }],
    ["the product", { subject: "Noor", size: "close-up" }],
    ["the label", { subject: "the table" }],
    ["petals opening", { subject: "Noor", action: "lies among the petals" }],
  ])("and none that they do not: %s: %o", (must, shot) =>
    expect(isShownIn(viewOf("1A", shot, [FLASK, NOOR]), must)).toBe(false),
  );

  it.each<[must: string, words: string, shots: MustShots]>([
    ["the glass floor in 5A and 5C", "the glass floor", ["5A", "5C"]],
    ["the glass floor (5a)", "the glass floor", ["5A"]],
    ["product in every shot", "product", "all"],
    ["the red sneaker throughout", "the red sneaker", "all"],
    ["the logo in 3D", "the logo in 3D", undefined],
    ["show the sea", "the sea", undefined],
  ])("or where it says that it belongs: %s", (must, words, shots) => {
    expect(mustHave(must).words).toBe(words);
    expect(mustHave(must).shots).toEqual(shots);
  });
});

type MustShots = ReturnType<typeof mustHave>["shots"];

it("what is laid over the picture is made in the edit", () => {
  for (const said of ["logo end card", "band name as a super", "legal line", "the logo", "packshot at the end"])
    expect(isMadeInEdit(said)).toBe(true);
  for (const said of ["the logo embossed on the lid", "the glass floor", "the product"])
    expect(isMadeInEdit(said)).toBe(false);
});

describe("a must-have in talk", () => {
  it.each([
    ["the red sneaker in every shot", "the red sneaker in every shot"],
    ["the carton must be in every shot", "the carton in every shot"],
    ["The Halma carton has to be visible in each scene!", "The Halma carton in every shot"],
    ["we need the logo pin in all shots", "the logo pin in every shot"],
    ["Mara's ring has to be in 1A and 2B", "Mara's ring in 1A and 2B"],
    ["must-have: the gold cap in 1B", "the gold cap in 1B"],
    ["must haves: two hands on the wheel", "two hands on the wheel"],
  ])("is heard: %s", (said, thing) => expect(askedIn(said)).toBe(thing));

  it.each([
    "the light is different in every shot",
    "the client wants the logo in every shot",
    "no dog in every shot",
    "the dog looks sad in every shot",
    "Mara in 1A",
    "maybe the dog in every shot",
    "every shot is a joy",
    "I love the dog in every shot",
  ])("is not what anybody asks for: %s", (said) => expect(askedIn(said)).toBeUndefined());
});
