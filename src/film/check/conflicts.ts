/** Two answers that nobody has chosen between -> a finding about every shot that is made with the first of them meanwhile. */
import { openConflicts } from "../decide.ts";
import { fieldNamed } from "../fields.ts";
import type { Conflict } from "../model.ts";
import type { Project } from "../project.ts";
import { showValue } from "../values.ts";
import { type ShotView, viewShot } from "../view.ts";
import { change, type Finding, finding } from "./finding.ts";

/** Every open conflict; one of the brief or a scene is about the shots that inherit it, or about the film where none does. */
export function openAnswers(project: Project): Finding[] {
  const open = openConflicts(project);
  if (open.length === 0) return [];
  const views = project.shots().map(({ id }) => viewShot(project, id)!);
  return open.map(({ n, conflict }) => {
    const shots = views.filter((view) => isMadeWith(view, conflict)).map(({ id }) => id);
    const { of, field, standing, other } = conflict;
    const level = of === "brief" ? "brief" : of.startsWith("scene ") ? "scene" : "shot";
    const say = (one: Conflict["other"]): string => showValue(fieldNamed(level, field)!, one.value);
    const whose = of === "brief" ? field : `${of.replace(/^shot /, "")} ${field}`;
    return finding("two-answers", {
      at: `${of === "brief" ? "" : `${of.replace(/^shot /, "").replaceAll(" ", "-")}-`}${field.replaceAll(" ", "-")}`,
      shots,
      severity: "fix",
      why: `${standing.by.name} says ${say(standing)} for ${whose}, ${other.by.name} ${say(other)}; ${
        shots.length > 0
          ? `${shots.length > 3 ? `${shots.length} shots are` : `${shots.join(", ")} ${shots.length === 1 ? "is" : "are"}`} made with ${say(standing)} until`
          : `${say(standing)} stands until`
      } ${project.head.director.name} chooses.`,
      change: change(`Keep ${say(standing)}`, `brief keep ${2 * n - 1}`),
      other: change(`Keep ${say(other)}`, `brief keep ${2 * n}`),
      looked: [standing.value, other.value],
    });
  });
}

const isMadeWith = (view: ShotView, { of, field }: Conflict): boolean =>
  Object.values(view.fields).some((one) => one.field === field && one.of === of);
