/** The shell round every command: one queue a project, load, run, commit, run again on a conflict, then say. */
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { GeneratorFacts } from "../film/generator-facts.ts";
import { record } from "../film/history.ts";
import { type Project, Unread, Unreadable } from "../film/project.ts";
import { type Store, StoreError, type Write } from "../store/index.ts";
import type { Command, Context, Result } from "./command.ts";
import { bugCard, Slip, slipCard, unsaidCard } from "./errors.ts";
import { LivingCards } from "./living-cards.ts";
import { eventKey, partKey, placeKey, spokenKey, threadKey } from "./place.ts";
import { Queues } from "./queues.ts";
import { type Card, type FileOut, note, type Reply, type Say } from "./reply.ts";
import { type Desk, type Painter, type Request, requestSchema, type Voice } from "./request.ts";
import { isCommand, opensFilm, resolve } from "./resolve.ts";
import { noteSpoken, type SpokenFilm, spokenFilms } from "./spoken.ts";
import { suggestFor } from "./suggest.ts";
import { World } from "./world.ts";

/** Rounds of "not loaded yet" that one run may take; each loads at least one part more, so that more than this is a bug. */
const ROUNDS = 40;
/** Milliseconds for which a conflict is tried again before the person is told. */
const DEADLINE = 8_000;
/** The longest random wait before the next try, milliseconds: a few commits of somebody else. */
const JITTER = 20;
/** Milliseconds for which a platform may deliver an event again (Slack: an hour seen in the wild; kept for a day). */
const EVENT_TTL = 86_400_000;

/** What people say without a command: decided fields, or nothing at all. */
export type Talk = (context: Context, joined: boolean) => Result | undefined;

export interface Parts {
  store: Store;
  commands: readonly Command[];
  generators: readonly GeneratorFacts[];
  talk: Talk;
  /** The living card of a project. */
  livingCard(project: Project): Card;
  painterOf(place: string): Painter | undefined;
  /** Paints a picture, packs a bundle; any other file comes back as it is. */
  finish(file: FileOut): Promise<FileOut>;
  log: Pick<Logger, "info" | "warn" | "error">;
}

/** What a command sees of its place before it knows who asks for what. */
export type Base = Omit<Context, "request" | "options">;

interface Outcome {
  say: Say[];
  /** The place's project, before the command or opened by it. */
  project: string | undefined;
  /** The films that have changed: that one, or one that made room for it. */
  changed: string[];
}

/** The one way in for every surface. */
export class Dispatch implements Desk {
  private readonly parts: Parts;
  private readonly queues = new Queues();
  /** Place -> the project last seen open there: a guess that saves a round of loading, never trusted. */
  private readonly open = new Map<string, string>();
  readonly cards: LivingCards;

  constructor(parts: Parts) {
    this.parts = parts;
    this.cards = new LivingCards(parts, (id, read) => {
      const world = new World();
      return this.run(world, [], () => read(world.project(id)));
    });
  }

  /** Hears one request to its end: what it changes is committed before anything is said. Never rejects. */
  async hear(raw: Request, voice: Voice): Promise<void> {
    const parsed = requestSchema.safeParse(raw);
    if (!parsed.success) return this.bug(parsed.error, voice);
    const request = parsed.data;
    let outcome: Outcome | undefined;
    try {
      if (request.way !== "talk" && opensFilm(this.parts.commands, request.text)) await voice.ready?.();
      outcome = await this.queues.run(request.place, () => this.once(request));
    } catch (error) {
      return this.fail(error, voice);
    }
    try {
      if (outcome) await this.answer(request, outcome, voice);
    } catch (error) {
      // A surface that knows why it could not show the answer says so in its own sentence.
      if (error instanceof Slip) await this.tell(voice, slipCard(error));
      else await this.bug(error, voice, unsaidCard);
    }
  }

  async suggest(at: Parameters<Desk["suggest"]>[0]): ReturnType<Desk["suggest"]> {
    const world = new World(at.place);
    return this.run(world, [placeKey(at.place)], () => suggestFor(this.look(world, at), at));
  }

