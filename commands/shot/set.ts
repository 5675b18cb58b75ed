/** /shot set: a field of shots decided by a value, by another shot's, or left to the film again. */
import { needFilm, outcomeCards, undoButton } from "../../src/chat/answers.ts";
import { type Context, type Result, sub } from "../../src/chat/command.ts";
import { Slip } from "../../src/chat/errors.ts";
import { needUnlocked } from "../../src/chat/locked.ts";
import { fieldOption, idsOption, need, textOption, wordOption } from "../../src/chat/options.ts";
import { card, type Form, WORDS_MAX } from "../../src/chat/reply.ts";
import { decide, fieldsOf, type Of, putField, rulesHere } from "../../src/film/decide.ts";
import type { FieldRecord, Value } from "../../src/film/decision.ts";
import { type FieldSpec, fieldNamed, fieldNames, SHOT_FIELDS } from "../../src/film/fields.ts";
import { lockOn } from "../../src/film/locks.ts";
import { nearest } from "../../src/film/nearest.ts";
import { livePhrases } from "../../src/film/phrases.ts";
import type { Project } from "../../src/film/project.ts";
import { namedInstead, pronounIn } from "../../src/film/pronouns.ts";
import { asInCast, castOf } from "../../src/film/speaker.ts";
import { type TypedTerm, typedTerms } from "../../src/film/typed-terms.ts";
import { showValue } from "../../src/film/values.ts";
import { viewShot } from "../../src/film/view.ts";
import { isVoiceOver } from "../../src/film/voices.ts";
import { outcomeResult } from "../brief/fields.ts";
import { shotIds } from "./ids.ts";
import { typedValue, valueForm, valueLike } from "./value.ts";
import { voiceOver } from "./voice-over.ts";

export const set = sub({
  name: "set",
  about: "decides a field of one shot, a list or a range; vo is the voice-over in its dialogue",
  example: "shot set 2A-2F size close-up",
  options: {
    ids: need(idsOption("shots", { typed: "positional" })),
    field: need(fieldOption("a field of a shot", { typed: "positional", fieldsOf: "shot", example: "size" })),
    value: textOption("what it should be; a form asks when it is left out", {
      typed: "rest",
      max: 100_000,
      example: "close-up",
    }),
    reason: textOption("why, where a rule asks for it", { runsOn: "line", max: 500, example: "we leave her for good" }),
    like: wordOption(
      "the shot whose value it takes, film to follow the film again, or cast-2: phrase 2 for its pronoun",
      { example: "1B" },
    ),
  },
  run(context) {
    const project = needFilm(context);
    const { options } = context;
    const ids = shotIds(project, options.ids);
    const spec = shotField(options.field);
    needUnlocked(project, lockOn(project, `shot ${ids[0]}`, spec));
    project.shots(ids);
    if (options.like !== undefined && options.value !== undefined)
      throw new Slip("two-values", "A field takes a value or like:, not both.", "Nothing was changed; leave one out.");
    if (isVoiceOver(options.field)) {
      const lines = voiceOver(context, project, ids, spec, options);
      return lines
        ? putValue(context, project, ids, spec, lines, options.reason)
        : { say: [{ reply: valueForm(project, ids, spec, "vo") }] };
    }
    if (options.like?.toLowerCase() === "film") return followFilm(context, project, ids, spec);
    const named = /^cast-(\d{1,6})$/i.exec(options.like ?? "")?.[1];
    if (named)
      return putValue(context, project, ids, spec, withName(project, ids, spec, Number(named)), options.reason);
    if (options.like !== undefined)
      return putValue(context, project, ids, spec, valueLike(project, options.like, spec), options.reason);
    if (options.value === undefined) return { say: [{ reply: valueForm(project, ids, spec) }] };
    const [own, ...others] = typedTerms(spec, options.value, context.generators);
    const typed = own?.value ?? typedValue(context, ids, spec, options.value);
    const value =
      spec.name === "dialogue" ? (typed as FieldRecord[]).map((line) => asInCast(line, castOf(project))) : typed;
    return putValue(context, project, ids, spec, value, options.reason, others);
  },
});

/** @throws Slip with the nearest field names. */
function shotField(typed: string): FieldSpec {
  const spec = fieldNamed("shot", isVoiceOver(typed) ? "dialogue" : typed);
  if (spec) return spec;
  const near = nearest(typed, fieldNames("shot"));
  throw new Slip(
    "unknown-field",
    `A shot has no field "${typed.slice(0, 60)}".`,
    near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : `It has: ${SHOT_FIELDS.map((one) => one.name).join(", ")}.`,
  );
}

