// Keys and texts -> rows of one SQLite file, which several processes on one machine may share.
import { createHash } from "node:crypto";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type { StoredData } from "keyv";
import { checkKey } from "./check.ts";
import { type Clock, type Engine, GRACE_MS, SWEEP_EVERY, SWEEP_ROWS, type TextRow, type TextWrite } from "./engine.ts";
import { StoreClosed } from "./errors.ts";
import { type Connection, explained, inTransaction, isBusy, openFile, type Statement } from "./sqlite-file.ts";

/** Milliseconds that one call waits for other processes: a person waits no longer, a commit of another takes about one. */
const PATIENCE_MS = 10_000;

/** Longest wait between two tries, milliseconds; the jitter keeps waiting processes from marching in step. */
const PAUSE_MS = 20;

const SQL = {
  epoch: "PRAGMA data_version",
  // One row for all, because libsql takes longer to hand out three rows than to read them.
  load: `SELECT json_group_array(json_array(d.key, d.rev, d.expires IS NOT NULL,
      CASE WHEN d.rev = j.value ->> 1 AND d.expires IS NULL THEN NULL ELSE d.text END)) AS rows
    FROM json_each(?) j JOIN documents d ON d.key = j.value ->> 0 WHERE ifnull(d.expires > ?, 1)`,
  find: "SELECT rev, ifnull(expires > ?, 1) AS alive FROM documents WHERE key = ?",
  grave: "SELECT rev FROM graves WHERE hash = ?",
  write:
    "INSERT INTO documents VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET rev = excluded.rev, text = excluded.text, expires = excluded.expires",
  remove: "DELETE FROM documents WHERE key = ?",
  bury: "INSERT OR REPLACE INTO graves VALUES (?, ?)",
  sweep: "DELETE FROM documents WHERE key IN (SELECT key FROM documents WHERE expires <= ? LIMIT ?)",
  get: "SELECT key, text FROM once WHERE key IN (SELECT value FROM json_each(?)) AND ifnull(expires > ?, 1)",
  set: "INSERT OR REPLACE INTO once VALUES (?, ?, ?)",
  unset: "DELETE FROM once WHERE key = ? AND ifnull(expires > ?, 1)",
  clear: "DELETE FROM once",
  sweepOnce: "DELETE FROM once WHERE key IN (SELECT key FROM once WHERE expires <= ? LIMIT ?)",
} as const;

type Statements = Record<keyof typeof SQL, Statement>;

/**
 * A key as it stands in a column. Bound as it is, libsql cuts a text at NUL and turns every lone surrogate into U+FFFD,
 * which would make two keys one (0.5.29); JSON's escapes keep them apart, and all other keys readable.
 */
function column(key: string): string {
  return JSON.stringify(checkKey(key)).slice(1, -1);
}

/** What a grave keeps of a key: an erased channel leaves no name behind. Text, because libsql 0.5.29 aborts the process on a lone blob parameter. */
function hashOf(key: string): string {
  return createHash("sha256").update(column(key)).digest("base64");
}

/** Opens the file or makes it; waits for others as every call does. */
export async function openSqlite(path: string, now: Clock): Promise<Engine> {
  const db = await patiently(path, () => openFile(path));
  const engine = new SqliteEngine(db, path, now);
  await engine.sweep();
  return engine;
}

/** Runs `work` (one transaction or statement) again as long as others hold the lock, up to PATIENCE_MS. */
async function patiently<T>(path: string, work: () => T): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw explained(error, path, PATIENCE_MS);
    }
    await pause(Math.random() * PAUSE_MS);
  }
}

class SqliteEngine implements Engine {
  readonly opts = {};
  readonly #db: Connection;
  readonly #path: string;
  readonly #now: Clock;
  readonly #sql: Statements;
  #epoch: Promise<number> | undefined;
  #open = true;
  #writes = 0;
  #logHoldsDeleted = false;

  constructor(db: Connection, path: string, now: Clock) {
    this.#db = db;
    this.#path = path;
    this.#now = now;
    this.#sql = Object.fromEntries(Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)])) as Statements;
  }

  on(): this {
    return this; // keyv asks for it; failures here are rejections, never events
  }

