/** Discord on one side, the desk on the other: hears what people do there and shows them what the desk answers. */
import { type Client, Events, type Interaction, type Message } from "discord.js";
import type { Logger } from "pino";
import type { Command } from "../../chat/command.ts";
import { Queues } from "../../chat/queues.ts";
import type { Card } from "../../chat/reply.ts";
import type { Desk, Painter } from "../../chat/request.ts";
import { speller } from "../../chat/spell.ts";
import { connect } from "./client.ts";
import { forLog } from "./errors.ts";
import { hearInteraction } from "./hear-interaction.ts";
import { hearMessage, hearUnknown, unknownThread } from "./hear-message.ts";
import { discordPainter } from "./painter.ts";
import { putCommands } from "./register.ts";
import { Recent, Running } from "./running.ts";

export { discordCommands } from "./commands.ts";
export { INVITE_PERMISSIONS } from "./permissions.ts";
export { registerDiscord } from "./register-once.ts";
export { startShards } from "./shards.ts";

/** The part of the environment that Discord needs. */
export interface DiscordEnv {
  DISCORD_TOKEN: string;
  DISCORD_GUILD_ID?: string | undefined;
  DISCORD_MESSAGE_CONTENT?: boolean | undefined;
  DISCORD_API_URL?: string | undefined;
  COMMAND_PREFIX?: string | undefined;
}

export interface DiscordParts {
  /** `idle` resolves when everything heard has been done and drawn. */
  desk: Desk & { idle(): Promise<void> };
  commands: readonly Command[];
  env: DiscordEnv;
  log: Pick<Logger, "info" | "warn" | "error">;
}

/** What hearing needs to know, beside the event itself. */
export interface Ears extends DiscordParts {
  prefix: string;
  /** Writes command names as they are typed here. */
  spell(card: Card): Card;
  recent: Recent;
  /** By message: whoever changes one waits for whoever came before. */
  turns: Queues;
}

export interface DiscordSurface {
  painter: Painter;
  /** Resolves when everything heard so far has been answered. */
  idle(): Promise<void>;
  /** Hears nothing more, answers what was heard, and leaves the gateway. */
  stop(): Promise<void>;
}

/** Connects, tells Discord about the commands where they have changed, and listens. @throws Error when Discord refuses the token */
export async function startDiscord(parts: DiscordParts): Promise<DiscordSurface> {
  const prefix = parts.env.COMMAND_PREFIX ?? "";
  const names = parts.commands.map((one) => one.name);
  const ears: Ears = { ...parts, prefix, spell: speller(names, prefix), recent: new Recent(), turns: new Queues() };
  const running = new Running();
  const { env, log } = parts;
  const connection = {
    token: env.DISCORD_TOKEN,
    apiUrl: env.DISCORD_API_URL,
    messageContent: env.DISCORD_MESSAGE_CONTENT ?? false,
    log,
  };
  const client = await connect(connection, (fresh) => listen(fresh, ears, running));
  await register(client, parts);
  log.info({ servers: client.guilds.cache.size, shards: client.shard?.ids ?? [0] }, "Discord is connected");
  return {
    painter: discordPainter(client, ears.spell),
    idle: () => running.idle(),
    async stop() {
      client
        .removeAllListeners(Events.InteractionCreate)
        .removeAllListeners(Events.MessageCreate)
        .removeAllListeners(Events.Raw);
      await running.idle();
      await parts.desk.idle();
      await client.destroy();
    },
  };
}

function listen(client: Client, ears: Ears, running: Running): void {
  client.on(Events.InteractionCreate, (interaction: Interaction) => running.add(hearInteraction(interaction, ears)));
  client.on(Events.MessageCreate, (message: Message) => running.add(hearMessage(message, ears)));
  client.on("raw", (packet: unknown) => {
    const at = client.isReady() ? unknownThread(client, packet) : undefined;
    if (at) running.add(hearUnknown(client as Client<true>, at, ears));
  });
}

/** One process is enough for it; a refusal leaves mentions, buttons and forms working. */
async function register(client: Client<true>, { commands, env, log }: DiscordParts): Promise<void> {
  if (client.shard && !client.shard.ids.includes(0)) return;
  try {
    const changed = await putCommands({
      rest: client.rest,
      application: client.application.id,
      guild: env.DISCORD_GUILD_ID,
      commands,
      prefix: env.COMMAND_PREFIX,
    });
    log.info({ changed }, "Discord knows the commands");
  } catch (error) {
    log.error(
      { err: forLog(error) },
      "Discord did not take the commands; mentions work. Was the bot invited with the scope applications.commands?",
    );
  }
}
