/** Prompts read aloud as a director does before sending them: what a team decided, and the sentences that must come back. */
import { describe, expect, it } from "vitest";
import { type Compiled, compile } from "../../src/prompt/index.ts";
import { type Fields, phrase, viewOf } from "./films/view.ts";

const IRENE = phrase(1, "cast", "Irene, 47, silver bob");
const VERA = phrase(2, "cast", "Vera, 52, cropped grey hair");
const LOTTE = phrase(3, "cast", "Lotte, 44, red curls tied back");
const TIDAL = phrase(4, "prop", "the Tidal battery, a rounded white box");

type Phrases = (typeof IRENE)[];

function made(generator: string, shot: Fields, brief: Fields = {}, phrases: Phrases = []): Compiled {
  return compile([viewOf("1A", shot, phrases, brief)], { generator });
}
const said = (shot: Fields, brief: Fields = {}, phrases: Phrases = []): string =>
  made("kling-3.0", shot, brief, phrases).text;

describe("a camera's speed", () => {
  it.each([
    ["push-in", "accelerating", "The camera pushes in, accelerating."],
    ["pull-out", "decelerating", "The camera pulls back, easing to a stop."],
    ["zoom-in", "speed-slow", "The camera slowly zooms in optically."],
    ["zoom-in", "speed-very-fast", "The camera zooms in optically and very fast."],
    ["zoom-out", undefined, "The camera zooms out optically."],
  ])("%s, %s", (move, speed, text) =>
    expect(said({ subject: "a door", move, ...(speed ? { speed } : {}) })).toBe(`A door. ${text}`),
  );

  it("and a path that begins with how straight it is", () =>
    expect(said({ subject: "a roof", move: "pull-out", path: "straight up over the roof" })).toBe(
      "A roof. The camera pulls back straight up over the roof.",
    ));
});

describe("lettering", () => {
  it("stays as it is typed, whatever it names", () => {
    const { text } = made("veo-3.1", { subject: 'text card: "Tidal. Power comes in." on blue' }, {}, [TIDAL]);
    expect(text).toContain('Text card: "Tidal. Power comes in." on blue.');
    expect(text.match(/a rounded white box/gu)).toHaveLength(1);
  });
});

describe("who does it", () => {
  it("is not said twice where a list gave the name and then the sentence", () => {
    const shot = { subject: "Vera, Vera doesn't touch the envelope" };
    expect(said(shot, {}, [VERA])).toBe("Vera, 52, cropped grey hair, doesn't touch the envelope.");
  });

  it("is one person a sentence", () => {
    const both = { subject: "Vera gets up and leaves frame left, Lotte stays seated" };
    expect(said(both, {}, [VERA, LOTTE])).toBe(
      "Vera, 52, cropped grey hair, gets up and leaves frame left. Lotte, 44, red curls tied back, stays seated.",
    );
    expect(said({ subject: "the envelope, Vera's hand slides it back" })).toBe(
      "The envelope. Vera's hand slides it back.",
    );
    expect(said({ subject: "Kit, the edge of the roof rushes closer" })).toBe(
      "Kit. The edge of the roof rushes closer.",
    );
  });
});

describe("tone", () => {
  it("is one list, and semicolons only where a cause may have commas", () => {
    const tone = [{ value: "calm" }, { value: "intimate" }, { value: "mysterious" }];
    expect(said({ subject: "a door" }, { tone })).toBe("A door. The mood is calm, intimate and mysterious.");
  });

  it("has its cause where people said because, and each word once", () => {
    const tone = [{ value: "urgent because of the sirens" }, { value: "urgent" }];
    expect(said({ subject: "a door" }, { tone })).toBe("A door. The mood is urgent: the sirens.");
  });
});

describe("what must not be seen", () => {
  const off = (value: string): Fields => ({ "off-limits": [{ value }] });

  it("keeps what is ours, and reads as one speaks", () => {
    const { text, negative } = made("kling-3.0", { subject: "a door" }, off("any logo except ours"));
    expect(text).toBe("A door. No other logo.");
    expect(negative).toBe("other logo");
    expect(made("veo-3.1", { subject: "a door" }, off("any colour except red")).negative).toBe("colour other than red");
    expect(made("runway-gen-4.5", { subject: "a door" }, off("any logo except ours")).text).toBe(
      "A door. Other objects plain and unbranded.",
    );
  });

  it("does not empty a place of whoever is in it", () => {
    const shot = { subject: "Irene", action: "stops" };
    expect(made("runway-gen-4.5", shot, off("people in the background"), [IRENE]).text).toBe(
      "Irene, 47, silver bob, stops. An empty background.",
    );
    expect(made("runway-gen-4.5", shot, off("people"), [IRENE]).text).toBe(
      "Irene, 47, silver bob, stops. An otherwise empty place.",
    );
  });

  it("rules out no more than was said: the rest is a warning", () => {
    const { text, warnings } = made("runway-gen-4.5", { subject: "a street" }, off("people with umbrellas"));
    expect(text).toBe("A street.");
    expect(warnings.join(" ")).toContain('"no people with umbrellas"');
  });
});

