/** The whole product on a memory store, serving a fake Discord. */
import { COMMANDS } from "../../commands/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { type DiscordEnv, type DiscordSurface, startDiscord } from "../../src/surfaces/discord/index.ts";
import { wire } from "../../src/wiring.ts";
import { FakeDiscord } from "./fake-discord.ts";

export interface Line {
  level: "info" | "warn" | "error";
  fields: Record<string, unknown>;
  said: string;
}

export interface App {
  discord: FakeDiscord;
  surface: DiscordSurface;
  store: Store;
  log: Line[];
  stop(): Promise<void>;
}

interface How {
  env?: Partial<DiscordEnv>;
  discord?: FakeDiscord;
  store?: Store;
  before?: (discord: FakeDiscord) => void;
}

export async function startApp(how: How = {}): Promise<App> {
  const discord = how.discord ?? (await new FakeDiscord().start());
  how.before?.(discord);
  const store = how.store ?? (await openStore("memory://"));
  const log: Line[] = [];
  const logger = logInto(log);
  const wired = wire(store, logger);
  const surface = await startDiscord({
    desk: wired.dispatch,
    commands: COMMANDS,
    env: { ...discord.env, ...how.env },
    log: logger,
  });
  wired.painters.set("discord", surface.painter);
  discord.settled = async () => {
    await surface.idle();
    await wired.dispatch.idle();
  };
  return { discord, surface, store, log, stop: () => surface.stop() };
}

function logInto(log: Line[]) {
  const at =
    (level: Line["level"]) =>
    (...given: unknown[]) => {
      const [fields, said] = typeof given[0] === "string" ? [{}, given[0]] : given;
      log.push({ level, fields: fields as Record<string, unknown>, said: String(said) });
    };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

/** What a message says, as people read it: its texts, one after the other. */
export function textOf(message: { components: readonly object[] } | undefined): string {
  const walk = (one: object): string[] => {
    const { type, content, components = [] } = one as { type: number; content?: string; components?: object[] };
    return [...(type === 10 ? [content!] : []), ...components.flatMap(walk)];
  };
  return (message?.components ?? []).flatMap(walk).join("\n");
}
