/** What was heard -> what is left of the message in the person's own words, verbatim stretches joined by commas. */
import { eyelineIn } from "./eyeline.ts";
import type { Heard, Row, Span } from "./listen/index.ts";
import { isWithin, litFrom } from "./lit.ts";
import { silenceIn } from "./silence.ts";
import type { Dimension } from "./vocabulary/index.ts";

/** Left hanging at an edge when the term beside them is taken out. */
const HEAD = new Set("and or of as then so but is it with to".split(" "));
const TAIL = new Set("a an the and or of on in at with to for as by from into onto then so but is".split(" "));
/** Words that are of the world as much as of the craft: beside other words of a sentence they stay part of it. */
const WORLDLY = new Set<Dimension | "generator">([
  "lighting-condition",
  "lighting-source",
  "mood",
  "narrative-intent",
  "colour",
  "composition",
  "rhythm",
  "framing",
]);
/** Told by where the light comes from ("key from camera left"): a stretch that says nothing else is no part of the picture. */
const LIT = new Set<Dimension | "generator">(["lighting-direction", "lighting-source"]);
const TIMES = /^(?:day|dawn|sunrise|morning|midday|golden-hour|sunset|dusk|blue-hour|night)$/;
/** "POV hand grabs the can" has the word of a crew at its head; in "POV from the seat" it is part of the words. */
const isShorthand = (text: string, [from, to]: Span): boolean =>
  /^\p{Lu}{2,4}$/u.test(text.slice(from, to)) && !/^\s+(?:of|from|through)\b/i.test(text.slice(to, to + 12));
/** "Rack focus from the ring to her face": what it goes from and to is nothing without it. */
const isPull = (text: string, term: string, [, to]: Span): boolean =>
  term === "rack-focus" && /^\s+(?:from|to|onto|between)\b/i.test(text.slice(to, to + 12));
