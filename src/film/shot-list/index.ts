/** A pasted text into its shots as lines: titles, voices, effects and lettering taken out of them, and how sure it is that this is a shot list. */
import { type Beside, whyBeside } from "./beside.ts";
import { type Column, type CueColumn, NOTHING } from "./columns.ts";
import { type Cue, cueLine, cuesIn, isAside, speakerLine } from "./cues.ts";
import { type Cell, type GridLine, gridOf } from "./grid.ts";
import { headingIn, placeIn } from "./headings.ts";
import { type Lead, leadsOf } from "./leads.ts";
import { craftOf } from "./likely.ts";

export type { Beside } from "./beside.ts";
export type { Cue } from "./cues.ts";

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

interface Line {
  text: string;
  readonly typed: string;
  readonly start: number;
  readonly blankAbove: boolean;
  lead: Lead | undefined;
  /** What becomes of the line break above it. */
  joined?: true;
}

export function readList(pasted: string): ShotList {
  const lines = linesOf(pasted);
  const grid = gridOf(lines, true);
  return grid ? readTable(pasted, lines, grid) : readLines(pasted, lines);
}

function linesOf(text: string): Line[] {
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
function rebuilt(pasted: string, lines: readonly Line[]): string {
  const out = pasted.split("");
  for (const { text, start, joined } of lines) {
    for (let at = 0; at < text.length; at++) out[start + at] = text[at]!;
    for (let at = start - 1; joined && at >= 0 && /\s/.test(out[at]!); at--)
      if (out[at] === "\n") out[at] = at === start - 1 ? ";" : " ";
  }
  return out.join("");
}

const blankOf = (text: string): string => " ".repeat(text.length);

function readTable(pasted: string, lines: Line[], grid: readonly GridLine[]): ShotList {
  const cues: Cue[] = [];
  const headings: Heading[] = [];
  const beside: Beside[] = [];
  let shots = 0;
  if (isTitle(lines)) lines[0]!.text = blankOf(lines[0]!.text);
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === "") continue;
    const { kind, cells, columns } = grid[at]!;
    const words = cells.flatMap(({ text }, n) => (columns[n] === "id" ? [] : [text])).join(" | ");
    const heading = kind === "between" ? headingIn(line, line.lead !== undefined) : undefined;
    const numbered = kind === "row" || line.lead !== undefined;
    const said = kind === "row" ? words : line.text.slice(line.lead?.length ?? 0);
    const why = kind === "head" || heading ? undefined : whyBeside(line.text, said, numbered);
    if (heading && !heading.keeps) headings.push(headingOf(line, heading.context));
    else if (why) leaveOut(line, why, beside);
    else if (kind === "row") {
      shots++;
      line.text = parted(line, cells);
      for (const [n, cell] of cells.entries()) cues.push(...cellCues(line, cell, columns[n] ?? "words"));
    } else if (kind === "between" && !heading) {
      const own = shots > 0 ? cueLine(line.text, line.start) : undefined;
      if (own) cues.push(...own);
      if (own) line.text = blankOf(line.text);
      else if (line.lead) shots++;
      else leaveOut(line, "is no row of this table; send it alone if it is a shot", beside);
    }
  }
  return { text: rebuilt(pasted, lines), cues, headings, beside, under: [], shots, likely: "surely", ids: [] };
}

/** Slashes and semicolons between cells become pipes, which part words wherever they are read. */
function parted({ text, start }: Line, cells: readonly Cell[]): string {
  const out = text.split("");
  for (const cell of cells.slice(1))
    for (let at = cell.start - start - 1; at >= 0 && /[\s/;]/.test(out[at]!); at--)
      if (/[/;]/.test(out[at]!)) out[at] = "|";
  return out.join("");
}

/** What a cell says to be heard or lettered; what is left of it stays the shot's. */
function cellCues(line: Line, cell: Cell, column: Column): readonly Cue[] {
  const from = cell.start - line.start;
  const put = (words: string): void => {
    line.text = line.text.slice(0, from) + words + line.text.slice(from + cell.text.length);
  };
  if (column === "words") {
    const taken = cuesIn(cell.text, cell.start, 0);
    put(taken.words);
    return taken.cues;
  }
  if (column === "ignored") put(blankOf(cell.text));
  if (!isCue(column) || !/[\p{L}\p{N}]/u.test(cell.text) || NOTHING.test(cell.text)) return [];
  put(blankOf(cell.text));
  const voice = { kind: "voice" as const, words: cell.text, at: cell.start };
  if (column === "dialogue") return cueLine(cell.text, cell.start) ?? [voice];
  if (column === "vo") return [{ ...voice, speaker: "VO" }];
  return [{ kind: column, words: cell.text, at: cell.start, ...(column === "text" ? { speaker: "Super" } : {}) }];
}

function leaveOut(line: Line, reason: string, beside: Beside[]): void {
  beside.push({ at: line.start, line: line.typed.trim(), reason });
  line.text = blankOf(line.text);
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
  const shots: Line[] = [];
  let speaker: string | undefined;
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
    const why =
      lines.length > 1 && (led || shots.length > 0) ? whyBeside(line.text, words, isShot(line, numbered)) : undefined;
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
      if (led && !line.lead && !/^\s*\d/.test(line.text) && (!line.blankAbove || saysNothing(below)))
        line.joined = true;
    }
    speaker = undefined;
    if (!line.joined) shots.push(line);
    else if (!saysNothing(shots.at(-1)!)) under.push(line.start);
    const taken = cuesIn(line.text, line.start, line.lead?.length ?? 0);
    cues.push(...taken.cues);
    line.text = taken.words;
  }
  const ids = shots.flatMap(({ lead }) =>
    lead?.scene !== undefined && lead.letter ? [`${lead.scene}${lead.letter}`] : [],
  );
  const likely = craftOf(
    shots.map(({ text, typed, lead }) => ({
      body: text.slice(lead?.length ?? 0),
      typed: typed.slice(lead?.length ?? 0),
      lead,
    })),
    titled || headings.some(({ place }) => place),
  );
  return { text: rebuilt(pasted, lines), cues, headings, beside, under, shots: shots.length, likely, ids };
}

const isCue = (column: Column): column is CueColumn => /^(?:dialogue|vo|effects|music|text)$/.test(column);

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

function headingOf({ text, start }: Line, context: { scene?: number; hour?: { term: string } }): Heading {
  const place = placeIn(text);
  return {
    at: start,
    ...(context.scene === undefined ? {} : { scene: context.scene }),
    ...(place ? { place } : {}),
    ...(context.hour ? { hour: context.hour.term } : {}),
  };
}

const TITLE =
  /^[\s#*_]*(?:.{0,60}\b(?:shot ?list|shots|storyboard|boards?|list|reel|tvc|spot|film|script|sequence|breakdown|day \d+|v\d+)\b.{0,40}|.{1,80}:)[\s*_]*$/iu;

/** The first line says what the list is, and is no shot. */
function isTitle(lines: readonly Line[]): boolean {
  const [first, ...rest] = lines;
  if (!first || first.lead || !TITLE.test(first.text) || cueLine(first.text, 0)) return false;
  if (headingIn({ text: first.text, start: 0 }, false)) return false;
  return rest.some(({ lead }) => lead) && !/\b\d+\s?s\b/.test(first.text.replace(/\b(?:15|20|30|60)\s?s\b/, ""));
}
