/** What the film has to show, and its shots -> which of it no shot shows, so that it is not found out at delivery. */
import { isMadeInEdit, mustHave } from "../must-have.ts";
import { isShownIn } from "../must-haves.ts";
import type { ShotView } from "../view.ts";
import { type FilmView, type Finding, finding, rewrite } from "./finding.ts";
import { capital, entries, one } from "./read.ts";

/** Wide to close: the first of these has room for one more thing. */
const ROOMY = ["extreme-wide-shot", "wide-shot", "full-shot", "medium-wide-shot", "medium-shot"];

export function mustHaves(film: FilmView): Finding[] {
  if (film.shots.length === 0) return [];
  return entries(film.brief["must-haves"]).flatMap((must) => {
    if (isMadeInEdit(must) || film.shots.some((view) => isShownIn(view, must))) return [];
    const { words, shots } = mustHave(must);
    const there = roomiest(film.shots);
    const gone = shots ? `${capital(words)} is a must-have of ${shots}` : "";
    return finding("must-have", {
      at: slug(words),
      shots: [],
      severity: "fix",
      why: gone
        ? `${gone}, and the film has no such shot: write it into ${there.id}, or name another shot.`
        : `No shot shows ${words}, a must-have, so no prompt asks for it: write it into the action of a shot; ${there.id} has most room.`,
      change: rewrite(there.id, "action", `Write it into ${there.id}`),
      looked: [must],
    });
  });
}

const roomiest = (shots: readonly ShotView[]): ShotView =>
  ROOMY.flatMap((size) => shots.find((view) => one(view, "size") === size) ?? [])[0] ??
  shots.find((view) => one(view, "hero") === "yes") ??
  shots[0]!;

/** A name that `/check waive` takes: "glass-floor". */
const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|an?|our) /u, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 40);