/** "She turns (slowly, we see the ring)": how she turns. */
const isInBrackets = (text: string, dimension: string, [from, to]: Span): boolean =>
  dimension === "move-speed" && /\p{L}\s+\($/u.test(text.slice(0, from)) && /ly$/i.test(text.slice(from, to));
/** A cell of a table that held the shot's number or letter. */
const ID_CELL = /^(?:\d{1,3}|[A-Z]{1,2})$/;
/** What parts the stretches of a description. A full stop ends one, but for "No. 5" and the like. */
const PARTS = /[,;:|\t\n]|(?<!\b(?:No|Mr|Mrs|Dr|St|Nr|vs))[.!?](?=\s|$)|\s[-–—]\s/gu;

/** What is left of a whole message. */
export const restOf = (heard: Heard): string => rest(heard, heard.text, [0, heard.text.length]);

/** What is left of one row of a pasted list; spans count from the start of the list. */
export function restOfRow(row: Row, pasted: string): string {
  const from = Math.max(row.span[0], pasted.indexOf(row.heard.text, row.span[0]));
  const left = rest(row.heard, pasted, [from, Math.min(pasted.length, from + row.heard.text.length)]);
  return row.given && `${left}, `.startsWith(`${row.given}, `) ? left.slice(row.given.length + 2) : left;
}

interface Mark {
  readonly span: Span;
  /** Taken out wherever it stands: numbers with units, quoted lines, links. */
  readonly always: boolean;
  readonly worldly: boolean;
  /** Ruled out: it goes with its stretch or not at all, since the "not" before it would be left alone. */
  readonly negated?: true;
}

function rest(heard: Heard, text: string, [from, to]: Span): string {
  const marks = [...marksOf(heard, text), ...eyelineMark(text, [from, to]), ...silenceMark(text, [from, to])].sort(
    (a, b) => a.span[0] - b.span[0],
  );
  const whole = [...marks, ...heard.written];
  const stretches: string[] = [];
  let start = from;
  for (const part of [...text.slice(from, to).matchAll(PARTS), undefined]) {
    const end = part ? from + part.index : to;
    const inside = part && whole.some(({ span }) => span[0] < end && span[1] > end);
    if (inside) continue;
    stretches.push(...leftOf(text, [start, end], marks));
    start = part ? end + part[0].length : to;
  }
  return stretches
    .map((stretch) => stretch.replaceAll(/\([^\p{L}\p{N}()]*\)/gu, "").trim())
    .filter((stretch) => /[\p{L}\p{N}]/u.test(stretch))
    .map((stretch) => (isPaired(stretch) ? stretch : withoutBrackets(stretch)))
    .join(", ");
}

const isPaired = (said: string): boolean => said.split("(").length === said.split(")").length;

/** A bracket that was parted is none any more; how something is done ("turns (slowly") stays beside what is done. */
const withoutBrackets = (said: string): string =>
  said
    .replaceAll(/\s*\((?=\p{L}+ly\b)/gu, " ")
    .replaceAll(/(?<=\S)\s*[()]\s*(?=\S)/gu, ", ")
    .replaceAll(/[()]/g, "")
    .trim();

/** Words that voice an effect ("he looms over us") are the shot's action too and stay; so does what was ruled out. */
function marksOf(heard: Heard, text: string): Mark[] {
  const lit = litFrom(heard, text);
  const terms = [...heard.found, ...heard.again, ...heard.alternatives.flat()].filter(
    (one) => !one.byEffect && !isWithin(one.span, lit),
  );
  const byEffect = heard.found.filter((one) => one.byEffect && LIT.has(one.dimension));
  return [
    ...byEffect.map(({ span }) => ({ span, always: false, worldly: true })),
    ...lit.map(({ light, span }) => ({ span, always: false, worldly: WORLDLY.has(light.dimension) })),
    ...terms.map(({ span, dimension, term }) => ({
      span,
      always: false,
      worldly:
        (WORLDLY.has(dimension) && !TIMES.test(term) && !isShorthand(text, span)) ||
        isPull(text, term, span) ||
        isInBrackets(text, dimension, span),
    })),
    ...heard.negated.map(({ span }) => ({ span, always: false, worldly: true, negated: true as const })),
    ...heard.corrections.map(({ span }) => ({ span, always: false, worldly: false })),
    ...heard.marks
      .filter((span) => ID_CELL.test(text.slice(...span)))
      .map((span) => ({ span, always: true, worldly: false })),
    ...[...heard.quantities, ...heard.generators, ...heard.dialogue, ...heard.links, ...heard.placement].map(
      ({ span }) => ({ span, always: true, worldly: false }),
    ),
  ];
}

/** "Eyeline camera left" on its own is no one's deed; "she is looking camera left" stays whole. */
function eyelineMark(text: string, [from, to]: Span): Mark[] {
  const eyeline = eyelineIn(text.slice(from, to));
  return eyeline ? [{ span: [from + eyeline.from, from + eyeline.to], always: false, worldly: true }] : [];
}

/** "No music" is what is heard, not what is seen. */
function silenceMark(text: string, [from, to]: Span): Mark[] {
  const silence = silenceIn(text.slice(from, to), "shot");
  return silence ? [{ span: [from + silence.from, from + silence.to], always: false, worldly: false }] : [];
}

/** One stretch without the terms at its edges; a term in the middle of a sentence is part of the sentence. */
function leftOf(text: string, [from, to]: Span, marks: readonly Mark[]): string[] {
  const own = marks.filter(({ span }) => span[0] >= from && span[1] <= to);
  const pieces = [];
  let [start, end] = [from, to];
  for (const { span } of own.filter(({ always }) => always)) {
    if (span[0] > start) pieces.push([start, span[0]] as const);
    start = Math.max(start, span[1]);
  }
  pieces.push([start, end] as const);
  return pieces.map(([a, b]) => {
    [start, end] = [a, b];
    const terms = own.filter(({ always, span }) => !always && span[0] >= a && span[1] <= b);
    if (isBare(text, [a, b], terms)) return "";
    for (const { span, worldly } of terms)
      if (!worldly && little(text.slice(start, span[0]), OPENING)) start = Math.max(start, span[1]);
    for (const { span, worldly } of [...terms].reverse())
      if (!worldly && span[0] >= start && little(text.slice(span[1], end), TAIL)) end = Math.min(end, span[0]);
    return trimmed(text.slice(start, Math.max(start, end)), start > a || a > from, end < b || b < to);
  });
}

/** Words of talking, not of the shot. */
const STEERING =
  "ok okay so like um uh hmm maybe wait actually just pls please yeah yes well lets let's kinda sorta i think".split(
    " ",
  );
/** What may stand before the first term of a stretch and goes with it: "we slowly push in on her face". */
const OPENING = new Set([...HEAD, ...STEERING, "a", "an", "the", "we", "camera"]);
/** What makes nothing of a stretch that is only about what was ruled out: "but not shaky please". */
const RULING = new Set([...TAIL, ...STEERING, "but", "not", "no", "never", "without", "don't", "dont", "avoid"]);

/** Nothing but terms and little words: such a stretch says nothing of its own. */
function isBare(text: string, [from, to]: Span, terms: readonly Mark[]): boolean {
  let at = from;
  for (const { span } of terms) {
    if (!little(text.slice(at, span[0]), RULING)) return false;
    at = Math.max(at, span[1]);
  }
  return little(text.slice(at, to), RULING);
}

const words = (said: string): string[] => said.split(/\s+/).filter(Boolean);
const little = (said: string, kept: ReadonlySet<string>): boolean =>
  words(said).every((word) => kept.has(word.toLowerCase()) || !/[\p{L}\p{N}]/u.test(word));

/** Little words are left behind only where the term beside them was taken out. */
function trimmed(stretch: string, cutBefore: boolean, cutBehind: boolean): string {
  const plain = stretch.replaceAll(/^[\s|[\]*•–—-]+|[\s|[\]*–—-]+$/gu, "");
  const paired = (plain.match(/["“”]/g)?.length ?? 0) % 2 === 0;
  const all = words(paired ? plain : plain.replaceAll(/^["“”]+|["“”]+$/g, ""));
  let [from, to] = [0, all.length];
  while (cutBefore && from < to && HEAD.has(all[from]!.toLowerCase())) from++;
  while (cutBehind && to > from && TAIL.has(all[to - 1]!.toLowerCase())) to--;
  return all.slice(from, to).join(" ");
}
