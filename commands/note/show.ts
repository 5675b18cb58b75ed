/** Notes -> the lines that people read; and the note that a number names. */
import { when } from "../../src/chat/answers.ts";
import { Slip } from "../../src/chat/errors.ts";
import type { Note } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { showSeconds } from "../../src/film/values.ts";

/** @throws Slip when there is none. */
export function needNote(project: Project, n: number): Note {
  const given = project.head.counters.note ?? 0;
  if (n <= given) project.need([`note:${n}`]);
  const found = n <= given ? project.note(n) : undefined;
  if (found) return found;
  throw new Slip("unknown-note", `There is no note ${n}.`, "/note list numbers the open ones.");
}

/** @throws Slip when somebody has settled it. */
export function needOpenNote(project: Project, n: number): Note {
  const found = needNote(project, n);
  if (!found.settled) return found;
  throw new Slip(
    "settled",
    `Note ${n} was ${settledWords(found)} by ${found.settled.by.name}, ${when(found.settled.at)}.`,
    "Nothing was changed. /brief undo takes back your own last decision.",
  );
}

/** Open, or accepted and still to be done. @throws Slip when it was declined or is a retake already. */
export function needNoteToDo(project: Project, n: number): Note {
  const found = needNote(project, n);
  return found.settled?.how === "accepted" ? found : needOpenNote(project, n);
}

export const settledWords = ({ settled }: Note): string =>
  settled ? { accepted: "accepted", declined: "declined", retake: "made a retake" }[settled.how] : "open";

/** `1A-3 at 2 s`. */
export const placeOf = ({ take, position }: Note): string =>
  position === undefined ? take : `${take} at ${showSeconds(position)}`;

export const wordsOf = ({ text, visible }: Note): string => (visible ? `${text} (that is: ${visible})` : text);

export function noteLine(n: number, one: Note): string {
  const { settled } = one;
  const end = settled
    ? ` - ${settledWords(one)} by ${settled.by.name}${settled.reason ? `: ${settled.reason}` : ""}`
    : "";
  return `${n}  ${placeOf(one)}  ${one.by.name}: ${wordsOf(one)}${end}`;
}
