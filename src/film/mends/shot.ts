/** One shot with its surroundings -> what it says of itself: who is in it, what they do, how it is framed, in its own words. */
import type { Value } from "../decision.ts";
import { fieldNamed } from "../fields.ts";
import { showValue } from "../values.ts";
import type { LockPhrase, ShotView } from "../view.ts";
import { phraseName } from "../view.ts";

/** A shot as a retake looks at it. */
export interface Reading {
  readonly view: ShotView;
  /** The shot before it in the same scene; only who asks loads it, so that a retake reads nothing of another shot in vain. */
  readonly before: () => ShotView | undefined;
  /** Every lock phrase of the film, in scope of this shot or not. */
  readonly phrases: readonly Pick<LockPhrase, "n" | "words" | "kind">[];
}

/** Wide to close. */
export const SIZES = [
  "extreme-wide-shot",
  "wide-shot",
  "full-shot",
  "medium-wide-shot",
  "medium-shot",
  "medium-close-up",
  "close-up",
  "big-close-up",
  "extreme-close-up",
];

export const decided = (view: ShotView, field: string): Value | undefined => view.fields[field]?.value;
export const words = (view: ShotView, field: string): string => String(decided(view, field) ?? "");
export const entries = (view: ShotView, field: string): string[] => {
  const value = decided(view, field) ?? [];
  return (Array.isArray(value) ? value : [value]).map((one) => (typeof one === "object" ? one.value : String(one)));
};

/** A value as people say it: `push in`, `4 s`. */
export function say(view: ShotView, field: string, value: Value | undefined = decided(view, field)): string {
  const spec = fieldNamed("shot", field) ?? fieldNamed("brief", field);
  return value === undefined || !spec ? "" : showValue(spec, value);
}

/** `the brief's soft light`, where a shot only inherits it. */
export function whose(view: ShotView, field: string): string {
  const one = view.fields[field];
  if (!one) return "";
  return one.level === "shot" ? say(view, field) : `${one.of === "brief" ? "the brief" : one.of}'s ${say(view, field)}`;
}

export const seconds = (view: ShotView): number => Number(decided(view, "seconds") ?? 0);
/** Words a second that an actor speaks without hurry (English); source: Scenario planning notes, 2 to 2.5. */
export const WORDS_A_SECOND = 2.5;
/** How many words are spoken, and the whole seconds that they take, in milliseconds. */
export function spoken(view: ShotView): { count: number; takes: number } {
  const count = entries(view, "dialogue")
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean).length;
  return { count, takes: Math.ceil(count / WORDS_A_SECOND) * 1_000 };
}
export const isMoving = (view: ShotView): boolean => !["", "static-shot"].includes(words(view, "move"));

/** The people in frame by the names of their phrases. */
export const people = ({ phrases }: ShotView): string[] => [
  ...new Set(phrases.filter(({ kind }) => kind === "cast").map((one) => phraseName(one.words))),
];
const andList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const BEFORE_PLACE =
  /\s+(?=(?:at|in|on|by|near|behind|under|with|from|of|over|beside|between|against|inside|outside|through)\b)/i;
/** `Mara`, `Mara and Tom`, `Mara Quinn`: names, where nobody has described who they are. */
const PROPER =
  /^(?!(?:The|A|An|Her|His|Their|Our|Two|Three|Several)\b)\p{Lu}[\p{L}'-]*(?:(?:\s+and)?\s+\p{Lu}[\p{L}'-]*)*/u;
