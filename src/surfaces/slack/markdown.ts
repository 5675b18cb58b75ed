/** A card -> the Markdown file that carries it whole when a message cannot. */
import type { Block, Card } from "../../chat/reply.ts";

export function markdown(card: Card): string {
  return `${[`# ${card.title}`, ...card.blocks.map(blockText)].filter((part) => part !== "").join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "fields":
      return block.fields.map(({ name, value }) => `- **${name}**: ${value.replaceAll("\n", "\n  ")}`).join("\n");
    case "code":
      return fenced(block.text);
    case "checks":
      return block.items
        .map(({ label, ticked, by }) => `- [${ticked ? "x" : " "}] ${label}${by ? ` (${by})` : ""}`)
        .join("\n");
    case "image":
      return `(picture: ${block.alt})`;
    case "note":
      return `> ${block.text.replaceAll("\n", "\n> ")}`;
  }
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
