import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defineCallable } from "../../src/chat/command.ts";
import { textOption } from "../../src/chat/options.ts";
import { button, card, type Form, type Target, text } from "../../src/chat/reply.ts";
import type { Request, Voice } from "../../src/chat/request.ts";
import { type DiscordSurface, startDiscord } from "../../src/surfaces/discord/index.ts";
import { textOf } from "./app.ts";
import { FakeDiscord } from "./fake-discord.ts";
import type { Interaction } from "./fake-state.ts";

/** Two commands, of which one answers to the caller; what they say is up to each test. */
const COMMANDS = (["channel", "caller"] as const).map((answers) =>
  defineCallable({
    name: answers,
    about: "says something",
    example: answers,
    answers,
    options: { words: textOption("words", { typed: "rest" }) },
    run: () => ({ say: [] }),
  }),
);
const SHOWN = card("Shown", [text("to everybody")]);
const PRIVATE = card("Hidden", [text("to the caller")]);
const FORM: Form = {
  kind: "form",
  title: "Say it",
  does: "channel",
  submit: "Send",
  fields: [{ name: "words", label: "Words", lines: "many", required: true }],
};

type Act = (request: Request, voice: Voice) => Promise<void>;

let discord: FakeDiscord;
let surface: DiscordSurface;
let act: Act;
let heard: Request[];
let errors: unknown[];

beforeEach(async () => {
  heard = [];
  errors = [];
  discord = await new FakeDiscord().start();
  const desk = {
    hear: async (request: Request, voice: Voice) => {
      heard.push(request);
      await act(request, voice);
    },
    suggest: async () =>
      Array.from({ length: 30 }, (_, i) => ({ label: `Term ${i} ${"x".repeat(200)}`, value: `term ${i}` })),
    idle: async () => undefined,
  };
  const log = { info: () => undefined, warn: () => undefined, error: (...said: unknown[]) => errors.push(said) };
  surface = await startDiscord({ desk, commands: COMMANDS, env: discord.env, log });
  discord.settled = () => surface.idle();
});
afterEach(async () => {
  expect(errors).toEqual([]);
  expect(discord.rest.problems).toEqual([]);
  await surface.stop();
  await discord.stop();
});

const says =
  (to: Target, reply: Parameters<Voice["say"]>[1]): Act =>
  (_request, voice) =>
    voice.say(to, reply, undefined);
/** Waits until Discord has been told that the answer takes longer. */
const slowly =
  (then: Act): Act =>
  async (request, voice) => {
    const mine = [...discord.state.interactions.values()].at(-1)!;
    await discord.rest.until(() => mine.state !== "new");
    await then(request, voice);
  };
const whispers = (user: string) => discord.whispers(user).map(textOf);
const calls = (from: number) => discord.rest.calls.slice(from).map((one) => `${one.method} ${one.path.split("/")[1]}`);

describe("a command that is done at once", () => {
  it.each(["channel", "caller"])("is answered by its one response, as visible as what it says (%s)", async (name) => {
    const from = discord.rest.calls.length;
    act = says("here", SHOWN);
    expect(await discord.slash("ana", name)).toMatchObject({ hidden: false });
    act = says("caller", PRIVATE);
    expect(await discord.slash("ana", name)).toMatchObject({ hidden: true });
    expect(calls(from)).toEqual(["POST interactions", "POST interactions"]);
  });

  it("says several things, each to whom it is for", async () => {
    act = async (_request, voice) => {
      await voice.say("here", SHOWN, undefined);
      await voice.say("caller", PRIVATE, undefined);
    };
    await discord.slash("ana", "channel");
    expect(discord.messages().map(textOf)).toEqual(["### Shown\nto everybody"]);
    expect(whispers("ana")).toEqual(["### Hidden\nto the caller"]);
  });

  it("never leaves anybody without an answer", async () => {
    act = async () => undefined;
    expect(await discord.slash("ana", "channel")).toMatchObject({ state: "done", hidden: true });
  });
});

describe("a command that takes longer", () => {
  it("is deferred as its definition declares, and the answer takes that place", async () => {
    act = slowly(says("here", SHOWN));
    await discord.slash("ana", "channel");
    act = slowly(says("caller", PRIVATE));
    await discord.slash("ana", "caller");
    expect(discord.messages().map(textOf)).toEqual(["### Shown\nto everybody"]);
    expect(whispers("ana")).toEqual(["### Hidden\nto the caller"]);
  });

  it("keeps a slip private though the deferral was public, and an answer public though it was private", async () => {
    act = slowly(says("caller", PRIVATE));
    await discord.slash("ana", "channel");
    expect([discord.messages(), whispers("ana")]).toEqual([[], ["### Hidden\nto the caller"]]);
    act = slowly(says("here", SHOWN));
    await discord.slash("ana", "caller");
    expect(discord.messages().map(textOf)).toEqual(["### Shown\nto everybody"]);
  });

  it("takes the thinking away when there is nothing to say", async () => {
    act = slowly(async () => undefined);
    const done = await discord.slash("ana", "channel");
    expect([done.state, discord.messages(), whispers("ana")]).toEqual(["done", [], []]);
  });

  it("says in the channel what became ready after the token had run out", async () => {
    act = slowly(async (request, voice) => {
      const [mine] = [...discord.state.interactions.values()] as [Interaction];
      mine.state = "expired";
      await says("here", SHOWN)(request, voice);
      await says("caller", PRIVATE)(request, voice);
    });
    await discord.slash("ana", "channel");
    expect([discord.messages().map(textOf), whispers("ana")]).toEqual([["### Shown\nto everybody"], []]);
  });
});

