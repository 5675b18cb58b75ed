// STORE_URL -> an open store.
import { resolve } from "node:path";
import { type Clock, type Engine, storeOn } from "./engine.ts";
import { StoreError, StoreUnknown, StoreUnreachable } from "./errors.ts";
import { MemoryEngine } from "./memory.ts";
import type { Store } from "./port.ts";

export * from "./errors.ts";
export type { Store, Stored, Write } from "./port.ts";

/** One way to open for each scheme; `rest` is what stands behind `://`. */
const ENGINES: Record<string, (rest: string, now: Clock) => Promise<Engine>> = {
  sqlite: async (rest, now) => (await import("./sqlite.ts")).openSqlite(sqlitePath(rest), now),
  memory: async (_rest, now) => new MemoryEngine(now),
};

/** Engines that the design names and this build does not have. */
const LATER = new Set(["redis", "rediss", "postgres", "postgresql"]);

/**
 * Opens `sqlite://data/shotcaller.db` (from the working folder; `sqlite:///abs/path` from the root; folders are made)
 * or `memory://`. Rejects with a StoreError: unknown or missing engine, unreachable, not a film store, written by a newer
 * program. `now` gives milliseconds since 1970.
 */
export async function openStore(url: string, { now = Date.now }: { now?: Clock } = {}): Promise<Store> {
  const { scheme, rest } = split(url);
  try {
    return storeOn(await ENGINES[scheme]!(rest, now));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreUnreachable(`${scheme}://`, error instanceof Error ? error.message : String(error), error);
  }
}

/** One line for the log at start, without passwords; says what memory:// means. Throws StoreUnknown as `openStore` does. */
export function describeStore(url: string): string {
  const { scheme, rest } = split(url);
  return scheme === "memory" ? "memory: everything is forgotten when the program ends" : `sqlite: ${sqlitePath(rest)}`;
}

function split(url: string): { scheme: string; rest: string } {
  const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(url.trim()) ?? [];
  const name = scheme.toLowerCase();
  if (LATER.has(name)) throw new StoreUnknown(`This build of Shotcaller has no ${name} store yet.`);
  if (name === "") throw new StoreUnknown("STORE_URL has no scheme such as sqlite://.");
  if (!Object.hasOwn(ENGINES, name))
    throw new StoreUnknown(`STORE_URL names a store that Shotcaller does not know: ${name}://.`);
  if (name === "sqlite" && /^$|[\\/]$/.test(rest)) throw new StoreUnknown("STORE_URL names no file behind sqlite://.");
  return { scheme: name, rest };
}

/** Resolved at once: a bare name such as `:memory:` or `http:` would mean something else to libsql. */
function sqlitePath(rest: string): string {
  return resolve(rest);
}
