/** Retakes: from a cause to the earliest broken decision, one change at a time. */
import { describe, expect, it } from "vitest";
import { fieldNamed } from "../../src/film/fields.ts";
import { type Reading, who } from "../../src/film/mends/shot.ts";
import { causeIn, type NgCause, STEPS } from "../../src/film/mends.ts";
import { NG_CAUSES, type Take } from "../../src/film/model.ts";
import { enough, otherPlans, type Proposal, proposals, readingOf, splitOf } from "../../src/film/retake.ts";
import { readValue, showValue } from "../../src/film/values.ts";
import { projectOf } from "./project.ts";

const reading = (fields: Record<string, string>, cast: string[] = []): Reading =>
  readingOf(projectOf({ cast, shots: { "1A": { subject: "Mara at the window", ...fields } } }), "1A");
const said = ({ field, value }: Proposal): string => `${field}${value === undefined ? "" : ` = ${value}`}`;
const first = (fields: Record<string, string>, cause: NgCause, words?: string, cast?: string[]) => {
  const [one] = proposals(reading(fields, cast), cause, words);
  return one && said(one);
};

describe("the first change for a cause", () => {
  it.each<[NgCause, Record<string, string>, string]>([
    ["identity", {}, "cast"],
    ["product", {}, "prop"],
    ["camera", {}, "move = static-shot"],
    ["camera", { move: "push in" }, "support = smooth-stabilized"],
    ["camera", { move: "push in", support: "dolly" }, "speed = speed-slow"],
    [
      "camera",
      { move: "push in", support: "dolly", speed: "slow", size: "medium shot" },
      "end = medium close-up of Mara",
    ],
    ["camera", { move: "static", support: "handheld" }, "support = tripod"],
    ["camera", { move: "static", support: "tripod" }, "holds = Mara keeps the same place in frame"],
    ["framing", {}, "size = medium-shot"],
    ["framing", { subject: "her hands on the cup" }, "size = close-up"],
    ["framing", { size: "close-up" }, "height = eye-level"],
    ["performance", { action: "she closes the lid, then she looks up" }, "action = she closes the lid"],
    ["performance", { subject: "Mara opens the letter and then reads it" }, "subject = Mara opens the letter"],
    ["performance", { action: "she closes the lid" }, "action = she closes the lid and holds there"],
    ["performance", {}, "action"],
    ["pace", { move: "push in", seconds: "6s", action: "she waits" }, "speed = speed-slow"],
    ["pace", { action: "she waits" }, "seconds = 4000"],
    ["flicker", { light: "candlelight", seconds: "8s" }, "light = practical-light"],
    ["flicker", { seconds: "8s", move: "static" }, "seconds = 5000"],
    ["lip-sync", {}, "dialogue"],
    [
      "lip-sync",
      { dialogue: "we are late again and nobody will wait for us out there", seconds: "3s" },
      "seconds = 5000",
    ],
    ["lip-sync", { dialogue: "Pull. speaker:Mara\nI am pulling. speaker:Tom" }, "dialogue = [object Object]"],
    ["sound", {}, "music = no music"],
    ["sound", { music: "no music", setting: "on the quay" }, "effects = only the quiet sound of the quay"],
    ["text", {}, "subject"],
    ["text", { subject: 'a shop sign "OPEN"' }, "subject = a shop sign"],
    ["text", { action: "she opens the letter" }, "holds = the letter stays blank"],
    ["continuity", { subject: "Mara waits on the quay" }, "wardrobe"],
    ["light", { subject: "Mara", "time of day": "dusk" }, "light = soft-light"],
    ["light", { "time of day": "dusk", setting: "the kitchen, one candle" }, "light = candlelight"],
    ["light", { "time of day": "dusk", light: "soft light" }, "light = soft-light,side-light"],
    ["light", {}, "time of day"],
  ])("%s with %j: %s", (cause, fields, change) => {
    expect(first(fields, cause)).toBe(change);
  });

  it("goes on to the picture once the phrase is there", () => {
    expect(first({}, "identity", "", ["Mara, 34, grey wool coat"])).toBe("mode = first frame");
  });

  it("is what a note asks for in film words, before anything else", () => {
    expect(first({ move: "push in", speed: "fast" }, "camera", "the push in is too fast")).toBe("speed = speed-slow");
    expect(first({ size: "wide shot" }, "framing", "too wide")).toBe("size = full-shot");
    expect(first({ size: "wide shot" }, "framing", "should be a close-up")).toBe("size = close-up");
  });

  it.each([
    "hand has six fingers, and she blinks weird at 0:02",
    "hand has six fingers at 00:00:02",
    "six fingers at 2 s",
    "the hand melts for 2 seconds",
    "the first 2 seconds: six fingers",
    "0:01-0:02 the fingers merge",
    "make the hand right at 2s",
  ])("mends the hand where %j says when: a moment is no length", (words) => {
    const shot = { seconds: "4s", action: "she closes the lid" };
    expect(proposals(reading(shot), "anatomy", words).map(said)).toEqual(proposals(reading(shot), "anatomy").map(said));
  });
  it.each(["make it 2 s", "should be 2s", "cut it down to 2 s", "2 s is enough", "needs only 2 seconds", "2s please"])(
    "takes the length that %j asks for",
    (words) => {
      expect(first({ seconds: "4s", action: "she closes the lid" }, "pace", words)).toBe("seconds = 2000");
    },
  );

  it("never proposes what stands already", () => {
    const { view: stands } = reading({ size: "close-up", move: "push in", seconds: "6s" });
    for (const cause of NG_CAUSES)
      for (const { field, value } of proposals(
        { view: stands, phrases: [], before: () => undefined },
        cause,
        "close-up",
      ))
        if (value !== undefined) expect(value).not.toEqual(stands.fields[field]?.value);
  });
});

