/** One shot's fitted clauses, written as the sentences of a prompt in the order of a grammar. */
import type { LockPhrase } from "../film/view.ts";
import { term } from "../film/vocabulary/index.ts";
import { framing, move } from "./camera.ts";
import type { Fitted } from "./fitted.ts";
import type { Grammar, Role, Sentence } from "./grammar.ts";
import { placePhrases } from "./phrases.ts";
import { lowerArticle, NEGATION, states, stop, upper } from "./text.ts";
import { Words } from "./words.ts";
import { light, look, mood, setting, subject } from "./world.ts";

export interface Written {
  readonly text: string;
  /** The words in which each clause was said. */
  readonly said: ReadonlyMap<Fitted, string>;
}

export function write(clauses: readonly Fitted[], grammar: Grammar, banned: (words: string) => boolean): Written {
  const words = new Words(clauses, grammar, banned);
  const phrases = words.clauses("phrase").map(({ phrase }) => phrase!);
  for (const clause of words.clauses("phrase")) words.say(clause, clause.value);
  const order = grammar.order.includes("references") ? grammar.order : (["references", ...grammar.order] as const);
  const drafts = order.flatMap((role) => SENTENCES[role](words).map((text) => ({ role, text })));
  const hosts = drafts.filter(({ role, text }) => HOSTS.has(role) && !ASIDE[role]?.test(text));
  const { texts, alone } = placePhrases(
    hosts.map(({ text }) => text),
    phrases,
  );
  const placed = new Map(hosts.map((host, i) => [host, texts[i]!]));
  const sentences = drafts.map((draft) => ({ role: draft.role, text: placed.get(draft) ?? draft.text }));
  const whole = merged(withPhrases(sentences, alone, words), phrases);
  const finished = whole.map((sentence) => finish(sentence, phrases, words));
  return { text: grammar.assemble ? grammar.assemble(finished) : paragraph(finished), said: words.said };
}

/** Sentences that name somebody or something in passing: what is borrowed of a thing, and the line between two people. */
const ASIDE: Partial<Record<Role, RegExp>> = {
  references: /^(?:for .+, )?take /iu,
  space: /^the (?:camera stays|line of action) /u,
};

/** Sentences in which a lock phrase may take the place of its name. */
const HOSTS: ReadonlySet<Role> = new Set<Role>([
  "references",
  "subject",
  "framing",
  "setting",
  "move",
  "space",
  "wardrobe",
  "frames",
  "holds",
  "must",
  "look",
]);

const SENTENCES: Readonly<Record<Role, (words: Words) => readonly string[]>> = {
  shot: ({ grammar }) => (grammar.shot ? [grammar.shot] : []),
  references: (words) => words.all("picture"),
  framing: (words) => some(framing(words)),
  move,
  subject,
  cast: () => [],
  space: (words) => [
    ...words.all("screen direction", direction),
    ...words.all("eyeline", (said) => (LOOKS.test(said) ? said : `looking ${said}`)),
    ...words.all("axis", axis),
  ],
  setting,
  wardrobe: (words) =>
    words.all("wardrobe", (said) => (states(said) ? said : `${words.lead("wardrobe: ", "the wardrobe is ")}${said}`)),
  light: (words) => some(light(words)),
  look,
  mood,
  pace: (words) => some(words.all("pace", (said, value) => (term(value) ? said : paced(said))).join(", ")),
  frames: (words) => [
    ...words.all("first frame", (said) => `in the first frame, ${said}`),
    ...words.all("last frame", (said) => `in the last frame, ${said}`),
  ],
  must: (words) => {
    const all = words.all("must");
    const things = all.filter((said) => !states(said)).join("; ");
    const lead = words.lead("clearly visible: ", "clearly in view, ", "in view: ");
    return [...some(things, lead), ...all.filter(states)];
  },
  holds: (words) =>
    words.all(
      "holds",
      (said) =>
        `${states(said) || /^no\b/iu.test(said) ? "throughout the shot," : "constant throughout the shot:"} ${said}`,
    ),
  not: exclusions,
  dialogue: (words) => words.clauses("dialogue").map((line, i) => words.say(line, spoken(line, words.grammar, i))),
  effects: (words) =>
    words.all("effects", (said) => `${words.lead("sound effects: ", "sound: ", "the sound is ")}${said}`),
  music: (words) =>
    words.all("music", (said) =>
      /^(?:no|without|silen|only|none|mute|n\/a)/iu.test(said)
        ? said
        : `${words.lead("music: ", "the music is ", "score: ")}${said}`,
    ),
};

function some(text: string, lead = ""): string[] {
  return text ? [lead + text] : [];
}

/** "no visible logos, no handheld camera"; wording that already has its negation, or is positive, stays as it is. */
function exclusions(words: Words): string[] {
  const all = [...words.clauses("not"), ...words.clauses("never")];
  const plain = words.grammar.not === "plain" || words.grammar.not === "field-and-plain";
  const own = all.filter(({ words: said }) => NEGATION.test(said)).map((clause) => words.say(clause, clause.words));
  const bareOnes = all.filter(({ words: said }) => !NEGATION.test(said));
  const said = bareOnes.map((clause) => words.say(clause, plain ? ruledOut(clause.words) : clause.words));
  return [...some(plain ? said.join(", ") : said.join("; ")), ...own];
}

/** "No visible logos", "nothing that looks new". */
function ruledOut(words: string): string {
  const thing = /^any(?<what>thing|body|one)\b/iu.exec(words)?.groups?.what;
  return thing ? words.replace(/^any(?:thing|body|one)/iu, thing === "thing" ? "nothing" : "nobody") : `no ${words}`;
}

