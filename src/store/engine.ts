// An engine that keeps texts -> the store that the program sees: checked keys, JSON values, nothing after close.
import { Keyv, type KeyvStoreAdapter } from "keyv";
import { checkKey, checkWrites, toJson } from "./check.ts";
import { StoreClosed } from "./errors.ts";
import type { Store, Stored, Write } from "./port.ts";

/** A document as an engine keeps it. */
export interface TextRow {
  rev: number;
  text: string;
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
  load(keys: readonly string[]): Promise<Map<string, TextRow>>;
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
  let closed = false;
  const open = () => {
    if (closed) throw new StoreClosed();
  };
  return {
    async load(keys) {
      open();
      const rows = await engine.load([...new Set(keys.map(checkKey))]);
      return new Map(
        [...rows].map(([key, row]): [string, Stored] => [key, { rev: row.rev, value: JSON.parse(row.text) }]),
      );
    },
    async commit(writes) {
      open();
      checkWrites(writes);
      const texts = writes.map(textWrite);
      return texts.length === 0 ? "committed" : engine.commit(texts);
    },
    once: onceOn(engine),
    async close() {
      if (closed) return;
      closed = true;
      await engine.disconnect();
    },
  };
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
