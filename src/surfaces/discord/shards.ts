/** A number of shards -> that many child processes of the same program, each with its part of the servers and the same store. */
import { once } from "node:events";
import { ShardingManager } from "discord.js";
import type { Logger } from "pino";

/** Whether this process was started as a shard by `startShards`: discord.js marks them so. */
export const isShard = (env: NodeJS.ProcessEnv): boolean => env.SHARDS !== undefined && env.SHARD_COUNT !== undefined;

export interface Shards {
  /** Lets every shard finish what it has heard. */
  stop(): Promise<void>;
}

/** @param script the program's main file, which must then serve Discord only; @throws Error when one does not connect */
export async function startShards(
  script: string,
  count: number,
  token: string,
  log: Pick<Logger, "info" | "warn">,
): Promise<Shards> {
  const manager = new ShardingManager(script, { totalShards: count, token, execArgv: process.execArgv });
  manager.on("shardCreate", (shard) => {
    shard.on("ready", () => log.info({ shard: shard.id }, "a shard is connected"));
    shard.on("death", () => log.warn({ shard: shard.id }, "a shard has ended"));
  });
  await manager.spawn();
  return {
    async stop() {
      await Promise.all(
        [...manager.shards.values()].map(async (shard) => {
          const child = shard.process;
          if (!child || child.exitCode !== null) return;
          const ended = once(child, "exit");
          shard.kill();
          await ended;
        }),
      );
    },
  };
}
