/** /take retake: from what is wrong with a take to the one change that mends it; the rest is held. */
import { needFilm, onlyDirector } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { choiceOption, need, numberOption, takeOption, textOption, wordOption } from "../../src/chat/options.ts";
import { button, card, text } from "../../src/chat/reply.ts";
import { causeIn, type NgCause } from "../../src/film/mends.ts";
import { NG_CAUSES, type Take } from "../../src/film/model.ts";
import { faultsIn } from "../../src/film/points.ts";
import type { Project } from "../../src/film/project.ts";
import { enough, otherPlans, type Proposal, proposals, readingOf, splitOf } from "../../src/film/retake.ts";
import { allowedTakes, takesIn } from "../../src/film/takes.ts";
import { needNoteToDo } from "../note/show.ts";
import { makeChange, noSuchChange } from "./change.ts";
import { compiles } from "./difference.ts";
import { askCause, type Numbered, notesOn } from "./from-notes.ts";
import { ownKey, planCard, proposalCard } from "./proposal.ts";
import { needTake, suggestTakes } from "./show.ts";

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
  note?: Numbered | undefined;
  /** Other notes on the take. */
  others: readonly Numbered[];
}

export const retake = sub({
  name: "retake",
  about: "proposes the one change that mends a take, and shows what it does to the prompt",
  example: "take retake 1A-3",
  options: {
    take: need(takeOption("the take to mend", { typed: "positional", example: "1A-3" })),
    cause: choiceOption("what is wrong with it", NG_CAUSES, { means: causeIn }),
    note: numberOption("the note that asks for it (an open one: director)"),
    do: wordOption("a change that was proposed", { example: "slow" }),
    next: wordOption("the change after that one", { example: "slow" }),
    value: textOption("its words, where it takes some", { runsOn: "line", max: 2_000, example: "the lid stays shut" }),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const { id, take } = needTake(project, options.take);
    if (take.status === "false-start") return sendAgain(project, id, take);
    const { accepted, open } = begins(options) ? notesOn(project, id) : { accepted: [], open: [] };
    const note = noteNamed(context, project) ?? accepted[0];
    const others = [...accepted, ...open].filter(({ n }) => n !== note?.n);
    const own = options.cause === undefined || options.cause === take.cause;
    const said = note ? [faultsIn(note.note.text), note.note.visible] : [own && take.note && faultsIn(take.note)];
    const words = said.filter(Boolean).join("\n");
    const named = options.cause ?? (note ? undefined : take.cause);
    const heard = causeIn(words);
    const cause = named ?? heard ?? take.cause;
    if (!cause || (!named && !note && open.length > 0))
      return { say: [{ reply: askCause(project, id, { from: note, open, guess: heard }) }] };
    return carryOn(context, project, { id, take, cause, guessed: !named, note, others }, words);
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

/** Whether nothing but the take was named, so that what people noted of it is where to begin. */
const begins = ({ cause, note, do: chosen, next }: RetakeOptions): boolean =>
  [cause, note, chosen, next].every((one) => one === undefined);

/** @throws Slip where somebody else than the director makes an open note a retake; an accepted one is for anybody to do. */
function noteNamed({ request, options }: Context<RetakeOptions>, project: Project): Numbered | undefined {
  if (options.note === undefined) return undefined;
  const note = needNoteToDo(project, options.note);
  if (!note.settled) onlyDirector(project, request.person, "make a note a retake");
  return { n: options.note, note };
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
