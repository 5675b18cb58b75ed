/** Several shots written as one clip: what they share said once, each shot in its own marked stretch of time. */
import type { Resolved } from "../film/view.ts";
import { originOf } from "./clause.ts";
import { CompileRefused } from "./errors.ts";
import type { Fit, Fitted } from "./fitted.ts";
import type { Generator } from "./generator.ts";
import type { Beat, Grammar, MultiRule, Role } from "./grammar.ts";
import { offered, secondsWords } from "./offer.ts";
import type { Plan } from "./planned.ts";
import type { Route, SecondsRule } from "./route.ts";
import type { Assumed, Setting, Settled } from "./settle.ts";
import { stop, upper } from "./text.ts";
import { type Written, write } from "./write.ts";

export interface Shot {
  readonly plan: Plan;
  readonly fit: Fit;
  readonly settled: Settled;
}

export interface Timing {
  /** Whole seconds of each shot, in film order; they add up to `total`. */
  readonly seconds: readonly number[];
  readonly total: number;
  readonly settings: readonly (Setting & { readonly shot: string })[];
  readonly assumed: readonly Assumed[];
  readonly warnings: readonly string[];
}

/** A shot in a clip of several runs this long when nobody decided, in seconds. */
const USUAL_SHOT_SECONDS = 3;
/** Slots that a film's shots share, so that one clip says them once. */
const SHARED: ReadonlySet<string> = new Set([
  "style",
  "era",
  "stock",
  "texture",
  "palette",
  "reference",
  "picture",
  "mood",
  "must",
  "not",
  "never",
  "music",
]);

export function multiOf(generator: Generator, route: Route, count: number): MultiRule {
  const rule = generator.grammar.multi;
  const each = "Compile one prompt a shot with form:each.";
  if (!rule) throw new CompileRefused("form-not-offered", `${generator.name} makes one shot at a time.`, each);
  if (count > rule.max)
    throw new CompileRefused(
      "too-many-shots",
      `${generator.name} at ${route.name} takes ${rule.max} shots in one clip; these are ${count}.`,
      each,
    );
  return rule;
}

/** @throws CompileRefused when the shots together are longer than the route makes. */
export function timingOf(shots: readonly Shot[], route: Route, rule: SecondsRule): Timing {
  const settings: (Setting & { shot: string })[] = [];
  const assumed: Assumed[] = [];
  const warnings: string[] = [];
  const seconds = shots.map(({ plan }) => {
    const decided: Resolved | undefined = plan.settings.seconds;
    if (!decided) {
      assumed.push({
        name: `seconds of ${plan.shot}`,
        value: `${USUAL_SHOT_SECONDS} s`,
        why: "nobody decided, and the clip needs a length for each shot",
      });
      return USUAL_SHOT_SECONDS;
    }
    const wanted = Number(decided.value) / 1000;
    const made = Math.max(1, Math.ceil(wanted));
    settings.push({ shot: plan.shot, words: `${made} s`, from: originOf(decided), where: "request" });
    if (made > wanted) warnings.push(`${plan.shot} is ${wanted} s and is made ${made} s long: trim it in the edit.`);
    return made;
  });
  const sum = seconds.reduce((a, b) => a + b, 0);
  const total = offered(rule, sum) ?? sum;
  if (total < sum) {
    throw new CompileRefused(
      "too-many-shots",
      `These shots are ${sum} s together; ${route.name} makes ${secondsWords(rule)}.`,
      "Take fewer shots into the clip, or compile one prompt a shot with form:each.",
    );
  }
  if (total > sum) {
    seconds[seconds.length - 1]! += total - sum;
    warnings.push(
      `Together the shots are ${sum} s; ${route.name} makes ${secondsWords(rule)}, so the last one runs ${total - sum} s longer.`,
    );
  }
  return { seconds, total, settings, assumed, warnings };
}

/** The whole clip as one text, with what every shot shares at its head. */
export function writeTogether(
  ids: readonly string[],
  all: readonly (readonly Fitted[])[],
  timing: Timing,
  grammar: Grammar,
  banned: (words: string) => boolean,
): Written {
  const rule = grammar.multi!;
  const shared = all[0]!.filter(
    (clause) => SHARED.has(clause.slot) && all.every((clauses) => clauses.some((other) => same(other, clause))),
  );
  const said = new Map<Fitted, string>();
  const head =
    shared.length > 0
      ? write(shared, { ...grammar, order: headed(grammar.order), shot: undefined, assemble: undefined }, banned)
      : undefined;
  for (const clause of head?.said.keys() ?? []) said.set(clause, head!.said.get(clause)!);
  const phrases = new Set<string>();
  let at = 0;
  const texts = all.map((clauses, i) => {
    const into = clauses.find(({ slot }) => slot === "cut");
    const cut = into && stop(upper(into.words));
    if (into) said.set(into, into.words);
    const own = clauses.filter(
      (clause) =>
        clause !== into &&
        !shared.some((one) => same(one, clause)) &&
        !phrases.has(clause.slot === "phrase" ? clause.value : ""),
    );
    const written = write(own, { ...grammar, shot: undefined, assemble: undefined }, banned);
    for (const [clause, words] of written.said) said.set(clause, words);
    for (const { slot, value } of own) if (slot === "phrase") phrases.add(value);
    for (const clause of clauses) {
      if (!said.has(clause)) said.set(clause, head?.said.get(shared.find((one) => same(one, clause))!) ?? clause.words);
    }
    const text = cut && !rule.cuts ? `${cut} ${written.text}` : written.text;
    const beat: Beat = { shot: ids[i]!, text, cut, from: at * 1000, to: (at + timing.seconds[i]!) * 1000 };
    at += timing.seconds[i]!;
    return rule.mark(beat, i);
  });
  return { text: [...(head?.text ? [head.text] : []), texts.join(rule.between)].join("\n"), said };
}

/** At the head of a clip nothing is in the picture yet: what it is like comes before what must be seen. */
const headed = (order: Grammar["order"]): Grammar["order"] => {
  const last = (role: Role): boolean => role === "must" || role === "not";
  return [...order.filter((role) => !last(role)), ...order.filter(last)];
};

function same(a: Fitted, b: Fitted): boolean {
  return a.slot === b.slot && a.words === b.words && a.extra?.cause === b.extra?.cause;
}
