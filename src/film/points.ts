/** What somebody says in one breath about a take -> its points, each a note of its own, where each stands alone. */
import { clausesOf } from "./clauses.ts";
import { noteKind } from "./note-kind.ts";

/** More points than this are a document, and stay one. */
const MOST = 12;
/** A point begins a line, or follows a semicolon or a number ("1. ... 2. ..."). */
const APART = /\s*(?:\n+|;)\s*/;
const NUMBER = /(?:^|\s+)\(?\d{1,2}[.)]\s+/;
const MARK = /^(?:[-*\u2022]|\(?\d{1,2}[.)])\s+/;
/** Words that lean on what was said before them. */
const LEANS = /^(?:it|its|that|this|these|those|he|she|they|which|so|because|since|like|then|also|as|or)\b/i;
const standsAlone = (point: string, i: number): boolean =>
  (point.match(/\p{L}{2,}/gu) ?? []).length >= 2 && !(i > 0 && LEANS.test(point));

const all = (parts: readonly string[], whole: string): string[] =>
  parts.length > 1 && parts.length <= MOST && parts.every(standsAlone) ? [...parts] : [whole];

/** Its points as they are set apart: by lines, semicolons or numbers. */
export function pointsOf(text: string): string[] {
  const whole = text.trim();
  const numbered = NUMBER.test(whole.replace(MARK, "")) && MARK.test(whole) ? whole.split(NUMBER) : whole.split(APART);
  const parts = numbered.map((part) => part.replace(MARK, "").trim()).filter(Boolean);
  return all(parts, whole);
}

/** "The hand is too fast, and the logo is gone": two points, where a subject begins with a verb or a judgement of its own. */
export function closerPointsOf(text: string): string[] {
  const whole = text.trim();
  return all(
    pointsOf(whole).flatMap((point) => clausesOf(point)),
    whole,
  );
}

/** What is wrong in it, without what is liked: praise is no reason for a retake. */
export const faultsIn = (text: string): string =>
  closerPointsOf(text)
    .filter((point) => noteKind(point) !== "praise")
    .join("\n");
