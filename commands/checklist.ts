/** /checklist: what to look at before and after money is spent, made from this film, ticked by name. */
import { needFilm, when } from "../src/chat/answers.ts";
import { defineCommand, type Result, sub } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { choiceOption, idOption, need, wordOption } from "../src/chat/options.ts";
import { type Action, button, card, note, text } from "../src/chat/reply.ts";
import { short } from "../src/chat/text.ts";
import type { Unsettled } from "../src/film/checklist/line.ts";
import { type Line, checklist as linesOf, STAGES, type Stage } from "../src/film/checklist.ts";
import type { Project } from "../src/film/project.ts";
import { shotIds } from "./shot.ts";

/** Lines a stage that a person reads at once. */
const SHOWN = 7;

interface List {
  stage: Stage;
  shot: string | undefined;
}

const nameOf = ({ stage, shot }: List): string => (shot ? `${stage} ${shot}` : stage);
const tickKey = (list: List, one: Line): string => `${nameOf(list)} ${one.key}`;

const show = sub({
  name: "show",
  about: "a checklist made from this film",
  example: "checklist preflight",
  options: {
    stage: need(choiceOption("which stage", STAGES, { typed: "positional" })),
    shot: idOption("one shot of it"),
    more: choiceOption("every line instead of the seven weightiest", ["yes"]),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const shot = options.shot === undefined ? undefined : shotIds(project, options.shot)[0];
    const list: List = { stage: options.stage, shot };
    project.putHead({ shownList: nameOf(list) });
    const all = options.more === "yes";
    return { say: [{ to: all ? "pressed" : "here", reply: listCard(project, list, all) }] };
  },
});

function listCard(project: Project, list: List, all: boolean) {
  const lines = linesOf(project, list.stage, list.shot);
  const shown = all ? lines : lines.slice(0, SHOWN);
  const { ticks } = project.head;
  const rest = lines.length - shown.length;
  const of = list.shot ? `${list.stage} shot:${list.shot}` : list.stage;
  const items = shown.map((one, i) => {
    const tick = ticks[tickKey(list, one)];
    return {
      label: `${i + 1}. ${short(one.label, 240)}`,
      ticked: tick !== undefined,
      ...(tick ? { by: tick.by.name } : {}),
      does: `checklist tick ${one.key} of:${of}${shown.length > SHOWN ? " more:yes" : ""}`,
    };
  });
  const done = lines.filter((one) => ticks[tickKey(list, one)]).length;
  const actions: Action[] = rest > 0 ? [button(`More (${rest})`, `checklist show ${of} more:yes`)] : [];
  if (lines.length === 0) return card(`Nothing to check for ${nameOf(list)}.`, [], [], { project: project.id });
  return card(title(list), [{ kind: "checks", items }, note(`${done} of ${lines.length} ticked`)], actions, {
    project: project.id,
  });
}

const title = ({ stage, shot }: List): string =>
  `${stage[0]!.toUpperCase()}${stage.slice(1)} checklist${shot ? ` for ${shot}` : ""}`;

const tick = sub({
  name: "tick",
  about: "ticks a line, with your name; again takes the tick back",
  example: "checklist tick 3",
  options: {
    line: need(wordOption("the line's number on the list shown last", { typed: "positional", example: "3" })),
    of: choiceOption("of which checklist", STAGES),
    shot: idOption("of which shot"),
    more: choiceOption("shows every line again", ["yes"]),
  },
  run(context): Result {
    const project = needFilm(context);
    const { request, options } = context;
    const list = options.of ? { stage: options.of, shot: options.shot } : shownLast(project);
    const lines = linesOf(project, list.stage, list.shot);
    const found = /^\d+$/.test(options.line)
      ? lines[Number(options.line) - 1]
      : lines.find((one) => one.key === options.line);
    if (!found)
      throw new Slip(
        "unknown-line",
        `The ${nameOf(list)} checklist has no line ${options.line.slice(0, 60)} any more.`,
        `/checklist show ${list.stage} shows it as it is now.`,
      );
    const key = tickKey(list, found);
    const { [key]: ticked, ...others } = project.head.ticks;
    if (found.open && !ticked) return { say: [{ to: "caller", reply: openCard(project, found.label, found.open) }] };
    project.putHead({ ticks: ticked ? others : { ...others, [key]: { by: request.person, at: request.at } } });
    const did = ticked
      ? `took back the tick of ${ticked.by.name} (${when(ticked.at)}): ${found.label}`
      : `ticked: ${found.label}`;
    const all = options.more === "yes" || lines.indexOf(found) >= SHOWN;
    return { did: short(did, 200), say: [{ to: "pressed", reply: listCard(project, list, all) }] };
  },
});

/** Changes that one answer offers as buttons. */
const WAYS = 4;

/** The film sees for itself that this is open: a tick would only hide it. */
function openCard(project: Project, label: string, { how, ways }: Unsettled) {
  return card(
    `Still open: ${short(label, 200)}`,
    [text(short(how, 1_500)), note("The line goes by itself once that is settled; nothing was ticked.")],
    ways.slice(0, WAYS).map((one) => button(short(one.label, 40), one.does)),
    { project: project.id, error: "still-open" },
  );
}

function shownLast(project: Project): List {
  const [stage, shot] = (project.head.shownList ?? "").split(" ");
  const found = STAGES.find((one) => one === stage);
  if (!found)
    throw new Slip(
      "no-checklist",
      "No checklist has been shown here yet.",
      `/checklist show ${STAGES.join(", ")}: choose one.`,
    );
  return { stage: found, shot };
}

export const checklist = defineCommand({
  name: "checklist",
  about: "what to look at, stage by stage",
  first: "show",
  subs: [show, tick],
});
