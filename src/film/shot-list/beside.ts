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
/** What stands above a list is the whole film's: a line's label -> the brief's field. */
const ABOVE: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:working |film |spot )?title|film|spot)$/i, "title"],
  [/^(?:(?:total )?(?:duration|length|run(?:ning)? ?time)|trt)$/i, "runtime"],
  [/^(?:format|aspect(?: ratio)?|ratio)$/i, "aspect"],
  [/^(?:music|soundtrack)$/i, "music"],
  [/^(?:style|look(?: (?:and|&) feel)?)$/i, "style"],
  [/^(?:tone|mood)$/i, "tone"],
];
const LABELLED = /^[\s*_#]*(\p{L}[\p{L} &]{1,24}?)[*_]*\s?:[*_]*\s*(\S.*?)[\s*_]*$/u;
const UNDECIDED = /^\W*(?:tb[acd]|t\.b\.[acd]\.?)(?![\p{L}\d])|^\s*\?{2,}\s*$|^[^|,;–—]*\stb[acd]\W*$/iu;

/** All that is left of a line of sums, or of the list's end, without its figures. */
const SUM =
  /^(?:(?:sub|grand )?totals?|sum|trt|total (?:run(?:ning)? ?)?(?:time|length|duration|runtime|shots)|gesamt(?:l(?:ä|ae)nge|dauer)?|summe|end|ende|fin)$/i;

export const NO_SHOT = "is a sum or the end of the list, so no shot";

/** A line above the shots that is the film's. Alone it is one only where it gives the title: the rest may be a shot's. */
export function whyAbove(line: string, alone: boolean): string | undefined {
  const [, label = "", said = ""] = LABELLED.exec(line) ?? [];
  const field = ABOVE.find(([pattern]) => pattern.test(label))?.[1];
  if (!field || (alone && field !== "title")) return undefined;
  const value = said.split(/\s[/|–—]\s|\t|\s{2,}/)[0]!.replaceAll(/^["“]|["”]$/g, "");
  return `is the film's ${field}, so no shot; /brief set ${field} ${value.slice(0, 60)} keeps it`;
}

/** `words` is the line without its number; its cells may be parted. */
export function whyBeside(line: string, words: string, led: boolean): string | undefined {
  if (!led && NOTE.test(line)) return "a note, so no shot; /brief add must-haves or off-limits keeps it";
  if (!led && JOB.test(line)) return "says what the list is for, so it is no shot";
  const left = words.replaceAll(
    /\d+(?:[.:,]\d+)*\s?(?:s|secs?|seconds?|sek(?:unden)?|min|shots)?(?!\p{L})|[^\p{L}\s]/giu,
    " ",
  );
  if (SUM.test(left.replace(/\s+/g, " ").trim())) return NO_SHOT;
  const said = words.replace(/^[\s|]+/, "");
  if (UNDECIDED.test(said)) return "is still open, so it is no shot yet; add it when it is decided";
  return undefined;
}

/** The only cell of a row that says anything: a heading or a note that was written across the table. */
export const standsAcross = (text: string): boolean =>
  headingIn({ text, start: 0 }, false) !== undefined || whyBeside(text, text, false) !== undefined || OPEN.test(text);
