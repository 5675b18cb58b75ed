/** What people say without a command, in the brief's thread or to the bot -> decisions, or nothing at all. */
import { didLine, needFilm, notedLine, outcomeCards, undoButton } from "../src/chat/answers.ts";
import type { Context, Result } from "../src/chat/command.ts";
import { type Card, card, note, type Say, text } from "../src/chat/reply.ts";
import { namesOnly } from "../src/chat/text.ts";
import { decide, type Outcome, type Wish } from "../src/film/decide.ts";
import type { Value } from "../src/film/decision.ts";
import { fieldNamed } from "../src/film/fields.ts";
import { heardAfter, questionSeen, specOf } from "../src/film/interview.ts";
import { type Heard, listen } from "../src/film/listen/index.ts";
import type { Project } from "../src/film/project.ts";
import { refusals } from "../src/film/refusals.ts";
import { restOf } from "../src/film/rest.ts";
import { silenceIn } from "../src/film/silence.ts";
import { readValue, VALUE_MAX } from "../src/film/values.ts";
import { briefWishes, type Spoken } from "../src/film/wishes.ts";
import { undo } from "./brief/history.ts";
import { answerField, askNext, skipQuestion } from "./brief/interview.ts";
import { addText } from "./shot/add.ts";
import { aboutField, aboutShots } from "./talk/addressed.ts";
import { setApart, statesOutright } from "./talk/apart.ts";
import { asReferences, droppedIn, saysNothingElse, withTray } from "./talk/links.ts";
import { asked, wantsFamily } from "./talk/offers.ts";
import { choosing, touching } from "./talk/open-conflicts.ts";
import { asShots } from "./talk/pasted.ts";

/** Below this share of recognised words, a message is one answer in the person's own words, not a list of fields. */
const LISTLIKE = 0.5;

/** Hears one message. Nothing comes back for what decides nothing, unless the bot was spoken to. */
export function talk(context: Context, joined: boolean): Result | undefined {
  const { request } = context;
  if (!joined) return undefined;
  if (!context.project) return request.way === "mention" ? { say: [{ reply: hint() }] } : undefined;
  const project = needFilm(context);
  const heard = listen(namesOnly(request.text), { as: "answer", generators: context.generators });
  const seen = questionSeen(project, request.at);
  const dropped = droppedIn(context, heard);
  const done =
    asReferences(context, project, heard, dropped, seen?.field) ??
    withTray(context, project, heard.act === "undo" ? [] : dropped, () =>
      dropped.length > 0 && saysNothingElse(heard) ? undefined : hearOut(context, project, heard, seen),
    );
  if (!done && request.way === "mention") return { say: [{ reply: hint() }] };
  return done;
}

function hint(): Card {
  return card("I heard nothing to note.", [
    text(
      'Say what is decided ("golden hour, 35mm, 30 seconds"), or a command after my name: shot list, prompt all. /help has them all.',
    ),
  ]);
}

function hearOut(context: Context, project: Project, heard: Heard, seen: Seen | undefined): Result | undefined {
  const between = heard.act === "asks" ? [] : choosing(project, heard.text);
  if (between.length > 0) return { say: between.map((reply) => ({ reply })) };
  const outright = statesOutright(heard.text) || (heard.act !== "asks" && wantsFamily(context, heard.text));
  if (outright && heard.act !== "undo") return noteDown(context, project, heard, seen);
  switch (heard.act) {
    case "thanks":
    case "greets":
    case "chatter":
    case "asks":
      return undefined;
    case "undo":
      return undo.run({ ...context, options: {} });
    case "skip":
      return seen ? skipQuestion(context, project, seen.field) : undefined;
    case "unsure":
      return seen ? leaveOpen(context, project, seen.field) : undefined;
    case "same-as-last":
      return {
        say: [
          {
            reply: card("A look is carried over by its name.", [
              text("/look list shows them, /look use <name> takes one."),
            ]),
          },
        ],
      };
    case "states":
    case "refuses":
      return noteDown(context, project, heard, seen);
    default:
      return heard.act satisfies never;
  }
}

interface Seen {
  field: string;
  first: boolean;
}

/** "No idea yet" is an answer: the question stays open, and the next one is asked. */
function leaveOpen(context: Context, project: Project, field: string): Result {
  const done = skipQuestion(context, project, field);
  return {
    ...done,
    say: [{ reply: card(`${field} is left open for now.`, [text("/brief ask comes back to it.")]) }, ...done.say],
  };
}

/** A text that no field could hold is a document; picking words out of it would decide what nobody said. */
const tooLong = (length: number): Card =>
  card(
    "That is too long for one field.",
    [
      text(
        `It has ${length.toLocaleString("en")} characters; a field holds ${VALUE_MAX.toLocaleString("en")}. Send the heart of it, or shots as a list: /shot add.`,
      ),
      note("Nothing was changed."),
    ],
    [],
    { error: "too-long" },
  );

