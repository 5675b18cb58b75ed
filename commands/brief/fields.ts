/** /brief show, set, add, clear: the brief, field by field. */
import { conflictCard, didLine, needFilm, notedLine, outcomeCards, undoButton } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { fieldOption, need, textOption } from "../../src/chat/options.ts";
import { type Block, card, type Say, text } from "../../src/chat/reply.ts";
import { decide, type Outcome, putField, rulesHere, type Wish } from "../../src/film/decide.ts";
import type { Value } from "../../src/film/decision.ts";
import { openDisputes } from "../../src/film/disputes.ts";
import { type BriefFieldSpec, fieldNamed, fieldNames } from "../../src/film/fields.ts";
import { lockOn } from "../../src/film/locks.ts";
import { lookRef } from "../../src/film/look.ts";
import { nearest } from "../../src/film/nearest.ts";
import { addPhrase, livePhrases, PHRASE_FIELDS, PHRASE_MAX } from "../../src/film/phrases.ts";
import type { Project } from "../../src/film/project.ts";
import { decideReferences, REFERENCES } from "../../src/film/references.ts";
import { readValue, VALUE_MAX } from "../../src/film/values.ts";
import { usableGenerator } from "../generator.ts";
import { briefCard } from "../living-card.ts";

const field = need(fieldOption("a field of the brief", { typed: "positional", fieldsOf: "brief" }));
const value = need(textOption("what it should be", { typed: "rest", max: 100_000, example: "16:9" }));

/** Conflicts shown whole, with their buttons; more are named. */
const CONFLICTS_SHOWN = 5;

/** @throws Slip with the nearest names. */
export function briefField(typed: string): BriefFieldSpec {
  const spec = fieldNamed("brief", typed);
  if (spec) return spec;
  const near = nearest(typed, fieldNames("brief"));
  throw new Slip(
    "unknown-field",
    `A brief has no field "${typed.slice(0, 60)}".`,
    near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : "/brief show lists what is decided, /help brief what can be.",
  );
}

/** @throws Slip when the value is not one; nothing that was typed is changed or shortened. */
export function briefValue(context: Pick<Context, "generators">, spec: BriefFieldSpec, typed: string): Value {
  if (spec.name === "generator")
    return usableGenerator(context.generators, typed, (id) => `brief set generator ${id}`).id;
  const read = readValue(spec, typed);
  if ("value" in read) return read.value;
  const next =
    typed.length > VALUE_MAX
      ? "Send the heart of it, or split it over several fields."
      : `A good one: /brief set ${spec.name} ${spec.example}.`;
  throw new Slip("wrong-value", `${spec.name} ${read.error}.`, `${next} Nothing was changed.`);
}

/** What a decided wish answers with: one line, *Undo*, and a card for whatever waits for somebody. */
export function outcomeResult(project: Project, outcomes: readonly Outcome[]): Result {
  const line = notedLine(outcomes);
  const did = didLine(outcomes);
  const say: Say[] = line ? [{ reply: card(line, [], did ? [undoButton(project)] : [], { project: project.id }) }] : [];
  say.push(
    ...outcomeCards(project, outcomes).map((reply) => ({ reply, ...(reply.error ? { to: "caller" as const } : {}) })),
  );
  return { say, ...(did ? { did } : {}) };
}

function setOrAdd(context: Context<{ field: string; value: string }>, how: Wish["how"]): Result {
  const project = needFilm(context);
  const { request, options } = context;
  const spec = briefField(options.field);
  if (spec.phrases) return addWorld(project, spec, options.value, context);
  if (how === "add" && spec.kind !== "list" && spec.kind !== "records")
    throw new Slip(
      "not-a-list",
      `${spec.name} takes one value, there is nothing to add to.`,
      `Use /brief set ${spec.name} <value>.`,
    );
  const wish: Wish = {
    of: "brief",
    spec,
    value: briefValue(context, spec, options.value),
    by: request.person,
    at: request.at,
    how,
  };
  return outcomeResult(project, spec.name === REFERENCES ? decideReferences(project, wish) : [decide(project, wish)]);
}

