/** What /lookup answers, through the whole of dispatch: read on a phone, pressed with a thumb. */
import { describe, expect, it } from "vitest";
import { type Action, type Card, WORDS_MAX } from "../../src/chat/reply.ts";
import { DIMENSIONS, TERMS } from "../../src/film/vocabulary/index.ts";
import { GENERATORS } from "../../src/prompt/index.ts";
import { cardOf, Office } from "../chat/desk.ts";

const office = await Office.open();
const look = async (typed: string, at: Office = office): Promise<Card> => {
  const said = await at.type("Ana", `lookup ${typed}`);
  expect(said).toHaveLength(1);
  expect(said[0]!.to).toBe("caller");
  return cardOf(said);
};
const field = (card: Card, name: string): string | undefined =>
  card.blocks.flatMap((block) => (block.kind === "fields" ? block.fields : [])).find((one) => one.name === name)?.value;
const words = (card: Card): string =>
  card.blocks
    .map((block) =>
      block.kind === "fields"
        ? block.fields.map(({ name, value }) => `${name}: ${value}`).join("\n")
        : "text" in block
          ? block.text
          : "",
    )
    .join("\n");
const pressed = (action: Action | undefined): string => (action?.kind === "button" ? action.does : "");

describe("a term's card", () => {
  it("says what it is, does, fails at, contradicts and stands near to, and what to compare it with", async () => {
    const card = await look("ECU");
    expect(card.title).toBe("Extreme close-up");
    expect(words(card)).toContain("One small part of the subject");
    expect(field(card, "Does")).toContain("Magnifies a single detail");
    expect(field(card, "Fails")).toContain("another colour");
    expect(field(card, "Not together with")).toContain("wide shot");
    expect(field(card, "Related")).toContain("A step wider: Big close-up");
    expect(field(card, "Serves")).toContain("emphasise detail");
    expect(card.actions.map(pressed)).toContain("lookup extreme-close-up vs macro-lens");
  });

  it("leads from a mood or an intent to the ways that bring it about", async () => {
    const card = await look("lonely");
    expect(field(card, "Ways to get it")).toMatch(/^Negative space/);
    expect(card.actions.map(pressed)).toContain("lookup negative-space");
  });

  it("names what was typed when it was misspelt", async () => {
    const card = await look("stedicam");
    expect(card.title).toBe("Steadicam");
    expect(words(card)).toContain('You typed "stedicam"');
  });

  it("says that a transition is no prompt's business", async () => {
    expect(field(await look("jump cut"), "In a prompt")).toBe("Nothing: made in the edit, between takes.");
  });
});

describe("the words for this channel's generator", () => {
  it("are neutral without one, the channel's by default, and the film's once a film is open", async () => {
    const own = await Office.open();
    expect(field(await look("push in", own), "In a prompt")).toBe('"the camera pushes in"');
    await own.type("Ana", "channel set generator hailuo");
    expect(field(await look("push in", own), "For MiniMax Hailuo 2.3")).toBe("[Push in] as a tag");
    await own.type("Ana", "brief start Aurora for:kling-3.0");
    expect(field(await look("pan left", own), "For Kling VIDEO 3.0")).toContain("turning level where it stands");
  });
});

describe("an effect", () => {
  it("is answered with the ways to it, the one to try first on top, each a button", async () => {
    const card = await look("make him look powerful");
    expect(words(card)).toContain("1. Low angle: Gives power");
    expect(pressed(card.actions[0])).toBe("lookup low-angle");
    expect(field(card, "Low angle fails")).toContain("nostrils");
  });
});

describe("a comparison", () => {
  it("shows both sides, what differs for the viewer and when to take which", async () => {
    const card = await look("push in or zoom in");
    expect(words(card)).toContain("A push travels");
    expect(field(card, "Push in")).toContain("Take it when the viewer should arrive");
    expect(field(card, "Zoom in")).toContain("Take it when the viewer should notice");
  });

  it("gives each side its own advice, whichever is named first", async () => {
    expect(field(await look("zoom in vs push in"), "Push in")).toContain("Take it when the viewer should arrive");
  });

  it("is built from the terms where nobody has written one", async () => {
    const card = await look("handheld vs ECU");
    expect(words(card)).toContain("different questions");
    expect(field(card, "Handheld")).toContain("Take it for:");
  });

  it("says so when both names are one term", async () => {
    expect(words(await look("dolly in vs push in"))).toContain("Both are names for it.");
  });

  it("offers a third side as a button", async () => {
    const card = await look("pan vs tilt vs truck");
    expect(card.actions.map(pressed)).toContain("lookup pan vs truck");
  });

  it("names the side that is not known", async () => {
    const card = await look("dolly vs trolleybus");
    expect(card.title).toBe('I do not know "trolleybus".');
    expect(card.error).toBe("unknown-term");
  });
});

