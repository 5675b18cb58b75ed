/** Two neighbours of a scene -> what does not cut: the line crossed, direction turned, sizes too alike or too far, time that jumps, a shot twice. */
import { tableOf } from "../tables.ts";
import type { ShotView } from "../view.ts";
import { change, type FilmView, type Finding, finding, put, values } from "./finding.ts";
import {
  clash,
  cutTerms,
  has,
  isAside,
  many,
  meant,
  nameOf,
  neighbours,
  one,
  placesOf,
  plain,
  reasoned,
  sameSubject,
} from "./read.ts";
import { sizeBeside, sizeBetween, stepOf } from "./sizes.ts";

/** Steps between two sizes of one subject from which a cut leaps; wide to big close-up is one. */
const LEAP = 6;
/** A camera that is seen going round may end on the other side; so may one whose path says it crosses. */
const GOES_ROUND = /^(?:arc-|orbit-360|circular-pan)/;
const CROSSES = /\bcross(?:es|ing)? (?:the )?(?:line|axis)\b/i;

const seenCrossing = (view: ShotView): boolean => GOES_ROUND.test(one(view, "move")) || CROSSES.test(one(view, "path"));

/** `window` for "window side", `left` for "camera left of the line", else the whole text; nothing for a camera on the line. */
function sideOf(said: string): { kind: "side" | "hand" | "words"; side: string } | undefined {
  const words = plain(said);
  if (/\b(?:neutral|on (?:line|axis)|head on)\b/.test(words)) return undefined;
  const side = [...words.matchAll(/(\p{L}+)(?: 's)? side\b/gu)].at(-1)?.[1];
  const hand = /\b(left|right)\b/.exec(words)?.[1];
  if (side && side !== "left" && side !== "right") return { kind: "side", side };
  if (hand) return { kind: "hand", side: hand };
  return { kind: "words", side: words };
}

/** The shot that departs from what its scene shares; the later one where both do. */
const departing = (a: ShotView, b: ShotView, field: string): [ShotView, ShotView] =>
  a.fields[field]?.level === "shot" && b.fields[field]?.level !== "shot" ? [a, b] : [b, a];

/** The camera crosses the line between two neighbours. */
export function axis(film: FilmView): Finding[] {
  return neighbours(film).flatMap(([a, b]) => {
    const [x, y] = [sideOf(one(a, "axis side")), sideOf(one(b, "axis side"))];
    if (!has(a, "axis side") || !has(b, "axis side") || !x || !y) return [];
    if (x.kind !== y.kind || x.side === y.side) return [];
    if (isAside(a) || isAside(b) || seenCrossing(a) || seenCrossing(b)) return [];
    if (meant(a, b) || reasoned([a, b], "axis side")) return [];
    const [off, on] = departing(a, b, "axis side");
    return finding("axis", {
      shots: [a.id, b.id],
      severity: "fix",
      why: `The camera crosses the line: ${a.id} is seen from ${one(a, "axis side")}, ${b.id} from ${one(b, "axis side")}, so left and right change places.`,
      change: put(off.id, "axis side", `like:${on.id}`, `${off.id} from ${on.id}'s side`),
      looked: [...values(a, "axis side"), ...values(b, "axis side")],
    });
  });
}

const OPPOSITE = tableOf({
  "left to right": "right to left",
  "right to left": "left to right",
});
const TURNS = /\b(?:turns?|turning|doubles? back|comes? back|goes back|returns?|reverses?)\b/i;

/** The same subject moves the other way across the screen without having turned. */
export function direction(film: FilmView): Finding[] {
  return neighbours(film).flatMap(([a, b]) => {
    const [x, y] = [one(a, "screen direction"), one(b, "screen direction")];
    if (OPPOSITE[x] !== y || !sameSubject(a, b)) return [];
    if (isAside(a) || isAside(b) || seenCrossing(a) || seenCrossing(b)) return [];
    if (meant(a, b) || reasoned([a, b], "screen direction")) return [];
    if (TURNS.test(one(a, "action")) || TURNS.test(one(b, "action"))) return [];
    const [off] = departing(a, b, "screen direction");
    const right = off === b ? x : y;
    return finding("direction", {
      shots: [a.id, b.id],
      severity: "fix",
      why: `${one(b, "subject")} moves ${x} in ${a.id} and ${y} in ${b.id}: it reads as going back.`,
      change: put(off.id, "screen direction", right, `${off.id} ${right}`),
      looked: [...values(a, "screen direction", "subject"), ...values(b, "screen direction", "subject")],
    });
  });
}

/** Cuts that want two frames alike. */
const ALIKE = new Set(["match-cut", "invisible-cut"]);
const ANGLES = ["angle", "height"];

/** The camera stands in another place, as far as anybody has said. */
const seenFromElsewhere = (a: ShotView, b: ShotView): boolean =>
  ANGLES.some((field) => one(a, field) !== one(b, field)) || placesOf(a).join() !== placesOf(b).join();

const alike = (a: ShotView, b: ShotView): boolean =>
  sameSubject(a, b) && has(a, "size") && one(a, "size") === one(b, "size") && !seenFromElsewhere(a, b);

const isTwice = (a: ShotView, b: ShotView): boolean =>
  alike(a, b) &&
  has(a, "action") &&
  ["action", "move", "setting"].every((field) => plain(one(a, field)) === plain(one(b, field)));

/** The same subject in the same size from the same place: it cuts like a splice. Source: the 30-degree rule. */
export function sizeStep(film: FilmView): Finding[] {
  return neighbours(film).flatMap(([a, b], i, all) => {
    if (!alike(a, b) || isTwice(a, b) || isAside(a) || isAside(b) || meant(a, b)) return [];
    if (cutTerms(a, b).some((cut) => ALIKE.has(cut)) || reasoned([a, b], "size", "angle")) return [];
    const next = all[i + 1]?.[0] === b ? one(all[i + 1]![1], "size") : "";
    const size = sizeBeside(one(a, "size"), next);
    return finding("size-step", {
      shots: [a.id, b.id],
      severity: "fix",
      why: `${a.id} and ${b.id} show ${one(b, "subject")} in the same size from the same angle; without one size or 30 degrees between them the cut jumps.`,
      change: put(b.id, "size", size, `${b.id} ${nameOf(size)}`),
      looked: [a, b].flatMap((view) => values(view, "subject", "size", "angle", "height", "composition")),
    });
  });
}

/** From far to very near on one subject in a single cut. */
export function sizeLeap(film: FilmView): Finding[] {
  return neighbours(film).flatMap(([a, b]) => {
    const [x, y] = [stepOf(one(a, "size")), stepOf(one(b, "size"))];
    if (x === undefined || y === undefined || Math.abs(x - y) < LEAP || !sameSubject(a, b)) return [];
    if (isAside(a) || isAside(b) || meant(a, b) || reasoned([a, b], "size")) return [];
    if (cutTerms(a, b).includes("cut-in")) return [];
    const size = sizeBetween(one(a, "size"), one(b, "size"));
    return finding("size-leap", {
      shots: [a.id, b.id],
      severity: "note",
      why: `From ${nameOf(one(a, "size"))} to ${nameOf(one(b, "size"))} in one cut, the viewer loses where ${one(b, "subject")} is.`,
      change: put(b.id, "size", size, `${b.id} ${nameOf(size)}`),
      looked: [a, b].flatMap((view) => values(view, "subject", "size")),
    });
  });
}

/** Times of day and weather inside one scene that cannot both be. */
export function time(film: FilmView): Finding[] {
  const pairs = neighbours(film);
  const jumps = pairs.map(([a, b]) => timeJump(a, b));
  return pairs.flatMap(([a, b], i) => {
    const [jump, after] = [jumps[i], pairs[i + 1]?.[0] === b ? jumps[i + 1] : undefined];
    const back = pairs[i - 1]?.[1] === a ? jumps[i - 1] : undefined;
    if (!jump || (back && !timeJump(pairs[i - 1]![0], b))) return [];
    // One shot in another light jumps twice, in and out: that is one thing to say, about that shot.
    const c = after && !timeJump(a, pairs[i + 1]![1]) ? pairs[i + 1]![1] : undefined;
    const [off, on] = c ? [b, a] : departing(a, b, jump.field);
    const also = c ? `, and ${nameOf(jump.words[0])} again in ${c.id}` : "";
    return finding("time", {
      shots: [a.id, b.id],
      severity: "fix",
      why: `Inside scene ${b.scene} it is ${nameOf(jump.words[0])} in ${a.id} and ${nameOf(jump.words[1])} in ${b.id}${also}.`,
      change: put(off.id, jump.field, `like:${on.id}`, `${off.id} like ${on.id}`),
      looked: [a, b, ...(c ? [c] : [])].flatMap((view) => values(view, "time of day", "light")),
    });
  });
}

/** The two words that cannot both be, and the field that says the later one. */
function timeJump(a: ShotView, b: ShotView): { words: readonly [string, string]; field: string } | undefined {
  const of = (view: ShotView): string[] => [...many(view, "time of day"), ...many(view, "light")];
  const words = of(a).flatMap((x) =>
    of(b).flatMap((y) => (isWeather(x, y) && clash(x, y) ? [[x, y] as const] : [])),
  )[0];
  if (!words || meant(a, b) || [a, b].some((view) => one(view, "light").includes("time-shift-light"))) return undefined;
  if (reasoned([a, b], "time of day", "light")) return undefined;
  const hours = has(a, "time of day") && has(b, "time of day") && one(a, "time of day") !== one(b, "time of day");
  return { words, field: hours ? "time of day" : "light" };
}

/** Both say when it is or what the sky does; a lamp against a lamp is not time. */
const isWeather = (x: string, y: string): boolean => CONDITIONS.has(x) && CONDITIONS.has(y);
const CONDITIONS = new Set([
  ...["day", "dawn", "sunrise", "morning", "midday", "golden-hour", "sunset", "dusk", "blue-hour", "night"],
  ...["sunny", "overcast", "fog", "rain", "snow", "storm"],
]);

/** The same shot twice in a row, as a double paste leaves it. */
export function twice(film: FilmView): Finding[] {
  return neighbours(film).flatMap(([a, b]) =>
    isTwice(a, b)
      ? finding("twice", {
          shots: [a.id, b.id],
          severity: "fix",
          why: `${b.id} is ${a.id} again: same subject, action, size and move.`,
          change: change(`Drop ${b.id}`, `shot drop ${b.id}`),
          looked: [a, b].flatMap((view) => values(view, "subject", "action", "size", "move", "angle", "height")),
        })
      : [],
  );
}
