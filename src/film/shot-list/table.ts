/** Lines parted by tabs, pipes or commas under headings into rows, each cell read as what its heading says it is. */

import type { Heard, ListenOptions, Quantity, Row, Span } from "../listen/heard.ts";
import { lensOf } from "../listen/quantities.ts";
import { hourIn } from "./headings.ts";
import { leadOf, unfit } from "./leads.ts";
import type { Hear, Line } from "./rows.ts";
import { joined, shifted } from "./shift.ts";

type Column = "id" | "scene" | "shot" | "seconds" | "lens" | "angle" | "hour" | "ignored" | "words" | CueColumn;
/** Cells that are heard or laid over the picture. */
type CueColumn = "dialogue" | "vo" | "effects" | "music" | "text";

interface Cell {
  readonly text: string;
  readonly start: number;
}

const MARKS = ["\t", "|", ",", ";"];
/** Lines that may stand above a table's heading. */
const TITLES_MAX = 3;
const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:sc|scene|scene ?(?:#|no\.?|number)|sc ?#)$/, "scene"],
  [/^(?:shot|shot ?(?:#|no\.?|number|id)|#|no\.?|id|nr\.?|setup|slate)$/, "id"],
  [/^(?:letter|shot ?letter)$/, "shot"],
  [
    /^(?:secs?|seconds|duration|dur\.?|length|time|est\.? ?time|timing|len|duration ?\(s(?:ecs?)?\)|length ?\(s(?:ecs?)?\))$/,
    "seconds",
  ],
  [/^(?:lens|lenses|focal|focal length|mm|lens ?\(mm\)|glass)$/, "lens"],
  [/^(?:angle|camera angle|height)$/, "angle"],
  [/^(?:d\/n|day\/night|time of day|tod|dn|i\/e|int\/ext|i\/e d\/n)$/, "hour"],
  [/^(?:dialogue|lines?|dialog|script)$/, "dialogue"],
  [/^(?:vo|v\.o\.|voice ?-?over|narration)$/, "vo"],
  [/^(?:sfx|sound|audio|sound effects?|sound design|effects)$/, "effects"],
  [/^(?:music|score|track)$/, "music"],
  [/^(?:supers?|text|titles?|on-?screen text|text on screen|graphics?|gfx|captions?)$/, "text"],
  [
    /^(?:page|pages|pg|owner|status|setup time|take|takes|date|budget|done|assignee|cast|priority|location|set)$/,
    "ignored",
  ],
  [
    /^(?:size|shot ?size|shot ?type|type|frame|framing|move|movement|moves|camera|camera ?move(?:ment)?|description|desc\.?|action|subject|notes?|light|lighting|gear|equipment|support|rig|fx|vfx|transition|mood|colour|color|look|focus|composition|details?|what|shot description|visual|comments?|props?|setting|pace|rhythm)$/,
    "words",
  ],
];

export function tableIn(lines: readonly Line[], options: ListenOptions, hear: Hear): Row[] {
  const mark = MARKS.find((one) => headed(lines, one));
  if (!mark) return [];
  const [head, ...body] = lines;
  const columns = cells(head!, mark).map((cell) => columnOf(cell.text) ?? "words");
  return body
    .filter((line) => !/^[\s|:+=-]+$/.test(line.text))
    .map((line) => rowOf(line, cells(line, mark), columns, options, hear));
}

/** The cells of a table that are heard or laid over the picture, and how many lines stand above it. */
export function cueCells(
  lines: readonly Line[],
): { above: number; cells: { cell: Cell; kind: CueColumn }[] } | undefined {
  for (let above = 0; above <= Math.min(TITLES_MAX, lines.length - 2); above++) {
    const rest = lines.slice(above);
    const mark = MARKS.find((one) => headed(rest, one));
    if (!mark) continue;
    const columns = cells(rest[0]!, mark).map((cell) => columnOf(cell.text));
    const found = rest.slice(1).flatMap((line) =>
      cells(line, mark).flatMap((cell, at) => {
        const kind = columns[at];
        return isCue(kind) && /[\p{L}\p{N}]/u.test(cell.text) ? [{ cell, kind }] : [];
      }),
    );
    return { above, cells: found };
  }
  return undefined;
}

const isCue = (column: Column | undefined): column is CueColumn =>
  column === "dialogue" || column === "vo" || column === "effects" || column === "music" || column === "text";

/** The first line is a heading if most of its cells name columns, two at least. */
function headed(lines: readonly Line[], mark: string): boolean {
  if (lines.length < 2 || !lines[0]!.text.includes(mark) || !lines[1]!.text.includes(mark)) return false;
  const heads = cells(lines[0]!, mark);
  const known = heads.filter((cell) => columnOf(cell.text) !== undefined).length;
  return known >= 2 && known * 2 >= heads.length;
}

function columnOf(head: string): Column | undefined {
  const name = head.toLowerCase().replace(/[*_:]/g, "").trim();
  return COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
}

function cells(line: Line, mark: string): Cell[] {
  const found: Cell[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= line.text.length; at++) {
    if (line.text[at] === '"' && mark !== "|") quoted = !quoted;
    if (at < line.text.length && (quoted || line.text[at] !== mark)) continue;
    found.push(trimmed(line.text.slice(start, at), line.start + start));
    start = at + 1;
  }
  const outer = mark === "|" && line.text.trimStart().startsWith("|");
  return outer ? found.slice(1, line.text.trimEnd().endsWith("|") ? -1 : undefined) : found;
}

function trimmed(text: string, start: number): Cell {
  const lead = text.length - text.trimStart().length;
  const plain = text.trim();
  const quoted = plain.length > 1 && plain.startsWith('"') && plain.endsWith('"');
  return quoted ? { text: plain.slice(1, -1), start: start + lead + 1 } : { text: plain, start: start + lead };
}

interface Ids {
  readonly scene?: number;
  readonly letter?: string;
  readonly number?: number;
  readonly given?: string;
  readonly bad?: string;
}

function rowOf(
  line: Line,
  found: readonly Cell[],
  columns: readonly Column[],
  options: ListenOptions,
  hear: Hear,
): Row {
  const named: Heard[] = [];
  const parts: Heard[] = [];
  let ids: Ids = {};
  for (const [at, cell] of found.entries()) {
    if (cell.text === "" || cell.text === "-") continue;
    const column = columns[at] ?? "words";
    if (column === "id" || column === "scene" || column === "shot") {
      ids = { ...ids, ...idsOf(cell.text, column) };
      named.push({ ...joined(cell.text, []), marks: [[cell.start, cell.start + cell.text.length]] });
    } else parts.push(heardIn(cell, column, options, hear));
  }
  const heard = joined(line.text, [...named, ...parts]);
  const empty = parts.length === 0 ? { bad: "the row has no words in it" } : {};
  return { ...empty, ...ids, heard, span: [line.start, line.start + line.text.length] };
}

function idsOf(text: string, column: Column): Ids {
  const lead = leadOf(`${text} `);
  const letter = /^[a-z]{1,2}$/i.test(text) ? { letter: text.toUpperCase(), given: text, ...unfit(text) } : {};
  if (column === "scene")
    return lead?.scene !== undefined ? { scene: lead.scene } : /^\d{1,3}$/.test(text) ? { scene: Number(text) } : {};
  if (/^\d{1,3}$/.test(text)) return { number: Number(text), given: text };
  if (!lead?.slate) return letter;
  const { scene, number, bad, given = text } = lead;
  return {
    given,
    ...(scene === undefined ? {} : { scene }),
    ...(lead.letter ? { letter: lead.letter } : letter),
    ...(number === undefined ? {} : { number }),
    ...(bad ? { bad } : {}),
  };
}

function heardIn(cell: Cell, column: Column, options: ListenOptions, hear: Hear): Heard {
  const span: Span = [cell.start, cell.start + cell.text.length];
  const none = { ...joined(cell.text, []), marks: [span] };
  const number = /^(\d{1,3}(?:\.\d{1,2})?)$/.exec(cell.text)?.[1];
  if (column === "seconds" && number)
    return { ...none, quantities: [{ kind: "seconds", value: Number(number), span }] };
  if (column === "lens" && number) return lensCell(Number(number), span, none);
  if (column === "ignored") return none;
  if (column === "hour") return { ...none, found: hourCell(cell) };
  const heard = shifted(hear(cell.text, { ...options, as: "shot" }), cell.start);
  const word = column === "angle" && heard.found.length === 0 && /^[a-z'-]+$/i.test(cell.text);
  return word ? angleCell(cell, options, hear, heard) : heard;
}

function lensCell(mm: number, span: Span, none: Heard): Heard {
  const quantity: Quantity = { kind: "lensMm", value: mm, span };
  return { ...none, quantities: [quantity], found: [{ dimension: "lens", term: lensOf(mm), span }] };
}

function hourCell(cell: Cell) {
  const word = /(?:^|[\s/-])d$/i.test(cell.text) ? "day" : /(?:^|[\s/-])n$/i.test(cell.text) ? "night" : undefined;
  const hour = hourIn({ text: word ?? cell.text, start: cell.start });
  return hour ? [{ ...hour, span: [cell.start, cell.start + cell.text.length] as Span }] : [];
}

/** "High" in a column of angles is a high angle. */
function angleCell(cell: Cell, options: ListenOptions, hear: Hear, plain: Heard): Heard {
  const [found] = hear(`${cell.text} angle`, { ...options, as: "shot" }).found;
  const span: Span = [cell.start, cell.start + cell.text.length];
  return found ? { ...plain, found: [{ ...found, span }], unknown: [], marks: [] } : plain;
}
