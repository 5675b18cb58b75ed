/** A brief field -> what stands for it: the film's own decision, else its look's. */
import type { Decision, Fields } from "./decision.ts";
import type { Project } from "./project.ts";

/** A field that was left open on purpose takes what the look says. */
export function standingIn(project: Project, field: string): Decision | undefined {
  const own = project.head.brief[field];
  return own && own.state !== "open" ? own : (project.look?.fields[field] ?? own);
}

/** Everything that stands, the film's own and its look's. */
export function standingBrief(project: Project): Fields {
  const names = new Set([...Object.keys(project.look?.fields ?? {}), ...Object.keys(project.head.brief)]);
  return Object.fromEntries([...names].map((name) => [name, standingIn(project, name)!]));
}
