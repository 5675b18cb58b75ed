/** What main does with DISCORD_SHARDS: the parent starts the shards, each shard serves Discord on the one store. */
import { COMMANDS } from "../../commands/index.ts";
import { openStore } from "../../src/store/index.ts";
import { isShard, startDiscord, startShards } from "../../src/surfaces/discord/index.ts";
import { wire } from "../../src/wiring.ts";

const log = {
  info: () => undefined,
  warn: () => undefined,
  error: (...said: unknown[]) => process.stderr.write(`${said.join(" ")}\n`),
};
const { DISCORD_TOKEN = "", DISCORD_API_URL, STORE_URL = "", DISCORD_SHARDS } = process.env;

async function serve(): Promise<() => Promise<void>> {
  if (!isShard(process.env)) {
    const shards = await startShards(import.meta.filename, Number(DISCORD_SHARDS), DISCORD_TOKEN, log);
    return () => shards.stop();
  }
  const store = await openStore(STORE_URL);
  const { dispatch, painters } = wire(store, log);
  const env = { DISCORD_TOKEN, DISCORD_API_URL };
  const discord = await startDiscord({ desk: dispatch, commands: COMMANDS, env, log });
  painters.set("discord", discord.painter);
  return async () => {
    await discord.stop();
    await store.close();
  };
}

const stop = await serve();
// A shard does not outlive its parent.
for (const event of ["SIGTERM", "disconnect"]) process.once(event, () => stop().then(() => process.exit(0)));
