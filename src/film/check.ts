/** A film -> everything that a script supervisor would say before money is spent, worst first, and what the director has waived. */
import { allowed, cameraRules, contradiction, end, move, oneMove, speed } from "./check/camera.ts";
import { castClash } from "./check/cast.ts";
import { openAnswers } from "./check/conflicts.ts";
import { hero, size, subject } from "./check/essentials.ts";
import { eyelines } from "./check/eyelines.ts";
import { type FilmView, type Finding, type Rule, SEVERITIES } from "./check/finding.ts";
import { frame, hookUp } from "./check/frames.ts";
import { banned, drift, offLimits } from "./check/look.ts";
import { mustHaves } from "./check/must-haves.ts";
import { nameless } from "./check/nameless.ts";
import { axis, direction, sizeLeap, sizeStep, time, twice } from "./check/neighbours.ts";
import { clearance, overload, untagged } from "./check/risks.ts";
import { coverage, pov, speaker } from "./check/scenes.ts";
import { rhythm, runtime, seconds, speechFits } from "./check/timing.ts";
import { contractOf } from "./contract.ts";
import type { Value } from "./decision.ts";
import { BRIEF_FIELDS } from "./fields.ts";
import type { Waiver } from "./model.ts";
import type { Project } from "./project.ts";
import { standingIn } from "./standing.ts";
import { viewShot } from "./view.ts";

export { type FilmView, type Finding, SEVERITIES, type Severity } from "./check/finding.ts";

/** In the order in which findings of one shot are read. */
const RULES: readonly Rule[] = [
  subject,
  offLimits,
  castClash,
  nameless,
  cameraRules,
  frame,
  clearance,
  axis,
  direction,
  eyelines,
  twice,
  sizeStep,
  time,
  hookUp,
  contradiction,
  oneMove,
  speed,
  speechFits,
  speaker,
  drift,
  banned,
  mustHaves,
  overload,
  size,
  move,
  seconds,
  runtime,
  sizeLeap,
  coverage,
  pov,
  end,
  allowed,
  rhythm,
  untagged,
  hero,
];

/** Every finding, the blocking ones first, then in film order; what is about the whole film comes last of its kind. */
export function check(film: FilmView): Finding[] {
  const place = new Map(film.shots.map(({ id }, i) => [id, i]));
  const at = ({ shots }: Finding): number => place.get(shots[0] ?? "") ?? film.shots.length;
  return RULES.flatMap((rule) => rule(film)).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || at(a) - at(b),
  );
}

export function filmOf(project: Project): FilmView {
  const shots = project.shots().map(({ id }) => viewShot(project, id)!);
  const brief: Record<string, Value> = {};
  for (const { name } of BRIEF_FIELDS) {
    const standing = standingIn(project, name);
    if (standing && standing.state !== "open") brief[name] = standing.value;
  }
  return { shots, brief, rules: contractOf(project) };
}

/** A finding with the waiver it had while the film was otherwise. */
export interface Open {
  readonly finding: Finding;
  readonly returned?: Waiver;
}

export interface Checked {
  readonly open: readonly Open[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
}

/**
 * A waiver holds for the values it was given for: once they have changed, the finding is back, with the old reason.
 * `more` are findings of others who have read the same film, such as the prompt lint.
 */
export function checked(project: Project, more: readonly Finding[] = []): Checked {
  const { waivers = {} } = project.head;
  const bySeverity = (a: Finding, b: Finding): number =>
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  const all = [...check(filmOf(project)), ...openAnswers(project), ...more]
    .sort(bySeverity)
    .map((finding) => ({ finding, waiver: waivers[finding.name] }));
  return {
    open: all
      .filter(({ finding, waiver }) => waiver?.seen !== finding.seen)
      .map(({ finding, waiver }) => ({ finding, ...(waiver ? { returned: waiver } : {}) })),
    waived: all.flatMap(({ finding, waiver }) => (waiver?.seen === finding.seen ? [{ finding, waiver }] : [])),
  };
}

/** Accepts a finding as it stands now. */
export function waive(
  project: Project,
  { name, why, seen }: Finding,
  waiver: Pick<Waiver, "by" | "at" | "reason">,
): void {
  project.putHead({ waivers: { ...project.head.waivers, [name]: { ...waiver, why, seen } } });
}
