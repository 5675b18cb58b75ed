import { describe, expect, it } from "vitest";
import { byDimension, DIMENSIONS, TERMS, term } from "../src/film/vocabulary/index.ts";

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
const joined = (words: string) => plain(words).replace(/ /g, "");

/** Camera moves by the words a prompt would use; no fragment of another dimension may bring one along. */
const MOVE_WORDS =
  /\b(pans?|panning|tilts|tilting|pushes|pulls|dolly in|dolly out|trucks|orbits?|orbiting|zooms?|cranes up)\b/;
const NEGATIONS = /\b(no|not|never|without|none|isn't|doesn't|don't)\b/;
const HYPE =
  /\b(stunning|cinematic|epic|masterpiece|breathtaking|beautiful|gorgeous|perfect|award-winning|ultra-realistic)\b/i;
const NAMES = /Dutch|Rembrandt|Steadicam|SnorriCam|Kodak|Portra|Technicolor|Super|VHS|FPV|HMI|LED|CG|J-cut|L-cut/g;

describe("the vocabulary", () => {
  it("keeps every term of the eighteen dimensions under an id of its own", () => {
    expect(TERMS.length).toBe(489);
    expect(DIMENSIONS.length).toBe(18);
    expect(new Set(TERMS.map((one) => one.id)).size).toBe(TERMS.length);
    expect(DIMENSIONS.flatMap((one) => byDimension(one)).length).toBe(TERMS.length);
    expect(term("push-in")?.name).toBe("Push in");
    expect(term("nothing-like-it")).toBeUndefined();
  });

  it("lets no name or alias stand for two terms, also with the spaces taken out", () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const one of TERMS) {
      for (const key of new Set([one.name, ...one.aliases].flatMap((words) => [plain(words), joined(words)]))) {
        const other = owner.get(key);
        if (other && other !== one.id) twice.push(`${key}: ${other}, ${one.id}`);
        owner.set(key, one.id);
      }
    }
    expect(twice).toEqual([]);
  });

  it("holds conflicts mutual, known and never with itself", () => {
    const broken = TERMS.flatMap((one) =>
      one.conflictsWith
        .filter((id) => id === one.id || !term(id)?.conflictsWith.includes(one.id))
        .map((id) => `${one.id} > ${id}`),
    );
    expect(broken).toEqual([]);
  });

  it("words each fragment positively, without hype and in lower case but for names", () => {
    const unclean = TERMS.filter(({ fragment }) => {
      const common = fragment.replace(NAMES, "");
      return fragment === "" || NEGATIONS.test(fragment) || HYPE.test(fragment) || common !== common.toLowerCase();
    });
    expect(unclean.map((one) => `${one.id}: ${one.fragment}`)).toEqual([]);
  });

  it("lets only camera moves and their transitions bring a camera move", () => {
    const moving = TERMS.filter((one) => one.dimension !== "camera-move" && one.dimension !== "transition");
    expect(moving.filter((one) => MOVE_WORDS.test(one.fragment)).map((one) => one.id)).toEqual([]);
  });

  it("says what a term is and what it does in a sentence each", () => {
    const bare = TERMS.filter((one) => !one.definition.endsWith(".") || !one.effect.endsWith("."));
    expect(bare.map((one) => one.id)).toEqual([]);
  });
});
