/** What a team decides, and what the compiler makes of it. */
import { describe, expect, it } from "vitest";
import { type Compiled, CompileRefused, compile } from "../../src/prompt/index.ts";
import { type Fields, phrase, viewOf } from "./films/view.ts";

const MARA = phrase(1, "cast", "Mara, 34, grey wool coat");
const FLASK = phrase(2, "prop", "the Aurora flask, matt sage green, brass lid");
const KITCHEN = phrase(3, "location", "a tiled ward kitchen with one window");

function made(generator: string, shot: Fields, brief: Fields = {}, phrases = [] as (typeof MARA)[]): Compiled {
  return compile([viewOf("1A", shot, phrases, brief)], { generator });
}

function refusal(run: () => unknown): CompileRefused {
  try {
    run();
  } catch (error) {
    if (error instanceof CompileRefused) return error;
    throw error;
  }
  throw new Error("It should have refused.");
}

describe("lock phrases", () => {
  it("take the place of the name where the shot first says it", () => {
    const { text } = made("kling-3.0", { subject: "Mara", action: "pours tea, then Mara drinks" }, {}, [MARA]);
    expect(text).toBe("Mara, 34, grey wool coat, pours tea, then Mara drinks.");
  });

  it("keep their first letter, so that they stand word for word", () => {
    const { text } = made("kling-3.0", { subject: "the flask", action: "rolls off the table" }, {}, [FLASK]);
    expect(text).toBe("In this shot, the Aurora flask, matt sage green, brass lid, rolls off the table.");
  });

  it("stand as a sentence before what only hints at them", () => {
    const { text } = made("kling-3.0", { subject: "Mara's hands", action: "tremble" }, {}, [MARA]);
    expect(text).toBe("Mara, 34, grey wool coat. Mara's hands tremble.");
  });

  it("are not put into a compound that only contains their name", () => {
    const { text } = made("kling-3.0", { subject: "a hand on the kitchen door" }, {}, [KITCHEN]);
    expect(text).toBe("A hand on the kitchen door. The scene is a tiled ward kitchen with one window.");
  });

  it("are said once with the setting that says the same, in the phrase's own words", () => {
    const { text } = made("kling-3.0", { subject: "Mara", setting: "A tiled ward kitchen with one window" }, {}, [
      KITCHEN,
    ]);
    expect(text).toBe("Mara. The scene is a tiled ward kitchen with one window.");
  });

  it("swallow what the sentence says of them in the same words", () => {
    const man = phrase(5, "cast", "a tall man in a grey suit, limp in the left leg");
    const text = (subject: string) => made("kling-3.0", { subject }, {}, [man]).text;
    expect(text("a man in a grey suit walks in")).toBe(
      "In this shot, a tall man in a grey suit, limp in the left leg, walks in.",
    );
    expect(made("kling-3.0", { subject: "Mara, who waits" }, {}, [MARA]).text).toBe(
      "Mara, 34, grey wool coat, who waits.",
    );
    expect(text("a man in a grey suitcase walks in")).toContain("in a grey suitcase walks in");
    expect(text("the tall man walks in")).toBe(
      "In this shot, a tall man in a grey suit, limp in the left leg, walks in.",
    );
  });

  it("are not put into a name that goes on with 'of'", () => {
    expect(made("kling-3.0", { subject: "the flask of tea", action: "stands still" }, {}, [FLASK]).text).toBe(
      "The flask of tea stands still. In frame: the Aurora flask, matt sage green, brass lid.",
    );
    expect(made("kling-3.0", { subject: "Mara of the north ward", action: "waits" }, {}, [MARA]).text).toBe(
      "Mara, 34, grey wool coat. Mara of the north ward waits.",
    );
  });

  it("that a sentence would begin with in lower case begin neither a label nor a fragment", () => {
    const opening = (shot: Fields) => made("kling-3.0", shot, {}, [FLASK]).text;
    expect(opening({ subject: "the flask drifts past" })).toBe(
      "In this shot, the Aurora flask, matt sage green, brass lid, drifts past.",
    );
    expect(opening({ subject: "the flask" })).toBe("In frame: the Aurora flask, matt sage green, brass lid.");
    expect(opening({ subject: "the flask on the sill" })).toBe(
      "In frame: the Aurora flask, matt sage green, brass lid, on the sill.",
    );
  });

  it("are said once when one contains the other", () => {
    const short = phrase(4, "cast", "Mara, 34");
    expect(made("kling-3.0", { subject: "Mara waits" }, {}, [MARA, short]).text).toBe(
      "Mara, 34, grey wool coat, waits.",
    );
  });

  it("are never cut: a prompt that cannot hold them is refused, and they are named", () => {
    const long = phrase(1, "cast", `Mara, ${"a coat of many pockets, ".repeat(60)}grey`);
    const refused = refusal(() => made("runway-gen-4.5", { subject: "Mara" }, {}, [long]));
    expect(refused.code).toBe("phrases-too-long");
    expect(refused.about).toEqual([long.words]);
    expect(refused.message).toContain("1,000 UTF-16 units");
  });

  it("keep a negation of their own, with a warning where the generator reads it badly", () => {
    const bare = phrase(1, "cast", "Mara, 34, no jewellery");
    const { text, warnings } = made("runway-gen-4.5", { subject: "Mara waits" }, {}, [bare]);
    expect(text).toContain("Mara, 34, no jewellery");
    expect(warnings.join(" ")).toContain("no jewellery");
  });
});

