/** What listening makes of a message: each thing heard, with the stretch of the original text that it came from. */
import type { Dimension } from "../vocabulary/index.ts";

/** Start and end (exclusive) in the text that was handed in, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

export interface NamedGenerator {
  readonly id: string;
  readonly names: readonly string[];
}

export interface ListenOptions {
  /** `shot`: a shot's description or a list of them; `answer`: talk in the brief's thread. */
  readonly as: "shot" | "answer";
  readonly generators: readonly NamedGenerator[];
}

export interface Found {
  readonly dimension: Dimension | "generator";
  readonly term: string;
  readonly span: Span;
  /** Said with doubt ("maybe handheld?"): inferred at most. */
  readonly hedged?: true;
  /** Where it stands in a change within the shot ("start wide, push to a close-up"). */
  readonly role?: "start" | "end";
  /** Heard from the words for its effect, not from its name. */
  readonly byEffect?: true;
}

export interface Quantity {
  readonly kind: QuantityKind;
  /** Numbers in the unit of the kind: seconds, millimetres, frames a second; else a string such as `16:9` or `4k`. */
  readonly value: number | string;
  readonly span: Span;
  readonly hedged?: true;
}

export type QuantityKind =
  | "seconds"
  | "runtime"
  | "shotLength"
  | "aspect"
  | "lensMm"
  | "aperture"
  | "fps"
  | "scene"
  | "letter"
  | "shotNumber"
  | "resolution";

export interface Correction {
  readonly dropped: string;
  readonly by?: string;
  readonly span: Span;
}

export interface PaletteEntry {
  readonly colour: string;
  readonly role?: string;
  readonly span: Span;
  readonly hedged?: true;
}

export interface Dialogue {
  readonly speaker?: string;
  readonly words: string;
  readonly span: Span;
}

export interface Tone {
  readonly term: string;
  readonly word: string;
  /** What is seen or heard that causes it, verbatim. */
  readonly cause?: string;
  readonly span: Span;
}

export interface Placement {
  readonly name: string;
  readonly span: Span;
}

export interface Stretch {
  readonly text: string;
  readonly span: Span;
}

export type Act =
  | "states"
  | "asks"
  | "thanks"
  | "greets"
  | "chatter"
  | "skip"
  | "unsure"
  | "same-as-last"
  | "undo"
  | "refuses";

export interface Row {
  /** The id as it was written: `1A`, `Shot 3`, `SC12/SH4`. */
  readonly given?: string;
  readonly scene?: number;
  readonly letter?: string;
  readonly number?: number;
  readonly heard: Heard;
  readonly span: Span;
  /** Why this row cannot land. */
  readonly bad?: string;
  /** The cell that says where it plays. */
  readonly place?: Span;
  /** Cells that do not say what their column is for; they are left out. */
  readonly unclear?: readonly { readonly column: string; readonly span: Span }[];
}

export interface Heard {
  readonly text: string;
  readonly act: Act;
  readonly found: readonly Found[];
  /** What is found already, where it is said once more. */
  readonly again: readonly Found[];
  readonly negated: readonly Found[];
  readonly corrections: readonly Correction[];
  readonly alternatives: readonly (readonly Found[])[];
  readonly quantities: readonly Quantity[];
  /** Said of some of the film, or for somebody else: offered in the person's own words. */
  readonly limited: readonly (Found | Quantity)[];
  readonly generators: readonly Found[];
  readonly palette: readonly PaletteEntry[];
  readonly dialogue: readonly Dialogue[];
  /** Quoted words that are seen, not heard: a title, a sign; they stay in the person's own words. */
  readonly written: readonly Stretch[];
  readonly links: readonly Stretch[];
  readonly placement: readonly Placement[];
  readonly tone: readonly Tone[];
  readonly rows: readonly Row[];
  /** Words that only steer the others: "no wait", "maybe", "ok so". */
  readonly marks: readonly Span[];
  readonly unknown: readonly Stretch[];
}
