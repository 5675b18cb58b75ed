/** Pasted texts -> the shots, voices and headings that a reader would find in them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readList } from "../../src/film/shot-list/index.ts";

const cuesOf = (text: string) => readList(text).cues.map(({ kind, words, speaker }) => [kind, words, speaker ?? ""]);

describe("a pasted list", () => {
  it.each([
    ["Shot list v2\n1 EWS foundry - 5s\n2 MS Otto - 4s", "surely", 2],
    ["[1] MS - Otto - 0:04\n[2] CU - hands - 0:03", "surely", 2],
    ["here's my list:\n- wide of the foundry\n- close on his hands\n- the bell, macro, 3 sec", "surely", 3],
    ["WS the lake\nCU her boots", "surely", 2],
    ["WS | the lake | 3s\nCU | her boots | 2s", "surely", 2],
    ["Nr;Bild;Einstellung;Dauer\n1;the lake;WS;3\n2;her boots;CU;2", "surely", 2],
    ["Mon | edit | Ana\nTue | grade | Ben", "no", 2],
    ["we could shoot at 9am / at dawn / later\nor we shoot at noon / in the rain / never", "no", 2],
    ["1/ WS cafe, 3s\n2/ CU milk, 2s", "surely", 2],
    ["1. the harbour\n2. the cook", "perhaps", 2],
    ["1) less confetti\n2) warmer\n3) the music is too loud", "no", 3],
    ["16:9\n30 seconds\ngolden hour", "no", 3],
    ["should we go wide?\nor close on her face?", "no", 2],
    ["- wide shots only\n- never handheld", "no", 2],
  ])("%j is %s a shot list", (text, likely, shots) => {
    expect(readList(text)).toMatchObject({ likely, shots });
  });

  it.each([
    ["1. MCU Noor\nNOOR: You're up.\n2. CU bed", [["voice", "You're up.", "NOOR"]]],
    ["1. MCU Noor\nNOOR (quiet): Keep it.\n2. CU bed", [["voice", "Keep it.", "NOOR"]]],
    ["1. MCU Otto\n(beat)\nOTTO\n(quietly)\nIch schon.\n2. CU bell", [["voice", "Ich schon.", "OTTO"]]],
    ["1. WS sea\nVO (NOOR): We had no cat.\n2. CU bed", [["voice", "We had no cat.", "NOOR (V.O.)"]]],
    [
      '1. Pack\nVO: "Nub. Boil anywhere."\nSUPER: Preorder now.\n2. CU lid',
      [
        ["voice", "Nub. Boil anywhere.", "VO"],
        ["text", "Preorder now.", "Super"],
      ],
    ],
    ['CU Ben, Ada (O.S.): "Faster!" - 2s', [["voice", "Faster!", "Ada (O.S.)"]]],
    ["WS lake, Ben runs, SFX ice crack - 3s", [["effects", "ice crack", ""]]],
    [
      'MS Ada pours tea, no music, lower third "Ada Holm, 60"',
      [
        ["music", "no music", ""],
        ["text", "Ada Holm, 60", "Super"],
      ],
    ],
    ["2S Otto and Marlo, 4 sec", [["framing", "two-shot", ""]]],
    ["CU the door, 2S", []],
    ["Ben skates L to R", [["direction", "left to right", ""]]],
    ["PACK: Nub on coral", [["framing", "packshot", ""]]],
  ])("of %j takes what is heard and lettered", (text, cues) => {
    expect(cuesOf(text)).toEqual(cues);
  });

  it.each([
    ["the village, pan L to R, 4s", "the village, pan right , 4s"],
    ["the village | pan L-R | 4s", "the village | pan R   | 4s"],
    ["CU Ada laughs (4s)", "CU Ada laughs  4s "],
    ['MLS the hut, 6"', "MLS the hut, 6s"],
    ['1. CU a "small" door', '1. CU a "small" door'],
  ])("reads %j as %j", (typed, read) => {
    expect(readList(typed).text).toBe(read);
  });

  it("gives the scene's place and hour from its heading", () => {
    const { headings } = readList("SCENE 1 - INT. FOUNDRY - DAWN\n1A - WS Otto\nEXT. Village Square, DAY\n- CU a hen");
    expect(headings).toEqual([
      { at: 0, scene: 1, place: "foundry", hour: "dawn" },
      { at: 43, place: "Village Square", hour: "day" },
    ]);
  });

  it("keeps every text as long as it was, and loses no line that nobody speaks", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "1. ",
        "[2] ",
        "Shot 3 - ",
        "- ",
        "NOOR: ",
        "VO: ",
        "SFX ",
        "OTS Ada, ",
        "INT. ROOM - DAY",
        '"',
        "(4s)",
        '5"',
        "|",
        "\t",
        ",",
        "2S ",
        "L to R",
        "pan L-R",
        "1.2 | ",
        "Note: no red",
        "TBD",
      ),
      fc.string({ maxLength: 12 }),
      fc.constantFrom("WS the lake", "CU her hand", "\n", "\n\n", " "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const list = readList(text);
        expect(list.text.length).toBe(text.length);
        for (const { at } of list.cues) expect(at >= 0 && at <= text.length).toBe(true);
        expect(readList(list.text).text.length).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it("gives a plain numbered list back shot by shot, whatever numbering it has", () => {
    const numbering = fc.constantFrom(
      (n: number) => `${n}. `,
      (n: number) => `${n}) `,
      (n: number) => `${n} `,
      (n: number) => `[${n}] `,
      (n: number) => `#${n} `,
      (n: number) => `Shot ${n} - `,
      (n: number) => `SC1 SH${n} `,
    );
    const shot = fc.constantFrom("WS the lake, 4s", "CU her hand (2s)", "ECU the key, 0:03", "OTS the cook listens");
    fc.assert(
      fc.property(
        numbering,
        fc.array(shot, { minLength: 2, maxLength: 9 }),
        fc.constantFrom("", "Shot list v2\n", "here's my list:\n\n"),
        fc.constantFrom("\n", "\n\n"),
        (lead, shots, title, gap) => {
          const list = readList(title + shots.map((one, at) => lead(at + 1) + one).join(gap));
          expect([list.shots, list.likely]).toEqual([shots.length, "surely"]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
