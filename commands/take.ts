/** /take: what was generated, logged by slate number with the prompt that it was made from. */
import { needFilm, undoButton, when } from "../src/chat/answers.ts";
import { type Context, defineCommand, type Result, sub } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import {
  choiceOption,
  idOption,
  need,
  numberOption,
  secondsOption,
  textOption,
  wordOption,
} from "../src/chat/options.ts";
import { type Action, type Block, card, note, text } from "../src/chat/reply.ts";
import { short } from "../src/chat/text.ts";
import { NG_CAUSES, SCHEMA_VERSION, TAKE_STATUSES, type Take } from "../src/film/model.ts";
import type { Project } from "../src/film/project.ts";
import { showSeconds } from "../src/film/values.ts";
import { viewShot } from "../src/film/view.ts";
import { compile } from "../src/prompt/index.ts";
import { recall, SHOWN_DIGITS } from "./prompt/kept.ts";
import { shotIds } from "./shot.ts";

const log = sub({
  name: "log",
  about: "notes a take of a shot: a still, a clip or an edit",
  example: "take log 1A circled link:https://example.com/1A.mp4 the lid clicks on the beat",
  options: {
    id: need(idOption("the shot", { typed: "positional" })),
    status: choiceOption("how it went", TAKE_STATUSES, { typed: "positional" }),
    note: textOption("a note", { typed: "rest", max: 100_000, example: "the lid clicks on the beat" }),
    link: wordOption("where it lies", { example: "https://example.com/1A.mp4" }),
    fingerprint: wordOption("the prompt it was made from", { example: "1a2b3c4d" }),
    seed: wordOption("the generator's seed", { example: "4711" }),
    in: secondsOption("first usable second"),
    out: secondsOption("last usable second"),
    cost: textOption("what it cost", { runsOn: "line", example: "0.80 EUR" }),
    cause: choiceOption("why it is no good", NG_CAUSES),
    ran: textOption("what was really sent, when words were changed on the way", { runsOn: "all", max: 100_000 }),
    take: numberOption("a take already logged, to complete it", { top: 9_999 }),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const [id] = shotIds(project, options.id);
    const known = options.take === undefined ? undefined : project.take(`${id}-${options.take}`);
    if (options.take !== undefined && !known)
      throw new Slip("unknown-take", `There is no take ${id}-${options.take}.`, "/take list shows them.");
    if (options.status === "ng" && !options.cause && !known?.cause)
      throw new Slip(
        "ng-cause",
        "A take that is no good needs its cause.",
        `For example: /take log ${id} ng cause:anatomy the hand melts. It is one of: ${NG_CAUSES.join(", ")}.`,
      );
    if (options.in !== undefined && options.out !== undefined && options.in >= options.out)
      throw new Slip("wrong-range", "in: is not before out:.", "For example: in:0.5 out:3.2");
    return logTake(context, project, id!, known);
  },
});

type Given = Partial<
  Pick<Take, "status" | "cause" | "note" | "link" | "seed" | "in" | "out" | "cost" | "ran" | "fingerprint">
> & { take?: number };

function logTake(context: Context<Given>, project: Project, shot: string, known: Take | undefined): Result {
  const { request, options } = context;
  const number = known?.number ?? (project.index.counters[`takes ${shot}`] ?? 0) + 1;
  const id = `${shot}-${number}`;
  const current =
    known?.fingerprint === undefined && options.fingerprint === undefined ? currentPrints(project, shot) : [];
  const fingerprint =
    options.fingerprint === undefined
      ? (known?.fingerprint ?? (current.length === 1 ? current[0] : undefined))
      : fullPrint(context, options.fingerprint);
  const { take: _take, fingerprint: _typed, ...said } = options;
  const take: Take = {
    ...(known ?? {
      schemaVersion: SCHEMA_VERSION,
      shot,
      number,
      logged: { by: request.person, at: request.at },
      status: "logged",
    }),
    ...defined(said),
    ...(fingerprint ? { fingerprint } : {}),
  };
  project.need([`take:${id}`]);
  project.put(`take:${id}`, take);
  if (!known) project.putIndex({ counters: { ...project.index.counters, [`takes ${shot}`]: number } });
  const { blocks, actions } = about(context, take, current);
  return {
    did: `${known ? "completed" : "logged"} take ${id}${take.status === "logged" ? "" : `: ${take.status}`}`,
    say: [
      {
        reply: card(`Take ${id}: ${statusWords(take)}`, blocks, [...actions, undoButton(project)], {
          project: project.id,
        }),
      },
    ],
  };
}

const defined = <T extends object>(given: T): Partial<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;

