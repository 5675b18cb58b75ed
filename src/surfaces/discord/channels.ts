/** Ids of channels and threads -> messages posted there. */
import type { Client, GuildTextBasedChannel, Message } from "discord.js";
import { short } from "../../chat/text.ts";
import { isGone } from "./errors.ts";
import { THREAD_ARCHIVE, THREAD_NAME } from "./limits.ts";
import { payload } from "./send.ts";
import type { Outgoing } from "./write.ts";

/** @throws DiscordAPIError when it is gone or not visible */
export async function textChannel(client: Client, id: string): Promise<GuildTextBasedChannel> {
  const channel = client.channels.cache.get(id) ?? (await client.channels.fetch(id, { allowUnknownGuild: true }));
  if (!channel?.isTextBased() || channel.isDMBased()) throw new Error("a channel that takes no messages");
  return channel;
}

/** Sends them in order; the first may be an answer to a message. */
export async function post(
  channel: GuildTextBasedChannel,
  messages: readonly Outgoing[],
  to?: Message,
): Promise<Message | undefined> {
  let first: Message | undefined;
  for (const out of messages) {
    const reply = to && !first ? { reply: { messageReference: to, failIfNotExists: false } } : {};
    const sent = await channel.send({ ...payload(out), ...reply });
    first ??= sent;
  }
  return first;
}

/** Posts in a thread; opens it again on its card when somebody has deleted it, or says it in the channel when the card is gone too. */
export async function postInThread(
  client: Client,
  thread: string,
  channel: string,
  messages: readonly Outgoing[],
): Promise<void> {
  try {
    await post(await textChannel(client, thread), messages);
  } catch (error) {
    if (!isGone(error)) throw error;
    client.channels.cache.delete(thread);
    await post(await threadAgain(client, thread, channel), messages);
  }
}

async function threadAgain(client: Client, thread: string, channel: string): Promise<GuildTextBasedChannel> {
  const parent = await textChannel(client, channel);
  try {
    // A public thread has the id of the message that it hangs on.
    const starter = await parent.messages.fetch(thread);
    return await openThread(starter, "Brief");
  } catch (error) {
    if (isGone(error)) return parent;
    throw error;
  }
}

export async function openThread(starter: Message, name: string): Promise<GuildTextBasedChannel> {
  return starter.startThread({ name: threadName(name), autoArchiveDuration: THREAD_ARCHIVE });
}

const threadName = (name: string): string => short(name, THREAD_NAME) || "Brief";

/** Discord shows it as the thread's name. */
export const linkTo = (guild: string, channel: string): string => `https://discord.com/channels/${guild}/${channel}`;
