/** What people type for a field -> its value, and back to words that people read. */

import type { FieldRecord, Value } from "./decision.ts";
import type { FieldSpec } from "./fields.ts";
import { nearest } from "./nearest.ts";
import { cueLine } from "./shot-list/cues.ts";
import { tableOf } from "./tables.ts";
import { type Dimension, TERMS, type Term, term } from "./vocabulary/index.ts";

/** The longest value of one field, in UTF-16 units: more is a document, not a decision. */
export const VALUE_MAX = 2_000;
/** The most entries a list or records field holds. */
export const ENTRIES_MAX = 60;
/** Ratios from 1:4 to 4:1. */
const RATIO_MAX = 4;
/** Largest numbers that still make sense, by unit: an hour, 240 fps, 200 takes. */
const QUANTITY_MAX = { ms: 3_600_000, fps: 240, takes: 200 } as const;

export type Read = { value: Value } | { error: string };

/** Whether a value has the form that the field's kind has. */
export function isOfKind(spec: FieldSpec, value: Value): boolean {
  switch (spec.kind) {
    case "quantity":
      return typeof value === "number";
    case "list":
      return Array.isArray(value) && value.every((one) => typeof one === "string");
    case "records":
      return Array.isArray(value) && value.every((one) => typeof one === "object");
    case "text":
    case "term":
      return typeof value === "string";
    default:
      return spec.kind satisfies never;
  }
}

/** Reads a value as the field's kind wants it; the error is a sentence without the field's name. */
export function readValue(spec: FieldSpec, typed: string): Read {
  const said = typed.trim();
  if (said === "") return { error: "is empty" };
  if (!hasWords(said)) return { error: `"${clip(said)}" has no words or numbers in it` };
  if (said.length > VALUE_MAX)
    return {
      error: `is ${said.length.toLocaleString("en")} characters long; at most ${VALUE_MAX.toLocaleString("en")} fit`,
    };
  switch (spec.kind) {
    case "text":
      return { value: ofThatName(spec, said) };
    case "quantity":
      return readQuantity(spec, said);
    case "term":
      return readTerm(spec, said);
    case "list":
      return readList(spec, said);
    case "records":
      return readRecords(spec, said);
  }
}

/** Words that are a term's own name are that term, as it is heard; by any other name they stay the person's words. */
function ofThatName({ dimensions }: FieldSpec, said: string): string {
  const found = termNamed(said, dimensions);
  return found && squash(found.name) === squash(said) ? found.id : said;
}

/** Emoji and punctuation alone decide nothing. */
export const hasWords = (said: string): boolean => /[\p{L}\p{N}]/u.test(said);

function readQuantity(spec: FieldSpec, said: string): Read {
  const unit = spec.unit ?? "takes";
  const number =
    unit === "ms" ? readSeconds(said) : Number(/^(\d{1,4})\s*(?:fps|takes?|frames)?$/i.exec(said)?.[1] ?? Number.NaN);
  if (number === undefined || !Number.isInteger(number) || number <= 0)
    return { error: `"${clip(said)}" is not a number of ${unit === "ms" ? "seconds" : unit}` };
  if (number > QUANTITY_MAX[unit])
    return { error: `"${clip(said)}" is more than ${showQuantity(spec, QUANTITY_MAX[unit])}` };
  return { value: number };
}

function readTerm(spec: FieldSpec, said: string): Read {
  if (spec.ratio) return readRatio(said);
  if (spec.oneOf) return oneOf(spec.oneOf, said);
  const mm = spec.dimensions?.includes("lens") ? /^(\d{1,4})\s*mm(?: lens)?$/i.exec(said) : undefined;
  if (mm) return { value: `${mm[1]} mm` };
  return { value: termNamed(said, spec.dimensions)?.id ?? said };
}

