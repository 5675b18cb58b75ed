/** Shots that a message means and nobody can tell -> a card that asks which, with a button where one command would do. */
import { button, type Card, card, text, WORDS_MAX } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { fieldsOf } from "../../src/film/decide.ts";
import { sameValue, type Value } from "../../src/film/decision.ts";
import type { FieldSpec } from "../../src/film/fields.ts";
import type { Project } from "../../src/film/project.ts";
import type { Unclear } from "../../src/film/shots-meant.ts";
import { showValue } from "../../src/film/values.ts";

export interface Wanted {
  readonly spec: FieldSpec;
  readonly value: Value;
}

export function whichShots(project: Project, { words, why, ids }: Unclear, wanted: readonly Wanted[]): Card {
  const says = {
    none: "No shot of the list is that.",
    rest: "The message names no shot beside them.",
    count: `The list has ${ids.length} of them: ${ids.slice(0, 12).join(", ")}${ids.length > 12 ? " and more" : ""}.`,
  }[why];
  const said = wanted.map(({ spec, value }) => showValue(spec, value)).join(", ");
  const example = `${project.shotIds().slice(0, 2).join(", ")}: ${said}`;
  return card(
    `Which shots are "${short(words, 60)}"?`,
    [text(`${says} Say it with their numbers, as in "${short(example, 80)}". Nothing was noted of it.`)],
    wanted.length === 1 ? buttons(project, ids, wanted[0]!) : [],
    { project: project.id },
  );
}

/** "The rest" is most likely whatever has no value of its own yet. */
function buttons(project: Project, ids: readonly string[], { spec, value }: Wanted) {
  project.shots(ids);
  const open = ids.filter((id) => fieldsOf(project, `shot ${id}`)[spec.name]?.state !== "stated");
  const each = [open, ids].filter((some, at) => some.length > 0 && (at === 0 || some.length !== open.length));
  return each.flatMap((some) => {
    const does = `shot set ${ranges(project, some)} ${spec.name.replaceAll(" ", "-")} ${typed(spec, value)}`;
    const label = `${showValue(spec, value)}: ${ranges(project, some).replaceAll(",", ", ")}`;
    return does.length > WORDS_MAX ? [] : [button(short(label, 40), does)];
  });
}

const typed = (spec: FieldSpec, value: Value): string =>
  Array.isArray(value) || spec.kind === "quantity" ? showValue(spec, value) : String(value);

/** Neighbours in the film's order as one range: `1A-1C,2B`. */
export function ranges(project: Project, ids: readonly string[]): string {
  const order = project.shotIds();
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && order.indexOf(id) === order.indexOf(run.at(-1)!) + 1) run.push(id);
    else runs.push([id]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(","))).join(",");
}

/** More cards about one sentence are a flood. */
const CONFLICTS_MAX = 3;

/** Shots for which others stated something else, when they are too many to be asked about one by one. */
export function contested(project: Project, ids: readonly string[], { spec, value }: Wanted, person: string): string[] {
  const against = ids.filter((id) => {
    const own = fieldsOf(project, `shot ${id}`)[spec.name];
    return own?.state === "stated" && own.by.id !== person && !sameValue(own.value, value) && !spec.gathers;
  });
  return against.length > CONFLICTS_MAX ? against : [];
}

/** One card in place of a conflict for each of them. */
export function contestedCard(project: Project, ids: readonly string[], { spec, value }: Wanted): Card {
  const does = `shot set ${ranges(project, ids)} ${spec.name.replaceAll(" ", "-")} ${typed(spec, value)}`;
  return card(
    `${ids.length} shots have another ${spec.name} already`,
    [text(`Theirs stands. ${project.head.director.name}, who directs, can change them all: /${does}`)],
    does.length > WORDS_MAX ? [] : [button(short(`${showValue(spec, value)} for all`, 40), does)],
    { project: project.id },
  );
}

/** "2B is the same as 1A" may be told or wanted. */
export const alikeCard = (project: Project, ids: readonly string[], like: string): Card =>
  card(
    `Should ${ids.join(", ")} be like ${like}?`,
    [text(`Say it outright: "make ${ids[0]} the same as ${like}". One field: /shot set ${ids[0]} lens like:${like}`)],
    [],
    { project: project.id },
  );
