/** What was heard but not decided -> what the bot asks back: between alternatives, about what was ruled out, about words it could keep. */
import type { Context } from "../../src/chat/command.ts";
import { button, type Card, card, text } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import { couldAnswer, readsAs } from "../../src/film/answer-form.ts";
import { nextNumber, type Outcome } from "../../src/film/decide.ts";
import type { Value } from "../../src/film/decision.ts";
import { type Description, isUnnamed } from "../../src/film/described.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import type { Heard } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { type Refusal, refusals } from "../../src/film/refusals.ts";
import { restOf } from "../../src/film/rest.ts";
import { sentencesOf } from "../../src/film/sentences.ts";
import { silenceForSome } from "../../src/film/silence.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { BRIEF_QUANTITIES, spokenFor } from "../../src/film/wishes.ts";
import { endedSentence } from "../generator.ts";
import { type Apart, unheard } from "./apart.ts";

/** What the bot asks back: between alternatives, about what was ruled out, about words it could keep; and ended generators. */
export function asked(context: Context, project: Project, said: Said): Card[] {
  const { heard, described, outcomes } = said;
  const ended = heard.generators
    .map((one) => context.generators.find(({ id }) => id === one.term))
    .filter((one) => one?.state === "ended");
  const family = familyCard(context, project, heard);
  const asks = [
    ...ended.map((one) => card(endedSentence(one!), [], [], { project: project.id })),
    ...heard.alternatives.map((between) => alternativesCard(context, project, between)),
    ...refusalCard(context, project, said),
    ...family,
    ...described.map((one) => describedCard(context, project, one)),
    ...someCard(context, project, heard),
    ...(outcomes.length > 0 ? weatherCard(context, project, heard) : []),
  ];
  if (family.length > 0) return asks;
  const bare = outcomes.length + described.length + said.gone.size === 0;
  if (!bare) return [...asks, ...leftCard(context, project, unheard(context, heard))];
  return asks.length > 0 ? asks : leftoverCard(context, project, said);
}

/** What holds for some of the film, or was another's wish: kept only if somebody says so, in the words that were said. */
function someCard(context: Context, project: Project, heard: Heard): Card[] {
  const silence = silenceForSome(heard.text);
  const partly = heard.limited.flatMap((one) => {
    const field = "term" in one ? spokenFor(one)?.field : BRIEF_QUANTITIES[one.kind];
    return field ? [{ field, from: one.span[0], to: one.span[1] }] : [];
  });
  const [first] = silence ? [{ field: "music", ...silence }] : partly;
  if (!first) return [];
  const { field, from, to } = first;
  const spec = fieldNamed("brief", field);
  const said = sentencesOf(heard.text).find(({ span }) => span[0] <= from && to <= span[1])?.text;
  // A number, a ratio or a row holds no words.
  if (!spec || !said || spec.ratio || !["text", "term", "list"].includes(spec.kind)) return [];
  const n = offer(context, project, spec.name, spec.kind === "list" ? [said] : said, "set");
  const use = button(`Use as ${spec.name}`, `brief answer offer:${n}`);
  return [card(`Use "${short(said, 80)}"?`, [], [use], { project: project.id })];
}

/** "30 seconds, overcast": weather in a list of decisions, which no field takes unasked. */
function weatherCard(context: Context, project: Project, heard: Heard): Card[] {
  if (project.head.brief.motivation) return [];
  const edges = [...heard.found, ...heard.quantities].map(({ span }) => span);
  const [sky] = heard.found.filter(({ dimension, term: id, span: [from, to], ...one }) => {
    if (dimension !== "lighting-condition" || spokenFor({ dimension, term: id, span: [from, to], ...one }))
      return false;
    const before = heard.text.slice(0, from).trimEnd();
    const after = heard.text.slice(to).trimStart();
    return (
      (/(?:^|[,;.])$/.test(before) || edges.some(([, end]) => end === before.length)) && /^(?:$|[,;.!])/.test(after)
    );
  });
  if (!sky) return [];
  const use = button(
    "Use as motivation",
    `brief answer offer:${offer(context, project, "motivation", sky.term, "set")}`,
  );
  const name = term(sky.term)?.name ?? sky.term;
  return [card(`${name} for the whole film?`, [], [use], { project: project.id })];
}

interface Said {
  /** What is left once the sentences below are taken out. */
  heard: Heard;
  described: Apart["described"];
  outcomes: readonly Outcome[];
  /** What was taken back with it. */
  gone: ReadonlySet<string>;
  /** The question that nobody has spoken after before. */
  question: string | undefined;
}

/** What they are called on a button: one person, one thing, one place. */
const ENTRIES = { cast: "cast", props: "prop", locations: "location", wardrobe: "wardrobe" } as const;

