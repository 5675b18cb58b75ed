/** Neighbouring shots -> what has to fit where they meet: what the check finds there, and what eyes have to look for. */

import { has, one as textOf } from "../check/read.ts";
import { risksOf } from "../check/risks.ts";
import { checked, type Finding } from "../check.ts";
import type { Project } from "../project.ts";
import type { ShotView } from "../view.ts";
import { type Line, line } from "./line.ts";

/** Rules about a cut, heaviest first, and the keys that their ticks are kept under. */
const CUTS: Readonly<Record<string, { key: string; weight: number }>> = {
  axis: { key: "axis", weight: 90 },
  direction: { key: "direction", weight: 85 },
  time: { key: "time", weight: 80 },
  eyeline: { key: "eyeline", weight: 75 },
  "hook-up": { key: "frames", weight: 72 },
  "size-step": { key: "size", weight: 70 },
  "size-leap": { key: "leap", weight: 40 },
};

export function continuity(project: Project, views: ShotView[], all: ShotView[]): Line[] {
  const findings = checked(project).open.map(({ finding }) => finding);
  return views.flatMap((view) => {
    const before = all[all.indexOf(view) - 1];
    return before ? cut(before, view, findings) : [];
  });
}

function cut(a: ShotView, b: ShotView, findings: readonly Finding[]): Line[] {
  const at = `${a.id} to ${b.id}`;
  const key = (name: string): string => `${name}-${a.id}-${b.id}`;
  const found = findings
    .filter(({ rule, shots }) => CUTS[rule] && shots[0] === a.id && shots[1] === b.id)
    .map(({ rule, why }) => line(key(CUTS[rule]!.key), CUTS[rule]!.weight, `${at}: ${why}`));
  return [...found, ...seen(a, b, at, key).filter((one) => !found.some((other) => other.key === one.key))];
}

/** What no rule can judge from words. */
function seen(a: ShotView, b: ShotView, at: string, key: (name: string) => string): Line[] {
  const both = a.phrases.filter((one) => b.phrases.some((other) => other.n === one.n));
  return [
    ...both
      .filter((one) => one.kind !== "style")
      .map((one) => line(key(`phrase-${one.n}`), 60, `${at}: ${one.words.split(",")[0]} looks the same in both`)),
    ...(has(b, "wardrobe") ? [line(key("wardrobe"), 55, `${at}: wardrobe is ${textOf(b, "wardrobe")}`)] : []),
    ...(has(a, "last frame") || has(b, "first frame")
      ? [line(key("frames"), 65, `${at}: the last frame leads into the first`)]
      : []),
    ...(has(a, "eyeline") && has(b, "eyeline")
      ? [line(key("eyeline"), 58, `${at}: eyelines meet (${textOf(a, "eyeline")} / ${textOf(b, "eyeline")})`)]
      : []),
    line(key("grade"), 20, `${at}: no jump in brightness or colour`),
    ...(risksOf(b).includes("hands") ? [line(key("hands"), 50, `${at}: the same hand holds the same thing`)] : []),
  ];
}