function spoken({ value, extra }: Fitted, { quote, labels }: Grammar, index: number): string {
  if (quote) return quote(value, extra?.speaker, index);
  const quoted = value.includes('"') ? `“${value}”` : `"${value}"`;
  if (extra?.speaker) return `${extra.speaker} ${labels === false ? "says," : "says:"} ${quoted}`;
  return labels === false ? `a voice says, ${quoted}` : `dialogue: ${quoted}`;
}

/** Phrases that nothing names: people before the sentence about them, the rest behind what they belong to. */
function withPhrases(sentences: readonly Sentence[], alone: readonly LockPhrase[], words: Words): Sentence[] {
  const all = [...sentences];
  const { order } = words.grammar;
  for (const phrase of alone) {
    const role = ROLE_OF_KIND[phrase.kind];
    const same = all.findLast((one) => one.role === role);
    if (phrase.kind === "location" && same) all[all.indexOf(same)] = { role, text: `${same.text}: ${phrase.words}` };
    else
      all.splice(placeOf(phrase, all, order), 0, {
        role: order.includes(role) ? role : "cast",
        text: words.lead(...LEAD[phrase.kind]) + phrase.words,
      });
  }
  return all;
}

/** Where in the prompt a phrase's own sentence goes. */
function placeOf({ kind }: LockPhrase, all: readonly Sentence[], order: readonly Role[]): number {
  const subject = all.findIndex(({ role }) => role === "subject");
  if (kind === "cast" && subject >= 0) return all[subject - 1]?.role === "framing" ? subject - 1 : subject;
  const role = order.includes(ROLE_OF_KIND[kind]) ? ROLE_OF_KIND[kind] : "cast";
  return all.findLastIndex((one) => order.indexOf(one.role) <= order.indexOf(role)) + 1;
}

const ROLE_OF_KIND: Readonly<Record<LockPhrase["kind"], Role>> = {
  cast: "cast",
  prop: "cast",
  wardrobe: "wardrobe",
  location: "setting",
  style: "look",
};
const LEAD: Readonly<Record<LockPhrase["kind"], readonly string[]>> = {
  cast: [""],
  prop: [""],
  wardrobe: ["wardrobe: ", "the wardrobe is "],
  location: ["the scene is ", "the setting is "],
  style: ["the look is ", "style: "],
};

/** The subject follows its framing after a colon. */
function merged(sentences: readonly Sentence[], phrases: readonly LockPhrase[]): Sentence[] {
  const all: Sentence[] = [];
  for (const sentence of sentences) {
    const before = all.at(-1);
    if (before?.role !== "framing" || sentence.role !== "subject") all.push(sentence);
    else {
      const fixed = phrases.some(({ words }) => sentence.text.startsWith(words));
      all[all.length - 1] = {
        role: "subject",
        text: `${before.text}: ${fixed ? sentence.text : lowerArticle(sentence.text)}`,
      };
    }
  }
  return all;
}

/** A capital letter in front and a full stop behind, without touching the first letter of a lock phrase. */
function finish({ role, text }: Sentence, phrases: readonly LockPhrase[], words: Words): Sentence {
  const first = /^\p{Ll}/u.test(text) ? phrases.find((one) => text.startsWith(one.words)) : undefined;
  return { role, text: stop(first ? opening(first.words, text, words) + text : upper(text)) };
}

/** A sentence that a phrase in lower case would begin: one with a verb behind the phrase, or no more than a thing. */
function opening(phrase: string, text: string, words: Words): string {
  const happens = words.has("action") || HAPPENS.test(text.slice(phrase.length));
  return happens && text !== phrase
    ? words.lead("In this shot, ", "Here, ")
    : words.lead("In frame: ", "In frame, ", "Seen: ");
}

/** Behind its subject a word in -s is the verb. */
const HAPPENS = /^,? (?:[a-z]+ly )?(?:is|are|has|have|[a-z]+(?<!s)s)\b/u;

function paragraph(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(" ");
}

/** "Slow" alone says of what. */
const paced = (said: string): string => (/^[\p{L}-]+(?<!ing|motion|s)$/iu.test(said) ? `${said} pacing` : said);

/** A sentence about eyes that is one already. */
const LOOKS = /\b(?:look(?:s|ing)?|gaz(?:es?|ing)|star(?:es?|ing)|watch(?:es|ing)?|glanc(?:es?|ing)|eyes?)\b/iu;

/** "Left to right" is a direction, "she walks right to left" a sentence. */
function direction(said: string): string {
  if (!/^(?:(?:from )?(?:the )?(?:screen )?(?:left|right)|towards?|away|into|across|up|down|out)\b/iu.test(said))
    return said;
  return `movement runs ${said}${/\b(?:left|right)\b/iu.test(said) ? " across the frame" : ""}`;
}

/** "Window side" and "left of the line" say where the camera stands, "between bench and gate" where the line runs. */
function axis(said: string): string {
  const both = /^between (?<line>.+), (?:on )?(?:the )?(?<side>[^,]+ side)$/iu.exec(said)?.groups;
  if (both) return `the camera stays on the ${both.side} of the line between ${both.line}`;
  const where = /^(?:the )?(?:camera )?(?:stays?|is|keep)? ?(?<at>on .+|(?:left|right) of .+)$/iu.exec(said)?.groups
    ?.at;
  if (where) return `the camera stays ${where}`;
  if (/^[^,]+ side$/iu.test(said)) return `the camera stays on the ${said.replace(/^the /iu, "")}`;
  return `the line of action is ${said}`;
}
