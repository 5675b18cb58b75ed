import { describe, expect, it } from "vitest";
import { COMMANDS as REAL } from "../../commands/index.ts";
import { livingCard } from "../../commands/living-card.ts";
import { talk as hears } from "../../commands/talk.ts";
import { placeKey } from "../../src/chat/place.ts";
import { COMMANDS, talk } from "./commands.ts";
import { type Studio, studio } from "./studio.ts";
import { type Message, shown } from "./workspace.ts";

const film = () => studio({ commands: REAL, livingCard, talk: hears });
const cards = ({ slack }: Studio, title = "Aurora"): Message[] =>
  slack.channelMessages().filter((one) => shown(one).startsWith(title));

describe("the living card", () => {
  it("is posted by a start, opens the brief's thread, and is edited in place from then on", async () => {
    const made = await film();
    const { slack } = made;
    await slack.slash("Ana", "/brief start Aurora");
    const [card] = cards(made);
    expect(shown(card!)).toContain("Ana");
    expect(slack.thread(card!.ts).map(shown)).toEqual([expect.stringContaining("achieve?")]);
    await slack.slash("Ana", "/brief set aspect 16:9");
    await slack.mention("Ben", "brief set runtime 30s", { thread: card!.ts });
    expect(cards(made)).toHaveLength(1);
    expect(shown(cards(made)[0]!)).toMatch(/16:9[\s\S]*30 s/);
    expect(cards(made)[0]!.edits).toBeGreaterThanOrEqual(1);
  });

  it("is posted again when its message is gone, and both threads go on", async () => {
    const made = await film();
    const { slack } = made;
    await slack.slash("Ana", "/brief start Aurora");
    const [first] = cards(made);
    slack.space.remove(slack.current.id, first!.ts);
    await slack.slash("Ana", "/brief set aspect 16:9");
    const [second] = cards(made);
    expect(second!.ts).not.toBe(first!.ts);
    expect(shown(second!)).toContain("16:9");
    const saidIn = (thread: string) => slack.thread(thread).map(shown).join("\n");
    await slack.reply("Ben", first!.ts, "golden hour");
    await slack.reply("Cleo", second!.ts, "35mm");
    expect(saidIn(first!.ts).match(/Noted: time of day golden hour/g)).toHaveLength(1);
    expect(saidIn(second!.ts).match(/Noted: lens intent 35 mm/g)).toHaveLength(1);
    expect(cards(made).map(shown)).toEqual([expect.stringMatching(/golden hour[\s\S]*35 mm|35 mm[\s\S]*golden hour/)]);
    await slack.slash("Ana", "/brief answer a lid that clicks");
    expect(saidIn(second!.ts)).toContain("What happens, in one sentence?");
    expect(saidIn(first!.ts)).not.toContain("What happens, in one sentence?");
  });

  it("says that the film is closed when another is imported over it", async () => {
    const made = await film();
    const { slack } = made;
    await slack.slash("Ana", "/brief start Aurora");
    await slack.slash("Ana", "/export json");
    const { content } = slack.space.messages.flatMap((one) => one.files).at(-1)!;
    await slack.mention("Ana", "import", { files: [{ name: "aurora.json", type: "application/json", content }] });
    const [before, after, ...more] = cards(made);
    expect([shown(before!), shown(after!)]).toEqual([
      expect.stringMatching(/^Aurora \(closed\)\n/),
      expect.stringMatching(/^Aurora\n/),
    ]);
    expect([before!.edits, more]).toEqual([1, []]);
  });

  it("names the director who was mentioned", async () => {
    const made = await film();
    await made.slack.slash("Ana", "/brief start Aurora director:@Ben");
    expect(shown(cards(made)[0]!)).toContain("Director: Ben");
  });
});

describe("a start", () => {
  it.each([
    ["a channel that the bot is no member of", { member: false }, /not a member[\s\S]*\/invite/],
    ["an archived channel", { archived: true }, /archived/],
  ])("changes nothing in %s and says what to do", async (_what, state, said) => {
    const made = await film();
    const { slack, store } = made;
    Object.assign(slack.current, state);
    await slack.slash("Ana", "/brief start Aurora");
    expect(slack.privately("Ana").map(shown)).toEqual([expect.stringMatching(said)]);
    expect((await store.load([placeKey(`slack:T1:${slack.current.id}`)])).size).toBe(0);
    Object.assign(slack.current, { member: true, archived: false });
    await slack.slash("Ana", "/brief start Aurora");
    expect(cards(made)).toHaveLength(1);
  });

  it("changes nothing in a private channel that the bot cannot see", async () => {
    const { slack } = await film();
    slack.space.channels.delete(slack.current.id);
    await slack.slash("Ana", "/brief start Aurora");
    expect(slack.privately("Ana").map(shown)).toEqual([expect.stringContaining("No film was started.")]);
  });
});

