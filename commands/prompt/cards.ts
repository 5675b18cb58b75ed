/** Compiled prompts -> the cards that people copy from. */
import { when } from "../../src/chat/answers.ts";
import type { Slip } from "../../src/chat/errors.ts";
import { type Block, button, type Card, card, note, text, WORDS_MAX } from "../../src/chat/reply.ts";
import { short } from "../../src/chat/text.ts";
import type { Project } from "../../src/film/project.ts";
import { termWords } from "../../src/film/values.ts";
import { term } from "../../src/film/vocabulary/index.ts";
import { type Compared, type Compiled, requestText } from "../../src/prompt/index.ts";
import { type Kept, SHOWN_DIGITS } from "./kept.ts";

/** One shot's outcome: compiled, or why not. */
export interface Made {
  id: string;
  compiled?: Compiled;
  refused?: Slip;
}

export const print = (one: Compiled): string => one.fingerprint.slice(0, SHOWN_DIGITS);
/** What is missing makes it a test: good for trying out, not for the film. */
export const isTest = (one: Compiled): boolean => one.undecided.length > 0;
export const headline = (one: Compiled): string =>
  `${one.shots.join(", ")} for ${one.generator}${isTest(one) ? " (test)" : ""}`;

export function promptCard(kept: Kept, project: string | undefined): Card {
  const blocks: Block[] = [
    { kind: "code", role: "prompt", text: kept.text },
    ...(kept.negative ? [{ kind: "code", role: "negative", text: kept.negative } as const] : []),
    note(`Fingerprint ${print(kept)} · compiled by ${kept.by.name}, ${when(kept.at)}`),
    ...remarks(kept).map(note),
  ];
  return card(
    headline(kept),
    blocks,
    [
      button("Why", `prompt fingerprint:${kept.fingerprint.slice(0, 16)} show:why`),
      button("Request", `prompt fingerprint:${kept.fingerprint.slice(0, 16)} show:request`),
      ...(project ? [button("Log a take", logWords(kept))] : []),
    ],
    project ? { project } : {},
  );
}

/** A clip of several shots is a take of each, as far as a button can name them. */
function logWords({ shots, fingerprint }: Kept): string {
  const words = (ids: string): string => `take log ${ids} fingerprint:${fingerprint.slice(0, 16)}`;
  const all = words(shots.join(","));
  return all.length <= WORDS_MAX ? all : words(shots[0]!);
}

/** What the prompt cannot say by itself: undecided, dropped, assumed, warned of. */
export function remarks(one: Compiled): string[] {
  return [
    ...(isTest(one) ? [`Still undecided: ${one.undecided.join(", ")}`] : []),
    ...losses(one),
    ...(one.assumed.length > 0
      ? [`Assumed in the request: ${one.assumed.map((entry) => Object.values(entry).slice(0, 2).join(" ")).join(", ")}`]
      : []),
    ...one.warnings,
  ];
}

/** In a clip of several shots each loss is told once, with its shots where it is not all of them. */
function losses({ shots, dropped }: Compiled): string[] {
  const of = new Map<string, Set<string>>();
  for (const gone of dropped) of.set(leftOut(gone), (of.get(leftOut(gone)) ?? new Set()).add(gone.shot));
  return [...of].map(([line, lost]) => (lost.size < shots.length ? `${[...lost].join(", ")}: ${line}` : line));
}

export const leftOut = (gone: Compiled["dropped"][number]): string =>
  `Left out: ${gone.field} "${short(wordsOf(gone.value), 80)}" - ${gone.reason}`;

function wordsOf(value: string): string {
  const found = term(value);
  return found ? termWords(found) : value;
}

export function whyCard(kept: Kept): Card {
  const lines = kept.sources.map(
    (one) =>
      `"${short(one.words, 90)}" - ${one.field} (${one.of}), ${one.by.name}, ${when(one.at)}${one.where === "prompt" ? "" : ` [${one.where}]`}${one.why ? ` ${one.why}` : ""}`,
  );
  return card(`Why ${headline(kept)} says what it says`, [text(lines.join("\n")), note(`Fingerprint ${print(kept)}`)]);
}

export function requestCard(kept: Kept): Card {
  const body = kept.request === undefined ? undefined : requestText(kept.request);
  if (body === undefined)
    return card(`${headline(kept)} has no request body.`, [text("This generator is run by hand: copy the prompt.")]);
  return card(`Request for ${headline(kept)}`, [
    { kind: "code", role: "request", text: body },
    note(`Fingerprint ${print(kept)}. What stands in {{ }} is yours to fill in.`),
  ]);
}

/** What each generator makes of one shot, side by side; the prompts themselves come by name. */
export function compareCard(project: Project, id: string, all: readonly Compared[]): Card {
  const fields = all.map(({ generator, outcome, lost }) => {
    const { made, refused } = outcome;
    if (!made) return { name: generator, value: `${refused.message} ${refused.next}` };
    const cannot = lost.map((gone) => `cannot hold ${gone.field} "${short(gone.value, 60)}": ${gone.reason}`);
    const lines = [
      `${made.text.length} characters by ${made.route}`,
      ...(cannot.length > 0 ? cannot : ["holds everything"]),
      ...made.warnings,
    ];
    return { name: generator, value: lines.join("\n") };
  });
  const buttons = all.flatMap(({ generator, outcome }) =>
    outcome.made ? [button(`Prompt ${generator}`, `prompt ${id} for:${generator}`)] : [],
  );
  return card(`${id}, side by side`, [{ kind: "fields", fields }], buttons, { project: project.id });
}