/** The shot's own words, with the name of a cast phrase where its pronoun stands. @throws Slip where there is none. */
function withName(project: Project, ids: readonly string[], spec: FieldSpec, n: number): Value {
  const [id] = ids;
  const view = viewShot(project, id!)!;
  const phrase = livePhrases(project).find((one) => one.n === n && one.phrase.kind === "cast")?.phrase;
  if (ids.length === 1 && phrase && pronounIn(view)?.field === spec.name)
    return namedInstead(String(view.fields[spec.name]!.value), phrase.words);
  throw new Slip(
    "nothing-to-name",
    phrase ? `${ids.join(", ")} has no pronoun to name in its ${spec.name}.` : `There is no cast phrase ${n}.`,
    `Write it: /shot set ${id} ${spec.name} ${spec.example}. Nothing was changed.`,
  );
}

/** One value for every shot, or what each has. */
type OneOrEach = Value | ((id: string) => Value);

function putValue(
  { request }: Pick<Context, "request">,
  project: Project,
  ids: readonly string[],
  spec: FieldSpec,
  value: OneOrEach,
  reason: string | undefined,
  others: readonly TypedTerm[] = [],
): Result {
  const how = rulesHere(project, request.person) ? "ruling" : "set";
  const by = { by: request.person, at: request.at, how, ...(reason ? { reason } : {}) } as const;
  const put = ({ spec, value }: { spec: FieldSpec; value: OneOrEach }) =>
    ids.map((id) =>
      decide(project, { of: `shot ${id}`, spec, value: typeof value === "function" ? value(id) : value, ...by }),
    );
  const outcomes = put({ spec, value });
  // One value under one set of rules: what is refused for one of them is refused for all.
  const [first] = outcomes;
  if (first?.kind !== "never" && first?.kind !== "rare")
    return outcomeResult(project, [...outcomes, ...others.flatMap(put)]);
  const form = first.kind === "rare" ? reasonForm(project, ids, spec, first.wish.value) : undefined;
  if (form) return { say: [{ to: "caller", reply: form }] };
  return { say: outcomeCards(project, [first]).map((reply) => ({ to: "caller", reply })) };
}

/** Asks for the reason that a rare move needs; nothing where its words are too long for a form to carry. */
function reasonForm(project: Project, ids: readonly string[], spec: FieldSpec, value: Value): Form | undefined {
  const does = `shot set ${ids.join(",")} ${spec.name.replaceAll(" ", "-")} ${value}`;
  if (does.length > WORDS_MAX || showValue(spec, value) === value) return undefined;
  return {
    kind: "form",
    title: `Why ${showValue(spec, value)}?`.slice(0, 24),
    does,
    submit: "Set it",
    fields: [
      {
        name: "reason",
        label: "Reason",
        hint: `${showValue(spec, value)} is rare in this film; the reason is kept with the shot`,
        lines: "one",
        required: true,
      },
    ],
    project: project.id,
  };
}

/** Takes the shots' own values away, so that they inherit again. What somebody else stated stays theirs. */
function followFilm(
  { request }: Pick<Context, "request">,
  project: Project,
  ids: readonly string[],
  spec: FieldSpec,
): Result {
  const own = ids.filter((id) => fieldsOf(project, `shot ${id}`)[spec.name]);
  if (own.length === 0)
    return {
      say: [
        { to: "caller", reply: card(`${ids.join(", ")}: ${spec.name} follows the film already; nothing was changed.`) },
      ],
    };
  const others = own
    .map((id) => fieldsOf(project, `shot ${id}`)[spec.name]!)
    .find((one) => one.state === "stated" && one.by.id !== request.person.id);
  if (others && !rulesHere(project, request.person))
    throw new Slip(
      "not-yours",
      `${others.by.name} stated ${spec.name}.`,
      `${others.by.name} or ${project.head.director.name} can take it back. Nothing was changed.`,
    );
  for (const id of own) putField(project, `shot ${id}` as Of, spec.name, undefined);
  return {
    did: `${own.join(", ")} ${spec.name}: like the film`,
    say: [
      {
        reply: card(`${own.join(", ")}: ${spec.name} follows the film again.`, [], [undoButton(project)], {
          project: project.id,
        }),
      },
    ],
  };
}
