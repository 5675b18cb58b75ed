/** A slash command, message action, press, choice or sent form -> the request that it is. */
import {
  ApplicationCommandOptionType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from "discord.js";
import { Slip } from "../../chat/errors.ts";
import { readButtonId } from "../../chat/reply.ts";
import type { Person, Request } from "../../chat/request.ts";
import { linksIn, withoutLinks } from "../../chat/text.ts";
import { type DiscordFile, listFiles, readFiles } from "./files.ts";
import { type Names, namesOf, personMark, personName, readText } from "./names.ts";
import { author, type Basis, basis } from "./read.ts";

/** @throws Slip when an attached file cannot be read */
export async function readSlash(
  interaction: ChatInputCommandInteraction<"cached">,
  prefix: string,
  apiUrl: string | undefined,
): Promise<Request> {
  const files: DiscordFile[] = [];
  const values: Record<string, string> = {};
  const options = leaves(interaction.options.data);
  const names = await namesIn(interaction, options.map(({ value }) => String(value)).join("\n"));
  for (const option of options) {
    if (option.attachment) files.push(option.attachment);
    else values[option.name] = optionText(option, names);
  }
  return {
    ...basisOf(interaction),
    person: presser(interaction),
    way: "command",
    text: slashWords(interaction, prefix),
    values,
    files: await readFiles(files, apiUrl),
  };
}

/** `brief start`, `prompt`: decided without I/O, so that visibility is known before anything else. */
export function slashWords(interaction: ChatInputCommandInteraction, prefix: string): string {
  const name = interaction.commandName.slice(prefix.length);
  const sub = interaction.options.getSubcommand(false);
  return sub ? `${name} ${sub}` : name;
}

export function readPress(interaction: ButtonInteraction<"cached"> | StringSelectMenuInteraction<"cached">): Request {
  const id = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  const read = readButtonId(id ?? "");
  if (!read) throw oldButton();
  return {
    ...basisOf(interaction),
    person: presser(interaction),
    way: "button",
    text: read.words,
    ...(read.project ? { project: read.project } : {}),
    files: [],
  };
}

export async function readSubmit(interaction: ModalSubmitInteraction<"cached">): Promise<Request> {
  const read = readButtonId(interaction.customId);
  if (!read) throw oldButton();
  const typed = [...interaction.fields.fields.values()].flatMap((field): [string, string][] =>
    "value" in field && typeof field.value === "string" ? [[field.customId, field.value]] : [],
  );
  const names = await namesIn(interaction, typed.map(([, value]) => value).join("\n"));
  const values = typed.map(([name, value]) => [name, readText(value, names)]);
  return {
    ...basisOf(interaction),
    person: presser(interaction),
    way: "form",
    text: read.words,
    values: Object.fromEntries(values),
    ...(read.project ? { project: read.project } : {}),
    files: [],
  };
}

function oldButton(): Slip {
  return new Slip(
    "old-button",
    "That button was made by another version of me.",
    "Type the command instead; /help lists them all.",
  );
}

/** *Add to brief*: the message's author decides, in the words of the message; whoever pressed has noted it. @throws Slip */
export function readAddToBrief(interaction: MessageContextMenuCommandInteraction<"cached">): Request {
  const message = interaction.targetMessage;
  if (message.content === "" && message.attachments.size === 0)
    throw new Slip(
      "empty-message",
      "That message has no words and no file.",
      "Choose one in which somebody says what the film needs.",
    );
  const notedBy = presser(interaction);
  return {
    ...basisOf(interaction),
    person: author(message),
    ...(notedBy.id === message.author.id ? {} : { notedBy }),
    way: "mention",
    text: readText(message.content, namesOf(message)).trim(),
    files: listFiles([...message.attachments.values()]),
  };
}

/** *Log as take*: `take log`, with the message's files, its links or the message itself, and its words as the note. */
export function readLogAsTake(interaction: MessageContextMenuCommandInteraction<"cached">): Request {
  const message = interaction.targetMessage;
  const said = readText(message.content, namesOf(message)).trim();
  const links = linksIn(said).join("\n");
  return {
    ...basisOf(interaction),
    person: presser(interaction),
    way: "command",
    text: "take log",
    values: {
      link: message.attachments.first()?.url ?? (links || message.url),
      ...(withoutLinks(said) ? { note: said } : {}),
    },
    files: listFiles([...message.attachments.values()]),
  };
}

export function basisOf(interaction: Interaction<"cached">): Basis {
  const { guildId, channelId, channel, id, createdTimestamp } = interaction;
  if (!channelId) throw new Error("an interaction without a channel");
  return basis(guildId, channelId, channel?.isThread() ? channel.parentId : null, id, createdTimestamp);
}

function presser(interaction: Interaction<"cached">): Person {
  return { id: interaction.user.id, name: personName(interaction.member.displayName, interaction.user.id) };
}

function leaves(options: readonly CommandInteractionOption<"cached">[]): CommandInteractionOption<"cached">[] {
  return options.flatMap((option) => (option.options ? leaves(option.options) : [option]));
}

function optionText(option: CommandInteractionOption<"cached">, names: Names): string {
  if (option.type !== ApplicationCommandOptionType.User) return readText(String(option.value), names);
  return personMark(option.member?.displayName ?? option.user?.displayName ?? "", String(option.value));
}

/** People asked for in one request: more than that in one text are no cast list. */
const ASKED_MAX = 10;

/** Discord names nobody who is mentioned in an option or a form; whoever has not been seen yet is asked for. */
async function namesIn({ guild, client }: Interaction<"cached">, said: string): Promise<Names> {
  const ids = new Set([...said.matchAll(/<@!?(\d{15,21})>/g)].map((found) => found[1]!));
  const unknown = [...ids].filter((id) => !guild.members.cache.has(id)).slice(0, ASKED_MAX);
  // Who cannot be found (gone, or never here) is called by the id.
  await Promise.allSettled(unknown.map((id) => guild.members.fetch(id)));
  return {
    user: (id) => guild.members.cache.get(id)?.displayName ?? client.users.cache.get(id)?.displayName,
    role: (id) => guild.roles.cache.get(id)?.name,
    channel: (id) => guild.channels.cache.get(id)?.name,
  };
}
