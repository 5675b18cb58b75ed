/** Written messages and files -> Slack's Web API, at Slack's pace. */
import { webApi } from "@slack/bolt";
import { Queues } from "../../chat/queues.ts";
import type { Pace } from "./pace.ts";
import type { Written } from "./write.ts";

type Client = webApi.WebClient;

/** People's text never unfurls, never links and never pings. */
const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false, parse: "none", mrkdwn: false } as const;

export interface At {
  channel: string;
  thread?: string | undefined;
}

export class Sender {
  private readonly pace: Pace;
  private readonly turns = new Queues();

  constructor(pace: Pace) {
    this.pace = pace;
  }

  /** Posts a message and gives its ts. */
  async post(client: Client, { channel, thread }: At, { message }: Written): Promise<string> {
    const sent = await this.pace.post(channel, () =>
      client.chat.postMessage({ channel, ...(thread && { thread_ts: thread }), ...message, ...QUIET }),
    );
    return sent.ts!;
  }

  async ephemeral(client: Client, { channel, thread }: At, user: string, { message }: Written): Promise<void> {
    await this.pace.post(channel, () =>
      client.chat.postEphemeral({
        channel,
        user,
        ...(thread && { thread_ts: thread }),
        ...message,
        link_names: false,
        parse: "none",
      }),
    );
  }

  /** One after the other for each message, so that the card that was made last is the one that stays. */
  inTurn<T>(channel: string, ts: string, send: () => Promise<T>): Promise<T> {
    return this.turns.run(`${channel} ${ts}`, send);
  }

  async edit(client: Client, channel: string, ts: string, { message }: Written): Promise<void> {
    await this.pace.post(channel, () =>
      client.chat.update({ channel, ts, ...message, link_names: false, parse: "none" }),
    );
  }

  /** Uploads all files as one message; Slack shows it a moment later. */
  async upload(client: Client, { channel, thread }: At, files: Written["files"]): Promise<void> {
    if (files.length === 0) return;
    const uploads = files.map(({ name, content, alt }) => ({
      file: Buffer.from(content as Uint8Array),
      filename: name,
      title: name,
      ...(alt && { alt_text: alt }),
    }));
    await this.pace.post(channel, () =>
      client.filesUploadV2(
        thread
          ? { channel_id: channel, thread_ts: thread, file_uploads: uploads }
          : { channel_id: channel, file_uploads: uploads },
      ),
    );
  }

  /** The direct conversation with one person, where files go that only they may see. */
  async direct(client: Client, user: string): Promise<string> {
    const { channel } = await client.conversations.open({ users: user });
    return channel!.id!;
  }
}

/** Slack's own word for what went wrong, such as `not_in_channel`. */
export function slackError(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

const INVITE = "Invite me here with /invite and my name.";
const REASONS: Record<string, [what: string, next: string]> = {
  not_in_channel: ["I am not a member of this channel.", INVITE],
  channel_not_found: ["I am not a member of this channel.", INVITE],
  is_archived: ["This channel is archived.", "Nothing can be posted here until somebody unarchives it."],
  restricted_action: ["This workspace does not let me post in this channel.", "Ask an admin, or use another channel."],
  restricted_action_read_only_channel: ["This channel is read-only for me.", "Ask an admin, or use another channel."],
  restricted_action_thread_locked: ["This thread is locked.", "Go on in the channel."],
  missing_scope: [
    "This installation lacks a permission that I need.",
    "Whoever runs the bot should install it again from its manifest.",
  ],
  account_inactive: ["I have been removed from this workspace.", "An admin can install me again."],
  token_revoked: ["I have been removed from this workspace.", "An admin can install me again."],
  invalid_auth: ["Slack no longer accepts my token.", "Whoever runs the bot should install it again."],
  ratelimited: ["Slack is taking no more messages from me for the moment.", "Wait a minute and ask again."],
};

/** Why something could not be sent, in two sentences: what happened and what to do. */
export function reasonOf(error: unknown): [what: string, next: string] {
  return reasonFor(slackError(error) ?? "");
}

/** The same for Slack's word for it. */
export function reasonFor(code: string): [what: string, next: string] {
  return REASONS[code] ?? ["Slack did not take my message.", "Ask again in a minute."];
}

/** What may stand in the log about an error: no body, no text of anybody. */
export function forLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: slackError(error) ?? (error as { code?: unknown }).code };
}
