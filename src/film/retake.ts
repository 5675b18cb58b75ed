/** Why a take is no good -> the earliest decision that is broken, and the one change that mends it; the rest stays. */
import type { Value } from "./decision.ts";
import { type ListenOptions, listen } from "./listen/index.ts";
import {
  closer,
  decided,
  longer,
  type NgCause,
  STATIC,
  STEPS,
  type Step,
  shorter,
  step,
  WRITE,
  wider,
} from "./mends.ts";
import type { Take } from "./model.ts";
import { waysIn } from "./notes.ts";
import { used } from "./takes.ts";
import type { ShotView } from "./view.ts";
import { type Spoken, shotWishes } from "./wishes.ts";

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
 * What could mend the shot, the earliest broken decision first. What somebody asked for in film words comes before all
 * others: `words` is what was noted of the take.
 */
export function proposals(view: ShotView, cause: NgCause, words = ""): Proposal[] {
  const asked = wished(view, words)
    .filter(({ field, value }) => JSON.stringify(decided(view, field)) !== JSON.stringify(value))
    .map(({ field, value }) => ({
      key: `note-${field.replaceAll(" ", "-")}`,
      field,
      why: "The note asks for it.",
      value,
    }));
  return [...asked, ...proposed(view, STEPS[cause])];
}

/** One list for all remarks: listening builds its lexicon once a list. */
const LISTENING: ListenOptions = { as: "shot", generators: [] };
/** Fields that a remark about a picture can ask for; what it says of people and things is for people to write. */
const ASKED_FOR = new Set([
  "size",
  "angle",
  "height",
  "lens",
  "move",
  "speed",
  "support",
  "seconds",
  "light",
  "depth of field",
]);

function wished(view: ShotView, words: string): Pick<Spoken, "field" | "value">[] {
  const ways = waysIn(words);
  const way = (about: string, field: string, one: Value | undefined, other: Value | undefined) => {
    const said = ways.get(about);
    const value = said && { one, other }[said];
    return value === undefined ? [] : [{ field, value }];
  };
  const turned = [
    ...(decided(view, "move") === "static-shot" ? [] : way("speed", "speed", "speed-slow", "speed-fast")),
    ...way("size", "size", closer(view), wider(view)),
    ...way("length", "seconds", longer(view), shorter(view)),
  ];
  const { spoken } = shotWishes(listen(words, LISTENING));
  const named = spoken.filter(({ field }) => ASKED_FOR.has(field) && !turned.some((one) => one.field === field));
  return [...turned, ...named];
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
        key: `on-${id.replaceAll(".", "-")}`,
        field: "generator",
        why: `Another generator fails elsewhere: ${name}.`,
        value: id,
      })),
  ];
}

/** Where the same cause has come back so often, the plan is wrong and not the dice; PRACTICE 3.14 plans 3 retries for simple shots. */
const SAME_CAUSE_MAX = 3;

/** Why another throw is no use: the takes allowed are used up, or, where none are set, one cause keeps coming back. */
export function enough(takes: readonly Take[], allowed: number | undefined, cause: NgCause): string | undefined {
  const count = used(takes);
  if (allowed !== undefined) return count >= allowed ? `${count} takes of ${allowed} allowed are used` : undefined;
  const same = takes.filter((take) => take.cause === cause).length;
  return same >= SAME_CAUSE_MAX ? `${same} takes failed for ${cause}` : undefined;
}
