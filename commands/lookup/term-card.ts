/** A term, two terms beside each other, or the ways to an effect -> a card that fits a phone. */
import { type Action, type Block, button, type Card, card, note, text } from "../../src/chat/reply.ts";
import { stem } from "../../src/film/listen/stem.ts";
import { type Term, term } from "../../src/film/vocabulary/index.ts";
import type { Effect } from "./effect.ts";
import { isGoal, meansOf, servedBy } from "./means.ts";
import { pairOf } from "./pairs.ts";
import { neighboursOf, rivalsOf, stepsFrom } from "./related.ts";
import { shelfOf } from "./shelves.ts";
import { type Voice, voiceHeading, wordsFor } from "./voice.ts";

/** Slack shows five buttons in a row. */
export const BUTTONS_MAX = 5;
/** Names in one line of a card. */
const NAMED_MAX = 5;
const ALSO_MAX = 4;
const SERVES_MAX = 3;

interface Field {
  readonly name: string;
  readonly value: string;
}

const nameOf = ({ name }: Term): string => name;
const small = ({ name }: Term): string =>
  /^(?:[A-Z]{2}|Dutch|Rembrandt|Kodak|Steadicam|SnorriCam|Venetian|Technicolor|J-|L-)/.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
const look = (one: Term): Action => button(one.name, `lookup ${one.id}`);
const versus = (one: Term, other: Term): Action =>
  button(`${one.name} or ${small(other)}`, `lookup ${one.id} vs ${other.id}`);
const compare = (one: Term, other: Term): Action =>
  button(`Compare with ${small(other)}`, `lookup ${one.id} vs ${other.id}`);

/** What stands beside a term never changes, so that its card is put together once a generator. */
const made = new Map<string, Card>();

export function termCard(one: Term, voice: Voice | undefined, remark = ""): Card {
  if (remark) return makeCard(one, voice, remark);
  const key = `${one.id} ${voice?.id ?? ""}`;
  const known = made.get(key) ?? makeCard(one, voice, "");
  made.set(key, known);
  return known;
}

function makeCard(one: Term, voice: Voice | undefined, remark: string): Card {
  const goal = isGoal(one);
  const ways = meansOf(one.id);
  const blocks: Block[] = [
    text([one.definition, remark].filter(Boolean).join(" ")),
    {
      kind: "fields",
      fields: [
        { name: "Does", value: one.effect },
        { name: "Fails", value: one.fails },
        ...(goal ? [{ name: "Ways to get it", value: ways.map(nameOf).join(", ") }] : []),
        ...against(one),
        ...related(one),
        ...(goal ? [] : serves(one)),
        { name: voiceHeading(voice), value: wordsFor(one, voice) },
      ],
    },
  ];
  const also = called(one);
  if (also) blocks.push(note(`Also called ${also}.`));
  return card(one.name, blocks, goal ? waysButtons(one, ways) : craftButtons(one));
}

function against(one: Term): Field[] {
  const kin = new Set(neighboursOf(one));
  const far = (other: Term): number => (kin.has(other) ? 0 : other.dimension === one.dimension ? 1 : 2);
  const names = one.conflictsWith
    .flatMap((id) => term(id) ?? [])
    .sort((a, b) => far(a) - far(b))
    .map(nameOf);
  if (names.length === 0) return [];
  const rest = names.length - NAMED_MAX;
  const shown = names.slice(0, NAMED_MAX).join(", ");
  return [{ name: "Not together with", value: rest > 0 ? `${shown} and ${rest} more` : shown }];
}

function related(one: Term): Field[] {
  const steps = stepsFrom(one.id);
  const near = neighboursOf(one).filter((other) => !steps.some(({ to }) => to === other));
  const names = near.slice(0, NAMED_MAX).map(nameOf).join(", ");
  const said = [
    ...steps.map(({ how, to }) => `${how}: ${to.name}`),
    ...(names ? [steps.length > 0 ? `Near it: ${names}` : names] : []),
  ];
  return said.length > 0 ? [{ name: "Related", value: said.join("\n") }] : [];
}

