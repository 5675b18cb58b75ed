/** What holds for every generator and any shot: said once or accounted for, legal, verbatim, the same twice. */
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
import { fits, NEGATION, plain } from "../../src/prompt/text.ts";
import { MOVES } from "../../src/prompt/wording.ts";
import { anyView } from "./films/arbitrary.ts";

const RUNS = { numRuns: 12 };
const DOORS = GENERATORS.filter(({ state }) => state !== "ended").flatMap((generator) =>
  generator.routes.map((route) => [`${generator.id} at ${route.id}`, generator, route] as const),
);
/** Fields for people, which no prompt is made of. */
const NOT_FOR_PROMPTS = new Set(["title", "owner", "banned words"]);

function compiled(view: ShotView, generator: Generator, route: Route): Compiled | CompileRefused {
  try {
    return compile([view], { generator: generator.id, route: route.id, mode: route.modes[0] });
  } catch (error) {
    if (error instanceof CompileRefused) return error;
    throw error;
  }
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

describe.each(DOORS)("any shot for %s", (_, generator, route) => {
  const check = (holds: (made: Compiled, view: ShotView) => void) =>
    fc.assert(
      fc.property(anyView, (view) => {
        const made = compiled(view, generator, route);
        if (!(made instanceof CompileRefused)) holds(made, view);
        else expect(["phrases-too-long", "subject-too-long"]).toContain(made.code);
      }),
      RUNS,
    );

  it("says every decided thing or tells why not", () => {
    check((made, view) => {
      const told = new Set([...made.sources, ...made.dropped].map(({ field }) => field));
      for (const name of Object.keys(view.fields)) if (!NOT_FOR_PROMPTS.has(name)) expect(told, name).toContain(name);
    });
  });

  it("says a person's own words once", () => {
    check((made, view) => {
      const locked = view.phrases.map(({ words }) => words).join(" ");
      for (const { words, where } of made.sources) {
        if (where !== "prompt") continue;
        for (const word of words.match(/\bqu[bcdfghjklm]{5}\b/g) ?? []) {
          if (locked.toLowerCase().includes(word)) continue;
          const wanted = JSON.stringify(view.fields).split(word).length - 1;
          const times = count(made.text.toLowerCase(), word);
          expect(times, `${word} in ${made.text}`).toBeGreaterThanOrEqual(1);
          expect(times, `${word} in ${made.text}`).toBeLessThanOrEqual(Math.max(1, wanted));
        }
      }
    });
  });

  it("words nothing that nobody decided", () => {
    check((made, view) => {
      const bare = compiled(
        { ...view, fields: { subject: view.fields.subject! }, phrases: [] },
        generator,
        route,
      ) as Compiled;
      const form = `${generator.grammar.shot ?? ""} integrated_multimodal_description: [Shot 1] {{first frame of 1A}} --video --ar 16:9`;
      const said = plain(`${String(view.fields.subject!.value)} ${form}`).split(" ");
      expect(
        plain(bare.text)
          .split(" ")
          .filter((word) => !said.includes(word)),
      ).toEqual([]);
      if (!view.fields.move && !view.fields.path)
        for (const verb of Object.values(MOVES)) expect(made.text).not.toContain(`camera ${verb.split("|")[0]}`);
    });
  });

  it("holds lock phrases word for word, or refuses and names them", () => {
    check((made, view) => {
      const carried = made.sources.filter(({ where }) => where === "image").map(({ words }) => words);
      for (const { words } of view.phrases) if (!carried.includes(words)) expect(made.text).toContain(words);
    });
  });

  it("names one camera move at most", () => {
    check((made, view) => {
      const mine = view.fields.move?.value as string | undefined;
      const others = Object.entries({ ...MOVES, ...generator.grammar.moves }).filter(
        ([id, verb]) => id !== mine && !(MOVES[mine ?? ""] ?? "").startsWith(verb.split("|")[0]!),
      );
      const moving = made.text.match(/the camera [a-z-]+ [a-z-]+/giu) ?? [];
      const foreign = moving.filter(
        (said) =>
          mine &&
          term(mine) &&
          others.some(
            ([, verb]) =>
              `the camera ${verb.replace("|", "")} `.toLowerCase().startsWith(`${said.toLowerCase()} `) &&
              !`the camera ${(generator.grammar.moves?.[mine] ?? MOVES[mine] ?? "").replace("|", "")} `.startsWith(
                said.toLowerCase(),
              ),
          ),
      );
      expect(foreign).toEqual([]);
    });
  });

  it("keeps the route's limits", () => {
    check((made, view) => {
      expect(fits(made.text, route.cap)).toBe(true);
      if (made.negative) expect(fits(made.negative, route.negativeCap)).toBe(true);
      const seconds = made.sources.find(({ field }) => field === "seconds");
      if (seconds?.where === "request") {
        const wanted = Number(view.fields.seconds!.value) / 1000;
        if (Number.parseFloat(seconds.words) < wanted) expect(made.warnings.join(" ")).toContain("split");
      }
    });
  });

  it("is the same twice, and whatever order things were typed in", () => {
    check((made, view) => {
      const turned = Object.fromEntries(
        Object.entries(view.fields)
          .reverse()
          .map(([name, one]) => {
            const free = [
              "composition",
              "pace",
              "never",
              "light",
              "mood",
              "must-haves",
              "off-limits",
              "tone",
              "colour",
            ].includes(name);
            return [
              name,
              free && Array.isArray(one.value) ? { ...one, value: [...one.value].reverse() as typeof one.value } : one,
            ];
          }),
      );
      const again = compiled({ ...view, fields: turned }, generator, route) as Compiled;
      expect(again.text).toBe(made.text);
      expect(again.fingerprint).toBe(made.fingerprint);
    });
  });

  if (generator.grammar.not === "positive" || generator.grammar.not === "locks") {
    it("puts no negation into the compiler's own words", () => {
      check((made) => expect(made.text.replace(/"[^"]*"/g, "")).not.toMatch(NEGATION));
    });
  }
});

const TOGETHER = DOORS.filter(([, { grammar }]) => grammar.multi);

describe.each(TOGETHER)("any two shots as one clip for %s", (_, generator, route) => {
  it("keep every lock phrase, every decision accounted for, and the clip's limits", () => {
    fc.assert(
      fc.property(anyView, anyView, (a, b) => {
        const views = [a, { ...b, id: "1B" }];
        let made: Compiled;
        try {
          made = compile(views, { generator: generator.id, route: route.id, mode: route.modes[0] });
        } catch (error) {
          if (!(error instanceof CompileRefused)) throw error;
          expect(["phrases-too-long", "subject-too-long", "too-many-shots"]).toContain(error.code);
          return;
        }
        if (generator.grammar.multi!.as === "text") expect(fits(made.text, route.cap)).toBe(true);
        for (const view of views) {
          for (const { words } of view.phrases) expect(made.text).toContain(words);
          const told = new Set(
            [...made.sources, ...made.dropped].filter(({ shot }) => shot === view.id).map(({ field }) => field),
          );
          for (const name of Object.keys(view.fields))
            if (!NOT_FOR_PROMPTS.has(name)) expect(told, `${view.id} ${name}`).toContain(name);
        }
      }),
      RUNS,
    );
  });
});
