/** What several people say about takes -> kept notes, which of them say the same, and which contradict each other. */
import { nextNumber } from "./decide.ts";
import type { Person } from "./decision.ts";
import { type ListenOptions, listen } from "./listen/index.ts";
import { type Index, type Note, SCHEMA_VERSION } from "./model.ts";
import { noteKind } from "./note-kind.ts";
import type { Project } from "./project.ts";
import { readTakeId } from "./slate.ts";
import { waysIn } from "./ways.ts";

/** One list for all notes: listening builds its lexicon once a list. */
const LISTENING: ListenOptions = { as: "shot", generators: [] };
/** Milliseconds between two notes that still mean the same moment. */
const SAME_MOMENT = 1_000;
/** Share of their words that two notes have in common when they say the same. */
const ALIKE = 0.5;

export function addNote(
  project: Project,
  given: Pick<Note, "take" | "position" | "text">,
  by: Person,
  at: number,
): number {
  const n = nextNumber(project, "note");
  project.need([`note:${n}`]);
  const { position = timeIn(given.text), ...rest } = given;
  project.put(`note:${n}`, {
    schemaVersion: SCHEMA_VERSION,
    ...rest,
    ...(position === undefined ? {} : { position }),
    by,
    at,
  } satisfies Note);
  putInList(project, n, given);
  return n;
}

function putInList(project: Project, n: number, { take, text }: Pick<Note, "take" | "text">): void {
  const list = noteKind(text) === "praise" ? "liked" : "openNotes";
  project.putIndex({ [list]: { ...project.index[list], [n]: take } });
}

function takeOffLists(project: Project, n: number): void {
  for (const list of ["openNotes", "liked", "toDo"] as const) {
    const { [n]: gone, ...others } = project.index[list] ?? {};
    if (gone !== undefined) project.putIndex({ [list]: others });
  }
}

/** A note of several points -> one note a point: the first keeps its number, and each the moment that it names itself. */
export function splitNote(project: Project, n: number, [first, ...more]: readonly string[]): number[] {
  const { position: whole, ...note } = project.note(n)!;
  const given = whole === timeIn(note.text) ? undefined : whole;
  const position = given ?? timeIn(first!);
  project.put(`note:${n}`, { ...note, text: first!, ...(position === undefined ? {} : { position }) });
  takeOffLists(project, n);
  putInList(project, n, { take: note.take, text: first! });
  return [n, ...more.map((text) => addNote(project, { take: note.take, position: given, text }, note.by, note.at))];
}

/** A remark in the thread that waits for a button: an offer about a take instead of a field. */
export const noteOffer = (take: string): string => `note ${take}`;
/** The take that such an offer is about. */
export const offeredOn = (field: string): string | undefined =>
  field.startsWith("note ") && readTakeId(field.slice(5)) ? field.slice(5) : undefined;

/** Asks for the places of so many new notes at once, so that they are loaded in one round. */
export function needNotes(project: Project, count: number): void {
  const given = project.head.counters.note ?? 0;
  project.need(Array.from({ length: count }, (_, i) => `note:${given + 1 + i}`));
}

export function settleNote(project: Project, n: number, settled: NonNullable<Note["settled"]>): void {
  const note = project.note(n)!;
  project.put(`note:${n}`, { ...note, settled });
  takeOffLists(project, n);
  if (settled.how === "accepted") project.putIndex({ toDo: { ...project.index.toDo, [n]: note.take } });
}

/** Numbers of the notes that nobody has settled, on one take, one shot, or the whole film; without loading any. */
export const openNotes = (project: Project, on?: string): number[] => numbersIn(project.index.openNotes, on);

/** Numbers of the notes that only praise: nobody has anything to decide, a retake keeps what they name. */
export const likedNotes = (project: Project, on?: string): number[] => numbersIn(project.index.liked, on);

/** Numbers of the notes that are accepted and that no retake has answered yet. */
export const notesToDo = (project: Project, on?: string): number[] => numbersIn(project.index.toDo, on);

