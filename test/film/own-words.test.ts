/** A shot keeps what was said of it in the person's own words: nothing eaten out of a sentence, no "not" left behind. */
import { describe, expect, it } from "vitest";
import { listen } from "../../src/film/listen/index.ts";
import { restOf } from "../../src/film/rest.ts";
import { type OwnWords, splitWords } from "../../src/film/words.ts";

const words = (said: string): OwnWords => splitWords(restOf(listen(said, { as: "shot", generators: [] })));

describe("a shot's own words", () => {
  it.each<[string, OwnWords]>([
    ["MS, Mara turns without smiling", { subject: "Mara turns without smiling" }],
    ["MS, Mara never looks up from the letter", { subject: "Mara never looks up from the letter" }],
    ["MS, Mara doesn't smile", { subject: "Mara doesn't smile" }],
    ["MS, no one is in the room, curtains move", { subject: "no one is in the room, curtains move" }],
    ["they don't look at each other, 6s", { subject: "they don't look at each other" }],
    ["storm clouds over the sea", { subject: "storm clouds over the sea" }],
    ["tilt up, lighthouse turns on", { subject: "lighthouse turns on" }],
    ["leaps the gap between buildings", { subject: "leaps the gap between buildings" }],
    ["she walks in, sits, laughs", { subject: "she walks in, sits, laughs" }],
    ["hands, wet rope", { subject: "hands, wet rope" }],
    ["whip pan from Juno to the screens", { subject: "Juno", path: "from Juno to the screens" }],
    ["macro of Noir No. 5 on black glass", { subject: "Noir No. 5 on black glass" }],
    ["slow push in on her hands, ECU, 4s", { subject: "her hands" }],
    [
      "wide shot, static, Ines at the workbench, in the studio, 4s",
      { subject: "Ines at the workbench", setting: "in the studio" },
    ],
    ['close-up, slow push in, Mara says "We are late", 4s', { subject: "Mara" }],
    ["medium close-up, Ana looks out, rain on glass, night", { subject: "Ana looks out, rain on glass" }],
    ["wide of the pier at golden hour, handheld but not shaky", { subject: "the pier" }],
    [
      "ok so slow push in on her face - no wait, static, golden hour, 35mm, like 4 secs? and NOT handheld pls",
      { subject: "her face" },
    ],
    ["golden hour, 35mm, static", {}],
    ["kitchen at night, night, Mara washes up", { subject: "kitchen, Mara washes up" }],
    ["overhead of the wok, 120 fps slow motion", { subject: "the wok" }],
    ["INT. KITCHEN - NIGHT. Mara washes up, handheld", { subject: "Mara washes up", setting: "kitchen" }],
    ["ext car park, rain, she runs to the car", { subject: "she runs to the car", setting: "car park" }],
    ["CU Mara, eyeline camera right", { subject: "Mara" }],
    ["she is looking camera left, 3s", { subject: "she is looking camera left" }],
    ["CU, she says: 'We are late'", { subject: "she" }],
    ['Mara turns to the door and says "Help", 3s', { subject: "Mara turns to the door" }],
    ["In frame: Mara, pours tea, 4s", { subject: "Mara", action: "pours tea" }],
    ["In frame: a red kettle, steam rising. Slow push in", { subject: "a red kettle", action: "steam rising" }],
    ["In frame: Mara, Ben, the dog. Wide", { subject: "Mara, Ben, the dog" }],
    [
      "Subject: Mara. Action: pours tea. Setting: kitchen. CU",
      { subject: "Mara", action: "pours tea", setting: "kitchen" },
    ],
    ['packshot, super "GLOW ON", 3s', { subject: 'super "GLOW ON"' }],
    ['end card: "Book now, pay later"', { subject: 'end card: "Book now, pay later"' }],
  ])("of %j are %j", (said, expected) => {
    expect(words(said)).toEqual(expected);
  });
});
