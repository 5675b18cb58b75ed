/** A card -> one Slack message within its limits, with what does not fit as a file. Pure. */
import type { types } from "@slack/bolt";
import { type Action, type Block, buttonId, type Card, type FileOut } from "../../chat/reply.ts";
import { short } from "../../chat/text.ts";
import * as limits from "./limits.ts";
import { markdown } from "./markdown.ts";
import { escapeText } from "./markup.ts";
import { split } from "./split.ts";

export interface Message {
  /** For notifications and screen readers; escaped. */
  text: string;
  blocks: types.KnownBlock[];
}

export interface Written {
  message: Message;
  /** To be uploaded beside the message, pictures with what they show. */
  files: (FileOut & { alt?: string })[];
}

/** Blocks that stand or fall together, with the characters that they count for. */
interface Piece {
  blocks: types.KnownBlock[];
  size: number;
}

const CODE_NAMES = { prompt: "Prompt", negative: "Not this", request: "Request", text: undefined };

/** Where what does not fit goes: a file beside it, a file sent to the person, or nowhere (a card that is drawn again and again). */
type Overflow = "file" | "direct" | "none";

const TOO_LONG: Record<Overflow, (name: string) => string> = {
  file: (name) => `This is longer than a Slack message can be. All of it is in the attached file ${name}`,
  direct: (name) =>
    `This is longer than a Slack message can be. All of it is in the file ${name} that I sent you directly`,
  none: () => "This is longer than a Slack message can be; ask for it to get all of it.",
};

/** What was written for a card before: some are said again and again (`/lookup`), and nobody changes a card. */
const known: Record<Overflow, WeakMap<Card, Written>> = {
  file: new WeakMap(),
  direct: new WeakMap(),
  none: new WeakMap(),
};

export function writeCard(card: Card, overflow: Overflow = "file"): Written {
  const before = known[overflow].get(card);
  if (before) return before;
  const written = write(card, overflow);
  known[overflow].set(card, written);
  return written;
}

export type Visibility = "in_channel" | "ephemeral";
export type Answer = Message & { response_type: Visibility };

const answers: Record<Visibility, WeakMap<Message, Answer>> = { in_channel: new WeakMap(), ephemeral: new WeakMap() };

/** A message as an acknowledgement carries it: for the same message the same answer, which then is sent as the same bytes. */
export function answerOf(message: Message, visibility: Visibility): Answer {
  const answer = answers[visibility].get(message) ?? { response_type: visibility, ...message };
  answers[visibility].set(message, answer);
  return answer;
}

function write(card: Card, overflow: Overflow): Written {
  const { actions, size, all } = writeActions(card);
  const pieces = [...textPieces(card.title, true), ...card.blocks.flatMap((block) => writeBlock(block, card.project))];
  const last = all ? [] : contextPieces("Not every choice fits into a Slack message; the others can be typed.");
  const room = { blocks: limits.MESSAGE_BLOCKS - actions.length, characters: limits.MESSAGE_CHARACTERS - size };
  const files = card.files?.map((file) => ({ ...file, alt: altOf(card, file.name) })) ?? [];
  if (fitting([...last, ...pieces], room).length === last.length + pieces.length)
    return { message: message(card, [...pieces, ...last], actions), files };
  const whole = { name: fileName(card), type: "text/markdown", content: markdown(card) };
  last.push(...contextPieces(TOO_LONG[overflow](whole.name)));
  const shown = fitting([...last, ...pieces], room).slice(last.length);
  return {
    message: message(card, [...shown, ...last], actions),
    files: overflow === "none" ? files : [whole, ...files],
  };
}

function message(card: Card, pieces: Piece[], actions: types.KnownBlock[]): Message {
  const glance = [card.title, ...card.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []))];
  return {
    text: escapeText(short(glance.join("\n"), limits.GLANCE_CHARACTERS - 200)),
    blocks: [...pieces.flatMap((piece) => piece.blocks), ...actions],
  };
}

/** As many as fit, in order: nothing is shown behind something that was left out. */
function fitting(pieces: Piece[], room: { blocks: number; characters: number }): Piece[] {
  let { blocks, characters } = room;
  const end = pieces.findIndex((piece) => {
    blocks -= piece.blocks.length;
    characters -= piece.size;
    return blocks < 0 || characters < 0;
  });
  return end < 0 ? pieces : pieces.slice(0, end);
}

function writeBlock(block: Block, project: string | undefined): Piece[] {
  switch (block.kind) {
    case "text":
      return textPieces(block.text, false);
    case "fields":
      return fieldPieces(block.fields);
    case "code":
      return codePieces(block.text, CODE_NAMES[block.role]);
    case "checks":
      return block.items.map((item) => checkPiece(item, project));
    case "image":
      return [];
    case "note":
      return contextPieces(block.text);
    default:
      return unknownKind(block);
  }
}

function unknownKind(block: never): never {
  throw new Error(`a block of unknown kind: ${JSON.stringify(block)}`);
}

/** Rich text is never parsed for markup: what people wrote stays what they wrote. */
function textPieces(text: string, bold: boolean): Piece[] {
  return split(text).map((part) =>
    rich([section([{ type: "text", text: part, ...(bold && { style: { bold } }) }])], part),
  );
}

