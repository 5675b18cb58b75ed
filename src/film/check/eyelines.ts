/** Where people look in two neighbouring shots -> whether their looks meet. */
import type { ShotView } from "../view.ts";
import { type FilmView, type Finding, finding, rewrite, values } from "./finding.ts";
import {
  has,
  isAside,
  many,
  meant,
  namesSubject,
  neighbours,
  one,
  plain,
  reasoned,
  sameSubject,
  subjectOf,
} from "./read.ts";

const TURNS = /\b(?:turns?|turning|looks? (?:away|back|over|round|around)|glances?)\b/i;
/** Framings of two people who face each other, where the eyelines name nobody. */
const FACING = new Set(["reverse-shot", "over-the-shoulder", "over-the-hip", "reaction-shot"]);

interface Look {
  way: "left" | "right";
  /** Whom or what they look at, if that is said. */
  at: string | undefined;
}

/** Nothing for looks that say neither left nor right, or both. */
function lookOf(view: ShotView): Look | undefined {
  const said = one(view, "eyeline");
  const ways = new Set([...said.toLowerCase().matchAll(/\b(left|right)\b/g)].map((found) => found[1] as Look["way"]));
  if (ways.size !== 1) return undefined;
  const targets = [...said.matchAll(/\b(?:to|at|towards?|on)\s+([^,;]+)/gi)].map((found) => found[1]!.trim());
  return { way: [...ways][0]!, at: targets.findLast((one) => !/\b(?:left|right|camera|lens|frame)\b/i.test(one)) };
}

/** Each says that they look at the other, or one does and the other names nobody, or the framing says it for both. */
function faceEachOther(a: ShotView, x: Look, b: ShotView, y: Look): boolean {
  const [toB, toA] = [x.at && namesSubject(x.at, b), y.at && namesSubject(y.at, a)];
  if (x.at || y.at) return (!x.at || toB === true) && (!y.at || toA === true);
  return [a, b].some((view) => many(view, "composition").some((framing) => FACING.has(framing)));
}

export function eyelines(film: FilmView): Finding[] {
  return neighbours(film).flatMap(([a, b]) => {
    const [x, y] = [lookOf(a), lookOf(b)];
    if (!x || !y || isAside(a) || isAside(b) || meant(a, b) || reasoned([a, b], "eyeline")) return [];
    const why = miss(a, x, b, y);
    if (!why) return [];
    return finding("eyeline", {
      shots: [a.id, b.id],
      severity: "fix",
      why,
      change: rewrite(b.id, "eyeline", `${b.id} looks ${y.way === "left" ? "right" : "left"}`),
      looked: [a, b].flatMap((view) => values(view, "eyeline", "subject")),
    });
  });
}

function miss(a: ShotView, x: Look, b: ShotView, y: Look): string | undefined {
  if (has(a, "subject") && has(b, "subject") && subjectOf(a) !== subjectOf(b)) {
    if (x.way !== y.way || !faceEachOther(a, x, b, y)) return undefined;
    return `${one(a, "subject")} and ${one(b, "subject")} look at each other, but both look ${x.way}, so their eyes do not meet.`;
  }
  if (!sameSubject(a, b) || x.way === y.way || !x.at || !y.at || plain(x.at) !== plain(y.at)) return undefined;
  if (TURNS.test(one(a, "action")) || TURNS.test(one(b, "action"))) return undefined;
  return `${one(b, "subject")} looks ${x.way} at ${x.at} in ${a.id} and ${y.way} in ${b.id}.`;
}
