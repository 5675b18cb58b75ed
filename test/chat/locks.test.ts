/** A locked gate keeps its sign-off whole: whatever anybody tries, by whatever way, nothing that was signed moves. */
import { beforeEach, describe, expect, it } from "vitest";
import { AREAS, type Area } from "../../src/film/signoffs.ts";
import { cardOf, Office } from "./desk.ts";

let office: Office;

const SETUP = [
  "brief start The quay for:kling-3.0",
  "brief set aspect 16:9",
  "brief set key quality soft light",
  "brief set style live action, shot on 16mm",
  "brief add references a still by the window borrow:light",
  "brief add references the old ferry borrow:rust",
  "phrase add Mara, 34, grey wool coat as:cast",
  "phrase add fine film grain, never clean",
  "look save harbour",
  "brief set texture coarse film grain",
  "look save other",
  "look use harbour",
  "shot add wide shot, static, Mara waits on the quay, 4s\nclose-up, static, Mara reads the letter, 3s",
  "scene set 1 setting the quay at low tide",
  "shot set 1A light soft light",
  "take log 1A ng cause:camera link:https://cdn.example/1.mp4",
  "take log 1A link:https://cdn.example/2.mp4",
  "note add 1A-1 closer please",
  "take pick 1A-1",
];

/** Every way in which something decided can move. */
const DOORS: readonly (readonly [who: string, text: string, more?: Parameters<Office["request"]>[2]])[] = [
  ["Ben", "brief set aspect 9:16"],
  ["Ana", "brief set key quality hard light"],
  ["Ana", "brief clear style"],
  ["Ben", "brief add references a third one borrow:sky"],
  ["Ben", "brief reference 2 place:1"],
  ["Ben", "brief reference 1 borrow:the dust"],
  ["Ben", "brief answer field:style", { way: "form", values: { text: "oil painting" } }],
  ["Ben", "brief set cast Tom, 60, yellow oilskin"],
  ["Ben", "phrase add heavy halation"],
  ["Ben", "phrase add the letter as:prop"],
  ["Ana", "phrase drop 1"],
  ["Ana", "phrase drop 2"],
  ["Ana", "look use other"],
  ["Ben", "shot add insert, static, the rope, 2s"],
  ["Ben", "shot add", { files: [{ name: "shots.csv", type: "text/csv", text: "shot,size\n1C,close-up\n" }] }],
  ["Ben", "shot add", { way: "form", values: { text: "insert, static, the rope, 2s" } }],
  ["Ana", "shot drop 1B"],
  ["Ana", "shot move 1A after:1B"],
  ["Ana", "shot set 1A-1B size extreme close-up"],
  ["Ana", "shot set 1A light like:1B"],
  ["Ana", "shot set 1A light like:film"],
  ["Ben", "scene set 1 setting the quay at high tide"],
  ["Ana", "take pick 1A-2"],
  ["Ana", "take retake 1A-1 do:support"],
  ["Ana", "take retake 1A-1 do:holds value:the coat stays grey"],
  ["Ana", "take retake 1A-1 cause:identity do:cast value:Mara in red"],
];
const TALK = [
  "9:16, hard light",
  "style: oil painting",
  "1A should be a close-up",
  "- insert, static, the rope, 2s",
  "wide shot, static, the rope, 2s\nclose-up, static, the hand, 2s",
];

async function filmSignedAndLocked(area: Area | undefined): Promise<void> {
  office = await Office.open();
  for (const one of SETUP) expect(cardOf(await office.type("Ana", one)).error, one).toBeUndefined();
  for (const one of AREAS) await office.type("Ana", `brief signoff ${one} by:@clara`);
  if (area) await office.type("Ana", `brief lock ${area}`);
}

const shown = async (): Promise<string> => JSON.stringify(await office.type("Ana", "brief show"));
const NAMES: Record<Area, string> = {
  brief: "brief",
  look: "look",
  shots: "shot list",
  board: "board",
  picks: "picks",
};

async function tryEverything(): Promise<void> {
  for (const [who, text, more] of DOORS) await office.type(who, text, more);
  for (const text of TALK) await office.speak("Ben", text);
}

it("lists what has changed of each while nothing is locked", async () => {
  await filmSignedAndLocked(undefined);
  await tryEverything();
  const card = await shown();
  for (const area of AREAS) expect(card).toContain(`Changed since clara signed the ${NAMES[area]}`);
});

it("leaves a film readable when looks are taken back in whatever order", async () => {
  await filmSignedAndLocked(undefined);
  await office.type("Ana", "look use other");
  for (let n = 1; n <= 40; n++) await office.type("Ana", `brief undo ${n} anyway:yes`);
  await office.type("Ana", "look show");
  expect(office.logged).toEqual([]);
});

describe.each(AREAS)("%s, locked", (area) => {
  beforeEach(() => filmSignedAndLocked(area));

  it("keeps what was signed from every door, the director's too", async () => {
    await tryEverything();
    for (let n = 40; n > 0; n--) await office.type("Ana", `brief undo ${n} anyway:yes`);
    expect(await shown()).not.toContain(`Changed since clara signed the ${NAMES[area]}`);
    expect(office.logged).toEqual([]);
  });

  it("names the director and the way out", async () => {
    const refused = (await Promise.all(DOORS.map(([who, text, more]) => office.type(who, text, more)))).flatMap(
      (said) => (said.length > 0 && cardOf(said).error === "locked" ? [JSON.stringify(said)] : []),
    );
    expect(refused.length).toBeGreaterThan(area === "picks" ? 0 : 3);
    for (const one of refused)
      expect(one).toContain(
        `Ana can open ${area === "shots" || area === "picks" ? "them" : "it"}: /brief unlock ${area} reason:`,
      );
  });
});
