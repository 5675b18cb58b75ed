/** Bolt's deliveries, each way in of its own, checked and handed on to be heard. */
import type { z } from "zod";
import { card, text } from "../../chat/reply.ts";
import type { Connection } from "./connect.ts";
import { type Back, type Delivery, Hearing, type HearingParts } from "./hear.ts";
import { writeHome } from "./home.ts";
import type { SlackParts } from "./index.ts";
import { ADD_TO_BRIEF, LOG_AS_TAKE } from "./manifest.ts";
import * as payloads from "./payloads.ts";
import { teamKey } from "./place.ts";
import * as read from "./read.ts";
import { Recent } from "./recent.ts";
import { forLog } from "./send.ts";

interface Parts extends HearingParts {
  desk: SlackParts["desk"];
}

const NOT_OURS = card("That button is from an older version of me and does nothing any more.", [
  text("Type the command instead; /help lists them all."),
]);
const NOBODY_SAID = card("I can only note what a person said.", [
  text("That message is a program's. Type the decision yourself, in the brief's thread."),
]);

export class Listeners {
  private readonly parts: Parts;
  private readonly connection: Connection;
  private readonly hearing: Hearing;
  private readonly running = new Set<Promise<void>>();
  /** Presses being acted on: a second one of the same button by the same person is the same press. */
  private readonly pressed = new Set<string>();
  private readonly recent = new Recent();
  private finishing = false;

  constructor(parts: Parts) {
    this.parts = parts;
    this.connection = parts.connection;
    this.hearing = new Hearing(parts);
  }

  /** One middleware, because Bolt asks every listener about every delivery, which costs more than all the rest of it. */
  listen(): void {
    const { app } = this.connection;
    app.use((delivery) => this.guard(delivery as unknown as Delivery));
    app.error(async (error) => this.parts.log.error(forLog(error), "a delivery from Slack failed"));
  }

  private route(delivery: Delivery): Promise<void> | undefined {
    if (delivery.command) return this.command(delivery);
    if (delivery.action) return this.press(delivery);
    if (delivery.view) return this.submission(delivery);
    if (delivery.shortcut) return this.shortcut(delivery);
    switch (delivery.event?.type) {
      case "message":
      case "app_mention":
        return this.message(delivery);
      case "app_home_opened":
        return this.home(delivery);
      case "app_uninstalled":
        return this.connection.forget(delivery.context.teamId, delivery.context.enterpriseId);
      case "tokens_revoked":
        return this.revoked(delivery);
      default:
        return delivery.ack?.();
    }
  }

  /** Takes nothing more and waits for what was begun. */
  async finish(): Promise<void> {
    this.finishing = true;
    await this.idle();
  }

  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** What is not acknowledged while finishing, Slack delivers again: to another process, or after the restart. */
  private async guard(delivery: Delivery): Promise<void> {
    if (this.finishing) return;
    if (!this.belongs(delivery.context)) {
      this.parts.log.warn("a delivery for a team that is not ours was refused");
      return delivery.ack?.();
    }
    if (!this.isFirst(delivery)) return delivery.ack?.();
    const run = this.run(delivery);
    this.running.add(run);
    await run;
    this.running.delete(run);
  }

  private async run(delivery: Delivery): Promise<void> {
    try {
      await this.route(delivery);
    } catch (error) {
      this.parts.log.error(forLog(error), "a delivery from Slack failed");
    }
  }

  /** Interactions have a trigger of their own each; events are told apart by the desk. */
  private isFirst({ body, context }: Delivery): boolean {
    const { trigger_id: trigger } = body as { trigger_id?: unknown };
    return typeof trigger !== "string" || this.recent.take(`${context.teamId} ${trigger}`);
  }

  private belongs({ teamId, enterpriseId }: Delivery["context"]): boolean {
    const { own } = this.connection;
    if (!own) return true;
    return own.enterprise !== undefined ? own.enterprise === enterpriseId : own.team === teamId;
  }

