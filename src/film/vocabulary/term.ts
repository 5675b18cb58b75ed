// What one word of the craft is: what it means, what it does to a viewer, and how a prompt words it.

export type Dimension =
  | "shot-size"
  | "framing"
  | "composition"
  | "angle"
  | "lens"
  | "focus"
  | "camera-move"
  | "move-speed"
  | "support"
  | "lighting-style"
  | "lighting-source"
  | "lighting-direction"
  | "lighting-condition"
  | "colour"
  | "rhythm"
  | "transition"
  | "mood"
  | "narrative-intent";

export interface Term {
  readonly id: string;
  readonly dimension: Dimension;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  /** What it does to the viewer. */
  readonly effect: string;
  /** When this choice fails, or what goes wrong with it in generated video; people read it, no prompt says it. */
  readonly fails: string;
  /** The wording inside a prompt sentence; it says only what the term itself decides. */
  readonly fragment: string;
  /** Ids that cannot be true of the same shot at the same instant; always mutual. */
  readonly conflictsWith: readonly string[];
}
