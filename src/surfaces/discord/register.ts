/** Tells Discord about the commands, in one call that may be repeated, and only when what it knows is different. */
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";
import type { Command } from "../../chat/command.ts";
import { commandProblems, discordCommands } from "./commands.ts";

export interface Registration {
  rest: REST;
  application: string;
  /** Only there, at once; everywhere when absent. */
  guild?: string | undefined;
  commands: readonly Command[];
  prefix?: string | undefined;
}

/** Fields that the platform adds to what was sent, or fills in when they are left out. */
const COMPARED = ["type", "name", "description", "options", "contexts", "integration_types"] as const;

/** Whether anything had to be written. @throws Error naming every limit that the commands break */
export async function putCommands({ rest, application, guild, commands, prefix }: Registration): Promise<boolean> {
  const wanted = discordCommands(commands, { prefix });
  const problems = commandProblems(wanted);
  if (problems.length > 0) throw new Error(`Discord would refuse these commands: ${problems.join("; ")}`);
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  const there = (await rest.get(route)) as Record<string, unknown>[];
  if (sameCommands(there, wanted, guild !== undefined)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** In a guild's own list there is no `contexts`: such commands are nowhere else anyway. */
function sameCommands(
  there: readonly Record<string, unknown>[],
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  inGuild: boolean,
): boolean {
  const shape = (list: readonly unknown[]) =>
    list.map((one) => essence(one as Record<string, unknown>, inGuild)).sort();
  return JSON.stringify(shape(there)) === JSON.stringify(shape(wanted));
}

function essence(command: Record<string, unknown>, inGuild: boolean): string {
  const keys = COMPARED.filter((key) => !inGuild || (key !== "contexts" && key !== "integration_types"));
  return JSON.stringify(keys.map((key) => meaningful(command[key])));
}

/** The platform leaves out what is false or empty, or sends it where we left it out. */
function meaningful(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(meaningful);
  if (typeof value !== "object" || value === null) return value === false || value === "" ? undefined : value;
  const kept = Object.entries(value)
    .filter(([key]) => !/_localiz/.test(key))
    .map(([key, one]) => [key, meaningful(one)] as const)
    .filter(([, one]) => one !== undefined && one !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}
