/** Every field that takes terms, decided with every term that is heard or typed for it: the film's own export is always imported again. */
import { describe, expect, it } from "vitest";
import type { Fields, Value } from "../../src/film/decision.ts";
import { BRIEF_FIELDS, type FieldSpec, type Level, SCENE_FIELDS, SHOT_FIELDS } from "../../src/film/fields.ts";
import { listen, type NamedGenerator } from "../../src/film/listen/index.ts";
import { readValue } from "../../src/film/values.ts";
import { TERMS } from "../../src/film/vocabulary/index.ts";
import { briefWishes, shotWishes } from "../../src/film/wishes.ts";
import { wrongFields } from "../../src/turnover/fields.ts";
import { Office, type Said } from "../chat/desk.ts";
import { attached, cardOf, exported, there } from "./studio.ts";

/** One list: the listener's tables are made once for each. */
const NONE: readonly NamedGenerator[] = [];
const ana = { id: "ana", name: "Ana" };
const decided = (field: string, value: Value): Fields => ({ [field]: { value, by: ana, at: 1, state: "stated" } });
const refused = (level: Level, field: string, value: Value): string[] =>
  wrongFields(level, decided(field, value)) === undefined ? [] : [`${level} ${field}: ${JSON.stringify(value)}`];

/** What somebody may say: each term by each of its names, and each beside another of its dimension. */
const SAYINGS = TERMS.flatMap((one, i) => {
  const next = TERMS[i + 1] ?? TERMS[0]!;
  return [...new Set([one.name, ...one.aliases]), `${one.name}, ${next.name}`];
});
const LEVELS: readonly (readonly [Level, readonly FieldSpec[]])[] = [
  ["brief", BRIEF_FIELDS],
  ["scene", SCENE_FIELDS],
  ["shot", SHOT_FIELDS],
];

describe("what import takes", () => {
  it("is what the listener notes for the film and for a shot, whatever term is said", () => {
    const wrong = SAYINGS.flatMap((said) => [
      ...briefWishes(listen(said, { as: "answer", generators: NONE })).flatMap(({ field, value }) =>
        refused("brief", field, value),
      ),
      ...shotWishes(listen(said, { as: "shot", generators: NONE })).spoken.flatMap(({ field, value }) =>
        refused("shot", field, value),
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  it("is what every field reads of its own terms", () => {
    const wrong = LEVELS.flatMap(([level, specs]) =>
      specs.flatMap((spec) =>
        TERMS.filter(({ dimension }) => spec.dimensions?.includes(dimension)).flatMap(({ name, aliases }) =>
          [name, ...aliases].flatMap((said) => {
            const read = readValue(spec, said);
            return "value" in read ? refused(level, spec.name, read.value) : [`${spec.name}: ${said} is not read`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/** The card without its buttons, which name the film. */
const showing = (said: readonly Said[]): string => JSON.stringify(cardOf(said).blocks);

/** One sentence for every field of the brief that takes terms, as a director says it. */
const SAID: readonly (readonly [said: string, field: string])[] = [
  ["slow pace", "pace"],
  ["fast cuts, cut to the beat", "pace"],
  ["frantic pace", "pace"],
  ["calm, because nobody hurries", "tone"],
  ["wide shots and close-ups", "size range"],
  ["hip level", "height"],
  ["low angle", "angle policy"],
  ["35mm lens", "lens intent"],
  ["rule of thirds", "rule"],
  ["shallow focus", "depth of field"],
  ["soft light", "key quality"],
  ["backlight", "direction"],
  ["window light", "motivation"],
  ["golden hour", "time of day"],
  ["hard cuts", "transitions"],
  ["slow push in", "allowed"],
  ["handheld", "support"],
  ["desaturated", "palette"],
  ["film grain", "texture"],
];

describe("out and back", () => {
  it.each(SAID)("%s", async (said, field) => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora for:kling-3.0");
    await office.speak("Ana", said);
    const json = await exported(office, "json");
    expect(Object.keys(JSON.parse(json).parts.head.brief)).toContain(field);
    const shown = showing(await office.type("Ana", "brief show"));
    expect(cardOf(await office.type("Ben", "import", { ...there, ...attached(json) })).title).toBe(
      '"Aurora" is open here.',
    );
    expect(showing(await office.type("Ben", "brief show", there))).toBe(shown);
  });

  it("takes a film that was stored while pace was one term, with the conflict about it", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    await office.speak("Ana", "slow pace");
    await office.speak("Ben", "frantic pace");
    const film = JSON.parse(await exported(office, "json"));
    const { brief, conflicts } = film.parts.head;
    brief.pace.value = "slow-paced";
    conflicts[1].standing.value = "slow-paced";
    const done = await office.type("Ben", "import", { ...there, ...attached(JSON.stringify(film)) });
    expect(cardOf(done).title).toBe('"Aurora" is open here.');
    await office.speak("Ana", "slow pace", there);
    expect(JSON.stringify(await office.type("Ana", "brief show", there))).toContain("slow paced");
  });
});
