/** A shot's own light, colour and words -> where they leave the film's look or its guardrails. */
import type { ShotView } from "../view.ts";
import { term } from "../vocabulary/index.ts";
import { type FilmView, type Finding, finding, put, rewrite, values } from "./finding.ts";
import { capital, clash, entries, has, many, nameOf, one, plain, reasoned, records } from "./read.ts";

/** Terms of stock and texture: they are measured against texture and style, every other colour against the palette. */
const STOCK = new Set([
  "film-35mm",
  "film-16mm",
  "super-8",
  "film-70mm",
  "vhs-look",
  "film-grain",
  "halation",
  "technicolor",
  "kodak-portra",
]);
/** A look back, a dream, a memory may look different. */
const ELSEWHERE = new Set(["flashback-transition", "time-jump"]);
const INNER = new Set(["subjective-state", "disorient", "contrast-ideas", "transformation"]);

const excused = (view: ShotView): boolean => ELSEWHERE.has(one(view, "cut in")) || INNER.has(one(view, "purpose"));

/** A shot that is lit or coloured away from the film, and nobody says why. */
export function drift(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    if (excused(view)) return [];
    const away = colourAway(view) ?? lightAway(view);
    if (!away || reasoned([view], away.field)) return [];
    return finding("look-drift", {
      shots: [view.id],
      severity: "fix",
      why: `${capital(nameOf(away.own))} in ${view.id}: the film's ${away.of} is ${away.said}, and nobody says why it changes.`,
      change: put(view.id, away.field, "like:film", `${view.id} like the film`),
      looked: [...values(view, "colour", "light"), away.said],
    });
  });
}

interface Away {
  field: string;
  own: string;
  /** The brief field that it leaves, and what stands there. */
  of: string;
  said: string;
}

function colourAway(view: ShotView): Away | undefined {
  if (view.fields.colour?.level !== "shot") return undefined;
  for (const own of many(view, "colour")) {
    const of = STOCK.has(own) ? ["texture", "style"] : ["palette"];
    const decided = of.filter((field) => has(view, field));
    const said = decided.flatMap((field) => many(view, field));
    if (said.length > 0 && !said.some((entry) => agrees(own, entry)))
      return { field: "colour", own, of: decided[0]!, said: said.map(nameOf).join(", ") };
  }
  return undefined;
}

/** The same term, or one that the palette's own words name ("heavy film grain", "pale blue"). */
function agrees(own: string, entry: string): boolean {
  if (own === entry) return true;
  const names = [own, ...(term(own)?.aliases ?? []), nameOf(own)].map((name) =>
    plain(name.replace(/-dominant$/, "").replace(/^film-/, "")),
  );
  const said = ` ${plain(nameOf(entry))} `;
  return names.some((name) => name.length > 2 && said.includes(` ${name} `));
}

/** Light that cannot be true together with the film's own light. */
function lightAway(view: ShotView): Away | undefined {
  if (view.fields.light?.level !== "shot") return undefined;
  for (const own of many(view, "light"))
    for (const of of ["key quality", "direction", "motivation", "contrast"]) {
      const film = view.fields[of];
      const against =
        film && film.level !== "shot" ? entries(film.value).find((entry) => clash(own, entry)) : undefined;
      if (against) return { field: "light", own, of, said: nameOf(against) };
    }
  return undefined;
}

/** Where a shot says in words what is to be seen. */
const WORDED = ["subject", "action", "setting", "start", "path", "end", "first frame", "last frame"];

/** Something off limits stands in a shot's own words. */
export function offLimits(film: FilmView): Finding[] {
  return film.shots.flatMap((view) =>
    worded(
      view,
      records(film.brief["off-limits"]).map((row) => row.value),
    ).map(({ field, said }) => {
      const reason = records(film.brief["off-limits"]).find((row) => row.value === said)?.reason;
      return finding("off-limits", {
        shots: [view.id],
        severity: "blocks",
        why: `${view.id} shows ${nameOf(said)}, which is off limits${reason ? ` (${reason})` : ""}.`,
        change: rewrite(view.id, field),
        looked: [...values(view, field), said],
      });
    }),
  );
}

/** A banned word in a shot's own words. */
export function banned(film: FilmView): Finding[] {
  return film.shots.flatMap((view) =>
    worded(view, entries(film.brief["banned words"])).map(({ field, said }) =>
      finding("banned", {
        shots: [view.id],
        severity: "fix",
        why: `${view.id} says "${said}", a banned word, in its ${field}.`,
        change: rewrite(view.id, field),
        looked: [...values(view, field), said],
      }),
    ),
  );
}

/** The first of those words that a shot says, and in which field. "No crowd" and "without logos" are no crowd and no logos. */
function worded(view: ShotView, wanted: readonly string[]): { field: string; said: string }[] {
  for (const said of wanted)
    for (const field of WORDED) {
      const words = ` ${plain(one(view, field))} `;
      const at = words.indexOf(` ${plain(nameOf(said))} `);
      if (plain(said) !== "" && at >= 0 && !/(?:^| )(?:no|not|without|never|free of)$/.test(words.slice(0, at).trim()))
        return [{ field, said }];
    }
  return [];
}
