// A path -> an open SQLite connection on a film store of the layout that this program knows, or a sentence why not.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { StoreBusy, StoreError, StoreFull, StoreNotOurs, StoreTooNew, StoreUnreachable } from "./errors.ts";

export type Connection = Database.Database;
export type Statement = Database.Statement<unknown[]>;

/** The layout written by this program, kept in the file's user_version. */
export const LAYOUT = 1;

/** "Shot" in ASCII: marks the file as ours, in SQLite's own place for it. */
export const APPLICATION_ID = 0x53686f74;

/**
 * Milliseconds that SQLite itself waits for a lock. It waits inside the call, so the whole program stands still
 * meanwhile; what is longer is waited out by `patiently`, between two turns of the event loop.
 */
const BUSY_TIMEOUT_MS = 25;

/** SQLite's names for "somebody else is at it"; both pass by themselves. */
const BUSY = /^SQLITE_(BUSY|LOCKED)/;

const TABLES = `
  CREATE TABLE documents (key TEXT PRIMARY KEY, rev INTEGER NOT NULL, text TEXT NOT NULL, expires INTEGER);
  CREATE INDEX documents_expiring ON documents (expires) WHERE expires IS NOT NULL;
  CREATE TABLE graves (hash TEXT PRIMARY KEY, rev INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE once (key TEXT PRIMARY KEY, text TEXT NOT NULL, expires INTEGER);
  CREATE INDEX once_expiring ON once (expires) WHERE expires IS NOT NULL;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${LAYOUT};`;

/**
 * synchronous = FULL: in WAL mode NORMAL survives a SIGKILL too (the pages are with the operating system by then), but
 * not a power cut or a killed virtual machine, and "a confirmed edit is never lost" has no such footnote. It costs one
 * fsync a commit. fullfsync is the same promise on macOS, whose plain fsync leaves data in the drive.
 * secure_delete: what a team had forgotten shall not lie in the file's free pages.
 */
const SETTINGS = ["journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "secure_delete = ON"];

/**
 * Opens the file, makes the folder and the tables where they are missing. A file that is not ours is not written to.
 * Runs from the start if it meets a lock (see `patiently`). Throws StoreNotOurs, StoreTooNew, StoreUnreachable.
 */
export function openFile(path: string): Connection {
  mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    inTransaction(db, () => prepareLayout(db, path));
    for (const setting of SETTINGS) db.pragma(setting);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Under the write lock, so that two processes that start together make the tables once. */
function prepareLayout(db: Connection, path: string): void {
  const layout = numberOf(db, "SELECT user_version AS n FROM pragma_user_version");
  const owner = numberOf(db, "SELECT application_id AS n FROM pragma_application_id");
  if (owner === APPLICATION_ID && layout === LAYOUT) return;
  if (owner === APPLICATION_ID && layout > LAYOUT) throw new StoreTooNew(path, layout, LAYOUT);
  const empty = owner === 0 && layout === 0 && numberOf(db, "SELECT count(*) AS n FROM sqlite_schema") === 0;
  if (!empty) throw new StoreNotOurs(path, "is another program's database");
  db.exec(TABLES);
}

function numberOf(db: Connection, sql: string): number {
  return (db.prepare(sql).get() as { n: number }).n;
}

/** Runs `work` under the write lock, taken at the start: a lock taken later could find its own reading outdated. */
export function inTransaction<T>(db: Connection, work: () => T): T {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

/** True if the same call may succeed a moment later. */
export function isBusy(error: unknown): boolean {
  return BUSY.test(codeOf(error));
}

/** SQLite's failure -> ours; what is no failure of SQLite stays what it is. `waitedMs` is for a lock that never came. */
export function explained(error: unknown, path: string, waitedMs: number): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (BUSY.test(code)) return new StoreBusy(path, waitedMs, error);
  if (code === "SQLITE_FULL" || code === "ENOSPC") return new StoreFull(path, error);
  if (code === "SQLITE_NOTADB") return new StoreNotOurs(path, "is not a film store", error);
  if (code.startsWith("SQLITE_CORRUPT")) return new StoreNotOurs(path, "is damaged", error);
  if (!(error instanceof Error)) return error;
  // libsql reports a file that it cannot open without a code, as ConnectionFailed(...).
  if (code === "" && !error.message.includes("ConnectionFailed")) return error;
  return new StoreUnreachable(path, `${error.message.trim()}${code && ` (${code})`}`, error);
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}