describe("one camera move", () => {
  it("is shaped by support, speed, path, start and end in one sentence", () => {
    const { text } = made("kling-3.0", {
      subject: "a door",
      support: "slider",
      move: "push-in",
      speed: "speed-slow",
      path: "along the counter",
      start: "wide on the doorway",
      end: "close-up of the handle",
    });
    expect(text).toBe(
      "A door. On a slider, the camera pushes in slowly along the counter, from wide on the doorway to a close-up of the handle.",
    );
  });

  it("that is none on purpose has no speed, and that is said", () => {
    const { text, dropped } = made("kling-3.0", { subject: "a door", move: "static-shot", speed: "speed-slow" });
    expect(text).toBe("A door. The camera stays locked off.");
    expect(dropped.map(({ field }) => field)).toEqual(["speed"]);
  });

  it("in a team's own words stays in them", () => {
    const { text } = made("kling-3.0", { subject: "a door", move: "slow drift past the hinges" });
    expect(text).toContain("The camera drifts slowly past the hinges.");
  });

  it.each([
    ["slow dolly out", "The camera pulls back slowly."],
    ["a very slow push in on her hands", "The camera pushes in very slowly on her hands."],
    ["slow, steady glide along the bar", "The camera glides slowly and steadily along the bar."],
    ["whip pan to the door", "The camera whip-pans to the door."],
    ["gentle arc around her", "The camera arcs gently around her."],
    ["follow her hand", "The camera follows her hand."],
    ["fly over the roofs", "The camera flies over the roofs."],
    ["boomerang", "The camera makes a boomerang."],
    ["one long figure of eight", "The camera makes one long figure of eight."],
    ["two quick pans", "The camera makes two quick pans."],
  ])("%s is said as what the camera does", (move, sentence) => {
    expect(made("kling-3.0", { subject: "a door", move }).text).toBe(`A door. ${sentence}`);
  });

  it("says its speed once when the move and the speed both name it", () => {
    const { text } = made("kling-3.0", { subject: "a door", move: "slow dolly out", speed: "speed-slow" });
    expect(text).toBe("A door. The camera pulls back slowly.");
  });

  it("that nobody decided is not worded", () => {
    const { text, undecided } = made("kling-3.0", { subject: "a door" });
    expect(text).toBe("A door.");
    expect(undecided).toEqual(["size", "move", "key quality", "time of day", "setting", "style", "seconds", "aspect"]);
  });
});

describe("subject and action", () => {
  it.each([
    ["Mara", "pours tea", "Mara pours tea."],
    ["Mara", "slowly pours tea", "Mara slowly pours tea."],
    ["her hands", "she closes the lid", "Her hands. She closes the lid."],
    ["two dancers", "spin", "Two dancers spin."],
    ["Mara", "as the lamp goes out", "Mara, as the lamp goes out."],
    ["Mara", "Mara pours tea", "Mara pours tea."],
    ["Mara as she shuts the lid", "Mara", "Mara as she shuts the lid."],
    ["the table", "close on the cup", "The table. Close on the cup."],
  ])("%s + %s", (subject, action, text) => {
    expect(made("kling-3.0", { subject, action }).text).toBe(text);
  });
});

