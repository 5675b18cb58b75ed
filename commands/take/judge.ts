/** /take circle, hold, ng and pick: what becomes of a take; picking is the director's. */
import { needFilm, onlyDirector, undoButton } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { choiceOption, need, takeOption, textOption } from "../../src/chat/options.ts";
import { type Block, card, note, text } from "../../src/chat/reply.ts";
import { lockOnPicks } from "../../src/film/locks.ts";
import { causeIn } from "../../src/film/mends.ts";
import { NG_CAUSES, type Take } from "../../src/film/model.ts";
import { openNotes } from "../../src/film/notes.ts";
import type { Project } from "../../src/film/project.ts";
import { judge, pickTake } from "../../src/film/takes.ts";
import { needStandings, standingsOf } from "../../src/prompt/index.ts";
import { askCause, causeSelect, needTake, statusWords, suggestTakes, takeActions } from "./show.ts";

const take = need(takeOption("a take", { typed: "positional", example: "1A-3" }));
const said = textOption("a note", { typed: "rest", max: 20_000, example: "the hand melts" });
const suggest = (context: Pick<Context, "project">, option: string, typed: string) =>
  option === "take" ? suggestTakes(context, typed) : undefined;

type Given = { take: string; note?: string; cause?: Take["cause"] };

function judged(context: Context<Given>, status: Take["status"]): Result {
  const project = needFilm(context);
  const { options, request } = context;
  const { id, take: before } = needTake(project, options.take);
  const same = before.status === status && (options.cause === undefined || options.cause === before.cause);
  if (same && options.note === undefined)
    return { say: [{ to: "caller", reply: card(`${id} is ${statusWords(before)} already; nothing was changed.`) }] };
  const cause = options.cause ?? (status === "ng" ? before.cause : undefined);
  const after = judge(project, id, { status, cause, note: options.note }, request.person, request.at);
  return {
    did: `${id}: ${statusWords(after)}`,
    say: [
      {
        reply: card(
          `Take ${id}: ${statusWords(after)}`,
          [...(options.note ? [text(options.note)] : []), ...pickedNote(project, id, after)],
          [...takeActions(id, after), undoButton(project)],
          { project: project.id },
        ),
      },
    ],
  };
}

/** A pick that somebody has turned down stays the pick until the director chooses another. */
function pickedNote(project: Project, id: string, after: Take): Block[] {
  if (after.status !== "ng" && after.status !== "false-start") return [];
  if (project.shot(after.shot)?.pick?.take !== after.number) return [];
  return [note(`${id} is still the pick of ${after.shot}; ${project.head.director.name} can pick another.`)];
}

export const circle = sub({
  name: "circle",
  about: "keeps a take; a shot may have several",
  example: "take circle 1A-3",
  options: { take, note: said },
  run: (context) => judged(context, "circled"),
  suggest,
});

export const hold = sub({
  name: "hold",
  about: "keeps a take in mind: maybe",
  example: "take hold 1A-3",
  options: { take, note: said },
  run: (context) => judged(context, "hold"),
  suggest,
});

export const ng = sub({
  name: "ng",
  about: "marks a take as no good, with its cause",
  example: "take ng 1A-3 cause:anatomy the hand melts",
  options: { take, note: said, cause: choiceOption("why it is no good", NG_CAUSES, { means: causeIn }) },
  run(context) {
    const { options } = context;
    const project = needFilm(context);
    const { id, take: before } = needTake(project, options.take);
    if (options.cause || before.cause) return judged(context, "ng");
    if (options.note) return notedNg(context, project, id, options.note);
    const ask = causeSelect("Cause", (cause) => `take ng ${id} cause:${cause}`);
    const more = { project: project.id, error: "ng-cause" };
    const example = `For example: /take ng ${id} cause:anatomy the hand melts. It is one of: ${NG_CAUSES.join(", ")}.`;
    return {
      say: [{ to: "caller", reply: card("A take that is no good needs its cause.", [text(example)], [ask], more) }],
    };
  },
  suggest,
});

/** The words are kept at once; the take is ng as soon as somebody has said the cause. */
function notedNg({ request }: Context<Given>, project: Project, id: string, said: string): Result {
  const { status } = project.take(id)!;
  judge(project, id, { status, cause: undefined, note: said }, request.person, request.at);
  const { ask, said: why } = askCause(id, said);
  return {
    did: `${id}: ${said}`,
    say: [
      {
        reply: card(`Take ${id}: noted, ng for what?`, [text(said), note(why)], [...ask, undoButton(project)], {
          project: project.id,
        }),
      },
    ],
  };
}

export const pick = sub({
  name: "pick",
  about: "makes a take the one that goes into the film (director)",
  example: "take pick 1A-3",
  options: { take },
  run(context) {
    const project = needFilm(context);
    const { options, request } = context;
    const role = onlyDirector(project, request.person, "pick");
    const { id, take: picked } = needTake(project, options.take);
    if (picked.status === "false-start")
      throw new Slip(
        "no-picture",
        `${id} is a false start: there is no picture to pick.`,
        "/take list shows the others.",
      );
    if (project.shot(picked.shot)?.pick?.take === picked.number)
      return { say: [{ to: "caller", reply: card(`${id} is the pick already; nothing was changed.`) }] };
    needUnlocked(project, lockOnPicks(project));
    const before = pickTake(project, id, request.person, request.at);
    return {
      did: `picked ${id}${role === "deputy" ? " (as deputy)" : ""}`,
      say: [
        {
          reply: card(
            `${id} is the pick of ${picked.shot}.`,
            remarks(project, id, picked, before),
            [undoButton(project)],
            {
              project: project.id,
            },
          ),
        },
      ],
    };
  },
  suggest,
});

/** What the director should know about the take that was picked. */
function remarks(project: Project, id: string, picked: Take, before: number | undefined): Block[] {
  needStandings(project, [picked.shot]);
  const moved = standingsOf(project, picked.shot).find(({ entry }) => entry.fingerprint === picked.fingerprint)?.moved;
  const open = openNotes(project, id).length;
  return [
    ...(before === undefined ? [] : [note(`${picked.shot}-${before} was the pick before.`)]),
    ...(picked.status === "ng" ? [note(`It is marked ${statusWords(picked)}.`)] : []),
    ...(picked.offPrompt ? [note("It is off-prompt: other words were sent than the prompt has.")] : []),
    ...(moved ? [note(`Decided otherwise since it was made: ${moved.join(", ")}`)] : []),
    ...(open > 0 ? [note(`${open} open ${open === 1 ? "note" : "notes"}: /note list ${id}`)] : []),
  ];
}