describe("a reference picture", () => {
  const refs = (...references: Record<string, string>[]): string =>
    made(
      "gemini-omni-flash",
      { subject: "the battery", action: "glows", mode: "references" },
      {
        references: references.map((one) => ({ value: "https://example.com/a.png", ...one })),
      } as Fields,
      [TIDAL],
    ).text;
  const REST = "A single continuous shot. In this shot, the Tidal battery, a rounded white box, glows.";

  it("lends a side of itself", () => {
    expect(refs({ governs: "light", borrow: "warm falloff of the lamps" })).toBe(
      `For the light, take the warm falloff of the lamps from <IMAGE_REF_0>. ${REST}`,
    );
    expect(refs({ governs: "lighting, palette" })).toBe(`Take the lighting and palette from <IMAGE_REF_0>. ${REST}`);
  });

  it("shows a thing, whose phrase stands where it is seen", () => {
    expect(refs({ governs: "product", borrow: "the exact shape of the battery" })).toBe(
      `Take the exact shape of the battery from <IMAGE_REF_0>, which shows the product. ${REST}`,
    );
  });
});

describe("a still picture", () => {
  it("has no last frame", () => {
    const { text, dropped } = made("flux-2", {
      subject: "a door",
      action: "closes",
      "last frame": "the latch is down",
    });
    expect(text).toBe("A door closes.");
    expect(dropped).toMatchObject([{ field: "last frame" }]);
  });
});

describe("an exclusion that a lock phrase states", () => {
  const FLAT = phrase(5, "style", "flat vector shapes, no gradients");
  const off: Fields = { "off-limits": [{ value: "gradients" }] };
  it("is not said again in the prompt, and stands in a negative field", () => {
    const { text, negative } = made("kling-3.0", { subject: "a door" }, off, [FLAT]);
    expect(text).toBe("A door. The look is flat vector shapes, no gradients.");
    expect(negative).toBe("gradients");
    const { warnings, dropped } = made("runway-gen-4.5", { subject: "a door" }, off, [FLAT]);
    expect(dropped).toEqual([]);
    expect(warnings.join(" ")).not.toContain('cannot be told "no gradients"');
  });
});

describe("what is heard", () => {
  it("is a sentence where labels are not wanted", () =>
    expect(made("ltx-2.5", { subject: "a door", effects: "rain on glass, fridge hum" }).text).toBe(
      "A door. The sound is rain on glass, fridge hum.",
    ));
  it("without dialogue is wordless, and nobody's mouth is closed", () =>
    expect(made("runway-gen-4.5", { subject: "a runner" }, { "off-limits": [{ value: "dialogue" }] }).text).toBe(
      "A runner. A wordless scene.",
    ));
});

describe("several shots in one clip", () => {
  const views = (out?: string, into?: string) => [
    viewOf("1A", { subject: "a splash", seconds: 4000, ...(out ? { "cut out": out } : {}) }),
    viewOf("1B", { subject: "a sheet on a line", seconds: 4000, ...(into ? { "cut in": into } : {}) }),
  ];

  it("are cut as the team decided, by the generator that makes the cut", () => {
    expect(compile(views("match cut on the splash"), { generator: "seedance-2.0" }).text).toBe(
      "Shot 1: A splash.\nShot 2: Match cut on the splash. A sheet on a line.",
    );
    const flux = compile(views(undefined, "match-cut"), { generator: "flux-3-video" });
    expect(flux.text).toBe("SHOT ONE: A splash.\nMatch cut. SHOT TWO: A sheet on a line.");
    expect(flux.dropped.map(({ field }) => field)).not.toContain("cut in");
    expect(flux.sources).toContainEqual(expect.objectContaining({ shot: "1B", field: "cut in", where: "prompt" }));
    expect(compile(views(), { generator: "flux-3-video" }).text).toContain("HARD CUT. SHOT TWO");
  });

  it("are cut into as the second one says where both say it", () => {
    const { text, dropped } = compile(views("match cut on the splash", "from the splash to the sheet"), {
      generator: "seedance-2.0",
    });
    expect(text).toContain("Shot 2: Cut from the splash to the sheet. A sheet");
    expect(dropped).toMatchObject([{ field: "cut out", reason: "shot 1B says how it is cut into" }]);
  });
});