describe("what must not be seen", () => {
  const brief: Fields = { "off-limits": [{ value: "no visible logos" }], never: ["handheld"] };

  it("is excluded plainly where that is understood", () => {
    const { text, negative } = made("gemini-omni-flash", { subject: "a door" }, brief);
    expect(text).toBe("A single continuous shot. A door. No visible logos, no handheld camera.");
    expect(negative).toBeUndefined();
  });

  it("goes into the negative field as bare nouns", () => {
    const { text, negative } = made("veo-3.1", { subject: "a door" }, brief);
    expect(text).toBe("A door.");
    expect(negative).toBe("visible logos, handheld camera");
  });

  it("stands in both for Kling", () => {
    const { text, negative } = made("kling-3.0", { subject: "a door" }, brief);
    expect(text).toBe("A door. No visible logos, no handheld camera.");
    expect(negative).toBe("visible logos, handheld camera");
  });

  it("becomes what is there instead where only that is understood", () => {
    expect(made("runway-gen-4.5", { subject: "a door" }, brief).text).toBe(
      "A door. Plain, unbranded surfaces; smooth, stabilised camera.",
    );
    expect(made("runway-gen-4.5", { subject: "a street" }, { "off-limits": [{ value: "people" }] }).text).toBe(
      "A street. Empty, deserted.",
    );
  });

  it("is never lost in silence when no positive wording is known", () => {
    const { dropped, warnings } = made(
      "runway-gen-4.5",
      { subject: "a door" },
      { "off-limits": [{ value: "zeppelins" }] },
    );
    expect(dropped.map(({ value }) => value)).toEqual(["zeppelins"]);
    expect(warnings.join(" ")).toContain('"no zeppelins"');
  });

  it("needs no words where the shot's own move or support rules it out", () => {
    const { text, sources } = made(
      "kling-3.0",
      { subject: "a door", move: "push-in", support: "tripod" },
      { never: ["handheld", "zoom-in"] },
    );
    expect(text).not.toContain("No ");
    expect(sources.filter(({ where }) => where === "settled").map(({ field }) => field)).toEqual(["never", "never"]);
  });

  it("keeps a camera steady without deciding that it stands still", () => {
    expect(made("runway-gen-4.5", { subject: "a door" }, { never: ["handheld"] }).text).not.toContain("tripod");
    expect(made("runway-gen-4.5", { subject: "a door" }, { "off-limits": [{ value: "camera movement" }] }).text).toBe(
      "A door. Locked-off camera on a tripod.",
    );
  });

  it("says nothing of the camera where a clip with a camera is edited", () => {
    const { text, sources } = made("runway-aleph-2", { subject: "a door" }, { never: ["handheld", "zoom-in"] });
    expect(text).not.toMatch(/camera|focal/iu);
    expect(sources.filter(({ where }) => where === "settled")).toHaveLength(2);
  });

  it("does not describe the picture again where a first frame is given", () => {
    const brief: Fields = { "off-limits": [{ value: "visible logos" }, { value: "lip-syncing" }], never: ["handheld"] };
    const { text, sources } = made("runway-gen-4-turbo", { subject: "a door", action: "slams" }, brief);
    expect(text).toBe("A door slams. Mouth closed; smooth, stabilised camera.");
    expect(sources.find(({ words }) => words === "visible logos")).toMatchObject({ where: "image" });
  });

  it("does not lock off a camera that moves", () => {
    const { text } = made("runway-gen-4.5", { subject: "a door", move: "push-in" }, { never: ["handheld"] });
    expect(text).toContain("Smooth, stabilised camera.");
    expect(text).not.toContain("tripod");
  });
});

describe("must-haves", () => {
  it("that state something are sentences, those that name something are shown", () => {
    const brief: Fields = { "must-haves": ["the lid catches light", "the sill"] };
    const { text } = made("kling-3.0", { subject: "a flask and its lid on a sill" }, brief);
    expect(text).toBe("A flask and its lid on a sill. Clearly visible: the sill. The lid catches light.");
  });

  it("that are made in the edit are no loss of a shot, and told why; the others stand", () => {
    const brief: Fields = {
      "must-haves": ["logo at the end", "legal line", "the logo embossed on the lid", "end card"],
    };
    const { text, dropped, sources } = made("kling-3.0", { subject: "a flask with a logo" }, brief);
    expect(text).toBe("A flask with a logo. Clearly visible: the logo embossed on the lid.");
    expect(dropped).toEqual([]);
    const edit = sources.filter(({ why }) => why === "made in the edit, over the picture");
    expect(edit.map(({ words }) => words)).toEqual(["end card", "legal line", "logo at the end"]);
  });
});

