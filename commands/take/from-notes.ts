/** The notes on a take -> what its retake begins with: an accepted one by itself, open ones as an offer. */
import { type Action, type Block, button, type Card, card, note, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import type { NgCause } from "../../src/film/mends.ts";
import type { Note } from "../../src/film/model.ts";
import { noteKind } from "../../src/film/note-kind.ts";
import { notesToDo, openNotes } from "../../src/film/notes.ts";
import type { Project } from "../../src/film/project.ts";
import { noteLine } from "../note/show.ts";
import { causeSelect } from "./show.ts";

export interface Numbered {
  readonly n: number;
  readonly note: Note;
}

/** Notes that one card offers as buttons; /note list has them all. */
const OFFERED = 4;
const LABEL = 40;

/** What somebody wants otherwise in the take: accepted notes first, then open ones. */
export function notesOn(project: Project, id: string): { accepted: Numbered[]; open: Numbered[] } {
  const [accepted, open] = [notesToDo(project, id), openNotes(project, id)];
  project.need([...accepted, ...open].map((n) => `note:${n}`));
  const read = (numbers: readonly number[]): Numbered[] => numbers.map((n) => ({ n, note: project.note(n)! }));
  return { accepted: read(accepted).filter((one) => noteKind(one.note.text) !== "praise"), open: read(open) };
}

/** The note that a retake is made from, in its own words. */
export const fromNote = (one: Numbered | undefined): Block[] =>
  one ? [text(`Note ${noteLine(one.n, one.note)}`)] : [];

/** Notes on the same take that another retake could be made from. */
export function otherNotes(
  id: string,
  others: readonly Numbered[],
  which = "Other",
): { blocks: Block[]; actions: Action[] } {
  if (others.length === 0) return { blocks: [], actions: [] };
  const lines = others.slice(0, OFFERED).map(({ n, note: one }) => noteLine(n, one));
  const more = others.length > OFFERED ? [`and ${others.length - OFFERED} more: /note list ${id}`] : [];
  return { blocks: [note([`${which} notes on ${id}:`, ...lines, ...more].join("\n"))], actions: buttons(id, others) };
}

const buttons = (id: string, notes: readonly Numbered[]): Action[] =>
  notes
    .slice(0, OFFERED)
    .map(({ n, note: one }) => button(short(`Note ${n}: ${one.text}`, LABEL), `take retake ${id} note:${n}`));

export interface Unclear {
  /** The note that the retake is made from, where its words name no cause. */
  from?: Numbered | undefined;
  open: readonly Numbered[];
  /** What the words of whoever logged the take sound like. */
  guess?: NgCause | undefined;
}

/** Nobody has said what is wrong: what people noted comes before the list of causes. */
export function askCause(project: Project, id: string, { from, open, guess }: Unclear): Card {
  const does = (cause: string) => `take retake ${id} cause:${cause}${from ? ` note:${from.n}` : ""}`;
  const { blocks, actions } = otherNotes(id, from ? [] : open, "Open");
  return card(
    `What is wrong with ${id}?`,
    [...fromNote(from), ...blocks],
    [...actions, ...(guess ? [button(`Cause: ${guess}`, does(guess))] : []), causeSelect("Cause", does)],
    { project: project.id },
  );
}