function about(
  context: Context<Given>,
  take: Take,
  current: readonly string[],
): { blocks: Block[]; actions: Action[] } {
  const facts = [
    take.note,
    take.link,
    take.in !== undefined || take.out !== undefined
      ? `usable ${take.in === undefined ? "from the start" : `from ${showSeconds(take.in)}`}${take.out === undefined ? "" : ` to ${showSeconds(take.out)}`}`
      : undefined,
    take.seed && `seed ${take.seed}`,
    take.cost && `cost ${take.cost}`,
    take.ran && offPrompt(context, take) ? "off-prompt: other words were sent than the prompt has" : undefined,
  ].filter((one): one is string => Boolean(one));
  const from = take.fingerprint
    ? `Made from ${take.fingerprint.slice(0, SHOWN_DIGITS)}`
    : current.length === 0
      ? "No prompt of this shot is up to date, so none is noted; fingerprint:<...> names it."
      : "Which prompt was it made from?";
  const ask: Action[] =
    take.fingerprint || current.length < 2
      ? []
      : [
          {
            kind: "select",
            label: "Prompt",
            options: current.map((one) => ({
              label: one.slice(0, SHOWN_DIGITS),
              does: `take log ${take.shot} take:${take.number} fingerprint:${one.slice(0, 16)}`,
            })),
          },
        ];
  return { blocks: [...(facts.length > 0 ? [text(facts.join("\n"))] : []), note(from)], actions: ask };
}

/** Whether other words were sent than the prompt has; white space aside. */
function offPrompt(context: Context<Given>, take: Take): boolean {
  const kept = take.fingerprint ? recall(context, take.fingerprint)[0] : undefined;
  const squash = (said: string): string => said.replaceAll(/\s+/g, " ").trim();
  return kept !== undefined && squash(kept.text) !== squash(take.ran ?? "");
}

const statusWords = (take: Take): string => (take.status === "ng" ? `ng (${take.cause})` : take.status);

/** Fingerprints compiled for a shot that still stand: compiling again gives the same. */
function currentPrints(project: Project, shot: string): string[] {
  const view = viewShot(project, shot)!;
  return project.compiledOf(shot).flatMap(({ fingerprint, generator, route, mode }) => {
    try {
      return compile([view], { generator, route, mode: mode as never }).fingerprint === fingerprint
        ? [fingerprint]
        : [];
    } catch {
      return []; // what cannot be compiled any more is not up to date
    }
  });
}

function fullPrint(context: Context<Given>, typed: string): string {
  const wanted = typed.toLowerCase();
  const found = /^[0-9a-f]{8,64}$/.test(wanted) ? recall(context, wanted) : [];
  if (found.length === 1) return found[0]!.fingerprint;
  throw new Slip(
    "unknown-fingerprint",
    found.length > 1
      ? `${wanted} is the beginning of several.`
      : `Nothing was compiled in this channel under "${typed.slice(0, 64)}".`,
    found.length > 1
      ? `Give more digits: ${found.map((one) => one.fingerprint.slice(0, 16)).join(", ")}`
      : "The prompt card shows its fingerprint.",
  );
}

const list = sub({
  name: "list",
  about: "the takes of the film, or of one shot",
  example: "take list 1A",
  options: { id: idOption("a shot", { typed: "positional" }) },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const shots = options.id === undefined ? project.shotIds() : shotIds(project, options.id);
    const ids = shots.flatMap((shot) =>
      Array.from({ length: project.index.counters[`takes ${shot}`] ?? 0 }, (_, i) => `${shot}-${i + 1}`),
    );
    project.need(ids.map((id) => `take:${id}`));
    const lines = ids.flatMap((id) => {
      const take = project.take(id);
      return take ? [takeLine(id, take)] : [];
    });
    if (lines.length === 0)
      return {
        say: [
          { reply: card("No takes yet.", [text("/take log 1A and what came of it.")], [], { project: project.id }) },
        ],
      };
    return {
      say: [
        {
          reply: card(options.id ? `Takes of ${shots[0]}` : "Takes", [text(lines.join("\n"))], [], {
            project: project.id,
          }),
        },
      ],
    };
  },
});

function takeLine(id: string, take: Take): string {
  const more = [
    take.fingerprint?.slice(0, SHOWN_DIGITS),
    take.logged.by.name,
    when(take.logged.at),
    take.note && short(take.note, 60),
    take.link,
  ].filter(Boolean);
  return `${id}  ${statusWords(take)}  ·  ${more.join(" · ")}`;
}

export const take = defineCommand({ name: "take", about: "the take log", subs: [log, list] });