describe("a second subject behind a comma", () => {
  it.each([
    [{ subject: "Kofi", action: "skids to a stop, dust rises" }, "Kofi skids to a stop. Dust rises."],
    [
      { subject: "Daniel leaves, the door swings, Ruth keeps kneading" },
      "Daniel leaves. The door swings. Ruth keeps kneading.",
    ],
    [{ subject: "the bottle, a single petal lands beside it" }, "The bottle. A single petal lands beside it."],
    [{ subject: "her neck, a drop runs down to the collarbone" }, "Her neck. A drop runs down to the collarbone."],
  ])("is a sentence of its own: %o", (shot, text) => expect(made("kling-3.0", shot).text).toBe(text));
  it.each([
    [{ subject: "Kofi, a dancer in grey jeans, waits" }, "Kofi, a dancer in grey jeans, waits."],
    [{ subject: "a table, the cups on it" }, "A table, the cups on it."],
    [{ subject: "Mara", action: "pours tea, cup in hand, and smiles" }, "Mara pours tea, cup in hand, and smiles."],
  ])("and a description is none: %o", (shot, text) => expect(made("kling-3.0", shot).text).toBe(text));
});

describe("a must-have that the shot opens with", () => {
  it("is not said twice", () => {
    const brief: Fields = { "must-haves": ["the unopened letter", "flour"] };
    const { text, sources } = made(
      "kling-3.0",
      { subject: "the unopened letter", action: "slides across the flour" },
      brief,
    );
    expect(text).toBe("The unopened letter slides across the flour. Clearly visible: flour.");
    expect(sources.filter(({ field }) => field === "must-haves")).toHaveLength(2);
  });
});

describe("decisions that cannot both be", () => {
  it("are both said, with a remark", () => {
    const { text, warnings } = made("kling-3.0", {
      subject: "a boy",
      action: "runs",
      move: "tracking-shot",
      support: "tripod",
    });
    expect(text).toContain("On a tripod, the camera tracks");
    expect(warnings).toContain("It says tracking shot and tripod, which cannot both be; /check has the ways out.");
  });

  it("are no remark where the two go together", () =>
    expect(made("kling-3.0", { subject: "a boy", move: "pan", support: "tripod" }).warnings).toEqual([]));
});

describe("a must-have that the shot does not show", () => {
  it("is neither said nor left out: another shot delivers it", () => {
    const brief: Fields = { "must-haves": ["the glass floor", "the red door in every shot", "the key in 1A and 2B"] };
    const { text, dropped } = made("kling-3.0", { subject: "Noor's face", size: "close-up" }, brief);
    expect(text).toContain("Clearly visible: the key; the red door.");
    expect(text).not.toContain("floor");
    expect(dropped).toEqual([]);
  });
});

describe("what is said already", () => {
  it.each([
    [{ subject: "Mara", action: "waits in the ferry terminal at night" }, "Mara waits in the ferry terminal at night."],
    [{ subject: "Mara at the ferry terminal", action: "waits" }, "Mara at the ferry terminal waits. Night."],
    [
      { subject: "the ferry terminal clock", action: "stops" },
      "The ferry terminal clock stops. The scene is the ferry terminal. Night.",
    ],
    [
      { subject: "the night porter", action: "locks up" },
      "The night porter locks up. The scene is the ferry terminal. Night.",
    ],
  ])("of place and hour is not said again: %o", (shot, text) => {
    expect(made("kling-3.0", { ...shot, setting: "the ferry terminal", "time of day": "night" }).text).toBe(text);
  });

  it("keeps its source: who decided the setting is named for the words that hold it", () => {
    const { sources, undecided } = made("kling-3.0", { subject: "Mara waits in the hall", setting: "the hall" });
    expect(sources.filter(({ where }) => where === "prompt").map(({ field }) => field)).toEqual(["subject", "setting"]);
    expect(undecided).not.toContain("setting");
  });

  it("of the hour by the scene is not said again in the light", () => {
    const { text } = made("kling-3.0", { subject: "Mara", setting: "a quay at dawn", "time of day": "dawn" });
    expect(text).toBe("Mara. The scene is a quay at dawn.");
  });

  it("of a background is no palette", () => {
    const { text } = made("kling-3.0", { subject: "a door", colour: ["black-dominant", "teal"] });
    expect(text).toBe("A door. The palette is teal. Black background.");
  });

  it("by a word for the look or the mood has no lead that says it too", () => {
    const { text } = made("kling-3.0", { subject: "a door" }, { style: "16mm film look", tone: [{ value: "moody" }] });
    expect(text).toBe("A door. 16mm film look. The tone is moody.");
  });
});

