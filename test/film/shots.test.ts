/** Shots: slate numbers, ranges, order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addShots, dropShots, moveShot, readIds } from "../../src/film/shots.ts";
import { letterNumber, letterOf, readShotId, readTakeId } from "../../src/film/slate.ts";
import { BEN, Film } from "./a-film.ts";

function filmOf(...wanted: string[]): Film {
  const film = new Film();
  film.edit(BEN, (project, at) =>
    addShots(
      project,
      wanted.map((id) => ({ wanted: readShotId(id), fields: {} })),
      BEN,
      at,
    ),
  );
  return film;
}
const ids = (film: Film, typed: string) => readIds(film.open(), typed);

describe("slate numbers", () => {
  it("skip I and O and go on with AA after Z", () => {
    expect(Array.from({ length: 26 }, (_, i) => letterOf(i + 1)).join(" ")).toBe(
      "A B C D E F G H J K L M N P Q R S T U V W X Y Z AA AB",
    );
  });
  it("read back to the number they were made from", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 600 }), (n) => letterNumber(letterOf(n)) === n));
  });
  it("are read in any case, and letters no slate has are none", () => {
    expect(readShotId("12c")).toEqual({ scene: 12, letter: "C" });
    expect(readShotId("1I")).toBeUndefined();
    expect(readShotId("0A")).toBeUndefined();
    expect(readTakeId("12C-3")).toEqual({ shot: "12C", number: 3 });
  });
});

describe("the shot list", () => {
  it("goes on in the scene of the last shot, with the next letter", () => {
    const film = filmOf("1A", "2A");
    const [added] = film.edit(BEN, (project, at) => addShots(project, [{ fields: {} }], BEN, at));
    expect(added!.id).toBe("2B");
  });
  it("keeps an id that is given and free, and says what became of one that was not", () => {
    const film = filmOf("1A", "1D");
    const added = film.edit(BEN, (project, at) =>
      addShots(
        project,
        [
          { wanted: { scene: 1, letter: "B" }, fields: {} },
          { wanted: { scene: 1, letter: "A" }, fields: {} },
        ],
        BEN,
        at,
      ),
    );
    expect(added).toEqual([{ id: "1B" }, { id: "1E", insteadOf: "1A" }]);
  });
  it("never gives a dropped id again", () => {
    const film = filmOf("1A", "1B");
    film.edit(BEN, (project, at) => dropShots(project, ["1B"], BEN, at));
    const added = film.edit(BEN, (project, at) =>
      addShots(project, [{ wanted: { scene: 1, letter: "B" }, fields: {} }, { fields: {} }], BEN, at),
    );
    expect(added.map((one) => one.id)).toEqual(["1C", "1D"]);
    expect(ids(film, "1B")).toEqual({ unknown: "1B", why: "dropped" });
  });
  it("is read as one id, a list, a range or all, in film order", () => {
    const film = filmOf("1A", "1B", "2A", "2B");
    expect(ids(film, "2b")).toEqual({ ids: ["2B"] });
    expect(ids(film, "2A, 1A")).toEqual({ ids: ["1A", "2A"] });
    expect(ids(film, "1B - 2A")).toEqual({ ids: ["1B", "2A"] });
    expect(ids(film, "2A-1B 2B")).toEqual({ ids: ["1B", "2A", "2B"] });
    expect(ids(film, "ALL")).toEqual({ ids: ["1A", "1B", "2A", "2B"] });
    expect(ids(film, "3A")).toEqual({ unknown: "3A", why: "never" });
    expect(ids(film, "the one with the kettle")).toMatchObject({ why: "form" });
  });
  it("changes its order, not its ids, however often shots are moved", () => {
    const film = filmOf("1A", "1B", "1C");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("1A", "1B", "1C"), fc.constantFrom("1A", "1B", "1C")), { maxLength: 120 }),
        (moves) => {
          for (const [id, after] of moves) {
            if (id === after) continue;
            film.edit(BEN, (project) => moveShot(project, id, after));
            const order = film.open().shotIds();
            expect(order.indexOf(id)).toBe(order.indexOf(after) + 1);
            expect([...order].sort()).toEqual(["1A", "1B", "1C"]);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
