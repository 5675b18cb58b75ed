/** /take log: what was generated, under the next number of its shot, with the prompt that it was made from. */
import { needFilm } from "../../src/chat/answers.ts";
import { type Context, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import {
  choiceOption,
  generatorOption,
  idOption,
  secondsOption,
  takeOption,
  textOption,
  wordOption,
} from "../../src/chat/options.ts";
import type { Form } from "../../src/chat/reply.ts";
import { causeIn } from "../../src/film/mends.ts";
import { NG_CAUSES, TAKE_KINDS, TAKE_STATUSES, type Take } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { outOfTray } from "../../src/film/references.ts";
import { addTake } from "../../src/film/takes.ts";
import { sameWords } from "../../src/film/word-diff.ts";
import type { CompiledEntry } from "../../src/prompt/index.ts";
import { answeredLinks, linksOf } from "./links.ts";
import { loggedResult } from "./logged.ts";
import { fullPrint, promptText, standingPrompts } from "./prints.ts";
import { costAndNote, generatorRun, type Logged, type LogOptions, readPlan } from "./read-log.ts";
import { needTake, suggestTakes } from "./show.ts";

export const log = sub({
  name: "log",
  about: "notes a take of a shot: a still, a clip or an edit",
  example: "take log 1A circled link:https://example.com/1A.mp4 the lid clicks on the beat",
  takesAnswered: true,
  also: "log as take",
  options: {
    id: idOption("the shot; several shots of one clip: 1A,1B", { typed: "positional" }),
    status: choiceOption("how it went", TAKE_STATUSES, { typed: "positional" }),
    note: textOption("a note", { typed: "rest", max: 100_000, example: "the lid clicks on the beat" }),
    link: wordOption("where it lies", { example: "https://example.com/1A.mp4" }),
    fingerprint: wordOption("the prompt it was made from", { example: "1a2b3c4d" }),
    generator: generatorOption("what made it, when no prompt says so"),
    route: wordOption("the door it was reached through", { example: "runway" }),
    seed: wordOption("the generator's seed", { example: "4711" }),
    in: secondsOption("first usable second"),
    out: secondsOption("last usable second"),
    ranges: textOption("in and out of each shot of one clip", { runsOn: "line", example: "0-4,4-7.5" }),
    cost: textOption("what it cost", { runsOn: "line", example: "0.80 EUR" }),
    cause: choiceOption("why it is no good", NG_CAUSES, { means: causeIn }),
    kind: choiceOption("what it is", TAKE_KINDS),
    of: takeOption("the take it was made from", { example: "1A-2" }),
    ran: textOption("what was really sent, when words were changed on the way", { runsOn: "all", max: 100_000 }),
    take: wordOption("a take already logged, to complete it", { example: "3" }),
  },
  run(context) {
    const project = needFilm(context);
    const { options, request } = context;
    const parent = options.of === undefined ? undefined : needTake(project, options.of);
    const { cost: typedCost, note: typedNote, ...others } = parent ? ofParent(options, parent.take.shot) : options;
    const { cost, note: worded } = costAndNote(typedCost, typedNote);
    const { links: own, note: said } = linksOf({ link: others.link, note: worded }, request.files);
    const links = own.length > 0 ? own : answeredLinks(request.answering);
    const { id } = others;
    // No platform opens a form in answer to a message: it would ask for the clip again.
    if (id === undefined && own.length === 0 && links.length > 0)
      throw new Slip(
        "missing-option",
        `Which shot ${links.length > 1 ? "are they takes" : "is it a take"} of?`,
        "Say it in the same reply, for example: take log 1A circled",
      );
    if (id === undefined) return { say: [{ to: "caller", reply: logForm(project, links, others.status, said) }] };
    const given: LogOptions = { ...others, ...(cost ? { cost } : {}), id, note: said, links, of: parent?.id };
    const logged = logAll(context, project, given);
    emptyTray(project, logged);
    return loggedResult(project, logged, given, own.length === 0 && request.answering === "unread");
  },
  suggest: (context, option, typed) => (option === "of" ? suggestTakes(context, typed) : undefined),
});

/** What has become a take does not wait in the tray any more. */
function emptyTray(project: Project, { takes }: Logged): void {
  for (const [n, { link }] of Object.entries(project.head.tray))
    if (takes.some(({ take }) => take.link === link)) outOfTray(project, Number(n));
}

type Typed = { id?: string; status?: Take["status"]; note?: string };

/** With a parent the shot may be left out, and the first word is a status or the note. */
function ofParent<T extends Typed>(options: T, shot: string): T {
  const { id, note } = options;
  if (id === undefined) return { ...options, id: shot };
  if (/^\d/.test(id)) return options;
  const status = TAKE_STATUSES.find((one) => one === id.toLowerCase());
  return status
    ? { ...options, id: shot, status }
    : { ...options, id: shot, note: [id, note].filter(Boolean).join(" ") };
}

function logForm(
  project: Project,
  links: readonly string[],
  status: string | undefined,
  said: string | undefined,
): Form {
  return {
    kind: "form",
    title: "Log a take",
    does: "take log",
    submit: "Log",
    fields: [
      { name: "id", label: "Shot", hint: "1A; several shots of one clip: 1A,1B", lines: "one", required: true },
      { name: "status", label: "Status", hint: TAKE_STATUSES.join(", "), lines: "one", value: status ?? "logged" },
      {
        name: "link",
        label: links.length > 1 ? "Links, one take each" : "Link",
        lines: links.length > 1 ? "many" : "one",
        ...(links.length > 0 ? { value: links.join("\n") } : {}),
      },
      { name: "note", label: "Note", lines: "many", ...(said ? { value: said } : {}) },
    ],
    project: project.id,
  };
}

/** Logs what was given: new takes, or more about old ones. */
function logAll(context: Context, project: Project, given: LogOptions): Logged {
  const plan = readPlan(project, given);
  const { fingerprint, entry, asked } = madeFrom(context, project, given, plan);
  const ran = given.ran;
  const compiled = ran === undefined ? undefined : promptText(context, fingerprint);
  const uncaused = given.status === "ng" && !given.cause && plan.known.every(({ take }) => !take.cause);
  const more = defined({
    status: uncaused ? undefined : given.status,
    cause: given.cause,
    note: given.note,
    seed: given.seed,
    ran,
    kind: given.kind ?? (given.of && plan.known.length === 0 ? ("edit" as const) : undefined),
    of: given.of,
    fingerprint,
    generator: generatorRun(context.generators, given.generator) ?? entry?.generator,
    route: given.route ?? entry?.route,
    offPrompt: compiled !== undefined && !sameWords(compiled, ran!) ? (true as const) : undefined,
  });
  const takes =
    plan.known.length > 0
      ? plan.known.map(({ id, take }) =>
          complete(project, id, take, { ...more, ...linked(given), ...pieces(given, 0) }),
        )
      : plan.fresh.map((one, i) => {
          const { request } = context;
          const own = { ...one, status: "logged" as const, ...more, ...pieces(given, i) };
          return addTake(project, own, request.person, request.at);
        });
  if (plan.known.length === 0 && plan.oneClip) joinClip(project, takes);
  return { takes, asked, compiled, known: plan.known.length > 0, uncaused };
}

const linked = ({ links }: LogOptions): Partial<Take> => (links[0] === undefined ? {} : { link: links[0] });

/** What belongs to one take of several: the cost is noted once. */
const pieces = ({ in: from, out: to, cost }: LogOptions, i: number): Partial<Take> => ({
  ...(from === undefined ? {} : { in: from }),
  ...(to === undefined ? {} : { out: to }),
  ...(cost === undefined || i > 0 ? {} : { cost }),
});

function complete(project: Project, id: string, take: Take, more: Partial<Take>): { id: string; take: Take } {
  const { cause, ...rest } = take;
  const status = more.status ?? take.status;
  const next = { ...rest, ...(status === "ng" && cause ? { cause } : {}), ...more };
  project.put(`take:${id}`, next);
  return { id, take: next };
}

/** Each take of a clip knows the others. */
function joinClip(project: Project, takes: { id: string; take: Take }[]): void {
  const clip = takes.map(({ id }) => id);
  for (const one of takes) {
    one.take = { ...one.take, clip };
    project.put(`take:${one.id}`, one.take);
  }
}

const defined = <T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;

interface From {
  fingerprint?: string | undefined;
  entry?: { generator: string; route: string } | undefined;
  /** Several stand, and nobody has said which. */
  asked: CompiledEntry[];
}

function madeFrom(
  context: Context,
  project: Project,
  given: LogOptions,
  { shots, known }: { shots: string[]; known: { take: Take }[] },
): From {
  if (given.fingerprint !== undefined) {
    const kept = fullPrint(context, given.fingerprint);
    return { fingerprint: kept.fingerprint, entry: kept, asked: [] };
  }
  const before = known[0]?.take;
  if (before?.fingerprint || before?.kind === "edit" || given.kind === "edit" || (given.of && !given.kind))
    return { fingerprint: before?.fingerprint, asked: [] };
  const wanted = generatorRun(context.generators, given.generator);
  const standing = standingPrompts(project, shots, wanted);
  const [only] = standing;
  return standing.length === 1 ? { fingerprint: only!.fingerprint, entry: only, asked: [] } : { asked: standing };
}
