/** A line between the shots into why it is none: a note, a word about the job, or a row that nobody has decided yet. */

import { OPEN } from "./columns.ts";
import { headingIn } from "./headings.ts";

/** A line of a list that is no shot, and why. */
export interface Beside {
  readonly at: number;
  readonly line: string;
  readonly reason: string;
}

const NOTE =
  /^[\s*_>([-]*(?:(?:general |client |director(?:'s)? |prod(?:uction)? |agency )?(?:notes?|comments?|remarks?)(?: to (?:self|edit(?:or)?))?|n\.?b\.?|p\.?s\.?|fyi|reminder|heads[- ]up|attn|important|to-?do)[*_]*\s?[:–—-]+\s*\S|^\s*(?:\/\/\s*\S|N\.?B\.?\s|N\.B\.)/i;
const JOB =
  /^[\s*_]*(?:client|agency|brand|product|project|job|director|producer|dop?|dp|version|date|draft|prepared by)[*_]*\s?:[*_]*\s*\S/i;
const UNDECIDED = /^\W*(?:tb[acd]|t\.b\.[acd]\.?)(?![\p{L}\d])|^\s*\?{2,}\s*$|^[^|,;–—]*\stb[acd]\W*$/iu;

/** All that is left of a line of sums, or of the list's end, without its figures. */
const SUM =
  /^(?:(?:sub|grand )?totals?|sum|trt|total (?:run(?:ning)? ?)?(?:time|length|duration|runtime|shots)|end|ende|fin)$/i;

export const NO_SHOT = "is a sum or the end of the list, so no shot";

/** `words` is the line without its number; its cells may be parted. */
export function whyBeside(line: string, words: string, led: boolean): string | undefined {
  if (!led && NOTE.test(line)) return "a note, so no shot; /brief add must-haves or off-limits keeps it";
  if (!led && JOB.test(line)) return "says what the list is for, so it is no shot";
  const left = words.replaceAll(/\d+(?:[.:,]\d+)*\s?(?:s|secs?|seconds?|min|shots)?(?!\p{L})|[^\p{L}\s]/giu, " ");
  if (SUM.test(left.replace(/\s+/g, " ").trim())) return NO_SHOT;
  const said = words.replace(/^[\s|]+/, "");
  if (UNDECIDED.test(said)) return "is still open, so it is no shot yet; add it when it is decided";
  return undefined;
}

/** The only cell of a row that says anything: a heading or a note that was written across the table. */
export const standsAcross = (text: string): boolean =>
  headingIn({ text, start: 0 }, false) !== undefined || whyBeside(text, text, false) !== undefined || OPEN.test(text);
