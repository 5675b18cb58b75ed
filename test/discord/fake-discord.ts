/** A Discord of our own on loopback, used as a person uses the real one: type, press, choose, fill in, and read what is there. */
import { commandData, focusedData, Impossible, problemWith, type Values } from "./fake-commands.ts";
import { buttonOf, filledIn, labelsOf, selectOf } from "./fake-components.ts";
import { walk } from "./fake-rules.ts";
import { FakeServer } from "./fake-server.ts";
import { ALL_PERMISSIONS, BOT, type Channel, type Component, type Interaction, type Message } from "./fake-state.ts";

export interface Attachment {
  name: string;
  type: string;
  data: string;
  /** Where it lies, when not with Discord. */
  elsewhere?: string;
  /** Bytes as Discord says, where it need not be true. */
  size?: number;
}

export class FakeDiscord extends FakeServer {
  /** The newest thread of the channel that people are in. */
  get thread(): Channel {
    const thread = this.state.threadsOf(this.here.id).at(-1);
    if (!thread) throw new Impossible(`no thread in #${this.here.name}`);
    return thread;
  }

  /** Messages that everybody sees, oldest first. */
  messages(channel: Channel = this.here): Message[] {
    return this.state.said(channel.id).filter((one) => !one.only);
  }

  /** Messages that only this person sees, oldest first. */
  whispers(user: string): Message[] {
    return [...this.state.messages.values()].filter((one) => one.only === this.state.person(user).id);
  }

  async say(user: string, channel: Channel, content: string, more: { files?: Attachment[]; reply?: Message } = {}) {
    const pings = [...content.matchAll(/<@!?(\d+)>/g)].map((one) => one[1]!);
    if (more.reply) pings.push(more.reply.author.id);
    const message = this.state.addMessage(channel.id, this.state.person(user), {
      content,
      pings,
      ...(more.reply && { reference: more.reply.id }),
    });
    message.files = (more.files ?? []).map((file, i) => ({
      ...file,
      data: Buffer.from(file.data),
      url: file.elsewhere ?? `${this.urls().http}/files/${message.id}/${i}`,
    }));
    this.tell("MESSAGE_CREATE", message);
    await this.settle();
    return message;
  }

  mention(user: string, channel: Channel, text: string, more: { files?: Attachment[] } = {}): Promise<Message> {
    return this.say(user, channel, `<@${BOT.id}> ${text}`, more);
  }

  async slash(user: string, words: string, values: Values = {}, channel = this.here) {
    const data = commandData(this.commands, this.guild, words, values, {
      person: (name) => this.state.person(name),
      user: (person) => this.state.apiUser(person),
      member: (person) => this.state.apiMember(person),
      link: (file) => this.hold(user, channel, file),
    });
    return this.interact(user, channel, "slash", 2, data);
  }

  /** Whether Discord's list has a command of that name. */
  knows(name: string): boolean {
    return [...this.commands.values()].flat().some((one) => one.name === name);
  }

  /** Whether Discord's own form of the command would let these values be sent. */
  takes(words: string, values: Values): boolean {
    return problemWith(this.commands, this.guild, words, values) === undefined;
  }

  /** Whether this person sees a button of that label. */
  has(user: string, label: string): boolean {
    return this.look(user, undefined, (one) => buttonOf(one, label)) !== undefined;
  }

  async autocomplete(user: string, words: string, option: string, typed: string, channel = this.here) {
    const data = focusedData(this.commands, this.guild, words, option, typed);
    return (await this.interact(user, channel, "autocomplete", 4, data)).choices ?? [];
  }

  async contextMenu(user: string, name: string, message: Message): Promise<Interaction> {
    const command = [...this.commands.values()].flat().find((one) => one.type === 3 && one.name === name);
    if (!command) throw new Impossible(`no message action "${name}"`);
    const resolved = { messages: { [message.id]: this.state.apiMessage(message) } };
    const data = { id: command.id, name, type: 3, target_id: message.id, resolved };
    return this.interact(user, this.state.channels.get(message.channel)!, "menu", 2, data);
  }

  /** Presses the button of that label, or the one beside a line of that text, on the newest message that has it. */
  async press(user: string, label: string, on?: Message): Promise<Interaction> {
    const { message, component } = this.find(user, on, (one) => buttonOf(one, label), `button "${label}"`);
    return this.component(user, message, { component_type: 2, custom_id: component.custom_id });
  }

