/** A dispatch on a store in memory with one invented surface, for tests of the shell round every command. */
import { COMMANDS } from "../../commands/index.ts";
import { livingCard } from "../../commands/living-card.ts";
import { talk } from "../../commands/talk.ts";
import { type Command, type Context, defineCommand, type Result, sub } from "../../src/chat/command.ts";
import { Dispatch, type Parts } from "../../src/chat/dispatch.ts";
import type { Card, Reply, Target } from "../../src/chat/reply.ts";
import type { CardAddress, Request } from "../../src/chat/request.ts";
import { GENERATORS } from "../../src/prompt/generators/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";

export interface Said {
  to: Target;
  reply: Reply;
  thread: string | undefined;
}

export const titles = (said: readonly Said[]): string[] => said.map((one) => one.reply.title);
export const cardOf = (said: readonly Said[], i = 0): Card => said[i]!.reply as Card;

/** All commands and one more, typed `odd now`. */
export const withOdd = (run: (context: Context) => Result): readonly Command[] => [
  ...COMMANDS,
  defineCommand({
    name: "odd",
    about: "does what no command of ours does",
    subs: [sub({ name: "now", about: "does it", example: "odd now", run })],
  }),
];

export class Office {
  readonly said: Said[] = [];
  readonly logged: unknown[] = [];
  readonly drawn: { card: Card; at: CardAddress | undefined }[] = [];
  readonly dispatch: Dispatch;
  private clock = 1_700_000_000_000;
  private fresh = 0;

  constructor(store: Store, change: Partial<Parts> = {}) {
    const log = (...line: unknown[]) => void this.logged.push(line);
    this.dispatch = new Dispatch({
      store: store,
      commands: COMMANDS,
      generators: GENERATORS,
      talk,
      livingCard,
      painterOf: () => ({
        draw: async (_place, card, at) => {
          this.drawn.push({ card, at });
          return at ?? { message: `m${this.drawn.length}`, thread: "brief-thread" };
        },
      }),
      finish: async (file) => file,
      log: { info: log, warn: log, error: log },
      ...change,
    });
  }

  static async open(change: Partial<Parts> = {}): Promise<Office> {
    return new Office(await openStore("memory://"), change);
  }

  request(who: string, text: string, more: Partial<Request> = {}): Request {
    return {
      person: { id: who.toLowerCase(), name: who },
      place: "terminal:local:main",
      team: "terminal:local",
      way: "command",
      text,
      files: [],
      at: ++this.clock,
      fresh: `f${String(++this.fresh).padStart(11, "0")}`,
      ...more,
    };
  }

  /** Somebody types a command; what came back, once everything is done. */
  async type(who: string, text: string, more: Partial<Request> = {}): Promise<Said[]> {
    return this.hear(this.request(who, text, more));
  }
  /** Somebody speaks in the brief's thread. */
  async speak(who: string, text: string, more: Partial<Request> = {}): Promise<Said[]> {
    return this.hear(this.request(who, text, { way: "talk", thread: "brief-thread", ...more }));
  }
  async hear(request: Request): Promise<Said[]> {
    const said: Said[] = [];
    await this.dispatch.hear(request, {
      say: async (to, reply, thread) => {
        said.push({ to, reply, thread });
      },
    });
    await this.dispatch.idle();
    this.said.push(...said);
    return said;
  }
}
