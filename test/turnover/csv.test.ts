/** A CSV of shots goes out and comes back as the same shots, also by way of a spreadsheet. */
import { describe, expect, it } from "vitest";
import { Office } from "../chat/desk.ts";
import { cardOf, exported } from "./studio.ts";

const LINES = [
  "shot add close-up, handheld, Mara pours tea, 4s",
  "shot add wide shot, empty kitchen, steam on window, 3s",
  "shot add scene:2 lens flare, insert, the lid, 1.5s",
  "shot set 1A composition over the shoulder",
  "shot set 1A depth of field rack focus",
  "shot set 1A light backlight, haze",
  "shot set 1A dialogue We are late, Tom. speaker:Mara",
  "shot set 1B setting kitchen",
  "shot set 1B mood tense, calm",
  'shot set 1B title The "cold" one, again',
  "shot set 1B eyeline -left of camera",
  "shot set 2A hero yes",
  "shot set 2A purpose call to action",
  "shot set 2A risk tags hands, liquid",
  "shot set 2A generator veo-3.1",
  "take log 1A link:https://x.example/1A-1.mp4",
  "take log 1A link:https://x.example/1A-2.mp4",
  "take pick 1A-2",
];

async function office(lines: readonly string[]): Promise<Office> {
  const one = await Office.open();
  for (const line of ["brief start Aurora for:kling-3.0", ...lines]) {
    const { error, title } = cardOf(await one.type("Ana", line));
    if (error) throw new Error(`${line}: ${title}`);
  }
  return one;
}
/** Every shot's fields as they are stored: values alone. */
async function shotsIn(one: Office): Promise<unknown> {
  const { parts } = JSON.parse(await exported(one, "json"));
  const shots = Object.keys(parts).filter((name) => name.startsWith("shot:"));
  return Object.fromEntries(
    shots.map((name) => [
      name,
      Object.fromEntries(
        Object.entries(parts[name].fields as Record<string, { value: unknown }>)
          .map(([field, { value }]) => [field, value] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  );
}
const file = (text: string) => ({ files: [{ name: "shots.csv", type: "text/csv", text }] });

describe("the exported list of shots", () => {
  it("comes back as the same shots under the same ids, by /import and by /shot add", async () => {
    const from = await office(LINES);
    const csv = await exported(from, "csv");
    const shots = await shotsIn(from);
    for (const command of ["import", "shot add"]) {
      const back = await office([]);
      expect(cardOf(await back.type("Ana", command, file(csv))).title).toBe("Added 3 shots: 1A, 1B, 2A");
      expect(await shotsIn(back)).toEqual(shots);
    }
  });

  it("comes back from a spreadsheet that parts cells by semicolons", async () => {
    const from = await office(["shot add close-up, Mara pours tea, 4s", "shot set 1A owner Ben"]);
    const csv = (await exported(from, "csv")).replaceAll(",", ";");
    const back = await office([]);
    await back.type("Ana", "import", file(csv));
    expect(await shotsIn(back)).toEqual(await shotsIn(from));
  });

  it("names the cell that somebody made into nothing", async () => {
    const csv =
      "shot,scene,subject,size,seconds,takes,pick\r\n1A,1,Mara,close-up,soon,2,1A-2\r\n,1,Tom,wide shot,4,0,\r\n";
    const back = await office([]);
    const said = JSON.stringify(await back.type("Ana", "import", file(csv)));
    expect(said).toContain("Added 2 shots: 1A, 1B");
    expect(said).toContain('Look at 1A: \\"soon\\" cannot be its seconds and was left out.');
    expect(await shotsIn(back)).toEqual({
      "shot:1A": { size: "close-up", subject: "Mara" },
      "shot:1B": { seconds: 4000, size: "wide-shot", subject: "Tom" },
    });
  });
});
