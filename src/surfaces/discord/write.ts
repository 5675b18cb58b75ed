/**
 * A neutral card -> Discord messages, within every limit, nothing cut in silence.
 *
 * Components V2, not embeds: they need no Embed Links permission, a reader who has switched embeds off still sees
 * them, a button can stand beside its line, pictures and files stand where the card has them, and links unfurl nothing.
 * The price is 4,000 characters instead of 6,000; a longer card is attached as a file either way.
 */
import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { Block, Card, FileOut } from "../../chat/reply.ts";
import { short } from "../../chat/text.ts";
import { cardAsMarkdown, fileName } from "./as-file.ts";
import { DENSITIES, type Density, draw } from "./layout.ts";
import { COMPONENTS_MAX, FILE_BYTES, FILES_MAX, TEXT_TOTAL } from "./limits.ts";
import { fits } from "./markdown.ts";

export interface OutFile {
  name: string;
  data: Buffer;
}

/** One message as it is sent; the sender adds flags and forbids every mention. */
export interface Outgoing {
  components: APIMessageTopLevelComponent[];
  files: OutFile[];
}

/** A card that is being fitted: `moved` are code blocks that have become files of their own. */
interface Draft {
  card: Card;
  moved: Map<Block, string>;
  files: OutFile[];
  /** The card's own names of its files -> the names that Discord gets. */
  names: Map<string, string>;
  notes: string[];
}

/** Characters of a title that stand over what is left of a card which became a file. */
const TITLE_SHOWN = 250;

type Code = Extract<Block, { kind: "code" }>;

/** @param fileBytes the largest file that this place takes */
export function writeCard(card: Card, fileBytes = FILE_BYTES): Outgoing[] {
  const draft = begin(card, fileBytes);
  for (;;) {
    const fitting = arrange(draft);
    if (fitting) return [{ components: fitting, files: draft.files.slice(0, FILES_MAX) }, ...moreFiles(draft)];
    const longest = codes(draft).sort((a, b) => b.text.length - a.text.length)[0];
    if (longest) move(draft, longest, "is longer than one Discord message holds");
    else return [onlyFile(draft), ...moreFiles(draft)];
  }
}

function begin(card: Card, fileBytes: number): Draft {
  const draft: Draft = { card, moved: new Map(), files: [], names: new Map(), notes: [] };
  for (const file of card.files ?? []) addFile(draft, file, fileBytes);
  for (const code of codes(draft))
    if (!fits(code.text)) move(draft, code, "cannot be shown whole in a Discord code block");
  if (draft.files.length > FILES_MAX) draft.notes.push("The other files follow in the next message.");
  return draft;
}

function addFile(draft: Draft, file: FileOut, fileBytes: number): void {
  const data = Buffer.from(file.content);
  const limit = Math.floor(fileBytes / 1_048_576);
  if (data.length <= fileBytes) draft.names.set(file.name, attach(draft, fileName(file.name), data));
  else draft.notes.push(`${file.name} is over ${limit} MB, more than Discord takes here; it was not attached.`);
}

/** Adds a file under that name, or under the first one like it that is free. */
function attach(draft: Draft, wanted: string, data: Buffer): string {
  const [, stem, ending] = /^(.*?)(\.[^.]*)?$/s.exec(wanted)!;
  let name = wanted;
  for (let n = 2; draft.files.some((file) => file.name === name); n++) name = `${stem}-${n}${ending ?? ""}`;
  draft.files.push({ name, data });
  return name;
}

const codes = (draft: Draft): Code[] =>
  draft.card.blocks.filter((block): block is Code => block.kind === "code" && !draft.moved.has(block));

/** Moves a code block into a file of exactly its bytes and says so. */
function move(draft: Draft, code: Code, why: string): void {
  const name = attach(draft, `${code.role}${code.role === "request" ? ".json" : ".txt"}`, Buffer.from(code.text));
  draft.moved.set(code, `This ${why}; it is attached as ${name}.`);
}

