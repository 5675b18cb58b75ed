/** Storyboards: people's words are escaped, wrapped and never leave their card; every shape, size and move can be drawn. */
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BoardShot, boardsOf, SHEET_MAX } from "../../src/board/sheet.ts";
import { widthOf, wrap, xml } from "../../src/board/text.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { showValue } from "../../src/film/values.ts";
import { viewShot } from "../../src/film/view.ts";
import { byDimension } from "../../src/film/vocabulary/index.ts";
import { finishFile } from "../../src/finish.ts";
import { Office } from "../chat/desk.ts";
import { projectOf } from "../film/project.ts";
import { cardOf, filesIn } from "../turnover/studio.ts";

const FONT = "node_modules/dejavu-fonts-ttf/ttf/DejaVuSansCondensed";
const options = { font: { fontFiles: [`${FONT}.ttf`, `${FONT}-Bold.ttf`], loadSystemFonts: false } };

function shotOf(fields: Record<string, string>, brief: Record<string, string> = {}): BoardShot {
  const project = projectOf({ brief, shots: { "1A": { subject: "Mara", ...fields } } });
  return { view: viewShot(project, "1A")!, status: "to do" };
}
const drawn = (shots: BoardShot[], title = "Night ferry"): string[] => boardsOf({ title, shots });

it("draws people who are named by pronouns as people, two where both are meant", () => {
  const heads = (subject: string): number =>
    drawn([shotOf({ subject, size: "wide-shot" })])
      .join("")
      .match(/<ellipse/g)?.length ?? 0;
  expect(heads("both of them at the table")).toBe(2);
  expect(heads("the two of them, laughing")).toBe(2);
  expect(heads("everybody around the fire")).toBe(1);
  expect(heads("the kettle on the table")).toBe(0);
});

describe("people on a board", () => {
  const heads = (subject: string, more: Record<string, string> = {}): number =>
    drawn([shotOf({ subject, size: "wide-shot", ...more })])
      .join("")
      .match(/<ellipse/g)?.length ?? 0;

  it.each([
    ["two kids run across a garden", 2],
    ["three old women on a bench", 3],
    ["six dancers on a roof", 5],
    ["a crowd of fans", 5],
    ["a boy on a swing", 1],
  ])("are as many as are counted: %s", (said, count) => expect(heads(said)).toBe(count));

  it("are one where several have no room", () =>
    expect(heads("three friends laugh, tears in their eyes", { size: "close-up" })).toBe(1));

  it("have no face where only a hand is close enough to be seen", () => {
    expect(heads("a thumb over a phone", { size: "close-up" })).toBe(0);
    expect(heads("her hands over her face", { size: "close-up" })).toBe(1);
  });

  it("look over their own shoulder at what they look at", () => {
    expect(heads("she looks at the garden", { composition: "over-the-shoulder" })).toBe(1);
    expect(heads("he looks at her", { composition: "over-the-shoulder" })).toBe(2);
    expect(heads("he lies to her", { composition: "over-the-shoulder" })).toBe(2);
  });
});

it("gives an upright film an upright window, and a carried camera no legs", () => {
  const frame = (aspect: string): number[] =>
    /<clipPath[^>]*><rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)"/
      .exec(drawn([shotOf({}, { aspect }), shotOf({}, { aspect })])[0]!)!
      .slice(1)
      .map(Number);
  const [width = 0, height = 0] = frame("9:16");
  const [wide = 0, high = 0] = frame("16:9");
  expect(width * height).toBeGreaterThan(0.9 * wide * high);
  const arrows = (support: string): boolean =>
    drawn([shotOf({ move: "static", support })])[0]!.includes('stroke="#C2410C"');
  expect([arrows("tripod"), arrows("handheld")]).toEqual([true, false]);
});

