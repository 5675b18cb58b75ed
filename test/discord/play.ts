/** A `.chat` conversation -> the same people saying it on the fake Discord, with what came back in the terminal's shape. */
import { existsSync, readFileSync } from "node:fs";
import { COMMANDS } from "../../commands/index.ts";
import { isCallable } from "../../src/chat/command.ts";
import type { Block } from "../../src/chat/reply.ts";
import { readWords } from "../../src/chat/resolve.ts";
import { openStore } from "../../src/store/index.ts";
import { messages, parseMessage, type Spoken } from "../../src/surfaces/terminal/script.ts";
import type { ReplyJson } from "../../src/surfaces/terminal/write.ts";
import { QUOTED, unquoted } from "../slack/play.ts";
import { type App, startApp } from "./app.ts";
import { Impossible, type Values } from "./fake-commands.ts";
import { FakeDiscord } from "./fake-discord.ts";
import { BOT, type Channel, type Message } from "./fake-state.ts";
import { readShown } from "./shown.ts";

export interface Played {
  replies: ReplyJson[];
  /** What Discord would not have taken, and what stands in the log as an error. */
  failures: string[];
  /** Lines at which somebody does what Discord's own window does not let them do. */
  impossible: number[];
}

/** Plays scripts one after the other on one store and one Discord, the bot started anew for each. */
export async function playOnDiscord(parts: readonly string[]): Promise<Played> {
  const discord = await new FakeDiscord().start();
  const store = await openStore("memory://");
  const played: Played = { replies: [], failures: [], impossible: [] };
  for (const part of parts) {
    const app = await startApp({ discord, store, env: { DISCORD_MESSAGE_CONTENT: true } });
    discord.goTo("main");
    for await (const { line, text } of messages(part.split("\n"))) {
      const spoken = parseMessage(text);
      const before = snapshot(discord);
      await act(discord, spoken).catch((error: unknown) => {
        if (!(error instanceof Impossible)) throw error;
        played.impossible.push(line);
      });
      played.replies.push(...came(discord, before).map((one) => ({ ...one, line, speaker: spoken.speaker })));
    }
    played.failures.push(...errorsOf(app));
    await app.stop();
  }
  played.failures.push(...discord.rest.problems);
  await discord.stop();
  await store.close();
  return played;
}

const errorsOf = ({ log }: App): string[] =>
  log.filter((one) => one.level !== "info").map((one) => `${one.said}: ${String(one.fields.err)}`);

async function act(discord: FakeDiscord, { speaker, thread, act }: Spoken): Promise<unknown> {
  switch (act.kind) {
    case "move":
      return discord.goTo(act.place);
    case "press":
      return press(discord, speaker, act.label);
    case "fill":
      return discord.submit(speaker, Object.fromEntries(act.values.map(({ label, value }) => [label, value])));
    case "say":
      return say(discord, speaker, thread ? discord.thread : discord.here, act.text);
    default:
      return act satisfies never;
  }
}

/** The file that `/import NAME` attaches at the terminal is picked in the command's own option. */
const importOf = (text: string): Values | undefined => {
  const name = /^\/import (\S+)$/.exec(text)?.[1];
  if (!name || !existsSync(name)) return undefined;
  const type = name.endsWith(".json") ? "application/json" : "text/markdown";
  return { file: { name, type, data: readFileSync(name, "utf8") } };
};

/** A command is picked from Discord's list where its options can be given there, and said to the bot else. */
async function say(discord: FakeDiscord, user: string, channel: Channel, text: string): Promise<unknown> {
  const [, quoted, below] = QUOTED.exec(text) ?? [];
  if (quoted && below) {
    const reply = await discord.say(user, channel, unquoted(quoted));
    return discord.say(user, channel, `<@${BOT.id}> ${below.replace(/^@shotcaller\s+/i, "")}`, { reply });
  }
  const addressed = /^@shotcaller\s+/i.exec(text);
  if (addressed) return discord.mention(user, channel, text.slice(addressed[0].length));
  if (!text.startsWith("/")) return discord.say(user, channel, text);
  if (!discord.knows(text.slice(1).split(/\s/)[0]!)) throw new Impossible(`no command ${text}`);
  const file = importOf(text);
  if (file) return discord.slash(user, "import", file, channel);
  const picked = pick(text.slice(1));
  if (picked && discord.takes(picked.words, picked.values))
    return discord.slash(user, picked.words, picked.values, channel);
  return discord.mention(user, channel, text.slice(1));
}

