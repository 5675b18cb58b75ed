/** A film -> what every turnover is made from: its shots in film order with takes, picks, notes and places on the clock. */

import { fieldNamed } from "../film/fields.ts";
import type { Note, Shot, Take } from "../film/model.ts";
import type { Project } from "../film/project.ts";
import { standingIn } from "../film/standing.ts";
import { takeIds } from "../film/takes.ts";
import { showValue } from "../film/values.ts";
import { type ShotView, viewShot } from "../film/view.ts";

export interface LoggedTake {
  /** `12C-3`. */
  readonly id: string;
  readonly take: Take;
  readonly notes: readonly { n: number; note: Note }[];
}

export interface ShotFacts {
  readonly id: string;
  readonly shot: Shot;
  readonly view: ShotView;
  readonly takes: readonly LoggedTake[];
  /** The director's pick. */
  readonly pick: LoggedTake | undefined;
  /** What goes into the cut: the pick, else the newest circled take. */
  readonly used: LoggedTake | undefined;
  /** Milliseconds in the cut, and where it begins; `assumed` where nobody has decided a length. */
  readonly from: number;
  readonly length: number;
  readonly assumed: boolean;
}

export interface Facts {
  readonly title: string;
  readonly fps: number;
  readonly shots: readonly ShotFacts[];
}

/** Frames a second where none are decided: cinema's. */
const FPS = 24;
/** Milliseconds of a shot whose length nobody has decided, in a film without an average shot length. */
const LENGTH = 3_000;

export function factsOf(project: Project): Facts {
  const ids = project.shotIds();
  project.shots(ids);
  needAll(project, ids);
  const notes = notesByTake(project);
  const average = standingIn(project, "average shot length")?.value;
  const assumedLength = typeof average === "number" ? average : LENGTH;
  let clock = 0;
  const shots = ids.map((id): ShotFacts => {
    const shot = project.shot(id)!;
    const view = viewShot(project, id)!;
    const takes = takesOf(project, id, notes);
    const pick = takes.find(({ take }) => take.number === shot.pick?.take);
    const used = pick ?? takes.findLast(({ take }) => take.status === "circled");
    const decided = lengthOf(view, used?.take);
    const from = clock;
    clock += decided ?? assumedLength;
    const length = decided ?? assumedLength;
    return { id, shot, view, takes, pick, used, from, length, assumed: decided === undefined };
  });
  const fps = project.head.brief.fps?.value;
  return { title: titleOf(project), fps: typeof fps === "number" && fps > 0 ? fps : FPS, shots };
}

export const titleOf = (project: Project): string => String(project.head.brief.title?.value ?? "Untitled");

/** How a title stands in a file's name. */
export function fileStem(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  return [...plain].slice(0, 60).join("") || "film";
}

/** A shot's value as people read it. */
export function shown({ view }: Pick<ShotFacts, "view">, field: string): string {
  const found = view.fields[field];
  const spec = found && (fieldNamed("shot", field) ?? fieldNamed("brief", found.field));
  return found && spec ? showValue(spec, found.value) : "";
}

function needAll(project: Project, ids: readonly string[]): void {
  const { counters } = project.head;
  const notes = Array.from({ length: counters.note ?? 0 }, (_, i) => `note:${i + 1}`);
  project.need([...ids.flatMap((id) => takeIds(project, id).map((take) => `take:${take}`)), ...notes]);
}

function takesOf(project: Project, shot: string, notes: ReturnType<typeof notesByTake>): LoggedTake[] {
  return takeIds(project, shot).flatMap((id) => {
    const take = project.take(id);
    return take ? [{ id, take, notes: notes.get(id) ?? [] }] : [];
  });
}

function notesByTake(project: Project): Map<string, { n: number; note: Note }[]> {
  const found = new Map<string, { n: number; note: Note }[]>();
  for (let n = 1; n <= (project.head.counters.note ?? 0); n++) {
    const note = project.note(n);
    if (note) found.set(note.take, [...(found.get(note.take) ?? []), { n, note }]);
  }
  return found;
}

/** The usable range of the take in the cut, else the planned length. */
function lengthOf(view: ShotView, take: Take | undefined): number | undefined {
  const planned = view.fields.seconds?.value;
  const length = typeof planned === "number" ? planned : undefined;
  if (take?.out === undefined) return length;
  return take.out > (take.in ?? 0) ? take.out - (take.in ?? 0) : length;
}
