/** A dimension's terms by their families, all dimensions by name, or the nearest names of one that is none. */
import { button, type Card, card, text } from "../../src/chat/reply.ts";
import type { GeneratorFacts } from "../../src/film/generator-facts.ts";
import { byDimension, type Dimension, type Term, term } from "../../src/film/vocabulary/index.ts";
import { GROUPS } from "./groups.ts";
import { SHELVES, shelfOf } from "./shelves.ts";
import { BUTTONS_MAX } from "./term-card.ts";

/** Up to so many terms each get a line of their own with what they do. */
const EXPLAINED_MAX = 10;

export function listCard(heading: string, dimensions: readonly Dimension[]): Card {
  const [only, ...more] = dimensions;
  if (!only || more.length > 0) return shelvesCard(heading, dimensions);
  const terms = byDimension(only);
  if (terms.length <= EXPLAINED_MAX)
    return card(heading, [text(terms.map((one) => `${one.name}: ${one.effect}`).join("\n"))], lookButtons(terms));
  return card(
    `${heading}: ${terms.length}`,
    [
      {
        kind: "fields",
        fields: GROUPS[only].map(([name, ids]) => ({
          name,
          value: ids
            .split(" ")
            .map((id) => term(id)!.name)
            .join(", "),
        })),
      },
      text("/lookup and a name explains it; /lookup one vs another compares."),
    ],
    lookButtons(GROUPS[only].map(([, ids]) => term(ids.split(" ")[0]!)!)),
  );
}

const lookButtons = (terms: readonly Term[]) =>
  terms.slice(0, BUTTONS_MAX).map((one) => button(one.name, `lookup ${one.id}`));

function shelvesCard(heading: string, dimensions: readonly Dimension[]): Card {
  const shelves = [...new Set(dimensions)].map((dimension) => ({ dimension, shelf: shelfOf(dimension) }));
  const lines = shelves.map(({ dimension, shelf }) => `${shelf.heading} (${byDimension(dimension).length})`);
  return card(
    heading,
    [text(lines.join("\n")), text('Type one of them behind /lookup, or what the viewer should feel: "feel trapped".')],
    shelves.slice(0, BUTTONS_MAX).map(({ dimension, shelf }) => button(shelf.heading, `lookup ${dimension}`)),
  );
}

export function nearCard(said: string, terms: readonly Term[], generators: readonly GeneratorFacts[]): Card {
  const actions = [...lookButtons(terms), ...generators.map(({ id, name }) => button(name, `lookup ${id}`))].slice(
    0,
    BUTTONS_MAX,
  );
  const next =
    actions.length > 0
      ? "The nearest are below."
      : `A term, an effect ("feel trapped"), two to compare ("pan vs truck"), a list (${SHELVES[0]!.heading.toLowerCase()}) or a generator.`;
  return card(`I do not know "${said}".`, [text(next)], actions, { error: "unknown-term" });
}
