/** What a step of the walk from a fault to its decision gives back: the one change, its reason in the words of this shot. */
import type { Value } from "../decision.ts";
import type { Reading } from "./shot.ts";

export interface Mend {
  /** The shot field that changes; `cast`, `prop` and `wardrobe` add a lock phrase. */
  readonly field: string;
  /** What is broken in this shot, and what the change does about it. */
  readonly why: string;
  /** What the field becomes; where it is absent, somebody has to write it. */
  readonly value?: Value;
  /** The field is taken out of the shot. */
  readonly clears?: true;
  /** Words to begin from, where somebody has to write it. */
  readonly draft?: string;
  /** A command that is no change of a shot's field: what its button says, and does. */
  readonly door?: { readonly label: string; readonly does: string };
}

/** It has something to propose where its decision is broken in this shot. */
export interface Step {
  /** Letters, digits and hyphens: it stands in a button. */
  readonly key: string;
  mend(reading: Reading): Mend | undefined;
}

export const step = (key: string, mend: Step["mend"]): Step => ({ key, mend });
