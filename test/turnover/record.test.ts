/** The record says who decided what, what was turned down, what each take was made with; people's words cannot break it. */
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { listen } from "../../src/film/listen/index.ts";
import { cardOf, exported, filesIn, studio } from "./studio.ts";

describe("the report", () => {
  it("has the takes with their prompts, the causes, the costs, the map and the log", async () => {
    const office = await studio();
    await office.type("Ben", "brief set aspect 9:16");
    await office.type("Ana", "brief keep 1");
    await office.type("Ana", "brief lock style");
    await office.type("Ana", "brief signoff brief by:@clara");
    await office.type("Ben", "note add 1A-1 at:1 the letter flickers");
    const report = await exported(office, "md");
    for (const said of [
      "- Director: Ana",
      "3 takes, cost 1.60 EUR",
      "| 1A | 01:00:00:00 | 2.6 s | 1A-1 (Ana) | 1A-1 | https://cdn.example/1A-1.mp4 |",
      "ng: anatomy",
      "six fingers",
      "kling-3.0",
      "4711",
      "0.5 s to 3.1 s",
      "Note 1 on 1A-1 at 1 s, Ben: the letter flickers (open)",
      "| aspect | 16:9 (Ana) | 9:16 (Ben) | Ana |",
      "style: locked by Ana",
      "brief: signed off by clara",
      "generated (clip 1A-1)",
      "| Mara |",
      "Likeness: Mara, 34, grey wool coat",
      "## Decision log",
      "\\|&lt;b&gt;the & end&lt;/b&gt;\\|",
      "## Prompts",
      "Fingerprint ",
    ])
      expect(report).toContain(said);
    for (const line of report.split("\n").filter((one) => one.startsWith("| ")))
      expect(line.replaceAll("\\|", "").split("|").length).toBeGreaterThan(3);
  });
});

describe("the shot list", () => {
  it("is read again by the shot list's own ear", async () => {
    const csv = await exported(await studio(), "csv");
    const heard = listen(csv, { as: "shot", generators: [] });
    expect(heard.rows.filter((row) => !row.bad).map(({ scene, letter }) => `${scene}${letter}`)).toEqual([
      "1A",
      "1B",
      "1C",
    ]);
  });
  it("runs nothing in a spreadsheet", async () => {
    const office = await studio();
    await office.type("Ana", "shot set 1A title =HYPERLINK(1)");
    await office.type("Ana", "shot set 1B owner @SUM(A1)");
    const csv = await exported(office, "csv");
    expect(csv).toContain(",'=HYPERLINK(1),");
    expect(csv).toContain(",'@SUM(A1),");
  });
});

it("the zip has everything, pictures painted, and is the same twice", async () => {
  const office = await studio();
  const [first] = filesIn(await office.type("Ana", "export zip"));
  const [second] = filesIn(await office.type("Ana", "export zip"));
  const bytes = first!.content as Uint8Array;
  const inside = unzipSync(bytes);
  expect(Object.keys(inside).sort()).toEqual([
    "night-ferry-board.png",
    "night-ferry-report.md",
    "night-ferry-shots.csv",
    "night-ferry.edl",
    "night-ferry.json",
    "night-ferry.otio",
  ]);
  expect([...inside["night-ferry-board.png"]!.slice(1, 4)]).toEqual([..."PNG"].map((one) => one.charCodeAt(0)));
  const without = (all: Record<string, Uint8Array>) => ({ ...all, "night-ferry-report.md": undefined });
  expect(without(unzipSync(second!.content as Uint8Array))).toEqual(without(inside));
});

it("without a film there is nothing to hand over", async () => {
  const { Office } = await import("../chat/desk.ts");
  const office = await Office.open();
  expect(cardOf(await office.type("Ana", "export md")).error).toBe("no-film");
});