/** What people call the usual shapes. */
const SHAPES = tableOf({
  square: "1:1",
  vertical: "9:16",
  portrait: "9:16",
  widescreen: "16:9",
  landscape: "16:9",
  horizontal: "16:9",
  scope: "2.39:1",
  cinemascope: "2.39:1",
});

function readRatio(said: string): Read {
  const named = SHAPES[said.toLowerCase()];
  if (named) return { value: named };
  const found = /^(\d{1,2}(?:\.\d{1,3})?)\s*(?::|x|by|\/)\s*(\d{1,2}(?:\.\d{1,3})?)$/i.exec(said);
  const [width, height] = [Number(found?.[1]), Number(found?.[2])];
  const shape = width / height;
  if (!(shape >= 1 / RATIO_MAX && shape <= RATIO_MAX)) return { error: `"${clip(said)}" is not a picture ratio` };
  return { value: `${width}:${height}` };
}

function oneOf(names: readonly string[], said: string): Read {
  const wanted = said.toLowerCase().replaceAll(/[-\s]+/g, " ");
  const found =
    names.find((name) => name === wanted) ??
    names.find((name) => name.replaceAll(/[-\s]+/g, "") === wanted.replaceAll(" ", ""));
  if (found) return { value: found };
  const near = nearest(wanted, names)[0];
  return { error: `"${clip(said)}" is none of ${names.join(", ")}${near ? `; did you mean ${near}?` : ""}` };
}

function readList(spec: FieldSpec, said: string): Read {
  const entries: string[] = [];
  for (const entry of splitEntries(said)) {
    const read = spec.oneOf ? oneOf(spec.oneOf, entry) : { value: termNamed(entry, spec.dimensions)?.id ?? entry };
    if ("error" in read) return read;
    if (!entries.includes(read.value as string)) entries.push(read.value as string);
  }
  if (entries.length === 0) return { error: "is empty" };
  return entries.length > ENTRIES_MAX
    ? { error: `has ${entries.length} entries; at most ${ENTRIES_MAX} fit` }
    : { value: entries };
}

/** Commas, semicolons and lines part the entries of a list. */
const splitEntries = (said: string): string[] =>
  said
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

function readRecords(spec: FieldSpec, said: string): Read {
  const keys = spec.keys ?? [];
  const keyed = new RegExp(`(?:^|[\\s(])(?:${keys.join("|") || "(?!)"}):`, "i").test(said);
  const spoken = keys.includes("speaker");
  const rows = /https?:\/\//.test(said) || keyed || spoken ? said.split(/[;\n]/) : said.split(/[,;\n]/);
  const records = rows.map((row) => readRecord(spec, keys, row.trim())).filter((record) => record.value !== "");
  if (records.length === 0) return { error: "is empty" };
  return records.length > ENTRIES_MAX
    ? { error: `has ${records.length} entries; at most ${ENTRIES_MAX} fit` }
    : { value: records };
}

function readRecord(spec: FieldSpec, keys: readonly string[], typed: string): FieldRecord {
  const [line] = keys.includes("speaker") && SCRIPT_LINE.test(typed) ? (cueLine(typed, 0) ?? []) : [];
  if (line?.speaker) return { value: line.words, speaker: line.speaker };
  const row = unbracketed(keys, typed);
  const marks = [...row.matchAll(new RegExp(`(?:^|\\s)(${keys.join("|") || "(?!)"}):\\s*`, "gi"))];
  const head = row.slice(0, marks[0]?.index ?? row.length).trim();
  const record: FieldRecord = { value: termNamed(head, spec.dimensions)?.id ?? unquote(head) };
  marks.forEach((mark, i) => {
    const said = row.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? row.length).trim();
    if (said) record[mark[1]!.toLowerCase()] = unquote(said);
  });
  return record;
}

