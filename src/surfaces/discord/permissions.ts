/** What the bot may do in a channel -> nothing, or the sentence that says how to let it in. */
import { type Channel, ChannelType, type Client, PermissionFlagsBits } from "discord.js";
import { Slip } from "../../chat/errors.ts";

/** What a film needs, each by the name that Discord's own settings show, and why. */
export const NEEDED = [
  [PermissionFlagsBits.ViewChannel, "View Channel", "see the channel that a film is made in"],
  [PermissionFlagsBits.SendMessages, "Send Messages", "answer there, and keep the brief card"],
  [PermissionFlagsBits.CreatePublicThreads, "Create Public Threads", "open the brief's thread"],
  [PermissionFlagsBits.SendMessagesInThreads, "Send Messages in Threads", "ask and answer in it"],
  [PermissionFlagsBits.AttachFiles, "Attach Files", "hand over boards, prompts and exports"],
  [PermissionFlagsBits.ReadMessageHistory, "Read Message History", "reply to messages, and edit the card in place"],
] as const;

/** The permissions that an invitation asks for. */
export const INVITE_PERMISSIONS: bigint = NEEDED.reduce((all, [flag]) => all | flag, 0n);

/** Whether a film can be opened in this channel: posted, its thread opened and heard. Answered from the cache, without I/O. */
export function notReady(client: Client<true>, channel: Channel | undefined): Slip | undefined {
  if (!channel || channel.isDMBased())
    return notInvited(
      "I am not in this channel",
      NEEDED.map(([, name]) => name),
    );
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement)
    return new Slip(
      "not-a-text-channel",
      "A film needs a text channel: its card stands there and its thread hangs on it. Nothing was changed.",
      "Start it in a text channel of this server.",
    );
  const mine = channel.permissionsFor(client.user.id);
  const missing = NEEDED.filter(([flag]) => !mine?.has(flag)).map(([, name]) => name);
  return missing.length > 0 ? notInvited("I cannot work in this channel yet", missing) : undefined;
}

function notInvited(what: string, missing: readonly string[]): Slip {
  return new Slip(
    "not-invited",
    `${what}. Nothing was changed.`,
    `Channel settings, Permissions: add me and allow ${missing.join(", ")}. Then start the film again.`,
  );
}
