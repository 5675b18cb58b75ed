/** Everything one run of a command has loaded and written: documents by key, with the revision each was read at. */
import { type Parts, Project, Unread } from "../film/project.ts";
import type { Stored, Write } from "../store/index.ts";
import type { Docs } from "./command.ts";
import { type PlaceDoc, partKey, placeKey, placeSchema } from "./place.ts";

export class World implements Docs {
  private readonly at: string;
  private readonly loaded = new Map<string, Stored | null>();
  private readonly written = new Map<string, unknown>();
  private readonly projects = new Map<string, Project>();
  /** Keys that a run has asked for and that are not loaded yet. */
  readonly wanted = new Set<string>();
  private projectRounds = 0;

  /** `place`: where the command was given; without one there is nothing to be known of a place. */
  constructor(place = "") {
    this.at = placeKey(place);
  }

  /** Whether parts of a project were read at more than one moment. */
  get torn(): boolean {
    return this.projectRounds > 1;
  }

  /** Every key that has been loaded. */
  keys(): string[] {
    return [...this.loaded.keys()];
  }

  /** Takes what the store has of these keys; those it has not are known to be absent from now on. */
  take(keys: readonly string[], found: ReadonlyMap<string, Stored>): void {
    if (keys.some((key) => key.startsWith("p:"))) this.projectRounds++;
    for (const key of keys) this.loaded.set(key, found.get(key) ?? null);
    this.wanted.clear();
  }

  /** Forgets what a run has written, so that it can start again. */
  restart(): void {
    this.written.clear();
    this.projects.clear();
  }

  /** @throws Unread when it has not been loaded yet. */
  read(key: string): unknown | undefined {
    if (this.written.has(key)) return this.written.get(key) ?? undefined;
    const value = this.peek(key);
    if (value === undefined) throw new Unread([key]);
    return value ?? undefined;
  }

  /** @throws Unread when any of them has not been loaded yet; all are asked for. */
  need(keys: readonly string[]): void {
    const missing = keys.filter((key) => !this.written.has(key) && this.peek(key) === undefined);
    if (missing.length > 0) throw new Unread(missing);
  }

  /** Writes a whole document; `null` takes it away. */
  write(key: string, value: unknown): void {
    this.read(key);
    this.written.set(key, value);
  }

  /** @throws Unread when it has not been loaded yet. */
  place(): PlaceDoc {
    return placeSchema.parse(this.read(this.at) ?? {});
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

  /** Everything written, each with the revision that it replaces. */
  writes(): Write[] {
    const all = new Map(this.written);
    for (const [id, project] of this.projects)
      for (const [part, value] of project.changes()) all.set(partKey(id, part), value);
    return [...all]
      .filter(([key, value]) => value !== null || this.loaded.get(key))
      .map(([key, value]) => ({ key, was: this.loaded.get(key)?.rev ?? 0, value }));
  }

  /** A write that changes nothing and only holds if the document is still the one that was loaded. */
  assertion(key: string): Write[] {
    const stored = this.loaded.get(key);
    return stored === undefined ? [] : [{ key, was: stored?.rev ?? 0 }];
  }

  /** A document that was loaded, `null` when it is known to be absent, `undefined` when nobody has asked for it yet. */
  peek(key: string): unknown | null | undefined {
    const stored = this.loaded.get(key);
    if (stored === undefined) this.wanted.add(key);
    return stored === null ? null : stored?.value;
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
