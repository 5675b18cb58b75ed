/** A message -> the sentences that state a field outright, the ones that describe somebody or something, and what is left to hear. */
import type { Context } from "../../src/chat/command.ts";
import type { Value } from "../../src/film/decision.ts";
import { type Description, describedIn } from "../../src/film/described.ts";
import { type Heard, listen, type Span } from "../../src/film/listen/index.ts";
import { restOf } from "../../src/film/rest.ts";
import { type Sentence, sentencesOf, statedIn } from "../../src/film/sentences.ts";
import { briefWishes } from "../../src/film/wishes.ts";
import { fieldsStated } from "./fields-stated.ts";

export interface Apart {
  readonly stated: readonly { field: string; value: Value; firm: boolean }[];
  readonly described: readonly Description[];
  readonly left: Heard;
}

/** Whether any sentence says in so many words what the story, the objective or the like is. */
export const statesOutright = (context: Context, text: string): boolean =>
  sentencesOf(text).some((one) => statedIn(one) !== undefined || fieldsStated(context, one.text, 0).length > 0);

export function setApart(context: Context, heard: Heard): Apart {
  const stated: Apart["stated"][number][] = [];
  const described: Description[] = [];
  const taken: Span[] = [];
  for (const sentence of sentencesOf(heard.text)) {
    const fields = fieldsStated(context, sentence.text, sentence.span[0]);
    stated.push(...fields.map(({ field, value }) => ({ field, value, firm: true })));
    taken.push(...fields.map(({ span }) => span));
    if (fields.length > 0) continue;
    const own = statedIn(sentence);
    const description = own ? undefined : describedIn(sentence.text);
    if (own) {
      const value = withoutTail(context, own.value);
      stated.push({ ...own, value });
      taken.push(upTo(sentence, own.value.length - value.length));
    } else if (description) {
      described.push(description);
      taken.push(sentence.span);
    }
  }
  return { stated, described, left: taken.length > 0 ? hear(context, without(heard.text, taken)) : heard };
}

/** Sentences that nothing was heard in, though they read as said to the film and not to somebody. */
export function unheard(context: Context, left: Heard): string[] {
  return sentencesOf(left.text)
    .map(({ text }) => text)
    .filter((text) => {
      const one = hear(context, text);
      return one.act === "states" && !decides(one) && !ASIDE.test(text) && restOf(one).split(/\s+/).length >= WORDS;
    });
}

/** Fewer words are an aside. */
const WORDS = 4;
/** To somebody, or about oneself. */
const ASIDE =
  /^(?:@|(?:ok|okay|so|well|and|but|also|yeah|yes|no|sorry|hey|hi)[,:]?\s+)*(?:@|i\b|i['’]|you\b|you['’]|we['’]ll|we are|we['’]re|let me|let['’]s see|sorry|thanks|please|can\b|could\b|will\b|would\b|gotta|back\b|brb|ping\b|call\b|see\b|talk\b|meeting|lunch|that['’]s (?:it|all)|done\b)/iu;

/** Whether anything comes of it: a field, a rule, a question back. */
const decides = (one: Heard): boolean =>
  briefWishes(one).length > 0 ||
  [one.generators, one.negated, one.alternatives, one.links].some((list) => list.length > 0);

const hear = ({ generators }: Context, text: string): Heard => listen(text, { as: "answer", generators });

const upTo = ({ span: [from, to] }: Sentence, tail: number): Span => [from, to - tail];

/** "a keeper on her last night, 16:9, 45s": what ends the sentence as a list of decisions is no part of the story. */
function withoutTail(context: Context, value: string): string {
  const pieces = value.split(/(?<=,)(?=\s)/);
  let kept = pieces.length;
  while (kept > 1) {
    const piece = hear(context, pieces[kept - 1]!);
    if (!decides(piece) || restOf(piece) !== "") break;
    kept--;
  }
  if (kept === pieces.length) return value;
  const tail = pieces.slice(kept).reduce((length, piece) => length + piece.length, 0);
  return value.slice(0, value.length - tail).replace(/[,\s]+$/u, "");
}

function without(text: string, taken: readonly Span[]): string {
  let left = "";
  let at = 0;
  for (const [from, to] of taken) {
    left += text.slice(at, from);
    at = to;
  }
  return (left + text.slice(at)).replace(/^[\s.,;!-]+/u, "");
}
