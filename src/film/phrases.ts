/** Lock phrases: exact words with a scope of shots; a cast, location, prop or wardrobe entry is one. */

import { nextNumber } from "./decide.ts";
import type { Person } from "./decision.ts";
import type { Phrase } from "./model.ts";
import type { Project } from "./project.ts";

export { PHRASE_FIELDS } from "./fields.ts";

/** Words of one phrase that still leave room for a shot in every generator. */
export const PHRASE_MAX = 600;

export function livePhrases(project: Project): { n: number; phrase: Phrase }[] {
  return Object.entries(project.phrases.entries)
    .filter(([, phrase]) => !phrase.dropped)
    .map(([n, phrase]) => ({ n: Number(n), phrase }))
    .sort((a, b) => a.n - b.n);
}

export function addPhrase(
  project: Project,
  words: string,
  kind: Phrase["kind"],
  scope: Phrase["scope"],
  by: Person,
  at: number,
): number {
  const n = nextNumber(project, "phrase");
  const phrases = project.phrases;
  project.put("phrases", { ...phrases, entries: { ...phrases.entries, [n]: { words, kind, scope, by, at } } });
  return n;
}

/** Takes a phrase out of every prompt; its number and words stay in the record. */
export function dropPhrase(project: Project, n: number, by: Person, at: number): void {
  const phrases = project.phrases;
  project.put("phrases", {
    ...phrases,
    entries: { ...phrases.entries, [n]: { ...phrases.entries[n]!, dropped: { by, at } } },
  });
}
