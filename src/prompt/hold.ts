/** Clauses written as text within a limit: what matters least goes first, and is listed. */
import type { Dropped } from "./clause.ts";
import { CompileRefused } from "./errors.ts";
import { DOUBLED, type Fitted } from "./fitted.ts";
import type { Cap } from "./route.ts";
import { capWords, fits } from "./text.ts";
import type { Written } from "./write.ts";

export interface Held<T> {
  readonly written: T;
  readonly dropped: readonly Dropped[];
}

/**
 * Writes the shots' clauses, leaving out the lowest priority until the text fits.
 * @throws CompileRefused when subject and lock phrases alone are too long, naming the phrases.
 */
export function hold<T extends Written>(
  shots: readonly { readonly id: string; readonly clauses: readonly Fitted[] }[],
  cap: Cap | undefined,
  where: string,
  writeAll: (clauses: readonly (readonly Fitted[])[]) => T,
): Held<T> {
  const kept = shots.map(({ clauses }) => [...clauses]);
  const dropped: Dropped[] = [];
  let written = writeAll(kept);
  while (!fits(written.text, cap)) {
    const least = leastOf(kept);
    if (!least) throw refusal(kept.flat(), cap!, where);
    const [clause] = kept[least.shot]!.splice(least.at, 1);
    const reason = `no room within ${capWords(cap!)} of ${where}`;
    const { value } = clause!;
    for (const { field, by } of clause!.priority === DOUBLED ? [] : clause!.from)
      dropped.push({ shot: shots[least.shot]!.id, field, value, reason, by });
    written = writeAll(kept);
  }
  kept.forEach((clauses, shot) => {
    for (const { value, from } of clauses.filter((clause) => !written.said.has(clause))) {
      const reason = "what it shapes had no room";
      for (const { field, by } of from) dropped.push({ shot: shots[shot]!.id, field, value, reason, by });
    }
  });
  return { written, dropped };
}

/** The last of the lowest; a subject (or the action of a shot without one) and a lock phrase never go. */
function leastOf(kept: readonly (readonly Fitted[])[]): { shot: number; at: number } | undefined {
  let least: { shot: number; at: number; priority: number } | undefined;
  kept.forEach((clauses, shot) => {
    const main = clauses.some(({ slot }) => slot === "subject") ? "subject" : "action";
    clauses.forEach(({ priority, slot }, at) => {
      if (slot === main || slot === "phrase") return;
      if (!least || priority <= least.priority) least = { shot, at, priority };
    });
  });
  return least;
}

function refusal(left: readonly Fitted[], cap: Cap, where: string): CompileRefused {
  const phrases = left.filter(({ slot }) => slot === "phrase").map(({ value }) => value);
  const limit = `the ${capWords(cap)} of ${where}`;
  if (phrases.length === 0) {
    return new CompileRefused(
      "subject-too-long",
      `The subject alone is longer than ${limit}.`,
      "Say it in fewer words.",
    );
  }
  const named = phrases.map((words) => `"${words}"`).join(", ");
  const next = "Shorten a lock phrase, narrow its shots, or choose a generator with more room.";
  return new CompileRefused("phrases-too-long", `The lock phrases do not fit into ${limit}: ${named}.`, next, phrases);
}
