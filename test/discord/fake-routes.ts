/** Each route's effect on the fake Discord's state, with Discord's own refusals. */

import { callback, deleteOriginal, editOriginal, followUp } from "./fake-interactions.ts";
import { directWith, memberOf } from "./fake-people.ts";
import { type Call, Refusal, type Route, self } from "./fake-rest.ts";
import { messageProblems } from "./fake-rules.ts";
import { BOT, type Channel, type Component, type FakeState, type Message } from "./fake-state.ts";
import { bodyProblems } from "./openapi.ts";

export interface Around {
  state: FakeState;
  /** Where the gateway and the files are. */
  url(): { http: string; ws: string };
  problem(said: string): void;
  /** Whether the portal has granted the text of messages. */
  sees(): boolean;
  /** Tells every session. */
  tell(t: "MESSAGE_CREATE" | "THREAD_CREATE", thing: Message | Channel): void;
  commands: Map<string, Record<string, unknown>[]>;
  application: string;
}

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const ATTACH = 1n << 15n;
const PUBLIC_THREADS = 1n << 35n;
const SEND_IN_THREADS = 1n << 38n;

export function routes(around: Around): Route[] {
  const { state } = around;
  return [
    ["GET", /^\/gateway\/bot$/, () => self(state, around.url().ws, 1).gateway],
    ["GET", /^\/applications\/@me$/, () => self(state, "", 1).application],
    [
      "GET",
      /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
      (_call, [, guild]) => around.commands.get(guild ?? "") ?? [],
    ],
    [
      "PUT",
      /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
      (call, [, guild]) => putCommands(around, call, guild),
    ],
    ["POST", /^\/users\/@me\/channels$/, (call) => directWith(state, String(call.body.recipient_id))],
    ["GET", /^\/guilds\/\d+\/members\/(\d+)$/, (_call, [id]) => memberOf(state, id!)],
    ["GET", /^\/channels\/(\d+)$/, (_call, [id]) => state.apiChannel(channelFor(around, id!, VIEW))],
    ["POST", /^\/channels\/(\d+)\/messages$/, (call, [id]) => state.apiMessage(postMessage(around, call, id!))],
    [
      "GET",
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      (_call, [channel, id]) => state.apiShown(messageIn(around, channel!, id!), around.sees()),
    ],
    [
      "PATCH",
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      (call, [channel, id]) => state.apiMessage(editMessage(around, call, channel!, id!)),
    ],
    [
      "POST",
      /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
      (call, [channel, id]) => state.apiChannel(openThread(around, call, channel!, id!)),
    ],
    ["POST", /^\/interactions\/(\d+)\/([\w-]+)\/callback$/, (call, [id, token]) => callback(around, call, id!, token!)],
    ["POST", /^\/webhooks\/(\d+)\/([\w-]+)$/, (call, [, token]) => state.apiMessage(followUp(around, call, token!))],
    [
      "PATCH",
      /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/,
      (call, [, token]) => state.apiMessage(editOriginal(around, call, token!)),
    ],
    [
      "DELETE",
      /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/,
      (_call, [, token]) => deleteOriginal(around, token!),
    ],
    [
      "GET",
      /^\/files\/(\d+)\/(\d+)$/,
      (_call, [message, n]) => state.messages.get(message!)?.files[Number(n)]?.data ?? notFound(),
    ],
  ];
}

function notFound(): never {
  throw new Refusal(404, 0, "404: Not Found");
}

/** Notes what is wrong with the body and refuses it, as Discord does. */
export function check(around: Around, call: Call, problems: string[]): void {
  if (problems.length === 0) return;
  for (const one of problems) around.problem(`${call.method} ${call.path}: ${one}`);
  throw new Refusal(400, 50035, `Invalid Form Body: ${problems.join("; ")}`);
}

export function checkMessage(
  around: Around,
  call: Call,
  body: Record<string, unknown>,
  schemas: string[],
  was?: number,
): void {
  const files = call.files.map((file) => file.name);
  check(around, call, [...bodyProblems(body, ...schemas), ...messageProblems(body, files, was)]);
}

