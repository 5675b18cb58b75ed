/** The working copy of one project: parts are read when asked for, written in memory, and committed by somebody else. */
import type { z } from "zod";
import {
  type CompiledList,
  DROPPED,
  type Head,
  type Index,
  type Log,
  type Note,
  type Phrases,
  SCHEMA_VERSION,
  type Scene,
  type Shot,
  type Take,
  type UsedLook,
} from "./model.ts";
import { shapeOf } from "./shapes.ts";

/** Thrown when a pure function needs parts that have not been loaded: load them and run it again. */
export class Unread extends Error {
  readonly parts: readonly string[];
  constructor(parts: readonly string[]) {
    super(`not loaded yet: ${parts.join(", ")}`);
    this.parts = parts;
  }
}

/** Thrown when a stored document is not one that this version can read; it is never overwritten. */
export class Unreadable extends Error {
  readonly part: string;
  constructor(part: string, why: string) {
    super(why);
    this.part = part;
  }
}

/** What has been loaded of one project. `undefined` means not asked for yet; a known absence is `null`. */
export interface Parts {
  get(name: string): unknown | null | undefined;
}

/**
 * A stored document -> what its shape has made of it. The store hands out an unchanged document as the same object, and
 * one that was written here as the one that was handed to it, so that none is parsed twice.
 */
const parsed = new WeakMap<object, unknown>();

/** Parses a stored document of one shape only; a newer or broken one is refused by name. */
export function parsePart<S extends z.ZodType>(schema: S, part: string, value: unknown): z.infer<S> {
  const known = parsed.get(value as object);
  if (known !== undefined) return known as z.infer<S>;
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === "number" && version > SCHEMA_VERSION)
    throw new Unreadable(
      part,
      `It was written by a newer Shotcaller (schema ${version}, this one reads ${SCHEMA_VERSION}).`,
    );
  const { success, data, error } = schema.safeParse(value);
  if (!success) throw new Unreadable(part, `It does not have the expected shape: ${error.issues[0]?.path.join(".")}`);
  if (typeof value === "object" && value !== null) parsed.set(value, data);
  return data;
}

export class Project {
  readonly id: string;
  private readonly loaded: Parts;
  private readonly written = new Map<string, unknown>();

  constructor(id: string, loaded: Parts) {
    this.id = id;
    this.loaded = loaded;
  }

  /** False once it has been erased. */
  get exists(): boolean {
    return this.now("head") !== undefined;
  }
  get head(): Head {
    return this.read<Head>("head") ?? fail("head");
  }
  /** Which shots there are, in which order, and what has been counted of each. */
  get index(): Index {
    return this.read("index") ?? { schemaVersion: SCHEMA_VERSION, shots: {}, counters: {} };
  }
  get log(): Log {
    return this.read("log") ?? { schemaVersion: SCHEMA_VERSION, next: 1, entries: [] };
  }
  get phrases(): Phrases {
    return this.read("phrases") ?? { schemaVersion: SCHEMA_VERSION, entries: {} };
  }
  /** The look that the film has taken. */
  get look(): UsedLook | undefined {
    return this.head.look && this.read("look");
  }
  scene(n: number): Scene | undefined {
    return this.read(`scene:${n}`);
  }
  shot(id: string): Shot | undefined {
    return this.read(`shot:${id}`);
  }
  take(id: string): Take | undefined {
    return this.read(`take:${id}`);
  }
  note(n: number): Note | undefined {
    return this.read(`note:${n}`);
  }
  /** What has been compiled for a shot, oldest first. */
  compiledOf(id: string): CompiledList["entries"] {
    return this.read<CompiledList>(`compiled:${id}`)?.entries ?? [];
  }
  page(n: number): Log | undefined {
    return this.read(`page:${n}`);
  }

  /** Asks for several parts at once, so that they are loaded in one round. */
  need(names: readonly string[]): void {
    const missing = names.filter((name) => !this.written.has(name) && this.loaded.get(name) === undefined);
    if (missing.length > 0) throw new Unread(missing);
  }

  /** Ids of the shots in the film, in film order. */
  shotIds(): string[] {
    const order = this.index.shots;
    return Object.keys(order)
      .filter((id) => order[id] !== DROPPED)
      .sort((a, b) => order[a]! - order[b]! || (a < b ? -1 : 1));
  }
  /** The shots of those ids with their ids; all of the film's when none are named. */
  shots(ids: readonly string[] = this.shotIds()): { id: string; shot: Shot }[] {
    this.need(ids.map((id) => `shot:${id}`));
    return ids.flatMap((id) => {
      const shot = this.shot(id);
      return shot ? [{ id, shot }] : [];
    });
  }
  sceneNumbers(): number[] {
    return Object.keys(this.head.scenes)
      .map(Number)
      .sort((a, b) => a - b);
  }

  putHead(change: Partial<Head>): void {
    this.put("head", { ...this.head, ...change });
  }
  putIndex(change: Partial<Index>): void {
    this.put("index", { ...this.index, ...change });
  }
  /** Writes a whole part; `null` takes it away. */
  put(name: string, value: unknown): void {
    if (typeof value === "object" && value !== null) parsed.set(value, value);
    this.written.set(name, value);
  }
  /** Parts written so far -> their new value. */
  changes(): ReadonlyMap<string, unknown> {
    return this.written;
  }
  /** A part's value as it was loaded. */
  before(name: string): unknown {
    const stored = this.loaded.get(name);
    if (stored === undefined) throw new Unread([name]);
    if (stored === null) return undefined;
    const shape = shapeOf(name);
    if (!shape) throw new Error(`a film has no part called ${name}`);
    return parsePart(shape, name, stored);
  }
  /** A part's value now. */
  now(name: string): unknown {
    return this.written.has(name) ? (this.written.get(name) ?? undefined) : this.before(name);
  }

  private read<T>(name: string): T | undefined {
    return this.now(name) as T | undefined;
  }
}

function fail(part: string): never {
  throw new Unreadable(part, "It is missing.");
}
