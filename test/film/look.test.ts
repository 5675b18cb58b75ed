/** A look gives another film the same words of style; the film's own values win, locks hold, versions stay what they were. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decision, type Fields, type Person, sameValue } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import {
  compareLooks,
  heldAgainst,
  LOOK_EXTRAS,
  lookFields,
  lookOf,
  ownOver,
  readLookRef,
  sameLook,
  takeLook,
} from "../../src/film/look.ts";
import { addPhrase, dropPhrase, livePhrases } from "../../src/film/phrases.ts";
import type { Project } from "../../src/film/project.ts";
import { readValue } from "../../src/film/values.ts";
import { viewShot } from "../../src/film/view.ts";
import { compile, GENERATORS } from "../../src/prompt/index.ts";
import { ANA, AT, projectOf } from "./project.ts";

const BEN: Person = { id: "U2", name: "ben" };
const SHOTS = {
  "1A": { subject: "Mara at the window", size: "close-up", move: "push in", speed: "slow", seconds: "4s" },
};

/** Every field of a look with a value that somebody could have typed. */
const STYLE: Readonly<Record<string, string>> = Object.fromEntries(
  lookFields(LOOK_EXTRAS)
    .filter(({ name }) => name !== "references")
    .map(({ name, example }) => [name, example]),
);

const film = (brief: Record<string, string>): Project => projectOf({ brief, shots: SHOTS });
const look = (project: Project, extras = LOOK_EXTRAS.slice(0, 0)) =>
  lookOf(project, "rainlight", 1, extras, ANA, AT).look;

function textsOf(project: Project): string[] {
  const usable = GENERATORS.filter(({ state, media }) => state !== "ended" && media === "video");
  return usable.map(({ id }) => {
    const { text, negative = "", fingerprint } = compile([viewShot(project, "1A")!], { generator: id });
    return [text, negative, fingerprint].join("\n");
  });
}

