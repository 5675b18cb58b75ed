/** What is denied of shots or of a scene ("1A not handheld") -> a card that says what holds there, and what could be said instead. */
import type { Context } from "../../src/chat/command.ts";
import { button, type Card, card, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Heard } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { type Refusal, refusals } from "../../src/film/refusals.ts";
import { type Resolved, viewShot } from "../../src/film/view.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { type Spoken, shotField } from "../../src/film/wishes.ts";
import { isRuledOut, offer } from "./offers.ts";
import { ranges } from "./which-shots.ts";

/** Where it was denied; a scene's number beside its shots. */
export interface Where {
  readonly ids: readonly string[];
  readonly scene?: number;
}

/** What one most often has instead of something else, where the two cannot both be. */
const INSTEAD =
  "tripod steadicam handheld static-shot pull-out push-in day night dusk eye-level low-angle deep-focus shallow-focus soft-light hard-light medium-shot close-up wide-shot real-time".split(
    " ",
  );
/** Buttons with a value; more is a list to read. */
const INSTEAD_MAX = 2;
/** Rules of the film; what stands in them asks for nothing. */
const RULES = new Set(["never", "off-limits", "banned words", "rare"]);

/** "1A was not handheld", "1A doesn't look handheld" tell of what was made. */
const TOLD = /\b(?:was|were|had|did)(?:n['’]?t)?\b|\b(?:look|looks|looked|feels|felt|seems)\b/i;

/** One card for each thing denied; where another value of the same field is said beside it, that is the answer. */
export function denials(context: Context, project: Project, where: Where, heard: Heard, spoken: readonly Spoken[]) {
  if (TOLD.test(heard.text) || heard.text.trimEnd().endsWith("?")) return [];
  return refusals(heard).flatMap((one): Card[] => {
    const found = heard.negated.find(({ term: id }) => id === one.id);
    const field = found && shotField(found);
    if (field && spoken.some((said) => said.field === field)) return [];
    return [deniedCard(context, project, where, one, field)];
  });
}

function deniedCard(
  context: Context,
  project: Project,
  where: Where,
  denied: Refusal,
  field: string | undefined,
): Card {
  if (isRuledOut(project, denied))
    return card(`The whole film is without ${denied.name} already.`, [], [], { project: project.id });
  const whose = where.scene === undefined ? ranges(project, where.ids).replaceAll(",", ", ") : `scene ${where.scene}`;
  const holds = where.ids.map((id) => holding(project, id, denied.id)).find((one) => one !== undefined);
  const instead = field ? insteadOf(project, where, field, denied.id) : [];
  const [first] = instead;
  const standing = holds ? `${holdsLine(holds, denied.name, whose)}.` : `Nothing in ${whose} asks for it.`;
  const say = first
    ? `Say what it is instead, as in "${whose} ${first.name}".`
    : "Say what it is instead, or rule it out for the whole film.";
  const rule = holds ? [] : [ruleOut(context, project, denied)];
  return card(
    `${whose}, not "${short(denied.name, 60)}": what instead?`,
    [text(`${standing} ${say} Nothing was noted of it.`)],
    [...instead.map(({ name, does }) => button(short(`${whose}: ${name}`, 40), does)), ...rule],
    { project: project.id },
  );
}

const holdsLine = ({ by, level, of }: Resolved, name: string, whose: string): string =>
  `${by.name} has ${name} for ${level === "brief" ? "the whole film" : of.replace(/^shot /, "")}; it holds until ${whose} has something else`;

/** What a new shot's own line denies and the film has all the same, a sentence each. */
export function heldStill(project: Project, id: string, heard: Heard): string[] {
  return refusals(heard).flatMap((one) => {
    const holds = holding(project, id, one.id);
    const [instead] = insteadOf(project, { ids: [id] }, holds?.field ?? "", one.id);
    return holds ? [`${holdsLine(holds, one.name, id)}${instead ? `: /${instead.does}` : ""}.`] : [];
  });
}

function ruleOut(context: Context, project: Project, { field, id, name }: Refusal) {
  const n = offer(context, project, field, field === "never" ? [id] : [{ value: name }], "add");
  return button(`Add to the film's ${field}`, `brief answer offer:${n}`);
}

/** The decision by which a shot has a term, its own or inherited. */
function holding(project: Project, id: string, wanted: string): Resolved | undefined {
  const fields = viewShot(project, id)?.fields ?? {};
  return Object.entries(fields).find(([name, { value }]) => !RULES.has(name) && [value].flat().includes(wanted))?.[1];
}

function insteadOf(project: Project, { ids, scene }: Where, field: string, denied: string) {
  const of =
    scene !== undefined && fieldNamed("scene", field) ? `scene set ${scene}` : `shot set ${ranges(project, ids)}`;
  return INSTEAD.flatMap((id) => {
    const one = term(id)!;
    const fits = one.conflictsWith.includes(denied) && shotField({ dimension: one.dimension, term: id }) === field;
    const does = `${of} ${field.replaceAll(" ", "-")} ${id}`;
    return fits && (ids.length > 0 || of.startsWith("scene")) && does.length <= 80
      ? [{ name: one.name.toLowerCase(), does }]
      : [];
  }).slice(0, INSTEAD_MAX);
}
