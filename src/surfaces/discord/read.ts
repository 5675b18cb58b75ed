/** A message -> the request that it is: talk in a thread, a mention, or nothing for the bot. */
import { type Message, MessageType } from "discord.js";
import { freshId } from "../../chat/fresh.ts";
import type { Person, Request } from "../../chat/request.ts";
import { asksForAnswered } from "../../chat/resolve.ts";
import { readAnswered } from "./answered.ts";
import { listFiles, readFiles } from "./files.ts";
import type { Ears } from "./index.ts";
import { namesOf, personName, readText, withoutMention } from "./names.ts";

/** What every way in shares. */
export type Basis = Pick<Request, "place" | "team" | "thread" | "event" | "fresh" | "at">;

/** The channel that a thread belongs to is the place; `id` is the message's or interaction's own. */
export function basis(
  guild: string,
  channel: string,
  parent: string | null | undefined,
  id: string,
  at: number,
): Basis {
  return {
    place: `discord:${guild}:${parent ?? channel}`,
    team: `discord:${guild}`,
    ...(parent ? { thread: channel } : {}),
    event: `discord:${id}`,
    fresh: freshId(),
    at,
  };
}

/** The channel id of a place that this surface has made. */
export function channelOf(place: string): string {
  const channel = /^discord:\d+:(\d+)$/.exec(place)?.[1];
  if (!channel) throw new Error("not a place on Discord");
  return channel;
}

/** How much a message is for the bot: in private, addressed by mention or by a reply with ping, said in a thread, or not at all. */
export function hearing(message: Message): "direct" | "mention" | "talk" | undefined {
  if (message.author.bot || message.webhookId) return undefined;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return undefined;
  if (!message.inGuild()) return "direct";
  if (ownIds(message).some((id) => new RegExp(`<@[!&]?${id}>`).test(message.content))) return "mention";
  if (message.mentions.repliedUser?.id === message.client.user.id) return "mention";
  const empty = message.content === "" && message.attachments.size === 0;
  return message.channel.isThread() && !empty ? "talk" : undefined;
}

/** The bot's user, and its own role: people pick either when they type its name. */
function ownIds(message: Message): string[] {
  const role = message.guild?.members.me?.roles.botRole?.id;
  return role ? [message.client.user.id, role] : [message.client.user.id];
}

export const placeOf = (message: Message<true>): string =>
  `discord:${message.guildId}:${parentOf(message) ?? message.channelId}`;

const parentOf = (message: Message<true>): string | null =>
  message.channel.isThread() ? message.channel.parentId : null;

/** @throws Slip when an attached file that the bot was asked to read cannot be read */
export async function readMessage(message: Message<true>, way: "mention" | "talk", ears: Ears): Promise<Request> {
  const { prefix, commands, env } = ears;
  const raw = way === "mention" ? withoutMention(message.content, ownIds(message)) : message.content;
  const said = readText(raw, namesOf(message)).trim();
  const attached = [...message.attachments.values()];
  const text = way === "mention" ? withoutSlash(said, prefix) : said;
  const files = way === "mention" ? await readFiles(attached, env.DISCORD_API_URL) : listFiles(attached);
  const answering = asksForAnswered(commands, { way, text, files }) ? await readAnswered(message, ears) : undefined;
  return {
    ...basis(message.guildId, message.channelId, parentOf(message), message.id, message.createdTimestamp),
    person: author(message),
    way,
    text,
    files,
    ...(answering && { answering }),
  };
}

/** To the bot, `/sc-brief show`, `: brief show` and `brief show` are the same words. */
function withoutSlash(said: string, prefix: string): string {
  const bare = said.replace(/^[:,]?\s*\/?/, "");
  return prefix !== "" && bare.toLowerCase().startsWith(prefix) ? bare.slice(prefix.length) : bare;
}

export function author(message: Message): Person {
  const name = message.member?.displayName ?? message.author.displayName;
  return { id: message.author.id, name: personName(name, message.author.id) };
}
