/** What people say without a command, in the brief's thread or to the bot -> decisions, or nothing at all. */
import { didLine, needFilm, notedLine, outcomeCards, undoButton } from "../src/chat/answers.ts";
import type { Context, Result } from "../src/chat/command.ts";
import { type Card, card, note, type Say, text } from "../src/chat/reply.ts";
import { namesOnly } from "../src/chat/text.ts";
import { isTalk, readsAs } from "../src/film/answer-form.ts";
import { decide, type Outcome, type Wish } from "../src/film/decide.ts";
import type { Value } from "../src/film/decision.ts";
import { heardAfter, questionSeen } from "../src/film/interview.ts";
import { type Heard, listen } from "../src/film/listen/index.ts";
import { askedIn } from "../src/film/must-have.ts";
import type { Project } from "../src/film/project.ts";
import { refusals } from "../src/film/refusals.ts";
import { VALUE_MAX } from "../src/film/values.ts";
import { briefWishes } from "../src/film/wishes.ts";
import { undo } from "./brief/history.ts";
import { answerField, askNext, skipQuestion } from "./brief/interview.ts";
import { addText } from "./shot/add.ts";
import { aboutShots, ordersAlike } from "./talk/addressed.ts";
import { aloud } from "./talk/aloud.ts";
import { setApart, statesOutright } from "./talk/apart.ts";
import { asAnswer, isHour, type Seen } from "./talk/as-answer.ts";
import { bareRuntime } from "./talk/bare-runtime.ts";
import { byPlace } from "./talk/by-place.ts";
import { numbered } from "./talk/fields-stated.ts";
import { asReferences, droppedIn, saysNothingElse, withTray } from "./talk/links.ts";
import { listOrder } from "./talk/list-orders.ts";
import { asked, wantsFamily } from "./talk/offers.ts";
import { choosing, touching } from "./talk/open-conflicts.ts";
import { asShots } from "./talk/pasted.ts";
import { answered } from "./talk/questions.ts";
import { shotGenerator } from "./talk/shot-generator.ts";
import { retracted, takenBack } from "./talk/take-back.ts";
import { takeNotes } from "./talk/take-notes.ts";

/** Hears one message. Nothing comes back for what decides nothing, unless the bot was spoken to. */
export function talk(context: Context, joined: boolean): Result | undefined {
  const { request } = context;
  if (!joined) return undefined;
  if (!context.project) return request.way === "mention" ? { say: [{ reply: hint() }] } : undefined;
  const project = needFilm(context);
  const heard = listen(numbered(namesOnly(request.text)), { as: "answer", generators: context.generators });
  const seen = questionSeen(project, request.at);
  const dropped = droppedIn(context, heard);
  const done =
    asReferences(context, project, heard, dropped, seen?.field) ??
    withTray(context, project, heard.act === "undo" ? [] : dropped, () =>
      dropped.length > 0 && saysNothingElse(heard)
        ? undefined
        : (takeNotes(context, project, heard, "sure") ??
          hearOut(context, project, heard, seen) ??
          takeNotes(context, project, heard, "any")),
    );
  if (!done && request.way === "mention" && heard.act !== "thanks")
    return { say: [{ reply: heard.act === "asks" ? noAnswer() : hint() }] };
  return done;
}

function hint(): Card {
  return card("I heard nothing to note.", [
    text(
      'Say what is decided ("golden hour, 35mm, 30 seconds"), or a command after my name: shot list, prompt all. /help has them all.',
    ),
  ]);
}

const noAnswer = (): Card =>
  card("That I cannot answer.", [
    text("/brief show has what is decided, /lookup <term> what a word of the craft means, /help the commands."),
  ]);