function serves(one: Term): Field[] {
  const goals = servedBy(one.id).slice(0, SERVES_MAX);
  return goals.length > 0 ? [{ name: "Serves", value: goals.map(small).join(", ") }] : [];
}

/** Other words for it; other forms of its name are no news. */
function called({ name, aliases }: Term): string {
  const stems = (said: string): string[] =>
    said
      .toLowerCase()
      .match(/[a-z0-9]+/gu)
      ?.map(stem) ?? [];
  const others = aliases.filter((alias) => {
    const own = stems(alias);
    return own.join("") !== stems(name).join("") && !stems(name).every((part) => own.includes(part));
  });
  return others.slice(0, ALSO_MAX).join(", ");
}

function craftButtons(one: Term): Action[] {
  const rivals = rivalsOf(one).slice(0, 2);
  const others = [...stepsFrom(one.id).map(({ to }) => to), ...neighboursOf(one)];
  const more = [...new Set(others)].slice(0, BUTTONS_MAX - rivals.length);
  return [...rivals.map((other) => compare(one, other)), ...more.map(look)];
}

function waysButtons(one: Term, ways: readonly Term[]): Action[] {
  const [rival] = rivalsOf(one);
  const shown = ways.slice(0, BUTTONS_MAX - (rival ? 1 : 0)).map(look);
  return rival ? [...shown, compare(one, rival)] : shown;
}

export function comparisonCard(a: Term, b: Term, more: readonly Term[], voice: Voice | undefined): Card {
  const pair = pairOf(a.id, b.id);
  const side = (one: Term, take: string | undefined): Field => ({
    name: one.name,
    value: [
      one.definition,
      `Does: ${one.effect}`,
      take ? `Take it when ${take}` : usedFor(one),
      `Fails: ${one.fails}`,
      `${voiceHeading(voice)}: ${wordsFor(one, voice)}`,
    ]
      .filter(Boolean)
      .join("\n"),
  });
  return card(
    `${a.name} or ${small(b)}`,
    [
      text(pair ? `${pair.differs} ${together(a, b)}` : together(a, b)),
      { kind: "fields", fields: [side(a, pair?.takeA), side(b, pair?.takeB)] },
    ],
    comparisonButtons(a, b, more),
  );
}

function together(a: Term, b: Term): string {
  if (a.conflictsWith.includes(b.id)) return "A shot has one or the other.";
  if (a.dimension === b.dimension) return "They can stand in one shot.";
  const [one, other] = [a, b].map(({ dimension }) => shelfOf(dimension).heading.toLowerCase());
  return `They answer different questions (${one}; ${other}), so a shot may have both.`;
}

function usedFor(one: Term): string {
  const goals = servedBy(one.id).slice(0, SERVES_MAX);
  return goals.length > 0 ? `Take it for: ${goals.map(small).join(", ")}.` : "";
}

function comparisonButtons(a: Term, b: Term, more: readonly Term[]): Action[] {
  const others =
    more.length > 0
      ? more
      : rivalsOf(a)
          .filter(({ id }) => id !== b.id)
          .slice(0, 1);
  return [look(a), look(b), ...others.map((other) => versus(a, other))].slice(0, BUTTONS_MAX);
}

/** What was wished for, with the ways to it; the first one is the one to try first. */
export function effectCard(said: string, { terms, goal }: Effect, voice: Voice | undefined): Card {
  const [best, second] = terms as [Term, Term | undefined];
  const lines = terms.map((one, n) => `${n + 1}. ${one.name}: ${one.effect}`);
  const heading = goal ? `${goal.name}: ${goal.definition}` : "What does this to a viewer, the likeliest first:";
  return card(
    said,
    [
      text([heading, ...lines].join("\n")),
      {
        kind: "fields",
        fields: [
          { name: `${best.name} fails`, value: best.fails },
          { name: voiceHeading(voice), value: wordsFor(best, voice) },
        ],
      },
    ],
    [...terms.slice(0, BUTTONS_MAX - (second ? 1 : 0)).map(look), ...(second ? [versus(best, second)] : [])],
  );
}
