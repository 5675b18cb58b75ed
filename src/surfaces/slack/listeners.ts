/** Bolt's listeners: one for each way in, all ending in the desk. */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { bugCard } from "../../chat/errors.ts";
import { Queues } from "../../chat/queues.ts";
import { type Card, card, text } from "../../chat/reply.ts";
import type { Request } from "../../chat/request.ts";
import { Acknowledgement } from "./acknowledge.ts";
import type { Connection } from "./connect.ts";
import { writeHome } from "./home.ts";
import type { SlackParts } from "./index.ts";
import { ADD_TO_BRIEF, LOG_AS_TAKE } from "./manifest.ts";
import type { Clock } from "./pace.ts";
import * as payloads from "./payloads.ts";
import { People } from "./people.ts";
import { teamKey } from "./place.ts";
import * as read from "./read.ts";
import { Responses } from "./respond.ts";
import { forLog, type Sender } from "./send.ts";
import { type Origin, SlackVoice } from "./voice.ts";

interface Parts extends SlackParts {
  clock: Clock;
  connection: Connection;
  sender: Sender;
  prefix: string;
  spell(card: Card): Card;
}

/** What every Bolt listener is handed, as far as it is used. */
interface Delivery {
  body: unknown;
  payload: unknown;
  context: { teamId?: string; enterpriseId?: string; botToken?: string; botUserId?: string };
  ack?: (answer?: never) => Promise<void>;
}

/** Where the answer goes, as far as the payload says. */
type Back = Pick<Origin, "way"> & {
  channel: string;
  user: string;
  trigger?: string | undefined;
  url?: string | undefined;
  inputs?: string[];
};

const NOT_OURS = card("That button is from an older version of me and does nothing any more.", [
  text("Type the command instead; /help lists them all."),
]);
const NOBODY_SAID = card("I can only note what a person said.", [
  text("That message is a program's. Type the decision yourself, in the brief's thread."),
]);

export class Listeners {
  private readonly parts: Parts;
  private readonly people: People;
  /** Requests of one channel reach the desk in the order in which they arrived, however long a name or file takes. */
  private readonly arrivals = new Queues();
  private readonly running = new Set<Promise<void>>();
  /** Presses being acted on: a second one of the same button by the same person is the same press. */
  private readonly pressed = new Set<string>();
  private finishing = false;

  constructor(parts: Parts) {
    this.parts = parts;
    this.people = new People(parts.clock.now);
  }

