/** The parts of Slack's payloads that are read, checked; everything else in them is ignored. */
import { z } from "zod";

const id = z.string().regex(/^[A-Z0-9]{2,40}$/);
const ts = z.string().regex(/^\d{1,12}\.\d{1,8}$/);
const long = z.string().max(400_000);

export const fileSchema = z.object({
  id: id.optional(),
  name: z.string().max(1000).nullish(),
  mimetype: z.string().max(200).nullish(),
  size: z.number().nullish(),
  permalink: z.string().max(4000).optional(),
  url_private_download: z.string().max(4000).optional(),
  url_private: z.string().max(4000).optional(),
  /** `check_file_info` in Slack Connect: everything else has to be asked for. */
  file_access: z.string().max(100).optional(),
});
export type SlackFile = z.infer<typeof fileSchema>;

export const commandSchema = z.object({
  command: z.string().regex(/^\/\S{1,100}$/),
  text: long.default(""),
  user_id: id,
  user_name: z.string().max(200).default(""),
  channel_id: id,
  trigger_id: z.string().min(1).max(200),
  response_url: z.string().max(2000),
});

/** message and app_mention. */
export const messageSchema = z.object({
  type: z.enum(["message", "app_mention"]),
  subtype: z.string().max(100).optional(),
  channel: id,
  channel_type: z.string().max(40).optional(),
  user: id.optional(),
  bot_id: z.string().max(40).nullish(),
  text: long.default(""),
  blocks: z.unknown().optional(),
  ts,
  thread_ts: ts.optional(),
  /** Who wrote the message that the thread hangs on. */
  parent_user_id: z.string().max(40).optional(),
  files: z.array(fileSchema).optional(),
});
export type MessagePayload = z.infer<typeof messageSchema>;

export const actionSchema = z.object({
  type: z.literal("block_actions"),
  user: z.object({ id, name: z.string().max(200).optional() }),
  channel: z.object({ id }).optional(),
  container: z
    .object({ message_ts: ts.optional(), thread_ts: ts.optional(), channel_id: id.optional() })
    .loose()
    .optional(),
  message: z.object({ ts, thread_ts: ts.optional() }).optional(),
  trigger_id: z.string().min(1).max(200),
  response_url: z.string().max(2000).optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string().max(255),
        action_ts: ts.optional(),
        selected_option: z.object({ value: z.string().max(150) }).nullish(),
      }),
    )
    .min(1),
});

export const submissionSchema = z.object({
  type: z.literal("view_submission"),
  user: z.object({ id, name: z.string().max(200).optional() }),
  trigger_id: z.string().max(200).optional(),
  view: z.object({
    id: z.string().max(40),
    hash: z.string().max(100).optional(),
    private_metadata: z.string().max(3000),
    state: z.object({
      values: z.record(z.string(), z.record(z.string(), z.object({ value: long.nullish() }))),
    }),
  }),
});

/** A message as it stands in a channel. */
export const postedSchema = z.object({
  ts,
  thread_ts: ts.optional(),
  text: long.default(""),
  blocks: z.unknown().optional(),
  user: id.optional(),
  bot_id: z.string().max(40).nullish(),
  username: z.string().max(200).optional(),
  files: z.array(fileSchema).optional(),
});

export const shortcutSchema = z.object({
  type: z.literal("message_action"),
  callback_id: z.string().max(255),
  user: z.object({ id, name: z.string().max(200).optional() }),
  channel: z.object({ id }),
  trigger_id: z.string().min(1).max(200),
  response_url: z.string().max(2000).optional(),
  action_ts: ts.optional(),
  message: postedSchema,
});

export const homeSchema = z.object({ user: id, tab: z.string().max(40).optional() });