describe("a generator", () => {
  it("answers with state, limits, order, do and don't, sources and what is unknown", async () => {
    const card = await look("kling-3.0");
    expect(words(card)).toContain("active");
    expect(field(card, "Limits")).toContain("3 to 15 s");
    expect(field(card, "Order")).toContain("physical action");
    expect(field(card, "Do")).toContain("one camera setup a shot");
    expect(field(card, "Don't")).toContain("crowd 15 s");
    expect(field(card, "Not known")).toContain("fps");
    expect(field(card, "Sources")).toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it("that has ended says when, and what to use instead, as buttons", async () => {
    const card = await look("sora");
    expect(words(card)).toContain("switched off on 2026-09-24");
    expect(card.actions.map(pressed)).toContain("lookup gemini-omni-flash");
  });

  it("by a family's name gives its members, also for a version that is none of them", async () => {
    const card = await look("runway");
    expect(words(card)).toContain("runway-gen-4.5: active");
    expect(card.actions.length).toBeGreaterThan(2);
    expect((await look("kling 4")).title).toContain('I know no "kling 4"');
  });

  it("beside another shows both sets of limits", async () => {
    const card = await look("kling 3.0 vs veo 3.1");
    expect(field(card, "Kling VIDEO 3.0")).toContain("3 to 15 s");
    expect(field(card, "Google Veo 3.1")).toContain("4, 6 or 8 s");
  });

  it("is among all of them on the list", async () => {
    const said = words(await look("generators"));
    expect(GENERATORS.filter((one) => !said.includes(one.state === "ended" ? one.name : one.id))).toEqual([]);
  });
});

describe("a name that is none", () => {
  it("is answered with the nearest as buttons", async () => {
    const card = await look("pann");
    expect(card.error).toBe("unknown-term");
    expect(card.actions.map(pressed)).toContain("lookup pan");
  });

  it("is answered with what can be asked where nothing is near", async () => {
    const card = await look("xyzzy");
    expect(card.error).toBe("unknown-term");
    expect(words(card)).toContain("feel trapped");
  });
});

describe("every card", () => {
  const everything = [
    ...TERMS.map(({ id }) => id),
    ...GENERATORS.map(({ id }) => id),
    ...DIMENSIONS,
    "generators",
    "lighting",
    "vocabulary",
    "runway",
    "make him look powerful",
    "push in vs zoom in",
    "kling 3.0 vs sora",
  ];

  it("has at most five buttons, each a short command that leads somewhere", async () => {
    const wrong: string[] = [];
    const to = new Set<string>();
    for (const typed of everything) {
      const card = await look(typed);
      if (card.error || card.actions.length > 5) wrong.push(typed);
      for (const action of card.actions) {
        const does = pressed(action);
        if (does.length > WORDS_MAX || !/^lookup [a-z0-9 .-]+$/.test(does)) wrong.push(`${typed}: ${does}`);
        to.add(does.replace(/^lookup /, ""));
      }
    }
    for (const typed of to) if ((await look(typed)).error) wrong.push(`button: ${typed}`);
    expect(wrong).toEqual([]);
  }, 60_000);

  it("fits a phone: a term in 1,000 characters, no field over Discord's 1,024", async () => {
    const long: string[] = [];
    for (const typed of everything) {
      const card = await look(typed);
      if (TERMS.some(({ id }) => id === typed) && words(card).length > 1000)
        long.push(`${typed}: ${words(card).length}`);
      for (const block of card.blocks)
        if (block.kind === "fields")
          for (const { name, value } of block.fields)
            if (value.length > 1024) long.push(`${typed}, ${name}: ${value.length}`);
    }
    expect(long).toEqual([]);
  }, 60_000);
});
