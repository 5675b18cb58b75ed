/** How a clip of several shots gets from one to the next: there the generator makes the cut, and is told which. */
import type { Resolved } from "../film/view.ts";
import { type Dropped, originOf } from "./clause.ts";
import type { Fitted } from "./fitted.ts";
import { bannedIn, type Plan } from "./planned.ts";
import { bare } from "./text.ts";
import type { Shot } from "./together.ts";
import { say } from "./wording.ts";

/** Below whatever is seen in a shot, above its finish. */
const PRIORITY = 45;

/** The shots with the cut into each, which is no loss then; the cut into the first and out of the last are the edit's. */
export function withCuts(shots: readonly Shot[]): Shot[] {
  return shots.map((shot, i) => {
    const cut = cutInto(shots, i);
    const after = cutInto(shots, i + 1);
    const told = cut ? [...shot.fit.clauses, fitted(cut, shot.plan)] : shot.fit.clauses;
    const dropped = shot.plan.dropped.flatMap((one): Dropped[] => {
      if (one.field === "cut in" && cut) return [];
      if (one.field !== "cut out" || !after) return [one];
      return after.of === `shot ${shot.plan.shot}` ? [] : [{ ...one, reason: `${after.of} says how it is cut into` }];
    });
    return { ...shot, plan: { ...shot.plan, dropped }, fit: { ...shot.fit, clauses: told } };
  });
}

function cutInto(shots: readonly Shot[], i: number): Resolved | undefined {
  const [before, shot] = [shots[i - 1], shots[i]];
  return before && shot && (shot.plan.view.fields["cut in"] ?? before.plan.view.fields["cut out"]);
}

function fitted(cut: Resolved, plan: Plan): Fitted {
  const value = bare(String(cut.value));
  const words = say(value, bannedIn(plan));
  return { slot: "cut", value, words: worded(words), priority: PRIORITY, from: [originOf(cut)] };
}

/** "On the splash" is a cut on the splash. */
function worded(said: string): string {
  if (/\b(?:cuts?|dissolves?|fades?|wipes?|transition|iris|match)\b/iu.test(said)) return said;
  return /^(?:on|from|to|as|with|at|into)\b/iu.test(said) ? `cut ${said}` : `transition: ${said}`;
}