describe("a look used in another film", () => {
  it("gives the same prompt under the same fingerprint, for every generator, whatever it holds", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(STYLE), { minLength: 1 }), fc.boolean(), (names, phrase) => {
        const brief = Object.fromEntries(names.map((name) => [name, STYLE[name]!]));
        const first = film(brief);
        if (phrase) addPhrase(first, "rain streaks down every window", "style", "all", ANA, AT);
        const second = film({});
        takeLook(second, look(first, [...LOOK_EXTRAS]), BEN, AT + 1);
        expect(textsOf(second)).toEqual(textsOf(first));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("says where every value came from, and whose it was", () => {
    const first = film({ palette: "teal, amber", "key quality": "soft light" });
    addPhrase(first, "rain streaks down every window", "style", "all", ANA, AT);
    const second = film({});
    takeLook(second, look(first), BEN, AT + 1);
    const view = viewShot(second, "1A")!;
    expect(view.fields.palette).toMatchObject({ level: "look", of: "look rainlight@1", by: ANA });
    expect(view.phrases).toMatchObject([{ words: "rain streaks down every window", of: "look rainlight@1" }]);
  });

  it("leaves time of day, story and people behind, and takes cast, props and guardrails only when asked", () => {
    const first = film({ ...STYLE, "time of day": "night", story: "a nurse rests", aspect: "16:9" });
    addPhrase(first, "Mara, 34", "cast", "named", ANA, AT);
    addPhrase(first, "the flask", "prop", "named", ANA, AT);
    const bare = look(first);
    expect(Object.keys(bare.fields)).not.toEqual(expect.arrayContaining(["time of day"]));
    expect(["story", "aspect", "off-limits", "must-haves"].filter((name) => bare.fields[name])).toEqual([]);
    expect(bare.phrases).toEqual([]);
    const all = look(first, [...LOOK_EXTRAS]);
    expect(all.phrases.map(({ kind }) => kind)).toEqual(["cast", "prop"]);
    expect(all.fields["off-limits"]).toBeDefined();
  });

  it("gives way to the film's own value, which says so", () => {
    const second = film({ "key quality": "hard light" });
    takeLook(second, look(film({ "key quality": "soft light", era: "late 1970s" })), BEN, AT + 1);
    const view = viewShot(second, "1A")!;
    expect(view.fields["key quality"]).toMatchObject({ value: "hard-light", level: "brief" });
    expect(view.fields.era).toMatchObject({ level: "look" });
    expect(ownOver(second, second.look!).map(({ spec }) => spec.name)).toEqual(["key quality"]);
  });

  it("takes out what the look before had brought, and nothing of the film's own", () => {
    const [first, other] = [film({ era: "late 1970s" }), film({ texture: "fine film grain" })];
    addPhrase(first, "rain on glass", "style", "all", ANA, AT);
    addPhrase(first, "one lamp in frame", "style", "all", ANA, AT);
    addPhrase(other, "one lamp in frame", "style", "all", ANA, AT);
    const second = film({});
    addPhrase(second, "the sea is never seen", "style", "all", BEN, AT);
    takeLook(second, look(first), BEN, AT + 1);
    takeLook(second, look(other), BEN, AT + 2);
    expect(livePhrases(second).map(({ phrase }) => phrase.words)).toEqual([
      "the sea is never seen",
      "one lamp in frame",
    ]);
    expect(viewShot(second, "1A")!.fields.era).toBeUndefined();
    expect(viewShot(second, "1A")!.fields.texture).toBeDefined();
  });
});

describe("a lock", () => {
  const locked = (brief: Record<string, string>, what: string): Project => {
    const project = film(brief);
    project.putHead({ locks: { [what]: { by: ANA, at: AT } } });
    return project;
  };

  it.each(["lighting", "key quality"])("on %s refuses a look that would change it", (what) => {
    expect(heldAgainst(locked({}, what), look(film({ "key quality": "soft light" })))).toMatchObject([
      { what: "key quality", lock: what, by: ANA },
    ]);
  });
  it("lets a look through that changes nothing of it", () => {
    const project = locked({ "key quality": "soft light" }, "lighting");
    expect(heldAgainst(project, look(film({ "key quality": "soft light", era: "late 1970s" })))).toEqual([]);
  });
  it("holds style phrases with the look section, cast with the world", () => {
    const first = film({});
    addPhrase(first, "rain on glass", "style", "all", ANA, AT);
    addPhrase(first, "Mara, 34", "cast", "named", ANA, AT);
    const both = look(first, ["cast"]);
    expect(heldAgainst(locked({}, "look"), both).map(({ what }) => what)).toEqual(["style phrases"]);
    expect(heldAgainst(locked({}, "world"), both).map(({ what }) => what)).toEqual(["cast phrases"]);
  });
  it("refuses taking away what the look before had brought", () => {
    const project = film({});
    takeLook(project, look(film({ era: "late 1970s" })), ANA, AT);
    project.putHead({ locks: { era: { by: ANA, at: AT } } });
    expect(heldAgainst(project, look(film({ texture: "fine film grain" }))).map(({ what }) => what)).toEqual(["era"]);
  });
});

describe("looks side by side", () => {
  it("differ by value, never by who said it or when", () => {
    const a = look(film({ era: "late 1970s" }));
    const b = { ...a, fields: { era: { ...a.fields.era!, by: BEN, at: 1 } as Decision } satisfies Fields };
    expect(sameLook(a, b)).toBe(true);
    const c = look(film({ era: "1980s", texture: "fine film grain" }));
    expect(compareLooks(a, c).fields.map(({ field }) => field)).toEqual(["texture", "era"]);
  });
  it("leave a phrase of some shots where it is, and say so", () => {
    const project = film({ era: "late 1970s" });
    const n = addPhrase(project, "only her reflection", "style", ["1A"], ANA, AT);
    const gone = addPhrase(project, "dropped words", "style", "all", ANA, AT);
    dropPhrase(project, gone, ANA, AT);
    expect(lookOf(project, "x", 1, [], ANA, AT)).toMatchObject({ skipped: [n], look: { phrases: [] } });
  });
});

it.each([
  ["Rain Light", { name: "rain-light" }],
  ["rainlight@2", { name: "rainlight", version: 2 }],
  ["rainlight@v12", { name: "rainlight", version: 12 }],
  ["über-nacht", { name: "über-nacht" }],
  ["夜雨@3", { name: "夜雨", version: 3 }],
  ["__proto__", { name: "proto" }],
  ["", undefined],
  ["@2", undefined],
  ["a:b", undefined],
  ["x".repeat(41), undefined],
])("the name %j is read as %j", (typed, read) => {
  expect(readLookRef(typed)).toEqual(read);
});

it("every field of a look has an example that can be typed", () => {
  for (const spec of lookFields(LOOK_EXTRAS)) expect(readValue(spec, spec.example)).toHaveProperty("value");
  expect(sameValue(fieldNamed("brief", "look")?.name, "style")).toBe(true);
});