describe("where there is little room", () => {
  it("what the negative field says too gives way first, and is no loss", () => {
    const shot = (id: string) =>
      viewOf(id, { subject: `a ${"very ".repeat(93)}long hall`, contrast: "high", seconds: 4000 }, [], {
        "off-limits": [{ value: "people in the background" }],
      });
    const { text, negative, dropped } = compile([shot("1A"), shot("1B")], { generator: "kling-3.0" });
    expect(text).toContain("High contrast.");
    expect(text).not.toContain("people");
    expect(negative).toBe("people in the background");
    expect(dropped).toEqual([]);
  });
});

describe("people's own words", () => {
  it("get their noun where it belongs", () => {
    expect(said({ subject: "a hall", lens: "wide, around 24mm", "depth of field": "deep" })).toBe(
      "A hall. Wide lens, around 24mm, deep focus.",
    );
    expect(said({ subject: "a hall" }, { "key quality": "moody, motivated by a fridge door" })).toBe(
      "A hall. Moody light, motivated by a fridge door.",
    );
    expect(said({ subject: "the island", move: "drone-descend", speed: "speed-fast" })).toBe(
      "The island. The camera descends fast from the air.",
    );
  });

  it("rule out anything and anybody as one speaks", () => {
    const off = (value: string) => made("kling-3.0", { subject: "a hall" }, { "off-limits": [{ value }] });
    expect(off("anything modern")).toMatchObject({ text: "A hall. No modern things.", negative: "modern things" });
    expect(off("anything that looks new").text).toBe("A hall. Nothing that looks new.");
    expect(off("anyone in uniform").text).toBe("A hall. Nobody in uniform.");
  });

  it("about some faces turn no figure away", () => {
    const off = (value: string) => made("runway-gen-4.5", { subject: "a hall" }, { "off-limits": [{ value }] }).text;
    expect(off("adult faces")).toBe("A hall.");
    expect(off("recognisable faces")).toBe("A hall. The figure turned away, seen from behind.");
  });
});

describe("a lock phrase's words", () => {
  const KITE = phrase(1, "prop", "our red kite, one torn corner");
  const AYA = phrase(2, "cast", "Aya (8, yellow raincoat)");
  it("take no comma behind a bracket", () =>
    expect(said({ subject: "Aya", action: "opens the door" }, {}, [AYA])).toBe(
      "Aya (8, yellow raincoat) opens the door.",
    ));
  it("with an article of their own stand behind no second one", () => {
    expect(said({ subject: "a knot, then the whole kite against the sky" }, {}, [KITE])).not.toContain("whole our");
    expect(said({ subject: "the red kite tangled in wires" }, {}, [KITE])).toBe(
      "In frame: our red kite, one torn corner, tangled in wires.",
    );
  });
});

describe("light", () => {
  it("from a source has its side in front", () => {
    expect(said({ subject: "a hall" }, { motivation: "practical-light", direction: "side-light" })).toBe(
      "A hall. Side light from practical lamps in frame.",
    );
  });
});

describe("the line of action", () => {
  it("describes nobody: who is in the frame stands before what happens", () => {
    const shot = {
      subject: "Lotte",
      action: "looks past Vera's shoulder",
      "axis side": "between Vera and Lotte, window side",
    };
    expect(said(shot, {}, [VERA, LOTTE])).toBe(
      "Vera, 52, cropped grey hair. Lotte, 44, red curls tied back, looks past Vera's shoulder. The camera stays on the window side of the line between Vera and Lotte.",
    );
  });
});

describe("a shot that begins with a frame", () => {
  it("has its frame made as a still, from words", () => {
    const shot = { subject: "a door", action: "closes", mode: "first frame" };
    expect(made("flux-2", shot)).toMatchObject({ mode: "text", text: "A door closes." });
    expect(() => made("runway-aleph-2", shot)).toThrow("does not take");
  });
});
