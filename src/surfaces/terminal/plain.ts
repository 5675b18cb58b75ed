/** A reply -> lines of text, for a screen or for whoever reads `text` in the JSON. */
import type { Action, Block, Card, Form, FormField, Reply } from "../../chat/reply.ts";
import { withoutControls } from "../../chat/text.ts";
import { flow, padded, wrapped } from "./columns.ts";
import { type Paint, PLAIN } from "./paint.ts";

export interface Look {
  /** Columns to wrap at; nothing is wrapped at Infinity. */
  width: number;
  /** Code in fences, byte for byte, or indented under its role. */
  code: "fenced" | "indented";
  paint: Paint;
}

/** How the JSON's `text` looks. */
export const AS_TEXT: Look = { width: Number.POSITIVE_INFINITY, code: "fenced", paint: PLAIN };

/** Field names longer than this many columns do not push the values further to the right. */
const NAME_COLUMNS = 18;

/** Lines without control characters or escape sequences other than `look`'s own colours. */
export function plain(reply: Reply, look: Look): string[] {
  return reply.kind === "card" ? cardLines(reply, look) : formLines(reply, look);
}

function cardLines(card: Card, look: Look): string[] {
  const { paint } = look;
  const title = wrapped(seen(card.title), look.width).map(card.error ? paint.slip : paint.title);
  const blocks = card.blocks.flatMap((block) => blockLines(block, look));
  return spaced([...title, ...blocks, ...actionLines(card.actions, look)]);
}

/** Never two empty lines together, none at the ends. (Code is one entry, or indented, so that its own empty lines stay.) */
function spaced(lines: string[]): string[] {
  const calm = lines.filter((line, at) => line !== "" || (at > 0 && lines[at - 1] !== ""));
  return calm.at(-1) === "" ? calm.slice(0, -1) : calm;
}

function blockLines(block: Block, look: Look): string[] {
  const { paint, width } = look;
  switch (block.kind) {
    case "text":
      return wrapped(seen(block.text), width);
    case "fields":
      return fieldLines(block.fields, look);
    case "code":
      return codeLines(block.role, seen(block.text), look);
    case "checks":
      return block.items.flatMap((item) => checkLines(item, look));
    case "image":
      return wrapped(`[picture] ${seen(block.alt)}`, width);
    case "note":
      return wrapped(seen(block.text), width).map(paint.dim);
    default:
      return block satisfies never;
  }
}

function fieldLines(fields: { name: string; value: string }[], { width, paint }: Look): string[] {
  const names = fields.map((field) => seen(field.name));
  const column = Math.min(NAME_COLUMNS, Math.max(...names.map((name) => name.length), 0));
  return fields.flatMap((field, index) => {
    const name = padded(names[index]!, column);
    const lines = wrapped(seen(field.value), Math.max(20, width - column - 2));
    return lines.map((line, at) => (at === 0 ? `${paint.name(name)}  ${line}` : `${" ".repeat(column + 2)}${line}`));
  });
}

/** A fence is longer than any run of backticks inside, so that it always closes where the code ends. */
function codeLines(role: string, code: string, look: Look): string[] {
  if (look.code === "indented") return ["", look.paint.dim(role), ...code.split("\n").map((line) => `  ${line}`), ""];
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${role}`, code, fence];
}

function checkLines(item: { label: string; ticked: boolean; by?: string }, { width, paint }: Look): string[] {
  const by = item.ticked && item.by ? ` (${seen(item.by)})` : "";
  const lines = wrapped(`${seen(item.label)}${by}`, Math.max(20, width - 4));
  return lines.map((line, at) => (at > 0 ? `    ${line}` : `${item.ticked ? paint.good("[x]") : "[ ]"} ${line}`));
}

function actionLines(actions: readonly Action[], { width, paint }: Look): string[] {
  const buttons = actions.filter((action) => action.kind === "button").map((action) => `[${seen(action.label)}]`);
  const selects = actions.filter((action) => action.kind === "select");
  return [
    ...flow(buttons, width, "  "),
    ...selects.flatMap(({ label, options }) => {
      const parts = options.map((option, at) => `${seen(option.label)}${at < options.length - 1 ? " |" : "]"}`);
      return flow([`[${seen(label)} =`, ...parts], width - 2).map((line, at) => (at === 0 ? line : `  ${line}`));
    }),
  ].map(paint.action);
}

function formLines(form: Form, look: Look): string[] {
  const { paint, width } = look;
  const example = form.fields.map((field) => `${seen(field.label)}: ...`).join(" | ");
  return [
    ...wrapped(seen(form.title), width).map(paint.title),
    ...form.fields.flatMap((field) => formField(field, look)),
    ...wrapped(`Fill it in: {${example}}`, width).map(paint.dim),
  ];
}

function formField(field: FormField, { width, paint }: Look): string[] {
  const said = [field.value ? `now: ${seen(field.value)}` : "", field.hint ? seen(field.hint) : ""].filter(Boolean);
  const needed = field.required ? " (needed)" : "";
  const line = wrapped(`${seen(field.label)}${needed}${said.length > 0 ? `: ${said.join(" - ")}` : ""}`, width - 2);
  return line.map((part, at) => (at === 0 ? `- ${part}` : `  ${paint.dim(part)}`));
}

/** What of a text may reach a screen. */
const seen = withoutControls;
