/** Registers the commands without connecting: what `npm run register` does. */
import { REST, Routes } from "discord.js";
import type { Command } from "../../chat/command.ts";
import { restOptions } from "./client.ts";
import type { DiscordEnv } from "./index.ts";
import { putCommands } from "./register.ts";

/** Whether anything had to be written. @throws Error when Discord refuses */
export async function registerDiscord(commands: readonly Command[], env: DiscordEnv): Promise<boolean> {
  const rest = new REST(restOptions(env.DISCORD_API_URL)).setToken(env.DISCORD_TOKEN);
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  return putCommands({
    rest,
    application: application.id,
    guild: env.DISCORD_GUILD_ID,
    commands,
    prefix: env.COMMAND_PREFIX,
  });
}
