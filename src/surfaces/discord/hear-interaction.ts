/** A slash command, message action, press, choice, sent form or half-typed option -> heard and answered in time. */
import type { AutocompleteInteraction, Interaction } from "discord.js";
import type { Command } from "../../chat/command.ts";
import type { Request } from "../../chat/request.ts";
import { short } from "../../chat/text.ts";
import { Answer, type Answerable } from "./answer.ts";
import { ADD_TO_BRIEF } from "./commands.ts";
import { isExpired } from "./errors.ts";
import { guarded, hear } from "./hear.ts";
import { ONLY_IN_SERVERS } from "./hear-message.ts";
import type { Ears } from "./index.ts";
import { CHOICE_TEXT, CHOICES_MAX } from "./limits.ts";
import {
  basisOf,
  readAddToBrief,
  readLogAsTake,
  readPress,
  readSlash,
  readSubmit,
  slashWords,
} from "./read-interaction.ts";
import { hiddenPayload } from "./send.ts";
import { interactionVoice } from "./voice.ts";
import { writeCard } from "./write.ts";

export async function hearInteraction(interaction: Interaction, ears: Ears): Promise<void> {
  if (!ears.recent.isNew(interaction.id)) return;
  await guarded(ears, async () => {
    if (interaction.isAutocomplete()) return complete(interaction, ears);
    if (!isAnswerable(interaction)) return;
    if (!interaction.inCachedGuild()) {
      await interaction.reply(hiddenPayload(writeCard(ONLY_IN_SERVERS)[0]!));
      return;
    }
    await answer(interaction, ears);
  });
}

function isAnswerable(interaction: Interaction): interaction is Extract<Interaction, Answerable> {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  );
}

/** Public or private is settled here, before anything is read or waited for. */
async function answer(interaction: Answerable & Interaction<"cached">, ears: Ears): Promise<void> {
  const said = new Answer(interaction, isPrivate(ears.commands, wordsOf(interaction, ears.prefix)));
  const { place } = basisOf(interaction);
  const { voice, closing } = interactionVoice(interaction, said, { ...ears, client: interaction.client, place });
  await hear(ears, voice, () => read(interaction, ears));
  await said.finish(writeCard(closing())[0]!);
}

function wordsOf(interaction: Answerable & Interaction<"cached">, prefix: string): string {
  if (interaction.isChatInputCommand()) return slashWords(interaction, prefix);
  if (interaction.isMessageContextMenuCommand()) return "";
  return interaction.customId.split(":").slice(2).join(":");
}

async function read(interaction: Answerable & Interaction<"cached">, ears: Ears): Promise<Request> {
  if (interaction.isChatInputCommand()) return readSlash(interaction, ears.prefix, ears.env.DISCORD_API_URL);
  if (interaction.isMessageContextMenuCommand())
    return interaction.commandName === ADD_TO_BRIEF ? readAddToBrief(interaction) : readLogAsTake(interaction);
  if (interaction.isModalSubmit()) return readSubmit(interaction);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return readPress(interaction);
  throw new Error("an interaction of a kind that this program never makes");
}

/** What the command declares; a channel's own where nothing is known. */
export function isPrivate(commands: readonly Command[], words: string): boolean {
  const [name, sub] = words.split(/\s+/);
  const subs = commands.find((one) => one.name === name)?.subs ?? [];
  return (subs.find((one) => one.name === sub) ?? subs.find((one) => one.name === ""))?.answers === "caller";
}

async function complete(interaction: AutocompleteInteraction, { desk, prefix, log }: Ears): Promise<void> {
  if (!interaction.inCachedGuild()) return interaction.respond([]);
  const focused = interaction.options.getFocused(true);
  const sub = interaction.options.getSubcommand(false);
  try {
    const { place, team } = basisOf(interaction);
    const found = await desk.suggest({
      place,
      team,
      command: interaction.commandName.slice(prefix.length),
      ...(sub ? { sub } : {}),
      option: focused.name,
      typed: focused.value,
    });
    const fitting = found.filter((one) => one.value.length <= CHOICE_TEXT).slice(0, CHOICES_MAX);
    await interaction.respond(fitting.map((one) => ({ name: short(one.label, CHOICE_TEXT), value: one.value })));
  } catch (error) {
    // The person has typed on; what they type next is asked again.
    if (!isExpired(error)) throw error;
    log.info({ interaction: interaction.id }, "suggestions came too late");
  }
}
