/** Lines of people on this machine -> requests for dispatch, and its replies -> whatever shows them. */
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { bugCard, Slip, slipCard } from "../../chat/errors.ts";
import { freshId } from "../../chat/fresh.ts";
import { Queues } from "../../chat/queues.ts";
import type { Card, Reply, Target } from "../../chat/reply.ts";
import type { CardAddress, Desk, Painter } from "../../chat/request.ts";
import { cleanText } from "../../chat/text.ts";
import { attach, writeFiles } from "./files.ts";
import { AS_TEXT, plain } from "./plain.ts";
import { importPath, personOf, placeOf, read, THREAD } from "./read.ts";
import { findPressable, type Screen, type ShownCard, screenSchema, withCard, withForm, withoutForm } from "./screen.ts";
import { FIRST_PLACE, messages, parseMessage, type Spoken, YOU } from "./script.ts";
import type { Delivered } from "./write.ts";

/** Keeps what stands on a place's screen, so that its buttons still work after a restart. */
export interface ScreenKeeper {
  load(place: string): Promise<unknown>;
  save(place: string, screen: Screen): Promise<void>;
}

export interface TerminalParts {
  desk: Desk & { idle(): Promise<void> };
  keeper: ScreenKeeper;
  /** The folder for files that replies bring. */
  files: string;
  /** Shows a reply; what it returns is awaited. */
  show(delivered: Delivered): void | Promise<void>;
  log: Pick<Logger, "error">;
}

/** A failure of the program, as opposed to a person's slip. */
export interface Failure {
  line: number;
  error: string;
  /** Stands in the log, too. */
  reference?: string;
}

export interface PlayOptions {
  /** Ends the script between two messages. */
  signal?: AbortSignal;
  /** Told of each message before it is heard. */
  echo?(text: string): void;
}

/** One terminal: everybody who speaks on it, wherever they are. */
export class Terminal {
  private readonly parts: TerminalParts;
  private readonly drawn = new Map<string, string>();
  private readonly changes = new Queues();
  private living: Delivered[] = [];
  private last = 0;
  /** Replies to this turn, and whether one of them was a refusal. */
  private said = 0;
  private refused = false;
  /** The card whose button was pressed in this turn. */
  private pressed: ShownCard | undefined;
  private turn = { line: 0, speaker: YOU, place: placeOf(FIRST_PLACE) };
  /** Where everybody is. */
  place = placeOf(FIRST_PLACE);
  readonly failures: Failure[] = [];
  readonly painter: Painter = { draw: (place, card, at) => this.draw(place, card, at) };

  constructor(parts: TerminalParts) {
    this.parts = parts;
  }

  /** Plays a script to its end, each message only when the one before has been answered and drawn. */
  async play(lines: AsyncIterable<string> | Iterable<string>, { signal, echo }: PlayOptions = {}): Promise<void> {
    for await (const { line, text } of messages(lines)) {
      if (signal?.aborted) return;
      echo?.(text);
      await this.hear(line, parseMessage(text));
    }
  }

  /** Does one message to its end; tells how many replies it got. Rejects only where showing fails. */
  async hear(line: number, spoken: Spoken): Promise<number> {
    if (spoken.act.kind === "move") {
      this.place = placeOf(spoken.act.place);
      return 0;
    }
    this.said = 0;
    this.refused = false;
    this.turn = { line, speaker: spoken.speaker, place: this.place };
    const thread = spoken.thread ? THREAD : undefined;
    try {
      await this.send(spoken);
    } catch (error) {
      await this.say("caller", error instanceof Slip ? slipCard(error) : this.bug(error), thread);
    }
    await this.parts.desk.idle();
    await this.showLiving(() => true);
    return this.said;
  }

  /** What stands on the screen of the place where everybody is. */
  async screen(place = this.place): Promise<Screen> {
    return screenSchema.parse((await this.parts.keeper.load(place)) ?? {});
  }

