/** A reply in a thread -> what the message that the thread hangs on carries, asked of Slack only where the words ask for it. */
import type { Command } from "../../chat/command.ts";
import type { Answered, Request } from "../../chat/request.ts";
import { asksForAnswered } from "../../chat/resolve.ts";
import { listAttached } from "./attached.ts";
import type { Clients } from "./clients.ts";
import type { Log } from "./logger.ts";
import { decode } from "./markup.ts";
import { type MessagePayload, postedSchema } from "./payloads.ts";
import { type Arrival, saidIn } from "./read.ts";
import { forLog } from "./send.ts";

/** A mention comes twice, as a mention and as a message: one question does for both. */
const KEPT_FOR = 10_000;

interface Parts {
  commands: readonly Command[];
  clients: Clients;
  log: Log;
  now(): number;
}

export class AnsweredMessages {
  private readonly parts: Parts;
  private readonly known = new Map<string, { answered: Promise<Answered | undefined>; until: number }>();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Nothing where nobody asks, or where the thread hangs on the bot's own message, such as the brief's card. */
  of(
    { channel, parent_user_id: parent }: MessagePayload,
    thread: string,
    heard: Pick<Request, "way" | "text" | "files">,
    arrival: Arrival,
  ): Promise<Answered | undefined> | undefined {
    if (parent === arrival.bot || !asksForAnswered(this.parts.commands, heard)) return undefined;
    const now = this.parts.now();
    for (const [key, { until }] of this.known) if (until <= now) this.known.delete(key);
    const key = `${arrival.team} ${channel} ${thread}`;
    const before = this.known.get(key);
    if (before) return before.answered;
    const answered = this.read(channel, thread, arrival);
    this.known.set(key, { answered, until: now + KEPT_FOR });
    return answered;
  }

  /**
   * conversations.replies is closed to bot tokens in channels; the history, which holds every message that a thread hangs
   * on, is open to a member with the scope that hears the channel (docs.slack.dev, both methods).
   */
  private async read(channel: string, ts: string, arrival: Arrival): Promise<Answered | undefined> {
    const { clients, log } = this.parts;
    try {
      const client = clients.briefly(arrival.token);
      const { messages } = await client.conversations.history({ channel, latest: ts, inclusive: true, limit: 1 });
      const posted = postedSchema.parse(messages?.[0]);
      if (posted.ts !== ts) return "unread";
      if (posted.user === arrival.bot) return undefined;
      const text = decode(saidIn(posted, arrival), () => undefined);
      return { text, files: await listAttached(posted.files, arrival) };
    } catch (error) {
      log.warn(forLog(error), "a message that was answered could not be read");
      return "unread";
    }
  }
}
