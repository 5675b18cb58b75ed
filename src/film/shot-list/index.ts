/** A pasted text into its shots as lines: titles, voices, effects and lettering taken out of them, and how sure it is that this is a shot list. */
import { type Beside, whyAbove, whyBeside } from "./beside.ts";
import { type Cue, cueLine, cuesIn, isAside, speakerLine } from "./cues.ts";
import { gridOf } from "./grid.ts";
import { headingIn } from "./headings.ts";
import { craftOf, isPicture } from "./likely.ts";
import {
  blankOf,
  type Heading,
  headingOf,
  idsOf,
  isTitle,
  type Line,
  leaveOut,
  linesOf,
  rebuilt,
  type ShotList,
  said,
} from "./pasted.ts";
import { readTable } from "./table-list.ts";

export type { Beside } from "./beside.ts";
export type { Cue } from "./cues.ts";
export type { Heading, ShotList } from "./pasted.ts";

export function readList(pasted: string): ShotList {
  const lines = linesOf(pasted);
  const grid = gridOf(lines, true);
  return grid ? readTable(pasted, lines, grid) : readLines(pasted, lines);
}
function readLines(pasted: string, lines: Line[]): ShotList {
  const titled = lines.length > 1 && isTitle(lines);
  const cues: Cue[] = [];
  const headings: Heading[] = [];
  const beside: Beside[] = [];
  const under: number[] = [];
  const numbered = lines.filter(({ lead }) => lead?.slate).length >= 2;
  const led = numbered || lines.filter(({ lead }) => lead).length >= 2;
  if (titled) lines[0]!.text = blankOf(lines[0]!.text);
  const [first, last] = led
    ? [lines.findIndex(({ lead }) => lead), lines.findLastIndex(({ lead }) => lead)]
    : [0, lines.length];
  const shots: Line[] = [];
  let speaker: string | undefined;
  /** Below the last number and a blank line. */
  let after = false;
  for (const [at, line] of lines.entries()) {
    if (at === 0 && titled) continue;
    const heading =
      lines.length > 1 ? headingIn({ text: line.text, start: line.start }, line.lead !== undefined) : undefined;
    if (heading) {
      speaker = undefined;
      if (!heading.keeps) headings.push(headingOf(line, heading.context));
      continue;
    }
    const words = line.text.slice(line.lead?.length ?? 0);
    const above = shots.length === 0 && !line.lead ? whyAbove(line.text, lines.length === 1) : undefined;
    const why =
      above ??
      (lines.length > 1 && (led || shots.length > 0) ? whyBeside(line.text, words, isShot(line, numbered)) : undefined);
    if (why) {
      leaveOut(line, why, beside);
      continue;
    }
    const below = shots.at(-1);
    if (below && !isShot(line, numbered)) {
      const own = heardUnder(line, lines[at + 1], speaker, led);
      if (own) {
        cues.push(...own.cues);
        speaker = own.speaker;
        line.text = blankOf(line.text);
        continue;
      }
      after ||= at > last && line.blankAbove;
      if (led && !after && !line.lead && !/^\s*\d/.test(line.text) && (!line.blankAbove || saysNothing(below)))
        line.joined = true;
    }
    if ((at < first || after) && !isPicture(said(line))) {
      leaveOut(line, "stands outside the list of shots; send it alone if it is one", beside);
      continue;
    }
    speaker = undefined;
    if (!line.joined) shots.push(line);
    else if (!saysNothing(shots.at(-1)!)) under.push(line.start);
    const taken = cuesIn(line.text, line.start, line.lead?.length ?? 0);
    cues.push(...taken.cues);
    line.text = taken.words;
  }
  const likely = craftOf(shots.map(said), titled || headings.some(({ place }) => place));
  return {
    text: rebuilt(pasted, lines),
    cues,
    headings,
    beside,
    under,
    shots: shots.length,
    likely,
    ids: idsOf(shots),
  };
}
/** In a numbered list a bullet may hold what a shot's number has above it; else it opens a shot. */
const isShot = (line: Line, numbered: boolean): boolean => line.lead !== undefined && (line.lead.slate || !numbered);

const saysNothing = ({ text, lead }: Line): boolean => !/\p{L}/u.test(text.slice(lead?.length ?? 0));

/** A line under a shot that is heard, or says how something is said. */
function heardUnder(
  line: Line,
  next: Line | undefined,
  speaker: string | undefined,
  led: boolean,
): { cues: readonly Cue[]; speaker?: string } | undefined {
  if (isAside(line.text)) return { cues: [], ...(speaker ? { speaker } : {}) };
  if (speaker) return { cues: [{ kind: "voice", words: line.text.trim(), speaker, at: line.start }] };
  const named = led && next && !next.lead && !next.blankAbove ? speakerLine(line.text) : undefined;
  if (named) return { cues: [], speaker: named };
  const cues = cueLine(line.text, line.start);
  return cues && { cues };
}
