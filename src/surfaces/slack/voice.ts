/** Replies -> the people they are for: as the acknowledgement where Slack lets it, by response_url or the Web API else. */
import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";
import { Slip } from "../../chat/errors.ts";
import { type Card, card, type Form, type Reply, type Target, text } from "../../chat/reply.ts";
import type { Voice } from "../../chat/request.ts";
import type { Acknowledgement } from "./acknowledge.ts";
import { formAsButton, writeForm } from "./form.ts";
import { ResponseRefused, type Responses } from "./respond.ts";
import { type At, forLog, reasonFor, reasonOf, type Sender, slackError } from "./send.ts";
import { answerOf, type Written, writeCard } from "./write.ts";

/** What is known of the place that one request came from, and the ways back. */
export interface Origin {
  client: webApi.WebClient;
  sender: Sender;
  log: Pick<Logger, "warn">;
  at: At;
  user: string;
  /** The person's own words, for the button that opens a form later. */
  words: string;
  /**
   * slash: the acknowledgement carries the answer; form: it can carry an error to the open form; press: it is bare;
   * message: there is none.
   */
  way: "slash" | "form" | "press" | "message";
  acknowledgement: Acknowledgement | undefined;
  /** Opens one form, within three seconds. */
  trigger: string | undefined;
  responses: Responses | undefined;
  /** The message whose button was pressed. */
  pressed: string | undefined;
  /** Inputs of the sent form, by option name. */
  inputs: readonly string[] | undefined;
  /** Writes command names as they are typed here (COMMAND_PREFIX). */
  spell(card: Card): Card;
}

/** How a message reaches people: as the acknowledgement, by response_url, in the place of another message, as one of its own, or in their own conversation with the bot. */
type Route = "acknowledge" | "respond" | "replace" | "edit" | "post" | "direct";

/** A form cannot be opened any more: too late, or the trigger has been used (docs.slack.dev, views.open). */
const TOO_LATE = new Set(["expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"]);

export class SlackVoice implements Voice {
  private readonly from: Origin;

  constructor(from: Origin) {
    this.from = from;
  }

  async say(to: Target, reply: Reply, thread: string | undefined): Promise<void> {
    if (reply.kind === "form") return this.open(to, reply);
    const spelled = this.from.spell(reply);
    if (to === "caller" && (await this.intoForm(spelled))) return;
    const at = to === "thread" && thread ? { channel: this.from.at.channel, thread } : this.from.at;
    try {
      if (to === "caller") await this.privately(spelled);
      else if (to === "pressed" && this.from.pressed) await this.redraw(spelled, this.from.pressed);
      else await this.publicly(spelled, at);
    } catch (error) {
      await this.excuse(error);
    }
  }

  /** A member hears and posts; whether an admin has forbidden posting to members, Slack tells nobody beforehand. */
  async ready(): Promise<void> {
    const { client, at, log } = this.from;
    const { channel } = await client.conversations.info({ channel: at.channel }).catch((error: unknown) => {
      log.warn(forLog(error), "whether the bot can post in a channel could not be seen");
      throw cannotStart(reasonOf(error));
    });
    if (channel?.is_archived) throw cannotStart(reasonFor("is_archived"));
    if (!channel?.is_im && !channel?.is_mpim && !channel?.is_member) throw cannotStart(reasonFor("not_in_channel"));
  }

  private async publicly(reply: Card, at: At): Promise<void> {
    const { client, sender, way } = this.from;
    const written = writeCard(reply);
    const here = way === "slash" && at.thread === this.from.at.thread;
    await this.send(here ? ["acknowledge", "respond", "post"] : ["post", "respond"], written, at);
    await sender.upload(client, at, written.files);
  }

  private async privately(reply: Card): Promise<void> {
    const { client, sender, way } = this.from;
    const written = writeCard(reply, "direct");
    const slash = way === "slash";
    await this.send(slash ? ["acknowledge", "respond", "post", "direct"] : ["post", "respond", "direct"], written);
    if (written.files.length > 0) await sender.upload(client, await this.direct(), written.files);
  }

