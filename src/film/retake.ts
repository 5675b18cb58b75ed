/** Why a take is no good -> the earliest decision that is broken, and the one change that mends it; the rest stays. */
import type { Value } from "./decision.ts";
import { type ListenOptions, listen } from "./listen/index.ts";
import { longer, STATIC, shorter } from "./mends/camera.ts";
import { decided, deed, farther, halves, nearer, people, type Reading, say, who } from "./mends/shot.ts";
import type { Mend } from "./mends/step.ts";
import { type NgCause, STEPS } from "./mends.ts";
import type { Take } from "./model.ts";
import { livePhrases } from "./phrases.ts";
import type { Project } from "./project.ts";
import { used } from "./takes.ts";
import { type ShotView, viewShot } from "./view.ts";
import { waysIn } from "./ways.ts";
import { type Spoken, shotWishes } from "./wishes.ts";

export interface Proposal extends Mend {
  /** Letters, digits and hyphens: it stands in a button. */
  readonly key: string;
}

/** A shot with what a retake of it has to look at: every phrase of the film and, for a step that asks, the shot before it. */
export function readingOf(project: Project, id: string): Reading {
  const view = viewShot(project, id)!;
  const phrases = livePhrases(project).map(({ n, phrase }) => ({ n, words: phrase.words, kind: phrase.kind }));
  const before = (): ShotView | undefined => {
    const inScene = project.shotIds().filter((one) => Number.parseInt(one, 10) === view.scene);
    const one = inScene[inScene.indexOf(id) - 1];
    return one === undefined ? undefined : viewShot(project, one);
  };
  return { view, phrases, before };
}

/**
 * What could mend the shot, the earliest broken decision first. What somebody asked for in film words comes before all
 * others: `words` is what was noted of the take.
 */
export function proposals(reading: Reading, cause: NgCause, words = ""): Proposal[] {
  const { view } = reading;
  const asked = wished(view, words)
    .filter(({ field, value }) => JSON.stringify(decided(view, field)) !== JSON.stringify(value))
    .map(({ field, value }) => ({
      key: `note-${field.replaceAll(" ", "-")}`,
      field,
      why: `The note asks for it: ${field} ${say(view, field, value)}${decided(view, field) === undefined ? "" : ` instead of ${say(view, field)}`}.`,
      value,
    }));
  const steps = STEPS[cause].flatMap(({ key, mend }) => {
    const found = mend(reading);
    return found ? [{ key, ...found }] : [];
  });
  return [...asked, ...steps];
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

/** A timecode says where it happens. */
const CLOCK = /(?<![\d:])\d{1,2}(?::\d{2}){1,3}(?:[.,]\d+)?(?![\d:])/g;
/** "Make it 3 s" asks for a length; "at 2 s", "the first 2 seconds" and "for 2 s" say where, and for how long, it is wrong. */
const LENGTH =
  /\b(?:(?:make|cut|trim|shorten|extend|take) (?:it|this|that|the (?:shot|take|clip))(?: down| back)?(?: to)?|(?:cut|trim|shorten|extend|down|back) to|should (?:be|run|last|take)|needs?(?: to (?:be|run|last))?|give (?:it|us|me)|let it run)(?: (?:only|just|at least|at most|about|for))? \d|\d ?(?:s|secs?|seconds?) (?:long|please|instead|max|(?:is|are|would be) enough)\b|^\W*\d+(?:[.,]\d+)? ?(?:s|secs?|seconds?)\W*$/i;

function wished(view: ShotView, words: string): Pick<Spoken, "field" | "value">[] {
  const ways = waysIn(words);
  const way = (about: string, field: string, one: Value | undefined, other: Value | undefined) => {
    const said = ways.get(about);
    const value = said && { one, other }[said];
    return value === undefined ? [] : [{ field, value }];
  };
  const turned = [
    ...(decided(view, "move") === "static-shot" ? [] : way("speed", "speed", "speed-slow", "speed-fast")),
    ...way("size", "size", nearer(view), farther(view)),
    ...way("length", "seconds", longer(view), shorter(view)),
  ];
  const { spoken } = shotWishes(listen(words.replace(CLOCK, " "), LISTENING));
  const named = spoken
    .filter(({ field }) => field !== "seconds" || LENGTH.test(words))
    .filter(({ field }) => ASKED_FOR.has(field) && !turned.some((one) => one.field === field));
  return [...turned, ...named];
}

/** The other half of a shot that is split: words for a shot of its own. */
export interface Split {
  readonly keep: Proposal;
  readonly first: string;
  readonly rest: string;
}

/** A shot that asks for two things, cut in two: by its actions, or by its time. */
export function splitOf({ view }: Reading): Split | undefined {
  const both = halves(view);
  if (!both) return undefined;
  const { field } = deed(view);
  const name = people(view)[0];
  const rest = name ? both.rest.replace(/^(?:he|she|they|it)\b/i, name) : both.rest;
  return {
    keep: {
      key: "plan-split",
      field,
      why: `Split it: ${view.id} keeps the first half.`,
      ...(both.apart ? { clears: true as const } : { value: both.first }),
    },
    first: both.first,
    rest,
  };
}

/** What else can be done when throwing again has stopped helping: split, simpler, another size, another generator. */
export function otherPlans(reading: Reading, generators: readonly { id: string; name: string }[]): Proposal[] {
  const { view } = reading;
  const now = decided(view, "generator");
  const plan = (key: string, field: string, why: string, value: Value | undefined): Proposal[] =>
    value === undefined ? [] : [{ key, field, why, value }];
  const [close, wide] = [nearer(view), farther(view)];
  const crowd = people(view).length > 1;
  return [
    ...(splitOf(reading)?.keep ? [splitOf(reading)!.keep] : []),
    ...plan("plan-static", "move", `Simplify: ${who(view)} and no camera move.`, STATIC.mend(reading)?.value),
    ...plan("plan-shorter", "seconds", "Simplify: ask for less time.", shorter(view)),
    ...plan(
      "plan-closer",
      "size",
      crowd ? "Change the size: closer, on one of them." : "Change the size: closer hides what does not work.",
      close,
    ),
    ...plan("plan-wider", "size", "Change the size: wider needs less detail.", wide),
    ...generators
      .filter(({ id }) => id !== now)
      .map(({ id, name }) => ({
        key: `on-${id.replaceAll(".", "-")}`,
        field: "generator",
        why: `Another generator fails elsewhere: the same decisions on ${name}.`,
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
