/** What changes after somebody has signed -> what no longer stands as signed, area by area, and nothing that does not depend on it. */
import type { Decision, Person } from "./decision.ts";
import { DEPARTS_FROM } from "./departs.ts";
import { digest } from "./digest.ts";
import { BRIEF_FIELDS } from "./fields.ts";
import { type Change, DROPPED, type Head, type Phrase } from "./model.ts";
import type { Project } from "./project.ts";

export const AREAS = ["brief", "look", "shots", "board", "picks"] as const;
export type Area = (typeof AREAS)[number];

/** Sign-offs of one area that are still followed, so that taking one back finds the earlier one as it stands. */
const FOLLOWED = 4;
/** The place of the film's order among what has changed; its signed value is the order itself. */
const ORDER = "index order";

/** What a look holds (DESIGN 3.1, Looks). */
const LOOK_SECTIONS = new Set(["look", "lighting", "camera"]);
const LOOK_FIELDS = new Set([
  ...BRIEF_FIELDS.filter(({ section }) => LOOK_SECTIONS.has(section)).map(({ name }) => name),
  ...["lens intent", "angle policy", "rule", "depth of field", "average shot length", "banned words"],
]);
LOOK_FIELDS.delete("time of day");
const LOOK_OF_SHOT = new Set(["light", "colour", "lens", "angle", "composition", "depth of field", "support"]);

/** Shot and scene fields that decide for one shot what the brief decides for all. */
const BRIEF_OF_SHOT = new Set([...Object.keys(DEPARTS_FROM), "size", "light"]);
BRIEF_OF_SHOT.delete("generator");
/** Who makes it and how is no part of what was signed. */
const MAKING = new Set(["owner", "status", "risk tags", "generator", "mode"]);

/** What a board draws or prints: a client who signs one has read its lengths. */
const DRAWN = new Set([
  ...["subject", "action", "setting", "size", "angle", "height", "lens", "composition", "depth of field", "foreground"],
  ...[
    "negative space",
    "seconds",
    "support",
    "move",
    "speed",
    "start",
    "path",
    "end",
    "axis side",
    "axis",
    "screen direction",
    "eyeline",
    "light",
    "cast",
  ],
  ...[
    "time of day",
    "colour",
    "first frame",
    "last frame",
    "wardrobe",
    "dialogue",
    "aspect",
    "angle policy",
    "lens intent",
  ],
  ...[
    "rule",
    "key quality",
    "direction",
    "motivation",
    "contrast",
    "colour temperature",
    "style",
    "palette",
    "texture",
    "era",
  ],
]);

export interface Slot {
  part: string;
  key: string;
  inner: string;
}

/** Whether what an area was signed for depends on a slot. */
const DEPENDS: Record<Area, (slot: Slot, kind: Phrase["kind"] | undefined) => boolean> = {
  brief: (slot, kind) =>
    slot.key === "brief" || kind !== undefined || isLook(slot) || (isField(slot) && BRIEF_OF_SHOT.has(slot.inner)),
  look: (slot, kind) =>
    (slot.key === "brief" && LOOK_FIELDS.has(slot.inner)) ||
    kind === "style" ||
    isLook(slot) ||
    (isField(slot) && LOOK_OF_SHOT.has(slot.inner)),
  shots: (slot) => slot.part === "index" || (isField(slot) && !MAKING.has(slot.inner)),
  board: (slot, kind) =>
    slot.part === "index" ||
    kind !== undefined ||
    isLook(slot) ||
    ((isField(slot) || slot.key === "brief") && DRAWN.has(slot.inner)),
  picks: ({ part, key }) => part.startsWith("shot:") && key === "pick",
};

/** Whether what was signed in an area, and a lock of it closes, is this slot's. */
export const dependsOn = (area: Area, slot: Slot, kind: Phrase["kind"] | undefined): boolean =>
  DEPENDS[area](slot, kind);

const isField = ({ part, key }: Slot): boolean => key === "fields" && /^(?:shot|scene):/.test(part);
const isLook = ({ part, key }: Slot): boolean => part === "head" && key === "look";

export function slotOf({ part, slot }: Pick<Change, "part" | "slot">): Slot {
  const at = slot.indexOf("/");
  return { part, key: at < 0 ? slot : slot.slice(0, at), inner: at < 0 ? "" : slot.slice(at + 1) };
}

/** What was signed of a slot: a decision's value, whether a phrase or shot is there, what is picked; not who and when. */
function signedValue(slot: Slot, value: unknown): string {
  const { part, key } = slot;
  if (part === "index") return digest(value === undefined || value === DROPPED ? null : "there");
  if (value === undefined) return digest(null);
  if (key === "brief" || isField(slot)) {
    const { value: said, state } = value as Decision;
    return digest(state === "open" ? "open" : said);
  }
  if (key === "entries") {
    const { words, kind, scope, dropped } = value as Phrase;
    return digest(dropped ? null : [words, kind, scope]);
  }
  return digest(key === "pick" ? (value as { take: number }).take : value);
}

/** Signs an area as it stands; what changes from now on is followed. */
export function sign(project: Project, area: Area, by: Person, at: number, noted: Person): number {
  const revision = project.log.next - 1;
  const { signoffs, unsigned = {} } = project.head;
  const older = Object.keys(unsigned)
    .filter((name) => name.startsWith(`${area} `))
    .slice(0, 1 - FOLLOWED);
  const kept = Object.fromEntries(Object.entries(unsigned).filter(([name]) => !older.includes(name)));
  project.putHead({
    signoffs: { ...signoffs, [area]: { by, at, revision, noted } },
    unsigned: { ...kept, [`${area} ${revision}`]: {} },
  });
  return revision;
}

