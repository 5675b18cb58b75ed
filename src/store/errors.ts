// What can go wrong with storage, each as a sentence a person can act on.

/** Any failure of the store: `identifier` for the log, `sentence` says what happened, `next` what to do; `message` is both. */
export class StoreError extends Error {
  readonly identifier: string;
  readonly sentence: string;
  readonly next: string;

  constructor(identifier: string, sentence: string, next: string, cause?: unknown) {
    super(`${sentence} ${next}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.identifier = identifier;
    this.sentence = sentence;
    this.next = next;
  }
}

/** STORE_URL names no engine that this build has. */
export class StoreUnknown extends StoreError {
  constructor(sentence: string) {
    super("store-unknown", sentence, "Set STORE_URL to sqlite://data/shotcaller.db, or to memory:// for a trial.");
  }
}

/** The engine cannot be reached, read or written. */
export class StoreUnreachable extends StoreError {
  constructor(where: string, reason: string, cause?: unknown) {
    const next = "Check that the path in STORE_URL exists and can be written, then try again.";
    super("store-unreachable", `The film store ${where} cannot be used: ${reason}.`, next, cause);
  }
}

/** Others kept the store locked for longer than a commit waits. */
export class StoreBusy extends StoreError {
  constructor(where: string, waitedMs: number, cause?: unknown) {
    const sentence = `The film store ${where} was kept busy by another program for ${waitedMs / 1000} seconds.`;
    super("store-busy", sentence, "Nothing was changed. Try again, or end the program that holds it.", cause);
  }
}

/** No room is left for the write. */
export class StoreFull extends StoreError {
  constructor(where: string, cause?: unknown) {
    super("store-full", `The disk of the film store ${where} is full.`, "Nothing was changed. Free some space.", cause);
  }
}

/** The file is not a film store, or is damaged. It is left as it was found. */
export class StoreNotOurs extends StoreError {
  constructor(where: string, what: string, cause?: unknown) {
    const next = "It was left as it is. Point STORE_URL at another file, or restore this one from a backup.";
    super("store-not-ours", `The file ${where} ${what}.`, next, cause);
  }
}

/** A newer program wrote this store; to open it could lose what only that program understands. */
export class StoreTooNew extends StoreError {
  constructor(where: string, found: number, known: number) {
    const sentence = `The film store ${where} was written by a newer Shotcaller (layout ${found}; this one knows ${known}).`;
    super("store-too-new", sentence, "It was left as it is. Update Shotcaller, or point STORE_URL at another file.");
  }
}

/** The store was asked for something after `close()`. */
export class StoreClosed extends StoreError {
  constructor() {
    super("store-closed", "The film store is closed.", "Start Shotcaller again.");
  }
}

/** A key or value that cannot be stored: a slip in the program, never in what a person typed. */
export class StoreMisused extends StoreError {
  constructor(sentence: string) {
    super("store-misused", sentence, "Nothing was changed. This is a bug in Shotcaller; please report it.");
  }
}
