/** /take retake: from what is wrong with a take to the one change that mends it; the rest is held. */
import { needFilm, onlyDirector } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { choiceOption, need, numberOption, takeOption, textOption, wordOption } from "../../src/chat/options.ts";
import { button, card, text } from "../../src/chat/reply.ts";
import { causeIn, type NgCause } from "../../src/film/mends.ts";
import { NG_CAUSES, type Note, type Take } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { enough, otherPlans, type Proposal, proposals, readingOf, splitOf } from "../../src/film/retake.ts";
import { allowedTakes, takesIn } from "../../src/film/takes.ts";
import { needNoteToDo } from "../note/show.ts";
import { makeChange, noSuchChange } from "./change.ts";
import { compiles } from "./difference.ts";
import { ownKey, planCard, proposalCard } from "./proposal.ts";
import { causeSelect, needTake, suggestTakes } from "./show.ts";

export interface RetakeOptions {
  take: string;
  cause?: NgCause;
  note?: number;
  do?: string;
  next?: string;
  value?: string;
}

/** Everything that a retake is about. */
export interface Wanted {
  id: string;
  take: Take;
  cause: NgCause;
  /** The cause was read from words; nobody has named it. */
  guessed: boolean;
  note?: { n: number; note: Note } | undefined;
}

export const retake = sub({
  name: "retake",
  about: "proposes the one change that mends a take, and shows what it does to the prompt",
  example: "take retake 1A-3",
  options: {
    take: need(takeOption("the take to mend", { typed: "positional", example: "1A-3" })),
    cause: choiceOption("what is wrong with it", NG_CAUSES, { means: causeIn }),
    note: numberOption("the note that asks for it (director)"),
    do: wordOption("a change that was proposed", { example: "slow" }),
    next: wordOption("the change after that one", { example: "slow" }),
    value: textOption("its words, where it takes some", { runsOn: "line", max: 2_000, example: "the lid stays shut" }),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const { id, take } = needTake(project, options.take);
    if (options.note !== undefined) onlyDirector(project, context.request.person, "make a note a retake");
    const note =
      options.note === undefined ? undefined : { n: options.note, note: needNoteToDo(project, options.note) };
    if (take.status === "false-start") return sendAgain(project, id, take);
    const own = options.cause === undefined || options.cause === take.cause;
    const words = [note?.note.text, note?.note.visible, own && take.note].filter(Boolean).join(" ");
    const named = options.cause ?? (note ? undefined : take.cause);
    const cause = named ?? causeIn(words) ?? take.cause;
    if (!cause) return askCause(project, id, options.note);
    return carryOn(context, project, { id, take, cause, guessed: !named, note }, words);
  },
  suggest: (context, option, typed) => (option === "take" ? suggestTakes(context, typed) : undefined),
});

function sendAgain(project: Project, id: string, { shot }: Take): Result {
  const how = text("The job failed or was filtered; nothing was seen. Send the same prompt again.");
  const actions = [button(`Prompt ${shot}`, `prompt ${shot}`)];
  return {
    say: [{ reply: card(`${id} is a false start: nothing has to change.`, [how], actions, { project: project.id }) }],
  };
}

function askCause(project: Project, id: string, note: number | undefined): Result {
  const does = (cause: string) => `take retake ${id} cause:${cause}${note === undefined ? "" : ` note:${note}`}`;
  const ask = card(`What is wrong with ${id}?`, [], [causeSelect("Cause", does)], { project: project.id });
  return { say: [{ reply: ask }] };
}

function carryOn(context: Context<RetakeOptions>, project: Project, wanted: Wanted, words: string): Result {
  const { options } = context;
  const { take, cause } = wanted;
  const reading = readingOf(project, take.shot);
  const possible = (one: Proposal) => (one.value === undefined && !one.clears) || compiles(project, take, one);
  const mends = proposals(reading, cause, words).filter(possible);
  const others = context.generators.filter(({ media, state }) => media === "video" && state === "active").slice(0, 3);
  const plans = otherPlans(reading, others).filter(possible);
  if (options.do !== undefined) {
    const chosen = [...mends, ...plans].find(({ key }) => [key, ownKey(key)].includes(options.do!));
    if (!chosen) throw noSuchChange(wanted.id);
    return makeChange(context, project, wanted, chosen, options.do === ownKey(chosen.key));
  }
  const takes = takesIn(project, [take.shot]).map((one) => one.take);
  const why = enough(takes, allowedTakes(project), cause);
  if (why) return { say: [{ reply: planCard(project, wanted, plans, splitOf(reading), why) }] };
  const at = options.next === undefined ? 0 : mends.findIndex(({ key }) => key === options.next) + 1;
  const [one, after] = [mends[at], mends[at + 1]];
  if (!one)
    return {
      say: [
        {
          reply: planCard(project, wanted, plans, splitOf(reading), `nothing else that leads to ${cause} is undecided`),
        },
      ],
    };
  return { say: [{ reply: proposalCard(context, project, wanted, one, after !== undefined) }] };
}
