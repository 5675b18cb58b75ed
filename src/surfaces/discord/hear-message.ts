/** A message on Discord -> heard when it is for the bot, also in a thread that this process has not seen yet. */
import { type Client, GatewayDispatchEvents, type Message } from "discord.js";
import { card, text } from "../../chat/reply.ts";
import { guarded, hear } from "./hear.ts";
import type { Ears } from "./index.ts";
import { hearing, placeOf, readMessage } from "./read.ts";
import { payload } from "./send.ts";
import { messageVoice } from "./voice.ts";
import { writeCard } from "./write.ts";

/** A film belongs to a channel, with its team, its thread and its card; a direct message has none of them. */
export const ONLY_IN_SERVERS = card("Films live in the channels of a server", [
  text("Talk to me there: /brief start and a title opens one. /help lists what else there is."),
]);

export async function hearMessage(message: Message, ears: Ears): Promise<void> {
  if (!ears.recent.isNew(message.id)) return;
  await guarded(ears, async () => {
    const way = hearing(message);
    if (way === "direct") return sayOnlyInServers(message);
    if (!way || !message.inGuild()) return;
    const where = { ...ears, client: message.client, place: placeOf(message) };
    await hear(ears, messageVoice(message, way, where), () => readMessage(message, way, ears));
  });
}

async function sayOnlyInServers(message: Message): Promise<void> {
  if (message.channel.isSendable()) await message.channel.send(payload(writeCard(ONLY_IN_SERVERS)[0]!));
}

interface At {
  channel: string;
  message: string;
}

/**
 * discord.js drops messages of channels that it has not cached, and a thread that was archived when the bot connected
 * is such a channel: a post opens it again. Seen in 14.28.1, client/actions/MessageCreate.js.
 */
export function unknownThread(client: Client, packet: unknown): At | undefined {
  const { t, d } = packet as { t?: string; d?: { id: string; channel_id: string; guild_id?: string } };
  if (t !== GatewayDispatchEvents.MessageCreate || !d?.guild_id) return undefined;
  return client.channels.cache.has(d.channel_id) ? undefined : { channel: d.channel_id, message: d.id };
}

export async function hearUnknown(client: Client<true>, at: At, ears: Ears): Promise<void> {
  await guarded(ears, async () => {
    const channel = await client.channels.fetch(at.channel);
    if (!channel?.isTextBased()) return;
    await hearMessage(await channel.messages.fetch(at.message), ears);
  });
}
