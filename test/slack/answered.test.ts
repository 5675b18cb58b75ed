/** A reply to a posted clip, picture or link logs it as a take; what the thread hangs on is asked for then and never else. */
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.ts";
import { livingCard } from "../../commands/living-card.ts";
import { talk } from "../../commands/talk.ts";
import { type Studio, studio } from "./studio.ts";
import { shown } from "./workspace.ts";

const clip = (name: string) => ({ name, type: "video/mp4", content: name });
const asked = ({ slack }: Studio) => slack.api.calledWith("conversations.history").length;
const answers = ({ slack }: Studio, ts: string) =>
  slack
    .thread(ts)
    .filter((one) => one.user === slack.space.bot)
    .map(shown);
const linkOf = ({ shared }: { shared?: object[] }, n = 0) => (shared![n] as { permalink: string }).permalink;

async function film(): Promise<Studio> {
  const made = await studio({ commands: COMMANDS, livingCard, talk });
  await made.slack.slash("Ana", "/brief start Aurora");
  await made.slack.slash("Ana", "/shot add WS kitchen");
  await made.slack.slash("Ana", "/shot add MS hands");
  return made;
}

describe("a reply in the thread of a clip", () => {
  it("logs it as a take with its link, asked for once though the mention comes twice", async () => {
    const made = await film();
    const { slack } = made;
    const posted = await slack.say("Cleo", "second try", { files: [clip("a.mp4")] });
    await slack.mention("Ana", "take log 1A circled the lid clicks", { thread: posted.ts });
    const [said, ...more] = answers(made, posted.ts);
    expect(said).toMatch(/^Take 1A-1: circled\nthe lid clicks\n/);
    expect(said).toContain(linkOf(posted));
    expect(said).not.toContain("second try");
    expect([more.length, asked(made)]).toEqual([0, 1]);
  });

  it("makes several takes of several clips, or of several links, and one clip of several shots", async () => {
    const made = await film();
    const { slack } = made;
    const two = await slack.say("Cleo", "see https://notes.example/1", { files: [clip("a.mp4"), clip("b.mp4")] });
    await slack.mention("Ana", "take log 1A", { thread: two.ts });
    expect(answers(made, two.ts)[0]).toMatch(/^Takes 1A-1, 1A-2: logged/);
    expect(answers(made, two.ts)[0]).toContain(linkOf(two, 1));
    expect(answers(made, two.ts)[0]).not.toContain("notes.example");
    const links = await slack.say("Cleo", "<https://clips.example/c> and <https://clips.example/d|d>");
    await slack.mention("Ana", "/take log 1A,1B hold", { thread: links.ts });
    expect(answers(made, links.ts)[0]).toMatch(
      /1A-3 {2}· {2}https:\/\/clips.example\/c\n1B-1 {2}· {2}https:\/\/clips.example\/d/,
    );
    const one = await slack.say("Cleo", "<https://clips.example/e>");
    await slack.mention("Ana", "take log 1A,1B ranges:0-2,2-4", { thread: one.ts });
    expect(answers(made, one.ts)[0]).toContain("one clip with 1B-2");
  });

  it("is a command without a mention, too, once the bot has been spoken to there", async () => {
    const made = await film();
    const { slack } = made;
    const posted = await slack.say("Cleo", "", { files: [clip("a.mp4")] });
    await slack.reply("Ana", posted.ts, "take log 1A");
    expect(answers(made, posted.ts)).toEqual([]);
    await slack.mention("Ana", "take log 1A", { thread: posted.ts });
    await slack.reply("Ben", posted.ts, "take log 1B hold");
    expect(answers(made, posted.ts).at(-1)).toMatch(/^Take 1B-1: hold\nhttps:/);
  });

  it("keeps to a link or file of its own", async () => {
    const made = await film();
    const { slack } = made;
    const posted = await slack.say("Cleo", "", { files: [clip("a.mp4")] });
    await slack.mention("Ana", "take log 1A link:https://clips.example/own", { thread: posted.ts });
    await slack.mention("Ana", "take log 1A see https://clips.example/noted", { thread: posted.ts });
    await slack.mention("Ana", "take log 1A", { thread: posted.ts, files: [clip("b.mp4")] });
    expect(answers(made, posted.ts).join("\n")).toMatch(/clips.example\/own[\s\S]*clips.example\/noted/);
    expect(answers(made, posted.ts).join("\n")).not.toContain(linkOf(posted));
    expect(asked(made)).toBe(0);
  });
});

describe("what a thread hangs on", () => {
  it("is not asked for by talk, other commands, or in the brief's own thread", async () => {
    const made = await film();
    const { slack } = made;
    const posted = await slack.say("Cleo", "", { files: [clip("a.mp4")] });
    await slack.reply("Ben", posted.ts, "take log it somewhere, please");
    await slack.mention("Ana", "shot list", { thread: posted.ts });
    await slack.mention("Ana", "golden hour", { thread: posted.ts });
    const card = slack.channelMessages().find((one) => one.user === slack.space.bot)!;
    await slack.mention("Ana", "take log 1A", { thread: card.ts });
    expect(answers(made, card.ts).at(-1)).toMatch(/^Take 1A-1: logged/);
    expect(asked(made)).toBe(0);
  });

  it.each([
    ["refused", { error: "missing_scope" }],
    ["too often asked", { status: 429, retryAfter: 60 }],
  ])(
    "and cannot be read (%s) keeps nobody waiting: the take is logged and says what is missing",
    async (_why, fault) => {
      const made = await film();
      const { slack } = made;
      const posted = await slack.say("Cleo", "", { files: [clip("a.mp4")] });
      slack.api.fail("conversations.history", fault);
      await slack.mention("Ana", "take log 1A circled", { thread: posted.ts });
      expect(answers(made, posted.ts)[0]).toMatch(/^Take 1A-1: circled\n.*could not be read.*link:<url>/);
    },
  );

  it("and has been deleted is not mistaken for the message before it", async () => {
    const made = await film();
    const { slack } = made;
    await slack.say("Cleo", "", { files: [clip("other.mp4")] });
    const posted = await slack.say("Cleo", "", { files: [clip("a.mp4")] });
    slack.space.remove(slack.current.id, posted.ts);
    await slack.mention("Ana", "take log 1A", { thread: posted.ts });
    expect(answers(made, posted.ts)[0]).toMatch(/could not be read/);
    expect(answers(made, posted.ts)[0]).not.toContain("https:");
  });
});

describe("Log as take", () => {
  it.each([
    [
      "clips",
      "both good",
      [clip("a.mp4"), clip("b.mp4")],
      /1A-1 {2}· {2}both good {2}· {2}https:[\s\S]*1A-2 {2}· {2}both good {2}· {2}https:/,
    ],
    [
      "links",
      "<https://clips.example/c> <https://clips.example/d>",
      [],
      /1A-1 {2}· {2}https:.*\/c\n1A-2 {2}· {2}https:.*\/d/,
    ],
  ])("takes several %s of one message", async (_what, text, files, logged) => {
    const { slack } = await film();
    const posted = await slack.say("Cleo", text, { files });
    await slack.shortcut("Ana", "log-as-take", posted);
    await slack.submit("Ana", { Shot: "1A" });
    expect(shown(slack.channelMessages().at(-1)!)).toMatch(logged);
  });
});