describe("every proposal", () => {
  const shots: Record<string, string>[] = [
    {},
    { move: "push in", seconds: "6s", size: "wide shot" },
    { subject: "Mara and Tom carry the rope", move: "static", support: "handheld", dialogue: "Pull. speaker:Mara" },
    { subject: "the kettle", action: 'it boils, then it whistles at the sign "TEA"', light: "candlelight" },
  ];
  const all = shots.flatMap((fields) =>
    NG_CAUSES.flatMap((cause) => proposals(reading(fields, ["Mara, 34, grey wool coat"]), cause)),
  );

  it("changes a field that a shot has, with a value that reads back", () => {
    for (const { field, value } of all) {
      if (value === undefined) continue;
      const spec = fieldNamed("shot", field);
      expect(spec, field).toBeDefined();
      if (spec!.kind !== "records") expect(readValue(spec!, showValue(spec!, value))).toEqual({ value });
    }
  });
  it("stands in a button, and is told apart from the others", () => {
    for (const { key } of all) expect(`${key}-own`).toMatch(/^[a-z-]{1,24}$/);
    for (const steps of Object.values(STEPS)) expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
  });
  it("speaks of this shot: its id or its words", () => {
    for (const { why } of all) expect(why).toMatch(/1A|"|push in|Mara/);
  });
  it("has something to say for every cause", () => {
    for (const cause of NG_CAUSES) expect(proposals(reading({}), cause).length, cause).toBeGreaterThan(0);
  });
});

describe("a shot among others", () => {
  const film = (shots: Record<string, Record<string, string>>, cast: string[] = []) => projectOf({ cast, shots });

  it("names whom a phrase describes and it does not", () => {
    const project = film({ "1A": { subject: "the woman at the window" } }, ["Mara, 34, grey wool coat"]);
    expect(said(proposals(readingOf(project, "1A"), "identity")[0]!)).toBe("subject = Mara at the window");
  });
  it("drops one of two phrases of one name first of all", () => {
    const project = film({ "1A": { subject: "Mara" } }, ["Mara, 30, short black hair", "Mara, long red hair"]);
    const [one] = proposals(readingOf(project, "1A"), "identity");
    expect(one!.door).toEqual({ label: "Drop phrase 2", does: "phrase drop 2" });
    expect(one!.why).toContain('"Mara, 30, short black hair", phrase 2 "Mara, long red hair"');
  });
  it("opens where the shot before it ends", () => {
    const project = film({
      "1A": { subject: "Mara", "last frame": "her hand on the latch" },
      "1B": { subject: "Mara" },
    });
    expect(said(proposals(readingOf(project, "1B"), "continuity")[0]!)).toBe("first frame = her hand on the latch");
    expect(said(proposals(readingOf(project, "1A"), "continuity")[0]!)).toBe("wardrobe");
  });
  it("takes the time of day of its neighbour", () => {
    const project = film({ "1A": { subject: "Mara", "time of day": "dusk" }, "1B": { subject: "Mara" } });
    expect(said(proposals(readingOf(project, "1B"), "light")[0]!)).toBe("time of day = dusk");
  });
  it("never asks for less time than its line takes", () => {
    const line = "I told you an hour ago that nobody would come for it now";
    const project = film({ "1A": { subject: "Mara", dialogue: line, seconds: "6s", move: "static" } });
    expect(proposals(readingOf(project, "1A"), "flicker").map(said)).not.toContain("seconds = 5000");
  });
  it.each([
    ["Mara waits on the quay", "Mara"],
    ["Mara and Tom carry the rope", "Mara and Tom"],
    ["the kettle under the tap", "the kettle"],
    ["her hands on the cup", "her hands"],
    ["steam leaves the kettle in one breath", "steam"],
  ])("of %s is about %s", (subject, whom) => {
    expect(who(readingOf(film({ "1A": { subject } }), "1A").view)).toBe(whom);
  });
  it("is split where it asks for two things", () => {
    const project = film({ "1A": { subject: "Mara", action: "she closes the lid, then she looks up" } }, ["Mara, 34"]);
    const split = splitOf(readingOf(project, "1A"))!;
    expect(said(split.keep)).toBe("action = she closes the lid");
    expect(split.rest).toBe("Mara looks up");
  });
  it("loses its second action where that stands apart", () => {
    const shot = { subject: "Mara lights the stove", action: "then she fills the kettle" };
    const project = film({ "1A": shot }, ["Mara, 34"]);
    const [one] = proposals(readingOf(project, "1A"), "performance");
    expect(one).toMatchObject({ field: "action", clears: true });
    expect(one!.why).toContain('"Mara lights the stove", and "she fills the kettle"');
    expect(splitOf(readingOf(project, "1A"))).toMatchObject({
      first: "Mara lights the stove",
      rest: "Mara fills the kettle",
    });
  });
});

describe("another plan", () => {
  const takes = (...causes: (NgCause | undefined)[]) =>
    causes.map((cause, i) => ({ shot: "1A", number: i + 1, status: cause ? "ng" : "logged", cause })) as Take[];

  it("comes when the takes allowed are used up, or one cause keeps coming back where none are set", () => {
    expect(enough(takes("camera", undefined), 2, "camera")).toBe("2 takes of 2 allowed are used");
    expect(enough(takes("camera"), 2, "camera")).toBeUndefined();
    expect(enough(takes("camera", "camera", "camera"), undefined, "camera")).toBe("3 takes failed for camera");
    expect(enough(takes("camera", "camera", "light"), undefined, "camera")).toBeUndefined();
    expect(enough(takes("camera", "camera", "camera"), 9, "camera")).toBeUndefined();
  });
  it("is simpler, another size or another generator", () => {
    const plans = otherPlans(reading({ move: "push in", size: "close-up", seconds: "6s", generator: "kling-3.0" }), [
      { id: "kling-3.0", name: "Kling" },
      { id: "runway-gen-4.5", name: "Runway" },
    ]);
    expect(plans.map(({ field, value }) => `${field} = ${value}`)).toEqual([
      "move = static-shot",
      "seconds = 5000",
      "size = big-close-up",
      "size = medium-close-up",
      "generator = runway-gen-4.5",
    ]);
  });
});

describe("the cause in a note", () => {
  it.each([
    ["the hand melts", "anatomy"],
    ["lips are late", "lip-sync"],
    ["the push in is too fast", "camera"],
    ["too dark in the corner", "light"],
    ["it is somebody else", "identity"],
    ["I love it", undefined],
  ])("%s: %s", (words, cause) => {
    expect(causeIn(words)).toBe(cause);
  });
});
