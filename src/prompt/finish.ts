/** Planned and fitted shots, written within the route's limits and closed with request and fingerprint. */
import { type Account, fieldsOf, keepsPhrases, negativeOf, reserved, sourcesOf } from "./account.ts";
import type { Dropped } from "./clause.ts";
import type { Compiled } from "./compiled.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Generator } from "./generator.ts";
import { hold } from "./hold.ts";
import { pictures } from "./pictures.ts";
import { bannedIn } from "./planned.ts";
import type { Json, Mode, Route, Slots } from "./route.ts";
import type { Assumed } from "./settle.ts";
import type { Shot } from "./together.ts";
import { write } from "./write.ts";

export interface Target {
  readonly generator: Generator;
  readonly route: Route;
  readonly mode: Mode;
}

export interface Draft extends Account {
  readonly slots: Slots;
  readonly dropped: readonly Dropped[];
  readonly assumed: readonly Assumed[];
  readonly warnings: readonly string[];
}

export function finishShot(shot: Shot, target: Target): Compiled {
  const { generator, route, mode } = target;
  const { plan, fit, settled } = shot;
  const banned = bannedIn(plan);
  const given = pictures(plan, mode, route.references?.max ?? 0);
  const opening = route.opening?.(mode, given.first, given.references);
  const { written, dropped } = hold([{ id: plan.shot, clauses: fit.clauses }], route.cap, route.name, ([clauses]) => {
    const one = write(clauses!, generator.grammar, banned);
    return opening ? { ...one, text: `${opening} ${one.text}` } : one;
  });
  const negative = negativeOf([shot], route);
  const { seconds, ratio, size, fps, sound } = settled;
  const slots = {
    text: written.text,
    negative: negative.text,
    mode,
    seconds,
    ratio,
    size,
    fps,
    sound,
    ...given,
    fields: fieldsOf(shot),
  };
  const settings = settled.settings.map((setting) => ({ ...setting, shot: plan.shot }));
  const all = [...dropped, ...negative.dropped, ...settled.dropped];
  return close([shot], target, {
    slots,
    said: written.said,
    dropped: all,
    settings,
    assumed: settled.assumed,
    warnings: settled.warnings,
  });
}

export function close(shots: readonly Shot[], { generator, route, mode }: Target, draft: Draft): Compiled {
  const slots = route.suffix
    ? { ...draft.slots, text: `${draft.slots.text} ${route.suffix(draft.slots)}` }
    : draft.slots;
  keepsPhrases(shots, slots.text, route);
  const request = pruned(route.body(slots));
  const negative = route.negativeInText ? undefined : slots.negative;
  const printed = { generator: generator.id, route: route.id, text: slots.text, negative, request };
  const warnings = [
    ...ending(generator),
    ...shots.flatMap(({ plan, fit }) => [...plan.warnings, ...fit.warnings]),
    ...draft.warnings,
    ...reserved(shots, generator),
  ];
  return {
    ...printed,
    mode,
    shots: shots.map(({ plan }) => plan.shot),
    fingerprint: fingerprint(printed),
    sources: sourcesOf(shots, draft, slots.negative),
    dropped: [...shots.flatMap(({ plan, fit }) => [...plan.dropped, ...fit.dropped]), ...draft.dropped],
    undecided: [...new Set(shots.flatMap(({ plan }) => plan.undecided))],
    assumed: [...draft.assumed, ...ofItsForm(shots, generator)],
    warnings: [...new Set(warnings)],
  };
}

/** A generator that can be switched off any day says so on every prompt. */
function ending({ name, ends, successors = [] }: Generator): string[] {
  if (!ends) return [];
  const instead = successors.length > 0 ? ` Its successor: ${successors.join(", ")}.` : "";
  return [`${name} can be switched off from ${ends} on.${instead}`];
}

function ofItsForm(shots: readonly Shot[], { grammar }: Generator): Assumed[] {
  const slots = new Set(shots.flatMap(({ fit }) => fit.clauses.map(({ slot }) => slot)));
  return (grammar.assumes ?? [])
    .filter(({ slot }) => slots.has(slot))
    .map(({ name, value, why }) => ({ name, value, why }));
}

/** A body without the members that have nothing to say. */
function pruned(body: Json | undefined): Json | undefined {
  if (Array.isArray(body)) return body.map((entry) => pruned(entry) ?? null);
  if (typeof body !== "object" || body === null) return body;
  const members = Object.entries(body).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members.map(([key, value]) => [key, pruned(value)]));
}

/** A request as people copy it: two spaces, keys in the order in which the route wrote them. */
export function requestText(request: unknown): string {
  return JSON.stringify(request, undefined, 2);
}
