/** A Slack of our own on loopback, driven as people use it: typing, replying, pressing, choosing, sending forms. */
import type { Server } from "node:http";
import type { FakeBlock } from "./block-kit.ts";
import { responseSchema } from "./methods.ts";
import { type Acknowledged, type Delivery, postSigned, Sockets, serve } from "./server.ts";
import { WebApi } from "./web-api.ts";
import { type Channel, type Message, shown, Workspace } from "./workspace.ts";

export interface SharedFile {
  name: string;
  type: string;
  content: string | Buffer;
}

interface Where {
  channel?: string;
  thread?: string;
  files?: SharedFile[];
}

const SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

export class FakeSlack {
  readonly api = new WebApi();
  readonly sockets = new Sockets();
  readonly signingSecret = SIGNING_SECRET;
  readonly space: Workspace;
  /** How often each delivery arrives. */
  times = 1;
  /** Resolves when the bot has done everything it was told; the harness sets it. */
  settled: () => Promise<void> = async () => {};
  /** The bot's own address in HTTP mode; unset, deliveries go through the socket. */
  botUrl: string | undefined;
  /** Where people are, unless a call says otherwise. */
  current: Channel;
  private server: Server | undefined;
  private readonly responses = new Map<string, { channel: string; thread?: string; user: string; left: number }>();
  private readonly shared = new Map<string, { content: Buffer; type: string }>();
  private count = 0;

  constructor(team = "T1") {
    this.space = this.workspace(team);
    this.current = this.space.channel("film");
  }

  async start(): Promise<void> {
    const { api, sockets, shared } = this;
    this.server = await serve({
      api,
      sockets,
      respond: (id, body) => this.respond(id, body),
      shared: (id) => shared.get(id),
    });
  }

  async stop(): Promise<void> {
    this.sockets.close();
    this.server?.closeAllConnections();
    await new Promise((done) => (this.server ? this.server.close(done) : done(undefined)));
  }

  get apiUrl(): string {
    return `${this.api.base}/api/`;
  }

  workspace(team: string): Workspace {
    const made = new Workspace(team);
    this.api.workspaces.push(made);
    return made;
  }

  /** Types a slash command; everybody sees it where the answer is for the channel. */
  async slash(name: string, line: string, where: Where = {}, space = this.space): Promise<Acknowledged> {
    const user = space.person(name);
    const channel = where.channel ?? this.current.id;
    const [, command = "", text = ""] = /^(\/\S+)\s*([\s\S]*)$/.exec(line) ?? [];
    const payload = {
      command,
      text: text.replaceAll(/@(\w+)/g, (_whole, other: string) => `<@${space.person(other)}|${other}>`),
      user_id: user,
      user_name: name.toLowerCase(),
      channel_id: channel,
      channel_name: "film",
      team_id: space.team,
      team_domain: "film",
      api_app_id: "A1",
      is_enterprise_install: "false",
      trigger_id: this.api.trigger(user),
      response_url: this.responseUrl({ channel, user }),
    };
    return this.deliver({ type: "slash_commands", payload }, (body) => this.show(space, body, { channel, user }));
  }

  /** Says something in the channel. */
  async say(name: string, text: string, where: Where = {}, space = this.space): Promise<Message> {
    const user = space.person(name);
    const channel = where.channel ?? this.current.id;
    const files = (where.files ?? []).map((file) => this.share(file));
    const message = space.add({ channel, user, text, ...(where.thread && { thread: where.thread }) });
    const event = {
      type: "message",
      channel,
      channel_type: space.channels.get(channel)?.kind ?? "channel",
      user,
      text,
      ts: message.ts,
      event_ts: message.ts,
      client_msg_id: `m${message.ts}`,
      team: space.team,
      ...(where.thread && { thread_ts: where.thread }),
      ...(files.length > 0 && { files, subtype: "file_share" }),
    };
    if (text.includes(`<@${space.bot}>`) && channel.startsWith("C")) {
      const { channel_type: _type, subtype: _subtype, ...mention } = event;
      await this.event({ ...mention, type: "app_mention" }, space);
    }
    await this.event(event, space);
    return message;
  }

  /** Replies in a thread. */
  reply(name: string, thread: string, text: string, where: Where = {}): Promise<Message> {
    return this.say(name, text, { ...where, thread });
  }

  /** Addresses the bot; Slack then delivers a mention and a message. */
  mention(name: string, text: string, where: Where = {}): Promise<Message> {
    return this.say(name, `<@${this.space.bot}> ${text}`, where);
  }

