/**
 * Interactions that were already taken: Slack does not deliver them again (only events), but a socket that was cut may.
 * The last ones are kept in memory, so that reading costs no write; events are kept with what they changed, in the store.
 */
const KEPT_AT_LEAST = 5000;

export class Recent {
  private keys = new Set<string>();
  private older = new Set<string>();

  /** True the first time. */
  take(key: string): boolean {
    if (this.keys.has(key) || this.older.has(key)) return false;
    if (this.keys.size >= KEPT_AT_LEAST) {
      this.older = this.keys;
      this.keys = new Set();
    }
    this.keys.add(key);
    return true;
  }
}
