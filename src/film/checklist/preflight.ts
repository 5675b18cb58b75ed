/** A project before money is spent -> what the check finds, rule by rule, and what only people can settle. */

import { openAnswers } from "../check/conflicts.ts";
import { change } from "../check/finding.ts";
import { risksOf } from "../check/risks.ts";
import { checked, type Finding } from "../check.ts";
import type { FieldRecord, Value } from "../decision.ts";
import { openDisputes } from "../disputes.ts";
import { openQuestions } from "../interview.ts";
import { livePhrases } from "../phrases.ts";
import type { Project } from "../project.ts";
import { standingBrief } from "../standing.ts";
import { tableOf } from "../tables.ts";
import type { ShotView } from "../view.ts";
import { type Line, line, type Unsettled } from "./line.ts";

const idsOf = (views: readonly ShotView[]): string => views.map(({ id }) => id).join(", ");

export function preflight(project: Project, views: ShotView[]): Line[] {
  const brief = standingBrief(project);
  const open = openQuestions(project);
  return [
    ...waiting(project),
    ...fromCheck(
      checked(project)
        .open.map(({ finding }) => finding)
        .filter(({ rule }) => rule !== "two-answers"),
    ),
    ...unnamed(project, views),
    ...moodCauses(brief.tone?.value),
    ...(open.length > 0 ? [line("open", 40, `Decide or leave open on purpose: ${open.join(", ")}`)] : []),
    ...risky(views),
    ...(project.head.signoffs.brief ? [] : [signoff()]),
    line("test-one", 35, "Generate the riskiest shot first, with two or three takes, before the rest"),
    line(
      "budget",
      20,
      brief["takes allowed"]
        ? `Plan ${brief["takes allowed"].value} takes a shot: ${Number(brief["takes allowed"].value) * views.length} generations`
        : "Decide how many takes a shot may cost",
    ),
  ];
}

/** What waits for the director. */
function waiting(project: Project): Line[] {
  const disputes = openDisputes(project);
  const departures = Object.entries(project.head.deviations).filter(([, one]) => !one.granted);
  return [
    ...(disputes.length > 0
      ? [
          line(
            "conflicts",
            100,
            `Settle what two people see differently: ${disputes.map(([{ conflict }]) => conflict.field).join(", ")}`,
            fromFindings(openAnswers(project)),
          ),
        ]
      : []),
    ...(departures.length > 0
      ? [
          line(
            "departures",
            95,
            `Grant or drop ${departures.length} departure${departures.length === 1 ? "" : "s"} from locked fields`,
            {
              how: `${project.head.director.name} grants each, or its shot follows the film again: ${departures.map(([, { of, field }]) => `${of.replace(/^shot /, "")} ${field}`).join(", ")}.`,
              ways: departures.map(([n, { of, field }]) =>
                change(`Grant ${of.replace(/^shot /, "")} ${field}`, `brief grant ${n}`),
              ),
            },
          ),
        ]
      : []),
  ];
}

const signoff = (): Line =>
  line("signoff", 30, "Have the brief signed off by whoever decides", {
    how: "Whoever decides signs it: /brief signoff brief by:@person",
    ways: [],
  });

/** Findings that are still there, and the change that each of them proposes. */
const fromFindings = (found: readonly Finding[]): Unsettled => ({
  how: found.map(({ why }) => why).join("\n"),
  ways: found.flatMap((one) => [one.change, ...(one.others ?? [])]),
});

interface Told {
  weight: number;
  /** The tick's key where it is not the rule's name. */
  key?: string;
  /** What to do about all of a rule's shots at once. */
  label(ids: string): string;
}

/** Rules that many shots break alike: one line for all of them. */
const TOGETHER: Readonly<Record<string, Told>> = {
  subject: { weight: 100, label: (ids) => `Say who or what we look at in ${ids}` },
  move: { weight: 72, label: (ids) => `Decide one move, or static on purpose, for ${ids}` },
  size: { weight: 70, label: (ids) => `Decide the shot size of ${ids}` },
  seconds: { weight: 60, label: (ids) => `Decide the length of ${ids}` },
  speech: {
    weight: 85,
    label: (ids) => `Give the lines in ${ids} more seconds, or fewer words (2 to 2.5 words a second)`,
  },
  end: { weight: 45, key: "end-state", label: (ids) => `Name the end state of the long shots ${ids}` },
};
const WEIGHTS = { blocks: 98, fix: 75, note: 0 } as const;

/** One line a rule; what is only good to know stays with `/check`. */
function fromCheck(findings: readonly Finding[]): Line[] {
  const byRule = new Map<string, Finding[]>();
  for (const one of findings)
    if (one.severity !== "note" || TOGETHER[one.rule]) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return [...byRule].map(([rule, found]) => {
    const told = TOGETHER[rule];
    const open = fromFindings(found);
    if (told)
      return line(told.key ?? rule, told.weight, told.label(found.flatMap(({ shots }) => shots).join(", ")), open);
    const [first, ...others] = found;
    const label = others.length === 0 ? first!.why : `${first!.why} And ${others.length} more of the kind: /check`;
    return line(rule, WEIGHTS[first!.severity], label, open);
  });
}

function unnamed(project: Project, views: readonly ShotView[]): Line[] {
  const none = livePhrases(project).filter(
    ({ n }) => !views.some((view) => view.phrases.some((phrase) => phrase.n === n)),
  );
  if (none.length === 0) return [];
  const named = none.map(({ phrase }) => phrase.words.split(",")[0]).join("; ");
  return [line("phrases", 65, `No shot names these lock phrases: ${named}`)];
}

function moodCauses(tone: Value | undefined): Line[] {
  const bare = Array.isArray(tone) ? (tone as FieldRecord[]).filter((row) => !row.cause) : [];
  return bare.length > 0
    ? [
        line(
          "causes",
          55,
          `Say what makes it so, seen or heard: ${bare.map((row) => row.value.replaceAll("-", " ")).join(", ")}`,
        ),
      ]
    : [];
}

const RISK_ADVICE = tableOf({
  hands: "count fingers and watch which hand holds what",
  crowd: "keep faces small or turned away",
  "readable text": "put the text in afterwards, in the edit",
  liquid: "watch level, splash and where it goes",
  mirror: "check that the reflection does the same thing",
  "contact between people": "watch where bodies meet and merge",
  "fast action": "split it, or slow it down",
  child: "check consent and the generator's rules first",
  "real person": "have written consent before generating",
  brand: "have clearance before generating",
  dialogue: "check who speaks, every word, and the lips",
  animal: "count legs and watch the gait",
});

function risky(views: readonly ShotView[]): Line[] {
  const shots = new Map<string, ShotView[]>();
  for (const view of views) for (const risk of risksOf(view)) shots.set(risk, [...(shots.get(risk) ?? []), view]);
  return [...shots].map(([risk, where]) =>
    line(
      `risk-${risk.replaceAll(" ", "-")}`,
      48 + where.length,
      `${risk} (${idsOf(where)}): ${RISK_ADVICE[risk] ?? "plan for it"}`,
    ),
  );
}
