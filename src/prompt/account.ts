/** The account of a compile: where every decision stands, what the negative field holds, and that no lock phrase is lost. */
import type { Dropped } from "./clause.ts";
import type { Source } from "./compiled.ts";
import { CompileRefused } from "./errors.ts";
import type { Fitted } from "./fitted.ts";
import type { Generator } from "./generator.ts";
import type { Route } from "./route.ts";
import type { Setting } from "./settle.ts";
import { fits } from "./text.ts";
import type { Shot } from "./together.ts";

export function fieldsOf({ fit }: Shot): Readonly<Record<string, string>> {
  return Object.fromEntries(fit.fields.map(({ slot, words }) => [slot, words]));
}

/** Entries of the negative field, the dearest first, as many as there is room for. */
export function negativeOf(shots: readonly Shot[], route: Route): { text?: string; dropped: readonly Dropped[] } {
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

/** What was said in which words, and what was set. */
export interface Account {
  readonly said: ReadonlyMap<Fitted, string>;
  readonly settings: readonly (Setting & { readonly shot: string })[];
}

/** The last look before a prompt leaves: every lock phrase stands in it word for word, or a picture carries it. */
export function keepsPhrases(shots: readonly Shot[], text: string, route: Route): void {
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

export function sourcesOf(shots: readonly Shot[], { said, settings }: Account, negative: string | undefined): Source[] {
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
    for (const { value, from, why } of plan.elsewhere) add(value, "settled", from, why);
    for (const setting of settings) if (setting.shot === shot) add(setting.words, setting.where, [setting.from]);
  }
  return all;
}

export function reserved(shots: readonly Shot[], { grammar, name }: Generator): string[] {
  const { reserved: commands } = grammar;
  if (!commands) return [];
  const typed = shots.flatMap(({ fit }) => fit.clauses.filter(({ value }) => commands.test(value)));
  return typed.map(
    ({ value, from }) => `${name} may take part of ${from[0]!.field} as a command, not as words: ${value}`,
  );
}