/** Every note that stands beside a new one: open ones, and what is liked, which a wish for its opposite contradicts. */
export const standingNotes = (project: Project, on?: string): number[] =>
  [...openNotes(project, on), ...likedNotes(project, on)].sort((a, b) => a - b);

function numbersIn(notes: Index["liked"], on: string | undefined): number[] {
  return Object.entries(notes ?? {})
    .filter(([, take]) => on === undefined || take === on || readTakeId(take)?.shot === on)
    .map(([n]) => Number(n))
    .sort((a, b) => a - b);
}

/** Open notes by shot. */
export function openNotesByShot(project: Project): Map<string, number> {
  const counts = new Map<string, number>();
  for (const take of Object.values(project.index.openNotes ?? {})) {
    const shot = readTakeId(take)!.shot;
    counts.set(shot, (counts.get(shot) ?? 0) + 1);
  }
  return counts;
}

export type Relation = "same" | "against";

/** Pairs of notes that say the same or contradict each other: on the same take, at the same moment, about the same thing. */
export function relations(notes: readonly { n: number; note: Note }[]): { a: number; b: number; kind: Relation }[] {
  const read = notes.map(({ n, note }) => ({ n, note, said: readNote(note) }));
  return read.flatMap((a, i) =>
    read.slice(i + 1).flatMap((b) => {
      const kind = meets(a.note, b.note) ? relation(a.said, b.said) : undefined;
      return kind ? [{ a: a.n, b: b.n, kind }] : [];
    }),
  );
}

function meets(a: Note, b: Note): boolean {
  if (a.take !== b.take) return false;
  return a.position === undefined || b.position === undefined || Math.abs(a.position - b.position) <= SAME_MOMENT;
}

/** `00:03` and `0:03`; a minute needs its nought, because 9:16 and 2:39 are shapes of the frame. */
const CLOCK = /(?<![\d:])(0\d?):([0-5]\d)(?:[.,](\d{1,3}))?(?![\d:])/;
const SECOND =
  /(?:\b(?:at|around|from|after|about)|@)\s*(?:second\s+)?(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:s|secs?|seconds?)\b/i;

/** The moment that a note names in its own words, in milliseconds. */
export function timeIn(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  if (clock) return (Number(clock[1]) * 60 + Number(`${clock[2]}.${clock[3] ?? 0}`)) * 1_000;
  const second = SECOND.exec(text)?.[1];
  return second === undefined ? undefined : Number(second.replace(",", ".")) * 1_000;
}

