/** A film goes out as JSON and comes back the same; what is not one is refused in a sentence, and nothing of it is kept. */
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/chat/reply.ts";
import { Office } from "../chat/desk.ts";
import { attached, cardOf, exported, studio, there } from "./studio.ts";

const printsIn = async (office: Office, more = {}): Promise<string[]> =>
  (await office.type("Ana", "prompt all", more)).flatMap(
    ({ reply }) => JSON.stringify(reply).match(/\b[0-9a-f]{8}\b(?= )/g) ?? [],
  );

describe("out and back", () => {
  it("gives the same fingerprints, takes, history and prompts in another channel", async () => {
    const office = await studio();
    const before = await printsIn(office);
    expect(before.length).toBeGreaterThanOrEqual(3);
    const json = await exported(office, "json");
    const done = cardOf(await office.type("Ben", "import", { ...there, ...attached(json) }));
    expect(done.title).toBe('"Night ferry" is open here.');
    expect(await printsIn(office, there)).toEqual(before);
    const list = JSON.stringify(await office.type("Ben", "take list", there));
    expect(list).toContain("1A-2");
    const recalled = JSON.stringify(await office.type("Ben", `prompt fingerprint:${before[0]}`, there));
    expect(recalled).toContain('"role":"prompt"');
    const history = JSON.stringify(await office.type("Ben", "brief history 50", there));
    expect(history).toContain("imported from a file");
    expect(history).toContain('started \\"Night ferry\\"');
    await office.type("Ben", "shot add insert, the ticket, 2s", there);
    expect(JSON.stringify(await office.type("Ben", "shot list", there))).toContain("1D");
  });

  it("goes out again as it came in, but for where it is and one entry of history", async () => {
    const office = await studio();
    const json = await exported(office, "json");
    await office.type("Ben", "import", { ...there, ...attached(json) });
    const [said] = await office.type("Ben", "export json", there);
    const again = JSON.parse(String((said!.reply as Card).files![0]!.content));
    const first = JSON.parse(json);
    for (const file of [again, first]) {
      for (const part of ["head", "log", "page:0"]) delete file.parts[part];
    }
    expect(again).toEqual(first);
  });

  it("takes a film in which lines wait to become shots", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    const asked = await office.type("Ana", "1. the harbour\n2. the cook", { way: "mention" });
    expect(cardOf(asked).title).toBe("Add 2 shots?");
    const json = await exported(office, "json");
    const done = await office.type("Ben", "import", { ...there, ...attached(json) });
    expect(cardOf(done).title).toBe('"Aurora" is open here.');
  });

  it("takes a film that has no shot yet", async () => {
    const office = await Office.open();
    await office.type("Ana", "brief start Aurora");
    const json = await exported(office, "json");
    expect(cardOf(await office.type("Ben", "import", { ...there, ...attached(json) })).title).toBe(
      '"Aurora" is open here.',
    );
    expect(cardOf(await office.type("Ben", "shot add wide shot, the quay", there)).title).toContain("1A");
  });

  it("makes whoever imports another team's film its director", async () => {
    const office = await studio();
    const json = await exported(office, "json");
    const elsewhere = { place: "slack:T9:C1", team: "slack:T9" };
    await office.type("Zoe", "import", { ...elsewhere, ...attached(json) });
    expect(cardOf(await office.type("Zoe", "brief lock look", elsewhere)).error).toBeUndefined();
    expect(cardOf(await office.type("Ana", "brief lock camera", elsewhere)).error).toBe("director-only");
  });
});

describe("over an open film", () => {
  it("only the director imports, and the film that was open is kept", async () => {
    const office = await studio();
    const json = await exported(office, "json");
    const refused = cardOf(await office.type("Ben", "import", attached(json)));
    expect(refused).toMatchObject({ error: "director-only" });
    expect(refused.title).toContain("Ana");
    await office.type("Ana", "brief set title The old one");
    const done = cardOf(await office.type("Ana", "import", attached(json)));
    expect(JSON.stringify(done)).toContain('\\"The old one\\" is closed and kept');
    await office.type("Ana", "brief close");
    expect(cardOf(await office.type("Ana", "brief reopen The old one")).title).toBe('"The old one" is open again.');
  });
});

