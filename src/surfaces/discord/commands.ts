/** The command definitions -> what Discord is told about them, and whether it keeps within Discord's limits. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { type Command, isCallable, optionsOf, type Sub } from "../../chat/command.ts";
import type { OptionKind } from "../../chat/options.ts";
import { short } from "../../chat/text.ts";
import {
  CHOICE_TEXT,
  CHOICES_MAX,
  COMMAND_NAME,
  COMMAND_TEXT,
  DESCRIPTION,
  MENU_MAX,
  OPTIONS_MAX,
  SLASH_MAX,
  STRING_OPTION,
} from "./limits.ts";

export const ADD_TO_BRIEF = "Add to brief";
export const LOG_AS_TAKE = "Log as take";

type Payload = RESTPostAPIApplicationCommandsJSONBody;
type Option = ReturnType<typeof optionsOf>[number];

/** Completed by `desk.suggest` while somebody types. */
const COMPLETED: ReadonlySet<OptionKind> = new Set([
  "field",
  "id",
  "ids",
  "scene",
  "take",
  "generator",
  "term",
  "command",
]);

/** In servers only: a film belongs to a channel, and the bot has to be a member to post its card there. */
const WHERE = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** @param prefix put before every slash command's name, for servers where `/brief` is taken */
export function discordCommands(commands: readonly Command[], { prefix = "" }: { prefix?: string } = {}): Payload[] {
  return [
    ...commands.map((command) => slashCommand(command, prefix)),
    ...[ADD_TO_BRIEF, LOG_AS_TAKE].map((name) => ({ type: ApplicationCommandType.Message as const, name, ...WHERE })),
  ];
}

function slashCommand(command: Command, prefix: string): Payload {
  return {
    type: ApplicationCommandType.ChatInput,
    name: prefix + command.name,
    description: short(command.about, DESCRIPTION),
    options: isCallable(command) ? optionsFor(command.subs[0]!) : command.subs.map(subCommand),
    ...WHERE,
  };
}

function subCommand(sub: Sub): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: sub.name,
    description: short(sub.about, DESCRIPTION),
    options: optionsFor(sub),
  };
}

/** Discord wants those that have to be given first. */
function optionsFor(sub: Sub): APIApplicationCommandBasicOption[] {
  const options = optionsOf(sub);
  return [...options.filter(({ meta }) => meta.needed), ...options.filter(({ meta }) => !meta.needed)].map((option) =>
    basicOption(option, sub),
  );
}

function basicOption(option: Option, sub: Sub): APIApplicationCommandBasicOption {
  const { name, meta } = option;
  const base = { name, description: short(meta.about, DESCRIPTION), required: meta.needed ?? false };
  const text = { ...base, type: ApplicationCommandOptionType.String as const };
  switch (meta.kind) {
    case "number":
      return { ...base, type: ApplicationCommandOptionType.Integer };
    case "person":
      return { ...base, type: ApplicationCommandOptionType.User };
    case "file":
      return { ...base, type: ApplicationCommandOptionType.Attachment };
    default:
      if (meta.choices && meta.choices.length <= CHOICES_MAX)
        return { ...text, choices: meta.choices.map((choice) => ({ name: choice, value: choice })) };
      return isCompleted(option, sub) ? { ...text, autocomplete: true } : { ...text, max_length: STRING_OPTION };
  }
}

function isCompleted({ meta }: Option, sub: Sub): boolean {
  return COMPLETED.has(meta.kind) || meta.choices !== undefined || (meta.kind === "word" && sub.suggest !== undefined);
}

/** Every limit that this list breaks, in sentences; empty when Discord will take it. */
export function commandProblems(payload: readonly Payload[]): string[] {
  const slash = payload.filter((one) => one.type === ApplicationCommandType.ChatInput);
  const menus = payload.length - slash.length;
  return [
    ...(slash.length > SLASH_MAX ? [`${slash.length} slash commands; Discord takes ${SLASH_MAX}`] : []),
    ...(menus > MENU_MAX ? [`${menus} message actions; Discord takes ${MENU_MAX}`] : []),
    ...slash.flatMap((one) => nodeProblems(`/${one.name}`, one as Node)),
    ...slash.flatMap((one) => {
      const size = textOf(one as Node);
      return size > COMMAND_TEXT ? [`/${one.name} holds ${size} characters; Discord takes ${COMMAND_TEXT}`] : [];
    }),
  ];
}

interface Node {
  name: string;
  description?: string;
  options?: Node[];
  choices?: { name: string; value: string | number }[];
}

function nodeProblems(path: string, node: Node): string[] {
  const { name, description = "", options = [], choices = [] } = node;
  const names = options.map((one) => one.name);
  return [
    ...(COMMAND_NAME.test(name) && name === name.toLowerCase() ? [] : [`${path}: not a name that Discord takes`]),
    ...(description === "" || description.length > DESCRIPTION ? [`${path}: description not 1 to ${DESCRIPTION}`] : []),
    ...(options.length > OPTIONS_MAX ? [`${path}: ${options.length} options; Discord takes ${OPTIONS_MAX}`] : []),
    ...(new Set(names).size < names.length ? [`${path}: two options of one name`] : []),
    ...choices.filter((one) => one.name.length > CHOICE_TEXT).map((one) => `${path}: choice "${one.name}" too long`),
    ...options.flatMap((one) => nodeProblems(`${path} ${one.name}`, one)),
  ];
}

/** What counts towards a command's 8,000 characters: names, descriptions and values, its own and everything below. */
function textOf({ name, description = "", options = [], choices = [] }: Node): number {
  const own = name.length + description.length;
  const values = choices.reduce((sum, one) => sum + one.name.length + String(one.value).length, 0);
  return own + values + options.reduce((sum, one) => sum + textOf(one), 0);
}
