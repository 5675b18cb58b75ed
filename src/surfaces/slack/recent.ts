/**
 * Interactions that were already taken: Slack does not deliver them again (only events), but a socket that was cut may.
 * Kept in memory, so that reading costs no write; events are kept with what they changed, in the store.
 */
const KEPT = 5000;

export class Recent {
  private readonly keys = new Set<string>();

  /** True the first time. */
  take(key: string): boolean {
    if (this.keys.has(key)) return false;
    if (this.keys.size >= KEPT) this.keys.delete(this.keys.values().next().value!);
    this.keys.add(key);
    return true;
  }
}
