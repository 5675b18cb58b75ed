import { afterEach, describe, expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.ts";
import { defineCallable, defineCommand, sub } from "../../src/chat/command.ts";
import * as options from "../../src/chat/options.ts";
import { commandProblems, discordCommands } from "../../src/surfaces/discord/commands.ts";
import { registerDiscord } from "../../src/surfaces/discord/index.ts";
import { FakeDiscord } from "./fake-discord.ts";
import { bodyProblems } from "./openapi.ts";

const run = () => ({ say: [] });
const about = "does it";
const example = "do it";

describe("the list that Discord is given", () => {
  it("holds every command of the product within Discord's limits", () => {
    const payload = discordCommands(COMMANDS);
    expect(commandProblems(payload)).toEqual([]);
    expect(payload.flatMap((one) => bodyProblems(one, "ApplicationCommandUpdateRequest"))).toEqual([]);
    expect(payload.map((one) => one.name)).toEqual([...COMMANDS.map((one) => one.name), "Add to brief", "Log as take"]);
  });

  it("derives each kind of option", () => {
    const command = defineCallable({
      name: "do",
      about,
      example,
      run,
      options: {
        field: options.fieldOption("a field"),
        status: options.choiceOption("a status", ["circled", "hold"]),
        n: options.numberOption("a number"),
        who: options.personOption("somebody"),
        say: options.textOption("words", { typed: "rest" }),
        id: options.need(options.idOption("a shot")),
      },
    });
    const [made] = discordCommands([command], { prefix: "sc-" });
    expect(made).toMatchObject({
      name: "sc-do",
      contexts: [0],
      options: [
        { name: "id", type: 3, required: true, autocomplete: true },
        { name: "field", type: 3, autocomplete: true },
        {
          name: "status",
          type: 3,
          choices: [
            { name: "circled", value: "circled" },
            { name: "hold", value: "hold" },
          ],
        },
        { name: "n", type: 4 },
        { name: "who", type: 6 },
        { name: "say", type: 3, max_length: 6000 },
      ],
    });
  });

  it("says which limit a command breaks", () => {
    const long = "x".repeat(99);
    const many = Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`o${i}`, options.textOption(long)]));
    const subs = Array.from({ length: 4 }, (_, i) => sub({ name: `s${i}`, about: long, example, run, options: many }));
    const command = defineCommand({ name: "Do", about, subs });
    expect(commandProblems(discordCommands([command]))).toEqual([
      "/Do: not a name that Discord takes",
      ...[0, 1, 2, 3].map((i) => `/Do s${i}: 26 options; Discord takes 25`),
      "/Do holds 10981 characters; Discord takes 8000",
    ]);
  });
});

describe("registration", () => {
  let discord: FakeDiscord;
  afterEach(() => discord.stop());
  const puts = () => discord.rest.calls.filter((one) => one.method === "PUT").map((one) => one.path);

  it("writes once, and again only when something has changed", async () => {
    discord = await new FakeDiscord().start();
    expect(await registerDiscord(COMMANDS, discord.env)).toBe(true);
    expect(await registerDiscord(COMMANDS, discord.env)).toBe(false);
    expect(puts()).toHaveLength(1);
    expect(await registerDiscord(COMMANDS, { ...discord.env, COMMAND_PREFIX: "sc-" })).toBe(true);
    expect(discord.rest.problems).toEqual([]);
    expect(discord.rest.calls.every((one) => one.authorised)).toBe(true);
  });

  it("writes to one server only where that is asked for", async () => {
    discord = await new FakeDiscord().start();
    const env = { ...discord.env, DISCORD_GUILD_ID: discord.guild };
    expect([await registerDiscord(COMMANDS, env), await registerDiscord(COMMANDS, env)]).toEqual([true, false]);
    expect(puts()).toEqual([`/applications/900000000000000001/guilds/${discord.guild}/commands`]);
  });
});
