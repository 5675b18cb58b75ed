/** One thing a prompt has to say, apart from how any generator wants it said. */
import type { Resolved, ShotView } from "../film/view.ts";

/** What a clause is about; a sentence of the prompt is made of the clauses of one or more slots. */
export type Slot =
  | "subject"
  | "action"
  | "size"
  | "framing"
  | "angle"
  | "height"
  | "lens"
  | "focus"
  | "composition"
  | "foreground"
  | "negative space"
  | "support"
  | "move"
  | "speed"
  | "path"
  | "start"
  | "end"
  | "holds"
  | "screen direction"
  | "eyeline"
  | "axis"
  | "setting"
  | "wardrobe"
  | "time"
  | "quality"
  | "direction"
  | "source"
  | "contrast"
  | "temperature"
  | "condition"
  | "style"
  | "era"
  | "stock"
  | "texture"
  | "palette"
  | "reference"
  | "picture"
  | "mood"
  | "purpose"
  | "pace"
  | "cut"
  | "first frame"
  | "last frame"
  | "frame picture"
  | "must"
  | "writing"
  | "dialogue"
  | "effects"
  | "music"
  | "not"
  | "never"
  | "phrase";

/** Where a decision was made: its field on that level, whose it is, who said it and when (milliseconds since 1970). */
export interface Origin {
  readonly field: string;
  readonly of: string;
  readonly level: Resolved["level"];
  readonly by: Resolved["by"];
  readonly at: number;
  readonly state: Resolved["state"];
}

export interface Clause {
  readonly slot: Slot;
  /** A vocabulary id, or a person's own words, one line, without the full stop. */
  readonly value: string;
  /** 100 stays longest, 0 goes first; a lock phrase never goes. */
  readonly priority: number;
  readonly from: readonly Origin[];
  /** The second half of a record: a mood's cause, a line's speaker, what to borrow. */
  readonly extra?: Readonly<Record<string, string>>;
  /** What the clause was: a lock phrase's kind and number. */
  readonly phrase?: ShotView["phrases"][number];
}

export interface Dropped {
  readonly shot: string;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
  readonly by: Resolved["by"];
}

/** Reads a resolved field as an origin. */
export function originOf(resolved: Resolved): Origin {
  const { field, of, level, by, at, state } = resolved;
  return { field, of, level, by, at, state };
}
