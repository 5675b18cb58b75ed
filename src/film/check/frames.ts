/** First and last frames -> what is missing where a generator is given them, and where two shots are to hook up. */
import type { ShotView } from "../view.ts";
import { type FilmView, type Finding, finding, rewrite, values } from "./finding.ts";
import { cutTerms, has, nameOf, one, reasoned } from "./read.ts";

/** Cuts that only work when the last frame and the next first frame are planned together. */
const HOOKED = ["match-cut", "match-on-action", "invisible-cut", "morph"];

/** What each mode hands to the generator beside the text. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  "first frame": ["first frame"],
  "first and last frame": ["first frame", "last frame"],
  references: ["references"],
};

/** A mode that feeds the generator a picture nobody has named. */
export function frame(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    const mode = one(view, "mode");
    const missing = (GIVEN[mode] ?? []).filter((field) => !has(view, field));
    if (missing.length === 0) return [];
    const brief = missing[0] === "references";
    return finding("frame", {
      shots: [view.id],
      severity: "blocks",
      why: `${view.id} is made from ${mode}, but ${brief ? "the brief names no references" : `it has no ${missing.join(" and no ")}`}.`,
      change: brief
        ? { label: `${view.id} from text`, does: `shot set ${view.id} mode text` }
        : rewrite(view.id, missing[0]!),
      looked: values(view, "mode", "first frame", "last frame"),
    });
  });
}

/** A cut that wants two frames to meet, of which one is not described. */
export function hookUp(film: FilmView): Finding[] {
  return joined(film).flatMap(([a, b]) => {
    const cut = cutTerms(a, b).find((one) => HOOKED.includes(one));
    if (!cut || reasoned([a, b], "cut out", "cut in")) return [];
    const lacks = [
      ...(has(a, "last frame") ? [] : [[a, "last frame"] as const]),
      ...(has(b, "first frame") ? [] : [[b, "first frame"] as const]),
    ];
    if (lacks.length === 0) return apart(a, b, cut);
    const [view, field] = lacks[0]!;
    return finding("hook-up", {
      shots: [a.id, b.id],
      severity: "fix",
      why: `A ${nameOf(cut)} joins ${a.id} and ${b.id}, but ${lacks.map(([one, name]) => `${one.id} has no ${name}`).join(" and ")}.`,
      change: rewrite(view.id, field),
      looked: [...values(a, "last frame", "cut out"), ...values(b, "first frame", "cut in")],
    });
  });
}

/** A hidden cut with two pictures that are not the same one. Words cannot be compared; links can. */
function apart(a: ShotView, b: ShotView, cut: string): Finding[] {
  const [last, first] = [one(a, "last frame"), one(b, "first frame")];
  if (cut !== "invisible-cut" || !isLink(last) || !isLink(first) || last === first) return [];
  return [
    finding("hook-up", {
      shots: [a.id, b.id],
      severity: "fix",
      why: `The cut from ${a.id} to ${b.id} is to be invisible, but they meet on two different pictures.`,
      change: rewrite(b.id, "first frame"),
      looked: [...values(a, "last frame", "cut out"), ...values(b, "first frame", "cut in")],
    }),
  ];
}

const isLink = (said: string): boolean => /^https?:\/\/\S+$/.test(said);

/** The cut itself says that they are joined, also from one scene to the next. */
const joined = (film: FilmView): [ShotView, ShotView][] =>
  film.shots.flatMap((b, i): [ShotView, ShotView][] => (i > 0 ? [[film.shots[i - 1]!, b]] : []));
