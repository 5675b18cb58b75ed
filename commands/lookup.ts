/** /lookup: a word of the craft, an effect, a comparison, a list or a generator -> one card for whoever asked. */
import { type Context, defineCallable } from "../src/chat/command.ts";
import { need, termOption } from "../src/chat/options.ts";
import type { Card } from "../src/chat/reply.ts";
import type { Suggestion } from "../src/chat/request.ts";
import { matching } from "../src/chat/suggest.ts";
import { findGenerator, type GeneratorFacts } from "../src/film/generator-facts.ts";
import { TERMS } from "../src/film/vocabulary/index.ts";
import { type Asked, askedFor } from "./lookup/ask.ts";
import { conceptCard } from "./lookup/concepts.ts";
import { familyCard, generatorsCard, oneGeneratorCard, twoGeneratorsCard } from "./lookup/generator-cards.ts";
import { listCard, nearCard } from "./lookup/list-cards.ts";
import { SHELVES } from "./lookup/shelves.ts";
import { comparisonCard, effectCard, termCard } from "./lookup/term-card.ts";
import { voiceOf } from "./lookup/voice.ts";

/** As much of what was typed as a card's title shows. */
const SAID_MAX = 80;
/** The first side of a comparison, so that both together fit a suggestion (100 characters on Discord). */
const FIRST_MAX = 60;
/** What is read of it: a question is a sentence, not a script. */
const READ_MAX = 400;

export const lookup = defineCallable({
  name: "lookup",
  about: "a word of the craft, an effect, two things to compare, or a generator",
  example: "lookup push in",
  answers: "caller",
  options: { term: need(termOption("a term, an effect, one vs another, a list or a generator", { typed: "rest" })) },
  run(context) {
    return { say: [{ reply: lookedUp(context.options.term, context) }] };
  },
  suggest: ({ generators }, _option, typed) => suggestions(typed, generators),
});

/** The card for a term, also where somebody asked for it in a sentence. */
export function lookedUp(term: string, context: Pick<Context, "project" | "place" | "generators">): Card {
  const typed = term.replaceAll(/\s+/g, " ").trim();
  return answer(askedFor(typed.slice(0, READ_MAX), context.generators), typed, context);
}

/** Names of terms, generators and lists; behind "vs" the second name is completed. */
function suggestions(typed: string, generators: readonly GeneratorFacts[]): Suggestion[] {
  const { first = "", rest = typed } = /^(?<first>.* vs )(?<rest>.*)$/iu.exec(typed)?.groups ?? {};
  const names = [...TERMS.map(({ name }) => name), ...generators.map(({ id }) => id)];
  const lists = first ? [] : ["generators", ...SHELVES.map(({ heading }) => heading)];
  if (first.length > FIRST_MAX) return [];
  return matching([...names, ...lists], rest).map((name) => ({ label: first + name, value: first + name }));
}

function answer(asked: Asked, typed: string, context: Pick<Context, "project" | "place" | "generators">): Card {
  const { generators } = context;
  const voice = voiceOf(context);
  const said = clip(typed);
  switch (asked.kind) {
    case "term":
      return termCard(asked.term, asked.voice ? generatorOf(asked.voice, generators) : voice, remarkOn(asked, said));
    case "comparison":
      return comparisonCard(asked.a, asked.b, asked.more, voice);
    case "effect":
      return effectCard(said, asked.effect, voice);
    case "list":
      return listCard(asked.heading, asked.dimensions);
    case "concept":
      return conceptCard(asked.concept);
    case "generator":
      return oneGeneratorCard(generatorOf(asked.id, generators), generators, asked.readAs ? said : undefined);
    case "generators":
      return asked.ids
        ? twoGeneratorsCard(generatorOf(asked.ids[0], generators), generatorOf(asked.ids[1], generators))
        : generatorsCard(generators);
    case "family":
      return familyCard(asked.family, said, asked.versus);
    case "near":
      return nearCard(clip(asked.said), asked.terms, asked.generators);
  }
}

function remarkOn({ readAs, both }: Extract<Asked, { kind: "term" }>, said: string): string {
  if (both) return "Both are names for it.";
  return readAs ? `(You typed "${said}".)` : "";
}

const clip = (said: string): string => (said.length > SAID_MAX ? `${said.slice(0, SAID_MAX)}…` : said);

function generatorOf(id: string, generators: readonly GeneratorFacts[]): GeneratorFacts {
  const found = findGenerator(generators, id);
  if (!("found" in found)) throw new Error(`a generator that was found has gone: ${id}`);
  return found.found;
}
