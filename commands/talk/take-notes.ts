/** A remark on a take in the brief's thread -> the note that it would be, offered by a button; no take, no offer. */
import type { Context, Result } from "../../src/chat/command.ts";
import { button, type Card, card } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import type { Heard } from "../../src/film/listen/index.ts";
import { noteOffer } from "../../src/film/notes.ts";
import type { Project } from "../../src/film/project.ts";
import { type Remark, remarksIn } from "../../src/film/remarks.ts";
import { takeId, takesIn } from "../../src/film/takes.ts";
import { VALUE_MAX } from "../../src/film/values.ts";
import { offer } from "./offers.ts";

/** Cards about one message; more is a review, and a review is pasted take by take. */
const REMARKS_MAX = 3;
/** Takes that a remark could be about where it names none: the newest ones. */
const TAKES_MAX = 2;

/**
 * A sure remark is heard before anything else ("1A looks creepy" decides no mood once there is a take), any other only where
 * nothing else came of the message. A link in it is a take that is not logged yet.
 */
export function takeNotes(
  context: Context,
  project: Project,
  { act, text, links }: Heard,
  which: "sure" | "any",
): Result | undefined {
  if (act === "asks" || act === "undo" || links.length > 0 || text.length > VALUE_MAX) return undefined;
  const inFilm = new Set(project.shotIds());
  const remarks = remarksIn(text).filter(({ shot }) => inFilm.has(shot));
  if (remarks.length > REMARKS_MAX || (which === "sure" && remarks.some(({ sure }) => !sure))) return undefined;
  const cards = remarks.flatMap((remark) => noteCard(context, project, remark));
  return cards.length === 0 ? undefined : { say: cards.map((reply) => ({ reply })) };
}

function noteCard(context: Context, project: Project, { shot, take: number, words }: Remark): Card[] {
  const seen = takesIn(project, [shot]).filter(({ take }) => take.status !== "false-start");
  const meant =
    number === undefined ? seen.slice(-TAKES_MAX).reverse() : seen.filter(({ id }) => id === takeId({ shot, number }));
  if (meant.length === 0) return [];
  return [
    card(
      `A note on ${meant.length === 1 ? meant[0]!.id : shot}: "${short(words, 80)}"?`,
      [],
      meant.map(({ id }) =>
        button(`Note on ${id}`, `brief answer offer:${offer(context, project, noteOffer(id), words, "set")}`),
      ),
      { project: project.id },
    ),
  ];
}