/** The first layout, roomiest first, that keeps within both limits. */
function arrange(draft: Draft): APIMessageTopLevelComponent[] | undefined {
  for (const density of DENSITIES) {
    const drawn = compose(draft, draft.card, density);
    if (drawn) return drawn;
  }
  return undefined;
}

function compose(draft: Draft, card: Card, density: Density): APIMessageTopLevelComponent[] | undefined {
  const files = draft.files.slice(0, FILES_MAX).map((file) => file.name);
  const drawn = draw(card, { moved: draft.moved, names: draft.names, notes: draft.notes, files, density });
  return textLength(drawn) <= TEXT_TOTAL && countComponents(drawn) <= COMPONENTS_MAX ? drawn : undefined;
}

/** The whole card as a file, its beginning and its buttons as the message. */
function onlyFile(draft: Draft): Outgoing {
  const card = { ...draft.card, title: short(draft.card.title, TITLE_SHOWN) };
  const data = Buffer.from(cardAsMarkdown(draft.card));
  const name = attach(draft, fileName(card.title.slice(0, 40).toLowerCase(), ".md"), data);
  // First, so that it is on the first message.
  draft.files.unshift(draft.files.pop()!);
  draft.notes.push(`This is longer than one Discord message holds; all of it is in the attached ${name}.`);
  for (const blocks of beginnings(card.blocks)) {
    const shorter = arrange({ ...draft, card: { ...card, blocks } });
    if (shorter) return { components: shorter, files: draft.files.slice(0, FILES_MAX) };
  }
  draft.notes.push("Not every choice fits into a Discord message; the others can be typed.");
  const bare = arrange({ ...draft, card: { ...card, blocks: [], actions: [] } });
  if (!bare) throw new Error(`a card that no Discord message holds: ${card.blocks.length} blocks`);
  return { components: bare, files: draft.files.slice(0, FILES_MAX) };
}

/** What a message may show of the blocks, longest first: all, whole ones, and of the next one a part that ends with a line. */
function* beginnings(blocks: readonly Block[]): Generator<Block[]> {
  yield [...blocks];
  for (let whole = blocks.length - 1; whole >= 0; whole--) {
    for (const share of SHARES) {
      const part = partOf(blocks[whole]!, share);
      if (part) yield [...blocks.slice(0, whole), part];
    }
    yield blocks.slice(0, whole);
  }
}

const SHARES = [0.75, 0.5, 0.25, 0.1];

function partOf(block: Block, share: number): Block | undefined {
  if (block.kind === "fields") return { ...block, fields: block.fields.slice(0, block.fields.length * share) };
  if (block.kind !== "text") return undefined;
  const lines = block.text.split("\n");
  const kept = Math.floor(lines.length * share);
  return kept > 0 ? { ...block, text: [...lines.slice(0, kept), "…"].join("\n") } : undefined;
}

/** Discord takes ten files a message; the others follow. */
function moreFiles(draft: Draft): Outgoing[] {
  const messages: Outgoing[] = [];
  for (let from = FILES_MAX; from < draft.files.length; from += FILES_MAX) {
    const files = draft.files.slice(from, from + FILES_MAX);
    messages.push({
      components: files.map((file) => ({ type: ComponentType.File, file: { url: `attachment://${file.name}` } })),
      files,
    });
  }
  return messages;
}

/** Characters of all text displays together. */
export function textLength(drawn: readonly unknown[]): number {
  return walk(drawn).reduce(
    (sum, one) => sum + (one.type === ComponentType.TextDisplay ? String(one.content).length : 0),
    0,
  );
}

export const countComponents = (drawn: readonly unknown[]): number => walk(drawn).length;

function walk(components: readonly unknown[]): Record<string, unknown>[] {
  return (components as Record<string, unknown>[]).flatMap((one) => [
    one,
    ...walk((one.components as unknown[] | undefined) ?? []),
    ...(one.accessory ? walk([one.accessory]) : []),
  ]);
}
