import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Heard, Span } from "../../src/film/listen/index.ts";
import { listen } from "../../src/film/listen/index.ts";
import { GENERATORS } from "./generators.ts";
import { labelOf } from "./label.ts";

const shot = (text: string) => listen(text, { as: "shot", generators: GENERATORS });
const answer = (text: string) => listen(text, { as: "answer", generators: GENERATORS });
const terms = (heard: Heard) => heard.found.map((one) => one.term);

describe("listening to a shot", () => {
  it("hears the message that everybody's thread is full of", () => {
    const heard = shot(
      "ok so slow push in on her face — no wait, static, golden hour, 35mm, like 4 secs? and NOT handheld pls",
    );
    expect(terms(heard)).toEqual(["static-shot", "golden-hour", "wide-angle-lens"]);
    expect(heard.negated.map((one) => one.term)).toEqual(["handheld"]);
    expect(heard.corrections).toContainEqual({ dropped: "push-in", by: "static-shot", span: [11, 21] });
    expect(heard.quantities.map(({ kind, value }) => [kind, value])).toEqual([
      ["lensMm", 35],
      ["seconds", 4],
    ]);
  });

  it("knows where a change of size starts and ends", () => {
    const heard = shot("start wide, push in to a close-up");
    expect(heard.found.map(({ term, role }) => [term, role])).toEqual([
      ["wide-shot", "start"],
      ["push-in", undefined],
      ["close-up", "end"],
    ]);
  });

  it("takes quoted words for dialogue, never for direction", () => {
    const heard = shot('CU Mara: "We are too wide of the mark."');
    expect(terms(heard)).toEqual(["close-up"]);
    expect(heard.dialogue).toEqual([{ speaker: "Mara", words: "We are too wide of the mark.", span: [9, 39] }]);
  });

  it("knows words that are seen from words that are spoken", () => {
    for (const text of [
      '"GLOW ON" appears on screen',
      'super: "GLOW ON"',
      'packshot, title card "GLOW ON", 3s',
      'Mara holds a sign that says "WIDE"',
      "the text “OPEN” flickers on",
      "TITLE CARD: SIX MONTHS LATER",
    ]) {
      expect(shot(text).dialogue, text).toEqual([]);
      expect(shot(text).written, text).toHaveLength(1);
    }
    expect(terms(shot('a neon sign reading "CLOSE UP"'))).not.toContain("close-up");
    expect(shot('Mara points at the sign and says "Help"').dialogue).toMatchObject([
      { speaker: "Mara", words: "Help" },
    ]);
  });

  it("keeps who speaks, by name or by pronoun, before the line or behind it", () => {
    const speakers = (text: string) => shot(text).dialogue.map(({ speaker }) => speaker);
    expect(speakers("CU Mara, she says: 'We are late'")).toEqual(["she"]);
    expect(speakers('"We are late" he whispers')).toEqual(["he"]);
    expect(speakers('"We are late," says Ben')).toEqual(["Ben"]);
    expect(speakers('"We are late"')).toEqual([undefined]);
  });

  it("hears the effect a director describes", () => {
    expect(terms(shot("he ought to loom over us"))).toEqual(["low-angle"]);
    expect(terms(shot("only his boots"))).toEqual(["body-detail"]);
    expect(terms(shot("as if the walls came closer"))).toEqual(["claustrophobic"]);
  });

  it("leaves words alone that only look like terms", () => {
    for (const text of [
      "onions in a frying pan",
      "she tilts her head",
      "the Dutch baker opens her shop",
      "a medium rare steak",
    ]) {
      expect(terms(shot(text)), text).toEqual([]);
    }
  });
});

