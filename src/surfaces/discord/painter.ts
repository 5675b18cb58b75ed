/** The living card -> an ordinary message that opens a public thread, edited in place, posted again when it is gone. */
import type { Client, GuildTextBasedChannel } from "discord.js";
import { type Card, note } from "../../chat/reply.ts";
import type { CardAddress, Painter } from "../../chat/request.ts";
import { linkTo, openThread, post, textChannel } from "./channels.ts";
import { forLog, hasThread, isGone } from "./errors.ts";
import { channelOf } from "./read.ts";
import { editPayload } from "./send.ts";
import { writeCard } from "./write.ts";

export function discordPainter(client: Client<true>, spell: (card: Card) => Card): Painter {
  return {
    async draw(place, drawn, at) {
      try {
        return await drawCard(client, channelOf(place), spell(drawn), at);
      } catch (error) {
        throw forLog(error);
      }
    },
  };
}

async function drawCard(client: Client, id: string, drawn: Card, at: CardAddress | undefined): Promise<CardAddress> {
  const channel = await textChannel(client, id);
  if (!at) return postCard(channel, drawn);
  if (await editCard(channel, drawn, at)) return at;
  if (!(await threadLives(client, at.thread))) return postCard(channel, drawn);
  const message = await post(channel, [cardMessage(channel, drawn, at.thread)]);
  return { message: message!.id, thread: at.thread };
}

async function editCard(channel: GuildTextBasedChannel, drawn: Card, at: CardAddress): Promise<boolean> {
  const thread = at.thread === at.message ? undefined : at.thread;
  try {
    await channel.messages.edit(at.message, editPayload(cardMessage(channel, drawn, thread)));
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

async function postCard(channel: GuildTextBasedChannel, drawn: Card): Promise<CardAddress> {
  const message = (await post(channel, [cardMessage(channel, drawn, undefined)]))!;
  try {
    const thread = await openThread(message, drawn.title);
    return { message: message.id, thread: thread.id };
  } catch (error) {
    if (hasThread(error)) return { message: message.id, thread: message.id };
    throw error;
  }
}

async function threadLives(client: Client, thread: string): Promise<boolean> {
  try {
    await client.channels.fetch(thread, { force: true, allowUnknownGuild: true });
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/**
 * A thread outlives the message that it hangs on, so a card posted again only points to it. One message holds
 * everything but files beyond ten, which a living card never has.
 */
function cardMessage(channel: GuildTextBasedChannel, drawn: Card, thread: string | undefined) {
  if (!thread) return writeCard(drawn)[0]!;
  const link = linkTo(channel.guildId, thread);
  return writeCard({ ...drawn, blocks: [...drawn.blocks, note(`The conversation goes on in ${link}`)] })[0]!;
}
