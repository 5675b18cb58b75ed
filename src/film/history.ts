/** What a change did, slot by slot, so that anything can be undone; kept as entries of the log, older ones on pages. */
import type { Person } from "./decision.ts";
import { digest } from "./digest.ts";
import { type Change, type Entry, type Log, SCHEMA_VERSION } from "./model.ts";
import type { Project } from "./project.ts";
import { followSignoffs } from "./signoffs.ts";

/**
 * Entries that stay in the log; when twice as many have gathered, the older half moves to a page. Every edit writes the
 * log anew, so that it has to be short; who reads far back asks for many pages at once.
 */
export const PAGE = 8;

/** Slots that are themselves records: their entries are slots of their own, so that two people's changes stay apart. */
const NESTED = new Set([
  "brief",
  "locks",
  "conflicts",
  "deviations",
  "shots",
  "scenes",
  "skipped",
  "ticks",
  "signoffs",
  "waivers",
  "tray",
  "openNotes",
  "liked",
  "toDo",
  "fields",
  "entries",
]);
/** Bookkeeping that no undo takes back: numbers once given, questions once asked. */
const UNRECORDED = new Set([
  "schemaVersion",
  "counters",
  "asked",
  "lastScene",
  "causesAsked",
  "skipped",
  "shownList",
  "unsigned",
]);
const UNRECORDED_PARTS = /^(?:log|page:|compiled:)/;

/** Parts that come into being as one thing; the others are shared from the start, and undone slot by slot. */
const OF_ONE = /^(?:shot|take|note):/;
/** A film has one look or another, never the fields of this with the version of that. */
const LOOK = "look";
/** The slot of a part that did not exist before; its `after` is a digest, enough to see whether anybody has built on it. */
const WHOLE = "*";

type Doc = Record<string, unknown>;

/** Every recorded slot that differs between what was loaded and what stands now. */
export function changesOf(project: Project): Change[] {
  const changes: Change[] = [];
  // Opening a film is no change of it: what is to go is closed or forgotten, not taken back.
  if (project.before("head") === undefined) return changes;
  for (const [part, value] of project.changes()) {
    if (UNRECORDED_PARTS.test(part)) continue;
    const before = project.before(part);
    if (part === LOOK || (OF_ONE.test(part) && before === undefined))
      changes.push({ part, slot: WHOLE, ...(part === LOOK && before ? { before } : {}), ...digested(value) });
    else changes.push(...compare(part, (project.before(part) ?? {}) as Doc, (value ?? {}) as Doc));
  }
  return changes;
}

function compare(part: string, before: Doc, after: Doc): Change[] {
  const changes: Change[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (UNRECORDED.has(key)) continue;
    const [a, b] = [before[key], after[key]];
    if (a === b) continue;
    if (NESTED.has(key)) {
      for (const { slot, ...rest } of compareSlots((a ?? {}) as Doc, (b ?? {}) as Doc))
        changes.push({ part, slot: `${key}/${slot}`, ...rest });
    } else if (!same(a, b)) changes.push({ part, slot: key, before: a, after: b });
  }
  return changes;
}