function hearOut(context: Context, project: Project, heard: Heard, seen: Seen | undefined): Result | undefined {
  const between = heard.act === "asks" ? [] : choosing(project, heard.text);
  if (between.length > 0) return { say: between.map((reply) => ({ reply })) };
  const ordered = listOrder(context, project, heard.text);
  if (ordered) return { say: ordered.card ? [{ reply: ordered.card }] : [] };
  const made = shotGenerator(context, project, heard.text);
  if (made) return told(context, project, { ...made, seen, gone: [] });
  const plain = answered(context, project, heard.text) ?? retracted(context, project, heard.text);
  if (plain) return plain;
  const seconds = bareRuntime(project, heard.text, seen?.first === true && seen.field === "runtime");
  if (seconds) {
    const runtime = decide(project, aloud(context, "brief", { field: "runtime", value: seconds * 1000, firm: true }));
    return told(context, project, { outcomes: [runtime], seen, cards: [], gone: [] });
  }
  const must = heard.act !== "asks" && heard.found.length === 0 ? askedIn(heard.text) : undefined;
  if (must) {
    const asked = decide(project, aloud(context, "brief", { field: "must-haves", value: [must], firm: true }));
    return told(context, project, { outcomes: [asked], seen, cards: [], gone: [] });
  }
  const outright =
    statesOutright(context, heard.text) ||
    ordersAlike(project, heard.text) ||
    (heard.act !== "asks" && wantsFamily(context, heard.text)) ||
    (heard.act === "chatter" && OPENS_WITH_NO.test(heard.text) && refusals(heard).length > 0);
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

/** "No smoking, no kids": a list of what must not be, whatever else its words could mean. */
const OPENS_WITH_NO = /^(?:(?:and|also|please|ok)\s+)?(?:no|never show|never see|don['’]?t show) \p{L}/iu;

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

function noteDown(context: Context, project: Project, said: Heard, seen: Seen | undefined): Result | undefined {
  const pasted = isShotLine(said) ? addText(context, project, said.text, undefined) : asShots(context, project, said);
  if (pasted) return pasted;
  if (said.text.length > VALUE_MAX) return { say: [{ to: "caller", reply: tooLong(said.text.length) }] };
  const { heard, asks: whereAsked } = byPlace(context, project, said);
  const about = aboutShots(context, project, heard);
  const addressed = about?.outcomes;
  const { stated, described, left } = setApart(context, heard);
  const whole = addressed || left !== heard ? undefined : asAnswer(project, heard, seen);
  if (seen && left === heard && !isTalk(heard.text)) heardAfter(project, seen.field);
  const gone = addressed || whole ? { told: [], terms: new Set<string>() } : takenBack(context, project, left);
  const outcomes =
    addressed ??
    (whole
      ? [answerField(project, context, whole.field, whole.value, "aloud")]
      : [...stated.map((one) => decide(project, aloud(context, "brief", one))), ...decideAll(context, project, left)]);
  const offers = () =>
    asked(context, project, {
      heard: left,
      described,
      outcomes,
      gone: gone.terms,
      question: seen?.first ? seen.field : undefined,
    });
  return told(context, project, {
    outcomes,
    seen,
    gone: gone.told,
    cards: [...whereAsked, ...(about?.asks ?? (whole ? [] : offers()))],
  });
}

interface Told {
  outcomes: readonly Outcome[];
  seen: Seen | undefined;
  /** What no longer stands, by name. */
  gone: readonly string[];
  /** What is asked back. */
  cards: readonly Card[];
}

function told(context: Context, project: Project, { outcomes, seen, gone, cards: asking }: Told): Result | undefined {
  const cards = [...outcomeCards(project, outcomes), ...touching(project, outcomes), ...asking];
  const back = gone.length > 0 ? `Taken back: ${gone.join(", ")}` : undefined;
  const line = [notedLine(outcomes.filter((one) => one.kind !== "same")), back].filter(Boolean).join(". ");
  const did = [didLine(outcomes), ...gone.map((one) => `gave up ${one}`)].filter(Boolean).join("; ");
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

/** Whether it is time for the next question: the one before them is decided, or a mood word has come without its cause. */
const answers = (outcomes: readonly Outcome[], seen: Seen | undefined): boolean =>
  outcomes.some(({ kind, wish }) => kind === "set" && (wish.spec.name === seen?.field || wish.spec.name === "tone"));

function decideAll(context: Context, project: Project, heard: Heard): Outcome[] {
  const ended = (value: Value) => context.generators.find((one) => one.id === value)?.state === "ended";
  // What happens in a story is not a way of filming it: only what was named is decided.
  const named = readsAs("story", heard.text) ? heard.found.filter((one) => !one.byEffect) : heard.found;
  const said = briefWishes({ ...heard, found: named })
    .filter(({ field, value }) => field !== "generator" || !ended(value))
    .filter(({ field }) => field !== "time of day" || !heard.found.some((one) => isHour(one, heard)))
    .map((one) =>
      decide(project, { ...aloud(context, "brief", one), ...(one.field === "tone" ? toneHow(heard.text) : {}) }),
    );
  const rules = refusals(heard).flatMap(({ rule, field, id }) => (rule && field === "never" ? [id] : []));
  return rules.length > 0
    ? [
        ...said,
        decide(project, { ...aloud(context, "brief", { field: "never", value: rules, firm: true }), how: "add" }),
      ]
    : said;
}

/** "And", "also" and "plus" add a word to the tone whatever it is; "no" and "instead" put it in place of another. */
function toneHow(text: string): Pick<Wish, "how"> | undefined {
  if (/^\W*(?:no|nope|rather)\b|\binstead\b/i.test(text)) return { how: "set" };
  return /^\W*(?:and|also|plus|but also)\b|\b(?:also|as well|plus)\b|\btoo\W*$/i.test(text)
    ? { how: "add" }
    : undefined;
}
