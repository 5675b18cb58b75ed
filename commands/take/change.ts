/** A proposed change -> made, as anybody would make it, and remembered as the one thing that the next take has to show. */
import { undoButton } from "../../src/chat/answers.ts";
import type { Context, Result } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { button, type Card, card, type Form, note, type Say, text } from "../../src/chat/reply.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { lockOn, lockOnPhrases } from "../../src/film/locks.ts";
import { PHRASE_KINDS, type Phrase } from "../../src/film/model.ts";
import { settleNote } from "../../src/film/notes.ts";
import { addPhrase, PHRASE_MAX } from "../../src/film/phrases.ts";
import type { Project } from "../../src/film/project.ts";
import type { Proposal } from "../../src/film/retake.ts";
import { showValue } from "../../src/film/values.ts";
import { viewShot } from "../../src/film/view.ts";
import { set } from "../shot/set.ts";
import { typeable } from "../shot/value.ts";
import { differenceBlocks, heldNote, pictureBlocks, promptAfter, promptBefore } from "./difference.ts";
import { ownKey, retakeWords } from "./proposal.ts";
import type { RetakeOptions, Wanted } from "./retake.ts";

export const noSuchChange = (id: string): Slip =>
  new Slip(
    "no-such-change",
    "That change is no longer open: the shot has moved on since.",
    `Ask again: /take retake ${id}`,
  );

/** @throws Slip while another retake of the shot waits to be made: one thing at a time. */
export function makeChange(
  context: Context<RetakeOptions>,
  project: Project,
  wanted: Wanted,
  proposed: Proposal,
  inOwnWords: boolean,
): Result {
  const { id, take } = wanted;
  if (proposed.door) return { say: [{ to: "caller", reply: doorCard(project, proposed) }] };
  const waiting = project.shot(take.shot)!.retake;
  if (waiting)
    throw new Slip(
      "one-change",
      `${take.shot} already waits for a retake of ${waiting.take} (${waiting.cause}: ${waiting.field}), decided by ${waiting.by.name}.`,
      "A retake changes one thing. Make that one first and log it, or take it back: /brief undo",
    );
  const kind = PHRASE_KINDS.find((one) => one === proposed.field);
  needUnlocked(
    project,
    kind ? lockOnPhrases(project, kind) : lockOn(project, `shot ${take.shot}`, fieldNamed("shot", proposed.field)!),
  );
  const { value: typed } = context.options;
  const needsWords = proposed.value === undefined && !proposed.clears;
  if (typed === undefined && (inOwnWords || needsWords))
    return { say: [{ to: "caller", reply: writeForm(project, wanted, proposed, inOwnWords) }] };
  const { value: _theirs, clears: _out, ...open } = proposed;
  const change: Proposal = typed === undefined ? proposed : open;
  const value = typed ?? proposed.value;
  const before = promptBefore(context, project, take);
  const was = stateOf(project, take.shot);
  const held = heldNote(project, take, id, change.field);
  const done = put(context, project, take.shot, change, value);
  if (stateOf(project, take.shot) === was) return done;
  return remember(
    context,
    project,
    wanted,
    change,
    [
      ...(pictureBlocks(context, project, take, change) ??
        differenceBlocks(before, promptAfter(project, take, change))),
      held,
    ],
    done,
  );
}

const stateOf = (project: Project, shot: string): string => {
  const { fields, phrases } = viewShot(project, shot)!;
  return JSON.stringify([Object.entries(fields).map(([name, { value }]) => [name, value]), phrases.map(({ n }) => n)]);
};

/** What a person would have typed: /shot set or /phrase add, with every rule of theirs. */
function put(
  context: Context<RetakeOptions>,
  project: Project,
  shot: string,
  change: Proposal,
  value: Proposal["value"],
): Result {
  const kind = PHRASE_KINDS.find((one) => one === change.field);
  if (kind) return addWords(context, project, shot, kind, String(value));
  const spec = fieldNamed("shot", change.field)!;
  if (value === undefined) return set.run({ ...context, options: { ids: shot, field: spec.name, like: "film" } });
  const typed = change.value === undefined ? String(value) : typeable(spec, value);
  return set.run({ ...context, options: { ids: shot, field: spec.name, value: typed } });
}

function addWords(
  { request }: Pick<Context<RetakeOptions>, "request">,
  project: Project,
  shot: string,
  kind: Phrase["kind"],
  words: string,
): Result {
  if (words.length > PHRASE_MAX)
    throw new Slip(
      "phrase-too-long",
      `A lock phrase holds at most ${PHRASE_MAX} characters; this one has ${words.length}.`,
      "Keep what must be the same in every shot. Nothing was changed.",
    );
  addPhrase(project, words, kind, [shot], request.person, request.at);
  return { say: [] };
}

/** A change that another command makes. */
const doorCard = (project: Project, { why, door }: Proposal): Card =>
  card(door!.label, [text(why)], [button(door!.label, door!.does, "primary")], { project: project.id });

/** The words that only people can give; filled with what stands now. */
function writeForm(project: Project, wanted: Wanted, change: Proposal, inOwnWords: boolean): Form {
  const { take } = wanted;
  const spec = fieldNamed("shot", change.field);
  const now = spec && viewShot(project, take.shot)!.fields[spec.name]?.value;
  const example = fieldNamed("brief", change.field)?.example ?? "";
  const known = change.value ?? now;
  const begin = change.draft ?? (known === undefined ? undefined : typeable(spec!, known));
  return {
    kind: "form",
    title: "Retake",
    does: retakeWords(wanted, `do:${inOwnWords ? ownKey(change.key) : change.key}`),
    submit: "Change it",
    fields: [
      {
        name: "value",
        label: `${take.shot} ${spec ? spec.name : `${change.field}, word for word`}`,
        hint: spec ? spec.about : example,
        lines: "many",
        required: true,
        ...(begin === undefined ? {} : { value: begin }),
      },
    ],
    project: project.id,
  };
}

function remember(
  { request }: Pick<Context<RetakeOptions>, "request">,
  project: Project,
  { id, take, cause, note: from }: Wanted,
  change: Proposal,
  blocks: Parameters<typeof card>[1],
  done: Result,
): Result {
  const stamp = { by: request.person, at: request.at };
  const shot = project.shot(take.shot)!;
  project.put(`shot:${take.shot}`, { ...shot, retake: { take: id, cause, field: change.field, ...stamp } });
  if (from) settleNote(project, from.n, { how: "retake", ...stamp });
  const spec = fieldNamed("shot", change.field);
  const now = spec && viewShot(project, take.shot)!.fields[spec.name]?.value;
  const what =
    now === undefined
      ? change.clears
        ? `${change.field} taken out`
        : change.field
      : `${change.field}: ${showValue(spec!, now)}`;
  const made = card(
    `Retake of ${id} (${cause}): ${what}`,
    [
      ...(from ? [text(`Note ${from.n} of ${from.note.by.name} is answered by it.`)] : []),
      ...(blocks ?? []),
      note(`Compile it, make it, log it: /prompt ${take.shot}, then /take log ${take.shot}`),
    ],
    [button(`Prompt ${take.shot}`, `prompt ${take.shot}`, "primary"), undoButton(project)],
    { project: project.id },
  );
  const others = done.say.slice(1);
  return { did: `retake of ${id} (${cause}): ${what}`, say: [{ reply: made }, ...(others as Say[])] };
}
