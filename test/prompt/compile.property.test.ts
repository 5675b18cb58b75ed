/** What holds for every generator at every door and any shot: said once or accounted for, legal, verbatim, the same twice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShotView } from "../../src/film/view.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import {
  type Compiled,
  CompileRefused,
  compile,
  GENERATORS,
  type Generator,
  type Route,
} from "../../src/prompt/index.ts";
import { offered } from "../../src/prompt/offer.ts";
import { fits, NEGATION, plain } from "../../src/prompt/text.ts";
import { MOVES } from "../../src/prompt/wording.ts";
import { anyView } from "./films/arbitrary.ts";

const RUNS = { numRuns: 25 };
/** Milliseconds; a machine that does other things besides is no failure. */
const PATIENCE = 120_000;
interface Door {
  readonly generator: Generator;
  readonly route: Route;
}
const DOORS = GENERATORS.filter(({ state }) => state !== "ended").flatMap((generator) =>
  generator.routes.map((route) => [`${generator.id} at ${route.id}`, { generator, route }] as const),
);
/** Refusals that any shot can meet. */
const FAIR = ["phrases-too-long", "subject-too-long", "too-many-shots"];

function compiled(views: readonly ShotView[], { generator, route }: Door): Compiled | undefined {
  try {
    return compile(views, { generator: generator.id, route: route.id, mode: route.modes[0] });
  } catch (error) {
    if (!(error instanceof CompileRefused)) throw error;
    expect(FAIR).toContain(error.code);
    return undefined;
  }
}

function accountsFor(made: Compiled, view: ShotView): void {
  const told = [...made.sources, ...made.dropped].filter(({ shot }) => shot === view.id);
  const fields = new Set(told.map(({ field }) => field));
  for (const name of Object.keys(view.fields)) expect(fields, `${view.id} ${name}`).toContain(name);
}

/** Coined words are told apart from all others by their letters. */
const COINED = /\bqu[bcdfghjklm]{5}\b/g;

