/** The text of a `.chat` script -> the replies, through the real dispatch and the real terminal, in this process. */
import { deepStrictEqual } from "node:assert";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePart } from "../../src/film/project.ts";
import { shapeOf } from "../../src/film/shapes.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { Terminal } from "../../src/surfaces/terminal/index.ts";
import { type Delivered, jsonOf, type ReplyJson } from "../../src/surfaces/terminal/write.ts";
import { screensIn, wire } from "../../src/wiring.ts";

export interface PlayOptions {
  /** An open store to go on with (it stays open); without one, everything is forgotten at the end. */
  store?: Store;
  /** Where files go that replies bring; without it they are taken away at the end. */
  files?: string;
}

/** A line at which the program, not a person, failed, with what only the log would say. */
export interface Failed {
  line: number;
  error: string;
  told?: string;
}

export interface Played {
  /** Every reply as `--json` prints it, in order. */
  replies: ReplyJson[];
  /** The same before anything was drawn. */
  delivered: Delivered[];
  failures: Failed[];
}

/** Plays a script as `npm start -- --script` does. */
export const play = (script: string, options: PlayOptions = {}): Promise<Played> => playParts([script], options);

/** Plays scripts one after the other on one store, the program started anew for each. */
export async function playParts(parts: readonly string[], options: PlayOptions = {}): Promise<Played> {
  const store = options.store ?? proving(await openStore("memory://"));
  const files = options.files ?? mkdtempSync(join(tmpdir(), "shotcaller-"));
  const played: Played = { replies: [], delivered: [], failures: [] };
  try {
    for (const part of parts) await playOn(store, files, part, played);
    return played;
  } finally {
    if (!options.store) await store.close();
    if (!options.files) rmSync(files, { recursive: true, force: true });
  }
}

async function playOn(store: Store, files: string, script: string, played: Played): Promise<void> {
  let told: string | undefined;
  const hear = (about: unknown): void => {
    const { err } = about as { err?: unknown };
    told = err instanceof Error ? (err.stack ?? err.message) : String(err ?? "");
  };
  const log = { info: () => {}, warn: hear, error: hear };
  const { dispatch, painters } = wire(store, log);
  const show = (said: Delivered): void => {
    played.replies.push(jsonOf(said));
    played.delivered.push(said);
  };
  const terminal = new Terminal({ desk: dispatch, keeper: screensIn(store), files, show, log });
  painters.set("terminal", terminal.painter);
  await terminal.play(script.split("\n"));
  played.failures.push(...terminal.failures.map(({ line, error }) => ({ line, error, told })));
}

/** A store that takes no part of a film which would read differently after a restart. */
function proving(store: Store): Store {
  const commit: Store["commit"] = (writes) => {
    for (const { key, value } of writes) {
      const part = /^p:[^:]+:(.+)$/.exec(key)?.[1];
      if (!part || typeof value !== "object" || value === null) continue;
      const text: unknown = JSON.parse(JSON.stringify(value));
      deepStrictEqual(parsePart(shapeOf(part)!, part, text), text);
    }
    return store.commit(writes);
  };
  return { ...store, commit };
}