/** Whether a note wants less of the things it names, or wants them; nothing where it only says what is seen. */
type Wish = "more" | "less" | undefined;
const LESS =
  /\b(?:too|don['’]?t|do not|never|no|not|less|stop|lose|remove|drop|without|get rid of|shouldn['’]?t|should not|can['’]?t|hate)\b/i;
const MORE =
  /\b(?:keep|love|loves|like how|more|please|should|needs? to|wants?|let (?:him|her|them|it)|perfect|great)\b/i;
/** "smile!!", "bigger smile": a wish with nobody before it who does it already. */
const BARE =
  /^(?!(?:the|an?|his|her|their|its?|he|she|they|this|that|there)\b)\p{L}[\p{L}'-]*(?:\s+\p{L}[\p{L}'-]*){0,2}[.!\s]*$/iu;

function wishIn(spoken: string): Wish {
  const said = spoken.replace(/^(?:no|nope|not at all),\s*/, "");
  if (LESS.test(said)) return "less";
  return MORE.test(said) || BARE.test(said.trim()) ? "more" : undefined;
}

interface Said {
  wish: Wish;
  /** What there is too much of: `dark` of "too dark". */
  tooMuch: string | undefined;
  words: ReadonlySet<string>;
  /** What it is about -> which way: `speed` -> `slower`, `shot-size` -> `close-up`. */
  ways: ReadonlyMap<string, string>;
  /** The things it names. */
  things: ReadonlySet<string>;
}

function relation(a: Said, b: Said): Relation | undefined {
  const common = [...a.things].filter((thing) => b.things.has(thing)).length;
  const elsewhere = common === 0 && a.things.size > 0 && b.things.size > 0;
  const shared = elsewhere
    ? []
    : [...a.ways].filter(([about]) => b.ways.has(about) && (about !== "keeping" || common > 0));
  if (shared.some(([about, way]) => b.ways.get(about) !== way)) return "against";
  if (shared.length === 0 && opposed(a, b, common)) return "against";
  const alike = common / Math.max(1, new Set([...a.things, ...b.things]).size) >= ALIKE;
  const unlike = a.wish !== undefined && b.wish !== undefined && a.wish !== b.wish;
  return shared.length > 0 || (alike && common > 0 && !unlike) ? "same" : undefined;
}

/** One wants what the other wants less of. "Too small" is against nobody who only loves the thing. */
function opposed(a: Said, b: Said, common: number): boolean {
  if (!a.wish || !b.wish || a.wish === b.wish) return false;
  const [less, more] = a.wish === "less" ? [a, b] : [b, a];
  return less.tooMuch === undefined ? common > 0 : more.words.has(less.tooMuch);
}

/** Dimensions of which a take has one value at a moment: another term contradicts. */
const ONE_VALUE = new Set(["shot-size", "angle", "camera-move", "move-speed", "support", "lens"]);
const SPEEDS: Readonly<Record<string, string>> = {
  "speed-slow": "one",
  "speed-fast": "other",
  "speed-very-fast": "other",
};

function readNote({ text, visible }: Pick<Note, "text" | "visible">): Said {
  const said = `${text} ${visible ?? ""}`.toLowerCase();
  const ways = new Map<string, string>(waysIn(said));
  const heard = listen(said, LISTENING);
  for (const { dimension, term } of heard.found) {
    const about = dimension === "move-speed" ? "speed" : dimension;
    if (ONE_VALUE.has(dimension) && !ways.has(about)) ways.set(about, SPEEDS[term] ?? term);
  }
  for (const { dimension, term } of heard.negated) if (!ways.has(dimension)) ways.set(dimension, `not ${term}`);
  return { ways, things: thingsIn(said), wish: wishIn(said), tooMuch: tooMuchIn(said), words: wordsIn(said) };
}

/** Words of a note that name no thing in the picture. */
const NO_THINGS = new Set(
  `the a an this that these those it its is are was be been too very more less much bit little lot and or but so then than
  not no never on in at to of for from with by into onto up down out off over all still again just only even also please
  make made makes can could should would will must need needs want wants let get got go goes have has had do does did we
  you they she he him her his their how don't doesn't didn't won't can't shouldn't our my i me us them there here when where while because if as like looks look looking feel
  feels feeling seem seems camera move moves movement shot shots take takes clip frame picture image whole everything
  something thing things bit way part end start beginning second seconds light lighting colour color contrast slower slow
  faster fast quicker quick speed longer shorter long short trim closer tighter wider looser wide close tight brighter
  darker dark bright warmer cooler colder warm cool cold louder quieter loud quiet flat harsh keep leave love stay stays
  lose drop remove cut take without rushed hurried drags drag`.split(/\s+/),
);

const wordsIn = (said: string): Set<string> => new Set((said.match(/[\p{L}][\p{L}'-]+/gu) ?? []).map(stem));

function tooMuchIn(said: string): string | undefined {
  const word = /\btoo (?:much )?(\p{L}[\p{L}'-]+)/u.exec(said)?.[1];
  return word && stem(word);
}

function thingsIn(said: string): Set<string> {
  const words = said.match(/[\p{L}][\p{L}'-]+/gu) ?? [];
  return new Set(words.filter((word) => !NO_THINGS.has(word)).map(stem));
}

const stem = (word: string): string => word.replace(/(?:'s|s|es|ing|ed)$/u, "");
