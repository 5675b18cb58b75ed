/** One reply and where it went -> a JSON object for programs, or lines on a screen for people. */
import type { Action, Block, Reply } from "../../chat/reply.ts";
import { withoutControls } from "../../chat/text.ts";
import type { Written } from "./files.ts";
import type { Paint } from "./paint.ts";
import { AS_TEXT, plain } from "./plain.ts";
import { YOU } from "./script.ts";

/** Something the program has said on the terminal. */
export interface Delivered {
  line: number;
  speaker: string;
  place: string;
  visibility: "channel" | "thread" | "caller";
  /** Where what it answers was said. */
  saidIn: "channel" | "thread";
  reply: Reply;
  files: Written[];
  /** The living card: posted for the first time, or drawn again in place. */
  living?: "posted" | "redrawn";
  /** Stands in the place of the card whose button was pressed. */
  redrawn?: boolean;
}

/** What `--json` prints for one reply. */
export interface ReplyJson {
  line: number;
  speaker: string;
  place: string;
  kind: "card" | "form" | "error" | "edit";
  visibility: "channel" | "thread" | "caller";
  /** Identifier of a slip or `bug`. */
  error?: string;
  text: string;
  card: { title: string; blocks: Block[]; actions: Action[] };
  /** The fields of a form; its card shows the same. */
  form?: {
    submit: string;
    fields: { label: string; hint?: string; lines: string; value?: string; required: boolean }[];
  };
  files: Written[];
}

export function jsonOf({ line, speaker, place, visibility, reply, files, living, redrawn }: Delivered): ReplyJson {
  const error = reply.kind === "card" ? reply.error : undefined;
  return harmless({
    line,
    speaker,
    place,
    kind: living || redrawn ? "edit" : error ? "error" : reply.kind,
    visibility,
    ...(error ? { error } : {}),
    text: plain(reply, AS_TEXT).join("\n"),
    card: cardOf(reply),
    ...(reply.kind === "form" ? { form: formOf(reply) } : {}),
    files,
  });
}

function cardOf(reply: Reply): ReplyJson["card"] {
  if (reply.kind === "card") return { title: reply.title, blocks: reply.blocks, actions: reply.actions };
  return {
    title: reply.title,
    blocks: [{ kind: "fields", fields: reply.fields.map(({ label, value }) => ({ name: label, value: value ?? "" })) }],
    actions: [{ kind: "button", label: reply.submit, does: reply.does }],
  };
}

function formOf({ submit, fields }: Extract<Reply, { kind: "form" }>): ReplyJson["form"] {
  return {
    submit,
    fields: fields.map(({ name: _option, required = false, ...field }) => ({ ...field, required })),
  };
}

/** The same value with no control character in any of its texts: whoever prints a field of it is safe, too. */
function harmless<T>(value: T): T {
  if (typeof value === "string") return withoutControls(value) as T;
  if (Array.isArray(value)) return value.map(harmless) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmless(inner)])) as T;
}

/** Columns that a reply stands in from the left, so that it is told from what people say. */
const INDENT = "  ";
/** Lines wider than this are tiring to read, however wide the window is. */
const WIDTH_MAX = 100;

/** A reply as it stands on a screen of `width` columns. */
export function screenOf(delivered: Delivered, width: number, paint: Paint): string {
  if (delivered.living === "redrawn") return `${INDENT}${paint.dim("(the brief's card is up to date)")}\n`;
  const look = { width: Math.min(WIDTH_MAX, Math.max(40, width)) - INDENT.length, code: "indented" as const, paint };
  const files = delivered.files
    .map(harmless)
    .map(({ path, type }) => `File: ${path.replaceAll(/\s/g, " ")} ${paint.dim(`(${type})`)}`);
  const lines = [...whoSees(delivered, paint), ...plain(delivered.reply, look), ...files];
  return `${lines.map((line) => (line === "" ? "" : INDENT + line)).join("\n")}\n`;
}

/** Says where a reply went only when that is not where its question was asked. */
function whoSees({ visibility, saidIn, speaker, reply }: Delivered, paint: Paint): string[] {
  const slip = reply.kind === "card" && reply.error !== undefined;
  if (visibility !== "caller") return visibility === saidIn ? [] : [paint.dim(`in the ${visibility}`)];
  return slip ? [] : [paint.dim(speaker === YOU ? "only you see this" : `only ${speaker} sees this`)];
}
