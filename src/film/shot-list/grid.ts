/** Lines into the table that they make: which of them are its rows, and what each of their cells is for. */
import { standsAcross, whyBeside } from "./beside.ts";
import { type Column, columnBy, columnOf, isNumber } from "./columns.ts";
import { headingIn } from "./headings.ts";
import { leadOf } from "./leads.ts";
import type { Line } from "./rows.ts";

export interface Cell {
  readonly text: string;
  readonly start: number;
}

/** A line of the table. A head with columns is its heading; without them it is a title, a rule, or a heading in words unknown. */
export interface GridLine {
  readonly kind: "row" | "head" | "between";
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
}

const MARKS = ["\t", "|", ",", ";"];
/** Without a heading these part a table's cells and nothing else. */
const BARE_MARKS = ["\t", "|", ";", " / "];
const QUOTING = new Set(["\t", ",", ";"]);
/** Lines that may stand above a table's heading. */
const TITLES_MAX = 3;
const RULE = /^[\s|:+=-]+$/;
const BETWEEN: GridLine = { kind: "between", cells: [], columns: [] };
const HEAD: GridLine = { ...BETWEEN, kind: "head" };

/** `bare` where a table may be without a heading. */
export function gridOf(lines: readonly Line[], bare: boolean): readonly GridLine[] | undefined {
  for (let above = 0; above <= Math.min(TITLES_MAX, lines.length - 2); above++) {
    const mark = MARKS.find((one) => headed(lines.slice(above), one));
    if (mark) return underHeads(lines, above, mark);
  }
  if (!bare) return undefined;
  for (const mark of BARE_MARKS) {
    const grid = withoutHead(lines, mark);
    if (grid) return grid;
  }
  return undefined;
}

/** The first line is a heading if most of its cells name columns, two at least. */
function headed(lines: readonly Line[], mark: string): boolean {
  if (lines.length < 2 || !lines[0]!.text.includes(mark) || !lines[1]!.text.includes(mark)) return false;
  return isHead(cellsOf(lines[0]!, mark));
}

function isHead(heads: readonly Cell[]): boolean {
  const known = heads.filter((cell) => columnOf(cell.text) !== undefined).length;
  return known >= 2 && known * 2 >= heads.length;
}

function underHeads(lines: readonly Line[], above: number, mark: string): GridLine[] {
  const rows = lines.map((line, at) => (at < above ? [] : rowCells(line, mark)));
  const typed = rows[above]!.map(({ text }) => text).join(mark);
  let columns: Column[] = [];
  return lines.map((line, at) => {
    const cells = rows[at]!;
    if (at < above) return headingIn(line, false) || whyBeside(line.text, line.text, false) ? BETWEEN : HEAD;
    if (RULE.test(line.text)) return HEAD;
    if (at === above || (isHead(cells) && cells.map(({ text }) => text).join(mark) === typed)) {
      columns = cells.map(
        (cell, n) =>
          columnOf(cell.text) ??
          columnBy(
            rows.slice(at + 1).flatMap((row) => row[n]?.text ?? []),
            n === 0,
          ),
      );
      return { ...HEAD, columns };
    }
    return cells.length === 0 ? BETWEEN : { kind: "row", cells, columns };
  });
}

/** Two rows at least, of three cells each or of a number and words, which are most of the lines. */
function withoutHead(lines: readonly Line[], mark: string): GridLine[] | undefined {
  const rows = lines.map((line) => {
    const cells = RULE.test(line.text) ? [] : numbered(rowCells(line, mark));
    return cells.length >= 3 || (cells.length === 2 && isNumber(cells[0]!.text)) ? cells : [];
  });
  const full = rows.filter((cells) => cells.length > 0);
  const others = lines.filter(
    (line, at) => rows[at]!.length === 0 && !headingIn(line, false) && !whyBeside(line.text, line.text, false),
  );
  if (full.length < 2 || full.length <= others.length) return undefined;
  const widths = [...new Set(full.map(({ length }) => length))];
  const columns = new Map(
    widths.map((width) => {
      const like = full.filter(({ length }) => length === width);
      return [
        width,
        like[0]!.map((_, n) =>
          columnBy(
            like.map((cells) => cells[n]!.text),
            n === 0,
          ),
        ),
      ];
    }),
  );
  const tells = [...columns.values()].flat().some((one) => one === "size" || one === "seconds");
  if (!tells && mark !== "\t" && mark !== "|") return undefined;
  return lines.map((line, at) => {
    const cells = rows[at]!;
    if (RULE.test(line.text)) return HEAD;
    if (cells.length === 0) return BETWEEN;
    const own = columns.get(cells.length)!;
    return cells === full[0] && isStrange(cells, own) ? HEAD : { kind: "row", cells, columns: own };
  });
}

/** "Nr | Bild | Einstellung | Dauer" over numbers, sizes and lengths: none of it is what stands below. */
function isStrange(cells: readonly Cell[], columns: readonly Column[]): boolean {
  const exact = columns.flatMap((column, n) =>
    column === "words" ? [] : [{ column, cell: cells[n]!, first: n === 0 }],
  );
  return exact.length >= 2 && exact.every(({ column, cell, first }) => columnBy([cell.text], first) !== column);
}

/** None where the line is no row: it has no mark, or says one thing across the whole table. */
function rowCells(line: Line, mark: string): Cell[] {
  const heading = headingIn(line, false);
  if (!line.text.includes(mark) || (heading && !heading.keeps)) return [];
  const cells = cellsOf(line, mark);
  const said = cells.filter(({ text }) => text !== "");
  return said.length === 1 && standsAcross(said[0]!.text) ? [] : cells;
}

/** "1-1: WS | Tomas sweeps": the number is a cell of its own; a bullet is none. */
function numbered(cells: Cell[]): Cell[] {
  const [first, ...others] = cells;
  const lead = first && !isNumber(first.text) ? leadOf(first.text) : undefined;
  if (!first || !lead || lead.length >= first.text.length) return cells;
  const text = first.text.slice(lead.length);
  if (!lead.slate) return [{ text, start: first.start + lead.length }, ...others];
  const id = first.text.slice(0, lead.length).trim();
  return [{ text: id, start: first.start }, { text, start: first.start + lead.length }, ...others];
}

function cellsOf(line: Line, mark: string): Cell[] {
  const found: Cell[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= line.text.length; at++) {
    const opens = quoted || line.text.slice(start, at).trim() === "";
    if (line.text[at] === '"' && QUOTING.has(mark) && opens) quoted = !quoted;
    if (at < line.text.length && (quoted || !line.text.startsWith(mark, at))) continue;
    found.push(trimmed(line.text.slice(start, at), line.start + start));
    start = at + mark.length;
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
