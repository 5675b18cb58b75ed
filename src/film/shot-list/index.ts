/** A pasted text into its shots as lines: titles, voices, effects and lettering taken out of them, and how sure it is that this is a shot list. */
import { type Cue, cueLine, cuesIn, isAside, speakerLine } from "./cues.ts";
import { headingIn, placeIn } from "./headings.ts";
import { bareLeads, type Lead, leadOf } from "./leads.ts";
import { craftOf } from "./likely.ts";
import { cueCells } from "./table.ts";

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
  const table = cueCells(lines);
  const read = table ? readTable(pasted, lines, table) : readLines(pasted, lines);
  return read;
}

function linesOf(text: string): Line[] {
  let start = 0;
  let blankAbove = false;
  const lines = text.split("\n").flatMap((line): Line[] => {
    const at = start;
    start += line.length + 1;
    const blank = line.trim() === "";
    const made = blank ? [] : [{ text: line, typed: line, start: at, blankAbove, lead: leadOf(line) }];
    blankAbove = blank;
    return made;
  });
  const bare = bareLeads(lines.map((line) => line.text));
  for (const [at, line] of lines.entries()) line.lead ??= bare[at];
  return lines;
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

function readTable(
  pasted: string,
  lines: Line[],
  { above, cells }: NonNullable<ReturnType<typeof cueCells>>,
): ShotList {
  for (const line of lines.slice(0, above)) line.text = blankOf(line.text);
  const cues: Cue[] = [];
  const out = rebuilt(pasted, lines).split("");
  for (const { cell, kind } of cells) {
    const own = kind === "dialogue" ? cueLine(cell.text, cell.start) : undefined;
    const voice = { kind: "voice" as const, words: cell.text, at: cell.start };
    if (own) cues.push(...own);
    else if (kind === "dialogue") cues.push(voice);
    else if (kind === "vo") cues.push({ ...voice, speaker: "VO" });
    else cues.push({ kind, words: cell.text, at: cell.start, ...(kind === "text" ? { speaker: "Super" } : {}) });
    out.fill(" ", cell.start, cell.start + cell.text.length);
  }
  const shots = lines.slice(above + 1).filter((line) => /[\p{L}\p{N}]/u.test(line.text)).length;
  return { text: out.join(""), cues, headings: [], shots, likely: "surely", ids: [] };
}

function readLines(pasted: string, lines: Line[]): ShotList {
  const titled = lines.length > 1 && isTitle(lines);
  const cues: Cue[] = [];
  const headings: Heading[] = [];
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
    const below = shots.at(-1);
    if (below && !isShot(line, numbered)) {
      const own = under(line, lines[at + 1], speaker, led);
      if (own) {
        cues.push(...own.cues);
        speaker = own.speaker;
        line.text = blankOf(line.text);
        continue;
      }
      if (led && !line.lead && (!line.blankAbove || saysNothing(below))) line.joined = true;
    }
    speaker = undefined;
    if (!line.joined) shots.push(line);
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
  return { text: rebuilt(pasted, lines), cues, headings, shots: shots.length, likely, ids };
}

/** In a numbered list a bullet may hold what a shot's number has above it; else it opens a shot. */
const isShot = (line: Line, numbered: boolean): boolean => line.lead !== undefined && (line.lead.slate || !numbered);

const saysNothing = ({ text, lead }: Line): boolean => !/\p{L}/u.test(text.slice(lead?.length ?? 0));

/** A line under a shot that is heard, or says how something is said. */
function under(
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
