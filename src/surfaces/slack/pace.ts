/** One queue a channel: a short burst, then one post a second, in the order in which they were asked for. */
import * as limits from "./limits.ts";

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

export class Pace {
  private readonly clock: Clock;
  /** Channel -> the moment at which its burst is used up: each post moves it on by one second. */
  private readonly full = new Map<string, number>();
  private readonly tails = new Map<string, Promise<void>>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  async post<T>(channel: string, send: () => Promise<T>): Promise<T> {
    const before = this.tails.get(channel);
    const sent = (async () => {
      await before;
      await this.wait(channel);
      return send();
    })();
    const tail: Promise<void> = sent.then(
      () => this.forget(channel, tail),
      () => this.forget(channel, tail),
    );
    this.tails.set(channel, tail);
    return sent;
  }

  private async wait(channel: string): Promise<void> {
    const next = Math.max(this.full.get(channel) ?? 0, this.clock.now()) + limits.MILLISECONDS_A_POST;
    this.full.set(channel, next);
    const ahead = next - this.clock.now() - limits.POSTS_AT_ONCE * limits.MILLISECONDS_A_POST;
    if (ahead > 0) await this.clock.sleep(ahead);
  }

  private forget(channel: string, tail: Promise<void>): void {
    if (this.tails.get(channel) !== tail) return;
    this.tails.delete(channel);
    if ((this.full.get(channel) ?? 0) <= this.clock.now()) this.full.delete(channel);
  }
}