describe("the line of action", () => {
  it("says on which side of it the camera stays", () => {
    const axis = (value: string) => made("kling-3.0", { subject: "a door", "axis side": value }).text;
    expect(axis("between bench and gate, gate side")).toBe(
      "A door. The camera stays on the gate side of the line between bench and gate.",
    );
    expect(axis("between bench and gate")).toBe("A door. The line of action is between bench and gate.");
  });
});

describe("slow motion at a frame rate that no master has", () => {
  it("is said with its frame rate, and the master's rate is left to the route", () => {
    const { text, dropped, sources } = made("kling-3.0", { subject: "a splash", pace: ["slow-motion"] }, { fps: 120 });
    expect(text).toBe("A splash. Slow motion, shot at 120 frames per second.");
    expect(dropped).toEqual([]);
    expect(sources.map(({ field }) => field)).toContain("fps");
  });

  it("belongs to the slow motion that it was named with", () => {
    const { text } = made("kling-3.0", { subject: "a splash", pace: ["120 fps", "slow-motion"] }, { fps: 24 });
    expect(text).toBe("A splash. Slow motion, shot at 120 frames per second.");
  });

  it("is dropped with the reason where nothing is slowed, and so is a master's rate", () => {
    const gone = (shot: Fields, fps: number) => made("kling-3.0", shot, { fps }).dropped.map(({ field }) => field);
    expect(gone({ subject: "a splash" }, 120)).toEqual(["fps"]);
    expect(gone({ subject: "a splash", pace: ["slow-motion"] }, 25)).toEqual(["fps"]);
  });
});

describe("lines", () => {
  const line = (value: string, speaker?: string): Fields => ({
    dialogue: [{ value, ...(speaker ? { speaker } : {}) }],
  });

  it.each([
    [line("We are late.", "Mara"), 'Mara. Mara says: "We are late."'],
    [line('she says "We are late."'), 'Mara. She says: "We are late."'],
    [line("We are late."), 'Mara. Dialogue: "We are late."'],
  ])("name who speaks: %o", (shot, text) => {
    expect(made("kling-3.0", { subject: "Mara", ...shot }).text).toBe(text);
  });

  it("without a speaker are warned about, with the next step", () => {
    const { warnings } = made("kling-3.0", { subject: "Mara", ...line("We are late.") });
    expect(warnings).toEqual([
      'Nobody is named as the speaker of "We are late.", so Kling VIDEO 3.0 chooses: /shot set 1A dialogue ... speaker:...',
    ]);
    expect(made("kling-3.0", { subject: "Mara", ...line("We are late.", "Mara") }).warnings).toEqual([]);
  });

  it("on a card are read, not spoken", () => {
    const card = made("kling-3.0", { subject: "text card", ...line("Three years later") });
    expect(card.text).toBe('Text card. It reads "Three years later".');
    expect(card.warnings).toEqual(["A card is cleaner made in the edit than by a generator."]);
    expect(card.request).not.toMatchObject({ sound: "on" });
  });

  it("laid over the picture are made in the edit", () => {
    const { text, dropped } = made("kling-3.0", { subject: "Mara", ...line("Three years later", "caption") });
    expect(text).toBe("Mara.");
    expect(dropped.map(({ reason }) => reason)).toEqual(["words over the picture are laid on in the edit"]);
  });

  it("keep their negation, and nobody is told to say something else", () => {
    const { warnings } = made("grok-imagine-video", { subject: "Mara", ...line("It won't come.", "Mara") });
    expect(warnings).toEqual([
      'xAI Grok Imagine Video 1.5 reads a "not" badly; the line is spoken as written: It won\'t come.',
    ]);
  });
});

