/** A film made of hostile words, on Slack and Discord: nothing pings, links, formats or leaves its code block, and the prompts are the terminal's. */
import { expect, it } from "vitest";
import { playOnDiscord } from "./discord/play.ts";
import { playOnSlack } from "./slack/play.ts";
import { playParts } from "./terminal/play.ts";

/** Each goes into every place where people's words are shown. The fakes refuse whatever would act (block-kit.ts, fake-rules.ts). */
const WORDS = [
  "<!channel> @everyone [win](https://evil.example) <https://x.example|y>",
  "<@U1> <@123456789012345678> <@&123456789012345678> - list 1. one > quote -# small <t:1618953630:R>",
  "**bold** _it_ ~~gone~~ ||spoiler|| `code` ```fence``` # Big :fire: &amp;lt; &lt;!here&gt; \\",
];

const filmOf = (hostile: string): string => `
ana> /brief start ${hostile.slice(0, 60)} film for:kling-3.0
ana> /brief set story ${hostile} finds a kettle
ben> /brief set story ${hostile} loses a kettle
ana> [Keep 1]
ana> /brief set style ${hostile} look
ana> /brief add palette ${hostile}
ana> /brief add off-limits ${hostile} reason
ana> /brief set audience ${hostile} people
ana> /phrase add Mara ${hostile} coat as:cast
ana> /phrase list
ana> /scene set 1 setting ${hostile} room
ana> /shot add scene:1 close-up, slow push in, Mara ${hostile} coat turns ${hostile}, 4s
ana> /shot add scene:1 wide shot, static, ${hostile}, 3s \\
${hostile}
ana> /shot set 1A title ${hostile}
ana> /shot set 1A owner ${hostile}
ana> /shot set 1A dialogue Mara: ${hostile}
ana> /shot show 1A
ana> /shot list
ana> /scene list
ana> /scene show 1
ana> /prompt 1A
ana> [Why]
ana> [Request]
ana> /prompt all
ana> /take log 1A circled ${hostile}
ana> /note add 1A-1 ${hostile} too slow
ben> /note add 1A-1 ${hostile} too fast
ana> /note list
ana> /take list
ana> /take retake 1A-1
ana> /check run
ana> /checklist show preflight
ana> /checklist show clearance
ana> /look save rainlight
ana> /look show
ana> /board 1A
ana> /export md
ana> /lookup ${hostile}
ana> /brief answer ${hostile}
ben>> ${hostile}
ben>> story: ${hostile} and tea
ana>> [Write it]
ana> /brief show
ana> /brief history
ana> /brief undo
ana> /shot add
ana> /nothing ${hostile}
ana> /prompt ${hostile}
ana> /channel set generator ${hostile}
ana> /brief close
ana> /brief list
ana> /brief start ${hostile}
`;

const codes = (replies: readonly { card: { blocks: readonly { kind: string; role?: string; text?: string }[] } }[]) =>
  replies.flatMap(({ card }) => card.blocks.flatMap((one) => (one.role === "prompt" ? [one.text] : [])));

it.each(WORDS)("%s", { timeout: 120_000 }, async (hostile) => {
  const script = filmOf(hostile);
  const there = await playParts([script]);
  expect(there.failures).toEqual([]);
  const prompts = codes(there.replies);
  expect(prompts.length).toBeGreaterThan(0);
  const slack = await playOnSlack([script]);
  expect(slack.failures).toEqual([]);
  expect(
    slack.brought.flatMap((one) => one.codes.flatMap((code) => (code.role === "prompt" ? [code.text] : []))),
  ).toEqual(prompts);
  const discord = await playOnDiscord([script]);
  expect(discord.failures).toEqual([]);
  // There a person's or role's mention is one, however it was typed: it is read as the name.
  if (/<@&?\d/.test(hostile)) expect(JSON.stringify(codes(discord.replies))).not.toMatch(/<@&?\d/);
  else expect(codes(discord.replies)).toEqual(prompts);
});
