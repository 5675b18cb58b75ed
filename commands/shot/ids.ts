/** Shot ids as people type them -> the shots that they are, or the slip that says what there is. */
import { Slip } from "../../src/chat/errors.ts";
import type { Project } from "../../src/film/project.ts";
import { readIds } from "../../src/film/shots.ts";

/** @throws Slip that says which id is none, and what there is. */
export function shotIds(project: Project, typed: string): string[] {
  const read = readIds(project, typed);
  if ("ids" in read) {
    if (read.ids.length > 0) return read.ids;
    throw new Slip(
      "no-shots",
      "This film has no shots yet.",
      "Add some: /shot add slow push in on her hands, close-up, 4s",
    );
  }
  const there = project.shotIds();
  const has =
    there.length === 0
      ? "This film has no shots yet: /shot add <text>"
      : `There is ${there.length > 12 ? `${there.slice(0, 12).join(", ")} … ${there.at(-1)}` : there.join(", ")}.`;
  if (read.why === "dropped")
    throw new Slip("dropped-shot", `${read.unknown} was dropped; its id is not given again.`, has);
  throw new Slip("unknown-shot", `There is no shot "${read.unknown.slice(0, 40)}".`, has);
}