  async choose(user: string, select: string, option: string, on?: Message): Promise<Interaction> {
    const { message, component } = this.find(user, on, (one) => selectOf(one, select, option), `"${option}" to choose`);
    const options = component.options as { label: string; value: string }[];
    const chosen = options.find((one) => one.label === option)!;
    return this.component(user, message, { component_type: 3, custom_id: component.custom_id, values: [chosen.value] });
  }

  /** Sends the form that this person has open; fields by their labels, the others as they stand. */
  async submit(user: string, values: Record<string, string>): Promise<Interaction> {
    const open = [...this.state.interactions.values()].filter((one) => one.modal && one.person.name === user).at(-1);
    if (!open?.modal) throw new Impossible(`${user} has no form open`);
    const { modal } = open;
    const unknown = Object.keys(values).find((label) => !labelsOf(modal).some((one) => one.label === label));
    if (unknown) throw new Impossible(`the form has no "${unknown}"`);
    const components = labelsOf(modal).map(({ label, input }) => filledIn(label, input, values[label]));
    open.modal = undefined;
    const data = { custom_id: modal.custom_id, components };
    return this.interact(user, this.state.channels.get(open.channel)!, "modal", 5, data, open.message);
  }

  /** An interaction as Discord sends it; resolves when the bot is done with it. */
  async interact(
    user: string,
    channel: Channel,
    kind: Interaction["kind"],
    type: number,
    data: object,
    message?: string,
  ): Promise<Interaction> {
    const one = this.state.id();
    const interaction: Interaction = {
      id: one,
      token: `token-${one}`,
      person: this.state.person(user),
      channel: channel.id,
      kind,
      state: this.next,
      hidden: false,
      ...(message && { message }),
    };
    this.next = "new";
    this.state.interactions.set(one, interaction);
    this.send(interaction, type, data);
    await this.settle();
    return interaction;
  }

  private send({ id, token, person, channel, message }: Interaction, type: number, data: object): void {
    const at = this.state.channels.get(channel)!;
    const denied = at.denied | (at.parent ? this.state.channels.get(at.parent)!.denied : 0n);
    this.gateway.dispatch(at.guild, "INTERACTION_CREATE", () => ({
      id,
      application_id: BOT.id,
      type,
      data,
      token,
      version: 1,
      guild_id: at.guild,
      channel_id: channel,
      channel: this.state.apiChannel(at),
      member: {
        ...this.state.apiMember(person),
        user: this.state.apiUser(person),
        permissions: String(ALL_PERMISSIONS),
      },
      app_permissions: String(ALL_PERMISSIONS & ~denied),
      locale: "en-US",
      guild_locale: "en-US",
      entitlements: [],
      authorizing_integration_owners: { 0: at.guild },
      context: 0,
      attachment_size_limit: 10 * 1024 * 1024,
      ...(message && { message: this.state.apiMessage(this.state.messages.get(message)!) }),
    }));
  }

  private component(user: string, message: Message, data: object): Promise<Interaction> {
    return this.interact(user, this.state.channels.get(message.channel)!, "component", 3, data, message.id);
  }

  private find(user: string, on: Message | undefined, wanted: (one: Component) => Component | undefined, what: string) {
    const found = this.look(user, on, wanted);
    if (!found) throw new Impossible(`${user} sees no ${what}`);
    return found;
  }

  /** On the newest message that has it, in the channel that people are in and its threads. */
  private look(user: string, on: Message | undefined, wanted: (one: Component) => Component | undefined) {
    const me = this.state.person(user).id;
    const channels = [this.here, ...this.state.threadsOf(this.here.id)].map((one) => one.id);
    const visible = [...this.state.messages.values()].filter(
      (one) => channels.includes(one.channel) && (!one.only || one.only === me),
    );
    for (const message of on ? [on] : visible.reverse())
      for (const one of walk(message.components)) {
        const component = wanted(one as Component);
        if (component) return { message, component };
      }
    return undefined;
  }

  private hold(user: string, channel: Channel, file: Attachment): string {
    const message = this.state.addMessage(channel.id, this.state.person(user), { only: this.state.person(user).id });
    message.files = [{ ...file, data: Buffer.from(file.data), url: "" }];
    return `${this.urls().http}/files/${message.id}/0`;
  }
}