describe("what is refused", () => {
  // biome-ignore lint/suspicious/noExplicitAny: it is spoilt on purpose, in every way
  type Film = { kind: string; schemaVersion: number; parts: Record<string, any>; compiled: any[] };
  const cases: [name: string, spoil: (film: Film) => void, says: string][] = [
    [
      "a newer film",
      (film) => {
        film.schemaVersion = 99;
      },
      "newer Shotcaller (schema 99",
    ],
    [
      "a newer part",
      (film) => {
        film.parts["shot:1A"].schemaVersion = 7;
      },
      "newer Shotcaller (schema 7",
    ],
    [
      "no head",
      (film) => {
        delete film.parts.head;
      },
      "head is missing",
    ],
    [
      "no index",
      (film) => {
        delete film.parts.index;
      },
      "index is missing",
    ],
    [
      "no log",
      (film) => {
        delete film.parts.log;
      },
      "log is missing",
    ],
    [
      "a missing shot",
      (film) => {
        delete film.parts["shot:1B"];
      },
      "shot 1B is missing",
    ],
    [
      "a part of a strange name",
      (film) => {
        film.parts["evil:1"] = {};
      },
      "evil:1",
    ],
    [
      "a part of another film",
      (film) => {
        film.parts["take:1A-9"] = film.parts["take:1A-1"];
      },
      "take:1A-9",
    ],
    [
      "a shot under another's name",
      (film) => {
        film.parts["shot:1A"].letter = "Q";
      },
      "not what its name says",
    ],
    [
      "a take under another's name",
      (film) => {
        film.parts["take:1A-1"].number = 2;
      },
      "not what its name says",
    ],
    [
      "a field that is none",
      (film) => {
        film.parts.head.brief.evil = film.parts.head.brief.title;
      },
      '"evil"',
    ],
    [
      "a value of another kind",
      (film) => {
        film.parts.head.brief.fps.value = "many";
      },
      '"fps"',
    ],
    [
      "a list that is a word",
      (film) => {
        film.parts["shot:1A"].fields.light = { ...film.parts.head.brief.title };
      },
      '"light"',
    ],
    [
      "a count of more than there is",
      (film) => {
        film.parts.index.counters["takes 1A"] = 1e12;
      },
      "more than it can hold",
    ],
    [
      "a count below nothing",
      (film) => {
        film.parts.head.counters.note = -1;
      },
      "more than it can hold",
    ],
    [
      "a history with a gap",
      (film) => {
        film.parts.log.next = 1e12;
      },
      "history has gaps",
    ],
    [
      "a date beyond dates",
      (film) => {
        film.parts.head.started.at = 8.9e15;
      },
      "a number beyond every date",
    ],
    [
      "escape sequences",
      (film) => {
        film.parts.head.brief.title.value = "\u001b[31mred";
      },
      "unseen characters",
    ],
    [
      "turned text",
      (film) => {
        film.parts.head.brief.title.value = "a\u202Eb";
      },
      "unseen characters",
    ],
    [
      "half a letter",
      (film) => {
        film.parts.head.brief.title.value = "a\ud800";
      },
      "unseen characters",
    ],
    [
      "a numbered thing without a number",
      (film) => {
        film.parts.phrases.entries.x = film.parts.phrases.entries[1];
      },
      'numbers something "x"',
    ],
    [
      "changed words of a prompt",
      (film) => {
        film.compiled[0].text += " and more";
      },
      "its words were changed",
    ],
    [
      "a prompt without a shape",
      (film) => {
        film.compiled[0].sources = [{ by: 5 }];
      },
      "expected shape",
    ],
    [
      "a look that is missing",
      (film) => {
        film.parts.head.look = { name: "rain", version: 1 };
      },
      "look that it uses is missing",
    ],
    [
      "a scene beyond scenes",
      (film) => {
        film.parts.head.scenes.evil = 1;
      },
      'holds "evil"',
    ],
    [
      "a question about nothing",
      (film) => {
        film.parts.head.asked = [{ field: "evil", at: 1, heard: false }];
      },
      'holds "evil"',
    ],
    [
      "a conflict about nothing",
      (film) => {
        const one = film.parts.head.brief.title;
        film.parts.head.conflicts = { 1: { of: "brief", field: "evil", standing: one, other: one } };
      },
      'a decision on "evil"',
    ],
    [
      "a signature under nothing",
      (film) => {
        const by = film.parts.head.director;
        film.parts.head.signoffs = { evil: { by, at: 1, revision: 1, noted: by } };
      },
      'holds "evil"',
    ],
  ];
  it.each(cases)("%s", async (_name, spoil, says) => {
    const office = await studio();
    const film = JSON.parse(await exported(office, "json")) as Film;
    spoil(film);
    const sent = { ...there, ...attached(JSON.stringify(film)) };
    const refused = cardOf(await office.type("Ben", "import", sent));
    expect(refused.error).toBe("import-refused");
    expect(refused.title).toContain(says);
    expect(cardOf(await office.type("Ben", "brief show", there)).error).toBe("no-film");
  });

  it.each([
    ["words", "hello", "not JSON"],
    ["another kind of JSON", '{"hello": 1}', "not a film"],
    ["a list", "[1, 2]", "not a film"],
    ["null", "null", "not a film"],
    ["a number", "7", "not a film"],
    ["half a file", '{"kind": "shotcaller film", "parts": {', "not JSON"],
    ["a prototype", '{"kind":"shotcaller film","__proto__":{"a":1}}', '"__proto__"'],
    ["great depth", `${"[".repeat(5_000)}${"]".repeat(5_000)}`, "levels deep"],
  ])("%s", async (_name, text, says) => {
    const office = await studio();
    const refused = cardOf(await office.type("Ben", "import", { ...there, ...attached(text) }));
    expect(refused).toMatchObject({ error: "import-refused" });
    expect(refused.title).toContain(says);
  });

  it("no file, and a file of another kind, with the next step", async () => {
    const office = await studio();
    expect(cardOf(await office.type("Ben", "import", there)).error).toBe("no-file");
    const text = { ...there, files: [{ name: "list.txt", type: "text/plain", text: "wide shot" }] };
    expect(cardOf(await office.type("Ben", "import", text)).error).toBe("not-json");
  });
});
