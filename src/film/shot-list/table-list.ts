/** The lines of a table into its shots: headings across it, notes and sums between its rows, what its cells say to be heard. */
import { type Beside, NO_SHOT, whyAbove, whyBeside } from "./beside.ts";
import { type Column, type CueColumn, NOTHING } from "./columns.ts";
import { type Cue, cueLine, cuesIn } from "./cues.ts";
import type { Cell, GridLine } from "./grid.ts";
import { headingIn } from "./headings.ts";
import { craftOf } from "./likely.ts";
import {
  blankOf,
  type Heading,
  headingOf,
  idsOf,
  isTitle,
  type Line,
  leaveOut,
  rebuilt,
  type ShotList,
  said,
} from "./pasted.ts";

export function readTable(pasted: string, lines: Line[], grid: readonly GridLine[]): ShotList {
  const cues: Cue[] = [];
  const headings: Heading[] = [];
  const beside: Beside[] = [];
  let shots = 0;
  if (isTitle(lines)) lines[0]!.text = blankOf(lines[0]!.text);
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === "") continue;
    const { kind, cells, columns } = grid[at]!;
    const above = shots === 0 && kind !== "row" && columns.length === 0 ? whyAbove(line.text, false) : undefined;
    if (above) {
      leaveOut(line, above, beside);
      continue;
    }
    if (kind === "head") {
      if (columns.length === 0) line.text = blankOf(line.text);
      continue;
    }
    const filled = cells.flatMap(({ text }, n) => (text === "" ? [] : [{ text, id: columns[n] === "id" }]));
    const words = filled.flatMap(({ text, id }) => (id ? [] : [text])).join(" | ");
    const heading = kind === "between" ? headingIn(line, line.lead !== undefined) : undefined;
    const numbered = filled.some(({ id }) => id) || line.lead !== undefined;
    const isSum = kind === "row" && !numbered && !/\p{L}{2}/u.test(words);
    const said = kind === "row" ? words : line.text.slice(line.lead?.length ?? 0);
    const why = heading ? undefined : isSum ? NO_SHOT : whyBeside(line.text, said, numbered);
    if (heading && !heading.keeps) headings.push(headingOf(line, heading.context));
    else if (why) leaveOut(line, why, beside);
    else if (kind === "row") {
      shots++;
      line.text = parted(line, cells);
      for (const [n, cell] of cells.entries()) cues.push(...cellCues(line, cell, columns[n] ?? "words"));
    } else if (!heading && isShotBetween(line, shots > 0, cues, beside)) shots++;
  }
  const headed = grid.some(({ kind, columns }) => kind === "head" && columns.length > 0);
  return {
    text: rebuilt(pasted, lines),
    cues,
    headings,
    beside,
    under: [],
    shots,
    likely: headed ? "surely" : likelyTable(lines, grid),
    ids: headed ? [] : idsOf(lines),
  };
}

/** A line between the rows: what is heard goes to the shot above it, one with a number is a shot, others are left out. */
function isShotBetween(line: Line, below: boolean, cues: Cue[], beside: Beside[]): boolean {
  const own = below ? cueLine(line.text, line.start) : undefined;
  if (own) {
    cues.push(...own);
    line.text = blankOf(line.text);
  } else if (line.lead) return true;
  else leaveOut(line, "is no row of this table; send it alone if it is a shot", beside);
  return false;
}

/** Sizes make it one, or numbers and lengths; a table of something else is judged by its words. */
function likelyTable(lines: readonly Line[], grid: readonly GridLine[]): ShotList["likely"] {
  const held = new Set(grid.flatMap(({ columns }) => columns));
  if (held.has("size") || (held.has("id") && held.has("seconds"))) return "surely";
  const rows = lines.filter((_, at) => grid[at]!.kind === "row");
  return craftOf(rows.map(said), false);
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
  // "V/O: ..." among the sounds says what it is itself; what is quoted alone is what its column is for.
  const own = column === "dialogue" || !/^["“„«]/.test(cell.text) ? cueLine(cell.text, cell.start) : undefined;
  if (own && own.length > 0 && column !== "text") return own;
  if (column === "dialogue") return [voice];
  if (column === "vo") return [{ ...voice, speaker: "VO" }];
  return [{ kind: column, words: cell.text, at: cell.start, ...(column === "text" ? { speaker: "Super" } : {}) }];
}
const isCue = (column: Column): column is CueColumn => /^(?:dialogue|vo|effects|music|text)$/.test(column);