/** Cast, locations, props and wardrobe are lock phrases: one an entry, exact words. */
export function addWorld(project: Project, spec: BriefFieldSpec, typed: string, { request }: Context): Result {
  needUnlocked(project, lockOn(project, "brief", spec));
  const entries = typed
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
  const long = entries.find((one) => one.length > PHRASE_MAX);
  if (long)
    throw new Slip(
      "phrase-too-long",
      `A lock phrase holds at most ${PHRASE_MAX} characters; this one has ${long.length}.`,
      "Keep what must be the same in every shot. Nothing was changed.",
    );
  const known = livePhrases(project).map(({ phrase }) => phrase.words);
  const fresh = entries.filter((one) => !known.includes(one));
  if (fresh.length === 0)
    return {
      say: [{ to: "caller", reply: card("That is already a lock phrase.", [text("/phrase list shows them all.")]) }],
    };
  for (const words of fresh) addPhrase(project, words, PHRASE_FIELDS[spec.name]!, "named", request.person, request.at);
  return {
    did: `${spec.name}: ${fresh.join("; ")}`,
    say: [
      {
        reply: card(
          `Locked in, word for word: ${fresh.join("; ")}`,
          [text("It stands in every prompt whose shot names it. /phrase list shows which.")],
          [undoButton(project)],
          { project: project.id },
        ),
      },
    ],
  };
}

export const show = sub({
  name: "show",
  about: "everything that is decided, and by whom",
  example: "brief show",
  run(context) {
    const project = needFilm(context);
    const brief = briefCard(project, VALUE_MAX);
    const waiting = openDisputes(project)
      .slice(0, CONFLICTS_SHOWN)
      .map((one) => conflictCard(project, one));
    const fields = waiting.map(({ title, blocks }) => ({
      name: title,
      value: blocks.flatMap((block) => (block.kind === "text" ? [block.text] : [])).join("\n"),
    }));
    const blocks: Block[] = fields.length > 0 ? [...brief.blocks, { kind: "fields", fields }] : [...brief.blocks];
    const actions = [...waiting.flatMap((one) => one.actions), ...brief.actions];
    return { say: [{ reply: { ...brief, blocks, actions } }] };
  },
});

export const set = sub({
  name: "set",
  about: "decides one field",
  example: "brief set key quality soft light",
  options: { field, value },
  run: (context) =>
    setOrAdd(context, context.project && rulesHere(context.project, context.request.person) ? "ruling" : "set"),
});

export const add = sub({
  name: "add",
  about: "adds to a field that gathers",
  example: "brief add palette amber practicals",
  options: { field, value },
  run: (context) => setOrAdd(context, "add"),
});

export const clear = sub({
  name: "clear",
  about: "takes a field's value back",
  example: "brief clear music",
  options: { field },
  run(context) {
    const project = needFilm(context);
    const { request, options } = context;
    const spec = briefField(options.field);
    if (spec.phrases)
      throw new Slip(
        "phrases",
        `${spec.name} are lock phrases.`,
        "/phrase list numbers them, /phrase drop <n> takes one out.",
      );
    const standing = project.head.brief[spec.name];
    needUnlocked(project, lockOn(project, "brief", spec));
    const look = project.look;
    if (!standing && look?.fields[spec.name])
      throw new Slip(
        "from-look",
        `${spec.name} comes from the look ${lookRef(look)}; the film has none of its own.`,
        `The film's own value wins: /brief set ${spec.name} <value>. Nothing was changed.`,
      );
    if (!standing)
      return { say: [{ to: "caller", reply: card(`${spec.name} is empty already; nothing was changed.`) }] };
    if (standing.state === "stated" && standing.by.id !== request.person.id && !rulesHere(project, request.person))
      throw new Slip(
        "not-yours",
        `${standing.by.name} stated ${spec.name}.`,
        `${standing.by.name} or ${project.head.director.name} can clear it. To disagree, set your own: /brief set ${spec.name} <value>`,
      );
    putField(project, "brief", spec.name, undefined);
    return {
      did: `cleared ${spec.name}`,
      say: [{ reply: card(`${spec.name} is empty again.`, [], [undoButton(project)], { project: project.id }) }],
    };
  },
});