it("says in the channel what Discord would not even let it defer", async () => {
  act = async (request, voice) => {
    await discord.rest.until(() => discord.rest.calls.some((one) => one.path.endsWith("/callback")));
    await says("here", SHOWN)(request, voice);
  };
  discord.next = "expired";
  await discord.slash("ana", "channel");
  expect(discord.messages().map(textOf)).toEqual(["### Shown\nto everybody"]);
});

describe("a form", () => {
  it("opens as the first response; what is sent comes back as the words and the fields", async () => {
    act = says("here", FORM);
    await discord.slash("ana", "channel");
    act = says("here", SHOWN);
    await discord.submit("ana", { Words: "two\nlines" });
    expect(heard.at(-1)).toMatchObject({ way: "form", text: "channel", values: { words: "two\nlines" } });
    expect(discord.messages().map(textOf)).toEqual(["### Shown\nto everybody"]);
  });

  it("becomes a button where it comes too late, after another form, and in answer to a message", async () => {
    act = slowly(says("here", FORM));
    await discord.slash("ana", "channel");
    act = says("here", FORM);
    await discord.press("ana", "Say it");
    await discord.submit("ana", { Words: "first" });
    expect(whispers("ana").map((said) => said.split("\n")[0])).toEqual(["### Say it", "### Say it"]);
    await discord.mention("ana", discord.here, "channel");
    expect(discord.messages().map(textOf).at(-1)).toContain("Press the button and fill it in.");
    expect((await discord.press("ana", "Say it")).modal).toBeDefined();
  });
});

describe("a press", () => {
  const checks = (ticked: boolean) =>
    card("Preflight", [{ kind: "checks", items: [{ label: "Lens height", ticked, does: "checklist tick 1" }] }]);

  it("changes the list whose line it ticks where that stands", async () => {
    act = says("here", checks(false));
    await discord.slash("ana", "channel");
    act = says("pressed", checks(true));
    await discord.press("ben", "Lens height");
    expect(discord.messages().map(textOf)).toEqual(["### Preflight\n☑ Lens height"]);
    act = slowly(says("pressed", checks(false)));
    await discord.press("ben", "Lens height");
    expect(discord.messages().map(textOf)).toEqual(["### Preflight\n☐ Lens height"]);
  });

  it("is acknowledged without a message when it is slow or says nothing", async () => {
    act = says("here", card("Choose", [], [button("One", "one")], { project: "abc123abc123" }));
    await discord.slash("ana", "channel");
    act = slowly(says("here", SHOWN));
    expect(await discord.press("ben", "One")).toMatchObject({ state: "updating" });
    expect(heard.at(-1)).toMatchObject({ way: "button", text: "one", project: "abc123abc123" });
    act = async () => undefined;
    expect(await discord.press("ben", "One")).toMatchObject({ state: "updating" });
    expect(discord.messages()).toHaveLength(2);
  });

  it("takes an option of a select as the words that it stands for", async () => {
    const options = Array.from({ length: 30 }, (_, i) => ({ label: `Shot ${i + 1}`, does: `shot show ${i + 1}A` }));
    act = says("here", card("Shots", [], [{ kind: "select", label: "Show", options }]));
    await discord.slash("ana", "channel");
    act = says("here", SHOWN);
    await discord.choose("ana", "Show (26", "Shot 30");
    expect(heard.at(-1)).toMatchObject({ way: "button", text: "shot show 30A" });
  });
});

describe("what is read", () => {
  it("names people, roles, channels and pictures in words, through the door for text", async () => {
    act = async () => undefined;
    const clara = discord.state.person("clara");
    const other = discord.addChannel("film-two");
    await discord.mention(
      "ana",
      discord.here,
      `ask <@${clara.id}> in <#${other.id}> <:fire:123456789012345678> e\u0301\u202e!`,
    );
    expect(heard.at(-1)).toMatchObject({
      way: "mention",
      person: { name: "ana" },
      text: `ask @[clara](${clara.id}) in #film-two :fire: \u00e9!`,
      place: `discord:${discord.guild}:${discord.here.id}`,
      team: `discord:${discord.guild}`,
      event: expect.stringMatching(/^discord:\d+$/),
    });
  });

  it("hears nothing that a bot says", async () => {
    act = async () => undefined;
    await discord.say("Shotcaller", discord.here, "hello");
    expect(heard).toEqual([]);
  });
});
