/** Why a take is no good -> the earliest decision that is broken, and the one change that mends it; the rest stays. */
import type { Value } from "./decision.ts";
import { closer, decided, type NgCause, STATIC, STEPS, type Step, shorter, step, WRITE, wider } from "./mends.ts";
import type { ShotView } from "./view.ts";
import type { Spoken } from "./wishes.ts";

export interface Proposal {
  /** Letters, digits and hyphens: it stands in a button. */
  readonly key: string;
  /** The shot field that changes; `cast` and `prop` add a lock phrase. */
  readonly field: string;
  /** What is broken, and what the change does about it. */
  readonly why: string;
  /** What the field becomes; where it is absent, somebody has to write it. */
  readonly value?: Value;
}

/**
 * What could mend the shot, the earliest broken decision first. What a reviewer asked for in film words comes before
 * all others: `wished` is what was heard in the note.
 */
export function proposals(view: ShotView, cause: NgCause, wished: readonly Spoken[] = []): Proposal[] {
  const asked = wished
    .filter(({ field, value }) => JSON.stringify(decided(view, field)) !== JSON.stringify(value))
    .map(({ field, value }) => ({
      key: `note-${field.replaceAll(" ", "-")}`,
      field,
      why: "The note asks for it.",
      value,
    }));
  return [...asked, ...proposed(view, STEPS[cause])];
}

function proposed(view: ShotView, steps: readonly Step[]): Proposal[] {
  return steps.flatMap(({ key, field, why, mend }) => {
    const value = mend(view);
    if (value === undefined) return [];
    return [value === WRITE ? { key, field, why } : { key, field, why, value: value as Value }];
  });
}

/** What else can be done when throwing again has stopped helping: simpler, another size, another generator. */
export function otherPlans(view: ShotView, generators: readonly { id: string; name: string }[]): Proposal[] {
  const now = decided(view, "generator");
  return [
    ...proposed(view, [
      step("plan-static", "move", "Simplify: hold the camera still.", STATIC.mend),
      step("plan-shorter", "seconds", "Simplify: ask for less time.", shorter),
      step("plan-closer", "size", "Change the size: closer hides what does not work.", closer),
      step("plan-wider", "size", "Change the size: wider needs less detail.", wider),
    ]),
    ...generators
      .filter(({ id }) => id !== now)
      .map(({ id, name }) => ({
        key: `plan-on-${id.replaceAll(".", "-")}`,
        field: "generator",
        why: `Another generator fails elsewhere: ${name}.`,
        value: id,
      })),
  ];
}

/** Where the same cause has come back so often, the plan is wrong and not the dice; PRACTICE 3.14 plans 3 retries for simple shots. */
export const SAME_CAUSE_MAX = 3;
