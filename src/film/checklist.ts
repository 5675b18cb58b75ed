/** A project -> the lines that somebody should tick at one stage, chosen and ranked by what this film risks. */
import { clearance, delivery, takeLines } from "./checklist/after.ts";
import { continuity } from "./checklist/continuity.ts";
import type { Line } from "./checklist/line.ts";
import { preflight } from "./checklist/preflight.ts";
import type { Project } from "./project.ts";
import { type ShotView, viewShot } from "./view.ts";

export type { Line } from "./checklist/line.ts";

export const STAGES = ["preflight", "continuity", "take", "delivery", "clearance"] as const;
export type Stage = (typeof STAGES)[number];

const LISTS: Record<Stage, (project: Project, views: ShotView[], all: ShotView[]) => Line[]> = {
  preflight,
  continuity,
  take: takeLines,
  delivery,
  clearance,
};

/** All lines of a stage, the weightiest first. `shot` narrows continuity and take lists to one shot. */
export function checklist(project: Project, stage: Stage, shot?: string): Line[] {
  const views = project.shots().map(({ id }) => viewShot(project, id)!);
  const lines = LISTS[stage](project, shot ? views.filter(({ id }) => id === shot) : views, views);
  return lines.sort((a, b) => b.weight - a.weight);
}
