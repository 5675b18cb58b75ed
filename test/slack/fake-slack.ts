/** A Slack of our own on loopback, driven as people use it: typing, replying, pressing, choosing, sending forms. */
import type { FakeBlock } from "./block-kit.ts";
import type { Acknowledged } from "./server.ts";
import { type SharedFile, Wire } from "./wire.ts";
import { type Message, shown } from "./workspace.ts";

interface Where {
  channel?: string;
  thread?: string;
  files?: SharedFile[];
}

/** What somebody wanted to press or send is not on their screen. */
export class NotThere extends Error {}

export class FakeSlack extends Wire {
  /** Types a slash command; everybody sees it where the answer is for the channel. */
  async slash(name: string, line: string, where: Where = {}, space = this.space): Promise<Acknowledged> {
    const user = space.person(name);
    const channel = where.channel ?? this.current.id;
    const [, command = "", text = ""] = /^(\/\S+)\s*([\s\S]*)$/.exec(line) ?? [];
    const payload = {
      command,
      text: text.replaceAll(/(?<![\w.])@(\w+)/g, (_whole, other: string) => `<@${space.person(other)}|${other}>`),
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
    const parent = where.thread ? space.find(channel, where.thread) : undefined;
    const message = space.add({
      channel,
      user,
      text,
      ...(where.thread && { thread: where.thread }),
      ...(files.length > 0 && { shared: files }),
    });
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
      ...(where.thread && { thread_ts: where.thread, ...(parent && { parent_user_id: parent.user }) }),
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

  /** Presses the button of that label (or the tick beside that line), newest message first; a choice in a select will do. */
  press(name: string, label: string, { trigger }: { trigger?: string } = {}): Promise<Acknowledged> {
    const find = (block: FakeBlock) => {
      const button = buttonIn(block, label);
      return button ? { type: "button", ...button } : optionIn(block, undefined, label);
    };
    const { message, action } = this.control(name, find, `button "${label}"`);
    return this.act(name, message, action, trigger);
  }

  choose(name: string, label: string, option: string): Promise<Acknowledged> {
    const { message, action } = this.control(name, (block) => optionIn(block, label, option), `"${label} = ${option}"`);
    return this.act(name, message, action);
  }

  /** Sends the form that this person sees, inputs by their labels. Errors stay in the form. */
  async submit(name: string, given: Record<string, string>): Promise<Acknowledged> {
    const user = this.space.person(name);
    const form = this.space.forms.get(user);
    if (!form) throw new NotThere(`${name} sees no form`);
    const inputs = form.view.blocks.flatMap((block) => (block.type === "input" ? [block] : []));
    const unknown = Object.keys(given).find((label) => !inputs.some((input) => input.label.text === label));
    if (unknown)
      throw new NotThere(`the form has no "${unknown}", only ${inputs.map((input) => input.label.text).join(", ")}`);
    for (const { label, optional, element } of inputs) {
      const typed = given[label.text] ?? element.initial_value ?? "";
      if (!optional && typed === "") throw new NotThere(`"${label.text}" has to be filled in`);
      if (typed.length > (element.max_length ?? 3000)) throw new NotThere(`"${label.text}" is too long for the form`);
    }
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
    const { channel, ts, text, thread, shared } = message;
    const payload = {
      type: "message_action",
      callback_id,
      ...this.who(user),
      channel: { id: channel, name: "film" },
      message: {
        type: "message",
        user: message.user,
        text,
        ts,
        ...(thread && { thread_ts: thread }),
        ...(shared && { files: shared }),
      },
      message_ts: ts,
      action_ts: this.space.tick(),
      trigger_id: this.api.trigger(user),
      response_url: this.responseUrl({ channel, user }),
    };
    return this.deliver({ type: "interactive", payload }, () => {});
  }

  async openHome(name: string, space = this.space): Promise<FakeBlock[] | undefined> {
    const user = space.person(name);
    await this.event(
      { type: "app_home_opened", user, channel: `D${user}`, tab: "home", event_ts: space.tick() },
      space,
    );
    return space.homes.get(user);
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
    throw new NotThere(`${name} sees no ${what}; the newest messages are\n${seen.slice(-4).map(shown).join("\n--\n")}`);
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
      response_url: this.responseUrl({ channel, user, pressed: message, ...(thread && { thread }) }),
      actions: [{ block_id: "b1", action_ts: this.space.tick(), ...action }],
    };
    return this.deliver({ type: "interactive", payload }, () => {});
  }
}

function buttonIn(block: FakeBlock, label: string) {
  const buttons =
    block.type === "actions" ? block.elements : block.type === "section" && block.accessory ? [block.accessory] : [];
  const beside = block.type === "section" && block.text.text.replace(/^[☐☑] /, "").replace(/ \([^)]*\)$/, "") === label;
  const found = buttons.find((one) => one.type === "button" && (one.text.text === label || beside));
  return found && { action_id: found.action_id };
}

function optionIn(block: FakeBlock, label: string | undefined, option: string) {
  if (block.type !== "actions") return undefined;
  for (const element of block.elements) {
    if (element.type !== "static_select" || (label ?? element.placeholder?.text) !== element.placeholder?.text)
      continue;
    const chosen = element.options.find((one) => one.text.text === option);
    if (chosen) return { type: "static_select", action_id: element.action_id, selected_option: chosen };
  }
  return undefined;
}
