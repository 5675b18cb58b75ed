/** Retakes: from a cause to the earliest broken decision, one change at a time. */
import { describe, expect, it } from "vitest";
import { fieldNamed } from "../../src/film/fields.ts";
import { causeIn, type NgCause, STEPS } from "../../src/film/mends.ts";
import { NG_CAUSES, type Take } from "../../src/film/model.ts";
import { enough, otherPlans, proposals } from "../../src/film/retake.ts";
import { readValue, showValue } from "../../src/film/values.ts";
import { type ShotView, viewShot } from "../../src/film/view.ts";
import { projectOf } from "./project.ts";

const view = (fields: Record<string, string>, cast: string[] = []): ShotView =>
  viewShot(projectOf({ cast, shots: { "1A": { subject: "Mara at the window", ...fields } } }), "1A")!;
const first = (fields: Record<string, string>, cause: NgCause, words?: string, cast?: string[]) => {
  const [one] = proposals(view(fields, cast), cause, words);
  return one && `${one.field}${one.value === undefined ? "" : ` = ${one.value}`}`;
};

describe("the first change for a cause", () => {
  it.each<[NgCause, Record<string, string>, string]>([
    ["identity", {}, "cast"],
    ["product", {}, "prop"],
    ["camera", {}, "move = static-shot"],
    ["camera", { move: "push in" }, "support = smooth-stabilized"],
    ["camera", { move: "push in", support: "dolly" }, "speed = speed-slow"],
    ["camera", { move: "push in", support: "dolly", speed: "slow" }, "holds"],
    ["framing", {}, "size"],
    ["framing", { size: "close-up" }, "angle"],
    ["performance", { action: "she closes the lid, then she looks up" }, "action"],
    ["performance", { action: "she closes the lid" }, "end"],
    ["pace", { move: "push in", seconds: "6s" }, "speed = speed-slow"],
    ["flicker", { seconds: "8s", move: "static" }, "seconds = 5000"],
    ["lip-sync", {}, "dialogue"],
    [
      "lip-sync",
      { dialogue: "we are late again and nobody will wait for us out there", seconds: "3s" },
      "seconds = 5000",
    ],
    ["sound", {}, "music = no music"],
    ["text", {}, "action"],
    ["continuity", {}, "first frame"],
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

  it("never proposes what stands already", () => {
    const stands = view({ size: "close-up", move: "push in", seconds: "6s" });
    for (const cause of NG_CAUSES)
      for (const { field, value } of proposals(stands, cause, "close-up"))
        if (value !== undefined) expect(value).not.toEqual(stands.fields[field]?.value);
  });
});

describe("every step", () => {
  it("changes a field that a shot has, with a value that reads back", () => {
    for (const step of Object.values(STEPS).flat()) {
      if (["cast", "prop", "wardrobe"].includes(step.field)) continue;
      const spec = fieldNamed("shot", step.field);
      expect(spec, step.field).toBeDefined();
      for (const fields of [{}, { move: "push in", seconds: "6s", size: "wide shot" }]) {
        const value = step.mend(view(fields as Record<string, string>));
        if (typeof value === "symbol" || value === undefined) continue;
        expect(readValue(spec!, showValue(spec!, value))).toEqual({ value });
      }
    }
  });
  it("stands in a button", () => {
    for (const { key } of Object.values(STEPS).flat()) expect(key).toMatch(/^[a-z-]{1,16}$/);
  });
  it("has something to say for every cause", () => {
    for (const cause of NG_CAUSES) expect(proposals(view({}), cause).length, cause).toBeGreaterThan(0);
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
    const plans = otherPlans(view({ move: "push in", size: "close-up", seconds: "6s", generator: "kling-3.0" }), [
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
