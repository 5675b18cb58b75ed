/** Shot sizes as steps from far to near, and a size that stands well beside its neighbours. */
import { tableOf } from "../tables.ts";

const STEPS = tableOf({
  "extreme-wide-shot": 0,
  "wide-shot": 1,
  "full-shot": 2,
  "medium-wide-shot": 3,
  "cowboy-shot": 3,
  "medium-shot": 4,
  "medium-close-up": 5,
  "close-up": 6,
  "big-close-up": 7,
  "extreme-close-up": 8,
});
export const WIDE = 2;

/** From 0 (extreme wide) to 8 (extreme close); nothing for sizes in somebody's own words. */
export const stepOf = (size: string): number | undefined => STEPS[size];

/** What an editor asks for first when two shots are too alike. */
const PROPOSED = ["close-up", "medium-shot", "wide-shot", "medium-close-up", "full-shot"];

/** A size at least two steps from each of those. */
export function sizeBeside(...others: readonly string[]): string {
  const steps = others.map(stepOf).filter((step) => step !== undefined);
  return PROPOSED.find((size) => steps.every((step) => Math.abs(step - STEPS[size]!) >= 2)) ?? "medium-shot";
}

/** The size half-way between two. */
export function sizeBetween(a: string, b: string): string {
  const middle = Math.round((STEPS[a]! + STEPS[b]!) / 2);
  return Object.keys(STEPS).find((size) => STEPS[size] === middle)!;
}
