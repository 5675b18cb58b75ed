// Documents as they were last read or written by this process, so that what has not changed is neither read nor parsed again.
import type { Stored, Write } from "./port.ts";

/** Characters of JSON that are remembered, about ten times as many bytes; when it is full it starts anew. */
const CHARACTERS = 8_000_000;

/** What an entry counts for besides its text. */
const OVERHEAD = 200;

interface Entry {
  characters: number;
  /** Absent when the store has nothing under this key. */
  stored: Stored | undefined;
  /** The engine's epoch in which it was last known to stand. */
  epoch: number;
}

export class Seen {
  private readonly entries = new Map<string, Entry>();
  private size = 0;
  private epoch = 0;
  /** Changes with every commit of this process: what was being read meanwhile may be older, and is not remembered. */
  turn = 0;

  get(key: string): Stored | undefined {
    return this.entries.get(key)?.stored;
  }

  /** All of the keys, if everything that is known of them still stands; nothing else. */
  standing(keys: readonly string[], epoch: number): Map<string, Stored> | undefined {
    this.epoch = epoch;
    const found = new Map<string, Stored>();
    for (const key of keys) {
      const entry = this.entries.get(key);
      if (entry?.epoch !== epoch) return undefined;
      if (entry.stored) found.set(key, entry.stored);
    }
    return found;
  }

  /** `characters` of the text, or nothing where the document is the one remembered. */
  set(key: string, stored: Stored | undefined, characters: number | undefined, epoch = this.epoch): void {
    const counted = characters === undefined ? (this.entries.get(key)?.characters ?? 0) : characters + OVERHEAD;
    this.drop(key);
    if (this.size + counted > CHARACTERS) {
      this.entries.clear();
      this.size = 0;
    }
    this.entries.set(key, { stored, characters: counted, epoch });
    this.size += counted;
  }

  /** Before a commit and after it: until its outcome is known, nothing is. */
  forget(writes: readonly Write[]): void {
    this.turn++;
    for (const { key } of writes) this.drop(key);
  }

  private drop(key: string): void {
    this.size -= this.entries.get(key)?.characters ?? 0;
    this.entries.delete(key);
  }
}
