/** What the camera rules let in: the vocabulary's definitions decide, the most exact entry wins, and no role is above them. */
import { beforeAll, describe, expect, it } from "vitest";
import { breachOf, type Contract, cameraIn, isUnlisted, tooFast, withinContract } from "../../src/film/contract.ts";
import { decide } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { ANA, AT, decided, fieldsIn, projectOf } from "./project.ts";

const rules = (brief: Record<string, string>): Contract =>
  Object.fromEntries(Object.entries(brief).map(([name, typed]) => decided("brief", name, typed)));

/** The first listening builds what all later ones share. */
beforeAll(() => void cameraIn("push in"), 60_000);

describe("never", () => {
  const never = rules({ never: "handheld, pan, crash zoom in" });
  it.each([
    ["handheld", true],
    ["shaky-cam", true],
    ["shoulder-rig", true],
    ["gun-and-run", false],
    ["phone-camera", false],
    ["body-cam", false],
    ["steadicam", false],
    ["pan-left", true],
    ["whip-pan", true],
    ["pan-tracking", false],
    ["crash-zoom-in", true],
    ["zoom-in", false],
    ["a slow handheld drift", true],
    ["gliding, not handheld at all", false],
    ["past the frying pans", false],
  ])("handheld, pan, crash zoom in: %s is refused: %s", (value, refused) => {
    expect(breachOf(never, value) !== undefined).toBe(refused);
  });

  it("does not reach from the special to the general", () => {
    expect(breachOf(rules({ never: "whip pan" }), "pan")).toBeUndefined();
  });

  it("gives way to an exact entry of another rule", () => {
    expect(breachOf(rules({ never: "handheld", allowed: "shoulder rig" }), "shoulder-rig")).toBeUndefined();
    expect(breachOf(rules({ never: "pan", rare: "whip pan" }), "whip-pan")?.rule).toBe("rare");
    expect(breachOf(rules({ never: "handheld, shoulder rig", allowed: "shoulder rig" }), "shoulder-rig")?.rule).toBe(
      "never",
    );
  });

  it("is not got round by somebody else's list", () => {
    const { never, allowed, rare } = rules({ never: "handheld", allowed: "shoulder rig", rare: "shoulder rig" });
    const ben = { id: "U9", name: "ben" };
    expect(breachOf({ never, allowed: { ...allowed!, by: ben } }, "shoulder-rig")?.rule).toBe("never");
    expect(breachOf({ never, rare: { ...rare!, by: ben } }, "shoulder-rig", "because")?.rule).toBe("never");
  });

  it("takes no reason; rare does", () => {
    expect(breachOf(rules({ never: "crane up" }), "crane-up", "we leave her")?.rule).toBe("never");
    expect(breachOf(rules({ rare: "crane up" }), "crane-up")?.rule).toBe("rare");
    expect(breachOf(rules({ rare: "crane up" }), "crane-up", "we leave her")).toBeUndefined();
  });
});

it("asks for no leave to stand still", () => {
  const allowed = rules({ allowed: "push in" });
  expect(isUnlisted(allowed, "static-shot")).toBe(false);
  expect(isUnlisted(allowed, "pan-left")).toBe(true);
  expect(isUnlisted(rules({ allowed: "tripod" }), "pan-left")).toBe(false);
});

it("knows what is faster than the top speed", () => {
  const slow = rules({ "top speed": "slow" });
  expect(tooFast(slow, "speed-fast", "push-in")).toBe("speed-slow");
  expect(tooFast(slow, "speed-imperceptible", "push-in")).toBeUndefined();
  expect(tooFast(slow, "accelerating", "push-in")).toBeUndefined();
  expect(tooFast(slow, "", "whip-pan")).toBe("speed-slow");
  expect(tooFast({}, "speed-very-fast", "whip-pan")).toBeUndefined();
});

describe("decide", () => {
  const film = () =>
    projectOf({ brief: { never: "handheld", rare: "crane up" }, shots: { "1A": { subject: "Mara" } } });
  const wish = (field: string, value: string, more: object = {}) => ({
    of: "shot 1A" as const,
    spec: fieldNamed("shot", field)!,
    value,
    by: ANA,
    at: AT,
    how: "ruling" as const,
    ...more,
  });

  it("refuses a never for the director too, and changes nothing", () => {
    const project = film();
    expect(decide(project, wish("support", "shaky-cam"))).toMatchObject({ kind: "never", entry: "handheld", by: ANA });
    expect(project.changes().size).toBe(0);
  });

  it("keeps the reason of a rare one with its decision", () => {
    const project = film();
    expect(decide(project, wish("move", "crane-up")).kind).toBe("rare");
    expect(project.changes().size).toBe(0);
    expect(decide(project, wish("move", "crane-up", { reason: "we leave her" })).kind).toBe("set");
    expect(project.shot("1A")?.fields.move).toMatchObject({ value: "crane-up", reason: "we leave her" });
  });

  it("leaves words that only happen to say it alone", () => {
    expect(decide(film(), wish("action", "holds a handheld radio")).kind).toBe("set");
  });
});

it("lets a pasted shot in without what breaks a rule", () => {
  const fields = fieldsIn("shot", { subject: "the clock", move: "crash zoom in", support: "tripod" });
  const { fields: kept, leftOut } = withinContract(rules({ never: "zoom in" }), fields);
  expect(Object.keys(kept)).toEqual(["subject", "support"]);
  expect(leftOut).toMatchObject([{ rule: "never", entry: "zoom-in", field: "move", value: "crash-zoom-in" }]);
});
