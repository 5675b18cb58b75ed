/** Compiled prompts as a turnover is given them, and which of them the takes were made from. */

import type { Person } from "../film/decision.ts";
import type { Take } from "../film/model.ts";
import type { Compiled } from "../prompt/index.ts";
import type { Facts } from "./facts.ts";

/** A prompt with who compiled it first, and when. */
export type KeptPrompt = Compiled & { readonly by: Person; readonly at: number };
/** By their whole fingerprint. */
export type Prompts = ReadonlyMap<string, KeptPrompt>;

export const promptOf = (prompts: Prompts, take: Take): KeptPrompt | undefined =>
  take.fingerprint === undefined ? undefined : prompts.get(take.fingerprint);

/** The prompts that takes were made from, in film order, each once. */
export function usedPrompts(facts: Facts, prompts: Prompts): KeptPrompt[] {
  const used = facts.shots.flatMap(({ takes }) => takes.flatMap(({ take }) => promptOf(prompts, take) ?? []));
  return [...new Set(used)];
}