/** Somebody or something was described: its own words, as the lock phrase that they would be. */
function describedCard(context: Context, project: Project, { words, as, named }: Description): Card {
  if (isUnnamed(words))
    return card(
      `Who is that: "${short(words, 80)}"?`,
      [text("A lock phrase begins with a name. Say it once more with the name in front.")],
      [],
      { project: project.id },
    );
  const others = (["props", "locations"] as const).filter((one) => one !== as && as !== "cast" && !named);
  const use = (field: keyof typeof ENTRIES) =>
    button(`Use as ${ENTRIES[field]}`, `brief answer offer:${offer(context, project, field, words, "add")}`);
  return card(
    `Lock "${short(words, 80)}"?`,
    [text("As it stands, word for word, in every prompt whose shot names it.")],
    [as, ...others].map(use),
    { project: project.id },
  );
}

/** A name that several generators share is asked about, unless one of them is decided. */
function familyCard(context: Context, project: Project, heard: Heard): Card[] {
  if (heard.generators.length > 0) return [];
  const family = familyIn(context, heard.text);
  const standing = project.head.brief.generator?.value;
  if (!family || (typeof standing === "string" && standing.startsWith(`${family}-`))) return [];
  const members = context.generators.filter(({ id, state, media }) => {
    return id.startsWith(`${family}-`) && state !== "ended" && state !== "legacy" && media === "video";
  });
  return [
    card(
      `Which ${family[0]!.toUpperCase()}${family.slice(1)}?`,
      [],
      members
        .slice(0, FAMILY_MAX)
        .map((one) =>
          button(short(one.name, 30), `brief answer offer:${offer(context, project, "generator", one.id, "set")}`),
        ),
      { project: project.id },
    ),
  ];
}

/** Buttons of one card. */
const FAMILY_MAX = 4;
/** Families whose names are words of their own. */
const WORDS = new Set("runway ray wan flux luma nano gpt gemini".split(" "));

/** The word that is the first part of several ids, in a sentence that is not about another film. */
function familyIn({ generators }: Context, said: string): string | undefined {
  const firsts = generators.map(({ id }) => id.split("-", 1)[0]!);
  const shared = new Set(firsts.filter((one, at) => firsts.indexOf(one) !== at && !WORDS.has(one)));
  const inSentence = (text: string) =>
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.find((word) => shared.has(word));
  const named = sentencesOf(said).find(({ text }) => inSentence(text) && !ELSEWHERE.test(text));
  return named && inSentence(named.text);
}

const ELSEWHERE = /\b(?:last|old|previous|other) (?:film|job|spot|time|one|project)\b|\bused\b|\bnot\b|n['’]t\b|\?$/i;
const WANTED =
  /\b(?:go(?:ing)? (?:with|for)|take|use|stick with|switch to|stay with|do (?:it|this|them) (?:in|with|on)) (\p{L}+)/giu;

/** "I tried a few, we should take kling": wanted, whatever the rest tells. */
export const wantsFamily = (context: Context, said: string): boolean => {
  const family = familyIn(context, said);
  return family !== undefined && [...said.matchAll(WANTED)].some(([, word]) => word!.toLowerCase() === family);
};

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
function refusalCard(context: Context, project: Project, { heard, gone }: Said): Card[] {
  const open = refusals(heard).filter((one) => !one.rule && !gone.has(one.id) && !isRuledOut(project, one));
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

export function isRuledOut(project: Project, { field, id, name }: Refusal): boolean {
  const standing = project.head.brief[field];
  const rows = standing?.state === "stated" && Array.isArray(standing.value) ? standing.value : [];
  return rows.some((row) => (typeof row === "string" ? row : row.value) === (field === "never" ? id : name));
}

/** Sentences of a message whose rest was noted never go without a word. */
function leftCard(context: Context, project: Project, sentences: readonly string[]): Card[] {
  if (sentences.length === 0) return [];
  const said = sentences.join(" ");
  const open = ["story", "objective", "takeaway"]
    .filter((field) => project.head.brief[field] === undefined)
    .slice(0, 2);
  const fields = open.length > 0 ? open : ["must-haves"];
  return [useCard(context, project, said, fields)];
}

/** Words nobody asked for are offered where they could belong, once; short asides are let go. */
function leftoverCard(context: Context, project: Project, { heard, question }: Said): Card[] {
  const said = heard.text.trim();
  if (heard.act !== "states" || said.startsWith("@") || !couldAnswer(said)) return [];
  const answers = question === "objective" && readsAs("objective", said);
  if (!answers && restOf(heard).split(/\s+/).length < 4) return [];
  const open = ["story", "objective"].filter((field) => project.head.brief[field] === undefined);
  const fitting = open.filter((field) => readsAs(field, said));
  if (open.length > 0) return [useCard(context, project, said, fitting.length > 0 ? fitting : open)];
  // Where the story is told already, what happens in it besides must be in it.
  return readsAs("story", said) ? [useCard(context, project, said, ["must-haves"])] : [];
}

function useCard(context: Context, project: Project, said: string, fields: readonly string[]): Card {
  const use = (field: string) =>
    field === "must-haves"
      ? button("Add to must-haves", `brief answer offer:${offer(context, project, field, [said], "add")}`)
      : button(`Use as ${field}`, `brief answer offer:${offer(context, project, field, said, "set")}`);
  return card(`Use "${short(said, 80)}"?`, [], fields.map(use), { project: project.id });
}
