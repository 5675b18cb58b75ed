/** A scene's shots together -> whether we see where we are, and everybody who speaks. */
import { phraseName, type ShotView } from "../view.ts";
import { isLettering, isOffScreen } from "../voices.ts";
import { type FilmView, type Finding, finding, put, rewrite, values } from "./finding.ts";
import { has, many, one, plain, reasoned, records, scenes } from "./read.ts";
import { stepOf, WIDE } from "./sizes.ts";

/** Shots in a scene from which a viewer needs to be told where it is. */
const NEEDS_WIDE = 3;
const SHOWS_PLACE = new Set(["establishing-shot", "master-shot", "group-shot", "crowd-shot", "scenery-shot"]);
const showsPlace = (view: ShotView): boolean =>
  (stepOf(one(view, "size")) ?? 99) <= WIDE ||
  many(view, "composition").some((framing) => SHOWS_PLACE.has(framing)) ||
  /\b(?:wide|establishing|whole room)\b/i.test(`${one(view, "start")} ${one(view, "end")}`);

/** A scene told only in close views: nobody sees the place, or who stands where. */
export function coverage(film: FilmView): Finding[] {
  const seen = new Set<string>();
  return scenes(film).flatMap(({ n, shots }) => {
    const places = shots.map((view) => plain(one(view, "setting"))).filter(Boolean);
    const known = places.some((place) => seen.has(place));
    if (shots.some(showsPlace)) for (const place of places) seen.add(place);
    if (shots.length < NEEDS_WIDE || known || shots.some(showsPlace)) return [];
    if (shots.some((view) => stepOf(one(view, "size")) === undefined || many(view, "pace").includes("montage")))
      return [];
    if (reasoned(shots, "size")) return [];
    const first = shots[0]!;
    return finding("coverage", {
      at: `scene-${n}`,
      shots: shots.map(({ id }) => id),
      severity: "note",
      why: `None of the ${shots.length} shots of scene ${n} shows the place, so nobody can tell who stands where.`,
      change: put(first.id, "size", "wide-shot", `Open wide on ${first.id}`),
      looked: shots.flatMap((view) => values(view, "size")),
    });
  });
}

/** Somebody speaks whom the scene never shows, or nobody knows which of two people speaks. */
export function speaker(film: FilmView): Finding[] {
  return scenes(film).flatMap(({ shots }) =>
    shots.flatMap((view) => unseen(view, shots) ?? unclear(view) ?? unnamed(view) ?? []),
  );
}

function unseen(view: ShotView, shots: readonly ShotView[]): Finding | undefined {
  const shown = shots.map((one_) => ` ${plain(`${one(one_, "subject")} ${one(one_, "action")}`)} `).join("");
  const missing = records(view.fields.dialogue?.value)
    .map((row) => row.speaker ?? "")
    .find(
      (name) =>
        name !== "" &&
        !PRONOUN.test(name) &&
        !isOffScreen(name) &&
        !isLettering(name) &&
        !names(name).some((word) => shown.includes(` ${word} `)),
    );
  if (!missing || isPronoun(shots)) return undefined;
  return finding("speaker", {
    shots: [view.id],
    severity: "fix",
    why: `${missing} speaks in ${view.id}, but no shot of scene ${view.scene} shows ${missing}.`,
    change: rewrite(view.id, "subject"),
    looked: [...values(view, "dialogue"), ...shots.flatMap((other) => values(other, "subject"))],
  });
}

const names = (name: string): string[] => [plain(name), plain(name).split(" ")[0]!].filter((word) => word.length > 1);

/** Where people are only "she" or "the woman", a name that nobody shows proves nothing. */
const isPronoun = (shots: readonly ShotView[]): boolean =>
  shots.some((view) =>
    /\b(?:she|he|they|her|him|woman|man|girl|boy|couple|people|person|two|both)\b/i.test(
      `${one(view, "subject")} ${one(view, "action")}`,
    ),
  );

const PRONOUN = /^(?:she|he|they)$/i;
const PAIR = /\p{L}\s+(?:and|&)\s+\p{L}/u;

/** "She says" is one person's line where one person is in frame; with two in frame, or none, it is nobody's. */
function unclear(view: ShotView): Finding | undefined {
  const said = records(view.fields.dialogue?.value).find((row) => PRONOUN.test(row.speaker ?? ""))?.speaker;
  if (!said) return undefined;
  const people = view.phrases.filter(({ kind }) => kind === "cast").map(({ words }) => phraseName(words));
  const two = people.length > 1 || (people.length === 0 && isTwo(view));
  const none = people.length === 0 && !has(view, "subject") && !has(view, "action");
  if (!two && !none) return undefined;
  const shown = people.length > 1 ? `${people.slice(0, -1).join(", ")} and ${people.at(-1)}` : "two people";
  return finding("speaker", {
    shots: [view.id],
    severity: "fix",
    why: two
      ? `${view.id} shows ${shown}, and a line that "${said}" says: name who speaks, or the generator chooses the mouth.`
      : `A line in ${view.id} has only "${said}" for a speaker, and nobody is in the shot: name who speaks.`,
    change: rewrite(view.id, "dialogue"),
    looked: values(view, "dialogue", "subject", "composition"),
  });
}

const isTwo = (view: ShotView): boolean =>
  PAIR.test(one(view, "subject")) || many(view, "composition").includes("two-shot");

function unnamed(view: ShotView): Finding | undefined {
  const lines = records(view.fields.dialogue?.value);
  if (!isTwo(view) || !lines.some((row) => !row.speaker)) return undefined;
  return finding("speaker", {
    shots: [view.id],
    severity: "fix",
    why: `${view.id} shows two people and has a line without a speaker: the generator will choose the mouth.`,
    change: rewrite(view.id, "dialogue"),
    looked: values(view, "dialogue", "subject", "composition"),
  });
}

/** A look through somebody's eyes, alone in its scene: whose eyes? */
export function pov(film: FilmView): Finding[] {
  return scenes(film).flatMap(({ shots }) => {
    const [view, ...others] = shots;
    if (!view || others.length > 0 || !many(view, "composition").includes("point-of-view")) return [];
    if (has(view, "whose side") || reasoned([view], "composition")) return [];
    return finding("pov", {
      shots: [view.id],
      severity: "note",
      why: `${view.id} is a point of view, and nothing in scene ${view.scene} says whose.`,
      change: rewrite(view.id, "whose side", `Whose eyes in ${view.id}`),
      looked: values(view, "composition", "whose side"),
    });
  });
}
