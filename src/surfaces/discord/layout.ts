/** A card at one density -> Discord components: a container with texts, code, lines with their buttons, pictures, rows, files. */
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
} from "discord.js";
import { type Block, button, type Card } from "../../chat/reply.ts";
import { writeActions, writeButton, writeSelect } from "./controls.ts";
import { ALT_TEXT } from "./limits.ts";
import { fence, plain, plainLine } from "./markdown.ts";

/**
 * roomy: every line to tick has its button beside it; snug: those lines are one text with a select;
 * tight: all texts are one, and the buttons are a select too.
 */
export const DENSITIES = ["roomy", "snug", "tight"] as const;
export type Density = (typeof DENSITIES)[number];

export interface Layout {
  /** Code blocks that have become files, with the sentence that says so. */
  moved: ReadonlyMap<Block, string>;
  /** Small print of the translator's own. */
  notes: readonly string[];
  files: readonly string[];
  /** The card's own names of its files -> those that they go by here. */
  names: ReadonlyMap<string, string>;
  density: Density;
}

/** What a code block is for, as people read it; a text needs no name. */
const CODE_NAMES = { prompt: "Prompt", negative: "Not this", request: "Request", text: undefined };

/** The stripe of an answer to a slip or a bug. */
const ERROR_COLOUR = 0xc8_3c_3c;

type Checks = Extract<Block, { kind: "checks" }>;
type Part = APIComponentInContainer;

export function draw(card: Card, layout: Layout): APIMessageTopLevelComponent[] {
  const pictures = new Set(
    card.blocks.flatMap((block) => (block.kind === "image" ? [layout.names.get(block.file)] : [])),
  );
  const inside: Part[] = [
    textDisplay(titleLine(card)),
    ...card.blocks.flatMap((block) => drawBlock(block, card, layout)),
    ...layout.notes.map((said) => textDisplay(small(said))),
    ...layout.files
      .filter((name) => !pictures.has(name))
      .map((name) => ({ type: ComponentType.File as const, file: { url: `attachment://${name}` } })),
    ...writeActions(card.actions, card.project, layout.density === "tight"),
  ];
  const components = layout.density === "roomy" ? joinProse(inside) : joinText(inside);
  const colour = card.error ? { accent_color: ERROR_COLOUR } : {};
  return [{ type: ComponentType.Container, ...colour, components: withoutTwins(components) }];
}

/** The first line of every card. */
const titleLine = (card: Card): string =>
  card.error ? `**${plainLine(card.title)}**` : `### ${plainLine(card.title)}`;

function drawBlock(block: Block, card: Card, layout: Layout): Part[] {
  switch (block.kind) {
    case "text":
      return block.text.trim() === "" ? [] : [textDisplay(plain(block.text))];
    case "note":
      return block.text.trim() === "" ? [] : [textDisplay(small(block.text))];
    case "fields":
      return block.fields.length === 0 ? [] : [textDisplay(block.fields.map(field).join("\n"))];
    case "code":
      return drawCode(block, layout.moved.get(block));
    case "checks":
      return layout.density === "roomy" ? drawLines(block, card) : drawList(block, card);
    case "image":
      return drawImage(block, layout);
    default:
      return block satisfies never;
  }
}

const textDisplay = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });
const small = (said: string): string => plain(said).replaceAll(/^(?=.)/gm, "-# ");

function drawCode({ role, text }: Extract<Block, { kind: "code" }>, moved: string | undefined): Part[] {
  const name = CODE_NAMES[role];
  const code = textDisplay(moved ? small(moved) : fence(text, role === "request" ? "json" : ""));
  return name ? [textDisplay(`**${name}**`), code] : [code];
}

function field({ name, value }: { name: string; value: string }): string {
  const named = plainLine(name);
  return `${named && `**${named}**${value.includes("\n") ? "\n" : " "}`}${plain(value)}`;
}

function line(item: Checks["items"][number]): string {
  return `${item.ticked ? "☑" : "☐"} ${plainLine(item.label)}${item.by ? ` (${plainLine(item.by)})` : ""}`;
}

function drawLines(block: Checks, card: Card): Part[] {
  return block.items.map((item) => ({
    type: ComponentType.Section,
    components: [textDisplay(line(item))],
    accessory: writeButton(
      button(item.ticked ? "Untick" : "Tick", item.does) as Extract<ReturnType<typeof button>, { kind: "button" }>,
      card.project,
    ),
  }));
}

function drawList(block: Checks, card: Card): Part[] {
  if (block.items.length === 0) return [];
  return [textDisplay(block.items.map(line).join("\n")), ...writeSelect("Tick a line", block.items, card.project)];
}

function drawImage(block: Extract<Block, { kind: "image" }>, layout: Layout): Part[] {
  const name = layout.names.get(block.file);
  if (!name || !layout.files.includes(name)) return [textDisplay(small(`(${block.alt})`))];
  return [
    {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${name}` }, description: block.alt.slice(0, ALT_TEXT) }],
    },
  ];
}

/** Discord refuses an id twice on one message: what does the same as a button before it is shown without one. */
function withoutTwins(parts: readonly Part[]): Part[] {
  const seen = new Set<string>();
  const isNew = (one: object): boolean => {
    const id = "custom_id" in one ? String(one.custom_id) : "";
    const fresh = id === "" || !seen.has(id);
    seen.add(id);
    return fresh;
  };
  return parts.flatMap((part, n): Part[] => {
    if (part.type === ComponentType.Section) return isNew(part.accessory) ? [part] : part.components;
    if (part.type !== ComponentType.ActionRow) return [part];
    const [first] = part.components;
    if (first?.type === ComponentType.StringSelect)
      return [{ ...part, components: [{ ...first, custom_id: `select:${n}` }] }];
    const components = part.components.filter(isNew);
    return components.length > 0 ? [{ ...part, components }] : [];
  });
}

const isText = (part: Part | undefined): part is APITextDisplayComponent => part?.type === ComponentType.TextDisplay;
const isCode = (part: APITextDisplayComponent): boolean => part.content.startsWith("```");

/** Title, text, fields and small print that follow each other become one display; code stays apart. */
const joinProse = (parts: readonly Part[]): Part[] => join(parts, (a, b) => !isCode(a) && !isCode(b));
const joinText = (parts: readonly Part[]): Part[] => join(parts, () => true);

function join(
  parts: readonly Part[],
  together: (a: APITextDisplayComponent, b: APITextDisplayComponent) => boolean,
): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (isText(last) && isText(part) && together(last, part))
      joined[joined.length - 1] = textDisplay(`${last.content}\n${part.content}`);
    else joined.push(part);
  }
  return joined;
}
