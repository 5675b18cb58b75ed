/** Stored parts as they were parsed, kept by key and revision: a film that many ask about is parsed once a change. */

/** Parts that are kept, the least lately read given up first; the largest, a page of history, is about 100 kB. */
const KEPT = 300;

export class Parsed {
  private readonly kept = new Map<string, { rev: number; value: unknown }>();

  /** Nobody changes what comes back. */
  get(key: string, rev: number): unknown | undefined {
    const found = this.kept.get(key);
    if (found?.rev !== rev) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  set(key: string, rev: number, value: unknown): void {
    if (!this.kept.has(key) && this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value!);
    this.kept.set(key, { rev, value });
  }
}
