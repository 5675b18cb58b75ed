/** A reply on Discord -> what the message that it answers carries, fetched only where the words ask for it. */
import { type Message, MessageType } from "discord.js";
import type { Answered } from "../../chat/request.ts";
import { forLog } from "./errors.ts";
import { listFiles } from "./files.ts";
import type { Ears } from "./index.ts";
import { namesOf, readText } from "./names.ts";

/** Nothing where it answers no message, or one of the bot's own. */
export async function readAnswered(message: Message<true>, { log }: Ears): Promise<Answered | undefined> {
  let found: Message | undefined;
  try {
    found = await answeredBy(message);
  } catch (error) {
    log.warn({ err: forLog(error) }, "a message that was answered could not be read");
    return "unread";
  }
  if (!found || found.author.id === message.client.user.id) return undefined;
  const text = readText(found.content, namesOf(found)).trim();
  const files = listFiles([...found.attachments.values()]);
  // Without the privileged intent Discord shows nothing of what is said to others; where it stands, people see it.
  return { text: text === "" && files.length === 0 ? found.url : text, files };
}

/** The message that it is a reply to, or that its thread hangs on; the bot's own threads hang on its cards. */
async function answeredBy(message: Message<true>): Promise<Message | undefined> {
  const { channel, client, reference, mentions } = message;
  if (mentions.repliedUser?.id === client.user.id) return undefined;
  if (message.type === MessageType.Reply && reference?.messageId) return message.fetchReference();
  if (!channel.isThread() || channel.ownerId === client.user.id) return undefined;
  return (await channel.fetchStarterMessage()) ?? undefined;
}
