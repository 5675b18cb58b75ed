/** What is said in answer to one interaction -> its single first response and what may follow, in order and in time. */

import type { APIModalInteractionResponseCallbackData } from "discord.js";
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from "discord.js";
import { isAcknowledged, isExpired } from "./errors.ts";
import { DEFER_AFTER } from "./limits.ts";
import { editPayload, hiddenPayload, payload } from "./send.ts";
import type { Outgoing } from "./write.ts";

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/** The route of an interaction's first response. */
const ORIGINAL = "@original";

/** The token does not work any more; nothing can be said by this way. */
export class Expired extends Error {}

/**
 * open: nothing sent yet; thinking: deferred as a message that is still to come; quiet: acknowledged without a
 * message; answered: the first response is a message or form.
 */
type State = "open" | "thinking" | "quiet" | "answered";

export class Answer {
  private state: State = "open";
  private readonly interaction: Answerable;
  private readonly hidden: boolean;
  private readonly timer: NodeJS.Timeout;
  private turn: Promise<unknown> = Promise.resolve();

  /** @param hidden whether a deferral is for the caller only: declared by the command, fixed from then on. */
  constructor(interaction: Answerable, hidden: boolean) {
    this.interaction = interaction;
    this.hidden = hidden;
    // A deferral that fails shows again, and is dealt with, when the answer is sent.
    this.timer = setTimeout(() => void this.inTurn(() => this.defer()).catch(() => undefined), DEFER_AFTER);
  }

  /** @throws Expired */
  say(out: Outgoing, hidden: boolean): Promise<void> {
    return this.inTurn(async () => {
      const body = hidden ? hiddenPayload(out) : payload(out);
      if (this.state === "open") await this.first(() => this.interaction.reply(body), body);
      else if (this.state === "thinking" && hidden === this.hidden) await this.settle(out);
      else {
        if (this.state === "thinking") await this.takeBack();
        await this.interaction.webhook.send(body);
      }
      this.state = "answered";
    });
  }

  /** Changes the message whose button was pressed. @throws Expired */
  edit(out: Outgoing): Promise<void> {
    return this.inTurn(async () => {
      const { interaction } = this;
      if (!("update" in interaction)) throw new Error("only a press has a message to change");
      if (this.state === "open") await interaction.update(editPayload(out));
      else await this.settle(out);
      this.state = "answered";
    });
  }

  /** Opens a form; false when Discord takes none any more, or never did: a form does not follow a form. @throws Expired */
  form(modal: APIModalInteractionResponseCallbackData): Promise<boolean> {
    return this.inTurn(async () => {
      const { interaction } = this;
      if (this.state !== "open" || !("showModal" in interaction)) return false;
      await interaction.showModal(modal);
      this.state = "answered";
      return true;
    });
  }

  /** Acknowledges a press without a message. Expiry does not matter here. */
  async acknowledge(): Promise<void> {
    await this.quietly(() => this.defer());
  }

  /** After everything has been said: never leaves the person with "thinking" or "did not respond". */
  async finish(closing: Outgoing): Promise<void> {
    if (this.state === "answered") return;
    if (this.isPress()) return this.acknowledge();
    await this.quietly(async () => {
      if (this.state === "open") await this.interaction.reply(hiddenPayload(closing));
      else if (this.state === "thinking" && this.hidden) await this.settle(closing);
      else if (this.state === "thinking") await this.takeBack();
      this.state = "answered";
    });
  }

  /**
   * The answer takes the place of "thinking", or of the message whose button was pressed. Not by `editReply`, which
   * refuses to try where the deferral has failed.
   */
  private async settle(out: Outgoing): Promise<void> {
    await this.interaction.webhook.editMessage(ORIGINAL, editPayload(out));
  }

  /** A follow-up would take the place, and the visibility, of a deferred answer that is still to come. */
  private async takeBack(): Promise<void> {
    await this.interaction.webhook.deleteMessage(ORIGINAL);
    this.state = "quiet";
  }

  private async defer(): Promise<void> {
    if (this.state !== "open") return;
    const { interaction } = this;
    if (this.isPress() && "deferUpdate" in interaction) await interaction.deferUpdate();
    else await interaction.deferReply(this.hidden ? { flags: MessageFlags.Ephemeral } : {});
    this.state = this.isPress() ? "quiet" : "thinking";
  }

  /** A press, or a form that was opened by one: there is a message already. */
  private isPress(): boolean {
    const { interaction } = this;
    return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  }

  /** The first response; where another process was first (two of them during a restart), it follows that one. */
  private async first(
    send: () => Promise<unknown>,
    body: ReturnType<typeof payload> | ReturnType<typeof hiddenPayload>,
  ) {
    try {
      await send();
    } catch (error) {
      if (!isAcknowledged(error)) throw error;
      await this.interaction.webhook.send(body);
    }
  }

  private async quietly(act: () => Promise<void>): Promise<void> {
    try {
      await this.inTurn(act);
    } catch (error) {
      if (!(error instanceof Expired) && !isAcknowledged(error)) throw error;
    }
  }

  /** One after the other, so that a deferral and an answer never cross. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const ran = this.turn.then(async () => {
      try {
        return await act();
      } catch (error) {
        throw isExpired(error) ? new Expired() : error;
      } finally {
        if (this.state !== "open") clearTimeout(this.timer);
      }
    });
    this.turn = ran.catch(() => undefined);
    return ran;
  }
}
