/** The first message after a question that takes free text -> its answer, in the person's own words, where it reads as one. */
import { answersSurely } from "../../src/film/answer-form.ts";
import type { Value } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { specOf } from "../../src/film/interview.ts";
import type { Heard } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { restOf } from "../../src/film/rest.ts";
import { silenceIn } from "../../src/film/silence.ts";
import { readValue } from "../../src/film/values.ts";

/** Below this share of recognised words, a message is one answer in the person's own words, not a list of fields. */
const LISTLIKE = 0.5;

/** The question that somebody had before them. */
export interface Seen {
  field: string;
  /** Whether theirs is the first message after it. */
  first: boolean;
}

/** The whole message as the answer to a question that takes free text: the first message after it, mostly unrecognised. */
export function asAnswer(
  project: Project,
  heard: Heard,
  seen: Seen | undefined,
): { field: string; value: Value } | undefined {
  if (!seen?.first || heard.act !== "states" || !isFree(seen.field) || share(heard) > LISTLIKE) return undefined;
  if (isCraft(heard) || /^(?:@|[-•*]\s|\d+[.)]\s)/.test(heard.text.trim())) return undefined;
  if (heard.limited.length > 0 || !answersSurely(seen.field, heard.text)) return undefined;
  if (seen.field.startsWith("cause ")) return { field: seen.field, value: heard.text.trim() };
  if (project.head.brief[seen.field]) return undefined;
  const read = readValue(fieldNamed("brief", seen.field)!, heard.text);
  return "value" in read ? { field: seen.field, value: read.value } : undefined;
}

/** So many words make a sentence of their own; below it, words of the craft are what it is about. */
const SENTENCE = 9;

/** Whether a message speaks of the craft, not of what the film is for or tells. */
function isCraft(heard: Heard): boolean {
  const numbers = heard.quantities.length + heard.placement.length + heard.generators.length + heard.negated.length;
  const named = heard.found.filter((one) => !one.byEffect && !isHour(one, heard)).length + heard.alternatives.length;
  if (silenceIn(heard.text, "brief")) return true;
  return numbers > 0 || (named > 0 && heard.text.trim().split(/\s+/).length < SENTENCE);
}

/** "Somebody coils the last rope before dawn": the hour is part of what happens. */
export const isHour = ({ dimension, span }: Heard["found"][number], { text }: Heard): boolean =>
  dimension === "lighting-condition" &&
  /^(?:an?|the|one|two|three|she|he|they|some(?:one|body)|our|\p{Lu}\p{Ll}+ \p{Ll}+s)\s/iu.test(text.trim()) &&
  (HOUR_AFTER.test(`${text.slice(span[0]).split(/\s/, 1)[0]} `) || HOUR_AFTER.test(text.slice(0, span[0])));

/** The term "at night" has its preposition within. */
const HOUR_AFTER = /\b(?:before|until|till|after|at|by|through|since|every|all|one)(?: the)?\s+$/iu;

const isFree = (field: string): boolean => field.startsWith("cause ") || specOf(field).freeAnswer === true;

/** How much of a message was recognised, by its letters. */
function share(heard: Heard): number {
  const letters = (said: string): number => said.replaceAll(/[^\p{L}\p{N}]/gu, "").length;
  return 1 - letters(restOf(heard)) / Math.max(1, letters(heard.text));
}
