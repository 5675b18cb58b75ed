/** Names, cards and facts of the generators. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { GENERATORS, generatorCard, generatorNamed } from "../../src/prompt/index.ts";

const named = (text: string) => {
  const found = generatorNamed(text);
  return "one" in found ? found.one.id : found.nearest.map(({ id }) => id);
};

describe("a generator's name", () => {
  it.each([
    ["kling-3.0", "kling-3.0"],
    ["Kling 3.0", "kling-3.0"],
    ["KLING_3.0", "kling-3.0"],
    ["google-veo-3.1", "veo-3.1"],
    ["veo", "veo-3.1"],
    ["gen-4.5", "runway-gen-4.5"],
    ["Runway Gen 4.5", "runway-gen-4.5"],
    ["luma-ray-3.2", "ray-3.2"],
    ["openai sora 2", "sora-2"],
    ["bfl-flux-2", "flux-2"],
    ["xai-grok-imagine-video", "grok-imagine-video"],
  ])("%s is %s", (text, id) => {
    expect(named(text)).toBe(id);
  });

  it("of a family with several members is answered with them", () => {
    expect([named("kling")].flat().sort()).toEqual(["kling-2.x", "kling-3.0", "kling-3.0-omni", "kling-3.0-turbo"]);
    expect([named("seedance")].flat().sort()).toEqual(["seedance-1.x", "seedance-2.0", "seedance-2.5"]);
  });

  it("that is a near miss is answered with the nearest, none of them ended", () => {
    expect(named("gemini-omni-flsh")).toContain("gemini-omni-flash");
    expect(named("sora-3")).not.toContain("sora-2");
  });

  it("is nobody else's", () => {
    const all = GENERATORS.flatMap(({ id, names }) =>
      [id, ...names].map((name) => name.toLowerCase().replace(/[\s_-]+/g, "-")),
    );
    expect(all.filter((name, i) => all.indexOf(name) !== i && name !== all[i - 1])).toEqual([]);
  });
});

describe("every generator", () => {
  it.each(GENERATORS.map((one) => [one.id, one] as const))(
    "%s has routes with legal defaults, or has ended with a date",
    (_, one) => {
      if (one.state === "ended") {
        expect(one.ends).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(one.successors!.length).toBeGreaterThan(0);
      } else expect(one.routes.length).toBeGreaterThan(0);
      for (const id of one.successors ?? []) expect(named(id)).toBe(id);
      for (const route of one.routes) {
        if (route.defaultSize) expect(route.sizes.map(({ name }) => name)).toContain(route.defaultSize);
        if (route.usualRatio) expect(route.ratios).toContain(route.usualRatio);
        expect(route.modes.length).toBeGreaterThan(0);
      }
    },
  );

  it("says what is not known instead of guessing", () => {
    expect(generatorCard("runway-gen-4.5")!.unknown).toEqual(["fps", "multi-shot", "rewriter"]);
    expect(generatorCard("happyhorse")!.routes[0]!.seconds).toBe("lengths that are not known");
  });

  it("has a card with limits, order and the age of its facts", () => {
    const card = generatorCard("kling-3.0")!;
    expect(card.routes[0]).toMatchObject({
      seconds: "3 to 15 s",
      negative: "field",
      cap: { max: 2500, unit: "characters" },
    });
    expect(card.order[0]).toBe("subject and lasting traits");
    expect(card.facts.find(({ fact }) => fact === "seconds")).toMatchObject({
      kind: "third-party",
      date: "2026-08-22",
    });
    expect(generatorCard("nobody")).toBeUndefined();
  });
});

describe("npm run generators", () => {
  it("prints them all as JSON, one object each", () => {
    const printed = execFileSync(process.execPath, ["--import", "tsx", "src/prompt/table.ts", "--json"], {
      encoding: "utf8",
    });
    const cards = JSON.parse(printed) as { id: string }[];
    expect(cards.map(({ id }) => id)).toEqual(GENERATORS.map(({ id }) => id));
  });
});
