/** One line of a checklist. */
import type { Change } from "../check/finding.ts";

/** Why a line that the film checks itself is not done yet, and what does it. */
export interface Unsettled {
  how: string;
  ways: readonly Change[];
}

export interface Line {
  /** Stable within its list, letters, digits and hyphens only: what a tick is kept under. */
  key: string;
  label: string;
  /** Higher comes first; 100 blocks, 50 is worth fixing, 10 is good practice. */
  weight: number;
  /** The film itself sees that it is open, and takes the line away once it is not: nobody ticks it. */
  open?: Unsettled;
}

export const line = (key: string, weight: number, label: string, open?: Unsettled): Line => ({
  key,
  weight,
  label,
  ...(open ? { open } : {}),
});