  private async send(spoken: Spoken): Promise<void> {
    const path = importPath(spoken);
    const files = path === undefined ? [] : [await attach(path)];
    const screen = await this.screen();
    this.pressed = pressedCard(spoken, screen);
    const request = read(spoken, screen, { place: this.place, at: this.now(), fresh: freshId() }, files);
    const person = request.person.id;
    const form = request.way === "form" ? screen.forms[person] : undefined;
    if (form) await this.change(this.place, (now) => withoutForm(now, person));
    await this.parts.desk.hear(request, { say: (to, reply) => this.say(to, reply, request.thread) });
    // A form that was refused stays open, so that it can be mended and sent again.
    if (form && this.refused)
      await this.change(this.place, (now) => ({ ...now, forms: { [person]: form, ...now.forms } }));
  }

  /** Later than every moment before, so that the order of a script is the order of its times. */
  private now(): number {
    this.last = Math.max(Date.now(), this.last + 1);
    return this.last;
  }

  private async say(to: Target, reply: Reply, thread: string | undefined): Promise<void> {
    const { place, speaker, line } = this.turn;
    const saidIn = thread ? "thread" : "channel";
    const redrawn = to === "pressed" ? this.pressed : undefined;
    const visibility = to === "thread" || to === "caller" ? to : redrawn?.only ? "caller" : saidIn;
    const files = reply.kind === "card" ? await writeFiles(this.parts.files, reply.files ?? []) : [];
    const person = personOf(speaker).id;
    const message = redrawn?.message ?? `card-${freshId()}`;
    const at = { thread: visibility === "thread", ...(visibility === "caller" ? { only: person } : {}), message };
    await this.change(place, (screen) =>
      reply.kind === "form" ? withForm(screen, person, reply, at.thread) : withCard(screen, reply, at),
    );
    this.said++;
    this.refused ||= reply.kind === "card" && reply.error !== undefined;
    this.noteFailure(line, reply);
    // A thread hangs on the card that opened it, so that the card comes first.
    if (at.thread) await this.showLiving((one) => one.living === "posted");
    await this.parts.show({ ...this.turn, visibility, saidIn, reply, files, ...(redrawn ? { redrawn: true } : {}) });
  }

  private async draw(place: string, card: Card, at: CardAddress | undefined): Promise<CardAddress> {
    const address = at ?? { message: `card-${freshId()}`, thread: THREAD };
    const looks = plain(card, AS_TEXT).join("\n");
    if (this.drawn.get(address.message) === looks) return address;
    this.drawn.set(address.message, looks);
    await this.change(place, (screen) => withCard(screen, card, { message: address.message, thread: false }));
    const where = { ...this.turn, place, visibility: "channel", saidIn: "channel" } as const;
    this.living.push({ ...where, reply: card, files: [], living: at ? "redrawn" : "posted" });
    return address;
  }

  /** Drawing runs beside answering; shown when the answers are, it always comes in the same order. */
  private async showLiving(which: (one: Delivered) => boolean): Promise<void> {
    const now = this.living.filter(which);
    this.living = this.living.filter((one) => !which(one));
    for (const one of now) await this.parts.show(one);
  }

  private async change(place: string, how: (screen: Screen) => Screen): Promise<void> {
    await this.changes.run(place, async () => {
      const screen = await this.screen(place);
      const next = how(screen);
      if (next !== screen) await this.parts.keeper.save(place, next);
    });
  }

  private bug(error: unknown): Card {
    const reference = randomUUID().slice(0, 8);
    this.parts.log.error({ reference, err: error }, "a line could not be handled");
    return bugCard(reference);
  }

  private noteFailure(line: number, reply: Reply): void {
    if (reply.kind !== "card" || !isFailure(reply.error)) return;
    const reference = /reference: ([0-9a-f]{8})/.exec(plain(reply, AS_TEXT).join("\n"))?.[1];
    this.failures.push({ line, error: reply.error!, ...(reference ? { reference } : {}) });
  }
}

function pressedCard({ act, speaker }: Spoken, screen: Screen): ShownCard | undefined {
  return act.kind === "press" ? findPressable(screen, personOf(speaker).id, cleanText(act.label))?.on : undefined;
}

/** What no person can have caused by what they typed. */
const isFailure = (error: string | undefined): boolean =>
  error !== undefined && /^(?:bug$|unsaid$|store-|too-busy$)/.test(error);
