/** /lookup: a word of the craft, what it does to a viewer, and how this channel's generator wants it said. */
import { defineCallable } from "../src/chat/command.ts";
import { Slip } from "../src/chat/errors.ts";
import { need, termOption } from "../src/chat/options.ts";
import { type Card, card, text } from "../src/chat/reply.ts";
import { findGenerator } from "../src/film/generator-facts.ts";
import { nearest } from "../src/film/nearest.ts";
import { termNamed } from "../src/film/values.ts";
import { DIMENSIONS, TERMS, type Term, term } from "../src/film/vocabulary/index.ts";
import { endedSentence } from "./generator.ts";

export const lookup = defineCallable({
  name: "lookup",
  about: "what a word of the craft means, does and fails at; or a generator",
  example: "lookup push in",
  answers: "caller",
  options: { term: need(termOption("a term or a generator", { typed: "rest" })) },
  run({ options, generators }) {
    const typed = options.term.trim();
    const found = termNamed(typed, DIMENSIONS);
    if (found) return { say: [{ reply: termCard(found) }] };
    const generator = findGenerator(generators, typed);
    if ("found" in generator) {
      const { found: one } = generator;
      return {
        say: [
          {
            reply: card(one.name, [
              text(one.state === "ended" ? endedSentence(one) : `${one.maker}, ${one.state}. Its id is ${one.id}.`),
            ]),
          },
        ],
      };
    }
    const near = nearest(
      typed,
      TERMS.map((one) => one.name),
    );
    throw new Slip(
      "unknown-term",
      `I do not know "${typed.slice(0, 60)}".`,
      near.length > 0 ? `The nearest are ${near.join(", ")}.` : "/lookup push in shows how it works.",
    );
  },
});

function termCard(one: Term): Card {
  const against = one.conflictsWith.map((id) => term(id)?.name ?? id);
  return card(one.name, [
    text(one.definition),
    {
      kind: "fields",
      fields: [
        { name: "Effect", value: one.effect },
        { name: "In a prompt", value: one.fragment },
        ...(against.length > 0 ? [{ name: "Not together with", value: against.join(", ") }] : []),
        ...(one.aliases.length > 0 ? [{ name: "Also called", value: one.aliases.join(", ") }] : []),
      ],
    },
  ]);
}
