/** What somebody wants to do to the viewer, in any words -> the choices of the craft that do it, best first. */
import MiniSearch from "minisearch";
import type { GeneratorFacts } from "../../src/film/generator-facts.ts";
import { listen } from "../../src/film/listen/index.ts";
import { stem } from "../../src/film/listen/stem.ts";
import { type Dimension, TERMS, type Term, term } from "../../src/film/vocabulary/index.ts";
import { isGoal, meansOf } from "./means.ts";
import { SAYINGS } from "./sayings.ts";

export interface Effect {
  readonly terms: readonly Term[];
  /** The mood or intent that was understood, if it was one. */
  readonly goal?: Term;
  /** Too few of the words were understood. */
  readonly guess?: true;
}

/** So many answers fit a phone and five buttons. */
const MOST = 5;
/** Below this part of the best score an answer is noise. */
const WORTH = 0.3;
/** A wish of which some term holds more than this part of the words is understood; what is heard always is. */
const UNDERSTOOD = 0.5;
/** Below this part the words have met by chance. */
const CHANCE = 0.25;
/** How much what the listener hears counts beside words that merely occur: a whole phrase against a best match of 1. */
const HEARD = { craft: 0.7, goal: 0.9 } as const;
/** A mood's or intent's first means has all of its score, each further one less. */
const STEP = 0.14;

/** Words of asking and of pointing, which say nothing about the effect. */
const SAID_ANYWAY = new Set(
  "a also am an and any are as at audience be because been being but by camera can could did do does effect feel feeling feels felt film for from get gets getting give gives going got had has have he her hers him his how i if in into is it its just kind like look looking looks lot make makes making maybe me more movie much my need needs of on or our please really scene seem seems shall she shot should show showing shows so some somebody someone something than that the their them then these they thing this those to too try trying us very video viewer viewers want wants was way we were what when where which why will with would you your".split(
    " ",
  ),
);

let index: MiniSearch<Term> | undefined;

/** @param generators the app's own list: the listener keeps what it has built by list */
export function byEffect(typed: string, generators: readonly GeneratorFacts[], within?: readonly Dimension[]): Effect {
  const scores = new Map<string, number>();
  const goals = new Map<string, number>();
  const add = (found: Term, score: number) => {
    const to = isGoal(found) ? goals : scores;
    const known = to.get(found.id) ?? 0;
    to.set(found.id, isGoal(found) ? Math.max(known, score) : known + score);
  };
  const { hits, covered } = bySearch(typed);
  const heard = byEar(typed, generators);
  for (const [found, score] of hits) add(found, score);
  for (const found of heard) add(found, isGoal(found) ? HEARD.goal : HEARD.craft);
  const [goal] = ranked(goals);
  for (const [id, score] of goals) {
    for (const [place, mean] of meansOf(id).entries()) add(mean, score * (1 - place * STEP));
  }
  const found = ranked(scores).filter(({ one }) => !within || within.includes(one.dimension));
  const best = found[0]?.score ?? 0;
  const terms = found.filter(({ score }) => score >= best * WORTH).slice(0, MOST);
  const meant = goal && meansOf(goal.one.id).some((mean) => mean.id === terms[0]?.one.id) ? goal.one : undefined;
  return {
    terms: terms.map(({ one }) => one),
    ...(meant ? { goal: meant } : {}),
    ...(heard.length === 0 && covered <= UNDERSTOOD ? { guess: true } : {}),
  };
}

/** The ways to a mood or intent that was named outright. */
export const towards = (goal: Term): Effect => ({ terms: meansOf(goal.id).slice(0, MOST), goal });

const ranked = (scores: ReadonlyMap<string, number>): { one: Term; score: number }[] =>
  [...scores]
    .map(([id, score]) => ({ one: term(id)!, score }))
    .sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1));

/** What the listener of the brief's thread would have noted. */
function byEar(typed: string, generators: readonly GeneratorFacts[]): Term[] {
  const heard = listen(typed, { as: "shot", generators });
  return [...new Set(heard.found.map((one) => one.term))].flatMap((id) => term(id) ?? []);
}

function bySearch(typed: string): { hits: [Term, number][]; covered: number } {
  index ??= build();
  const words = new Set(typed.split(/[^\p{L}\p{N}]+/u).flatMap((word) => plain(word) ?? []));
  const hits = index.search(typed);
  const full = (hit: (typeof hits)[number]) => hit.score * (new Set(hit.queryTerms).size / Math.max(1, words.size));
  const top = hits.reduce((most, hit) => Math.max(most, new Set(hit.queryTerms).size), 0);
  const covered = top / Math.max(1, words.size);
  if (covered < CHANCE) return { hits: [], covered };
  const best = Math.max(...hits.map(full), 1);
  return { hits: hits.map((hit): [Term, number] => [term(hit.id)!, full(hit) / best]), covered };
}

function plain(word: string): string | null {
  const small = word.toLowerCase();
  return small.length < 2 || SAID_ANYWAY.has(small) ? null : stem(COMPARED.get(small) ?? small);
}

/** "Faster" and "fastest" ask for what "fast" does. */
const COMPARED: ReadonlyMap<string, string> = new Map(
  "big bold bright calm clean clear cold cool dark deep fast funny grand happy hard heavy high large lonely long loud low mad old poor quick quiet rich sad scary sharp short slow small smooth soft strong tall tense tight tiny warm weak wet wide wild young"
    .split(" ")
    .flatMap((base) => {
      const root = base
        .replace(/e$/u, "")
        .replace(/([^aeiou])y$/u, "$1i")
        .replace(/^(big|sad|mad|wet)$/u, (one) => one + one.at(-1));
      return [`${root}er`, `${root}est`].map((form): [string, string] => [form, base]);
    }),
);

function build(): MiniSearch<Term> {
  const made = new MiniSearch<Term>({
    fields: ["name", "aliases", "effect", "definition", "sayings"],
    extractField: (one, field) =>
      field === "sayings"
        ? (SAYINGS[one.id] ?? "")
        : field === "aliases"
          ? one.aliases.join(" ; ")
          : String(one[field as keyof Term]),
    processTerm: plain,
    searchOptions: {
      boost: { name: 2, effect: 2, sayings: 3, aliases: 1, definition: 1 },
      bm25: { k: 1.2, b: 0.2, d: 0.5 },
      fuzzy: (word) => (word.length > 5 ? 1 : 0),
    },
  });
  made.addAll(TERMS);
  return made;
}
