/** The Web API methods that the bot may call, with the arguments that each takes. */
import { z } from "zod";
import { homeSchema, messageBlocks, modalSchema } from "./block-kit.ts";

const channel = z.string().regex(/^[CGDU][A-Z0-9]+$/);
const ts = z.string().regex(/^\d+\.\d{6}$/);
const user = z.string().regex(/^U[A-Z0-9]+$/);
const flag = z.enum(["true", "false"]);
const text = z
  .string()
  .max(40_000)
  .refine((said) => !/<[!@#]|<https?:/.test(said), "text that pings or links");
const team_id = z.string().optional();

/** JSON in a form field, as web-api writes it. */
const json = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((raw, ctx) => {
      try {
        return JSON.parse(raw) as unknown;
      } catch {
        ctx.addIssue({ code: "custom", message: "not JSON" });
        return z.NEVER;
      }
    })
    .pipe(schema);

const post = {
  team_id,
  channel,
  text,
  blocks: json(messageBlocks),
  thread_ts: ts.optional(),
  link_names: z.literal("false"),
  parse: z.literal("none"),
};

export const METHODS = {
  "auth.test": z.strictObject({ team_id }),
  "apps.connections.open": z.strictObject({}),
  "oauth.v2.access": z.strictObject({
    client_id: z.string(),
    client_secret: z.string(),
    code: z.string(),
    redirect_uri: z.string().optional(),
  }),
  "chat.postMessage": z.strictObject({
    ...post,
    unfurl_links: z.literal("false"),
    unfurl_media: z.literal("false"),
    mrkdwn: flag,
  }),
  "chat.postEphemeral": z.strictObject({ ...post, user }),
  "chat.update": z.strictObject({ ...post, ts }).omit({ thread_ts: true }),
  "views.open": z.strictObject({ team_id, trigger_id: z.string(), view: json(modalSchema) }),
  "views.publish": z.strictObject({ team_id, user_id: user, view: json(homeSchema) }),
  "users.info": z.strictObject({ team_id, user }),
  "conversations.info": z.strictObject({ team_id, channel }),
  "conversations.history": z.strictObject({
    team_id,
    channel,
    latest: ts,
    inclusive: z.literal("true"),
    limit: z.coerce.number().int().min(1).max(15),
  }),
  "conversations.open": z.strictObject({ team_id, users: user }),
  "files.info": z.strictObject({ team_id, file: z.string() }),
  "files.getUploadURLExternal": z.strictObject({
    team_id,
    filename: z.string().min(1),
    length: z.coerce.number().int().min(1),
    alt_text: z.string().max(1000).optional(),
  }),
  "files.completeUploadExternal": z.strictObject({
    team_id,
    files: json(z.array(z.strictObject({ id: z.string(), title: z.string().optional() })).min(1)),
    channel_id: channel,
    thread_ts: ts.optional(),
  }),
} as const;

export type Method = keyof typeof METHODS;
export type Arguments<M extends Method> = z.infer<(typeof METHODS)[M]>;

/** What an answer by acknowledgement or response_url may hold. */
export const responseSchema = z.union([
  z.strictObject({ replace_original: z.literal(true), text, blocks: messageBlocks }),
  z.strictObject({
    response_type: z.enum(["ephemeral", "in_channel"]),
    text,
    blocks: messageBlocks,
    replace_original: z.literal(false).optional(),
  }),
]);