  listen(): void {
    const { app } = this.parts.connection;
    const on = (act: (delivery: Delivery) => Promise<void>) => (delivery: unknown) =>
      this.guard(delivery as Delivery, act);
    app.command(
      /.*/,
      on((delivery) => this.command(delivery)),
    );
    app.event(
      "message",
      on((delivery) => this.message(delivery)),
    );
    app.event(
      "app_mention",
      on((delivery) => this.message(delivery)),
    );
    app.action(
      /.*/,
      on((delivery) => this.press(delivery)),
    );
    app.view(
      /.*/,
      on((delivery) => this.submission(delivery)),
    );
    app.shortcut(
      /.*/,
      on((delivery) => this.shortcut(delivery)),
    );
    app.event(
      "app_home_opened",
      on((delivery) => this.home(delivery)),
    );
    app.event(
      "app_uninstalled",
      on(({ context }) => this.parts.connection.forget(context.teamId, context.enterpriseId)),
    );
    app.event(
      "tokens_revoked",
      on((delivery) => this.revoked(delivery)),
    );
    app.error(async (error) => this.parts.log.error(forLog(error), "a delivery from Slack failed"));
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
  private async guard(delivery: Delivery, act: (delivery: Delivery) => Promise<void>): Promise<void> {
    if (this.finishing) return;
    if (!this.belongs(delivery.context)) {
      this.parts.log.warn("a delivery for a team that is not ours was refused");
      return delivery.ack?.();
    }
    const run = act(delivery).catch((error: unknown) =>
      this.parts.log.error(forLog(error), "a delivery from Slack failed"),
    );
    this.running.add(run);
    await run;
    this.running.delete(run);
  }

  private belongs({ teamId, enterpriseId }: Delivery["context"]): boolean {
    const { own } = this.parts.connection;
    if (!own) return true;
    return own.enterprise !== undefined ? own.enterprise === enterpriseId : own.team === teamId;
  }

  private async command(delivery: Delivery): Promise<void> {
    const said = await this.checked(payloads.commandSchema, delivery);
    if (!said) return;
    const back = { channel: said.channel_id, user: said.user_id, trigger: said.trigger_id, url: said.response_url };
    await this.hear(delivery, { ...back, way: "slash" }, (arrival) => read.readCommand(said, arrival));
  }

  private async message(delivery: Delivery): Promise<void> {
    const said = await this.checked(payloads.messageSchema, delivery);
    if (!said?.user) return;
    const back: Back = { channel: said.channel, user: said.user, way: "message" };
    await this.hear(delivery, back, (arrival) => read.readMessage(said, arrival));
  }

  private async press(delivery: Delivery): Promise<void> {
    const said = await this.checked(payloads.actionSchema, { ...delivery, payload: delivery.body });
    const channel = said?.channel?.id ?? said?.container?.channel_id;
    if (!said || !channel) return;
    const { action_id: action, selected_option: chosen } = said.actions[0]!;
    const key = [said.user.id, channel, said.container?.message_ts, action, chosen?.value].join(" ");
    if (this.pressed.has(key)) return delivery.ack?.();
    this.pressed.add(key);
    const back: Back = { channel, user: said.user.id, trigger: said.trigger_id, url: said.response_url, way: "press" };
    await this.hear(delivery, back, (arrival) => read.readPress(said, arrival), NOT_OURS);
    this.pressed.delete(key);
  }

  private async submission(delivery: Delivery): Promise<void> {
    const said = await this.checked(payloads.submissionSchema, { ...delivery, payload: delivery.body });
    const carried = said && read.readCarried(said.view.private_metadata);
    if (!carried) return delivery.ack?.();
    const inputs = Object.keys(said.view.state.values);
    const back = { channel: carried.channel, user: said.user.id, trigger: said.trigger_id, inputs };
    await this.hear(delivery, { ...back, way: "form" }, (arrival) => read.readSubmission(said, carried, arrival));
  }

  private async shortcut(delivery: Delivery): Promise<void> {
    const said = await this.checked(payloads.shortcutSchema, { ...delivery, payload: delivery.body });
    if (!said) return;
    const back = { channel: said.channel.id, user: said.user.id, trigger: said.trigger_id, url: said.response_url };
    const readAs = { [ADD_TO_BRIEF]: read.readAddToBrief, [LOG_AS_TAKE]: read.readLogAsTake }[said.callback_id];
    await this.hear(
      delivery,
      { ...back, way: "press" },
      async (arrival) => readAs?.(said, arrival),
      readAs ? NOBODY_SAID : NOT_OURS,
    );
  }

  private async home(delivery: Delivery): Promise<void> {
    const opened = await this.checked(payloads.homeSchema, delivery);
    if (!opened || opened.tab === "messages") return;
    const { team, client } = this.arrival(delivery);
    const films = (await this.parts.films?.(teamKey(team), opened.user)) ?? [];
    await client.views.publish({ user_id: opened.user, view: writeHome(films, this.parts.spell) });
  }

  /** Slack tells of every revoked token; only the bot's own ends the installation. */
  private async revoked({ payload, context }: Delivery): Promise<void> {
    const { tokens } = payload as { tokens?: { bot?: string[] } };
    if (tokens?.bot?.length) await this.parts.connection.forget(context.teamId, context.enterpriseId);
  }

  /** Always acknowledged; what is not as Slack documents it does nothing else. */
  private async checked<S extends z.ZodType>(schema: S, delivery: Delivery): Promise<z.infer<S> | undefined> {
    const parsed = schema.safeParse(delivery.payload);
    if (parsed.success) return parsed.data;
    this.parts.log.warn(
      { paths: parsed.error.issues.map((issue) => issue.path.join(".")) },
      "a malformed delivery was refused",
    );
    await delivery.ack?.();
    return undefined;
  }

  private arrival({ context }: Delivery): read.Arrival {
    const { connection, prefix, clock } = this.parts;
    const token = context.botToken!;
    const [team, bot] = [context.teamId!, context.botUserId!];
    return {
      team,
      bot,
      token,
      client: connection.clients.of(token),
      api: connection.api,
      people: this.people,
      prefix,
      now: clock.now,
    };
  }

  /** Reads in the order of arrival, hears side by side, and acknowledges in the end whatever happened. */
  private async hear(
    delivery: Delivery,
    back: Back,
    reading: (arrival: read.Arrival) => Promise<Request | undefined>,
    otherwise?: Card,
  ): Promise<void> {
    const { desk, log } = this.parts;
    const arrival = this.arrival(delivery);
    const lost = (error: unknown) => log.warn(forLog(error), "an acknowledgement could not be sent");
    const acknowledgement =
      delivery.ack && new Acknowledgement(delivery.ack as (answer?: unknown) => Promise<void>, lost);
    try {
      const { done } = await this.arrivals.run(`${arrival.team} ${back.channel}`, async () => {
        const request = await reading(arrival);
        const voice = this.voice(arrival, back, request, acknowledgement);
        if (request) return { done: desk.hear(request, voice) };
        return { done: otherwise ? voice.say("caller", otherwise, undefined) : undefined };
      });
      await done;
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      log.error({ reference, ...forLog(error) }, "a request from Slack failed");
      await this.voice(arrival, back, undefined, acknowledgement).say("caller", bugCard(reference), undefined);
    } finally {
      await acknowledgement?.bare().catch(lost);
    }
  }

  private voice(
    arrival: read.Arrival,
    back: Back,
    request: Request | undefined,
    acknowledgement?: Acknowledgement,
  ): SlackVoice {
    const { sender, log, clock, spell } = this.parts;
    const { way, channel, user, trigger, url, inputs } = back;
    return new SlackVoice({
      client: arrival.client,
      sender,
      log,
      spell,
      way,
      user,
      trigger,
      at: { channel, thread: request?.thread },
      words: request?.text ?? "",
      ...(acknowledgement && { acknowledgement }),
      ...(inputs && { inputs }),
      ...(url && { responses: new Responses(url, clock) }),
    });
  }
}
