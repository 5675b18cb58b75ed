/** One delivery -> one request to the desk, read in its turn, answered on the way that it came. */
import { randomUUID } from "node:crypto";
import type { Command } from "../../chat/command.ts";
import { bugCard } from "../../chat/errors.ts";
import { Queues } from "../../chat/queues.ts";
import type { Card } from "../../chat/reply.ts";
import type { Desk, Request } from "../../chat/request.ts";
import { Acknowledgement } from "./acknowledge.ts";
import { AnsweredMessages } from "./answered.ts";
import type { Connection } from "./connect.ts";
import type { Log } from "./logger.ts";
import type { Clock } from "./pace.ts";
import { People } from "./people.ts";
import type { Arrival } from "./read.ts";
import { Responses } from "./respond.ts";
import { forLog, type Sender } from "./send.ts";
import { type Origin, SlackVoice } from "./voice.ts";

export interface HearingParts {
  desk: Desk;
  commands: readonly Command[];
  log: Log;
  clock: Clock;
  connection: Connection;
  sender: Sender;
  prefix: string;
  spell(card: Card): Card;
}

/** What Bolt hands over, as far as it is used: one of `command` to `event` says which way it came. */
export interface Delivery {
  body: unknown;
  payload: unknown;
  command?: unknown;
  action?: unknown;
  view?: unknown;
  shortcut?: unknown;
  event?: { type: string };
  context: { teamId?: string; enterpriseId?: string; botToken?: string; botUserId?: string };
  ack?: (answer?: never) => Promise<void>;
}

/** Where the answer goes, as far as the payload says. */
export type Back = Pick<Origin, "way"> & {
  channel: string;
  user: string;
  trigger?: string | undefined;
  url?: string | undefined;
  inputs?: string[];
  pressed?: string | undefined;
};

export class Hearing {
  private readonly parts: HearingParts;
  private readonly people: People;
  private readonly answered: AnsweredMessages;
  /** Requests of one channel reach the desk in the order in which they arrived, however long a name or file takes. */
  private readonly arrivals = new Queues();
  private readonly lost = (error: unknown) =>
    this.parts.log.warn(forLog(error), "an acknowledgement could not be sent");

  constructor(parts: HearingParts) {
    this.parts = parts;
    this.people = new People(parts.clock.now);
    const { commands, log, clock, connection } = parts;
    this.answered = new AnsweredMessages({ commands, log, now: clock.now, clients: connection.clients });
  }

  arrival({ context }: Delivery): Arrival {
    const { connection, prefix, clock } = this.parts;
    const { teamId: team, botUserId: bot, botToken: token } = context;
    if (!team || !bot || !token) throw new Error("a delivery without a team or a bot");
    const client = connection.clients.of(token);
    const { people, answered } = this;
    return { team, bot, token, client, api: connection.api, people, answered, prefix, now: clock.now };
  }

  /** Acknowledges in the end whatever happened. What is read as no request is answered with `otherwise`, or not at all. */
  async hear(
    delivery: Delivery,
    back: Back,
    reading: (arrival: Arrival) => Promise<Request | undefined>,
    otherwise?: Card,
  ): Promise<void> {
    const ack = delivery.ack as ((answer?: unknown) => Promise<void>) | undefined;
    const acknowledgement = ack && new Acknowledgement(ack, this.lost);
    const arrival = this.arrival(delivery);
    try {
      // Wrapped, so that the queue of arrivals does not wait for what is done with one.
      const { done } = await this.arrivals.run(`${arrival.team} ${back.channel}`, async () => {
        const request = await reading(arrival);
        const voice = this.voice(arrival, back, request, acknowledgement);
        if (request) return { done: this.parts.desk.hear(request, voice) };
        return { done: otherwise && voice.say("caller", otherwise, undefined) };
      });
      await done;
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      this.parts.log.error({ reference, ...forLog(error) }, "a request from Slack failed");
      await this.voice(arrival, back, undefined, acknowledgement).say("caller", bugCard(reference), undefined);
    } finally {
      await acknowledgement?.bare()?.catch(this.lost);
    }
  }

  private voice(
    arrival: Arrival,
    back: Back,
    request: Request | undefined,
    acknowledgement: Acknowledgement | undefined,
  ): SlackVoice {
    const { sender, log, clock, spell } = this.parts;
    const { way, channel, user, trigger, url, inputs, pressed } = back;
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
      acknowledgement,
      inputs,
      pressed,
      responses: url === undefined ? undefined : new Responses(url, clock),
    });
  }
}