function fieldPieces(fields: { name: string; value: string }[]): Piece[] {
  const pieces: Piece[] = [];
  let lines: types.RichTextText[] = [];
  let size = 0;
  const flush = () => {
    if (lines.length > 0) pieces.push({ blocks: [{ type: "rich_text", elements: [section(lines)] }], size });
    lines = [];
    size = 0;
  };
  for (const { name, value } of fields) {
    for (const [index, part] of split(value === "" ? "-" : value).entries()) {
      const named: types.RichTextText[] =
        index === 0 && name !== "" ? [{ type: "text", text: `${name}: `, style: { bold: true } }] : [];
      const length = escapeText(`${name}: ${part}\n`).length;
      if (size + length > limits.SECTION_CHARACTERS) flush();
      if (lines.length > 0) lines.push({ type: "text", text: "\n" });
      lines.push(...named, { type: "text", text: part });
      size += length;
    }
  }
  flush();
  return pieces;
}

/** Copies byte for byte: one preformatted element, never split. */
function codePieces(text: string, name: string | undefined): Piece[] {
  if (text === "") return [];
  const code: types.RichTextPreformatted = { type: "rich_text_preformatted", elements: [{ type: "text", text }] };
  if (!name) return [rich([code], text)];
  return [rich([section([{ type: "text", text: name, style: { bold: true } }]), code], name + text)];
}

function checkPiece(
  item: { label: string; ticked: boolean; by?: string; does: string },
  project: string | undefined,
): Piece {
  const label = `${item.ticked ? "☑" : "☐"} ${item.label}${item.by ? ` (${item.by})` : ""}`;
  const accessory = buttonElement({ label: item.ticked ? "Untick" : "Tick", does: item.does }, project);
  const blocks = split(label).map((part, index, all): types.SectionBlock => {
    const text = { type: "plain_text", text: part, emoji: false } as const;
    return index === all.length - 1 ? { type: "section", text, accessory } : { type: "section", text };
  });
  return { blocks, size: escapeText(label).length + 10 };
}

function contextPieces(text: string): Piece[] {
  return split(text).map((part) => ({
    blocks: [{ type: "context", elements: [{ type: "plain_text", text: part, emoji: false }] }],
    size: escapeText(part).length,
  }));
}

function section(elements: types.RichTextText[]): types.RichTextSection {
  return { type: "rich_text_section", elements };
}

function rich(elements: types.RichTextBlock["elements"], text: string): Piece {
  return { blocks: [{ type: "rich_text", elements }], size: escapeText(text).length };
}

/**
 * Buttons in rows; the same id twice never stands in one block (action_id is unique per block). `all` is false when some
 * had to be left out.
 */
function writeActions(card: Card): { actions: types.ActionsBlock[]; size: number; all: boolean } {
  const elements = card.actions.flatMap((action, index) => writeAction(action, card.project, index));
  const rows: types.ActionsBlockElement[][] = [];
  let size = 0;
  for (const element of elements) {
    const row = rows.at(-1);
    const fits = row && row.length < limits.ACTIONS_ELEMENTS && row.every((one) => one.action_id !== element.action_id);
    const length = labelsOf(element).reduce((sum, label) => sum + escapeText(label).length, 0);
    if (size + length > limits.ACTIONS_CHARACTERS || (!fits && rows.length === limits.ACTIONS_BLOCKS)) continue;
    size += length;
    if (fits) row.push(element);
    else rows.push([element]);
  }
  const shown = rows.reduce((sum, row) => sum + row.length, 0);
  return { actions: rows.map((row) => ({ type: "actions", elements: row })), size, all: shown === elements.length };
}

function writeAction(action: Action, project: string | undefined, index: number): types.ActionsBlockElement[] {
  if (action.kind === "button") return [buttonElement(action, project)];
  const groups = chunks(action.options, limits.SELECT_OPTIONS);
  return groups.map((options, group) => ({
    type: "static_select",
    action_id: `select-${index}-${group}`,
    placeholder: plain(action.label, limits.PLACEHOLDER_CHARACTERS),
    options: options.map(({ label, does }) => ({
      text: plain(label, limits.OPTION_CHARACTERS),
      value: buttonId(project, does),
    })),
  }));
}

function buttonElement(
  { label, does, style }: { label: string; does: string; style?: "primary" | "danger" },
  project: string | undefined,
): types.Button {
  const text = plain(label, limits.BUTTON_CHARACTERS);
  return { type: "button", text, action_id: buttonId(project, does), ...(style && { style }) };
}

/** Plain text objects are shown as they are; a label is cut, its meaning stands on the card. */
export function plain(text: string, most: number): types.PlainTextElement {
  return { type: "plain_text", text: short(text, most) || "-", emoji: false };
}

function labelsOf(element: types.ActionsBlockElement): string[] {
  if (element.type === "button") return [element.text.text];
  if (element.type !== "static_select") return [];
  return [element.placeholder?.text ?? "", ...(element.options ?? []).map((option) => option.text.text)];
}

function chunks<T>(all: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, index) =>
    all.slice(index * most, (index + 1) * most),
  );
}

function altOf(card: Card, name: string): string | undefined {
  return card.blocks.flatMap((block) => (block.kind === "image" && block.file === name ? [block.alt] : []))[0];
}

function fileName(card: Card): string {
  const slug = card.title
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const name = slug.slice(0, 40).replace(/-$/, "") || "reply";
  return card.files?.some((file) => file.name === `${name}.md`) ? `${name}-whole.md` : `${name}.md`;
}
