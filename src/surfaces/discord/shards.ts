/** A number of shards -> that many child processes of the same program, each with its part of the servers and the same store. */
import { once } from "node:events";
import { type Shard, ShardingManager } from "discord.js";
import type { Logger } from "pino";
import { forLog } from "./errors.ts";

/**
 * Milliseconds until a shard that has ended is started again: twice as long each time, because Discord takes the token
 * away from a bot that identifies more than 1,000 times a day.
 */
const AGAIN_FIRST = 5_000;
const AGAIN_MOST = 300_000;
/** A shard that lived this long, in milliseconds, begins with the short wait again. */
const LIVED = 600_000;

export interface Shards {
  /** Lets every shard finish what it has heard. */
  stop(): Promise<void>;
}

type Log = Pick<Logger, "info" | "warn">;

/** @param script the program's main file, which must then serve Discord only; @throws Error when one does not connect */
export async function startShards(script: string, count: number, token: string, log: Log): Promise<Shards> {
  const manager = new ShardingManager(script, {
    totalShards: count,
    token,
    execArgv: process.execArgv,
    respawn: false,
  });
  const keepers: Keeper[] = [];
  manager.on("shardCreate", (shard) => keepers.push(new Keeper(shard, log)));
  const stop = async () => {
    await Promise.all(keepers.map((one) => one.stop()));
  };
  try {
    await manager.spawn();
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** Starts one shard again when it ends, and ends it when asked to. */
class Keeper {
  private readonly shard: Shard;
  private readonly log: Log;
  private since = Date.now();
  private wait = AGAIN_FIRST;
  private again: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(shard: Shard, log: Log) {
    this.shard = shard;
    this.log = log;
    shard.on("spawn", () => {
      this.since = Date.now();
    });
    shard.on("ready", () => log.info({ shard: shard.id }, "a shard is connected"));
    shard.on("death", () => this.ended());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    const child = this.shard.process;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, "exit");
    this.shard.kill();
    await ended;
  }

  private ended(): void {
    if (this.stopped) return;
    if (Date.now() - this.since > LIVED) this.wait = AGAIN_FIRST;
    const { shard, wait } = this;
    this.log.warn({ shard: shard.id, wait }, "a shard has ended; it is started again");
    this.again = setTimeout(() => this.start(), wait);
    this.wait = Math.min(AGAIN_MOST, wait * 2);
  }

  private start(): void {
    // A shard that ends before it is connected comes back here by its own "death".
    this.shard.spawn().catch((error) => this.log.warn({ err: forLog(error) }, "a shard did not connect"));
  }
}