  /** Presses the button of that label (or the tick beside that line) on the newest message that this person sees it on. */
  press(name: string, label: string, { trigger }: { trigger?: string } = {}): Promise<Acknowledged> {
    const { message, action } = this.control(name, (block) => buttonIn(block, label), `a button "${label}"`);
    return this.act(name, message, { type: "button", ...action }, trigger);
  }

  choose(name: string, label: string, option: string): Promise<Acknowledged> {
    const { message, action } = this.control(name, (block) => optionIn(block, label, option), `"${label} = ${option}"`);
    return this.act(name, message, { type: "static_select", ...action });
  }

  /** Sends the form that this person sees, inputs by their labels. Errors stay in the form. */
  async submit(name: string, given: Record<string, string>): Promise<Acknowledged> {
    const user = this.space.person(name);
    const form = this.space.forms.get(user);
    if (!form) throw new Error(`${name} sees no form`);
    const inputs = form.view.blocks.flatMap((block) => (block.type === "input" ? [block] : []));
    const unknown = Object.keys(given).find((label) => !inputs.some((input) => input.label.text === label));
    if (unknown)
      throw new Error(`the form has no "${unknown}", only ${inputs.map((input) => input.label.text).join(", ")}`);
    const values = Object.fromEntries(
      inputs.map(({ block_id, label, element }) => [
        block_id,
        {
          [element.action_id]: { type: "plain_text_input", value: given[label.text] ?? element.initial_value ?? null },
        },
      ]),
    );
    const view = {
      id: form.id,
      hash: "1.a",
      type: "modal",
      callback_id: form.view.callback_id,
      private_metadata: form.view.private_metadata,
      state: { values },
      app_installed_team_id: this.space.team,
    };
    const payload = {
      type: "view_submission",
      ...this.who(user),
      trigger_id: this.api.trigger(user),
      view,
      response_urls: [],
    };
    return this.deliver({ type: "interactive", payload }, (body) => {
      const { response_action, errors } = body as { response_action?: string; errors?: Record<string, string> };
      if (response_action === "errors") form.errors = errors!;
      else if (this.space.forms.get(user)?.id === form.id) this.space.forms.delete(user);
    });
  }

  /** Uses a message shortcut on a message. */
  shortcut(name: string, callback_id: string, message: Message): Promise<Acknowledged> {
    const user = this.space.person(name);
    const { channel, ts, text, thread } = message;
    const payload = {
      type: "message_action",
      callback_id,
      ...this.who(user),
      channel: { id: channel, name: "film" },
      message: { type: "message", user: message.user, text, ts, ...(thread && { thread_ts: thread }) },
      message_ts: ts,
      action_ts: this.space.tick(),
      trigger_id: this.api.trigger(user),
      response_url: this.responseUrl({ channel, user }),
    };
    return this.deliver({ type: "interactive", payload }, () => {});
  }

  async openHome(name: string): Promise<FakeBlock[] | undefined> {
    const user = this.space.person(name);
    await this.event(
      { type: "app_home_opened", user, channel: `D${user}`, tab: "home", event_ts: this.space.tick() },
      this.space,
    );
    return this.space.homes.get(user);
  }

