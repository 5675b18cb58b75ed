/** A film's prompts -> the lines that say which are out of date and by which fields. */
import { button, type Card, note } from "../src/chat/reply.ts";
import type { Project } from "../src/film/project.ts";
import { needStandings, outOfDate, standingsOf } from "../src/prompt/index.ts";
import { promptedShots } from "./prompt/kept.ts";

/** Shots whose prompts the living card looks at after every edit; above it, it offers to look on demand. */
const LOOKED_AT = 24;

/** `1A (size, lock phrase 2)`; a prompt for another generator than the film's says which. */
export function outOfDateLines(project: Project, shots: readonly string[]): { id: string; line: string }[] {
  needStandings(project, shots);
  return shots.flatMap((id) =>
    outOfDate(standingsOf(project, id)).map(({ entry, moved }) => {
      const which = entry.shots ? ` with ${entry.shots.filter((one) => one !== id).join(", ")}` : "";
      return { id, line: `${id}${which}${entry.named ? ` for ${entry.generator}` : ""} (${moved!.join(", ")})` };
    }),
  );
}

/** What the living card says of it: exactly, while few shots have prompts; else a button, so that an edit stays cheap. */
export function outOfDatePart(project: Project): Pick<Card, "blocks" | "actions"> {
  const shots = promptedShots(project);
  if (shots.length > LOOKED_AT)
    return { blocks: [], actions: [button("What is out of date", "shot list show:out-of-date")] };
  const lines = outOfDateLines(project, shots).map(({ line }) => line);
  return { blocks: lines.length > 0 ? [note(`Prompts out of date: ${lines.join("; ")}`)] : [], actions: [] };
}
