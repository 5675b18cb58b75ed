/** Requests of one place -> what each comes to: loaded, run one on top of the other, committed as one, again on a conflict. */
import type { GeneratorFacts } from "../film/generator-facts.ts";
import { record } from "../film/history.ts";
import { Unread } from "../film/project.ts";
import { type Store, StoreMisused, type Write } from "../store/index.ts";
import type { Command, Context, Result } from "./command.ts";
import { Slip } from "./errors.ts";
import { eventKey, partKey, placeKey, threadKey } from "./place.ts";
import { note, type Say } from "./reply.ts";
import type { Request } from "./request.ts";
import { isCommand, resolve } from "./resolve.ts";
import { noteSpoken } from "./spoken.ts";
import { World } from "./world.ts";

/** Rounds of "not loaded yet" that one run may take; each loads at least one part more, so that more than this is a bug. */
const ROUNDS = 40;
/** Milliseconds for which a conflict is tried again before the person is told. */
const DEADLINE = 8_000;
/** The longest random wait before the next try, milliseconds: a few commits of somebody else. */
const JITTER = 20;
/** Milliseconds after which a batch of one place's requests takes no more in: nobody's commit waits longer for others. */
const BATCH = 5;
/** Milliseconds for which a platform may deliver an event again (Slack: an hour seen in the wild; kept for a day). */
const EVENT_TTL = 86_400_000;

/** What people say without a command: decided fields, or nothing at all. */
export type Talk = (context: Context, joined: boolean) => Result | undefined;

export interface PerformerParts {
  store: Store;
  commands: readonly Command[];
  generators: readonly GeneratorFacts[];
  talk: Talk;
}

/** What a command sees of its place before it knows who asks for what. */
export type Base = Omit<Context, "request" | "options">;

export interface Outcome {
  say: Say[];
  /** The place's project, before the command or opened by it. */
  project: string | undefined;
  /** The films that have changed: that one, or one that made room for it. */
  changed: string[];
}

/** What came of one request: an outcome to answer with, or an error, or nothing. */
export interface Done {
  outcome?: Outcome;
  error?: unknown;
}

export class Performer {
  private readonly parts: PerformerParts;
  /** Place -> the project last seen open there: a guess that saves a round of loading, never trusted. */
  private readonly open = new Map<string, string>();

  constructor(parts: PerformerParts) {
    this.parts = parts;
  }

  /** Runs what has gathered in a place; what the store cannot keep of it is found by running the first alone. */
  async batch(requests: readonly Request[]): Promise<Done[]> {
    try {
      return await this.perform(requests);
    } catch (error) {
      if (error instanceof StoreMisused && requests.length > 1) return this.batch(requests.slice(0, 1));
      return requests.map(() => ({ error }));
    }
  }

  /** Runs each request on top of the one before and commits them as one. Rejects when that cannot be committed. */
  private async perform(requests: readonly Request[]): Promise<Done[]> {
    const deadline = Date.now() + DEADLINE;
    let keys = this.firstKeys(requests[0]!);
    for (let attempt = 1; ; attempt++) {
      let world = new World();
      await this.load(world, keys);
      const until = performance.now() + BATCH;
      const done: Done[] = [];
      for (const request of requests) {
        const run = await this.once(world, request);
        world = run.world;
        done.push(run.done);
        if (performance.now() > until) break;
      }
      const writes = world.writes();
      if (world.torn || writes.length > 0) writes.push(...untorn(world, done, writes));
      if (writes.length === 0 || (await this.parts.store.commit(writes)) === "committed") return done;
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

  /** One request in the world that those before it have left, and that world after it: unchanged where it failed. */
  private async once(before: World, request: Request): Promise<{ world: World; done: Done }> {
    const { place } = request;
    const world = new World(place, before);
    try {
      const result = await this.run(world, () => this.act(world, request));
      if (!result) return { world: before, done: {} };
      const project = this.remember(place, world);
      const changed = world.changed().map(({ id }) => id);
      return { world, done: { outcome: { say: result.say, project, changed } } };
    } catch (error) {
      const world = new World(place, before);
      // A slip is told once, too, however often its event is delivered.
      if (error instanceof Slip) claim(world, request);
      return { world, done: { error } };
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
  async run<T>(world: World, act: () => T): Promise<T> {
    for (let rounds = 1; rounds <= ROUNDS; rounds++) {
      try {
        return act();
      } catch (error) {
        if (!(error instanceof Unread)) throw error;
        await this.load(world, [...world.wanted]);
        world.restart();
      }
    }
    throw new Error(`a command asked for parts ${ROUNDS} times`);
  }

  private async load(world: World, keys: readonly string[]): Promise<void> {
    world.take(keys, await this.parts.store.load(keys));
  }

  look(world: World, { place, team }: Base["where"]): Base {
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
    if (done) claim(world, request);
    return done;
  }

  private command(base: Base, request: Request): Result {
    const found = resolve(base.commands, request.text, request.values);
    const done = found.sub.run({ ...base, request, options: found.options });
    const to = found.sub.answers === "caller" ? "caller" : "here";
    const say = done.say.map((one) => ({ ...one, to: one.to ?? (to as Say["to"]) }));
    return { ...done, say: withHints(say, found.hints) };
  }
}

/** Asserts that the histories have not moved while they were read, so that no answer is put together from two moments. */
function untorn(world: World, done: readonly Done[], writes: readonly Write[]): Write[] {
  const projects = new Set(done.flatMap(({ outcome }) => outcome?.project ?? []));
  const logs = [...projects].map((project) => partKey(project, "log"));
  return logs.filter((log) => !writes.some(({ key }) => key === log)).flatMap((log) => world.assertion(log));
}

function claim(world: World, { event, at }: Request): void {
  if (event) world.write(eventKey(event), { at }, EVENT_TTL);
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