function noteDown(context: Context, project: Project, heard: Heard, seen: Seen | undefined): Result | undefined {
  const pasted = isShotLine(heard)
    ? addText(context, project, heard.text, undefined)
    : asShots(context, project, heard);
  if (pasted) return pasted;
  if (heard.text.length > VALUE_MAX) return { say: [{ to: "caller", reply: tooLong(heard.text.length) }] };
  const addressed = aboutShots(context, project, heard) ?? labelled(context, project, heard);
  const { stated, described, left } = setApart(context, heard);
  const whole = addressed || left !== heard ? undefined : asAnswer(project, heard, seen);
  if (seen && left === heard) heardAfter(project, seen.field);
  const outcomes =
    addressed ??
    (whole
      ? [answerField(project, context, whole.field, whole.value, "aloud")]
      : [...stated.map((one) => decide(project, aloud(context, one))), ...decideAll(context, project, left)]);
  const cards = [
    ...outcomeCards(project, outcomes),
    ...touching(project, outcomes),
    ...(addressed || whole ? [] : asked(context, project, { heard: left, described, outcomes })),
  ];
  const line = notedLine(outcomes.filter((one) => one.kind !== "same"));
  const did = didLine(outcomes);
  if (!line && cards.length === 0) return undefined;
  const say: Say[] = [
    ...(line ? [{ reply: card(line, [], did ? [undoButton(project)] : [], { project: project.id }) }] : []),
    ...cards.map((reply): Say => (reply.error ? { to: "caller", reply } : { reply })),
    ...(answers(outcomes, seen) ? askNext(project, context) : []),
  ];
  return { say, ...(did ? { did } : {}) };
}

/** "- WS kitchen at dawn, static, 3s": one line of a shot list. */
function isShotLine(heard: Heard): boolean {
  const listed = /^(?:[-•*]|\d{1,3}[.)])\s[^\n]*$/.test(heard.text.trim());
  return listed && heard.found.some(({ dimension }) => dimension === "shot-size" || dimension === "camera-move");
}

function labelled(context: Context, project: Project, heard: Heard): Outcome[] | undefined {
  const outcome = aboutField(context, project, heard);
  return outcome && [outcome];
}

/** Whether it is time for the next question: the one before them is decided, or a mood word has come without its cause. */
const answers = (outcomes: readonly Outcome[], seen: Seen | undefined): boolean =>
  outcomes.some(({ kind, wish }) => kind === "set" && (wish.spec.name === seen?.field || wish.spec.name === "tone"));

/** The whole message as the answer to a question that takes free text: the first message after it, mostly unrecognised. */
function asAnswer(project: Project, heard: Heard, seen: Seen | undefined): { field: string; value: Value } | undefined {
  if (!seen?.first || heard.act !== "states" || !isFree(seen.field) || share(heard) > LISTLIKE) return undefined;
  if (isCraft(heard) || /^(?:@|[-•*]\s|\d+[.)]\s)/.test(heard.text.trim())) return undefined;
  if (seen.field.startsWith("cause ")) return { field: seen.field, value: heard.text.trim() };
  if (project.head.brief[seen.field]) return undefined;
  const read = readValue(fieldNamed("brief", seen.field)!, heard.text);
  return "value" in read ? { field: seen.field, value: read.value } : undefined;
}

/** So many words make a sentence of their own; below it, words of the craft are what it is about. */
const SENTENCE = 9;

/** Whether a message speaks of the craft, not of what the film is for or tells. */
function isCraft(heard: Heard): boolean {
  const numbers = heard.quantities.length + heard.placement.length + heard.generators.length + heard.negated.length;
  const named = heard.found.filter((one) => !one.byEffect && !isHour(one, heard)).length + heard.alternatives.length;
  if (silenceIn(heard.text, "brief")) return true;
  return numbers > 0 || (named > 0 && heard.text.trim().split(/\s+/).length < SENTENCE);
}

/** "Somebody coils the last rope before dawn": the hour is part of what happens. */
const isHour = ({ dimension, span }: Heard["found"][number], { text }: Heard): boolean =>
  dimension === "lighting-condition" &&
  /^(?:an?|the|one|two|three|she|he|they|some(?:one|body)|our|\p{Lu}\p{Ll}+ \p{Ll}+s)\s/iu.test(text.trim()) &&
  /\b(?:before|until|till|after|at|by|through|since|every|all|one)(?: the)?\s+$/iu.test(text.slice(0, span[0]));

const isFree = (field: string): boolean => field.startsWith("cause ") || specOf(field).freeAnswer === true;

/** How much of a message was recognised, by its letters. */
function share(heard: Heard): number {
  const letters = (said: string): number => said.replaceAll(/[^\p{L}\p{N}]/gu, "").length;
  return 1 - letters(restOf(heard)) / Math.max(1, letters(heard.text));
}

function aloud({ request }: Context, { field, value, firm }: Spoken): Wish {
  return {
    of: "brief",
    spec: fieldNamed("brief", field)!,
    value,
    by: request.person,
    at: request.at,
    how: "aloud",
    state: firm ? "stated" : "inferred",
    said: request.notedBy ? `noted by ${request.notedBy.name}` : "thread",
  };
}

function decideAll(context: Context, project: Project, heard: Heard): Outcome[] {
  const ended = (value: Value) => context.generators.find((one) => one.id === value)?.state === "ended";
  const said = briefWishes(heard)
    .filter(({ field, value }) => field !== "generator" || !ended(value))
    .filter(({ field }) => field !== "time of day" || !heard.found.some((one) => isHour(one, heard)))
    .map((one) => decide(project, { ...aloud(context, one), ...(one.field === "tone" ? toneHow(heard.text) : {}) }));
  const rules = refusals(heard).flatMap(({ rule, field, id }) => (rule && field === "never" ? [id] : []));
  return rules.length > 0
    ? [...said, decide(project, { ...aloud(context, { field: "never", value: rules, firm: true }), how: "add" })]
    : said;
}

/** "And", "also" and "plus" add a word to the tone whatever it is; "no" and "instead" put it in place of another. */
function toneHow(text: string): Pick<Wish, "how"> | undefined {
  if (/^\W*(?:no|nope|rather)\b|\binstead\b/i.test(text)) return { how: "set" };
  return /^\W*(?:and|also|plus|but also)\b|\b(?:also|as well|plus)\b|\btoo\W*$/i.test(text)
    ? { how: "add" }
    : undefined;
}
