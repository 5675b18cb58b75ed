/** A pasted text as its lines, each with what it has become, and what every kind of list makes of them. */
import type { Beside } from "./beside.ts";
import { type Cue, cueLine } from "./cues.ts";
import { headingIn, placeIn } from "./headings.ts";
import { type Lead, leadsOf } from "./leads.ts";

/** An offer that holds the lines of a shot list, not a value of a field. */
export const SHOTS_OFFER = "shots";

export interface Heading {
  readonly at: number;
  readonly scene?: number;
  readonly place?: string;
  /** A term: "dawn". */
  readonly hour?: string;
}

export interface ShotList {
  /** As long as what was pasted: what is no shot's own words has become spaces, and a shot stands on one line. */
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly headings: readonly Heading[];
  /** Lines that are no shots, blanked in `text`. */
  readonly beside: readonly Beside[];
  /** Where the lines stand that were read as part of the shot above them. */
  readonly under: readonly number[];
  readonly shots: number;
  /** Whether talk of this shape is a shot list: surely, perhaps, or not at all. */
  readonly likely: "surely" | "perhaps" | "no";
  /** Ids of shots that its lines name. */
  readonly ids: readonly string[];
}
export interface Line {
  text: string;
  readonly typed: string;
  readonly start: number;
  readonly blankAbove: boolean;
  lead: Lead | undefined;
  /** What becomes of the line break above it. */
  joined?: true;
}
export function linesOf(text: string): Line[] {
  let start = 0;
  let blankAbove = false;
  const lines = text.split("\n").flatMap((line): Line[] => {
    const at = start;
    start += line.length + 1;
    const blank = line.trim() === "";
    const made = blank ? [] : [{ text: line, typed: line, start: at, blankAbove, lead: undefined }];
    blankAbove = blank;
    return made;
  });
  const leads = leadsOf(lines.map((line) => line.text));
  return lines.map((line, at) => ({ ...line, lead: leads[at] }));
}
/** The text with each line as it has become; breaks within a shot are semicolons. */
export function rebuilt(pasted: string, lines: readonly Line[]): string {
  const out = pasted.split("");
  for (const { text, start, joined } of lines) {
    for (let at = 0; at < text.length; at++) out[start + at] = text[at]!;
    for (let at = start - 1; joined && at >= 0 && /\s/.test(out[at]!); at--)
      if (out[at] === "\n") out[at] = at === start - 1 ? ";" : " ";
  }
  return out.join("");
}

export const blankOf = (text: string): string => " ".repeat(text.length);
export function leaveOut(line: Line, reason: string, beside: Beside[]): void {
  beside.push({ at: line.start, line: line.typed.trim(), reason });
  line.text = blankOf(line.text);
}
/** A line parted into what `craftOf` judges by. */
export const said = ({ text, typed, lead }: Line) => ({
  body: text.slice(lead?.length ?? 0),
  typed: typed.slice(lead?.length ?? 0),
  lead,
});
export function headingOf({ text, start }: Line, context: { scene?: number; hour?: { term: string } }): Heading {
  const place = placeIn(text);
  return {
    at: start,
    ...(context.scene === undefined ? {} : { scene: context.scene }),
    ...(place ? { place } : {}),
    ...(context.hour ? { hour: context.hour.term } : {}),
  };
}
const TITLE =
  /^[\s#*_]*(?:.{0,60}\b(?:shot ?list|shots|storyboard|boards?|treatment|list|reel|tvc|spot|film|script|sequence|breakdown|day \d+|v\d+)\b.{0,40}|.{1,80}:)[\s*_]*$/iu;
/** The first line says what the list is, and is no shot. */
export function isTitle(lines: readonly Line[]): boolean {
  const [first, ...rest] = lines;
  if (!first || first.lead || !TITLE.test(first.text) || cueLine(first.text, 0)) return false;
  if (headingIn({ text: first.text, start: 0 }, false)) return false;
  return rest.some(({ lead }) => lead) && !/\b\d+\s?s\b/.test(first.text.replace(/\b(?:15|20|30|60)\s?s\b/, ""));
}

/** Ids of shots that lines begin with. */
export const idsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ lead }) => (lead?.scene !== undefined && lead.letter ? [`${lead.scene}${lead.letter}`] : []));
