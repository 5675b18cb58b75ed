/** Decisions: who may change what, and what happens when two people disagree. */
import { describe, expect, it } from "vitest";
import { openConflicts, openDisputes } from "../../src/film/disputes.ts";
import { addShots } from "../../src/film/shots.ts";
import { ANA, BEN, CLARA, Film } from "./a-film.ts";

describe("a decision", () => {
  it("keeps who said it, when, and how firmly", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    expect(film.open().head.brief.aspect).toMatchObject({ value: "16:9", by: BEN, state: "stated" });
  });

  it("may always be replaced by whoever stated it", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    expect(film.say(BEN, "aspect", "1:1").kind).toBe("set");
    expect(film.open().head.brief.aspect?.value).toBe("1:1");
  });

  it("said again by somebody else changes nothing and stays the first one's", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    expect(film.say(CLARA, "aspect", "16 by 9").kind).toBe("same");
    expect(film.open().head.brief.aspect?.by).toEqual(BEN);
  });

  it("by somebody else becomes a conflict; the first value stands meanwhile", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    expect(film.say(CLARA, "aspect", "9:16").kind).toBe("conflict");
    expect(film.open().head.brief.aspect?.value).toBe("16:9");
    expect(openConflicts(film.open())).toHaveLength(1);
  });

  it("said twice in disagreement is still one conflict", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    film.say(CLARA, "aspect", "9:16");
    film.say(CLARA, "aspect", "9:16", "aloud");
    expect(openConflicts(film.open())).toHaveLength(1);
  });

  it("of three people is one dispute of the field; who changes their mind is in it once", () => {
    const film = new Film();
    film.say(BEN, "aspect", "16:9");
    film.say(CLARA, "aspect", "9:16");
    film.say(ANA, "aspect", "1:1");
    film.say(CLARA, "aspect", "4:5");
    const [dispute, ...more] = openDisputes(film.open());
    expect(more).toEqual([]);
    expect(dispute?.map(({ conflict }) => conflict.other.value)).toEqual(["1:1", "4:5"]);
  });

  it("of the director settles what was open about the field", () => {
    const film = new Film(ANA);
    film.say(BEN, "aspect", "16:9");
    film.say(CLARA, "aspect", "9:16");
    film.say(ANA, "aspect", "9:16", "ruling");
    expect(film.open().head.brief.aspect?.value).toBe("9:16");
    expect(openConflicts(film.open())).toEqual([]);
  });

  it("that the director thinks aloud is no ruling", () => {
    const film = new Film(ANA);
    film.say(BEN, "aspect", "16:9");
    expect(film.say(ANA, "aspect", "9:16", "aloud").kind).toBe("conflict");
  });

  it("that is hedged never moves a stated one", () => {
    const film = new Film();
    film.say(BEN, "support", "tripod");
    expect(film.say(CLARA, "support", "handheld", "aloud", "brief", "inferred").kind).toBe("weaker");
    expect(film.open().head.brief.support?.value).toBe("tripod");
  });

  it("that was inferred gives way without a conflict, and is made firm by saying it again", () => {
    const film = new Film();
    film.say(BEN, "support", "handheld", "aloud", "brief", "inferred");
    expect(film.say(BEN, "support", "handheld").kind).toBe("set");
    expect(film.open().head.brief.support?.state).toBe("stated");
  });

  it("that only narrows another's is offered to the one who stated it", () => {
    const film = new Film();
    film.say(BEN, "time of day", "golden hour");
    expect(film.say(CLARA, "time of day", "late golden hour")).toMatchObject({ kind: "conflict", refines: true });
  });

  it("for a field that gathers never conflicts, and names everybody", () => {
    const film = new Film();
    film.say(BEN, "palette", "night blue, amber", "aloud");
    expect(film.say(CLARA, "palette", "rust", "aloud").kind).toBe("set");
    expect(film.open().head.brief.palette).toMatchObject({
      value: ["night blue", "amber", "rust"],
      by: CLARA,
      also: [BEN],
    });
  });
});

describe("a lock", () => {
  function lockedFilm(): Film {
    const film = new Film(ANA);
    film.say(ANA, "key quality", "soft light");
    film.edit(ANA, (project, at) => project.putHead({ locks: { lighting: { by: ANA, at } } }));
    film.edit(BEN, (project, at) => addShots(project, [{ fields: {} }], BEN, at));
    return film;
  }

  it("refuses every edit of its section, the director's too, and an empty field's", () => {
    const film = lockedFilm();
    expect(film.say(ANA, "key quality", "hard light", "ruling")).toMatchObject({ kind: "locked", lock: "lighting" });
    expect(film.say(BEN, "motivation", "neon").kind).toBe("locked");
  });

  it("makes a shot's departure wait for the director", () => {
    const film = lockedFilm();
    expect(film.say(BEN, "light", "hard light", "set", "shot 1A")).toMatchObject({
      kind: "deviation",
      lock: "lighting",
    });
    expect(film.open().shot("1A")?.fields.light).toBeUndefined();
  });

  it("lets a shot say what the lock says", () => {
    const film = lockedFilm();
    expect(film.say(BEN, "light", "soft light", "set", "shot 1A").kind).toBe("set");
  });
});