  private command(delivery: Delivery): Promise<void> | undefined {
    const said = this.checked(payloads.commandSchema, delivery.payload);
    if (!said) return delivery.ack?.();
    const back = { channel: said.channel_id, user: said.user_id, trigger: said.trigger_id, url: said.response_url };
    return this.hearing.hear(delivery, { ...back, way: "slash" }, (arrival) => read.readCommand(said, arrival));
  }

  private message(delivery: Delivery): Promise<void> | undefined {
    const said = this.checked(payloads.messageSchema, delivery.payload);
    if (!said?.user) return delivery.ack?.();
    const back: Back = { channel: said.channel, user: said.user, way: "message" };
    return this.hearing.hear(delivery, back, (arrival) => read.readMessage(said, arrival));
  }

  private async press(delivery: Delivery): Promise<void> {
    const said = this.checked(payloads.actionSchema, delivery.body);
    const channel = said?.channel?.id ?? said?.container?.channel_id;
    if (!said || !channel) return delivery.ack?.();
    const { action_id: action, selected_option: chosen } = said.actions[0]!;
    const key = [said.user.id, channel, said.container?.message_ts, action, chosen?.value].join(" ");
    if (this.pressed.has(key)) return delivery.ack?.();
    this.pressed.add(key);
    const from = { channel, user: said.user.id, trigger: said.trigger_id, url: said.response_url };
    const back: Back = { ...from, way: "press", pressed: said.container?.message_ts };
    await this.hearing.hear(delivery, back, (arrival) => read.readPress(said, arrival), NOT_OURS);
    this.pressed.delete(key);
  }

  private async submission(delivery: Delivery): Promise<void> {
    const said = this.checked(payloads.submissionSchema, delivery.body);
    const carried = said && read.readCarried(said.view.private_metadata);
    if (!carried) return delivery.ack?.();
    const inputs = Object.keys(said.view.state.values);
    const back = { channel: carried.channel, user: said.user.id, trigger: said.trigger_id, inputs };
    await this.hearing.hear(delivery, { ...back, way: "form" }, (arrival) =>
      read.readSubmission(said, carried, arrival),
    );
  }

  private async shortcut(delivery: Delivery): Promise<void> {
    const said = this.checked(payloads.shortcutSchema, delivery.body);
    if (!said) return delivery.ack?.();
    const back = { channel: said.channel.id, user: said.user.id, trigger: said.trigger_id, url: said.response_url };
    const readAs = { [ADD_TO_BRIEF]: read.readAddToBrief, [LOG_AS_TAKE]: read.readLogAsTake }[said.callback_id];
    await this.hearing.hear(
      delivery,
      { ...back, way: "press" },
      async (arrival) => readAs?.(said, arrival),
      readAs ? NOBODY_SAID : NOT_OURS,
    );
  }

  private async home(delivery: Delivery): Promise<void> {
    const opened = this.checked(payloads.homeSchema, delivery.payload);
    if (!opened || opened.tab === "messages") return;
    const { team, client } = this.hearing.arrival(delivery);
    const films = await this.parts.desk.films(teamKey(team), opened.user);
    await client.views.publish({ user_id: opened.user, view: writeHome(films, this.parts.spell) });
  }

  /** Slack tells of every revoked token; only the bot's own ends the installation. */
  private async revoked({ payload, context }: Delivery): Promise<void> {
    const { tokens } = payload as { tokens?: { bot?: string[] } };
    if (tokens?.bot?.length) await this.connection.forget(context.teamId, context.enterpriseId);
  }

  /** Nothing where it is not as Slack documents it: it is acknowledged and does nothing else. */
  private checked<S extends z.ZodType>(schema: S, payload: unknown): z.infer<S> | undefined {
    const parsed = schema.safeParse(payload);
    if (parsed.success) return parsed.data;
    this.parts.log.warn(
      { paths: parsed.error.issues.map((issue) => issue.path.join(".")) },
      "a malformed delivery was refused",
    );
    return undefined;
  }
}
