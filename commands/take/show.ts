/** Takes -> the lines, cards and buttons that people read; and the take that an id names. */
import { when } from "../../src/chat/answers.ts";
import type { Context } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { type Action, button } from "../../src/chat/reply.ts";
import type { Suggestion } from "../../src/chat/request.ts";
import { matching } from "../../src/chat/suggest.ts";
import { short } from "../../src/chat/text.ts";
import { causeIn } from "../../src/film/mends.ts";
import { NG_CAUSES, type Take } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { readTakeId } from "../../src/film/slate.ts";
import { takeId, takeIds } from "../../src/film/takes.ts";
import { showSeconds } from "../../src/film/values.ts";
import { SHOWN_DIGITS } from "../prompt/kept.ts";
import { shotIds } from "../shot/ids.ts";

/** @throws Slip that says which takes there are. */
export function needTake(project: Project, typed: string): { id: string; take: Take } {
  const read = readTakeId(typed);
  if (!read)
    throw new Slip(
      "unknown-take",
      `"${short(typed, 40)}" is not the number of a take.`,
      "A take is its shot, a hyphen and a number: 1A-3. /take list shows them.",
    );
  const id = takeId(read);
  const take = loaded(project, id);
  if (take) return { id, take };
  shotIds(project, read.shot);
  const there = takeIds(project, read.shot).filter((one) => loaded(project, one));
  throw new Slip(
    "unknown-take",
    `There is no take ${id}.`,
    there.length > 0 ? `${read.shot} has ${short(there.join(", "), 200)}.` : `Log one: /take log ${read.shot}`,
  );
}

function loaded(project: Project, id: string): Take | undefined {
  project.need([`take:${id}`]);
  return project.take(id);
}

/** Completes take ids, the newest of each shot first. */
export function suggestTakes({ project }: Pick<Context, "project">, typed: string): Suggestion[] {
  const ids = project?.shotIds().flatMap((shot) => takeIds(project, shot).reverse()) ?? [];
  return matching(ids, typed).map((id) => ({ label: id, value: id }));
}

export const statusWords = (take: Take): string => (take.status === "ng" ? `ng (${take.cause})` : take.status);

/** `from 0.5 s to 3.2 s`. */
function usable({ in: from, out: to }: Take): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return `usable ${from === undefined ? "from the start" : `from ${showSeconds(from)}`}${to === undefined ? "" : ` to ${showSeconds(to)}`}`;
}

function lineage({ kind, of, clip, mends }: Take, id: string): (string | undefined)[] {
  const others = clip?.filter((one) => one !== id);
  return [
    kind && kind !== "clip" ? `${kind}${of ? ` of ${of}` : ""}` : of && `from ${of}`,
    others && others.length > 0 ? `one clip with ${others.join(", ")}` : undefined,
    mends && `retake of ${mends.take} (${mends.cause}: ${mends.field})`,
  ];
}

/** Everything noted of a take, one fact a line. */
export function factsOf(id: string, take: Take): string[] {
  return [
    take.note,
    take.link,
    ...lineage(take, id),
    usable(take),
    take.generator && `made with ${take.generator}${take.route ? ` at ${take.route}` : ""}`,
    take.seed && `seed ${take.seed}`,
    take.cost && `cost ${take.cost}`,
    take.offPrompt ? "off-prompt: other words were sent than the prompt has" : undefined,
  ].filter((one): one is string => Boolean(one));
}

export interface Row {
  id: string;
  take: Take;
  picked: boolean;
  /** What has moved since its prompt was compiled. */
  moved?: readonly string[] | undefined;
  notes: number;
}

export function takeLine({ id, take, picked, moved, notes }: Row): string {
  const more = [
    take.offPrompt && "off-prompt",
    moved && `out of date: ${moved.join(", ")}`,
    notes > 0 && `${notes} open ${notes === 1 ? "note" : "notes"}`,
    take.fingerprint?.slice(0, SHOWN_DIGITS),
    take.generator,
    ...lineage(take, id),
    usable(take),
    take.cost,
    take.logged.by.name,
    when(take.logged.at),
    take.note && short(take.note, 60),
    take.link,
  ].filter(Boolean);
  return `${id}  ${picked ? "pick, " : ""}${statusWords(take)}  ·  ${more.join(" · ")}`;
}

/** What is wrong with it: every cause as a choice. */
export const causeSelect = (label: string, does: (cause: string) => string): Action => ({
  kind: "select",
  label,
  options: NG_CAUSES.map((cause) => ({ label: cause, does: does(cause) })),
});

/** Ng without a cause: the one that the words name as a button, and every cause to choose from. */
export function askCause(id: string, words: string): { ask: Action[]; said: string } {
  const likely = causeIn(words);
  const does = (cause: string) => `take ng ${id} cause:${cause}`;
  return {
    ask: [
      ...(likely ? [button(`NG: ${likely}`, does(likely), "primary")] : []),
      causeSelect(likely ? "Another cause" : "Cause", does),
    ],
    said: likely
      ? `Ng needs its cause. The words sound like ${likely}.`
      : "Ng needs its cause, so that a retake knows what to change.",
  };
}

/** What can be done with a take now. */
export function takeActions(id: string, { status }: Take): Action[] {
  const circle = button("Circle", `take circle ${id}`);
  const hold = button("Hold", `take hold ${id}`);
  const ng = causeSelect("NG, because of", (cause) => `take ng ${id} cause:${cause}`);
  const noteOn = button("Note", `note add ${id}`);
  switch (status) {
    case "circled":
      return [button("Pick", `take pick ${id}`), noteOn];
    case "hold":
      return [circle, ng, noteOn];
    case "ng":
      return [button("Retake", `take retake ${id}`, "primary"), circle];
    case "false-start":
      return [];
    case "logged":
      return [circle, hold, ng, noteOn];
    default:
      return status satisfies never;
  }
}
