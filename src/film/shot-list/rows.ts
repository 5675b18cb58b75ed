/** A pasted list or table into its rows: each with the id it was given, what it decides, and why it cannot land if so. */

import type { Found, Heard, ListenOptions, Row, Span } from "../listen/heard.ts";
import { type GridLine, gridOf } from "./grid.ts";
import { headingIn } from "./headings.ts";
import { type Lead, leadsOf } from "./leads.ts";
import { shifted } from "./shift.ts";
import { tableRow } from "./table.ts";

export type Hear = (text: string, options: ListenOptions) => Heard;

/** What a heading gives to the rows under it. */
export interface Context {
  readonly scene?: number;
  readonly hour?: Found;
}

export interface Line {
  readonly text: string;
  readonly start: number;
}

export function rowsIn(text: string, options: ListenOptions, hear: Hear): Row[] {
  if (!text.includes("\n")) return [];
  const lines = linesOf(text);
  return refused(countedOn(listed(lines, gridOf(lines, options.as === "shot"), options, hear)));
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const at = start;
    start += line.length + 1;
    return line.trim() === "" ? [] : [{ text: line, start: at }];
  });
}

function listed(
  lines: readonly Line[],
  grid: readonly GridLine[] | undefined,
  options: ListenOptions,
  hear: Hear,
): Row[] {
  const leads = leadsOf(lines.map((line) => line.text));
  const headings = lines.map((line, at) => headingIn(line, leads[at] !== undefined));
  const led = leads.filter((lead, at) => lead?.slate && !headings[at]).length;
  const free = lines.filter((_, at) => !headings[at]);
  const isList =
    grid !== undefined || options.as === "shot"
      ? free.length >= 2 || (headings.some((one) => one !== undefined) && free.length >= 1)
      : led >= 2;
  if (!isList) return [];
  const rows: Row[] = [];
  let context: Context = {};
  for (const [at, line] of lines.entries()) {
    const heading = headings[at];
    const { kind } = grid?.[at] ?? {};
    if (kind === "row") rows.push(inContext(tableRow(line, grid![at]!, options, hear), context));
    else if (kind === "head") continue;
    else if (heading) context = { ...(heading.keeps ? context : {}), ...heading.context };
    else if (options.as === "shot" || leads[at]) rows.push(rowOf(line, leads[at], context, options, hear));
  }
  return rows;
}

function rowOf(line: Line, lead: Lead | undefined, context: Context, options: ListenOptions, hear: Hear): Row {
  const body = line.text.slice(lead?.length ?? 0);
  const heard = shifted(
    hear(body, { ...options, as: "shot" }),
    line.start + (lead?.length ?? 0),
    line.text.slice(0, lead?.length ?? 0),
  );
  const scene = lead?.scene ?? context.scene;
  return {
    ...(lead?.given ? { given: lead.given } : {}),
    ...(scene === undefined ? {} : { scene }),
    ...(lead?.letter ? { letter: lead.letter } : {}),
    ...(lead?.number === undefined ? {} : { number: lead.number }),
    heard: inherit(
      {
        ...heard,
        quantities: [
          ...(lead?.seconds
            ? [
                {
                  kind: "seconds" as const,
                  value: lead.seconds,
                  span: spanOf({ ...line, text: line.text.slice(0, lead.length) }),
                },
              ]
            : []),
          ...heard.quantities,
        ],
      },
      context,
    ),
    span: spanOf(line),
    ...(lead?.bad ? { bad: lead.bad } : body.trim() === "" ? { bad: "there is nothing after its number" } : {}),
  };
}

const inContext = (row: Row, context: Context): Row => ({
  ...(context.scene === undefined ? {} : { scene: context.scene }),
  ...row,
  heard: inherit(row.heard, context),
});

/** In a list that counts 1.1, 1.2, 2.1 a plain 3 after them is the next scene, not one more shot of this. */
function countedOn(rows: readonly Row[]): Row[] {
  const dotted = (row: Row) => /^\D*\d+[.-]\d/.test(row.given ?? "");
  if (rows.filter(dotted).length < 2) return [...rows];
  let last = 0;
  return rows.map((row) => {
    if (dotted(row)) last = row.scene!;
    const next = /^\d+$/.test(row.given ?? "") && row.number! > last && row.number! <= last + 2;
    if (!next) return row;
    last = row.number!;
    return { ...row, scene: last };
  });
}

function spanOf(line: Line): Span {
  return [line.start, line.start + line.text.length];
}

/** DAY or NIGHT in a heading holds for each shot under it that says no hour of its own. */
export function inherit(heard: Heard, { hour }: Context): Heard {
  const own = heard.found.some((one) => hour && one.term !== hour.term && HOURS.has(one.term));
  return !hour || own || heard.found.some((one) => one.term === hour.term)
    ? heard
    : { ...heard, found: [hour, ...heard.found] };
}

const HOURS = new Set([
  "day",
  "night",
  "dawn",
  "dusk",
  "sunrise",
  "sunset",
  "morning",
  "midday",
  "golden-hour",
  "blue-hour",
]);

/** The same id twice in one list lands once. */
function refused(rows: readonly Row[]): Row[] {
  const ids = new Set<string>();
  return rows.map((row) => {
    const id = row.scene !== undefined && row.letter ? `${row.scene}${row.letter}` : "";
    if (id === "" || row.bad) return row;
    if (ids.has(id)) return { ...row, bad: `${id} stands in the list twice` };
    ids.add(id);
    return row;
  });
}
