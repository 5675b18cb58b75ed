/** Block Kit as Slack takes it, strictly: unknown fields, missing fields and every limit of PLATFORMS 2.3. */
import { z } from "zod";

/** The only kind of text object that is taken: "mrkdwn" would turn people's words into pings, links and bold. */
const plain = (most: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: z.string().min(1).max(most), emoji: z.boolean().optional() });
const id = z.string().min(1).max(255);

const button = z.strictObject({
  type: z.literal("button"),
  text: plain(75),
  action_id: id,
  value: z.string().max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(["primary", "danger"]).optional(),
});
const select = z.strictObject({
  type: z.literal("static_select"),
  action_id: id,
  placeholder: plain(150).optional(),
  options: z
    .array(z.strictObject({ text: plain(75), value: z.string().min(1).max(150) }))
    .min(1)
    .max(100),
});
const style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
});
const richText = z.strictObject({ type: z.literal("text"), text: z.string().min(1), style: style.optional() });
const channelMention = z.strictObject({ type: z.literal("channel"), channel_id: z.string().regex(/^[CG][A-Z0-9]+$/) });
const listed = z.strictObject({
  type: z.literal("rich_text_section"),
  elements: z.array(z.discriminatedUnion("type", [richText, channelMention])).min(1),
});
const rich = z.strictObject({
  type: z.literal("rich_text"),
  block_id: id.optional(),
  elements: z
    .array(
      z.discriminatedUnion("type", [
        z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(richText).min(1) }),
        z.strictObject({ type: z.literal("rich_text_preformatted"), elements: z.array(richText).min(1) }),
        z.strictObject({
          type: z.literal("rich_text_list"),
          style: z.enum(["bullet", "ordered"]),
          elements: z.array(listed).min(1),
        }),
      ]),
    )
    .min(1),
});
const section = z.strictObject({
  type: z.literal("section"),
  block_id: id.optional(),
  text: plain(3000),
  accessory: z.union([button, select]).optional(),
});
const context = z.strictObject({
  type: z.literal("context"),
  block_id: id.optional(),
  elements: z.array(plain(3000)).min(1).max(10),
});
const actions = z.strictObject({
  type: z.literal("actions"),
  block_id: id.optional(),
  elements: z
    .array(z.discriminatedUnion("type", [button, select]))
    .min(1)
    .max(25)
    .refine((all) => new Set(all.map((one) => one.action_id)).size === all.length, "action_id twice in one block"),
});
const input = z.strictObject({
  type: z.literal("input"),
  block_id: id,
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: z.boolean().optional(),
  element: z.strictObject({
    type: z.literal("plain_text_input"),
    action_id: id,
    multiline: z.boolean().optional(),
    initial_value: z.string().max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  }),
});

export const blockSchema = z.discriminatedUnion("type", [rich, section, context, actions]);
export type FakeBlock = z.infer<typeof blockSchema>;

/** Slack refused mixed rich text at 11,341 characters (bolt-js #2867). */
const BLOCK_TEXT = 11_000;
export const messageBlocks = z
  .array(blockSchema)
  .min(1)
  .max(50)
  .refine((blocks) => textLength(blocks) <= BLOCK_TEXT, "msg_blocks_too_long");

export const modalSchema = z
  .strictObject({
    type: z.literal("modal"),
    callback_id: z.string().max(255),
    private_metadata: z.string().max(3000),
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24).optional(),
    blocks: z
      .array(z.discriminatedUnion("type", [rich, section, context, input]))
      .min(1)
      .max(100),
  })
  .refine((view) => view.submit || !view.blocks.some((block) => block.type === "input"), "submit is missing");
export type FakeModal = z.infer<typeof modalSchema>;

export const homeSchema = z.strictObject({ type: z.literal("home"), blocks: z.array(blockSchema).min(1).max(100) });

function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textLength(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === "text" && typeof one === "string" ? escaped(one) : textLength(one)),
    0,
  );
}

function escaped(text: string): number {
  return text.length + (text.match(/[<>]/g)?.length ?? 0) * 3 + (text.match(/&/g)?.length ?? 0) * 4;
}