describe("a team's own words become what a director would say", () => {
  it.each<[Fields, string]>([
    [{ eyeline: "down at the ticket" }, "Looking down at the ticket."],
    [{ eyeline: "she looks past him" }, "She looks past him."],
    [{ "axis side": "camera on her left" }, "The camera stays on her left."],
    [{ "axis side": "window side" }, "The camera stays on the window side."],
    [{ "screen direction": "she walks right to left" }, "She walks right to left."],
    [{ "screen direction": "into the distance" }, "Movement runs into the distance."],
    [{ height: "low" }, "Low camera."],
    [{ height: "knee level" }, "Camera at knee level."],
    [{ lens: "vintage glass" }, "Vintage glass."],
    [{ "negative space": "above her head" }, "Empty space above her head."],
    [{ "negative space": "left third" }, "Left third kept empty."],
    [{ setting: "kitchen" }, "Setting: kitchen."],
    [{ setting: "in the studio" }, "The scene is in the studio."],
    [{ wardrobe: "she wears a red coat" }, "She wears a red coat."],
    [{ contrast: "deep blacks" }, "Deep blacks."],
    [{ contrast: "high" }, "High contrast."],
    [{ style: "looks like a 70s thriller" }, "The look is like a 70s thriller."],
    [{ era: "the seventies" }, "The period is the seventies."],
    [{ texture: "grain" }, "The texture is grain."],
    [{ tone: [{ value: "feels like a Sunday" }] }, "The mood is like a Sunday."],
    [{ holds: "no change in light" }, "Throughout the shot, no change in light."],
    [{ "must-haves": ["Mara smiles"] }, "Mara smiles."],
    [{ move: "push-in", end: "on the letter" }, "The camera pushes in, ending on the letter."],
    [{ move: "push-in", speed: "2 m/s" }, "The camera pushes in at 2 m/s."],
    [{ move: "push-in", speed: "slowly then faster" }, "The camera pushes in slowly then faster."],
  ])("%o", (shot, sentence) => {
    expect(made("kling-3.0", { subject: "a door", ...shot }).text).toBe(`A door. ${sentence}`);
  });
});

it("a pace of one word says what it is the pace of", () => {
  const pace = (value: string) => made("kling-3.0", { subject: "a door", pace: [value] }).text;
  expect(pace("slow")).toBe("A door. Slow pacing.");
  expect(pace("slow-paced")).toBe("A door. Slow pacing.");
  expect(pace("lingering")).toBe("A door. Lingering.");
  expect(pace("as slow as a tide")).toBe("A door. As slow as a tide.");
});

describe("silence", () => {
  const heard = (generator: string, music: string, effects?: string) =>
    made(generator, { subject: "a door", ...(effects ? { effects } : {}) }, { music });

  it.each([
    ["grok-imagine-video", "silence", "A door. Silence."],
    ["grok-imagine-video", "no music", "A door. Only the natural sound of the scene."],
    ["veo-3.1", "silence", "A door. Silence."],
    ["veo-3.1", "no music", "A door."],
    ["kling-3.0", "silence", "A door. Silence."],
    ["kling-3.0", "none", "A door. No music."],
    ["kling-3.0", "no music, only room tone", "A door. No music, only room tone."],
  ])("for %s, %s", (generator, music, text) => {
    expect(heard(generator, music).text).toBe(text);
  });

  it("switches sound off, unless something else is heard", () => {
    expect(heard("kling-3.0", "silence").request).toMatchObject({ sound: "off" });
    expect(heard("kling-3.0", "silence", "a bell").request).toMatchObject({ sound: "on" });
    expect(heard("kling-3.0", "no music, only room tone").request).toMatchObject({ sound: "on" });
    expect(heard("kling-3.0", "no music").assumed.map(({ name }) => name)).toContain("sound");
  });
});

describe("light", () => {
  it("of a shot replaces the film's, each in its own kind only", () => {
    const { text, dropped } = made(
      "kling-3.0",
      { subject: "a door", light: ["neon", "night"] },
      { "key quality": "soft-light", motivation: "window-light", direction: "backlight", "time of day": "golden-hour" },
    );
    expect(text).toBe("A door. Night, soft diffused light, neon light as backlight.");
    expect(dropped.map(({ field }) => field)).toEqual(["motivation", "time of day"]);
  });

  it("in free words replaces the key quality", () => {
    const { text } = made(
      "kling-3.0",
      { subject: "a door", light: ["like a fridge door opening"] },
      { "key quality": "soft-light" },
    );
    expect(text).toBe("A door. Light like a fridge door opening.");
  });
});

