/** A reply and whom it is for -> an interaction's answer, a message where it was said, or one in the brief's thread. */
import type { Client, GuildTextBasedChannel, Message } from "discord.js";
import type { Logger } from "pino";
import type { Queues } from "../../chat/queues.ts";
import { type Card, card, type Form, note, type Reply, type Target } from "../../chat/reply.ts";
import type { Voice } from "../../chat/request.ts";
import { type Answer, type Answerable, Expired } from "./answer.ts";
import { linkTo, post, postInThread, textChannel } from "./channels.ts";
import { explain, forLog, NOT_TAKEN } from "./errors.ts";
import { formAsCard, writeForm } from "./form.ts";
import { notReady } from "./permissions.ts";
import { channelOf } from "./read.ts";
import { payload } from "./send.ts";
import { type Outgoing, writeCard } from "./write.ts";

interface Where {
  client: Client<true>;
  place: string;
  log: Pick<Logger, "info" | "error">;
  spell(card: Card): Card;
  /** By message: whoever changes one waits for whoever came before. */
  turns: Queues;
}

/**
 * Answers to a message stand where it was said. Discord hides only answers to interactions: what is for its author alone is
 * at least a reply to it.
 */
export function messageVoice(message: Message<true>, way: "mention" | "talk", where: Where): Voice {
  const say = async (to: Target, reply: Reply, thread: string | undefined) => {
    const messages = writeCard(where.spell(reply.kind === "form" ? formAsCard(reply) : reply));
    if (to === "thread" && thread) return postInThread(where.client, thread, channelOf(where.place), messages);
    const answered = way === "mention" || to === "caller" ? message : undefined;
    await post(message.channel as GuildTextBasedChannel, messages, answered);
  };
  return { say: explaining(say, where), ready: () => prove(where) };
}

/** `closing` is what is left to say to somebody whose command has spoken elsewhere only. */
export function interactionVoice(interaction: Answerable, answer: Answer, where: Where) {
  const speaker = new Speaker(interaction, answer, where);
  const voice: Voice = { say: explaining(speaker.say.bind(speaker), where), ready: () => prove(where) };
  return { voice, closing: () => speaker.closing() };
}

async function prove({ client, place }: Where): Promise<void> {
  const slip = notReady(client, client.channels.cache.get(channelOf(place)));
  if (slip) throw slip;
}

/** What Discord refuses becomes a sentence; what nobody but us can mend stands in the log too. */
function explaining(say: Voice["say"], { log }: Where): Voice["say"] {
  return async (to, reply, thread) => {
    try {
      await say(to, reply, thread);
    } catch (error) {
      const slip = explain(error);
      if (!slip) throw error;
      if (slip === NOT_TAKEN) log.error({ err: forLog(error) }, "Discord did not take an answer");
      throw slip;
    }
  };
}

class Speaker {
  private readonly interaction: Answerable;
  private readonly answer: Answer;
  private readonly where: Where;
  private spokeIn: string | undefined;

  constructor(interaction: Answerable, answer: Answer, where: Where) {
    this.interaction = interaction;
    this.answer = answer;
    this.where = where;
  }

  async say(to: Target, reply: Reply, thread: string | undefined): Promise<void> {
    const shown = reply.kind === "form" ? await this.open(reply) : reply;
    if (!shown) return;
    const messages = writeCard(this.where.spell(shown), this.interaction.attachmentSizeLimit);
    if (to === "thread" && thread) await this.post(messages, thread);
    else if (to === "caller" || reply.kind === "form") await this.tell(messages, reply);
    else if (to === "pressed") await this.redraw(messages);
    else await this.show(messages);
  }

  /** Nothing when the form is open, else the card whose button opens it. */
  private async open(form: Form): Promise<Card | undefined> {
    try {
      return (await this.answer.form(writeForm(form))) ? undefined : formAsCard(form);
    } catch (error) {
      return this.late(error);
    }
  }

  private async tell(messages: readonly Outgoing[], reply: Reply): Promise<void> {
    try {
      for (const out of messages) await this.answer.say(out, true);
    } catch (error) {
      this.late(error);
      // What a form was asked for with can be pressed or typed again.
      if (reply.kind !== "form") await this.direct(reply);
    }
  }

  /** What only the caller may read, when the interaction is over. Without controls: in a direct message they know no film. */
  private async direct(shown: Card): Promise<void> {
    const { user, guildId, channelId, id } = this.interaction;
    const why = note(`Discord did not let me answer you in ${linkTo(guildId!, channelId!)} in time.`);
    const spelled = this.where.spell(shown);
    const blocks = [...spelled.blocks.filter((block) => block.kind !== "checks"), why];
    const bare = { ...spelled, blocks, actions: [] };
    try {
      for (const out of writeCard(bare)) await user.send(payload(out));
    } catch (error) {
      if (!explain(error)) throw error;
      this.where.log.info({ interaction: id }, "an answer found no way to its caller");
    }
  }

  /** What everybody may read is said in the channel when the interaction is over. */
  private async show(messages: readonly Outgoing[]): Promise<void> {
    if (this.pressedInThread()) {
      await this.answer.acknowledge();
      return this.post(messages);
    }
    for (const [sent, out] of messages.entries()) {
      try {
        await this.answer.say(out, false);
      } catch (error) {
        this.late(error);
        return this.post(messages.slice(sent));
      }
    }
  }

  private async post(messages: readonly Outgoing[], thread?: string): Promise<void> {
    const { client, place } = this.where;
    if (thread) await postInThread(client, thread, channelOf(place), messages);
    else await post(await textChannel(client, this.interaction.channelId!), messages);
    this.spokeIn = thread;
  }

  closing(): Card {
    if (!this.spokeIn) return card("Done.");
    return card("Done.", [note(`It goes on in ${linkTo(this.interaction.guildId!, this.spokeIn)}`)]);
  }

  private get pressed(): string {
    return this.interaction.isMessageComponent() ? this.interaction.message.id : "";
  }

  /** In a thread a press is answered by an ordinary message: a reply to it carries its words without the privileged intent. */
  private pressedInThread(): boolean {
    const { interaction } = this;
    const pressed = interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
    return pressed && (interaction.channel?.isThread() ?? false);
  }

  private async redraw([first, ...more]: readonly Outgoing[]): Promise<void> {
    try {
      const { turns } = this.where;
      // One after the other for each message, so that the card that was made last is the one that stays.
      await turns.run(this.pressed, () => this.answer.edit(first!));
    } catch (error) {
      this.late(error);
      return this.post([first!]);
    }
    if (more.length > 0) await this.post(more);
  }

  private late(error: unknown): undefined {
    if (!(error instanceof Expired)) throw error;
    this.where.log.info({ interaction: this.interaction.id }, "an interaction was over before it could be answered");
  }
}
