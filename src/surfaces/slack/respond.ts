/** Answers by way of an interaction's response_url: five within half an hour, with Retry-After obeyed. */
import * as limits from "./limits.ts";
import type { Clock } from "./pace.ts";
import type { Message } from "./write.ts";

const ATTEMPTS = 4;
const TIMEOUT = 10_000;

/** Slack no longer takes answers there: used up, expired or unknown. */
export class ResponseRefused extends Error {
  override readonly name = "ResponseRefused";
  readonly code: number;
  constructor(status: number) {
    super(`response_url answered ${status}`);
    this.code = status;
  }
}

export class Responses {
  private readonly url: string;
  private readonly clock: Clock;
  private readonly until: number;
  private left: number = limits.RESPONSES;

  constructor(url: string, clock: Clock) {
    this.url = url;
    this.clock = clock;
    this.until = clock.now() + limits.RESPONSE_LIFE;
  }

  /** False when none is left. Rejects with ResponseRefused when Slack takes no answer. */
  async send(type: "ephemeral" | "in_channel", message: Message): Promise<boolean> {
    if (this.left <= 0 || this.clock.now() >= this.until) return false;
    this.left--;
    const body = JSON.stringify({ response_type: type, replace_original: false, ...message });
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(this.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await answer.body?.cancel();
      if (answer.ok) return true;
      const after = Number(answer.headers.get("retry-after"));
      if (answer.status !== 429 || !(after > 0) || attempt === ATTEMPTS) throw new ResponseRefused(answer.status);
      await this.clock.sleep(after * 1000);
    }
  }
}
