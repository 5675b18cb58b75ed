/** A shot's camera -> what nobody has decided, what cannot be at once, and what the film's camera rules say of it. */
import { type Breach, breachOf, CONTRACTED, cameraIn, isCaseOf, isUnlisted, tooFast } from "../contract.ts";
import type { ShotView } from "../view.ts";
import { term } from "../vocabulary/index.ts";
import { clashIn, own, type Placed } from "./clashes.ts";
import { type Change, change, type FilmView, type Finding, finding, put, rewrite, values } from "./finding.ts";
import { capital, clash, has, lengthOf, nameOf, one, reasoned } from "./read.ts";

/** From this length on a move needs a frame to arrive at, in milliseconds. */
const LONG = 6_000;

/** No move is not the same as static on purpose. */
export function move(film: FilmView): Finding[] {
  return film.shots
    .filter((view) => !has(view, "move"))
    .map((view) =>
      finding("move", {
        shots: [view.id],
        severity: "fix",
        why: `Nobody has said whether the camera moves in ${view.id}; the generator will move it as it likes.`,
        change: put(view.id, "move", "static-shot", `${view.id} static on purpose`),
        looked: values(view, "move"),
      }),
    );
}

/** Keeping somebody in frame and breathing with the shot are no second move. */
const REFRAMES = new Set([
  "drift",
  "pan-tracking",
  "tilt-tracking",
  "tracking-shot",
  "follow-shot",
  "lead-shot",
  "side-tracking",
]);

/** Two moves in one shot: in the words of the move itself, or in its path. */
export function oneMove(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    const said = one(view, "move");
    const own = term(said) ? [said] : movesIn(said);
    const all = [...own, ...movesIn(one(view, "path"))].filter((id) => !REFRAMES.has(id));
    const [first] = all;
    const second = all.find((id) => !isCaseOf(id, first!) && !isCaseOf(first!, id));
    if (!first || !second || reasoned([view], "move", "path")) return [];
    return finding("one-move", {
      shots: [view.id],
      severity: "fix",
      why: `${view.id} asks for ${nameOf(first)} and ${nameOf(second)}; a generator does one move well and two badly.`,
      change: own.includes(second) ? put(view.id, "move", first, `Only ${nameOf(first)}`) : rewrite(view.id, "path"),
      looked: values(view, "move", "path"),
    });
  });
}

const movesIn = (said: string): string[] => cameraIn(said, ["camera-move"]);

const RIGS = ["gimbal", "steadicam", "slider", "dolly-track", "crane-rig", "handheld"];

/** Two decisions that cannot both be true of one shot: a tripod and a push in, a static shot at high speed. */
export function contradiction(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    const found = clashIn(view);
    if (!found) return [];
    const [stays, gives] = found;
    return finding("contradiction", {
      shots: [view.id],
      severity: "fix",
      why: `In ${view.id} ${nameOf(stays.id)} (${stays.field}) and ${nameOf(gives.id)} (${gives.field}) cannot both be.`,
      ...waysOut(film, view, stays, gives),
      looked: found.flatMap(({ field }) => values(view, field)),
    });
  });
}

/** Nothing moves, and it is held by hand: locked off, or held as still as a hand can, which is a reason of its own. */
function waysOut(film: FilmView, view: ShotView, stays: Placed, gives: Placed): Pick<Finding, "change" | "others"> {
  if (stays.id !== "static-shot" || gives.field !== "support" || !isCaseOf(gives.id, "handheld"))
    return { change: untangled(film, view, stays, gives), ...otherWay(view, stays, gives) };
  return {
    change: put(view.id, "support", "tripod", `${view.id} locked off`),
    others: [
      put(view.id, "move", "static-shot reason:handheld, holding its position", `${view.id} handheld, holds still`),
    ],
  };
}

/** The one that would stay gives way instead, where the shot itself decided it. */
function otherWay(view: ShotView, stays: Placed, gives: Placed): Pick<Finding, "others"> {
  if (!own(view, stays) || stays.field === gives.field) return {};
  if (stays.field !== "move")
    return { others: [put(view.id, stays.field, "like:film", `${view.id} without ${nameOf(stays.id)}`)] };
  return stays.id === "static-shot" || clash("static-shot", gives.id)
    ? {}
    : { others: [put(view.id, "move", "static-shot", `${view.id} static instead`)] };
}

function untangled(film: FilmView, view: ShotView, stays: Placed, gives: Placed): Change {
  if (gives.field === "support") {
    const rig = RIGS.find((id) => !clash(id, stays.id) && !breachOf(film.rules, id));
    if (rig) return put(view.id, "support", rig, `${view.id} on ${nameOf(rig)}`);
  }
  return own(view, gives) && stays.field !== gives.field
    ? put(view.id, gives.field, "like:film", `${view.id} without ${nameOf(gives.id)}`)
    : rewrite(view.id, gives.field);
}