describe("sound", () => {
  const heard: Fields = {
    subject: "Mara waits",
    dialogue: [{ value: "We are late.", speaker: "Mara" }],
    effects: "the kettle clicks off",
    music: "no music",
  };

  it("is said line by line, the words in quotes behind who says them", () => {
    expect(made("kling-3.0", heard).text).toBe(
      'Mara waits. Mara says: "We are late." Sound effects: the kettle clicks off. No music.',
    );
  });

  it("is dropped with the reason where the generator makes none, and silence needs no words there", () => {
    const { text, dropped, sources } = made("runway-gen-4.5", heard);
    expect(text).toBe("Mara waits.");
    expect(dropped.map(({ field }) => field).sort()).toEqual(["dialogue", "effects"]);
    expect(sources.find(({ field }) => field === "music")?.where).toBe("settled");
  });

  it("keeps the order in which lines are spoken", () => {
    const { text } = made("kling-3.0", {
      subject: "a bench",
      dialogue: [
        { value: "Yes?", speaker: "Tom" },
        { value: "Ask.", speaker: "Ana" },
      ],
    });
    expect(text).toBe('A bench. Tom says: "Yes?" Ana says: "Ask."');
  });
});

describe("length, shape and size", () => {
  it("is made longer, never shorter, and that is said", () => {
    const { request, warnings } = made("veo-3.1", { subject: "a door", seconds: 4500 });
    expect(request).toMatchObject({ parameters: { durationSeconds: 6 } });
    expect(warnings.join(" ")).toContain("trim 1.5 s");
  });

  it("that nothing is long enough for proposes a split", () => {
    const { request, warnings } = made("runway-gen-4.5", { subject: "a door", seconds: 24_000 });
    expect(request).toMatchObject({ duration: 10 });
    expect(warnings.join(" ")).toContain("split it into 3 shots of about 8 s");
  });

  it("goes to the nearest with a warning", () => {
    const { request, warnings } = made("kling-3.0", { subject: "a door" }, { aspect: "4:5", "master size": "2K" });
    expect(request).toMatchObject({ aspect_ratio: "1:1", mode: "pro" });
    expect(warnings).toHaveLength(2);
  });

  it("that nobody decided fills the request only, and is listed as assumed", () => {
    const { request, assumed, text } = made("kling-3.0", { subject: "a door" });
    expect(request).toMatchObject({ duration: "5", aspect_ratio: "16:9", mode: "pro" });
    expect(assumed.map(({ name }) => name)).toEqual(["master size", "seconds", "aspect", "sound"]);
    expect(text).toBe("A door.");
  });
});

describe("with a first frame", () => {
  const shot: Fields = {
    subject: "Mara",
    action: "turns to the window",
    size: "close-up",
    mode: "first frame",
    "first frame": "https://example.com/1A.png",
    style: "35mm film photography",
  };

  it("says motion only where the guide wants that, and sources name the picture that carries the rest", () => {
    const { text, request, sources } = made("runway-gen-4.5", shot, {}, [MARA]);
    expect(text).toBe("Mara turns to the window.");
    expect(request).toMatchObject({ promptImage: [{ uri: "https://example.com/1A.png", position: "first" }] });
    const carried = sources.filter(({ where }) => where === "image").map(({ field }) => field);
    expect(carried).toEqual(["size", "style", "first frame", "lock phrase 1"]);
  });

  it("drops the picture where only words go, and says so", () => {
    const { dropped } = made("kling-3.0", { subject: "Mara", "first frame": "https://example.com/1A.png" });
    expect(dropped).toMatchObject([{ field: "first frame", reason: 'a picture shows nothing in "text" mode' }]);
  });

  it("leaves a place for a picture that nobody has named", () => {
    const { request } = compile([viewOf("1A", { subject: "Mara" })], { generator: "kling-3.0", mode: "first frame" });
    expect(request).toMatchObject({ image: "{{first frame of 1A}}" });
  });
});

