/** A film with everything that was ever stored of it <-> one JSON file, a line a part. */
import { z } from "zod";
import { type Head, type Index, type Log, logSchema, type Phrases, SCHEMA_VERSION, type Shot } from "../film/model.ts";
import { namesOfParts, partsOf } from "../film/parts.ts";
import { type Project, parsePart, Unreadable } from "../film/project.ts";
import { shapeOf } from "../film/shapes.ts";
import { letterNumber } from "../film/slate.ts";
import { misfit } from "./fitting.ts";
import { oddity } from "./hostile.ts";

/** What the file says it is. */
const KIND = "shotcaller film";
/** Takes of one shot: numbers have four digits. */
const TAKES_MAX = 9_999;

const fileSchema = z.object({
  kind: z.literal(KIND),
  schemaVersion: z.int(),
  parts: z.record(z.string(), z.unknown()),
  compiled: z.array(z.unknown()),
});

/** The parts of a film as they are kept, and the prompts compiled for it. */
export function writeWhole(project: Project, compiled: readonly unknown[]): string {
  const parts = partsOf(project)
    .map((name) => [name, project.now(name)] as const)
    .filter(([, value]) => value !== undefined);
  const lines = parts.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const texts = compiled.map((one) => `    ${JSON.stringify(one)}`);
  return [
    "{",
    `  "kind": "${KIND}",`,
    `  "schemaVersion": ${SCHEMA_VERSION},`,
    `  "parts": {\n${lines.join(",\n")}\n  },`,
    `  "compiled": [${texts.length > 0 ? `\n${texts.join(",\n")}\n  ` : ""}]`,
    "}\n",
  ].join("\n");
}

export interface Whole {
  readonly head: Head;
  readonly log: Log;
  /** Every part by name, parsed. */
  readonly parts: ReadonlyMap<string, unknown>;
  /** Compiled prompts, not parsed yet. */
  readonly compiled: readonly unknown[];
}

/** The file cannot be taken; the message says what is wrong with it, in a sentence. */
export class WholeRefused extends Error {}

/** @throws WholeRefused with a sentence that a person can act on. Nothing of a refused file is used. */
export function readWhole(text: string): Whole {
  const file = readFile(text);
  const named = Object.entries(file.parts);
  const head = part<Head>(file.parts, "head");
  // A film to which no shot was ever added has none yet.
  const none: Index = { schemaVersion: SCHEMA_VERSION, shots: {}, counters: {} };
  const index = Object.hasOwn(file.parts, "index") ? part<Index>(file.parts, "index") : none;
  const log = part<Log>(file.parts, "log");
  gapless(log, named);
  countable(head, index, named);
  const names = new Set(namesOfParts(head, index, log.next));
  const parts = new Map<string, unknown>();
  for (const [name] of named) {
    if (!names.has(name))
      throw new WholeRefused(`It holds a part that no film of its shape has: ${name.slice(0, 60)}.`);
    parts.set(name, part(file.parts, name));
  }
  const wrong = misfit(head, index, parts);
  if (wrong) throw new WholeRefused(wrong);
  parts.set("head", { ...head, counters: countersOf(head, parts) });
  return { head: parts.get("head") as Head, log, parts, compiled: file.compiled };
}

function readFile(text: string): z.infer<typeof fileSchema> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new WholeRefused("It is not JSON, or it was cut off on the way.");
  }
  const odd = oddity(raw);
  if (odd) throw new WholeRefused(`It holds ${odd}, which no film can hold.`);
  const version = (raw as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === "number" && version > SCHEMA_VERSION)
    throw new WholeRefused(
      `It was written by a newer Shotcaller (schema ${version}, this one reads ${SCHEMA_VERSION}).`,
    );
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success) throw new WholeRefused("It is JSON, but not a film that /export json has written.");
  return parsed.data;
}

function part<T>(parts: Readonly<Record<string, unknown>>, name: string): T {
  const shape = shapeOf(name);
  if (!shape || !Object.hasOwn(parts, name)) throw new WholeRefused(`Its part ${name.slice(0, 60)} is missing.`);
  try {
    return parsePart(shape, name, parts[name]) as T;
  } catch (error) {
    if (error instanceof Unreadable) throw new WholeRefused(`Its part ${name} cannot be read. ${error.message}`);
    throw error;
  }
}

/** Entries are numbered from 1 without a gap; who looks for one counts on it. */
function gapless(log: Log, named: readonly (readonly [string, unknown])[]): void {
  const pages = named
    .filter(([name]) => name.startsWith("page:"))
    .flatMap(([name, value]) => {
      const page = logSchema.safeParse(value);
      if (!page.success) throw new WholeRefused(`Its part ${name.slice(0, 60)} cannot be read.`);
      return page.data.entries;
    });
  const numbers = [...pages, ...log.entries].map((entry) => entry.n).sort((a, b) => a - b);
  if (log.next !== numbers.length + 1 || numbers.some((n, i) => n !== i + 1))
    throw new WholeRefused("Its history has gaps.");
}

/** Numbers that say how much there is, held against what there is, before anything is counted up to them. */
function countable(head: Head, index: Index, named: readonly (readonly [string, unknown])[]): void {
  const most = Math.max(TAKES_MAX, named.length);
  const counts = [...Object.entries(head.counters), ...Object.entries(index.counters)];
  const over = counts.find(([, count]) => count < 0 || count > most);
  if (over) throw new WholeRefused(`It counts ${over[1]} of "${over[0].slice(0, 40)}", more than it can hold.`);
  const has = new Set(named.map(([name]) => name));
  const missing = Object.keys(index.shots).find((id) => !has.has(`shot:${id}`));
  if (missing) throw new WholeRefused(`Its shot ${missing.slice(0, 20)} is missing.`);
}

/** A number once given is never given again: no counter stands below what is there. */
function countersOf(head: Head, parts: ReadonlyMap<string, unknown>): Head["counters"] {
  const counters = { ...head.counters };
  const raise = (name: string, to: number): void => {
    counters[name] = Math.max(counters[name] ?? 0, to);
  };
  const numbers = (all: object): number => Math.max(0, ...Object.keys(all).map(Number));
  const phrases = parts.get("phrases") as Phrases | undefined;
  for (const [name, all] of Object.entries({
    conflict: head.conflicts,
    deviation: head.deviations,
    offer: head.offers,
    tray: head.tray,
    phrase: phrases?.entries ?? {},
  }))
    raise(name, numbers(all));
  for (const [name, value] of parts)
    if (name.startsWith("shot:")) {
      const { scene, letter } = value as Shot;
      raise(`letters ${scene}`, letterNumber(letter) ?? 0);
    }
  return counters;
}