/** Moves that end where the subject or the circle ends. */
const ENDS_ITSELF =
  /^(?:static-shot|drift|orbit-360|circular-pan|turntable|.*tracking|tracking-shot|follow-shot|lead-shot)$/;

/** A long move that nobody has given an end. */
export function end(film: FilmView): Finding[] {
  return film.shots
    .filter((view) => has(view, "move") && lengthOf(view) >= LONG && !ENDS_ITSELF.test(one(view, "move")))
    .filter((view) => !has(view, "end") && !has(view, "last frame") && !reasoned([view], "move"))
    .map((view) =>
      finding("end", {
        shots: [view.id],
        severity: "note",
        why: `The move in ${view.id} lasts ${lengthOf(view) / 1000} s and has no end frame, so it will drift on.`,
        change: rewrite(view.id, "end"),
        looked: values(view, "move", "seconds", "end", "last frame"),
      }),
    );
}

/** Moves and rigs that the film never uses, or uses only with a reason; what the brief itself decides is said once. */
export function cameraRules(film: FilmView): Finding[] {
  return [...CONTRACTED].flatMap((field) => {
    const broken = film.shots.flatMap((view) => {
      const value = view.fields[field];
      const breach = value && breachOf(film.rules, value.value, value.reason);
      return breach ? [{ view, breach, own: value.level === "shot" }] : [];
    });
    const inherited = broken.filter(({ own }) => !own);
    return [
      ...broken.filter(({ own }) => own).map(({ view, breach }) => ruled(film, view, field, breach)),
      ...(inherited[0]
        ? [
            ruledInBrief(
              inherited.map(({ view }) => view),
              field,
              inherited[0].breach,
            ),
          ]
        : []),
    ];
  });
}

function ruled(film: FilmView, view: ShotView, field: string, { rule, entry, by }: Breach): Finding {
  const value = String(view.fields[field]!.value);
  const said = nameOf(value);
  const because = entry === value ? "" : ` (${nameOf(entry)})`;
  const never = rule === "never";
  return finding(rule, {
    shots: [view.id],
    severity: never ? "blocks" : "fix",
    why: never
      ? `${capital(said)} in ${view.id}: never in this film${because}, by ${by.name}'s rule.`
      : `${capital(said)} in ${view.id}: rare in this film${because}, and nobody has said why.`,
    change: never ? replaced(film, view, field) : put(view.id, field, value, `Why ${said}?`),
    looked: [...values(view, field), rule, entry],
  });
}

function ruledInBrief(views: readonly ShotView[], field: string, { rule, entry, by }: Breach): Finding {
  const said = nameOf(one(views[0]!, field));
  return finding(rule, {
    at: "film",
    shots: views.map(({ id }) => id),
    severity: rule === "never" ? "blocks" : "fix",
    why: `The brief's ${field} is ${said}, and ${by.name}'s rule says ${rule} ${nameOf(entry)}.`,
    change: change(`Clear ${field}`, `brief clear ${field}`),
    looked: [...values(views[0]!, field), rule, entry],
  });
}

function replaced(film: FilmView, view: ShotView, field: string): Change {
  if (field === "move") return put(view.id, "move", "static-shot", `${view.id} static instead`);
  const rig = RIGS.find((id) => !breachOf(film.rules, id) && !clash(id, one(view, "move")));
  return rig ? put(view.id, "support", rig, `${view.id} on ${nameOf(rig)}`) : rewrite(view.id, "support");
}

/** A move that is not on the film's list of what is allowed. */
export function allowed(film: FilmView): Finding[] {
  return film.shots
    .filter((view) => isUnlisted(film.rules, one(view, "move")) && !reasoned([view], "move"))
    .filter((view) => !breachOf(film.rules, one(view, "move")))
    .map((view) => {
      const said = nameOf(one(view, "move"));
      return finding("allowed", {
        shots: [view.id],
        severity: "note",
        why: `${capital(said)} in ${view.id} is not among the moves that this film allows.`,
        change: change(`Allow ${said}`, `brief add allowed ${one(view, "move")}`),
        looked: [...values(view, "move"), film.rules.allowed?.value],
      });
    });
}

/** A move faster than the film's top speed. */
export function speed(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    const top = tooFast(film.rules, one(view, "speed"), one(view, "move"));
    if (!top || reasoned([view], "speed", "move")) return [];
    const sudden = one(view, "speed") === "" || tooFast(film.rules, one(view, "speed"), "") === undefined;
    return finding("speed", {
      shots: [view.id],
      severity: "fix",
      why: `The move in ${view.id} (${nameOf(one(view, sudden ? "move" : "speed"))}) is faster than this film's top speed, ${nameOf(top)}.`,
      change: sudden
        ? put(view.id, "move", "static-shot", `${view.id} static instead`)
        : put(view.id, "speed", top, `${view.id} ${nameOf(top)}`),
      looked: [...values(view, "speed", "move"), top],
    });
  });
}
