/** Lines of people on this machine -> requests for dispatch, and its replies -> whatever shows them. */
import { randomBytes, randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { bugCard, Slip, slipCard } from "../../chat/errors.ts";
import type { Card, Reply, Target } from "../../chat/reply.ts";
import type { CardAddress, Desk, Painter, Voice } from "../../chat/request.ts";
import { attach, writeFiles } from "./files.ts";
import { AS_TEXT, plain } from "./plain.ts";
import { importPath, personOf, placeOf, read, THREAD } from "./read.ts";
import { type Screen, screenSchema, withCard, withForm, withoutForm } from "./screen.ts";
import { FIRST_PLACE, messages, parseMessage, type Spoken } from "./script.ts";
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
  private last = 0;
  private line = 0;
  private speaker = "";
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

  /** Does one message to its end. Never rejects but where showing fails. */
  async hear(line: number, spoken: Spoken): Promise<void> {
    this.line = line;
    this.speaker = spoken.speaker;
    if (spoken.act.kind === "move") {
      this.place = placeOf(spoken.act.place);
      return;
    }
    const voice = this.voice(spoken);
    try {
      await this.send(spoken, voice);
    } catch (error) {
      await voice.say("caller", error instanceof Slip ? slipCard(error) : this.bug(error), undefined);
    }
    await this.parts.desk.idle();
  }

  /** What stands on the screen of the place where everybody is. */
  async screen(place = this.place): Promise<Screen> {
    return screenSchema.parse((await this.parts.keeper.load(place)) ?? {});
  }

  private async send(spoken: Spoken, voice: Voice): Promise<void> {
    const path = importPath(spoken);
    const files = path === undefined ? [] : [await attach(path)];
    const screen = await this.screen();
    const request = read(spoken, screen, { place: this.place, at: this.now(), fresh: freshId() }, files);
    if (request.way === "form") await this.parts.keeper.save(this.place, withoutForm(screen, request.person.id));
    await this.parts.desk.hear(request, voice);
  }

  /** Later than every moment before, so that the order of a script is the order of its times. */
  private now(): number {
    this.last = Math.max(Date.now(), this.last + 1);
    return this.last;
  }

  private voice(spoken: Spoken): Voice {
    const { place, line } = this;
    const { speaker } = spoken;
    return {
      say: async (to: Target, reply: Reply) => {
        const visibility = to === "here" ? (spoken.thread ? "thread" : "channel") : to;
        const files = reply.kind === "card" ? await writeFiles(this.parts.files, reply.files ?? []) : [];
        await this.keep(place, reply, visibility, personOf(speaker).id);
        this.noteFailure(line, reply);
        await this.parts.show({ line, speaker, place, visibility, reply, files });
      },
    };
  }

  private async keep(place: string, reply: Reply, visibility: Delivered["visibility"], person: string): Promise<void> {
    const screen = await this.screen(place);
    const thread = visibility === "thread";
    const only = visibility === "caller" ? { only: person } : {};
    const next =
      reply.kind === "form" ? withForm(screen, person, reply, thread) : withCard(screen, reply, { thread, ...only });
    if (next !== screen) await this.parts.keeper.save(place, next);
  }

  private async draw(place: string, card: Card, at: CardAddress | undefined): Promise<CardAddress> {
    const address = at ?? { message: `card-${freshId()}`, thread: THREAD };
    const looks = plain(card, AS_TEXT).join("\n");
    if (this.drawn.get(address.message) === looks) return address;
    this.drawn.set(address.message, looks);
    const screen = await this.screen(place);
    await this.parts.keeper.save(place, withCard(screen, card, { message: address.message, thread: false }));
    const living = at ? "redrawn" : "posted";
    const { line, speaker } = this;
    await this.parts.show({ line, speaker, place, visibility: "channel", reply: card, files: [], living });
    return address;
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

/** What no person can have caused by what they typed. */
const isFailure = (error: string | undefined): boolean =>
  error !== undefined && /^(?:bug$|store-|too-busy$)/.test(error);

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
/** Twelve letters and digits; 256 is no multiple of 36, which makes some a little likelier and none guessable. */
const freshId = (): string => [...randomBytes(12)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
