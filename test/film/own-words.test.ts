/** A shot keeps what was said of it in the person's own words: nothing eaten out of a sentence, no "not" left behind. */
import { describe, expect, it } from "vitest";
import type { Value } from "../../src/film/decision.ts";
import { listen } from "../../src/film/listen/index.ts";
import { restOf } from "../../src/film/rest.ts";
import { shotWishes } from "../../src/film/wishes.ts";
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

/** The fields of one line and the moves beyond the first. */
const spoken = (said: string): Record<string, Value> => {
  const heard = listen(said, { as: "shot", generators: [] });
  return Object.fromEntries(shotWishes(heard, said, restOf(heard)).spoken.map(({ field, value }) => [field, value]));
};

describe("what a line of a shot list decides", () => {
  it.each<[string, Record<string, Value>, OwnWords]>([
    [
      "cowboy shot of Mara in the doorway, static, 5s",
      { size: "cowboy-shot", move: "static-shot", seconds: 5000 },
      { subject: "Mara in the doorway" },
    ],
    ["wide shot of Ivo at the window, 3s", { size: "wide-shot", seconds: 3000 }, { subject: "Ivo at the window" }],
    ["medium shot of two kids by the arch", { size: "medium-shot" }, { subject: "two kids by the arch" }],
    [
      "CU, frame within a frame, Dev at the sink",
      { size: "close-up", composition: ["frame-within-frame"] },
      { subject: "Dev at the sink" },
    ],
    [
      "Mara stands in the doorway, medium shot, rim light from the lamp, the lamp sweeps across",
      { size: "medium-shot", light: ["rim light from the lamp"] },
      { subject: "Mara stands in the doorway, the lamp sweeps across" },
    ],
    [
      "backlight from the window, CU hands",
      { size: "close-up", light: ["backlight from the window"] },
      { subject: "hands" },
    ],
    [
      "hard light from the street lamp, wide, a cyclist",
      { size: "wide-shot", light: ["hard light from the street lamp"] },
      { subject: "a cyclist" },
    ],
    [
      "side light from a candle, MCU of Ivo",
      { size: "medium-close-up", light: ["side light from a candle"] },
      { subject: "Ivo" },
    ],
    [
      "ECU eye, lamp sweeps across, 3s",
      { size: "extreme-close-up", seconds: 3000 },
      { subject: "eye, lamp sweeps across" },
    ],
    [
      "the headlights sweep over the wall, WS",
      { size: "wide-shot" },
      { subject: "the headlights sweep over the wall" },
    ],
    ["POV from the seat, handheld", { support: "handheld" }, { subject: "POV from the seat" }],
    ["Dev looks up at the clock", {}, { subject: "Dev looks up at the clock" }],
    ["ECU on the hearing aid", { size: "extreme-close-up" }, { subject: "the hearing aid" }],
    ["MWS, Leo leans in the doorway", { size: "medium-wide-shot" }, { subject: "Leo leans in the doorway" }],
    ["POV through the letterbox, a hallway", {}, { subject: "POV through the letterbox, a hallway" }],
    [
      "Pull back to reveal the whole stadium, 5s",
      { move: "pull-out", purpose: "reveal", seconds: 5000 },
      { subject: "the whole stadium" },
    ],
    [
      "Follow the waiter, steadicam, 12s",
      { move: "follow-shot", support: "steadicam", seconds: 12_000 },
      { subject: "the waiter" },
    ],
    ["Drone over the vineyard", { support: "drone" }, { subject: "over the vineyard" }],
    ["Yara spins, her dress flares, no music", { music: "no music" }, { subject: "Yara spins, her dress flares" }],
    ["splash of water, slow motion, 120 fps", { pace: ["slow-motion", "120 fps"] }, { subject: "splash of water" }],
  ])("%j", (said, fields, own) => {
    expect(spoken(said)).toEqual(fields);
    expect(words(said)).toEqual(own);
  });
});