const OWNED = /^(?:the|an?|her|his|their|our)\b/i;
/** Words of a subject that say who it is, before what they do or where they are. */
const WHO = /^((?:the |a |an |her |his |their |our )?\p{L}[\p{L}'-]*)/iu;

/** `Mara`, `Mara and Tom`, `the kettle`: what the shot looks at, short enough for a sentence. */
export function who(view: ShotView): string {
  const named = people(view);
  if (named.length > 0) return andList(named);
  const subject = words(view, "subject") || words(view, "action");
  const proper = PROPER.exec(subject)?.[0];
  if (proper) return proper;
  const [head = ""] = subject.split(BEFORE_PLACE, 1);
  if (head.split(/\s+/).length <= (OWNED.test(head) ? 3 : 2)) return head || "the subject";
  return WHO.exec(subject)?.[1] ?? "the subject";
}
export const capital = (said: string): string => `${said[0]?.toUpperCase() ?? ""}${said.slice(1)}`;
export const verb = (view: ShotView, one: string, many: string): string => (people(view).length > 1 ? many : one);

/** Where what happens is said, and in which words; a subject may hold it ("Mara closes the lid"). */
export function deed(view: ShotView): { field: "action" | "subject"; text: string } {
  const action = words(view, "action");
  return action ? { field: "action", text: action } : { field: "subject", text: words(view, "subject") };
}

const PLACED = /^(?:at|in|on|by|near|behind|under|with|from|of|over|beside|between|against|inside|outside|through)\b/i;

/** Whether anything happens, as far as words can tell: an action, a line, or a verb behind who it is. */
export const hasDeed = (view: ShotView): boolean =>
  words(view, "action") !== "" || decided(view, "dialogue") !== undefined || acts(view, words(view, "subject"));

/** "Mara closes the lid": a verb behind who it is. */
function acts(view: ShotView, text: string): boolean {
  const named = who(view);
  const rest = (text.startsWith(named) ? text.slice(named.length) : text.replace(WHO, "")).trim();
  if (rest === "" || PLACED.test(rest)) return false;
  return people(view).length > 0 || /^\p{Ll}{2,}(?:s|ing)\b/u.test(rest);
}

const THEN = /,?\s+(?:and then|then|before|after that|while|as well as)\s+|[,;]\s+(?:and )?(?=(?:he|she|they|it)\b)/i;
const TWICE_AND = /^(.*?)\s+and\s+(.*\band\b.*)$/i;

export interface Halves {
  first: string;
  rest: string;
  /** The second stands in a field of its own, which only has to go. */
  apart?: true;
}

/** "Mara lights the stove", and as its action "then she fills the kettle". */
const NEXT = /^(?:(?:and )?then|and|before|while|after that)\s+/i;

/** Two actions of one shot, by the words that join them. */
export function halves(view: ShotView): Halves | undefined {
  const [subject, action] = [words(view, "subject"), words(view, "action")];
  if (action && acts(view, subject) && (NEXT.test(action) || /^(?:he|she|they|it)\b/i.test(action)))
    return { first: subject, rest: action.replace(NEXT, ""), apart: true };
  const { text } = deed(view);
  const at = THEN.exec(text);
  const [first, rest] = at
    ? [text.slice(0, at.index), text.slice(at.index + at[0].length)]
    : (TWICE_AND.exec(text)?.slice(1) ?? ["", ""]);
  return first!.trim() && rest!.trim() ? { first: first!.trim(), rest: rest!.trim() } : undefined;
}

/** Clothes in the words of a phrase. */
const CLOTHES =
  /\b(?:coat|jacket|dress|shirt|t-shirt|blouse|apron|oilskin|suit|uniform|sweater|jumper|cardigan|hoodie|trousers|jeans|skirt|shorts|robe|gown|scrubs|overalls?|scarf|hat|cap|boots|shoes|gloves|scarf|vest|tie|kimono|sari|veil)\b/i;
export const isDressed = ({ phrases }: ShotView): boolean =>
  phrases.some(({ kind, words: said }) => kind === "wardrobe" || (kind === "cast" && CLOTHES.test(said)));

/** Words that put something small, or a part of somebody, in frame. */
export const DETAIL =
  /\b(?:hands?|fingers?|eyes?|lips|mouth|face|feet|boots|letter|lid|label|cup|ring|key|phone|watch|match|knot|page|button|drops?|beads)\b/i;

export function nearer(view: ShotView): string | undefined {
  const at = SIZES.indexOf(words(view, "size") || "wide-shot");
  return at < 0 ? undefined : SIZES[at + 1];
}
export function farther(view: ShotView): string | undefined {
  const at = SIZES.indexOf(words(view, "size") || "close-up");
  return at <= 0 ? undefined : SIZES[at - 1];
}
