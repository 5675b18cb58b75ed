/** History: everything can be taken back, and nobody else's change goes with it unasked. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtOn, entryOf, lastOf, newest, PAGE, takeBack } from "../../src/film/history.ts";
import { addShots, dropShots } from "../../src/film/shots.ts";
import { ANA, BEN, CLARA, Film } from "./a-film.ts";

function undo(film: Film, n: number): void {
  film.edit(ANA, (project) => takeBack(project, entryOf(project, n)!), "undo");
}

describe("history", () => {
  it("takes back one field and leaves the others", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    film.say(BEN, "runtime", "30s");
    undo(film, 1);
    expect(film.open().head.brief).toMatchObject({ runtime: { value: 30_000 } });
    expect(film.open().head.brief.aspect).toBeUndefined();
  });

  it("brings back what was there before", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    film.say(BEN, "aspect", "1:1");
    undo(film, 2);
    expect(film.open().head.brief.aspect?.value).toBe("16:9");
  });

  it("takes a shot off the list again, whoever has added others since, and never gives its letter again", () => {
    const film = new Film();
    film.edit(BEN, (project, at) => addShots(project, [{ fields: {} }], BEN, at));
    film.edit(CLARA, (project, at) => addShots(project, [{ fields: {} }], CLARA, at));
    undo(film, 1);
    expect(film.open().shotIds()).toEqual(["1B"]);
    const [next] = film.edit(BEN, (project, at) => addShots(project, [{ fields: {} }], BEN, at));
    expect(next!.id).toBe("1C");
  });

  it("brings dropped shots back with everything they had", () => {
    const film = new Film();
    film.edit(BEN, (project, at) => addShots(project, [{ fields: {} }], BEN, at));
    film.say(BEN, "size", "close-up", "set", "shot 1A");
    film.edit(BEN, (project, at) => dropShots(project, ["1A"], BEN, at));
    undo(film, 3);
    expect(film.open().shotIds()).toEqual(["1A"]);
    expect(film.open().shot("1A")).toMatchObject({ fields: { size: { value: "close-up" } } });
    expect(film.open().shot("1A")?.dropped).toBeUndefined();
  });

  it("sees that somebody has built on a change", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    film.say(ANA, "aspect", "1:1", "ruling");
    expect(builtOn(film.open(), entryOf(film.open(), 1)!)).toHaveLength(1);
    expect(builtOn(film.open(), entryOf(film.open(), 2)!)).toEqual([]);
  });

  it("finds everybody's own last change", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    film.say(CLARA, "runtime", "30s");
    expect(lastOf(film.open(), BEN.id)?.n).toBe(1);
    expect(lastOf(film.open(), ANA.id)).toBeUndefined();
  });

  it("keeps every entry for ever, on pages", () => {
    const film = new Film();
    const many = PAGE * 4 + 3;
    for (let i = 0; i < many; i++) film.say(BEN, "story", `version ${i}`);
    const project = film.open();
    expect(project.log.entries.length).toBeLessThan(PAGE * 2);
    for (let n = 1; n <= many; n++) expect(entryOf(project, n)?.what).toBe(`story: version ${n - 1}`);
    expect(newest(project, many).map((entry) => entry.n)).toEqual(Array.from({ length: many }, (_, i) => many - i));
  });

  it("undone from the newest to the oldest, gives back the film as it began", () => {
    const edit = fc.record({
      who: fc.constantFrom(ANA, BEN),
      field: fc.constantFrom("story", "audience", "era"),
      value: fc.stringMatching(/^[a-z]{1,8}$/),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), (edits) => {
        const film = new Film();
        const before = film.open().head.brief;
        for (const one of edits) film.say(one.who, one.field, one.value, "ruling");
        for (let n = film.open().log.next - 1; n >= 1; n--) undo(film, n);
        expect(film.open().head.brief).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
