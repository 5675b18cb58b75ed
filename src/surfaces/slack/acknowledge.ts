/** One interaction's acknowledgement: given once, with an answer if there is one within a second, bare if not. */
import * as limits from "./limits.ts";

export class Acknowledgement {
  private readonly ack: (answer?: unknown) => Promise<void>;
  private readonly timer: NodeJS.Timeout;
  private given = false;

  /** `failed` hears of a bare acknowledgement that could not be sent. */
  constructor(ack: (answer?: unknown) => Promise<void>, failed: (error: unknown) => void) {
    this.ack = ack;
    this.timer = setTimeout(() => void this.bare()?.catch(failed), limits.ACKNOWLEDGE_WITHIN);
  }

  /** True when this answer was the acknowledgement; false when it came too late or the connection is gone. */
  async answer(answer: unknown): Promise<boolean> {
    if (!this.take()) return false;
    try {
      await this.ack(answer);
      return true;
    } catch {
      return false;
    }
  }

  /** Nothing to wait for when it was given before. */
  bare(): Promise<void> | undefined {
    return this.take() ? this.ack() : undefined;
  }

  private take(): boolean {
    if (this.given) return false;
    this.given = true;
    clearTimeout(this.timer);
    return true;
  }
}