function compareSlots(before: Doc, after: Doc): { slot: string; before: unknown; after: unknown }[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((slot) => before[slot] !== after[slot] && !same(before[slot], after[slot]))
    .map((slot) => ({ slot, before: before[slot], after: after[slot] }));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Writes an entry for everything changed since the project was loaded; nothing when nothing recorded has changed. */
export function record(project: Project, by: Person, at: number, what: string, more: Partial<Entry> = {}): void {
  const changes = changesOf(project);
  followSignoffs(project, changes);
  const log = project.log;
  const entries = [...log.entries, { n: log.next, by, at, what, changes, ...more }];
  const next: Log = { ...log, next: log.next + 1, entries };
  if (entries.length >= PAGE * 2) {
    project.put(`page:${Math.floor((entries[0]!.n - 1) / PAGE)}`, {
      schemaVersion: SCHEMA_VERSION,
      next: 0,
      entries: entries.slice(0, PAGE),
    });
    next.entries = entries.slice(PAGE);
  }
  project.put("log", next);
}

/** The entry of that number, wherever it is kept. */
export function entryOf(project: Project, n: number): Entry | undefined {
  const log = project.log;
  if (n < 1 || n >= log.next) return undefined;
  const first = log.entries[0]?.n ?? log.next;
  const where = n >= first ? log : project.page(Math.floor((n - 1) / PAGE));
  return where?.entries.find((entry) => entry.n === n);
}

/** The newest `count` entries, newest first. */
export function newest(project: Project, count: number): Entry[] {
  const { entries, next } = project.log;
  const last = (entries[0]?.n ?? next) - 1;
  const from = Math.max(1, next - count);
  needPages(project, from, last);
  const found = [...entries].reverse();
  for (let n = last; n >= from; n -= PAGE)
    found.push(...[...(project.page(Math.floor((n - 1) / PAGE))?.entries ?? [])].reverse());
  return found.slice(0, count);
}

/** The caller's newest change that has not been taken back and is not itself an undoing; looks twice as far back each time. */
export function lastOf(project: Project, personId: string): Entry | undefined {
  for (let count = PAGE * 2; ; count *= 2) {
    const seen = newest(project, count);
    const found = seen.find(
      ({ by, undone, undoes, changes }) =>
        by.id === personId && undone === undefined && undoes === undefined && changes.length > 0,
    );
    if (found || seen.length < count) return found;
  }
}

/** Asks for the pages of these entries in one round. */
function needPages(project: Project, from: number, to: number): void {
  const [first, last] = [from, to].map((n) => Math.floor((n - 1) / PAGE)) as [number, number];
  project.need(Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `page:${first + i}`));
}

/** Slots of an entry that somebody has changed since: taking it back would take theirs back too. */
export function builtOn(project: Project, entry: Entry): Change[] {
  project.need(entry.changes.map((change) => change.part));
  return entry.changes.filter((change) => !same(slotOf(project.now(change.part), change.slot), change.after));
}

/** Puts every slot of an entry back to what it was before, and marks the entry undone. `project.log` gets its entry from `record`. */
export function takeBack(project: Project, entry: Entry): void {
  project.need(entry.changes.map((change) => change.part));
  const gone = new Set(entry.changes.map(({ part }) => part).filter((part) => isGone(project, entry, part)));
  for (const change of entry.changes)
    if (!gone.has(change.part))
      project.put(change.part, withSlot(project.now(change.part) as Doc, change.slot, change.before));
  const log = project.log;
  const mark = (one: Entry): Entry => (one.n === entry.n ? { ...one, undone: log.next } : one);
  if (log.entries.some((one) => one.n === entry.n)) project.put("log", { ...log, entries: log.entries.map(mark) });
  else {
    const name = Math.floor((entry.n - 1) / PAGE);
    const page = project.page(name)!;
    project.put(`page:${name}`, { ...page, entries: page.entries.map(mark) });
  }
}

/** What every shot, take and note has: an entry that holds it took the whole away, and can bring it back. */
const ESSENTIAL = new Set(["added", "logged", "text"]);

/** A shot, take or note that has been taken back since, by another entry: there is nothing to put a slot into. */
const isGone = (project: Project, { changes }: Entry, part: string): boolean =>
  OF_ONE.test(part) &&
  project.now(part) === undefined &&
  !changes.some((one) => one.part === part && (one.slot === WHOLE || ESSENTIAL.has(one.slot)));

const digested = (doc: unknown): { after?: string } => (doc ? { after: digest(doc) } : {});

function slotOf(doc: unknown, slot: string): unknown {
  if (slot === WHOLE) return digested(doc).after;
  const [key, inner] = splitSlot(slot);
  const value = (doc as Doc | undefined)?.[key];
  return inner === undefined ? value : (value as Doc | undefined)?.[inner];
}

function withSlot(doc: Doc, slot: string, value: unknown): Doc | null {
  if (slot === WHOLE) return (value ?? null) as Doc | null;
  const [key, inner] = splitSlot(slot);
  const next = { ...doc };
  if (inner === undefined) next[key] = value;
  else next[key] = without({ ...(next[key] as Doc | undefined), [inner]: value });
  const left = without(next);
  return Object.keys(left).every((name) => name === "schemaVersion") ? null : left;
}

const without = (doc: Doc): Doc => Object.fromEntries(Object.entries(doc).filter(([, value]) => value !== undefined));

function splitSlot(slot: string): [string, string | undefined] {
  const at = slot.indexOf("/");
  return at < 0 ? [slot, undefined] : [slot.slice(0, at), slot.slice(at + 1)];
}
