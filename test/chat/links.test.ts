/** Links, pictures and clips in the thread: gathered in silence, taken where they answer, never mistaken for words. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Card, Reply } from "../../src/chat/reply.ts";
import { Office, type Said } from "./desk.ts";

const STILL = "https://cdn.example/still.png";
const clip = { name: "pan.mp4", type: "video/mp4", link: "https://files.example/pan.mp4" };
const said = (all: readonly Said[]): string => JSON.stringify(all.map(({ reply }) => reply));
const newest = (office: Office): Card => office.drawn.at(-1)!.card;

let office: Office;
beforeEach(async () => {
  office = await Office.open();
  await office.type("Ana", "brief start Night ferry for:kling-3.0");
});

/** Passes over questions until the one for references is open. */
async function askForReferences(): Promise<void> {
  for (let i = 0; i < 12; i++) {
    const asked = await office.type("Ana", "brief skip");
    if (said(asked).includes("borrow from")) return;
  }
  throw new Error("it never asked for references");
}

describe("the tray", () => {
  it("gathers without a word and stands on the living card with its buttons", async () => {
    expect(await office.speak("Ben", STILL)).toEqual([]);
    expect(said([{ to: "here", reply: newest(office) as Reply, thread: undefined }])).toContain(
      "1. https://cdn.example/still.png (Ben)",
    );
    expect(newest(office).actions).toEqual([
      { kind: "button", label: "Add as reference", does: "brief tray 1 as:reference" },
      { kind: "button", label: "Log as take", does: "brief tray 1 as:take" },
    ]);
    expect(await office.speak("Clara", "", { files: [clip] })).toEqual([]);
    expect(newest(office).actions).toMatchObject([
      { kind: "select", label: "Add as reference", options: [{ does: "brief tray 2 as:reference" }, {}] },
      { kind: "select", label: "Log as take" },
    ]);
  });

  it("does not take a link for the answer to a question that wants words", async () => {
    await office.speak("Ben", STILL);
    await office.type("Ana", "brief show");
    expect(said(office.said)).not.toContain("objective: https");
  });

  it("hears the words beside a link as well", async () => {
    const back = await office.speak("Ben", `golden hour like here ${STILL}`);
    expect(said(back)).toContain("time of day golden hour");
    expect(said([{ to: "here", reply: newest(office), thread: undefined }])).toContain("In the tray");
  });

  it("takes nothing from the channel, from papers, or twice", async () => {
    await office.hear(office.request("Ben", STILL, { way: "talk" }));
    await office.speak("Ben", "", {
      files: [{ name: "budget.pdf", type: "application/pdf", link: "https://files.example/b.pdf" }],
    });
    expect(said(await office.type("Ana", "brief tray"))).toContain("The tray is empty");
    await office.speak("Ben", STILL);
    await office.speak("Clara", `${STILL} ${STILL}`);
    expect(said(await office.type("Ana", "brief tray")).match(/still\.png - /g)).toHaveLength(1);
  });

  it("is one step back away", async () => {
    await office.speak("Ben", STILL);
    await office.type("Ben", "brief undo");
    expect(said(await office.type("Ana", "brief tray"))).toContain("The tray is empty");
  });

  it("answers what is no longer there, and a button of another film", async () => {
    await office.speak("Ben", STILL);
    await office.type("Ben", "brief tray 1 as:nothing");
    expect(said(await office.type("Ana", "brief tray 1 as:reference"))).toContain("unknown-link");
    const stale = office.request("Ana", "brief tray 1 as:reference", { way: "button", project: "zzzzzzzzzzzz" });
    expect(said(await office.hear(stale))).toContain("stale-button");
  });
});

describe("an open question for references", () => {
  it("is answered by a link, with what is said of it", async () => {
    await askForReferences();
    const back = said(await office.speak("Ben", `${STILL} borrow:the window light`));
    expect(back).toContain("references: https://cdn.example/still.png (borrow: the window light)");
    expect(said(await office.type("Ana", "brief tray"))).toContain("The tray is empty");
  });

  it("is answered by a picture or a clip", async () => {
    await askForReferences();
    expect(said(await office.speak("Ben", "this one", { files: [clip] }))).toContain(`references: ${clip.link}`);
  });

  it("is refused by a lock, and nothing is lost", async () => {
    await askForReferences();
    await office.type("Ana", "brief lock look");
    expect(said(await office.speak("Ben", STILL))).not.toContain("Noted: references");
  });
});