describe("listening to what only sounds like direction", () => {
  it("knows a look from a pan", () => {
    for (const text of [
      "she is looking camera left",
      "eyeline left of camera",
      "Mara looks off camera left, 3s",
      "he glances screen right",
      "exits camera left",
    ])
      expect(terms(shot(text)), text).toEqual([]);
    expect(terms(shot("the camera looks left"))).toEqual(["pan-left"]);
    expect(terms(shot("track left to right"))).toEqual(["truck-right"]);
  });

  it("joins nothing across an and", () => {
    expect(terms(shot("Mara pours tea and sits down by the stove"))).toEqual([]);
    expect(terms(shot("pouring rain on the pier"))).toEqual(["rain"]);
  });

  it("knows money, time and minutes of the day from sizes and lengths", () => {
    for (const text of [
      "budget tight",
      "the schedule is tight",
      "battery low",
      "45 minutes late, sorry",
      "just not too bright",
    ])
      expect(labelOf(answer(text)), text).toSatisfy(
        (label: object) => Object.keys(label).join() === "chatter" || Object.keys(label).length === 0,
      );
    expect(terms(answer("keep it tight"))).toEqual(["close-up"]);
    expect(terms(answer("tight, on the hands"))).toEqual(["close-up"]);
  });

  it("takes the size called cowboy only where it frames somebody", () => {
    expect(terms(shot("cowboy of the courier"))).toEqual(["cowboy-shot"]);
    expect(terms(shot("the cowboy rides in"))).toEqual([]);
  });

  it("hears a rate that slows things down", () => {
    expect(shot("overhead, 120 fps").found.map(({ term }) => term)).toEqual(["overhead", "slow-motion"]);
    expect(terms(shot("24 fps"))).toEqual([]);
  });
});

describe("listening to an answer", () => {
  it("takes a yes and a no behind what they judge", () => {
    for (const [text, yes, no] of [
      ["jump cuts yes, match cuts no", "jump-cut", "match-cut"],
      ["whip pans no, push ins yes", "push-in", "whip-pan"],
      ["handheld ok, drone no", "handheld", "drone"],
    ] as const) {
      expect(terms(answer(text)), text).toEqual([yes]);
      expect(
        answer(text).negated.map((one) => one.term),
        text,
      ).toEqual([no]);
    }
    expect(terms(answer("wide, no, medium"))).toEqual(["medium-shot"]);
  });

  it("rules out, and keeps what must not be lost", () => {
    expect(answer("no zooms, whip pans or dutch angles").negated.map((one) => one.term)).toEqual([
      "zoom",
      "whip-pan",
      "dutch-angle",
    ]);
    expect(terms(answer("don't lose the low angle"))).toEqual(["low-angle"]);
    expect(terms(answer("no camera movement"))).toEqual(["static-shot"]);
  });

  it("leaves an open choice open", () => {
    const heard = answer("low angle or eye level");
    expect(heard.found).toEqual([]);
    expect(heard.alternatives.map((group) => group.map((one) => one.term))).toEqual([["low-angle", "eye-level"]]);
  });

  it("marks doubt", () => {
    expect(answer("maybe handheld?").found).toEqual([
      { dimension: "support", term: "handheld", span: [6, 14], hedged: true },
    ]);
  });

  it("hears a mood with its cause, a place with its shape, and a nickname", () => {
    const heard = answer("tense because the clock is visible, for IG reels, in kling");
    expect(heard.tone[0]).toMatchObject({ term: "tense", word: "tense" });
    expect(heard.tone[0]?.cause).toContain("the clock is visible");
    expect(heard.placement.map((one) => one.name)).toEqual(["Instagram Reels"]);
    expect(heard.quantities).toMatchObject([{ kind: "aspect", value: "9:16" }]);
    expect(heard.generators.map((one) => one.term)).toEqual(["kling-3.0"]);
  });

  it("tells one kind of talk from another, and lets none of it change anything", () => {
    const acts = {
      "thanks!!": "thanks",
      skip: "skip",
      "no idea yet": "unsure",
      "undo that": "undo",
      "what's a dutch angle?": "asks",
    };
    for (const [text, act] of Object.entries(acts)) {
      expect(answer(text).act, text).toBe(act);
      expect(labelOf(answer(text)), text).toEqual({ chatter: true });
    }
    expect(answer("not golden hour again").act).toBe("refuses");
    expect(answer("Sell trail shoes to weekend runners").act).toBe("states");
  });
});

