/** What somebody did in Slack -> a request, or nothing where it is nobody's business. */
import type { z } from "zod";
import { freshId } from "../../chat/fresh.ts";
import { readButtonId } from "../../chat/reply.ts";
import type { Request } from "../../chat/request.ts";
import { linksIn, withoutLinks } from "../../chat/text.ts";
import type { AnsweredMessages } from "./answered.ts";
import { type Reach, readAttached } from "./attached.ts";
import { type Carried, carriedSchema, readValues } from "./form.ts";
import { decode, mentionsIn, withoutMention } from "./markup.ts";
import type { actionSchema, commandSchema, MessagePayload, shortcutSchema, submissionSchema } from "./payloads.ts";
import type { People } from "./people.ts";
import { placeOf, teamKey } from "./place.ts";
import { readRichText } from "./rich-text.ts";

/** Where a payload arrived: the team it was delivered for, and how that team can be asked. */
export interface Arrival extends Reach {
  /** The team whose installation received it, also in channels shared with others. */
  team: string;
  bot: string;
  people: People;
  answered: AnsweredMessages;
  prefix: string;
  now(): number;
}

/** Messages of these subtypes are said by a person; all others tell of something else. */
const SAID = new Set([undefined, "file_share", "thread_broadcast", "me_message"]);

export async function readCommand(payload: z.infer<typeof commandSchema>, arrival: Arrival): Promise<Request> {
  const { command, user_id, user_name, channel_id } = payload;
  const name = withoutPrefix(command, arrival.prefix);
  return {
    ...(await common(arrival, channel_id, user_id, user_name)),
    way: "command",
    text: `${name} ${await words(payload.text, arrival)}`.trim(),
  };
}

/** A message or mention; nothing for plain talk in a channel, other bots and everything that nobody said. */
export async function readMessage(payload: MessagePayload, arrival: Arrival): Promise<Request | undefined> {
  const { user, channel, ts } = payload;
  const { thread } = threadOfMessage(payload);
  if (!user || user === arrival.bot || payload.bot_id || !SAID.has(payload.subtype)) return undefined;
  const addressed =
    payload.type === "app_mention" || payload.channel_type === "im" || mentionsIn(payload.text).includes(arrival.bot);
  if (!addressed && !thread) return undefined;
  const said = await words(saidIn(payload, arrival), arrival);
  const text = addressed ? withoutPrefix(said, arrival.prefix) : said;
  const heard = {
    way: addressed ? "mention" : "talk",
    text,
    files: await readAttached(payload.files, arrival),
  } as const;
  const answering = thread && (await arrival.answered.of(payload, thread, heard, arrival));
  return {
    ...(await common(arrival, channel, user)),
    ...(thread && { thread }),
    ...heard,
    ...(answering && { answering }),
    at: milliseconds(ts),
    event: messageKey(arrival, channel, ts),
  };
}

/** A pressed button or chosen option; nothing when it is none of ours. */
export async function readPress(payload: z.infer<typeof actionSchema>, arrival: Arrival): Promise<Request | undefined> {
  const action = payload.actions[0]!;
  const pressed = readButtonId(action.selected_option?.value ?? action.action_id);
  const channel = payload.channel?.id ?? payload.container?.channel_id;
  if (!pressed || !channel) return undefined;
  const thread = threadOf(payload);
  return {
    ...(await common(arrival, channel, payload.user.id, payload.user.name)),
    ...(thread && { thread }),
    way: "button",
    text: pressed.words,
    ...(pressed.project && { project: pressed.project }),
    ...(action.action_ts && { at: milliseconds(action.action_ts) }),
  };
}

/** What a form of ours carries; nothing when it is none. */
export function readCarried(metadata: string): Carried | undefined {
  try {
    return carriedSchema.parse(JSON.parse(metadata));
  } catch {
    return undefined;
  }
}