describe("message shortcuts", () => {
  it("note somebody else's words as theirs, and log a take from a message", async () => {
    const { slack } = await studio({ commands: COMMANDS, talk });
    const message = await slack.say("Cleo", "add soft backlight, please");
    await slack.shortcut("Ana", "add-to-brief", message);
    expect(shown(slack.channelMessages().at(-1)!)).toBe("Heard: add soft backlight, please, noted by Ana");
    const clip = await slack.say("Cleo", "first try <https://clips.example/a.mp4>");
    await slack.shortcut("Ana", "log-as-take", clip);
    expect(shown(slack.channelMessages().at(-1)!)).toContain(
      "first try https://clips.example/a.mp4 at https://clips.example/a.mp4",
    );
    await slack.shortcut("Ana", "no-such", clip);
    expect(slack.privately("Ana").map(shown).at(-1)).toContain("older version");
  });

  it("say why a program's message is not noted", async () => {
    const { slack } = await studio({ commands: COMMANDS, talk });
    const { user: _nobody, ...robot } = slack.space.add({
      channel: slack.current.id,
      user: "UROBOT",
      text: "build done",
    });
    await slack.shortcut("Ana", "add-to-brief", robot as Message);
    expect(slack.privately("Ana").map(shown)).toEqual([expect.stringContaining("only note what a person said")]);
  });
});

describe("files", () => {
  it("are read with a message when they are text, within the cap, and lie with Slack", async () => {
    let heard: unknown;
    const { slack } = await studio({
      commands: COMMANDS,
      talk: (context) => {
        heard = context.request.files;
        return talk(context, true);
      },
    });
    const files = [
      { name: "shots.csv", type: "text/csv", content: "id,shot\r\n1A,wide & slow\n" },
      { name: "big.txt", type: "text/plain", content: "x".repeat(400_001) },
      { name: "bytes.txt", type: "text/plain", content: Buffer.from([0xff, 0xfe, 0x00]) },
      { name: "frame.png", type: "image/png", content: Buffer.from("png") },
    ];
    await slack.mention("Ana", "have a look", { files });
    expect(heard).toEqual([
      { name: "shots.csv", type: "text/csv", link: expect.any(String), text: "id,shot\n1A,wide & slow\n" },
      { name: "big.txt", type: "text/plain", link: expect.any(String) },
      { name: "bytes.txt", type: "text/plain", link: expect.any(String) },
      { name: "frame.png", type: "image/png", link: expect.any(String) },
    ]);
  });

  it("never get the token when they lie elsewhere", async () => {
    const { readAttached } = await import("../../src/surfaces/slack/attached.ts");
    const reach = { client: undefined as never, token: "xoxb-secret", api: "https://slack.com/api/" };
    for (const url of ["http://127.0.0.1:9/x.txt", "https://evil.example/slack.com", "https://notslack.com/x.txt"]) {
      const [file] = await readAttached([{ name: "x.txt", mimetype: "text/plain", url_private_download: url }], reach);
      expect(file).toEqual({ name: "x.txt", type: "text/plain" });
    }
  });

  it("carry what is too long for a message, and the message says so", async () => {
    const { slack } = await studio({ commands: COMMANDS });
    await slack.slash("Ana", "/pad long");
    const [card, upload] = slack.channelMessages();
    expect(shown(card!)).toContain("All of it is in the attached file twenty-shots.md");
    expect(upload!.files.map((file) => file.name)).toEqual(["twenty-shots.md"]);
    expect(String(upload!.files[0]!.content)).toContain("19 19 19");
  });
});

describe("a prefix", () => {
  it("stands before every command that is typed or named", async () => {
    const { slack } = await studio({ commands: REAL, livingCard, prefix: "sc-" });
    await slack.slash("Ana", "/sc-brief show");
    expect(slack.privately("Ana").map(shown).at(-1)).toMatch(/\/sc-brief start/);
    await slack.mention("Ana", "sc-help brief");
    expect(slack.privately("Ana").map(shown).at(-1)).toContain("/sc-brief");
  });

  it.each(["/brief show", "/sc-brief show", "brief show", ": /brief show", ", brief show"])(
    "makes no difference to what is typed behind a mention: %s",
    async (said) => {
      const { slack } = await studio({ commands: REAL, livingCard, prefix: "sc-" });
      await slack.slash("Ana", "/sc-brief start Aurora");
      await slack.say("Ben", `<@${slack.space.bot}>${said.startsWith(":") || said.startsWith(",") ? "" : " "}${said}`);
      expect(shown(slack.channelMessages().at(-1)!)).toMatch(/^Aurora\nDirector: Ana/);
      expect(slack.privately("Ben")).toEqual([]);
    },
  );
});

describe("a direct message", () => {
  it("is addressed to the bot without a mention", async () => {
    const { slack } = await studio({ commands: COMMANDS });
    const direct = slack.space.channel("ana", { kind: "im" });
    await slack.say("Ana", "pad add 16:9", { channel: direct.id });
    expect(slack.channelMessages(direct.id).map(shown).at(-1)).toContain("Noted: 16:9");
  });
});
