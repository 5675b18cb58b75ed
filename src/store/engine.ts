// An engine that keeps texts -> the store that the program sees: checked keys, JSON values, nothing after close.
import { Keyv, type KeyvStoreAdapter } from "keyv";
import { checkKey, checkWrites, fromJson, isSettled, toJson } from "./check.ts";
import { StoreClosed } from "./errors.ts";
import type { Store, Stored, Write } from "./port.ts";
import { Seen } from "./seen.ts";

/** A document as an engine keeps it. */
export interface TextRow {
  rev: number;
  /** Absent when the revision is the one that was asked about. */
  text?: string;
  /** Whether it expires some day. */
  expires: boolean;
}

/** A checked write: without `text` it asserts the revision, `null` deletes. `ttl` in milliseconds. */
export interface TextWrite {
  key: string;
  was: number;
  text?: string | null;
  ttl?: number;
}

/**
 * What one engine is: a keyv storage adapter (for `once`) and, beside it, documents with revisions. The two never share keys.
 * A new engine is one file with one class of this shape and one line in index.ts; test/store/contract.ts says what it must do.
 */
export interface Engine extends KeyvStoreAdapter {
  /**
   * A number that changes with every commit of another process. What was read here, and not written here since, still
   * stands as long as it is the same.
   */
  epoch(): Promise<number>;
  /** Keys with the revision that is known of each, 0 for none; all as of one moment. */
  load(keys: ReadonlyMap<string, number>): Promise<Map<string, TextRow>>;
  commit(writes: readonly TextWrite[]): Promise<"committed" | "conflict">;
  disconnect(): Promise<void>;
}

/** Wall clock in milliseconds; handed in so that expiry can be tested. */
export type Clock = () => number;

/**
 * An expired document keeps its revision for this long before it is swept, and may count from 1 again after that. Event
 * keys come with every message, so they cannot be remembered for ever as deleted documents are; a command that still
 * holds a revision an hour after it expired does not exist (a command's deadline is seconds).
 */
export const GRACE_MS = 60 * 60 * 1000;

/** Writes between two sweeps, and the rows one sweep looks at: it takes away faster than one event key a commit comes in. */
export const SWEEP_EVERY = 256;
export const SWEEP_ROWS = 1024;

/** Puts the port in front of an engine. */
export function storeOn(engine: Engine): Store {
  const seen = new Seen();
  let closed = false;
  const open = () => {
    if (closed) throw new StoreClosed();
  };
  return {
    async load(keys) {
      open();
      for (const key of keys) checkKey(key);
      const epoch = await engine.epoch();
      return seen.standing(keys, epoch) ?? read(engine, seen, keys, epoch);
    },
    async commit(writes) {
      open();
      checkWrites(writes);
      const texts = writes.map(textWrite);
      if (texts.length === 0) return "committed";
      seen.forget(writes);
      const result = await engine.commit(texts);
      seen.forget(writes);
      if (result === "committed") for (const [i, write] of writes.entries()) keep(seen, write, texts[i]!);
      return result;
    },
    once: onceOn(engine),
    async close() {
      if (closed) return;
      closed = true;
      await engine.disconnect();
    },
  };
}

async function read(engine: Engine, seen: Seen, keys: readonly string[], epoch: number): Promise<Map<string, Stored>> {
  const { turn } = seen;
  const known = new Map(keys.map((key) => [key, seen.get(key)]));
  const rows = await engine.load(new Map([...known].map(([key, stored]) => [key, stored?.rev ?? 0])));
  const found = new Map<string, Stored>();
  for (const [key, before] of known) {
    const row = rows.get(key);
    const stored = row && (row.text === undefined ? before! : { rev: row.rev, value: fromJson(row.text) });
    if (stored) found.set(key, stored);
    if (turn === seen.turn && !row?.expires) seen.set(key, stored, row ? row.text?.length : 0, epoch);
  }
  return found;
}

/** What was written is what will be read, if JSON leaves nothing of it out and its revision is known. */
function keep(seen: Seen, { key, was, value, ttl }: Write, { text }: TextWrite): void {
  if (typeof text === "string" && was > 0 && ttl === undefined && isSettled(value))
    seen.set(key, { rev: was + 1, value }, text.length);
}

function textWrite(write: Write): TextWrite {
  const { key, was, ttl } = write;
  if (!("value" in write)) return { key, was };
  return { key, was, ttl, text: write.value === null ? null : toJson(key, write.value) };
}

/**
 * keyv's own prefixing is off: an engine keeps these keys apart anyway, and the prefixing of 5.6 makes "x" and
 * "keyv:x" one key in get, two in getMany. Its own serializer is replaced because it turns NaN into null.
 */
function onceOn(engine: Engine): Keyv {
  return new Keyv({
    store: engine,
    throwOnErrors: true,
    useKeyPrefix: false,
    serialize: ({ value, expires }) => `{"value":${toJson("once", value)}${expires ? `,"expires":${expires}` : ""}}`,
    deserialize: (text) => JSON.parse(text),
  });
}
