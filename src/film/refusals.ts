/** What was ruled out in a message -> the list that each could be added to, and whether it was said as a rule of the film. */
import type { Heard, Span } from "./listen/index.ts";
import { term } from "./vocabulary/index.ts";

export interface Refusal {
  field: "never" | "off-limits";
  id: string;
  name: string;
  /** Said as a rule ("never a drone"), not as a wish for what is spoken of just now ("not handheld pls"). */
  rule: boolean;
}

/** What makes a rule of a refusal. */
const FIRM =
  /\b(?:never|ever|nothing|anywhere|whatsoever|period|full stop|at all|no exceptions?|under (?:no|any) circumstances|ban(?:ned)?|forbidden|off the table|(?:is|are) out|(?:in|on|for|of) (?:this|the) (?:whole |entire )?(?:one|film|ad|spot|job|project|campaign|piece|show|series))\b/i;
/** What narrows it to some of the film, or makes a guess of it: such a refusal is offered. */
const NARROW =
  /\b(?:again|unless|except|until|but|apart from|other than|only|if|maybe|perhaps|probably|might|i think|not sure|when|while|during|after|before|without|for|in|on|at)\b|\?/i;

/** Moves and rigs belong to the camera's `never`, everything else to the off-limits. */
export function refusals({ text, negated }: Heard): Refusal[] {
  const ends = listEnds(
    text,
    negated.map(({ span }) => span),
  );
  const terms = negated.flatMap(({ dimension, term: id, span }, at): Refusal[] => {
    if (REPLACED.test(text.slice(0, span[0]))) return [];
    const camera = dimension === "camera-move" || dimension === "support";
    return [
      {
        field: camera ? "never" : "off-limits",
        id,
        name: term(id)?.name.toLowerCase() ?? id,
        rule: camera && isRule(text, [span[0], ends[at]!]),
      },
    ];
  });
  return [...terms, ...wordsRuledOut(text, negated)];
}

/** "Spherical instead of anamorphic" asks for another value, not for a rule. */
const REPLACED = /\b(?:instead of|rather than|in place of)\s+(?:an? |the )?$/i;

/** "No smoking, no alcohol brands": what no term of the craft stands for, in its own words. */
function wordsRuledOut(text: string, negated: Heard["negated"]): Refusal[] {
  if (text.includes("?") || TOLD.test(text)) return [];
  return [...text.matchAll(NOTHING_OF)].flatMap((one): Refusal[] => {
    const name = one.groups!.words!.toLowerCase();
    const from = one.index + one[0].length - name.length;
    const isTerm = negated.some(({ span }) => span[0] < from + name.length && span[1] > from);
    return isTerm || IDIOMS.test(name) ? [] : [{ field: "off-limits", id: name, name, rule: false }];
  });
}

/** A whole clause: "no" or "never show" and up to three words; "no no handheld" contradicts somebody and rules nothing out. */
const NOTHING_OF =
  /(?<=^|[,;.!]\s*|\b(?:and|please|but|also|with|ok|so|absolutely)\s)(?:no|never (?:show|see)|don['’]?t (?:ever )?show) (?<words>(?!no\b)[\p{L}'-]+(?: (?!no\b|and\b|or\b|on\b|in\b|for\b|at\b|until\b|please\b|today\b|tonight\b|tomorrow\b)[\p{L}'-]+){0,2}(?: in the (?:background|foreground|frame|picture|shot))?)(?=\s*(?:[,;.!]|$|and no\b|or\b|please\b))/giu;
/** "No idea", "no rush" rule nothing out; "no music" is a decision of its own. */
const IDIOMS =
  /^(?:ideas?|problems?|worries|worry|way|rush|thanks?|wait|doubt|clue|stress|kidding|pun|hurry|pressure|offen[cs]e|comment|luck|news|wifi|signal|time|money|budget|chance|matter|biggie|brainer|joke|point|reason|questions?|need|objections?|notes?|changes?|strong|preference|opinion|deal|sorry|actually|fun|more|longer|one|story|music|score|soundtrack|sound|it|that|this|not|we|i|he|she|they|you|the)\b/i;
/** "There was no parking" tells of something else. */
const TOLD = /\b(?:there(?:['’]s| is| was| are)|i have|we have|we['’]ve|i['’]ve|has|had|got) no\b|\bhaha|\blol\b/i;

/** "No zooms, whip pans or drones in this film": what holds for the last of a list holds for all of it. */
function listEnds(text: string, spans: readonly Span[]): number[] {
  const ends = spans.map(([, to]) => to);
  for (let at = spans.length - 2; at >= 0; at--) {
    const between = text.slice(spans[at]![1], Math.max(spans[at]![1], spans[at + 1]![0]));
    if (/^\w*\s*,?\s*(?:(?:or|and|nor|no|any)\s+)*$/i.test(between)) ends[at] = ends[at + 1]!;
  }
  return ends;
}

const isRule = (text: string, span: Span): boolean => FIRM.test(clauseOf(text, span)) && !isNarrowed(text, span);

/** Whether what was ruled out there was ruled out for some of the film only, or as a guess. */
export const isNarrowed = (text: string, span: Span): boolean =>
  NARROW.test(clauseOf(text, span).replaceAll(new RegExp(FIRM, "gi"), " "));

/** From the start of the sentence to the comma behind what is ruled out: what follows that is its reason. */
function clauseOf(text: string, [from, to]: Span): string {
  const start = Math.max(...[".", "!", "?", ";", "\n"].map((mark) => text.lastIndexOf(mark, from - 1))) + 1;
  const end = /[.!;?\n]|,(?!\s*(?:ever|at all|period|full stop|unless|except|but|only)\b)/i.exec(text.slice(to));
  return text.slice(start, end ? to + end.index + 1 : text.length);
}