export async function readSubmission(
  payload: z.infer<typeof submissionSchema>,
  { channel, thread, project, does }: Carried,
  arrival: Arrival,
): Promise<Request> {
  return {
    ...(await common(arrival, channel, payload.user.id, payload.user.name)),
    ...(thread && { thread }),
    way: "form",
    text: does,
    values: readValues(payload.view.state.values),
    ...(project && { project }),
  };
}

/** *Add to brief*: the message author's words, noted by whoever pressed. */
export async function readAddToBrief(
  payload: z.infer<typeof shortcutSchema>,
  arrival: Arrival,
): Promise<Request | undefined> {
  const { message, channel, user } = payload;
  if (!message.user || message.bot_id) return undefined;
  return {
    ...(await common(arrival, channel.id, message.user)),
    ...threadOfMessage(message),
    way: "mention",
    text: await words(saidIn(message, arrival), arrival),
    notedBy: { id: user.id, name: await arrival.people.name(arrival.client, arrival.team, user.id, user.name) },
    files: await readAttached(message.files, arrival),
    at: payload.action_ts ? milliseconds(payload.action_ts) : arrival.now(),
  };
}

/** *Log as take*: `take log`, with what the message says and where its pictures and clips are. */
export async function readLogAsTake(payload: z.infer<typeof shortcutSchema>, arrival: Arrival): Promise<Request> {
  const { message, channel, user } = payload;
  const said = await words(saidIn(message, arrival), arrival);
  const files = await readAttached(message.files, arrival);
  const link = files.find((file) => file.link)?.link ?? linksIn(said).join("\n");
  return {
    ...(await common(arrival, channel.id, user.id, user.name)),
    ...threadOfMessage(message),
    way: "command",
    text: "take log",
    values: { ...(link && { link }), ...(withoutLinks(said) && { note: said.slice(0, 2000) }) },
    files,
    ...(payload.action_ts && { at: milliseconds(payload.action_ts) }),
  };
}

async function common(arrival: Arrival, channel: string, user: string, handle?: string) {
  const name = await arrival.people.name(arrival.client, arrival.team, user, handle);
  return {
    person: { id: user, name },
    place: placeOf(arrival.team, channel),
    team: teamKey(arrival.team),
    files: [],
    at: arrival.now(),
    fresh: freshId(),
  };
}

/** What a message says, the bot's own mention taken out. */
export function saidIn({ text, blocks }: { text: string; blocks?: unknown }, { bot }: Arrival): string {
  return withoutMention(readRichText(blocks) ?? text, bot);
}

async function words(text: string, { people, client, team }: Arrival): Promise<string> {
  const mentioned = mentionsIn(text);
  const names = mentioned.length > 0 ? await people.names(client, team, mentioned) : new Map<string, string>();
  return decode(text, (user) => names.get(user)).trim();
}

/** `/sc-brief start`, `: brief start` and `brief start` are the same words. */
function withoutPrefix(said: string, prefix: string): string {
  const bare = said.replace(/^[:,]?\s*\/?/, "");
  return prefix !== "" && bare.toLowerCase().startsWith(prefix.toLowerCase()) ? bare.slice(prefix.length) : bare;
}

/** The card itself, even when it has answers, is in the channel. */
function threadOf({ container, message }: z.infer<typeof actionSchema>): string | undefined {
  const thread = container?.thread_ts ?? message?.thread_ts;
  return thread === (container?.message_ts ?? message?.ts) ? undefined : thread;
}

function threadOfMessage(message: { ts: string; thread_ts?: string | undefined }): { thread?: string } {
  return message.thread_ts && message.thread_ts !== message.ts ? { thread: message.thread_ts } : {};
}

/** The same whether it comes as a message, as a mention, or as both. */
const messageKey = ({ team }: Arrival, channel: string, ts: string) => `slack:${team}:${channel}:${ts}`;

/** Slack's ts is seconds with six decimals; as one number it would lose a millisecond here and there. */
function milliseconds(ts: string): number {
  const [seconds, decimals = ""] = ts.split(".");
  return Number(seconds) * 1000 + Number(decimals.padEnd(3, "0").slice(0, 3));
}
