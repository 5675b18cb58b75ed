/** Planned and fitted shots, written within the route's limits and closed with request and fingerprint. */
import type { Dropped } from "./clause.ts";
import type { Compiled, Source } from "./compiled.ts";
import { CompileRefused } from "./errors.ts";
import { fingerprint } from "./fingerprint.ts";
import { bannedIn, type Fitted } from "./fit.ts";
import type { Generator } from "./generator.ts";
import { hold } from "./hold.ts";
import type { Json, Mode, Route, Slots } from "./route.ts";
import { type Assumed, pictures, type Setting } from "./settle.ts";
import { fits } from "./text.ts";
import { multiOf, type Shot, timingOf, writeTogether } from "./together.ts";
import { write } from "./write.ts";

export interface Target {
  readonly generator: Generator;
  readonly route: Route;
  readonly mode: Mode;
}

interface Draft {
  readonly slots: Slots;
  readonly said: ReadonlyMap<Fitted, string>;
  readonly dropped: readonly Dropped[];
  readonly settings: readonly (Setting & { readonly shot: string })[];
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

export function finishClip(shots: readonly Shot[], target: Target): Compiled {
  const { generator, route, mode } = target;
  const rule = multiOf(generator, route, shots.length);
  const [first] = shots as readonly [Shot, ...Shot[]];
  const timing = timingOf(shots, route, route.narrow?.(mode, first.settled.size) ?? route.seconds);
  const { grammar } = generator;
  const banned = bannedIn(first.plan);
  const said = new Map<Fitted, string>();
  const dropped: Dropped[] = [];
  const ids = shots.map(({ plan }) => plan.shot);
  let parts: readonly { text: string; seconds: number }[] | undefined;
  let text: string;
  if (rule.as === "prompts") {
    parts = shots.map(({ plan, fit }, i) => {
      const cap = route.shotCap ?? route.cap;
      const held = hold([{ id: plan.shot, clauses: fit.clauses }], cap, `one shot at ${route.name}`, ([one]) =>
        write(one!, grammar, banned),
      );
      dropped.push(...held.dropped);
      for (const [clause, words] of held.written.said) said.set(clause, words);
      return { text: held.written.text, seconds: timing.seconds[i]! };
    });
    text = parts
      .map((part, i) => rule.mark({ shot: ids[i]!, text: part.text, from: 0, to: part.seconds * 1000 }, i))
      .join(rule.between);
  } else {
    const given = shots.map(({ plan, fit }) => ({ id: plan.shot, clauses: fit.clauses }));
    const held = hold(given, route.cap, route.name, (all) => writeTogether(ids, all, timing, grammar, banned));
    dropped.push(...held.dropped);
    for (const [clause, words] of held.written.said) said.set(clause, words);
    text = held.written.text;
  }
  const negative = negativeOf(shots, route);
  const { ratio, size, fps, sound } = first.settled;
  const given = pictures(first.plan, mode, route.references?.max ?? 0);
  const slots = {
    text,
    negative: negative.text,
    mode,
    seconds: timing.total,
    ratio,
    size,
    fps,
    sound,
    ...given,
    shots: parts,
    fields: fieldsOf(first),
  };
  const settings = [
    ...first.settled.settings.filter(({ from }) => from.field !== "seconds").map((one) => ({ ...one, shot: ids[0]! })),
    ...timing.settings,
  ];
  const assumed = [...first.settled.assumed.filter(({ name }) => name !== "seconds"), ...timing.assumed];
  const warnings = [
    ...first.settled.warnings.filter((one) => !one.startsWith(`${ids[0]} is `)),
    ...timing.warnings,
    ...disagreeing(shots),
  ];
  return close(shots, target, {
    slots,
    said,
    dropped: [...dropped, ...negative.dropped, ...first.settled.dropped],
    settings,
    assumed,
    warnings,
  });
}

/** One clip has one shape and one size; the first shot's are taken. */
function disagreeing(shots: readonly Shot[]): string[] {
  const differ = shots.filter(
    ({ settled }) => settled.ratio !== shots[0]!.settled.ratio || settled.size !== shots[0]!.settled.size,
  );
  return differ.map(
    ({ plan }) =>
      `${plan.shot} has another shape or size than ${shots[0]!.plan.shot}; one clip has one, and ${shots[0]!.plan.shot}'s is taken.`,
  );
}

function fieldsOf({ fit }: Shot): Readonly<Record<string, string>> {
  return Object.fromEntries(fit.fields.map(({ slot, value }) => [slot, value]));
}

/** Entries of the negative field, the dearest first, as many as there is room for. */
function negativeOf(shots: readonly Shot[], route: Route): { text?: string; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const words: string[] = [];
  for (const { plan, fit } of shots) {
    for (const entry of [...fit.negative].sort((a, b) => b.priority - a.priority)) {
      if (words.includes(entry.words)) continue;
      if (fits([...words, entry.words].join(", "), route.negativeCap)) words.push(entry.words);
      else
        for (const { field, by } of entry.from)
          dropped.push({ shot: plan.shot, field, value: entry.value, reason: "no room in the negative prompt", by });
    }
  }
  return { text: words.length > 0 ? words.join(", ") : undefined, dropped };
}

function close(shots: readonly Shot[], { generator, route, mode }: Target, draft: Draft): Compiled {
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

/** The last look before a prompt leaves: every lock phrase stands in it word for word, or a picture carries it. */
function keepsPhrases(shots: readonly Shot[], text: string, route: Route): void {
  for (const { plan, fit } of shots) {
    const carried = new Set(fit.settled.flatMap(({ clause }) => (clause.phrase ? [clause.phrase.n] : [])));
    const lost = plan.view.phrases
      .filter(({ n, words }) => !carried.has(n) && !text.includes(words))
      .map(({ words }) => words);
    if (lost.length === 0) continue;
    const named = lost.map((words) => `"${words}"`).join(", ");
    throw new CompileRefused(
      "phrases-too-long",
      `The prompt for ${plan.shot} at ${route.name} cannot hold ${named}.`,
      "Shorten the lock phrase or narrow its shots.",
      lost,
    );
  }
}

function sourcesOf(shots: readonly Shot[], { said, settings }: Draft, negative: string | undefined): Source[] {
  const all: Source[] = [];
  for (const { plan, fit } of shots) {
    const shot = plan.shot;
    const add = (words: string, where: Source["where"], from: Fitted["from"], why?: string) => {
      for (const { field, of, by, at, state } of from)
        all.push({ shot, words, field, of, by, at, state, where, ...(why ? { why } : {}) });
    };
    for (const [clause, words] of said) if (fit.clauses.includes(clause)) add(words, "prompt", clause.from);
    for (const entry of fit.negative) if (negative?.includes(entry.words)) add(entry.words, "negative", entry.from);
    for (const field of fit.fields) add(field.words, "request", field.from);
    for (const { clause, where, why } of fit.settled) add(clause.value, where, clause.from, why);
    for (const setting of settings) if (setting.shot === shot) add(setting.words, setting.where, [setting.from]);
  }
  return all;
}

function reserved(shots: readonly Shot[], { grammar, name }: Generator): string[] {
  const { reserved: commands } = grammar;
  if (!commands) return [];
  const typed = shots.flatMap(({ fit }) => fit.clauses.filter(({ value }) => commands.test(value)));
  return typed.map(
    ({ value, from }) => `${name} may take part of ${from[0]!.field} as a command, not as words: ${value}`,
  );
}

/** A request as people copy it: two spaces, keys in the order in which the route wrote them. */
export function requestText(request: unknown): string {
  return JSON.stringify(request, undefined, 2);
}
