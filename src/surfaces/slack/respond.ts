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
  send(type: "ephemeral" | "in_channel", message: Message): Promise<boolean> {
    return this.give({ response_type: type, replace_original: false, ...message });
  }

  /** Puts a message in the place of the one whose button was pressed; the same holds. */
  replace(message: Message): Promise<boolean> {
    return this.give({ replace_original: true, ...message });
  }

  private async give(answer: object): Promise<boolean> {
    if (this.left <= 0 || this.clock.now() >= this.until) return false;
    this.left--;
    const body = JSON.stringify(answer);
    for (let attempt = 1; ; attempt++) {
      const said = await fetch(this.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT),
      });
      await said.body?.cancel();
      if (said.ok) return true;
      const after = Number(said.headers.get("retry-after"));
      if (said.status !== 429 || !(after > 0) || attempt === ATTEMPTS) throw new ResponseRefused(said.status);
      await this.clock.sleep(after * 1000);
    }
  }
}
