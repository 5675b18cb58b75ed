/** Slack's deliveries -> requests to the desk, and the desk's replies back: the wiring of this surface. */
import type { Command } from "../../chat/command.ts";
import type { Desk, Painter, Person } from "../../chat/request.ts";
import { speller } from "../../chat/spell.ts";
import type { SpokenFilm } from "../../chat/spoken.ts";
import type { Store } from "../../store/index.ts";
import { connect, type SlackEnv } from "./connect.ts";
import { Listeners } from "./listeners.ts";
import type { Log } from "./logger.ts";
import { CLOCK, type Clock, Pace } from "./pace.ts";
import { SlackPainter } from "./painter.ts";
import { Sender } from "./send.ts";

export { SlackRefused } from "./connect.ts";
export { type ManifestOptions, slackManifest } from "./manifest.ts";
export type { SlackEnv };

export interface SlackParts {
  /** `films`: what App Home lists for a person of a team (`slack:T1`). */
  desk: Desk & { films(team: string, person: Person["id"]): Promise<SpokenFilm[]> };
  commands: readonly Command[];
  env: SlackEnv;
  /** Where the installations of several workspaces are kept. */
  store: Pick<Store, "once">;
  log: Log;
  clock?: Clock;
}

export interface SlackSurface {
  painter: Painter;
  /** The port that HTTP mode listens on; absent in Socket Mode. */
  port: number | undefined;
  /** Resolves when everything that was delivered so far has been heard and answered. */
  idle(): Promise<void>;
  /** Takes nothing more, finishes what was begun, closes. Idempotent. Call it before the desk's `idle`. */
  stop(): Promise<void>;
}

/** Connects and starts hearing. Rejects with SlackRefused when Slack does not take a token, or as node does when the port is taken. */
export async function startSlack(parts: SlackParts): Promise<SlackSurface> {
  const { env, store, log, clock = CLOCK } = parts;
  const connection = await connect(env, store.once, log);
  const sender = new Sender(new Pace(clock));
  const prefix = env.COMMAND_PREFIX ?? "";
  const spell = speller(
    parts.commands.map((command) => command.name),
    prefix,
  );
  const listeners = new Listeners({ ...parts, clock, connection, sender, prefix, spell });
  listeners.listen();
  const port = await connection.start();
  let stopped: Promise<void> | undefined;
  return {
    port,
    painter: new SlackPainter(sender, async (team) => connection.clients.of(await connection.tokenOf(team)), spell),
    idle: () => listeners.idle(),
    stop() {
      stopped ??= connection.stop(() => listeners.finish());
      return stopped;
    },
  };
}