const RULES: Readonly<Record<string, (made: Compiled, view: ShotView, door: Door) => void>> = {
  "every decided thing is said, or it is told why not": accountsFor,

  "a person's own words are said once": (made, view) => {
    const locked = view.phrases.map(({ words }) => words.toLowerCase()).join(" ");
    const typed = JSON.stringify(view.fields).toLowerCase();
    const said = made.sources
      .filter(({ where }) => where === "prompt")
      .flatMap(({ words }) => words.toLowerCase().match(COINED) ?? []);
    for (const word of new Set(said)) {
      if (locked.includes(word)) continue;
      const times = made.text.toLowerCase().split(word).length - 1;
      expect(times, `${word} in ${made.text}`).toBeGreaterThanOrEqual(1);
      expect(times, `${word} in ${made.text}`).toBeLessThanOrEqual(typed.split(word).length - 1);
    }
  },

  "nothing that nobody decided is worded": (made, view, door) => {
    const bare = compiled([{ ...view, fields: { subject: view.fields.subject! }, phrases: [] }], door)!;
    const form = `${door.generator.grammar.shot ?? ""} integrated_multimodal_description: [Shot 1] {{first frame of 1A}} --video --ar 16:9`;
    const own = plain(`${String(view.fields.subject!.value)} ${form}`).split(" ");
    expect(
      plain(bare.text)
        .split(" ")
        .filter((word) => !own.includes(word)),
    ).toEqual([]);
    if (view.fields.move || view.fields.path) return;
    for (const verb of Object.values(MOVES)) expect(made.text).not.toContain(`camera ${verb.split("|")[0]}`);
  },

  "lock phrases stand word for word, or a picture carries them": (made, view) => {
    const carried = made.sources.filter(({ where }) => where === "image").map(({ words }) => words);
    for (const { words } of view.phrases) if (!carried.includes(words)) expect(made.text).toContain(words);
  },

  "one camera move at most": (made, view, { generator }) => {
    const mine = view.fields.move?.value as string | undefined;
    const sentences =
      made.text.match(/\bthe camera (?!stays (?:on|left|right)\b|is\b|makes (?:an?|the|one)\b)[a-z-]+s\b/giu) ?? [];
    const own = mine && term(mine) ? (generator.grammar.moves?.[mine] ?? MOVES[mine]!) : "moves";
    for (const said of sentences)
      expect(
        own.startsWith(said.split(" ").at(-1)!.toLowerCase()) || (mine === "static-shot" && /holds$/iu.test(said)),
        `${said} for ${mine}`,
      ).toBe(true);
    expect(sentences.length).toBeLessThanOrEqual(1);
  },

  "limits are kept in their own unit": (made, _view, { route }) => {
    expect(fits(made.text, route.cap)).toBe(true);
    if (made.negative) expect(fits(made.negative, route.negativeCap)).toBe(true);
  },

  "lengths and shapes are legal, never shorter without a word": (made, view, { route }) => {
    const rule =
      route.narrow?.(made.mode, made.sources.find(({ field }) => field === "master size")?.words) ?? route.seconds;
    for (const { field, words, where } of made.sources.filter((one) => one.where === "request")) {
      if (field === "aspect")
        expect((route.ratiosByMode?.[made.mode] ?? route.ratios).includes(words), words).toBe(true);
      if (field !== "seconds" || where !== "request") continue;
      const seconds = Number.parseFloat(words);
      expect(offered(rule, seconds)).toBe(seconds);
      if (seconds * 1000 < Number(view.fields.seconds!.value)) expect(made.warnings.join(" ")).toContain("split");
    }
  },

  "what nobody decided fills the request only, and is listed": (made, view) => {
    for (const { name, why } of made.assumed) {
      expect(view.fields[name], name).toBeUndefined();
      expect(why).not.toBe("");
    }
  },

  "the same decisions in any order give the same bytes": (made, view, door) => {
    const again = compiled([{ ...view, fields: turned(view.fields) }], door)!;
    expect(again.text).toBe(made.text);
    expect(again.fingerprint).toBe(made.fingerprint);
  },

  "no negation in the compiler's own words where the grammar forbids it": (made, _view, { generator }) => {
    const { not } = generator.grammar;
    if (not === "positive" || not === "locks") expect(made.text.replace(/"[^"]*"/g, "")).not.toMatch(NEGATION);
  },
};

/** Lists whose order is nobody's decision. */
const FREE = new Set(["composition", "pace", "never", "light", "mood", "must-haves", "off-limits", "tone", "colour"]);

function turned(fields: ShotView["fields"]): ShotView["fields"] {
  const entries = Object.entries(fields).map(([name, one]) => {
    const value =
      FREE.has(name) && Array.isArray(one.value) ? ([...one.value].reverse() as typeof one.value) : one.value;
    return [name, { ...one, value }] as const;
  });
  return Object.fromEntries(entries.reverse());
}

describe("any shot", () => {
  it.each(DOORS)(
    "for %s",
    (_, door) => {
      fc.assert(
        fc.property(anyView, (view) => {
          const made = compiled([view], door);
          if (!made) return;
          for (const [rule, holds] of Object.entries(RULES)) {
            try {
              holds(made, view, door);
            } catch (error) {
              throw new Error(`${rule}: ${(error as Error).message}`);
            }
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe("any two shots as one clip", () => {
  it.each(DOORS.filter(([, { generator }]) => generator.grammar.multi))(
    "for %s",
    (_, door) => {
      fc.assert(
        fc.property(anyView, anyView, (a, b) => {
          const views = [a, { ...b, id: "1B" }];
          const made = compiled(views, door);
          if (!made) return;
          if (door.generator.grammar.multi!.as === "text") expect(fits(made.text, door.route.cap)).toBe(true);
          for (const view of views) {
            for (const { words } of view.phrases) expect(made.text).toContain(words);
            accountsFor(made, view);
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
