// Keys and texts -> a Map in this process: for trials and tests, forgotten when the program ends.
import type { StoredData } from "keyv";
import { checkKey } from "./check.ts";
import { type Clock, type Engine, GRACE_MS, SWEEP_EVERY, SWEEP_ROWS, type TextRow, type TextWrite } from "./engine.ts";
import { StoreClosed } from "./errors.ts";

interface Row {
  rev: number;
  text: string;
  /** Milliseconds since 1970; Infinity: never. */
  expires: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/** The Map engine. Everything happens within one turn of the event loop, so that a commit cannot be seen half-done. */
export class MemoryEngine implements Engine {
  readonly opts = {};
  readonly #now: Clock;
  readonly #documents = new Map<string, Row>();
  /** Last revision of what was deleted. */
  readonly #graves = new Map<string, number>();
  readonly #once = new Map<string, Row>();
  #open = true;
  #writes = 0;

  constructor(now: Clock) {
    this.#now = now;
  }

  on(): this {
    return this; // keyv asks for it; failures here are rejections, never events
  }

  async epoch(): Promise<number> {
    return 0; // no other process sees this memory
  }

  async load(keys: ReadonlyMap<string, number>): Promise<Map<string, TextRow>> {
    const rows = new Map<string, TextRow>();
    for (const [key, known] of keys) {
      const row = this.#alive(this.#documents, key);
      if (!row) continue;
      const expires = row.expires < NEVER;
      rows.set(key, { rev: row.rev, expires, ...((expires || row.rev !== known) && { text: row.text }) });
    }
    return rows;
  }

  async commit(writes: readonly TextWrite[]): Promise<"committed" | "conflict"> {
    const fits = ({ key, was }: TextWrite) => (this.#alive(this.#documents, key)?.rev ?? 0) === was;
    if (!writes.every(fits)) return "conflict";
    for (const write of writes) this.#apply(write);
    this.#swept();
    return "committed";
  }

  async get<Value>(key: string): Promise<StoredData<Value> | undefined> {
    return this.#alive(this.#once, checkKey(key))?.text as Value | undefined;
  }

  async getMany<Value>(keys: string[]): Promise<Array<StoredData<Value | undefined>>> {
    return Promise.all(keys.map((key) => this.get<Value>(key)));
  }

  async set(key: string, text: string, ttl?: number): Promise<boolean> {
    this.#checkOpen();
    this.#once.set(checkKey(key), { rev: 1, text, expires: ttl ? this.#now() + ttl : NEVER });
    this.#swept();
    return true;
  }

  async delete(key: string): Promise<boolean> {
    const there = this.#alive(this.#once, checkKey(key)) !== undefined;
    this.#once.delete(key);
    return there;
  }

  async has(key: string): Promise<boolean> {
    return this.#alive(this.#once, checkKey(key)) !== undefined;
  }

  async clear(): Promise<void> {
    this.#checkOpen();
    this.#once.clear();
  }

  async disconnect(): Promise<void> {
    this.#open = false;
    for (const map of [this.#documents, this.#graves, this.#once]) map.clear();
  }

  #checkOpen(): void {
    if (!this.#open) throw new StoreClosed();
  }

  #alive(rows: Map<string, Row>, key: string): Row | undefined {
    this.#checkOpen();
    const row = rows.get(key);
    return row && row.expires > this.#now() ? row : undefined;
  }

  #apply({ key, text, was, ttl }: TextWrite): void {
    if (text === undefined || (text === null && was === 0)) return;
    const last = this.#documents.get(key)?.rev ?? this.#graves.get(key) ?? 0;
    if (text === null) {
      this.#graves.set(key, last);
      this.#documents.delete(key);
      return;
    }
    this.#documents.set(key, { rev: last + 1, text, expires: ttl ? this.#now() + ttl : NEVER });
  }

  /** Looks at the oldest rows only; a row that stays moves to the end, so that the next sweep sees others. */
  #swept(): void {
    if (++this.#writes % SWEEP_EVERY !== 0) return;
    for (const [rows, grace] of [
      [this.#documents, GRACE_MS],
      [this.#once, 0],
    ] as const) {
      let left = SWEEP_ROWS;
      for (const [key, row] of rows) {
        if (left-- === 0) break;
        rows.delete(key);
        if (row.expires + grace > this.#now()) rows.set(key, row);
      }
    }
  }
}
