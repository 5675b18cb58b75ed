/** Several shots at once: one prompt each, one clip together, or one shot side by side for several generators. */
import { describe, expect, it } from "vitest";
import { CompileRefused, compare, compile, compileAll } from "../../src/prompt/index.ts";
import { AURORA } from "./films/aurora.ts";
import { LAST_FERRY } from "./films/last-ferry.ts";
import { viewOf, viewsOf } from "./films/view.ts";

const [wide, hands, hero] = viewsOf(AURORA) as [
  ReturnType<typeof viewOf>,
  ReturnType<typeof viewOf>,
  ReturnType<typeof viewOf>,
];

describe("form: each", () => {
  it("gives one outcome a shot, a refusal among them", () => {
    const all = compileAll([wide, viewOf("9Z", { size: "close-up" })], { generator: "kling-3.0" });
    expect(all.map(({ shots }) => shots)).toEqual([["1A"], ["9Z"]]);
    expect(all[0]!.made?.text).toContain("Mara");
    expect(all[1]!.refused?.code).toBe("no-subject");
  });
});

describe("form: multi", () => {
  it("sends Kling's shots as prompts of their own, whose seconds add up", () => {
    const { request } = compile([wide, hands], { generator: "kling-3.0" });
    expect(request).toMatchObject({
      multi_shot: true,
      multi_prompt: [
        { index: 1, duration: "6" },
        { index: 2, duration: "2" },
      ],
      duration: "8",
    });
    expect(request).not.toHaveProperty("prompt");
    for (const { prompt } of (request as { multi_prompt: { prompt: string }[] }).multi_prompt) {
      expect([...prompt].length).toBeLessThanOrEqual(512);
    }
  });

  it("marks Gemini's shots with their seconds and says once what they share", () => {
    const { text } = compile([wide, hands], { generator: "gemini-omni-flash" });
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toMatch(/^The look is 35mm film photography.*\n\[0-6s\] .*\n\[6-8s\] /u);
    expect(text.match(/35mm film photography/g)).toHaveLength(1);
    expect(text).not.toContain("single continuous shot");
  });

  it("labels FLUX 3's shots and cuts hard between them", () => {
    expect(compile([wide, hands], { generator: "flux-3-video" }).text).toMatch(
      /\nSHOT ONE: .*\nHARD CUT\. SHOT TWO: /u,
    );
  });

  it("opens a clip with what it is like, before what must be seen", () => {
    const { text } = compileAll(viewsOf(AURORA).slice(0, 2), { generator: "wan-3.0", form: "multi" })[0]!.made!;
    const [head] = text.split("\n");
    expect(head).toMatch(
      /^The mood is calm: nobody hurries\. .* The brass lid catches light\. Plain, unbranded surfaces\.$/u,
    );
  });

  it("holds every lock phrase of every shot in the whole clip", () => {
    const { text } = compile([wide, hands, hero], { generator: "wan-3.0" });
    for (const { words } of AURORA.phrases) expect(text).toContain(words);
  });

  it("puts as many neighbours into a clip as shots and seconds allow", () => {
    const all = compileAll(viewsOf(AURORA), { generator: "gemini-omni-flash", form: "multi" });
    expect(all.map(({ shots }) => shots)).toEqual([["1A", "1B"], ["2A"]]);
  });

  it("makes the last shot longer where the clip would be too short", () => {
    const short = ["1A", "1B"].map((id) => viewOf(id, { subject: "a door", seconds: 1000 }));
    const { request, warnings } = compile(short, { generator: "kling-3.0" });
    expect(request).toMatchObject({ multi_prompt: [{ duration: "1" }, { duration: "2" }], duration: "3" });
    expect(warnings.join(" ")).toContain("the last one runs 1 s longer");
  });

  it("is refused where the generator makes one shot at a time, or too many are asked for", () => {
    const code = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return (error as CompileRefused).code;
      }
    };
    expect(code(() => compile([wide, hands], { generator: "runway-gen-4.5" }))).toBe("form-not-offered");
    const eight = Array.from({ length: 8 }, (_, i) =>
      viewOf(`1${"ABCDEFGH"[i]}`, { subject: "a door", seconds: 1000 }),
    );
    expect(code(() => compile(eight, { generator: "kling-3.0" }))).toBe("too-many-shots");
    expect(code(() => compile([wide, hero], { generator: "gemini-omni-flash" }))).toBe("too-many-shots");
  });
});

describe("for: all", () => {
  it("names what each generator cannot hold and another can", () => {
    const rows = compare(viewsOf(LAST_FERRY)[1]!, ["kling-3.0", "runway-gen-4.5", "sora-2"]);
    expect(rows.map(({ generator }) => generator)).toEqual(["kling-3.0", "runway-gen-4.5", "sora-2"]);
    expect(rows[0]!.lost).toEqual([]);
    expect(rows[1]!.lost.map(({ field }) => field)).toEqual(["dialogue"]);
    expect(rows[2]!.outcome.refused).toBeInstanceOf(CompileRefused);
  });
});
