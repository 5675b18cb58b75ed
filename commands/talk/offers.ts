/** What was heard but not decided -> what the bot asks back: between alternatives, about what was ruled out, about words it could keep. */
import type { Context } from "../../src/chat/command.ts";
import { button, type Card, card } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { nextNumber, type Outcome } from "../../src/film/decide.ts";
import type { Value } from "../../src/film/decision.ts";
import type { Heard } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { type Refusal, refusals } from "../../src/film/refusals.ts";
import { restOf } from "../../src/film/rest.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { spokenFor } from "../../src/film/wishes.ts";
import { endedSentence } from "../generator.ts";

/** What the bot asks back: between alternatives, about what was ruled out, about words it could keep; and ended generators. */
export function asked(context: Context, project: Project, heard: Heard, outcomes: readonly Outcome[]): Card[] {
  const ended = heard.generators
    .map((one) => context.generators.find(({ id }) => id === one.term))
    .filter((one) => one?.state === "ended");
  return [
    ...ended.map((one) => card(endedSentence(one!), [], [], { project: project.id })),
    ...heard.alternatives.map((between) => alternativesCard(context, project, between)),
    ...refusalCard(context, project, heard),
    ...(outcomes.length === 0 ? leftoverCard(context, project, heard) : []),
  ];
}

/** Keeps what a button would decide, and gives its number. */
export function offer(context: Context, project: Project, field: string, value: Value, how: "set" | "add"): number {
  const n = nextNumber(project, "offer");
  const { request } = context;
  project.putHead({
    offers: {
      ...project.head.offers,
      [n]: { field, value, how, from: request.person, by: request.person, at: request.at },
    },
  });
  return n;
}

function alternativesCard(context: Context, project: Project, between: Heard["found"]): Card {
  const names = between.map((one) => term(one.term)?.name ?? one.term);
  const buttons = between.flatMap((one, i) => {
    const spoken = spokenFor(one);
    return spoken
      ? [button(names[i]!, `brief answer offer:${offer(context, project, spoken.field, spoken.value, "set")}`)]
      : [];
  });
  return card(`${names.join(" or ")}?`, [], buttons, { project: project.id });
}

/** One card for all that a message ruled out without making a rule of it; what is ruled out already is not asked again. */
function refusalCard(context: Context, project: Project, heard: Heard): Card[] {
  const open = refusals(heard).filter((one) => !one.rule && !isRuledOut(project, one));
  const never = open.filter(({ field }) => field === "never").map(({ id }) => id);
  const offLimits = open.filter(({ field }) => field === "off-limits").map(({ name }) => ({ value: name }));
  const addButton = (field: Refusal["field"], value: Value) =>
    button(`Add to ${field}`, `brief answer offer:${offer(context, project, field, value, "add")}`);
  if (open.length === 0) return [];
  return [
    card(
      `Rule out ${[...new Set(open.map(({ name }) => name))].join(" and ")} for the whole film?`,
      [],
      [
        ...(never.length > 0 ? [addButton("never", never)] : []),
        ...(offLimits.length > 0 ? [addButton("off-limits", offLimits)] : []),
      ],
      { project: project.id },
    ),
  ];
}

function isRuledOut(project: Project, { field, id, name }: Refusal): boolean {
  const standing = project.head.brief[field];
  const rows = standing?.state === "stated" && Array.isArray(standing.value) ? standing.value : [];
  return rows.some((row) => (typeof row === "string" ? row : row.value) === (field === "never" ? id : name));
}

/** Words nobody asked for are offered where they could belong, once; short asides are let go. */
function leftoverCard(context: Context, project: Project, heard: Heard): Card[] {
  const said = heard.text.trim();
  if (heard.act !== "states" || said.startsWith("@") || restOf(heard).split(/\s+/).length < 4) return [];
  const fields = ["story", "objective"].filter((field) => project.head.brief[field] === undefined);
  if (fields.length === 0) return [];
  return [
    card(
      `Use "${short(said, 80)}"?`,
      [],
      fields.map((field) =>
        button(`Use as ${field}`, `brief answer offer:${offer(context, project, field, said, "set")}`),
      ),
      { project: project.id },
    ),
  ];
}
