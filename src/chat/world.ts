/** Everything one run of a command has loaded and written: documents by key, with the revision each was read at. */
import { type Parts, Project, parsePart, Unread } from "../film/project.ts";
import type { Stored, Write } from "../store/index.ts";
import type { Docs } from "./command.ts";
import { type PlaceDoc, partKey, placeKey, placeSchema } from "./place.ts";

type Written = Pick<Write, "value" | "ttl">;

/** What has been loaded of the store, for one run or for several on top of each other. */
interface Loaded {
  docs: Map<string, Stored | null>;
  /** How often parts of a project were read. */
  projectRounds: number;
}

export class World implements Docs {
  private readonly at: string;
  private readonly loaded: Loaded;
  /** What the runs before this one have written and nobody has committed yet. */
  private readonly before: ReadonlyMap<string, Written>;
  private readonly written = new Map<string, Written>();
  private readonly projects = new Map<string, Project>();
  /** Keys that a run has asked for and that are not loaded yet. */
  readonly wanted = new Set<string>();

  /** `place`: where the command was given; without one there is nothing to be known of a place. `before`: the world that it finds. */
  constructor(place = "", before?: World) {
    this.at = placeKey(place);
    this.loaded = before?.loaded ?? { docs: new Map(), projectRounds: 0 };
    this.before = before?.all() ?? new Map();
  }

  /** Whether parts of a project were read at more than one moment. */
  get torn(): boolean {
    return this.loaded.projectRounds > 1;
  }

  /** Every key that has been loaded. */
  keys(): string[] {
    return [...this.loaded.docs.keys()];
  }

  /** Takes what the store has of these keys; those it has not are known to be absent from now on. */
  take(keys: readonly string[], found: ReadonlyMap<string, Stored>): void {
    if (keys.some((key) => key.startsWith("p:"))) this.loaded.projectRounds++;
    for (const key of keys) this.loaded.docs.set(key, found.get(key) ?? null);
    this.wanted.clear();
  }

  /** Forgets what a run has written, so that it can start again. */
  restart(): void {
    this.written.clear();
    this.projects.clear();
  }

  /** @throws Unread when it has not been loaded yet. */
  read(key: string): unknown | undefined {
    const written = this.written.get(key);
    if (written) return written.value ?? undefined;
    const value = this.peek(key);
    if (value === undefined) throw new Unread([key]);
    return value ?? undefined;
  }

  /** @throws Unread when any of them has not been loaded yet; all are asked for. */
  need(keys: readonly string[]): void {
    const missing = keys.filter((key) => !this.written.has(key) && this.peek(key) === undefined);
    if (missing.length > 0) throw new Unread(missing);
  }

  /** Writes a whole document; `null` takes it away. `ttl` in milliseconds, for one that expires. */
  write(key: string, value: unknown, ttl?: number): void {
    this.read(key);
    this.written.set(key, { value, ...(ttl && { ttl }) });
  }

  /** @throws Unread when it has not been loaded yet. */
  place(): PlaceDoc {
    return parsePart(placeSchema, "place", this.read(this.at) ?? {});
  }

  putPlace(change: Partial<PlaceDoc>): void {
    this.write(this.at, placeSchema.parse({ ...this.place(), ...change }));
  }

  project(id: string): Project {
    const known = this.projects.get(id);
    if (known) return known;
    const project = new Project(id, new PartsOf(this, id));
    this.projects.set(id, project);
    return project;
  }

  /** The films that this run has changed. */
  changed(): Project[] {
    return [...this.projects.values()].filter((project) => project.changes().size > 0);
  }

  /** Everything written by this run and those before it, each with the revision that it replaces. */
  writes(): Write[] {
    return [...this.all()]
      .filter(([key, { value }]) => value !== null || this.loaded.docs.get(key))
      .map(([key, written]) => ({ key, was: this.loaded.docs.get(key)?.rev ?? 0, ...written }));
  }

  /** A write that changes nothing and only holds if the document is still the one that was loaded. */
  assertion(key: string): Write[] {
    const stored = this.loaded.docs.get(key);
    return stored === undefined ? [] : [{ key, was: stored?.rev ?? 0 }];
  }

  /** A document as this run finds it, `null` when it is known to be absent, `undefined` when nobody has asked for it yet. */
  peek(key: string): unknown | null | undefined {
    const before = this.before.get(key);
    if (before) return before.value;
    const stored = this.loaded.docs.get(key);
    if (stored === undefined) this.wanted.add(key);
    return stored === null ? null : stored?.value;
  }

  private all(): Map<string, Written> {
    const all = new Map(this.before);
    for (const [key, written] of this.written) all.set(key, written);
    for (const [id, project] of this.projects)
      for (const [part, value] of project.changes()) all.set(partKey(id, part), { value });
    return all;
  }
}

/** The parts of one project in a world. */
class PartsOf implements Parts {
  private readonly world: World;
  private readonly id: string;

  constructor(world: World, id: string) {
    this.world = world;
    this.id = id;
  }

  get(part: string): unknown | null | undefined {
    return this.world.peek(partKey(this.id, part));
  }
}