describe("with reference pictures", () => {
  it("binds each to what it shows, by the generator's own tag", () => {
    const { text, request } = made(
      "gemini-omni-flash",
      { subject: "Mara waits", mode: "references" },
      { references: [{ value: "https://example.com/mara.png", governs: "Mara" }] },
      [MARA],
    );
    expect(text).toBe("<IMAGE_REF_0> shows Mara, 34, grey wool coat. A single continuous shot. Mara waits.");
    expect(request).toMatchObject({ input: [{ uri: "https://example.com/mara.png" }, { type: "text" }] });
  });

  it("are refused where the generator takes none, with what it takes", () => {
    const refused = refusal(() => made("runway-gen-4.5", { subject: "Mara", mode: "references" }));
    expect(refused.code).toBe("mode-not-offered");
    expect(refused.next).toContain("text, first frame");
  });
});

describe("what people type", () => {
  it("is data: line breaks fold, and placeholders and commands stay words", () => {
    const { text, request } = made("kling-3.0", { subject: "a {{negative}}\n\nsign" });
    expect(text).toBe("A {{negative}} sign.");
    expect(request).toMatchObject({ prompt: "A {{negative}} sign." });
    expect(made("minimax-hailuo-2.3", { subject: "[Push in] a door" }).warnings.join(" ")).toContain("as a command");
  });

  it("is data also where it looks like a part of the program", () => {
    const { text } = made(
      "kling-3.0",
      { subject: "constructor", move: "__proto__", support: "toString" },
      { "off-limits": [{ value: "valueOf" }] },
    );
    expect(text).toBe("Constructor. With toString, the camera makes a __proto__. No valueOf.");
  });

  it("is warned about when it uses a word the film has banned, and the compiler's own words avoid it", () => {
    const brief: Fields = {
      "banned words": ["epic", "mood", "look"],
      tone: [{ value: "calm", cause: "nobody hurries" }],
      style: "epic oils",
    };
    const { text, warnings } = made("kling-3.0", { subject: "a door" }, brief);
    expect(text).toBe("A door. Style: epic oils. The tone is calm: nobody hurries.");
    expect(warnings.join(" ")).toContain('"epic" is a banned word');
  });

  it("a shot's own mood that is the film's tone is said once, for both", () => {
    const { text, sources } = made("kling-3.0", { subject: "a door", mood: ["tense"] }, { tone: [{ value: "tense" }] });
    expect(text).toBe("A door. The mood is tense.");
    expect(sources.map(({ field }) => field).sort()).toEqual(["mood", "subject", "tone"]);
  });

  it("a mood is a word with its visible cause", () => {
    const { text } = made(
      "kling-3.0",
      { subject: "a door", mood: ["tense"] },
      { tone: [{ value: "calm", cause: "long holds" }] },
    );
    expect(text).toBe("A door. The mood is tense.");
  });
});

describe("refusals", () => {
  it("say when an ended generator ended and what to use", () => {
    const refused = refusal(() => made("Sora 2", { subject: "a door" }));
    expect(refused.code).toBe("ended-generator");
    expect(refused.message).toBe("OpenAI Sora 2 was switched off on 2026-09-24.");
    expect(refused.next).toContain("gemini-omni-flash");
  });

  it("name the nearest generators and the routes there are", () => {
    expect(refusal(() => made("kling-3.1", { subject: "a door" })).next).toContain("kling-3.0");
    const view = viewOf("1A", { subject: "a door" });
    expect(refusal(() => compile([view], { generator: "kling-3.0", route: "fal" })).next).toBe("Its routes: kling.");
  });

  it("ask for a subject", () => {
    expect(refusal(() => made("kling-3.0", { size: "close-up" })).code).toBe("no-subject");
  });

  it("warn on every prompt of a generator that can end any day", () => {
    expect(made("veo-3.1", { subject: "a door" }).warnings[0]).toContain("2026-11-17");
  });
});

describe("sources", () => {
  it("name for every clause its words, its field, whose it is and who decided it", () => {
    const { sources } = made("kling-3.0", { subject: "a door" }, { palette: ["teal"] });
    expect(sources.find(({ field }) => field === "palette")).toMatchObject({
      shot: "1A",
      words: "teal",
      of: "brief",
      by: { name: "ana" },
      where: "prompt",
    });
  });
});
