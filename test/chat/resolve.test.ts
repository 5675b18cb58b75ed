/** The grammar of what people type: options by name in any order, quotes, free text, and slips that say what to do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.ts";
import { isCallable, optionsOf } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { readsAsCommand, resolve } from "../../src/chat/resolve.ts";
import { cleanText } from "../../src/chat/text.ts";

const options = (words: string) => resolve(COMMANDS, words).options;
function slip(words: string): Slip {
  try {
    resolve(COMMANDS, words);
  } catch (error) {
    if (error instanceof Slip) return error;
    throw error;
  }
  throw new Error(`no slip: ${words}`);
}

describe("options", () => {
  it("come by name in any order, before or behind the text", () => {
    const expected = { scene: 2, text: "slow push in on her hands, ECU, 4s" };
    expect(options("shot add scene:2 slow push in on her hands, ECU, 4s")).toEqual(expected);
    expect(options("shot add slow push in on her hands, ECU, 4s scene:2")).toEqual(expected);
    expect(options("shot add slow push in scene:2 on her hands, ECU, 4s")).toEqual(expected);
  });
  it("take a mentioned person where they take one, and a name everywhere else", () => {
    expect(options("brief director @[Ben K](U1)")).toEqual({ person: { name: "Ben K", id: "U1" } });
    expect(options("shot add close-up, @[Ben K](U1) at the window")).toEqual({
      text: "close-up, @Ben K at the window",
    });
    expect(slip("brief signoff brief by:@[Ben](U1)x").message).not.toContain("U1");
  });
  it("take quotes", () => {
    expect(options('brief start Aurora look:"rain light"')).toEqual({ title: "Aurora", look: "rain light" });
  });
  it("are options only by their own names; any other word with a colon is text", () => {
    expect(options('shot add Mara: "We are late"')).toEqual({ text: 'Mara: "We are late"' });
    expect(options("shot add Scene: a kitchen")).toEqual({ text: "Scene: a kitchen" });
    expect(options("shot add see https://example.com/a?b=c:d")).toEqual({ text: "see https://example.com/a?b=c:d" });
  });
  it("are read on the first line only", () => {
    expect(options("shot add first shot\nscene:2 second shot")).toEqual({ text: "first shot\nscene:2 second shot" });
  });
  it("that are nearly right stay text, and the answer says so", () => {
    const { options, hints } = resolve(COMMANDS, "shot add scnee:2 her hands");
    expect(options).toEqual({ text: "scnee:2 her hands" });
    expect(hints[0]).toContain("scene:2");
  });
  it("with a wrong value are named, with a good one", () => {
    expect(slip("shot add scene:two her hands").message).toContain("scene:two");
    expect(slip("checklist show prefligth").next).toContain("preflight");
    expect(slip("take log 1A in:soon").next).toContain("in:2.5");
  });
  it("of several words run on to the next option, ran: to the very end", () => {
    expect(options("brief unlock look reason:the client has a new brand colour")).toEqual({
      what: "look",
      reason: "the client has a new brand colour",
    });
    expect(options("take log 1A ng cause:camera it drifts ran:slow push in seed:4 and more\nsecond line")).toEqual({
      id: "1A",
      status: "ng",
      cause: "camera",
      note: "it drifts",
      ran: "slow push in seed:4 and more\nsecond line",
    });
  });
  it("of several words may stand behind a space, others may not", () => {
    expect(options("note decline 3 reason: thats the look")).toEqual({ n: 3, reason: "thats the look" });
    expect(options("brief unlock reason: they want 20 what:runtime")).toEqual({
      what: "runtime",
      reason: "they want 20",
    });
    expect(options("phrase add Mara, 34 shots: 1A-1D as:cast")).toEqual({
      words: "Mara, 34",
      shots: "1A-1D",
      as: "cast",
    });
    expect(options("take log 1A ran: slow push in\nsecond line")).toEqual({
      id: "1A",
      ran: "slow push in\nsecond line",
    });
    expect(options("shot add scene: 2 her hands")).toEqual({ text: "scene: 2 her hands" });
  });
  it("that may be left out may be left out", () => {
    expect(options("take log 1A the lid clicks")).toEqual({ id: "1A", note: "the lid clicks" });
    expect(options("brief history")).toEqual({});
  });
  it("that are missing are asked for with an example", () => {
    expect(slip("brief start").next).toContain("/brief start");
    expect(slip("shot move 1A").message).toContain("after");
  });
});

describe("fields", () => {
  it("are matched by the longest name, hyphen and space alike", () => {
    expect(options("brief set key quality soft light")).toEqual({ field: "key quality", value: "soft light" });
    expect(options("brief set Key-Quality soft light")).toEqual({ field: "key quality", value: "soft light" });
    expect(options("brief set average shot length 4s")).toEqual({ field: "average shot length", value: "4s" });
  });
});

describe("shots", () => {
  it.each([
    ["shot set 1A size close-up", "1A"],
    ["shot set 2A-2F size close-up", "2A-2F"],
    ["shot set 1A, 1C size close-up", "1A, 1C"],
    ["shot set 1A 1C size close-up", "1A 1C"],
    ["shot set all size close-up", "all"],
  ])("of %s are %s", (words, ids) => {
    expect(options(words)).toEqual({ ids, field: "size", value: "close-up" });
  });
});

describe("commands", () => {
  it("with a near miss are offered the nearest", () => {
    expect(slip("breif show").next).toContain("/brief");
    expect(slip("brief shwo").next).toContain("/brief show");
  });
  it("may leave out their first sub-command where it has one", () => {
    expect(resolve(COMMANDS, "checklist preflight")).toMatchObject({
      sub: { name: "show" },
      options: { stage: "preflight" },
    });
  });
  it("are told from talk in a mention", () => {
    expect(readsAsCommand(COMMANDS, "shot list")).toBe(true);
    expect(readsAsCommand(COMMANDS, "checklist Preflight")).toBe(true);
    expect(readsAsCommand(COMMANDS, "checklist for tomorrow")).toBe(false);
    expect(readsAsCommand(COMMANDS, "prompt all")).toBe(true);
    expect(readsAsCommand(COMMANDS, "take the 35mm")).toBe(false);
    expect(readsAsCommand(COMMANDS, "shot on 35mm film")).toBe(false);
    expect(readsAsCommand(COMMANDS, "golden hour")).toBe(false);
  });
  it.each(COMMANDS.flatMap((command) => command.subs.map((sub) => [sub.example])))(
    "%s, the example, is read",
    (example) => {
      expect(() => resolve(COMMANDS, example)).not.toThrow();
    },
  );
  it("are callable or have sub-commands, name their options in lower case, and fit Discord's numbers", () => {
    for (const command of COMMANDS) {
      expect(isCallable(command) || command.subs.every((sub) => sub.name !== "")).toBe(true);
      for (const sub of command.subs) {
        expect(optionsOf(sub).every(({ name }) => /^[a-z]{1,32}$/.test(name))).toBe(true);
        expect(sub.about.length).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe("whatever is typed", () => {
  const typed = fc.array(
    fc.oneof(
      fc.constantFrom(
        "brief",
        "set",
        "shot",
        "add",
        "take",
        "log",
        "1A",
        "scene:2",
        'reason:"x',
        "for:kling",
        "\n",
        "“",
        '"',
        ":",
        "ran:",
        "all",
        "-",
        ",",
        "🎬",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    { maxLength: 40 },
  );
  it("is a command or a slip with a next step, never a failure", () => {
    fc.assert(
      fc.property(typed, (words) => {
        try {
          resolve(COMMANDS, cleanText(words.join(" ")));
        } catch (error) {
          expect(error).toBeInstanceOf(Slip);
          expect((error as Slip).next.length).toBeGreaterThan(5);
        }
      }),
      { numRuns: 500 },
    );
  });
  it("as free text comes through word for word", () => {
    const own = /(?:^|\s)(?:scene|text):\S/i;
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (raw) => {
        const said = cleanText(raw).trim();
        fc.pre(said !== "" && !own.test(said));
        expect(options(`shot add ${said}`)).toEqual({ text: said });
      }),
      { numRuns: 500 },
    );
  });
});
