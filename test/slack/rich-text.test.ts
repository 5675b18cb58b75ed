import { describe, expect, it } from "vitest";
import { readRichText } from "../../src/surfaces/slack/rich-text.ts";

const rich = (...elements: unknown[]) => [{ type: "rich_text", block_id: "x", elements }];
const section = (...elements: unknown[]) => ({ type: "rich_text_section", elements });
const say = (text: string, style?: object) => ({ type: "text", text, ...(style && { style }) });

describe("what the composer keeps", () => {
  it("is read without marks for bold, lists and code, mentions and links in place", () => {
    const blocks = rich(
      section({ type: "user", user_id: "UBOT" }, say(" shot add "), say("slow", { bold: true }), say(" push & pull\n")),
      { type: "rich_text_list", style: "bullet", indent: 0, elements: [section(say("wide")), section(say("close"))] },
      { type: "rich_text_preformatted", elements: [say("a *b*")] },
      section({ type: "link", url: "https://x.example/?a=1&b" }, { type: "emoji", name: "clapper", unicode: "1f3ac" }),
    );
    expect(readRichText(blocks)).toBe(
      "<@UBOT> shot add slow push &amp; pull\nwide\nclose\na *b*\n<https://x.example/?a=1&amp;b>🎬",
    );
  });

  it("is left to the message's text when there is anything else", () => {
    expect(readRichText(undefined)).toBeUndefined();
    expect(readRichText([...rich(section(say("x"))), { type: "divider" }])).toBeUndefined();
    expect(
      readRichText(rich({ type: "rich_text_section", elements: [{ type: "team", team_id: "T1" }] })),
    ).toBeUndefined();
  });
});