/** Follows what a change does to everything that has been signed; a signed value that comes back is signed again. */
export function followSignoffs(project: Project, changes: readonly Change[]): void {
  const { unsigned } = project.head;
  if (!unsigned || Object.keys(unsigned).length === 0) return;
  const next: NonNullable<Head["unsigned"]> = {};
  for (const [name, list] of Object.entries(unsigned))
    next[name] = followed(project, name.split(" ")[0] as Area, list, changes);
  if (JSON.stringify(next) !== JSON.stringify(unsigned)) project.putHead({ unsigned: next });
}

/** What is said of takes moves nothing that is signed. */
const NOTE_LISTS: ReadonlySet<string | undefined> = new Set(["openNotes", "liked", "toDo"]);

function followed(project: Project, area: Area, before: Record<string, string>, changes: readonly Change[]) {
  const list = { ...before };
  const inOrder = [...changes].sort((a, b) => Number(b.part === "index") - Number(a.part === "index"));
  for (const change of inOrder) {
    const slot = slotOf(change);
    if (NOTE_LISTS.has(slot.key) || isNew(project, area, list, slot)) continue;
    const kind = slot.part === "phrases" ? ((change.after ?? change.before) as Phrase).kind : undefined;
    if (!DEPENDS[area](slot, kind) && !marksNew(slot)) continue;
    const name = `${change.part} ${change.slot}`;
    const signed = list[name] ?? signedValue(slot, change.before);
    if (signedValue(slot, change.after) === signed) delete list[name];
    else list[name] = signed;
  }
  return DEPENDS[area]({ part: "index", key: "shots", inner: "" }, undefined) ? ordered(project, list, changes) : list;
}

/** Every area remembers which shots came after it was signed: what is decided for those was never signed. */
const marksNew = ({ part, key }: Slot): boolean => part === "index" && key === "shots";

/** A field of a shot that is not in the film, or was not when it was signed; a new pick is a change of the picks. */
function isNew(project: Project, area: Area, list: Readonly<Record<string, string>>, { part }: Slot): boolean {
  if (!part.startsWith("shot:")) return false;
  const id = part.slice(5);
  return !project.index.shots[id] || (area !== "picks" && list[`index shots/${id}`] === digest(null));
}

/** The order as it was signed, kept from the first time that a shot is moved. */
function ordered(project: Project, list: Record<string, string>, changes: readonly Change[]): Record<string, string> {
  const moved = changes.some(
    ({ part, slot, before, after }) => part === "index" && slot.startsWith("shots/") && before && after,
  );
  return moved && list[ORDER] === undefined ? { ...list, [ORDER]: orderBefore(project).join(" ") } : list;
}

/** Shots that were there when it was signed and still are, in another order. */
function reordered(project: Project, signed: string): boolean {
  const were = signed.split(" ");
  const now = project.shotIds().filter((id) => were.includes(id));
  return were.filter((id) => now.includes(id)).join(" ") !== now.join(" ");
}

function orderBefore(project: Project): string[] {
  const { shots = {} } = (project.before("index") ?? {}) as { shots?: Record<string, number> };
  return Object.keys(shots)
    .filter((id) => shots[id] !== DROPPED)
    .sort((a, b) => shots[a]! - shots[b]!);
}

export interface Signed {
  area: Area;
  by: Person;
  at: number;
  revision: number;
  /** In the words of the film: `aspect`, `1B size`, `1D added`, `shot order`. */
  changed: string[];
}

/** Every sign-off with exactly what has changed since. */
export function signedOff(project: Project): Signed[] {
  const { signoffs, unsigned = {} } = project.head;
  return AREAS.flatMap((area) => {
    const signoff = signoffs[area];
    if (!signoff) return [];
    const list = unsigned[`${area} ${signoff.revision}`] ?? {};
    const { by, at, revision } = signoff;
    return {
      area,
      by,
      at,
      revision,
      changed: Object.keys(list).flatMap((name) => worded(project, area, name, list[name]!)),
    };
  });
}

const isDropped = (project: Project, id: string): boolean => !project.index.shots[id];
const picked = (project: Project, id: string): boolean => project.shot(id)?.pick !== undefined;

function worded(project: Project, area: Area, name: string, signed: string): string[] {
  if (name === ORDER) return reordered(project, signed) ? ["shot order"] : [];
  const at = name.indexOf(" ");
  const { part, key, inner } = slotOf({ part: name.slice(0, at), slot: name.slice(at + 1) });
  if (part === "index") {
    if (area === "picks")
      return isDropped(project, inner) && picked(project, inner) ? [`${inner} dropped with its pick`] : [];
    if (area === "brief" || area === "look") return [];
    return [`${inner} ${project.index.shots[inner] ? "added" : "dropped"}`];
  }
  if (part === "phrases") return [`lock phrase ${inner}`];
  if (key === "pick") return [`pick of ${part.slice(5)}`];
  if (part.startsWith("shot:")) return [`${part.slice(5)} ${inner}`];
  if (part.startsWith("scene:")) return [`scene ${part.slice(6)} ${inner}`];
  return [key === "brief" ? inner : key];
}
