/** Two answers that nobody has chosen between -> a finding about every shot that is made with the first of them meanwhile. */
import { type Dispute, openDisputes } from "../disputes.ts";
import { fieldNamed } from "../fields.ts";
import type { Conflict } from "../model.ts";
import type { Project } from "../project.ts";
import { showValue } from "../values.ts";
import { type ShotView, viewShot } from "../view.ts";
import { change, type Finding, finding } from "./finding.ts";

/** Every field in dispute; one of the brief or a scene is about the shots that inherit it, or about the film where none does. */
export function openAnswers(project: Project): Finding[] {
  const disputes = openDisputes(project);
  if (disputes.length === 0) return [];
  const views = project.shots().map(({ id }) => viewShot(project, id)!);
  return disputes.map((one) => disputed(project, one, views));
}

function disputed(project: Project, dispute: Dispute, views: readonly ShotView[]): Finding {
  const [{ n, conflict }] = dispute;
  const { of, field, standing } = conflict;
  const shots = views.filter((view) => isMadeWith(view, conflict)).map(({ id }) => id);
  const level = of === "brief" ? "brief" : of.startsWith("scene ") ? "scene" : "shot";
  const say = (one: Conflict["other"]): string => showValue(fieldNamed(level, field)!, one.value);
  const whose = of === "brief" ? field : `${of.replace(/^shot /, "")} ${field}`;
  const others = dispute.map(({ conflict: { other } }) => `${other.by.name} ${say(other)}`);
  return finding("two-answers", {
    at: `${of === "brief" ? "" : `${of.replace(/^shot /, "").replaceAll(" ", "-")}-`}${field.replaceAll(" ", "-")}`,
    shots,
    severity: "fix",
    why: `${standing.by.name} says ${say(standing)} for ${whose}, ${others.join(", ")}; ${
      shots.length > 0
        ? `${shots.length > 3 ? `${shots.length} shots are` : `${shots.join(", ")} ${shots.length === 1 ? "is" : "are"}`} made with ${say(standing)} until`
        : `${say(standing)} stands until`
    } ${project.head.director.name} chooses.`,
    change: change(`Keep ${say(standing)}`, `brief keep ${2 * n - 1}`),
    others: dispute.map(({ n: at, conflict: { other } }) => change(`Keep ${say(other)}`, `brief keep ${2 * at}`)),
    looked: [standing.value, ...dispute.map(({ conflict: { other } }) => other.value)],
  });
}

const isMadeWith = (view: ShotView, { of, field }: Conflict): boolean =>
  Object.values(view.fields).some((one) => one.field === field && one.of === of);
