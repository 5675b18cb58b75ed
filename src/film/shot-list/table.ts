/** The cells of a table's row into what each of them says, read as what its column is for. */

import type { Heard, ListenOptions, Quantity, Row, Span } from "../listen/heard.ts";
import { clock } from "../listen/numbers.ts";
import { lensOf } from "../listen/quantities.ts";
import { tableOf } from "../tables.ts";
import { type Column, LENGTH, NOTHING, OPEN } from "./columns.ts";
import type { Cell, GridLine } from "./grid.ts";
import { hourIn } from "./headings.ts";
import { cellLead, leadOf, unfit } from "./leads.ts";
import type { Hear, Line } from "./rows.ts";
import { joined, shifted } from "./shift.ts";

interface Ids {
  readonly scene?: number;
  readonly letter?: string;
  readonly number?: number;
  readonly given?: string;
  readonly bad?: string;
}

export function tableRow(line: Line, { cells, columns }: GridLine, options: ListenOptions, hear: Hear): Row {
  const numbers: Heard[] = [];
  const parts: Heard[] = [];
  const unclear: { column: string; span: Span }[] = [];
  let ids: Ids = {};
  let place: Span | undefined;
  for (const [at, cell] of cells.entries()) {
    if (NOTHING.test(cell.text)) continue;
    const column = columns[at] ?? "words";
    const named = column === "scene" && Object.keys(idsOf(cell.text, column)).length === 0;
    if (column === "place" || named) {
      if (!OPEN.test(cell.text)) place = [cell.start, cell.start + cell.text.length];
      parts.push(silent(cell));
      continue;
    }
    if (column === "id" || column === "scene" || column === "shot") {
      ids = { ...ids, ...idsOf(cell.text, column) };
      numbers.push(silent(cell));
      continue;
    }
    const heard = OPEN.test(cell.text) ? undefined : heardIn(cell, column, options, hear);
    if (!heard) unclear.push({ column, span: [cell.start, cell.start + cell.text.length] });
    parts.push(heard ?? silent(cell));
  }
  const heard = joined(line.text, [...numbers, ...parts]);
  const empty = parts.length === 0 ? { bad: "the row has no words in it" } : {};
  const said = { ...(unclear.length > 0 ? { unclear } : {}), ...(place ? { place } : {}) };
  return { ...empty, ...said, ...ids, heard, span: [line.start, line.start + line.text.length] };
}

const silent = (cell: Cell): Heard => ({
  ...joined(cell.text, []),
  marks: [[cell.start, cell.start + cell.text.length]],
});

function idsOf(text: string, column: Column): Ids {
  const lead = cellLead(text);
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

/** Nothing where the column is for one thing and the cell does not say it. */
function heardIn(cell: Cell, column: Column, options: ListenOptions, hear: Hear): Heard | undefined {
  const none = silent(cell);
  const [span] = none.marks as [Span];
  if (column === "ignored") return none;
  if (column === "hour") return { ...none, found: hourCell(cell) };
  const length = column === "seconds" ? secondsIn(cell.text) : undefined;
  if (length !== undefined) return { ...none, quantities: [{ kind: "seconds", value: length, span }] };
  const number = /^(\d{1,3}(?:\.\d{1,2})?)$/.exec(cell.text)?.[1];
  if (column === "lens" && number) return lensCell(Number(number), span, none);
  if (column === "move") return named(cell, column, options, hear);
  if (column === "angle" || column === "size") {
    const heard = named(cell, column, options, hear);
    return heard.found.length > 0 || /\s/.test(cell.text) ? heard : undefined;
  }
  const heard = shifted(hear(cell.text, { ...options, as: "shot" }), cell.start);
  const says = column === "words" || heard.found.length > 0 || heard.quantities.length > 0;
  return says || (column !== "seconds" && column !== "lens") ? heard : undefined;
}

/** `1.5"`, "2s", "3", "0:04", "00:03-00:05". */
function secondsIn(text: string): number | undefined {
  const length = (LENGTH.exec(text) ?? /^~?(\d{1,3}(?:[.,]\d{1,2})?)$/.exec(text))?.[1];
  if (length) return Number(length.replace(",", "."));
  return /^\d{1,2}:\d{2}$/.test(text) ? clock(text) : leadOf(`${text} `)?.seconds;
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

const SHORT = tableOf({ "2s": "two-shot", "3s": "three-shot" });
/** What a word alone in a column leaves out: "High" is a high angle, "Tight" a tight shot, "Locked" is locked off. */
const WHOLE = { angle: ["angle"], size: ["shot", "up"], move: ["off", "shot"] };

/** "2S" in a column of sizes is no length. */
function named(cell: Cell, column: keyof typeof WHOLE, options: ListenOptions, hear: Hear): Heard {
  const said = (text: string) => hear(text, { ...options, as: "shot" });
  const plain = shifted(said(cell.text), cell.start);
  const short = column === "size" ? SHORT[cell.text.toLowerCase()] : undefined;
  if (!short && (plain.found.length > 0 || !/^[a-z'-]+$/i.test(cell.text))) return plain;
  const ways = short ? [short] : WHOLE[column].map((more) => `${cell.text} ${more}`);
  const [found] = ways.flatMap((way) => said(way).found);
  const span: Span = [cell.start, cell.start + cell.text.length];
  return found ? { ...joined(cell.text, []), found: [{ ...found, span }] } : plain;
}