  /** Asked once for all that is loaded in one turn of the event loop: SQLite takes a lock to answer, and that costs. */
  epoch(): Promise<number> {
    this.#epoch ??= nextTurn().then(() => {
      this.#epoch = undefined;
      return this.#run(() => (this.#sql.epoch.get() as { data_version: number }).data_version);
    });
    return this.#epoch;
  }

  async load(keys: ReadonlyMap<string, number>): Promise<Map<string, TextRow>> {
    const names = new Map([...keys.keys()].map((key) => [column(key), key]));
    const asked = JSON.stringify([...names].map(([name, key]) => [name, keys.get(key)]));
    const { rows } = (await this.#run(() => this.#sql.load.get(asked, this.#now()))) as { rows: string };
    const read = JSON.parse(rows) as [name: string, rev: number, expires: number, text: string | null][];
    return new Map(
      read.map(([name, rev, expires, text]) => [
        names.get(name)!,
        { rev, expires: expires === 1, ...(text !== null && { text }) },
      ]),
    );
  }

  async commit(writes: readonly TextWrite[]): Promise<"committed" | "conflict"> {
    return this.#change(() => {
      const last = writes.map((write) => this.#lastRevision(write));
      if (last.includes(undefined)) return "conflict";
      for (const [i, write] of writes.entries()) this.#apply(write, last[i]!);
      return "committed";
    });
  }

  async get<Value>(key: string): Promise<StoredData<Value> | undefined> {
    return (await this.getMany<Value>([key]))[0] as StoredData<Value> | undefined;
  }

  async getMany<Value>(keys: string[]): Promise<Array<StoredData<Value | undefined>>> {
    const names = keys.map(column);
    const rows = await this.#run(() => this.#sql.get.all(JSON.stringify(names), this.#now()));
    const texts = new Map((rows as { key: string; text: string }[]).map(({ key, text }) => [key, text]));
    return names.map((name) => texts.get(name)) as Array<StoredData<Value | undefined>>;
  }

  async set(key: string, text: string, ttl?: number): Promise<boolean> {
    const name = column(key);
    await this.#change(() => this.#sql.set.run(name, text, this.#expiry(ttl)));
    return true;
  }

  async delete(key: string): Promise<boolean> {
    const name = column(key);
    const { changes } = await this.#change(() => {
      this.#logHoldsDeleted = true;
      return this.#sql.unset.run(name, this.#now());
    });
    return changes > 0;
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  async clear(): Promise<void> {
    await this.#change(() => {
      this.#logHoldsDeleted = true;
      this.#sql.clear.run();
    });
  }

  async disconnect(): Promise<void> {
    if (!this.#open) return;
    this.#emptyLog(); // leaves one file, which can be copied as it is
    this.#open = false;
    this.#db.close();
  }

  /** Takes away a bounded number of expired rows. */
  async sweep(): Promise<void> {
    await this.#run(() => inTransaction(this.#db, () => this.#sweepRows()));
  }

  /** libsql's prepared statements go on working after the connection was closed, so that is checked here. */
  #run<T>(work: () => T): Promise<T> {
    return patiently(this.#path, () => {
      if (!this.#open) throw new StoreClosed();
      return work();
    });
  }

  /** One transaction; now and then it also sweeps, which needs no lock of its own that way. */
  async #change<T>(work: () => T): Promise<T> {
    const sweeps = ++this.#writes % SWEEP_EVERY === 0;
    const transaction = () => {
      if (sweeps) this.#sweepRows();
      return work();
    };
    const result = await this.#run(() => inTransaction(this.#db, transaction));
    if (this.#logHoldsDeleted && this.#open) this.#emptyLog();
    return result;
  }

  #sweepRows(): void {
    this.#sql.sweep.run(this.#now() - GRACE_MS, SWEEP_ROWS);
    this.#sql.sweepOnce.run(this.#now(), SWEEP_ROWS);
  }

  /** The revision that the key last had, 0 = never; undefined if that is not what the write replaces. */
  #lastRevision({ key, was }: TextWrite): number | undefined {
    const row = this.#sql.find.get(this.#now(), column(key)) as { rev: number; alive: number } | undefined;
    if ((row?.alive ? row.rev : 0) !== was) return undefined;
    if (row) return row.rev;
    const grave = this.#sql.grave.get(hashOf(key)) as { rev: number } | undefined;
    return grave?.rev ?? 0;
  }

  #apply({ key, text, was, ttl }: TextWrite, last: number): void {
    if (text === undefined || (text === null && was === 0)) return;
    if (text !== null) {
      this.#sql.write.run(column(key), last + 1, text, this.#expiry(ttl));
      return;
    }
    this.#logHoldsDeleted = true;
    this.#sql.remove.run(column(key));
    this.#sql.bury.run(hashOf(key), last);
  }

  #expiry(ttl: number | undefined): number | null {
    return ttl ? this.#now() + ttl : null;
  }

  /**
   * What was deleted still stands in the write-ahead log until that is emptied. A reader elsewhere or a failing disk puts
   * it off until after the next write, which meets a failing disk itself; the commit before stands and is not refused.
   */
  #emptyLog(): void {
    try {
      const [state] = this.#db.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      this.#logHoldsDeleted = state?.busy !== 0;
    } catch {
      this.#logHoldsDeleted = true;
    }
  }
}
