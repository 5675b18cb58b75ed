import { describe, expect, it } from "vitest";
import { decode, mentionsIn, readable, withoutMention } from "../../src/surfaces/slack/markup.ts";

const names = new Map([["UANA", "Ana [DP]"]]);
const read = (text: string) => decode(text, (user) => names.get(user));

describe("Slack's text", () => {
  it.each([
    ["Tom &amp; Ana &lt;3", "Tom & Ana <3"],
    ["&amp;lt; is written &amp;amp;lt;", "&lt; is written &amp;lt;"],
    ["ask <@UANA> or <@UBEN|ben>", "ask @[Ana DP](UANA) or @[ben](UBEN)"],
    ["see <https://x.example/a?b=1&amp;c=2>", "see https://x.example/a?b=1&c=2"],
    ["see <http://x.example|x.example>", "see x.example"],
    ["see <https://evil.example|our board>", "see our board (https://evil.example)"],
    ["mail <mailto:a@b.example|a@b.example>", "mail a@b.example"],
    ["in <#C123|film> and <#C124>", "in #film and #C124"],
    ["<!channel> <!subteam^S1|@grips> <!subteam^S2>", "@channel @grips @S2"],
    ["by <!date^1392734382^{date}|18 Feb>", "by 18 Feb"],
    ["raw < b > c & d <unknown>", "raw < b > c & d <unknown>"],
    ["link:<https://x.example/clip.mp4> at:3", "link:https://x.example/clip.mp4 at:3"],
    ["bidi \u202Eevil\u202C and \u0007bell", "bidi evil and bell"],
  ])("%s", (sent, meant) => expect(read(sent)).toBe(meant));

  it("knows whom it mentions, and takes the bot's own mention out", () => {
    expect(mentionsIn("<@UANA> <@UBEN|ben> <@UANA>")).toEqual(["UANA", "UBEN"]);
    expect(withoutMention("<@UBOT> shot add\nline two", "UBOT")).toBe("shot add\nline two");
    expect(withoutMention("take the 35mm <@UBOT|shotcaller> please", "UBOT")).toBe("take the 35mm please");
  });

  it("makes no name that breaks out of a mention", () => {
    expect(readable("a](U1) [b")).toBe("a U1 b");
    expect(readable("\u202E\u0000")).toBe("somebody");
  });
});
