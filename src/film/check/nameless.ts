/** Shots that say "she" and name nobody -> the one person of the scene who fits, proposed and never put in silently. */
import { namelessWhy, pronounIn, whoItIs } from "../pronouns.ts";
import { phraseName } from "../view.ts";
import { type FilmView, type Finding, finding, put, rewrite, values } from "./finding.ts";
import { scenes } from "./read.ts";

export function nameless(film: FilmView): Finding[] {
  if (!film.shots.some(({ phrases }) => phrases.some(({ kind }) => kind === "cast"))) return [];
  return scenes(film).flatMap(({ shots }) =>
    shots.flatMap((view) => {
      const pronoun = pronounIn(view);
      if (!pronoun) return [];
      const likely = whoItIs(view, shots);
      const { field } = pronoun;
      return finding("nameless", {
        shots: [view.id],
        severity: "fix",
        why: namelessWhy(view, likely),
        change: likely
          ? put(view.id, field, `like:cast-${likely.n}`, `${phraseName(likely.words)} in ${view.id}`)
          : rewrite(view.id, field),
        looked: [...values(view, field), likely?.words],
      });
    }),
  );
}
