/** What generators get wrong: a shot's risk tags and what its words give away -> what to tag, split or clear first. */

import { tableOf } from "../tables.ts";
import type { ShotView } from "../view.ts";
import { type Change, change, type FilmView, type Finding, finding, values } from "./finding.ts";
import { has, many, one } from "./read.ts";

/** By the shot's own words. */
const RISK_WORDS: Readonly<Record<string, RegExp>> = {
  // A hand that only is in frame comes out well; what a generator gets wrong is fingers at work.
  hands:
    /\b(?:fingers?|fingertips?|thumbs?|handshake|typ(?:es|ing)|writ(?:es|ing)|pour(?:s|ing)?|t(?:ies|ying)|unt(?:ies|ying)|knit\w*|sew(?:s|ing)|stitch(?:es|ing)|thread(?:s|ing)|button(?:s|ing) (?:up|his|her|their|the)|lac(?:es|ing) (?:up|his|her|their|the)|sketch(?:es|ing)|draw(?:s|ing) (?:an?|the|with|on)|paint(?:s|ing) (?:an?|the|her|his|with)|peel(?:s|ing)|shuffl(?:es|ing)|juggl(?:es|ing)|count(?:s|ing) (?:coins|money|notes|cards)|unscrew\w*|strikes? a match|play(?:s|ing) (?:the |an? |his |her |their )?(?:piano|guitar|violin|cello|harp|flute|organ|keys|chess|cards|drums?|bass|ukulele|trumpet|clarinet))\b/,
  crowd: /\b(?:crowds?|audience|mob|spectators)\b/,
  "readable text": /\b(?:labels?|logos?|signs?|text|letters?|screens?|headlines?|number plates?)\b/,
  liquid: /\b(?:water|tea|coffee|pours?|rain|splash(?:es)?|drinks?|milk|liquid|wine)\b/,
  mirror: /\b(?:mirrors?|mirrored|reflections?|reflected|window pane)\b/,
  "contact between people": /\b(?:hugs?|kiss(?:es)?|embraces?|handshake|shake hands|dance together)\b/,
  "fast action": /\b(?:runs?|running|jumps?|fights?|crash(?:es)?|chases?|throws?|spins?)\b/,
  child: /\b(?:child|children|kids?|girl|boy|baby|toddler)\b/,
  animal: /\b(?:dogs?|cats?|horses?|birds?|animals?)\b/,
};
/** Risks at once from which a shot is better split. */
const MANY = 3;
/** A button's words hold no more (see chat/reply). */
const ROOM = 80;
/** Nothing of these is generated before somebody has it in writing. */
const CLEARED = tableOf({
  "real person": "written consent of the person shown",
  child: "consent, and the generator's rules for children",
  brand: "clearance of the brand",
});

/** The risks of a shot: its tags, and what its words give away. */
export function risksOf(view: ShotView): string[] {
  return [...new Set([...many(view, "risk tags"), ...guessed(view), ...(has(view, "dialogue") ? ["dialogue"] : [])])];
}

function guessed(view: ShotView): string[] {
  const said = ["subject", "action", "setting", "end"]
    .map((field) => one(view, field))
    .join(" ")
    .toLowerCase();
  return Object.entries(RISK_WORDS)
    .filter(([, pattern]) => pattern.test(said))
    .map(([risk]) => risk);
}

/** A risk that the words give away and nobody has tagged. */
export function untagged(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    const missing = guessed(view).filter((risk) => !many(view, "risk tags").includes(risk));
    if (missing.length === 0) return [];
    return finding("risk", {
      shots: [view.id],
      severity: "note",
      why: `Nobody has tagged ${missing.join(", ")} in ${view.id}, which generators get wrong.`,
      change: tag(view, missing),
      looked: values(view, "subject", "action", "setting", "end", "risk tags"),
    });
  });
}

/** As many of them as a button can say, those there are already among them. */
function tag(view: ShotView, missing: readonly string[]): Change {
  const words = (tags: readonly string[]): string => `shot set ${view.id} risk-tags ${tags.join(", ")}`;
  let tags = [...many(view, "risk tags"), ...missing];
  while (words(tags).length > ROOM && tags.length > 1) tags = tags.slice(0, -1);
  const added = tags.filter((risk) => missing.includes(risk));
  return change(`Tag ${added.join(", ")}`, words(tags));
}

/** Too much at once for one generation. Lines are no risk of the picture. */
export function overload(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    const risks = risksOf(view).filter((risk) => risk !== "dialogue");
    if (risks.length < MANY) return [];
    return finding("overload", {
      shots: [view.id],
      severity: "fix",
      why: `${view.id} asks for ${risks.join(", ")} at once; split it, and each half has a chance.`,
      change: change(`Split ${view.id}`, `shot add scene:${view.scene}`),
      looked: values(view, "subject", "action", "setting", "end", "risk tags"),
    });
  });
}

/** Tagged as somebody's likeness or mark: whoever has the paper waives it and says where it lies. */
export function clearance(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    const needs = many(view, "risk tags").filter((risk) => CLEARED[risk]);
    if (needs.length === 0) return [];
    return finding("clearance", {
      shots: [view.id],
      severity: "blocks",
      why: `${view.id} shows ${needs.map((risk) => (risk === "brand" ? "a brand" : `a ${risk}`)).join(" and ")}: ${needs.map((risk) => CLEARED[risk]).join("; ")} comes first.`,
      change: change("Clearance checklist", "checklist show clearance"),
      looked: values(view, "risk tags", "subject"),
    });
  });
}
