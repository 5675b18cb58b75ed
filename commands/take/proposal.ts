/** What could mend a take -> the card that proposes one change with its difference, or another plan. */
import type { Context } from "../../src/chat/command.ts";
import { isLocked, wayOut } from "../../src/chat/locked.ts";
import { type Action, type Block, button, type Card, card, note, text, WORDS_MAX } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { lockOn } from "../../src/film/locks.ts";
import { deed } from "../../src/film/mends/shot.ts";
import type { Project } from "../../src/film/project.ts";
import type { Proposal, Split } from "../../src/film/retake.ts";
import { readShotId } from "../../src/film/slate.ts";
import { showValue } from "../../src/film/values.ts";
import { viewShot } from "../../src/film/view.ts";
import { differenceBlocks, heldNote, pictureBlocks, promptAfter, promptBefore } from "./difference.ts";
import { fromNote, otherNotes } from "./from-notes.ts";
import type { Wanted } from "./retake.ts";
import { causeSelect } from "./show.ts";

/** Plans that one card offers as buttons. */
const PLANS = 5;
const LABEL = 30;

/** The words that carry out, or pass over, a proposed change. The cause is left out where the take has it. */
export function retakeWords({ id, take, cause, note }: Wanted, more: string): string {
  const named = take.cause === cause && !note ? "" : ` cause:${cause}`;
  const words = `take retake ${id}${named}${note ? ` note:${note.n}` : ""} ${more}`;
  return words.length <= WORDS_MAX ? words : `take retake ${id} ${more}`;
}

/** `speed: fast -> slow`. */
export function changeWords(project: Project, shot: string, { field, value, clears }: Proposal): string {
  const spec = fieldNamed("shot", field);
  const now = viewShot(project, shot)!.fields[field]?.value;
  if (spec && clears) return `${field}: ${now === undefined ? "" : showValue(spec, now)} -> taken out`;
  if (!spec || value === undefined) return field;
  return `${field}: ${now === undefined ? "not decided" : showValue(spec, now)} -> ${showValue(spec, value)}`;
}

/** The same change in somebody's own words. */
export const ownKey = (key: string): string => `${key}-own`;

function label({ field, value, clears }: Proposal): string {
  const spec = fieldNamed("shot", field);
  if (clears) return short(`Take the ${field} out`, LABEL);
  if (value === undefined) return short(`Write ${spec ? field : `the ${field} phrase`}`, LABEL);
  return short(`${field}: ${showValue(spec!, value)}`, LABEL);
}

export function proposalCard(
  context: Pick<Context, "docs" | "request">,
  project: Project,
  wanted: Wanted,
  one: Proposal,
  more: boolean,
): Card {
  const { id, take, cause } = wanted;
  const spec = fieldNamed("shot", one.field);
  const lock = spec && lockOn(project, `shot ${take.shot}`, spec);
  const diff =
    one.value === undefined && !one.clears
      ? []
      : differenceBlocks(promptBefore(context, project, take), promptAfter(project, take, one));
  const picture = pictureBlocks(context, project, take, one);
  const noted = otherNotes(id, wanted.others);
  const blocks: Block[] = [
    ...fromNote(wanted.note),
    text(one.why),
    ...(picture ?? [
      ...(one.value === undefined && !one.clears ? [] : [text(changeWords(project, take.shot, one))]),
      ...diff,
    ]),
    heldNote(project, take, id, one.field),
    ...(lock ? [note(`${isLocked(lock.lock)} by ${lock.by.name}. ${wayOut(project, lock)}`)] : []),
    ...noted.blocks,
  ];
  const actions: Action[] = [
    one.door
      ? button(one.door.label, one.door.does, "primary")
      : button(label(one), retakeWords(wanted, `do:${one.key}`), "primary"),
    ...(one.value !== undefined && spec?.kind === "text"
      ? [button("In other words", retakeWords(wanted, `do:${ownKey(one.key)}`))]
      : []),
    ...(more ? [button("Something else", retakeWords(wanted, `next:${one.key}`))] : []),
    ...noted.actions,
    ...(wanted.guessed ? [otherCause(wanted)] : []),
  ];
  return card(`Retake of ${id} (${cause}): change one thing`, blocks, actions, { project: project.id });
}

const otherCause = ({ id, note }: Wanted): Action =>
  causeSelect("Another cause", (cause) => `take retake ${id} cause:${cause}${note ? ` note:${note.n}` : ""}`);

/** After enough throws: split, simplify, another size, another generator. */
export function planCard(
  project: Project,
  wanted: Wanted,
  plans: readonly Proposal[],
  split: Split | undefined,
  why: string,
): Card {
  const { id, take } = wanted;
  const { scene } = readShotId(take.shot)!;
  const { text: doing } = deed(viewShot(project, take.shot)!);
  const lines = [
    split
      ? `Split it: ${take.shot} keeps "${split.first}"; the rest is a shot of its own: /shot add scene:${scene} ${split.rest}`
      : `Split it: "${doing}" is one action, so cut inside it. Add an insert of the moment that fails, and cut to it.`,
    ...plans
      .filter(({ key }) => key !== split?.keep.key)
      .slice(0, PLANS)
      .map((one) => `${one.why} ${changeWords(project, take.shot, one)}`),
  ];
  return card(
    `${take.shot}: change the plan, not the dice`,
    [
      ...fromNote(wanted.note),
      text(`${why[0]!.toUpperCase()}${why.slice(1)}, ${id} the last. Instead of another throw:`),
      text(lines.join("\n")),
    ],
    [
      button("Split: add a shot", `shot add scene:${scene}`),
      ...plans.slice(0, PLANS).map((one) => button(label(one), retakeWords(wanted, `do:${one.key}`))),
    ],
    { project: project.id },
  );
}
