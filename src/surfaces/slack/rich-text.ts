/** A person's message as Slack's composer keeps it (rich_text blocks) -> its escaped text, without marks for bold, lists or code. */
import { z } from "zod";
import { escapeText } from "./markup.ts";

const leaf = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string() }),
  z.object({ type: z.literal("link"), url: z.string(), text: z.string().optional() }),
  z.object({ type: z.literal("user"), user_id: z.string() }),
  z.object({ type: z.literal("channel"), channel_id: z.string() }),
  z.object({ type: z.literal("usergroup"), usergroup_id: z.string() }),
  z.object({ type: z.literal("broadcast"), range: z.string() }),
  z.object({ type: z.literal("emoji"), name: z.string(), unicode: z.string().optional() }),
  z.object({ type: z.literal("color"), value: z.string() }),
  z.object({ type: z.literal("date"), fallback: z.string().optional() }),
]);
type Leaf = z.infer<typeof leaf>;

const section = z.object({
  type: z.enum(["rich_text_section", "rich_text_preformatted", "rich_text_quote"]),
  elements: z.array(leaf),
});
const list = z.object({ type: z.literal("rich_text_list"), elements: z.array(section) });
const message = z.tuple([z.object({ type: z.literal("rich_text"), elements: z.array(z.union([section, list])) })]);

/** Nothing when the message is not one plain composition; its `text` is then what there is. */
export function readRichText(blocks: unknown): string | undefined {
  const parsed = message.safeParse(blocks);
  if (!parsed.success) return undefined;
  const parts = parsed.data[0].elements.flatMap((part) =>
    part.type === "rich_text_list" ? part.elements.map((item) => read(item.elements)) : [read(part.elements)],
  );
  return parts.reduce((all, part) => (all === "" || all.endsWith("\n") ? all + part : `${all}\n${part}`), "");
}

const read = (leaves: readonly Leaf[]): string => leaves.map(readLeaf).join("");

function readLeaf(one: Leaf): string {
  switch (one.type) {
    case "text":
      return escapeText(one.text);
    case "link":
      return `<${escapeText(one.url)}${one.text === undefined ? "" : `|${escapeText(one.text)}`}>`;
    case "user":
      return `<@${one.user_id}>`;
    case "channel":
      return `<#${one.channel_id}>`;
    case "usergroup":
      return `<!subteam^${one.usergroup_id}>`;
    case "broadcast":
      return `<!${one.range}>`;
    case "emoji":
      return one.unicode ? emoji(one.unicode) : `:${one.name}:`;
    case "color":
      return one.value;
    case "date":
      return escapeText(one.fallback ?? "");
  }
}

/** `1f3ac` or `1f469-200d-1f3a4`. */
function emoji(unicode: string): string {
  const points = unicode.split("-").map((hex) => Number.parseInt(hex, 16));
  return points.every((point) => point > 0 && point <= 0x10ffff) ? String.fromCodePoint(...points) : "";
}
