/** Ids that no shot of the film has, and shots that are said to be none -> a card that says so. */
import { button, type Card, card, text } from "../../src/chat/reply.ts";
import type { Project } from "../../src/film/project.ts";

/** As on a slate; what ends in one of the letters left out is a size, a rate, a length or a sum. */
const SLATE = /\b\d{1,2}(?:[A-Z]?[ABCEFHJLNQRTUVWYZ]|M)\b/g;
const NO_SHOT =
  /\b(?<id>\d{1,3}[A-HJ-NP-Z]{1,2}) (?:isn['’]?t|is not|is no|was never|was not|wasn['’]?t) (?:really |even |actually )?(?:a |an |one of (?:the|our) )?(?:real |actual )?shots?\b/i;

export function absentIn(said: string, inFilm: ReadonlySet<string>): string[] {
  return [...new Set(said.match(SLATE) ?? [])].filter((id) => !inFilm.has(id));
}

export function notThere(absent: readonly string[]): Card {
  const ids = [...new Set(absent)].join(", ");
  return card(`The film has no ${ids}.`, [
    text(`Nothing was noted of it. /shot add puts a shot on the list, /shot list has the ids.`),
  ]);
}

/** "1M isn't a shot, it's an end card": whether it stays in the list is asked, and nothing is noted of it. */
export function noShot(project: Project, said: string): Card | undefined {
  const id = NO_SHOT.exec(said)?.groups?.id?.toUpperCase();
  if (!id) return undefined;
  if (!project.shotIds().includes(id)) return notThere([id]);
  return card(`Take ${id} off the list?`, [], [button(`Drop ${id}`, `shot drop ${id}`)], { project: project.id });
}
