/** What every shot, and the film, has to have: somebody to look at, a size, and one shot it is remembered for. */
import type { ShotView } from "../view.ts";
import { change, type FilmView, type Finding, finding, put, rewrite, values } from "./finding.ts";
import { has, lengthOf, many, nameOf, one } from "./read.ts";
import { sizeBeside } from "./sizes.ts";

/** Shots from which a film has one that matters most. */
const NEEDS_HERO = 4;

export function subject(film: FilmView): Finding[] {
  return film.shots
    .filter((view) => !has(view, "subject") && !has(view, "action"))
    .map((view) =>
      finding("subject", {
        shots: [view.id],
        severity: "blocks",
        why: `${view.id} says neither who or what we look at nor what happens.`,
        change: rewrite(view.id, "subject"),
        looked: values(view, "subject", "action"),
      }),
    );
}

/** Framings that say how near it is by themselves: to ask for their size is to ask twice. */
const SIZED = new Set([
  ...["insert-shot", "cutaway", "packshot", "beauty-shot", "body-detail", "macro-shot"],
  ...["over-the-shoulder", "over-the-hip", "point-of-view", "establishing-shot", "screen-recording"],
  ...["surveillance-view", "dashcam-view", "selfie-shot"],
]);

/** The same, where the shot's own words begin with it: "insert of the ring". */
const SAYS_SIZED = /^(?:an? |the )?(?:inserts?|cutaway|pack ?shot|product shot)\b/i;

/** Whether the size is decided, or no question. */
export const isSized = (view: ShotView): boolean =>
  has(view, "size") ||
  many(view, "composition").some((framing) => SIZED.has(framing)) ||
  SAYS_SIZED.test(one(view, "subject") || one(view, "action"));

/** The proposal stands apart from both neighbours. */
export function size(film: FilmView): Finding[] {
  return film.shots.flatMap((view, i) => {
    if (isSized(view)) return [];
    const beside = [film.shots[i - 1], film.shots[i + 1]].flatMap((other) => (other ? [one(other, "size")] : []));
    const proposed = sizeBeside(...beside);
    return finding("size", {
      shots: [view.id],
      severity: "fix",
      why: `Nobody has decided the size of ${view.id}.`,
      change: put(view.id, "size", proposed, `${view.id} ${nameOf(proposed)}`),
      looked: values(view, "size"),
    });
  });
}

const HEROIC = ["hero-shot", "packshot", "beauty-shot"];

/** None, or more than one, that the film is remembered for. */
export function hero(film: FilmView): Finding[] {
  const heroes = film.shots.filter((view) => one(view, "hero") === "yes");
  const looked = [heroes.map(({ id }) => id)];
  if (heroes.length > 1)
    return [
      finding("hero", {
        at: "film",
        shots: [],
        severity: "note",
        why: `${heroes.map(({ id }) => id).join(" and ")} are all marked as the hero; a film is remembered for one shot.`,
        change: put(heroes.at(-1)!.id, "hero", "no", `${heroes.at(-1)!.id} is not the hero`),
        looked,
      }),
    ];
  if (heroes.length === 1 || film.shots.length < NEEDS_HERO) return [];
  const likely =
    film.shots.find((view) => one(view, "purpose") === "hero-the-product") ??
    film.shots.find((view) => many(view, "composition").some((framing) => HEROIC.includes(framing))) ??
    [...film.shots].sort((a, b) => lengthOf(b) - lengthOf(a))[0]!;
  return [
    finding("hero", {
      at: "film",
      shots: [],
      severity: "note",
      why: "No shot is marked as the hero, so nobody knows where the takes are worth the money.",
      change: change(`${likely.id} is the hero`, `shot set ${likely.id} hero yes`),
      looked,
    }),
  ];
}