  async event(event: Record<string, unknown>, space = this.space): Promise<void> {
    const payload = {
      type: "event_callback",
      team_id: space.team,
      context_team_id: space.team,
      api_app_id: "A1",
      event,
      event_id: `Ev${++this.count}`,
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id: space.team, user_id: space.bot, is_bot: true, is_enterprise_install: false },
      ],
    };
    await this.deliver({ type: "events_api", payload }, () => {});
  }

  /** Delivers as often as `times` says, shows the first answer, and waits until the bot has done what it does. */
  async deliver(delivery: Delivery, show: (body: unknown) => void): Promise<Acknowledged> {
    const all: Acknowledged[] = [];
    for (let attempt = 0; attempt < this.times; attempt++) {
      const acknowledged = await this.once(delivery, attempt);
      if (acknowledged.status === 200 && typeof acknowledged.body === "object") show(acknowledged.body);
      all.push(acknowledged);
    }
    await this.settled();
    return all[0]!;
  }

  /** What everybody sees in a channel, threads left out. */
  channelMessages(channel = this.current.id): Message[] {
    return this.space.messages.filter((one) => one.channel === channel && !one.thread && !one.only);
  }

  thread(ts: string): Message[] {
    return this.space.messages.filter((one) => one.thread === ts && !one.only);
  }

  /** What only this person sees. */
  privately(name: string): Message[] {
    return this.space.messages.filter((one) => one.only === this.space.person(name));
  }

  private async once(delivery: Delivery, attempt: number): Promise<Acknowledged> {
    if (this.botUrl) return postSigned(this.botUrl, this.signingSecret, delivery, { attempt });
    const body = await this.sockets.send(delivery, attempt);
    return { status: body === undefined ? 0 : 200, body };
  }

  private who(user: string) {
    const { team } = this.space;
    return {
      team: { id: team, domain: "film" },
      user: { id: user, name: user.toLowerCase(), team_id: team },
      api_app_id: "A1",
      enterprise: null,
      is_enterprise_install: false,
    };
  }

  private control<A>(
    name: string,
    find: (block: FakeBlock) => A | undefined,
    what: string,
  ): { message: Message; action: A } {
    const user = this.space.person(name);
    const seen = this.space.messages.filter((one) => (one.only ?? user) === user && one.channel === this.current.id);
    for (const message of seen.toReversed())
      for (const block of message.blocks) {
        const action = find(block);
        if (action) return { message, action };
      }
    throw new Error(`${name} sees no ${what}; the newest message is\n${seen.at(-1) ? shown(seen.at(-1)!) : "none"}`);
  }

  private act(
    name: string,
    message: Message,
    action: Record<string, unknown>,
    trigger?: string,
  ): Promise<Acknowledged> {
    const user = this.space.person(name);
    const { channel, ts, thread, only } = message;
    const root = thread ?? (this.space.messages.some((one) => one.thread === ts) ? ts : undefined);
    const at = { ...(root && { thread_ts: root }) };
    const payload = {
      type: "block_actions",
      ...this.who(user),
      container: { type: "message", message_ts: ts, channel_id: channel, is_ephemeral: only !== undefined, ...at },
      channel: { id: channel, name: "film" },
      ...(!only && { message: { type: "message", ts, text: message.text, ...at } }),
      trigger_id: trigger ?? this.api.trigger(user),
      response_url: this.responseUrl({ channel, user, ...(thread && { thread }) }),
      actions: [{ block_id: "b1", action_ts: this.space.tick(), ...action }],
    };
    return this.deliver({ type: "interactive", payload }, () => {});
  }

  private responseUrl(to: { channel: string; thread?: string; user: string }): string {
    const id = `r${++this.count}`;
    this.responses.set(id, { ...to, left: 5 });
    return `${this.api.base}/response/${id}`;
  }

  private respond(id: string, body: unknown): number {
    const to = this.responses.get(id);
    if (!to || to.left-- <= 0) return 404;
    this.show(this.space, body, to);
    return 200;
  }

  private show(
    space: Workspace,
    body: unknown,
    { channel, thread, user }: { channel: string; thread?: string; user: string },
  ): void {
    if (JSON.stringify(body) === "{}") return;
    const parsed = responseSchema.safeParse(body);
    if (!parsed.success) return void this.api.violations.push(`response: ${parsed.error.message}`);
    const { response_type, text, blocks } = parsed.data;
    const only = response_type === "ephemeral" ? { only: user } : {};
    space.add({ channel, user: space.bot, text, blocks, ...only, ...(thread && { thread }) });
  }

  private share({ name, type, content }: SharedFile) {
    const id = `F${++this.count}`;
    const bytes = Buffer.from(content as string);
    this.shared.set(id, { content: bytes, type });
    const url = `${this.api.base}/files/${id}`;
    return {
      id,
      name,
      mimetype: type,
      size: bytes.length,
      permalink: `https://film.slack.com/files/${id}`,
      url_private_download: url,
    };
  }
}

function buttonIn(block: FakeBlock, label: string) {
  const buttons =
    block.type === "actions" ? block.elements : block.type === "section" && block.accessory ? [block.accessory] : [];
  const beside = block.type === "section" && block.text.text.replace(/^[☐☑] /, "").replace(/ \([^)]*\)$/, "") === label;
  const found = buttons.find((one) => one.type === "button" && (one.text.text === label || beside));
  return found && { action_id: found.action_id };
}

function optionIn(block: FakeBlock, label: string, option: string) {
  if (block.type !== "actions") return undefined;
  for (const element of block.elements) {
    if (element.type !== "static_select" || element.placeholder?.text !== label) continue;
    const chosen = element.options.find((one) => one.text.text === option);
    if (chosen) return { action_id: element.action_id, selected_option: chosen };
  }
  return undefined;
}
