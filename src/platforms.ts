/** The platforms whose tokens are set -> their surfaces on one dispatch, and one way to stop them all. */
import { join } from "node:path";
import type { Logger } from "pino";
import { COMMANDS } from "../commands/index.ts";
import type { Painter } from "./chat/request.ts";
import type { Env, Surface } from "./env.ts";
import type { Store } from "./store/index.ts";
import type { Wired } from "./wiring.ts";

interface Started {
  /** None where other processes serve the platform. */
  painter?: Painter;
  /** Takes nothing more, answers what was heard, leaves. */
  stop(): Promise<void>;
}

/** A platform that did not let us in; the message is what to print. */
export class StartError extends Error {}

const NAMES: Record<Surface, string> = { slack: "Slack", discord: "Discord" };

/** Starts them all or none. @throws StartError */
export async function startPlatforms(env: Env, wired: Wired, store: Store, log: Logger): Promise<() => Promise<void>> {
  const started: Started[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((one) => one.stop()));
  };
  for (const surface of env.surfaces) {
    try {
      const one = await STARTS[surface]({ desk: wired.dispatch, commands: COMMANDS, env, store, log });
      if (one.painter) wired.painters.set(surface, one.painter);
      started.push(one);
    } catch (error) {
      await stop();
      throw new StartError(`${NAMES[surface]} could not be started: ${(error as Error).message}`, { cause: error });
    }
  }
  return stop;
}

interface StartParts {
  desk: Wired["dispatch"];
  commands: typeof COMMANDS;
  env: Env;
  store: Store;
  log: Logger;
}

/** Loaded only where they are served: their SDKs take longer to load than everything else together. */
const STARTS: Record<Surface, (parts: StartParts) => Promise<Started>> = {
  slack: async (parts) => (await import("./surfaces/slack/index.ts")).startSlack(parts),
  discord: async ({ env, ...parts }) => {
    const { startDiscord, startShards } = await import("./surfaces/discord/index.ts");
    const token = env.DISCORD_TOKEN!;
    return env.DISCORD_SHARDS && !env.shard
      ? startShards(join(import.meta.dirname, "main.ts"), env.DISCORD_SHARDS, token, parts.log)
      : startDiscord({ ...parts, env: { ...env, DISCORD_TOKEN: token } });
  },
};

/** The app manifest to paste at api.slack.com, generated from the commands. `url` is where HTTP mode is reached. @throws StartError */
export async function manifestFor(env: Env, url: string | undefined): Promise<string> {
  if (url !== undefined && !/^https:\/\/\S+$/.test(url))
    throw new StartError("--url is a public address such as https://bot.example.com");
  const { slackManifest } = await import("./surfaces/slack/index.ts");
  return JSON.stringify(
    slackManifest(COMMANDS, { prefix: env.COMMAND_PREFIX ?? "", ...(url ? { url } : {}) }),
    null,
    2,
  );
}

/** Tells Discord about the commands; says what has changed. @throws StartError */
export async function register(env: Env): Promise<string> {
  if (!env.DISCORD_TOKEN)
    throw new StartError("DISCORD_TOKEN is missing: copy it from the Bot page of your application.");
  const { registerDiscord } = await import("./surfaces/discord/index.ts");
  try {
    const changed = await registerDiscord(COMMANDS, { ...env, DISCORD_TOKEN: env.DISCORD_TOKEN });
    return changed ? "Discord knows the commands now." : "Discord knew all the commands already.";
  } catch (error) {
    throw new StartError(`Discord did not take the commands: ${(error as Error).message}`, { cause: error });
  }
}
