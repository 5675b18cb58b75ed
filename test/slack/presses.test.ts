/** A checklist is ticked where it stands: in the channel, in a thread, by several people, and when Slack takes no answer to the press. */
import { expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.ts";
import { livingCard } from "../../commands/living-card.ts";
import { type Studio, studio } from "./studio.ts";
import { type Message, shown } from "./workspace.ts";

const RISKIEST = "7. Generate the riskiest shot first, with two or three takes, before the rest";
const FAST = "5. fast action (1A): split it, or slow it down";

async function film(): Promise<Studio> {
  const made = await studio({ commands: COMMANDS, livingCard });
  await made.slack.slash("Ana", "/brief start Aurora");
  await made.slack.slash("Ana", "/shot add ECU her fingers tie the ribbon, a neon sign reads OPEN, Mara runs, 3s");
  return made;
}

const lists = ({ slack }: Studio): Message[] =>
  slack.space.messages.filter((one) => one.user === slack.space.bot && shown(one).startsWith("Preflight"));

it("changes the message of a slash command, whoever presses", async () => {
  const made = await film();
  const { slack } = made;
  await slack.slash("Ana", "/checklist preflight");
  const before = slack.space.messages.length;
  await slack.press("Ben", RISKIEST);
  await Promise.all([
    slack.press("Ana", FAST),
    slack.press("Cleo", "3. hands (1A): count fingers and watch which hand holds what"),
  ]);
  const [list, ...more] = lists(made);
  expect(more).toEqual([]);
  expect(slack.space.messages).toHaveLength(before);
  expect(shown(list!)).toContain(`☑ ${RISKIEST} (Ben)`);
  expect(shown(list!)).toContain("3 of 9 ticked");
  expect(list!.edits).toBe(3);
});

it("changes a message in a thread, opens it whole there, and leaves it whole", async () => {
  const made = await film();
  const { slack } = made;
  const root = slack.channelMessages()[0]!.ts;
  await slack.mention("Ana", "checklist preflight", { thread: root });
  await slack.press("Ben", "More (2)");
  await slack.press("Ben", FAST);
  expect(lists(made).map(({ thread, edits }) => ({ thread, edits }))).toEqual([{ thread: root, edits: 2 }]);
  expect(shown(lists(made)[0]!)).toMatch(/☑ 5\. fast[\s\S]*☐ 9\. /);
});

it("edits it as its own when the time to answer the press is over, and posts it anew when it is gone", async () => {
  const made = await film();
  const { slack } = made;
  await slack.mention("Ana", "checklist preflight");
  slack.expired = true;
  await slack.press("Ben", RISKIEST);
  expect(lists(made).map((one) => one.edits)).toEqual([1]);
  slack.api.fail("chat.update", { error: "message_not_found" }, { error: "message_not_found" });
  await slack.press("Ben", FAST);
  expect(lists(made).map((one) => shown(one).match(/\d of 9 ticked/)![0])).toEqual(["1 of 9 ticked", "2 of 9 ticked"]);
});