describe("listening to a pasted list", () => {
  it("gives each row its scene, letter and the hour of its heading", () => {
    const heard = shot(
      "INT. KITCHEN - NIGHT\n4A wide, practicals only\n4B CU on the knife\nEXT. GARDEN - DAY\n5A drone shot over the hedge",
    );
    expect(heard.rows.map(({ scene, letter }) => `${scene}${letter}`)).toEqual(["4A", "4B", "5A"]);
    expect(heard.rows.map((row) => terms(row.heard)[0])).toEqual(["night", "night", "day"]);
  });

  it("reads a table by its headings", () => {
    const heard = shot(
      "Scene\tShot\tSize\tLens\tDescription\tSecs\n1\tA\tWS\t24\tMarket opens\t5\n1\tB\tCU\t85\tHands on oranges\t3",
    );
    expect(heard.rows.map((row) => row.heard.quantities.map((one) => one.value))).toEqual([
      [24, 5],
      [85, 3],
    ]);
  });

  it("lands the good rows of a long paste and says what is wrong with the bad ones", () => {
    const lines = Array.from({ length: 200 }, (_, at) => `${at + 1}A. wide, street number ${at + 1}`);
    lines[50] = "51A.";
    lines[70] = "70A. close-up of the bell";
    lines[90] = "91O. static";
    const { rows } = shot(lines.join("\n"));
    expect(rows.length).toBe(200);
    expect(rows.filter((row) => row.bad).map((row) => row.bad)).toEqual([
      "there is nothing after its number",
      "70A stands in the list twice",
      "shot letters skip I and O, which read as 1 and 0",
    ]);
  });
});

describe("listening to anything at all", () => {
  const words =
    readFileSync(new URL("./labelled/development.jsonl", import.meta.url), "utf8").match(/[\w'"?,.:;—-]+/g) ?? [];
  const sentence = fc.array(
    fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 }), fc.constantFrom("\n", "\t", "|", '"', "…")),
    { maxLength: 400 },
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 2000 }),
    sentence.map((parts) => parts.join(" ")),
  );

  it("never throws, and every span lies in the text", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("shot" as const, "answer" as const), (text, as) => {
        const heard = listen(text, { as, generators: GENERATORS });
        for (const [from, to] of spansOf(heard)) expect(0 <= from && from <= to && to <= text.length).toBe(true);
        for (const one of heard.unknown) expect(one.text).toBe(text.slice(...one.span));
      }),
      { numRuns: 150 },
    );
  });

  it("accounts for every word: heard, or kept verbatim", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const heard = listen(text, { as: "shot", generators: GENERATORS });
        if (heard.rows.length > 0) return;
        const covered = new Uint8Array(text.length);
        for (const [from, to] of spansOf(heard)) covered.fill(1, from, to);
        const lost = Array.from(text.matchAll(/[a-z0-9]+/gi)).filter((word) => !covered[word.index]);
        expect(lost.map((word) => word[0])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("hears twenty thousand characters of one thing", () => {
    for (const unit of [
      "push in or ",
      "no ",
      '"',
      "1A. ",
      "a-",
      "wide, no, ",
      "http://",
      "((",
      "0:01-",
      "scratch that ",
    ]) {
      const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
      expect(listen(text, { as: "answer", generators: GENERATORS }).text).toBe(text);
    }
  }, 60_000);
});

function spansOf(heard: Heard): Span[] {
  const parts = [
    heard.found,
    heard.again,
    heard.negated,
    heard.corrections,
    heard.alternatives.flat(),
    heard.quantities,
    heard.generators,
    heard.palette,
    heard.dialogue,
    heard.written,
    heard.links,
    heard.placement,
    heard.tone,
    heard.unknown,
  ];
  return [
    ...parts.flatMap((some) => some.map((one) => one.span)),
    ...heard.marks,
    ...heard.rows.flatMap((row) => spansOf(row.heard)),
  ];
}