function putCommands(around: Around, call: Call, guild = ""): unknown {
  const list = call.body as unknown as Record<string, unknown>[];
  check(
    around,
    call,
    list.flatMap((one) => bodyProblems(one, "ApplicationCommandUpdateRequest")),
  );
  const kept = list.map((one) => ({
    ...asKept(one),
    id: around.state.id(),
    application_id: BOT.id,
    version: around.state.id(),
    default_member_permissions: null,
    nsfw: false,
    ...(guild && { guild_id: guild, contexts: undefined }),
    description: one.description ?? "",
  }));
  around.commands.set(guild, kept);
  return kept;
}

/** As Discord gives commands back: what is false or empty is left out, translations are named though there are none. */
function asKept(node: Record<string, unknown>): Record<string, unknown> {
  const { required, options, choices, ...rest } = node;
  const inside = (list: unknown) => (list as Record<string, unknown>[]).map(asKept);
  return {
    ...rest,
    name_localizations: null,
    ...(rest.description !== undefined && { description_localizations: null }),
    ...(required === true && { required }),
    ...(Array.isArray(options) && options.length > 0 && { options: inside(options) }),
    ...(Array.isArray(choices) && choices.length > 0 && { choices: inside(choices) }),
  };
}

function channelFor(around: Around, id: string, needed: bigint): Channel {
  const channel = around.state.channels.get(id);
  if (!channel) throw new Refusal(404, 10003, "Unknown Channel");
  const denied = channel.denied | (channel.parent ? (around.state.channels.get(channel.parent)?.denied ?? 0n) : 0n);
  if (denied & VIEW) throw new Refusal(403, 50001, "Missing Access");
  if (denied & needed) throw new Refusal(403, 50013, "Missing Permissions");
  return channel;
}

function messageIn(around: Around, channel: string, id: string): Message {
  const message = around.state.messages.get(id);
  if (message?.channel !== channel || message.only) throw new Refusal(404, 10008, "Unknown Message");
  return message;
}

export function content(around: Around, call: Call, body: Record<string, unknown>): Partial<Message> {
  return {
    content: String(body.content ?? ""),
    components: (body.components as Component[] | undefined) ?? [],
    flags: Number(body.flags ?? 0),
    files: call.files.map((file) => ({
      ...file,
      url: `${around.url().http}/out/${file.name}`,
      type: "application/octet-stream",
    })),
  };
}

function postMessage(around: Around, call: Call, id: string): Message {
  const parent = around.state.channels.get(id)?.parent;
  const channel = channelFor(around, id, (parent ? SEND_IN_THREADS : SEND) | (call.files.length > 0 ? ATTACH : 0n));
  if (channel.locked) throw new Refusal(403, 160005, "This thread is locked");
  channel.archived = false;
  checkMessage(around, call, call.body, ["MessageCreateRequest"]);
  const reference = (call.body.message_reference as { message_id?: string } | undefined)?.message_id;
  const known = reference && around.state.messages.has(reference) ? { reference } : {};
  const message = around.state.addMessage(id, BOT, { ...content(around, call, call.body), ...known });
  around.tell("MESSAGE_CREATE", message);
  return message;
}

function editMessage(around: Around, call: Call, channel: string, id: string): Message {
  const message = messageIn(around, channel, id);
  checkMessage(around, call, call.body, ["MessageEditRequestPartial"], message.flags);
  return apply(around, call, message, call.body);
}

export function apply(around: Around, call: Call, message: Message, body: Record<string, unknown>): Message {
  const flags = message.flags | Number(body.flags ?? 0);
  return Object.assign(message, content(around, call, body), { flags, edits: message.edits + 1 });
}

function openThread(around: Around, call: Call, channel: string, id: string): Channel {
  const { guild } = channelFor(around, channel, PUBLIC_THREADS);
  messageIn(around, channel, id);
  if (around.state.channels.has(id))
    throw new Refusal(400, 160004, "A thread has already been created for this message");
  // discord.js adds a type, which Discord ignores here.
  const { type: _type, ...body } = call.body;
  check(around, call, bodyProblems(body, "CreateTextThreadWithMessageRequest"));
  const thread = around.state.addChannel(guild, String(call.body.name), { id, type: 11, parent: channel });
  around.tell("THREAD_CREATE", thread);
  return thread;
}