  /** The films of a team that somebody has acted in, for nobody's eyes but theirs. */
  async films(team: string, person: string): Promise<SpokenFilm[]> {
    const world = new World();
    return this.run(world, [spokenKey(team, person)], () => spokenFilms(world, team, person));
  }

  /** Resolves when everything heard so far has been done and drawn. */
  async idle(): Promise<void> {
    await this.queues.idle();
    await this.cards.idle();
  }

  /** A slip is told once, too, however often its event is delivered. */
  private async once(request: Request): Promise<Outcome | undefined> {
    try {
      return await this.perform(request);
    } catch (error) {
      if (error instanceof Slip && request.event && (await this.parts.store.commit([claim(request)])) === "conflict")
        return undefined;
      throw error;
    }
  }

  private async perform(request: Request): Promise<Outcome | undefined> {
    const deadline = Date.now() + DEADLINE;
    let keys = this.firstKeys(request);
    for (let attempt = 1; ; attempt++) {
      const world = new World(request.place);
      const result = await this.run(world, keys, () => this.act(world, request));
      if (!result) return undefined;
      const project = this.remember(request.place, world);
      const writes = world.writes();
      const changed = world.changed().map(({ id }) => id);
      if (request.event) writes.push(claim(request));
      if (world.torn || writes.length > 0) writes.push(...untorn(world, project, writes));
      if (writes.length === 0 || (await this.parts.store.commit(writes)) === "committed")
        return { say: result.say, project, changed };
      if (Date.now() > deadline)
        throw new Slip(
          "too-busy",
          "So many people are changing this film at once that yours did not get through.",
          "Nothing of it was kept; send it once more.",
        );
      // Everything at once this time: the shorter the way from reading to writing, the likelier it gets through.
      keys = world.keys();
      await new Promise((done) => setTimeout(done, Math.random() * Math.min(JITTER, attempt)));
    }
  }

  /** The place, and in the same round what was open there the last time. */
  private firstKeys(request: Request): string[] {
    const open = this.open.get(request.place);
    return [
      placeKey(request.place),
      ...(request.event ? [eventKey(request.event)] : []),
      ...(request.thread ? [threadKey(request.place, request.thread)] : []),
      ...(open ? [partKey(open, "head"), partKey(open, "log")] : []),
    ];
  }

  /** The project this run was about: open before it, or opened by it. */
  private remember(place: string, world: World): string | undefined {
    const before = this.open.get(place);
    const now = (world.read(placeKey(place)) as { project?: string } | undefined)?.project;
    if (now) this.open.set(place, now);
    else this.open.delete(place);
    return now ?? before;
  }

  /** Runs a pure function until everything that it asks for is loaded. */
  private async run<T>(world: World, first: string[], act: () => T): Promise<T> {
    let keys: Iterable<string> = first;
    for (let rounds = 1; rounds <= ROUNDS; rounds++) {
      const wanted = [...keys];
      world.take(wanted, await this.parts.store.load(wanted));
      world.restart();
      try {
        return act();
      } catch (error) {
        if (!(error instanceof Unread)) throw error;
        keys = new Set(world.wanted);
      }
    }
    throw new Error(`a command asked for parts ${ROUNDS} times`);
  }

  private look(world: World, { place, team }: Base["where"]): Base {
    const doc = world.place();
    const project = doc.project ? world.project(doc.project) : undefined;
    if (project) project.need(["head", "log"]);
    return {
      place: doc,
      where: { place, team },
      project,
      docs: world,
      generators: this.parts.generators,
      commands: this.parts.commands,
    };
  }

