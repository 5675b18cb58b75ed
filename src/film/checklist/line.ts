/** One line of a checklist. */

export interface Line {
  /** Stable within its list, letters, digits and hyphens only: what a tick is kept under. */
  key: string;
  label: string;
  /** Higher comes first; 100 blocks, 50 is worth fixing, 10 is good practice. */
  weight: number;
}

export const line = (key: string, weight: number, label: string): Line => ({ key, weight, label });
