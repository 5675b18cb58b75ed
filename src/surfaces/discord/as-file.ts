/** A card -> the Markdown file that holds all of it, for when Discord's message cannot. */
import type { Block, Card } from "../../chat/reply.ts";

export function cardAsMarkdown(card: Card): string {
  return `${[`# ${card.title}`, ...card.blocks.map(blockAsMarkdown)].join("\n\n")}\n`;
}

function blockAsMarkdown(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "note":
      return block.text.replaceAll(/^/gm, "> ");
    case "fields":
      return block.fields.map((field) => `**${field.name}**: ${field.value}`).join("\n\n");
    case "code":
      return fenced(block.text);
    case "checks":
      return block.items
        .map((item) => `- [${item.ticked ? "x" : " "}] ${item.label}${item.by ? ` (${item.by})` : ""}`)
        .join("\n");
    case "image":
      return `(picture: ${block.file}, ${block.alt})`;
    default:
      return block satisfies never;
  }
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}\n${text}\n${ticks}`;
}

/** A file name that `attachment://` takes: letters, digits, dots, dashes. */
export function fileName(said: string, ending = ""): string {
  const safe = said
    .normalize("NFKD")
    .replaceAll(/[^\w.-]+/g, "-")
    .replaceAll(/^[-.]+|-+$/g, "")
    .slice(0, 60);
  return `${safe || "file"}${ending}`;
}