/** A name in capitals, or any before a quotation: `NOOR: You're up.` */
const SCRIPT_LINE = /^(?:[\p{Lu}\d'’. ]{2,}(?:\([^()]{1,30}\))?\s?:|\p{Lu}[^:"“]{0,40}:\s*["“])/u;

/** `We are late. (speaker: Mara)`, as it is shown, reads back as it was. */
function unbracketed(keys: readonly string[], row: string): string {
  const bracket = new RegExp(`\\s*\\(((?:${keys.join("|") || "(?!)"}):(?:[^()]|\\([^()]*\\))*)\\)$`, "i").exec(row);
  return bracket ? `${row.slice(0, bracket.index)} ${bracket[1]!.replaceAll(/,\s*(?=[a-z]+:)/gi, " ")}` : row;
}

const unquote = (said: string): string => /^["“]([^"”]+)["”]$/.exec(said)?.[1] ?? said;
const clip = (said: string): string => (said.length > 40 ? `${said.slice(0, 40)}…` : said);

/** Milliseconds of a time typed in seconds (`4`, `4s`, `1.5 sec`, `2 min`) or as m:ss, up to an hour; nothing when it is not one. */
export function readSeconds(raw: string): number | undefined {
  const clock = /^(\d{1,2}):([0-5]\d)(?:\.(\d{1,3}))?$/.exec(raw.trim());
  if (clock) return (Number(clock[1]) * 60 + Number(clock[2])) * 1000 + Number((clock[3] ?? "").padEnd(3, "0"));
  const plain = /^(\d{1,4})(?:[.,](\d{1,3}))?\s*-?(s|sec|secs|second|seconds|m|min|mins|minute|minutes)?$/i.exec(
    raw.trim(),
  );
  if (!plain) return undefined;
  const ms = Number(plain[1]) * 1000 + Number((plain[2] ?? "").padEnd(3, "0"));
  const total = /^m/i.test(plain[3] ?? "") ? ms * 60 : ms;
  return total <= QUANTITY_MAX.ms ? total : undefined;
}

const squash = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
const BY_NAME = new Map<string, Term[]>();
for (const one of TERMS)
  for (const name of new Set([one.id, one.name, ...one.aliases].map(squash)))
    BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), one]);

/** The term of exactly that name, id or alias in those dimensions; case, hyphens and spaces aside. */
export function termNamed(said: string, dimensions: readonly Dimension[] | undefined): Term | undefined {
  return dimensions && BY_NAME.get(squash(said))?.find((one) => dimensions.includes(one.dimension));
}

/** A value as people read it: terms by name, times in seconds, records with their keys. */
export function showValue(spec: FieldSpec, value: Value): string {
  if (typeof value === "number") return showQuantity(spec, value);
  if (typeof value === "string") return showWord(spec, value);
  return value
    .map((entry) => {
      if (typeof entry === "string") return showWord(spec, entry);
      const { value: head, ...keys } = entry;
      const more = Object.entries(keys).map(([key, said]) => `${key}: ${said}`);
      return more.length > 0 ? `${showWord(spec, head)} (${more.join("; ")})` : showWord(spec, head);
    })
    .join(spec.kind === "records" ? "; " : ", ");
}

function showWord(spec: FieldSpec, word: string): string {
  const found = term(word);
  return found && (spec.dimensions?.includes(found.dimension) || isOnlyAnId(word)) ? termWords(found) : word;
}

/** What nobody types: in a field of words (`film-grain` as texture) it is a term that was heard. */
const isOnlyAnId = (word: string): boolean => word.includes("-");

/** A term as it stands in a sentence: `slow`, `lens flare`, `Dutch angle`. */
export const termWords = ({ name }: Term): string =>
  name.toLowerCase().replace(/^(?:kodak|dutch)\b/, (first) => first[0]!.toUpperCase() + first.slice(1));

function showQuantity(spec: FieldSpec, value: number): string {
  if (spec.unit === "ms") return showSeconds(value);
  return spec.unit === "fps" ? `${value} fps` : String(value);
}

/** `4 s`, `2.5 s`, `90 s`. */
export const showSeconds = (ms: number): string => `${Number((ms / 1000).toFixed(3))} s`;
