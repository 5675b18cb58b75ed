/** The locks of a film and something that would change -> the lock that closes it, the narrowest first. A gate closes what its sign-off signs. */
import type { Person } from "./decision.ts";
import { BRIEF_FIELDS, type BriefFieldSpec, type FieldSpec, fieldNamed, PHRASE_FIELDS } from "./fields.ts";
import type { Change, Phrase } from "./model.ts";
import type { Project } from "./project.ts";
import { AREAS, type Area, dependsOn, type Slot, slotOf } from "./signoffs.ts";

export interface Lock {
  /** A section, a field or a gate, by the name that unlocks it. */
  lock: string;
  by: Person;
}

/** What each gate closes, in the words of the film. */
export const GATE_COVERS: Readonly<Record<Area, string>> = {
  brief: "every field of the brief, the lock phrases and the look it took",
  look: "what a look holds (style, palette, texture, lighting but not the time of day, camera rules, lens intent, angle policy, composition rule, depth of field, average shot length, banned words), the style phrases and /look use",
  shots:
    "which shots there are, their order, and what is decided for shots and scenes; owner, status, risk tags, generator and mode stay open",
  board:
    "what the board shows: the shots, their order and lengths, who and what is in frame, framing, the camera and its move, light, colour, dialogue, and the lock phrases",
  picks: "which take of a shot is picked",
};

export const isGate = (name: string): name is Area => (AREAS as readonly string[]).includes(name);

/** In a shot or scene the brief and the look are not locked: what departs from them waits to be granted. */
const OF_SHOTS: readonly Area[] = ["shots", "board", "picks"];

function first(project: Project, names: readonly string[]): Lock | undefined {
  const { locks } = project.head;
  const lock = names.find((name) => locks[name]);
  return lock ? { lock, by: locks[lock]!.by } : undefined;
}

/** The lock on a slot; `kind` is a phrase's. */
function lockAt(project: Project, slot: Slot, kind?: Phrase["kind"]): Lock | undefined {
  const ofShots = slot.part === "index" || /^(?:shot|scene):/.test(slot.part);
  const field = kind ? fieldOfKind(kind) : slot.key === "brief" ? slot.inner : "";
  const section = fieldNamed("brief", field)?.section;
  const narrow = !ofShots && section ? [field, section] : [];
  const gates = AREAS.filter((area) => OF_SHOTS.includes(area) || !ofShots).filter((area) =>
    dependsOn(area, slot, kind),
  );
  // Narrow before wide: whoever opens it opens as little as can be.
  return first(project, [...narrow, ...gates.filter((area) => area !== "brief"), ...gates]);
}

const fieldOfKind = (kind: Phrase["kind"]): string =>
  Object.keys(PHRASE_FIELDS).find((name) => PHRASE_FIELDS[name] === kind) ?? "style";

/** The lock that refuses an edit of a field of the brief, a scene (`scene 2`) or a shot (`shot 1A`). */
export function lockOn(project: Project, of: string, spec: FieldSpec): Lock | undefined {
  return of === "brief"
    ? lockAt(project, briefSlot(spec.name))
    : lockAt(project, { part: of.replace(" ", ":"), key: "fields", inner: spec.name });
}

/** Whether a lock of that name closes a field of the brief. */
export const closedBy = (name: string, { name: field, section }: BriefFieldSpec): boolean =>
  name === field || name === section || (isGate(name) && dependsOn(name, briefSlot(field), undefined));

const briefSlot = (inner: string): Slot => ({ part: "head", key: "brief", inner });

/** The lock that refuses lock phrases of a kind. */
export const lockOnPhrases = (project: Project, kind: Phrase["kind"]): Lock | undefined =>
  lockAt(project, { part: "phrases", key: "entries", inner: "" }, kind);

export const lockOnLook = (project: Project): Lock | undefined =>
  lockAt(project, { part: "head", key: "look", inner: "" });

/** The lock that refuses adding, moving and dropping shots. */
export const lockOnOrder = (project: Project): Lock | undefined =>
  lockAt(project, { part: "index", key: "shots", inner: "" });

export const lockOnPicks = (project: Project): Lock | undefined =>
  lockAt(project, { part: "shot:", key: "pick", inner: "" });

/** Taking a shot out takes its pick out of the film. */
function lockOnPicked(project: Project, { part, inner }: Slot, after: unknown): Lock | undefined {
  return project.head.locks.picks && part === "index" && !after && project.shot(inner)?.pick
    ? lockOnPicks(project)
    : undefined;
}

/** The lock into which taking changes back would reach. */
export function lockOnChanges(project: Project, changes: readonly Change[]): Lock | undefined {
  if (Object.keys(project.head.locks).length === 0) return undefined;
  for (const change of changes) {
    const kind = change.part === "phrases" ? ((change.after ?? change.before) as Phrase).kind : undefined;
    const slot = slotOf(change);
    const lock = lockAt(project, slot, kind) ?? lockOnPicked(project, slot, change.before);
    if (lock) return lock;
  }
  return undefined;
}

/** Every gate, section and field that a lock can take, by any of its names. */
export function lockableNamed(name: string): string | undefined {
  const wanted = name
    .toLowerCase()
    .replaceAll(/[-\s]+/g, " ")
    .trim();
  const gate = { "shot list": "shots", shot: "shots", pick: "picks", storyboard: "board" }[wanted] ?? wanted;
  if (isGate(gate)) return gate;
  return BRIEF_FIELDS.find((spec) => spec.section === wanted)?.section ?? fieldNamed("brief", wanted)?.name;
}