  /** One run: what was loaded and the frozen request in, what should happen out. */
  private act(world: World, request: Request): Result | undefined {
    if (request.event && world.read(eventKey(request.event)) !== undefined) return undefined;
    const base = this.look(world, request);
    const joined = request.thread !== undefined && world.read(threadKey(request.place, request.thread)) !== undefined;
    if (request.project && request.project !== base.project?.id) throw staleButton(base);
    const done = isCommand(base.commands, request, joined)
      ? this.command(base, request)
      : this.parts.talk({ ...base, request, options: {} }, joined || request.way === "mention");
    if (request.way === "mention" && request.thread && !joined && base.project)
      world.write(threadKey(request.place, request.thread), { project: base.project.id });
    const { project } = base;
    if (done?.did && project && project.changes().size > 0) record(project, request.person, request.at, done.did);
    for (const film of world.changed()) noteSpoken(base.docs, film, request.person, request.at);
    return done;
  }

  private command(base: Base, request: Request): Result {
    const found = resolve(base.commands, request.text, request.values);
    const done = found.sub.run({ ...base, request, options: found.options });
    const to = found.sub.answers === "caller" ? "caller" : "here";
    const say = done.say.map((one) => ({ ...one, to: one.to ?? (to as Say["to"]) }));
    return { ...done, say: withHints(say, found.hints) };
  }

  private async answer(request: Request, { say, project, changed }: Outcome, voice: Voice): Promise<void> {
    for (const film of changed) this.cards.changed(request.place, film);
    const threaded = say.some((one) => one.to === "thread");
    const thread = project && threaded ? await this.cards.thread(project) : undefined;
    for (const { to = "here", reply } of say) {
      const target = to === "pressed" && request.way !== "button" ? "here" : to;
      await voice.say(target, await this.finished(reply), to === "thread" ? thread : undefined);
    }
  }

  private async finished(reply: Reply): Promise<Reply> {
    if (reply.kind !== "card" || !reply.files) return reply;
    return { ...reply, files: await Promise.all(reply.files.map((file) => this.parts.finish(file))) };
  }

  private async fail(error: unknown, voice: Voice): Promise<void> {
    const said = asSlip(error);
    if (!said) return this.bug(error, voice);
    await this.tell(voice, slipCard(said));
  }

  private async bug(error: unknown, voice: Voice, said = bugCard): Promise<void> {
    const reference = randomUUID().slice(0, 8);
    this.parts.log.error({ reference, err: error }, "a request failed");
    await this.tell(voice, said(reference));
  }

  private async tell(voice: Voice, said: Card): Promise<void> {
    try {
      await voice.say("caller", said, undefined);
    } catch (error) {
      this.parts.log.error({ err: error }, "an answer could not be sent");
    }
  }
}

/** Asserts that the project's history has not moved while it was read, so that no answer is put together from two moments. */
function untorn(world: World, project: string | undefined, writes: readonly Write[]): Write[] {
  const key = project && partKey(project, "log");
  return !key || writes.some((write) => write.key === key) ? [] : world.assertion(key);
}

const claim = ({ event, at }: Request): Write => ({ key: eventKey(event!), was: 0, value: { at }, ttl: EVENT_TTL });

function asSlip(error: unknown): Slip | undefined {
  if (error instanceof Slip) return error;
  if (error instanceof StoreError) return new Slip(error.identifier, error.sentence, error.next);
  if (error instanceof Unreadable)
    return new Slip(
      "unreadable-project",
      `This film cannot be read: ${error.message}`,
      "It was left as it is. Whoever runs the bot should update it.",
    );
  return undefined;
}

function staleButton(base: Base): Slip {
  const open = base.project
    ? `The film open here now is "${String(base.project.head.brief.title?.value ?? "untitled")}".`
    : "No film is open here now.";
  return new Slip(
    "stale-button",
    `That button belongs to another film. ${open}`,
    "Type the command instead, or /brief reopen the older film first.",
  );
}

function withHints(say: Say[], hints: string[]): Say[] {
  if (hints.length === 0) return say;
  const [first, ...rest] = say;
  if (first?.reply.kind !== "card") return say;
  return [{ ...first, reply: { ...first.reply, blocks: [...first.reply.blocks, ...hints.map(note)] } }, ...rest];
}
