// What the rest of the program knows of storage: documents with revisions, saved all or nothing.
import type { Keyv } from "keyv";

/** One stored document: its revision (1, 2, ...) and its plain JSON value, which everybody shares and nobody can change. */
export interface Stored {
  rev: number;
  value: unknown;
}

/**
 * One write of a commit.
 *
 * A write that lands has revision `was + 1`; only a key that once existed and was deleted (or expired) goes on counting
 * from where it stopped, so that nobody who still holds an old revision can win against the new document.
 */
export interface Write {
  /** 1 to 500 characters, any Unicode. One write a key in a commit. */
  key: string;
  /** The revision it replaces, 0 = must not exist yet. */
  was: number;
  /**
   * Plain JSON; an object's `undefined` properties count as absent, anything else that JSON would change is refused.
   * What is handed over is frozen.
   * `null` deletes. Left out, the write only asserts the revision; an explicit `undefined` is refused as a slip.
   */
  value?: unknown;
  /** Milliseconds, above 0, for keys that expire (event keys). An expired key counts as absent. A write without it never expires. */
  ttl?: number;
}

/** The store. Every method rejects with a `StoreError` when it cannot keep its promise; an outage never reads as "absent". */
export interface Store {
  /** All keys as of one moment; absent keys are absent from the map. A revision that was read or written before comes as the same object. */
  load(keys: readonly string[]): Promise<Map<string, Stored>>;
  /** All or nothing. "committed" means that it survives the loss of the process and, in SQLite, of the machine's power. */
  commit(writes: readonly Write[]): Promise<"committed" | "conflict">;
  /** What is written once or expires (compiled texts, installations): plain keyv, with a namespace of its own. Same keys, same values. */
  once: Keyv;
  /** Idempotent. Everything asked afterwards rejects with `StoreClosed`. */
  close(): Promise<void>;
}
