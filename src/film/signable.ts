/** An area of the film -> what it still lacks before a name can stand under it. */
import type { Project } from "./project.ts";
import type { Area } from "./signoffs.ts";

/** What an area still lacks to be signed at all, and how it is got; nothing where there is something to sign. */
export function missingFrom(project: Project, area: Area): { what: string; next: string } | undefined {
  if (area === "brief" || area === "look") return undefined;
  const shots = project.shots();
  if (shots.length === 0) return { what: "the film has no shots", next: "/shot add <text> begins the list." };
  if (area === "board" && shots.every(({ shot }) => !shot.fields.subject && !shot.fields.action))
    return {
      what: `no shot says what it shows (${shots.map(({ id }) => id).join(", ")})`,
      next: `/shot set ${shots[0]!.id} subject <who or what we look at> gives the board its first picture.`,
    };
  if (area !== "picks" || shots.some(({ shot }) => shot.pick)) return undefined;
  return {
    what: `no shot has a pick (${shots.map(({ id }) => id).join(", ")})`,
    next: "/take list shows the takes, /take pick <take> chooses one.",
  };
}