/** What somebody fills in to say these words; nothing where they are no command, of several lines, or misspell an option: that is typed, not picked. */
function pick(said: string): { words: string; values: Values } | undefined {
  if (said.includes("\n")) return undefined;
  try {
    const { command, sub, raw, hints } = readWords(COMMANDS, said);
    if (hints.length > 0) return undefined;
    return { words: isCallable(command) ? command.name : `${command.name} ${sub.name}`, values: raw };
  } catch {
    // No such command, or more words than it takes: Discord's list has nothing of the kind either.
    return undefined;
  }
}

/** `[Label]` is a button or, where there were too many, an option of a select; `[Select = option]` says which select. */
async function press(discord: FakeDiscord, user: string, written: string): Promise<unknown> {
  // A label is one line there: runs of space are one.
  const label = written.replaceAll(/ +/g, " ");
  const [select, option] = label.split(/\s+=\s+/);
  if (option) return discord.choose(user, select!, option);
  return discord.has(user, label) ? discord.press(user, label) : discord.choose(user, "", label);
}

type Seen = Map<string, number>;

const snapshot = ({ state }: FakeDiscord): Seen => {
  const forms = [...state.interactions.values()]
    .filter((one) => one.modal)
    .map((one) => [`form ${one.id}`, 0] as const);
  return new Map([...[...state.messages.values()].map((one) => [one.id, one.edits] as const), ...forms]);
};

type Came = Omit<ReplyJson, "line" | "speaker">;

function came({ state }: FakeDiscord, before: Seen): Came[] {
  const mine = [...state.messages.values()].filter((one) => one.author.name === "Shotcaller");
  const news = mine
    .filter((one) => before.get(one.id) !== one.edits)
    .map((one) => reply(state.channels.get(one.channel)!, one, state.channels.has(one.id) || before.has(one.id)));
  const forms = [...state.interactions.values()].filter((one) => one.modal && !before.has(`form ${one.id}`));
  return [...news.filter((one) => one.card.title !== "Done."), ...forms.map((one) => formReply(one.modal!))];
}

function reply(channel: Channel, message: Message, edited: boolean): Came {
  const shown = readShown(message);
  // Discord hides nothing from anybody in a channel but answers to interactions: a slip in a message is answered by a reply to it.
  const toCaller = message.only !== undefined || (shown.isError && message.reference !== undefined);
  return {
    place: channel.name,
    kind: edited ? "edit" : shown.isError ? "error" : "card",
    visibility: toCaller ? "caller" : channel.parent ? "thread" : "channel",
    text: shown.text.replaceAll(/^☑/gm, "[x]").replaceAll(/^☐/gm, "[ ]"),
    card: { title: shown.title, blocks: shown.blocks, actions: [] },
    files: message.files.map(({ name, type }) => ({ name, type, path: name })),
  };
}

function formReply(modal: Record<string, unknown>): Came {
  const rows = modal.components as { label?: string; description?: string }[];
  const labels = rows.flatMap((one) => one.label ?? []);
  const blocks: Block[] = [{ kind: "fields", fields: labels.map((name) => ({ name, value: "" })) }];
  const title = String(modal.title);
  return {
    place: "",
    kind: "form",
    visibility: "caller",
    text: [title, ...rows.flatMap((one) => [one.label ?? "", one.description ?? ""])].join("\n"),
    card: { title, blocks, actions: [] },
    files: [],
  };
}