describe("words on a board", () => {
  it("are never wider than their room, whatever the letters, as the font really draws them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.boolean(), (said, bold) => {
        const room = { width: 220, size: 14, lines: 3, bold };
        const lines = wrap(said.replaceAll(/\p{C}/gu, ""), room);
        expect(lines.length).toBeLessThanOrEqual(room.lines);
        for (const line of lines) {
          const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="20" y="40" font-family="DejaVu Sans Condensed" font-size="14"${bold ? ' font-weight="bold"' : ""}>${xml(line)}</text></svg>`;
          const box = new Resvg(svg, options).getBBox();
          expect(box?.width ?? 0).toBeLessThanOrEqual(room.width + 2);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("lose nothing while there is room, and end in an ellipsis when there is none", () => {
    const room = { width: 120, size: 12, lines: 3 };
    expect(wrap("a short line", room)).toEqual(["a short line"]);
    expect(wrap("x".repeat(40), { ...room, lines: 9 }).join("")).toBe("x".repeat(40));
    const cut = wrap("one two three four five six seven eight nine ten eleven twelve thirteen", room);
    expect(cut).toHaveLength(3);
    expect(cut.at(-1)).toMatch(/…$/);
    expect(widthOf(cut.at(-1)!, 12)).toBeLessThanOrEqual(120);
  });

  it("are words, not markup", () => {
    const [svg] = drawn([shotOf({ title: "<script>\"&'", action: "]]> <![CDATA[ </svg>" })], "<svg onload=x>");
    expect(svg).not.toMatch(/<script|<!\[CDATA|onload=x>|<\/svg>./);
    expect(() => new Resvg(svg!, options).render()).not.toThrow();
  });
});

describe("every decision", () => {
  const names = (field: string, ...dimensions: Parameters<typeof byDimension>[0][]): [string, string][] =>
    dimensions.flatMap((dimension) => byDimension(dimension).map(({ name }): [string, string] => [field, name]));
  it.each([
    ...names("size", "shot-size"),
    ...names("angle", "angle"),
    ...names("move", "camera-move"),
    ...names("composition", "framing"),
  ])("%s %s can be drawn and is said", (field, said) => {
    const shot = shotOf({ [field]: said });
    const [svg] = drawn([shot]);
    const words = showValue(fieldNamed("shot", field)!, shot.view.fields[field]!.value);
    expect(svg!.replaceAll(/<[^>]+>/g, " ")).toContain(xml(words.split(" ")[0]!));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(["16:9", "9:16", "1:1", "4:5", "21:9", "2.39:1", "1:4"])("the frame has the shape %s", (aspect) => {
    const [svg] = drawn([shotOf({ size: "close-up" }, { aspect })]);
    const [, width, height] = /<clipPath[^>]*><rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)"/.exec(
      svg!,
    )!;
    const [wide, high] = aspect.split(":").map(Number);
    expect(Number(width) / Number(height)).toBeCloseTo(wide! / high!, 3);
  });

  it("nothing decided is no reason to fail", () => {
    const [svg] = drawn([shotOf({})]);
    expect(svg).toContain("size and move are not decided");
  });
});

describe("/board", () => {
  it("answers with pictures, a sheet for every dozen, the rest packed", async () => {
    const office = await Office.open({ finish: finishFile });
    await office.type("Ana", "brief start Night ferry");
    await office.type(
      "Ana",
      `shot add ${Array.from({ length: SHEET_MAX * 5 }, () => "close-up, static, Mara waits").join("\n")}`,
    );
    const said = await office.type("Ben", "board");
    expect(filesIn(said).map(({ name, type }) => `${name} ${type}`)).toEqual([
      "night-ferry-board-1.png image/png",
      "night-ferry-board-2.png image/png",
      "night-ferry-board-3.png image/png",
      "night-ferry-board-4.png image/png",
      "night-ferry-board.zip application/zip",
    ]);
    expect(JSON.stringify(cardOf(said).blocks)).toContain("1 more sheet");
    expect(filesIn(await office.type("Ben", "board 1A")).map(({ name }) => name)).toEqual(["night-ferry-board.png"]);
    expect(cardOf(await office.type("Ben", "board 9A")).error).toBe("unknown-shot");
  }, 60_000);
});