  /** By response_url first: it reaches every message that was pressed, also one that only the caller sees. */
  private async redraw(reply: Card, ts: string): Promise<void> {
    const { sender, at } = this.from;
    const written = writeCard(reply, "none");
    await sender.inTurn(at.channel, ts, async () => {
      if (await this.refused(["replace", "edit"], written, at)) await this.publicly(reply, at);
    });
  }

  /** Without `at` it is for the caller alone. */
  private async send(routes: readonly Route[], written: Written, at?: At): Promise<void> {
    const refused = await this.refused(routes, written, at);
    if (refused) throw refused;
  }

  /**
   * What Slack said against the last way; nothing when one was taken. The next way is tried only when Slack has refused the
   * one before: after a lost connection nobody knows, and nothing is said twice.
   */
  private async refused(routes: readonly Route[], written: Written, at?: At): Promise<Error | undefined> {
    let refused: Error | undefined;
    for (const route of routes) {
      try {
        if (await this.take(route, written, at)) return undefined;
      } catch (error) {
        if (!(error instanceof ResponseRefused) && slackError(error) === undefined) throw error;
        refused = error as Error;
      }
    }
    return refused ?? new Error("no way to answer is left");
  }

  /** False when this way does not exist here, or is used up. */
  private async take(route: Route, written: Written, at: At | undefined): Promise<boolean> {
    const { client, sender, acknowledgement, responses, user, pressed } = this.from;
    const visibility = at ? "in_channel" : "ephemeral";
    switch (route) {
      case "acknowledge":
        return (await acknowledgement?.answer(answerOf(written.message, visibility))) ?? false;
      case "respond":
        return (await responses?.send(visibility, written.message)) ?? false;
      case "replace":
        return (await responses?.replace(written.message)) ?? false;
      case "edit":
        await sender.edit(client, this.from.at.channel, pressed!, written);
        return true;
      case "post":
        if (at) await sender.post(client, at, written);
        else await sender.ephemeral(client, this.from.at, user, written);
        return true;
      case "direct":
        await sender.post(client, await this.direct(), written);
        return true;
    }
  }

  private async direct(): Promise<At> {
    return { channel: await this.from.sender.direct(this.from.client, this.from.user) };
  }

  /** A slip about a form that is still open is shown in it, so that nothing that was typed is lost. */
  private async intoForm(reply: Card): Promise<boolean> {
    const { way, inputs, acknowledgement } = this.from;
    if (way !== "form" || !reply.error || !inputs?.[0] || !acknowledgement) return false;
    const input = inputs.find((name) => reply.title.startsWith(`${name}:`)) ?? inputs[0];
    const next = reply.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
    const said = [reply.title, ...next].join(" ");
    return acknowledgement.answer({ response_action: "errors", errors: { [input]: said } });
  }

  private async open(to: Target, form: Form): Promise<void> {
    const { client, trigger, at, acknowledgement } = this.from;
    if (trigger) {
      try {
        const from = at.thread ? { channel: at.channel, thread: at.thread } : { channel: at.channel };
        await client.views.open({ trigger_id: trigger, view: writeForm(form, from) });
        await acknowledgement?.bare();
        return;
      } catch (error) {
        if (!TOO_LATE.has(slackError(error) ?? "")) return this.excuse(error);
      }
    }
    await this.say(to, formAsButton(form, this.from.words), undefined);
  }

  /** Says to the person that something could not be shown, on whatever way is left. */
  private async excuse(error: unknown): Promise<void> {
    this.from.log.warn(forLog(error), "a message could not be sent");
    const [what, next] = reasonOf(error);
    await this.privately(
      card(`I could not answer here: ${what}`, [text(`What you changed is kept. ${next}`)], [], { error: "not-sent" }),
    );
  }
}

function cannotStart([what, next]: [string, string]): Slip {
  return new Slip("cannot-post", `${what} No film was started.`, `${next} Then start it once more.`);
}
