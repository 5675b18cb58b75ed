/** What the fake Discord knows: one server's people, channels, threads, messages and interactions, in the API's own shapes. */

export interface Person {
  id: string;
  name: string;
}

export interface Channel {
  id: string;
  guild: string;
  name: string;
  type: number;
  parent?: string;
  /** Who opened the thread; the bot where nobody is named. */
  owner?: string;
  locked?: boolean;
  archived?: boolean;
  /** Permission bits that the bot is refused here. */
  denied: bigint;
}

export interface Message {
  id: string;
  channel: string;
  author: Person;
  content: string;
  components: Component[];
  files: { name: string; url: string; type: string; data: Buffer; size?: number }[];
  flags: number;
  reference?: string;
  /** Sent as the answer to an interaction. */
  answers?: string;
  /** Ephemeral: the only one who sees it. */
  only?: string;
  edits: number;
  pings: string[];
}

export type Component = Record<string, unknown> & { type: number };

export interface Interaction {
  id: string;
  token: string;
  person: Person;
  channel: string;
  kind: "slash" | "menu" | "component" | "modal" | "autocomplete";
  /** The message whose button was pressed, or whose button opened the form. */
  message?: string;
  /** new; thinking: type 5; updating: type 6; done; expired. */
  state: "new" | "thinking" | "updating" | "done" | "expired";
  hidden: boolean;
  original?: string;
  modal?: Record<string, unknown>;
  choices?: { name: string; value: string }[];
}

export const BOT: Person = { id: "900000000000000001", name: "Shotcaller" };
export const BOT_ROLE = "900000000000000002";
const EPOCH = 1_420_070_400_000n;

export const ALL_PERMISSIONS = (1n << 50n) - 1n;
export const EPHEMERAL = 64;
const JOINED = "2026-01-01T00:00:00.000000+00:00";

export class FakeState {
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  private count = 0n;

  id(): string {
    return String(((BigInt(Date.now()) - EPOCH) << 22n) + this.count++);
  }

  person(name: string): Person {
    const known = this.people.get(name) ?? { id: this.id(), name };
    this.people.set(name, known);
    return known;
  }

  addChannel(guild: string, name: string, more: Partial<Channel> = {}): Channel {
    const channel = { id: this.id(), guild, name, type: 0, denied: 0n, ...more };
    this.channels.set(channel.id, channel);
    return channel;
  }

  addMessage(channel: string, author: Person, more: Partial<Message>): Message {
    const message: Message = {
      id: this.id(),
      channel,
      author,
      content: "",
      components: [],
      files: [],
      flags: 0,
      edits: 0,
      pings: [],
      ...more,
    };
    this.messages.set(message.id, message);
    return message;
  }

  /** In the order they were said. */
  said(channel: string): Message[] {
    return [...this.messages.values()].filter((one) => one.channel === channel);
  }

  threadsOf(channel: string): Channel[] {
    return [...this.channels.values()].filter((one) => one.parent === channel);
  }

  apiUser({ id, name }: Person): object {
    const bot = id === BOT.id;
    return {
      id,
      username: name.toLowerCase(),
      discriminator: "0",
      global_name: name,
      avatar: null,
      bot,
      public_flags: 0,
    };
  }

  apiMember(person: Person): object {
    const roles = person.id === BOT.id ? [BOT_ROLE] : [];
    return { nick: null, avatar: null, roles, joined_at: JOINED, deaf: false, mute: false, flags: 0, pending: false };
  }

  apiChannel({ id, guild, name, type, parent, owner, locked, archived, denied }: Channel): object {
    if (type === 1) return { id, type, last_message_id: null, flags: 0, recipients: [] };
    const base = { id, guild_id: guild, name, type, flags: 0, last_message_id: null, rate_limit_per_user: 0 };
    if (!parent)
      return {
        ...base,
        parent_id: null,
        position: 0,
        nsfw: false,
        topic: null,
        permission_overwrites: denied ? [{ id: BOT.id, type: 1, allow: "0", deny: String(denied) }] : [],
      };
    const meta = { auto_archive_duration: 10_080, archive_timestamp: JOINED, create_timestamp: JOINED };
    return {
      ...base,
      parent_id: parent,
      owner_id: owner ?? BOT.id,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      thread_metadata: { ...meta, archived: archived ?? false, locked: locked ?? false },
    };
  }

  apiGuild(id: string): object {
    const role = { color: 0, colors: {}, hoist: false, managed: false, mentionable: false, position: 0, flags: 0 };
    const mine = [...this.channels.values()].filter((one) => one.guild === id);
    return {
      id,
      name: "The team",
      icon: null,
      owner_id: this.person("owner").id,
      roles: [
        { ...role, id, name: "@everyone", permissions: String(ALL_PERMISSIONS & ~8n) },
        { ...role, id: BOT_ROLE, name: BOT.name, permissions: "0", managed: true, tags: { bot_id: BOT.id } },
      ],
      channels: mine.filter((one) => !one.parent).map((one) => this.apiChannel(one)),
      // As Discord does: archived threads are left out.
      threads: mine.filter((one) => one.parent && !one.archived).map((one) => this.apiChannel(one)),
      members: [{ ...this.apiMember(BOT), user: this.apiUser(BOT) }],
      member_count: 5,
      joined_at: JOINED,
      large: false,
      unavailable: false,
      emojis: [],
      stickers: [],
      features: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      preferred_locale: "en-US",
      system_channel_flags: 0,
      premium_tier: 0,
      verification_level: 0,
    };
  }

  /** As the REST API shows it to the bot. */
  apiMessage(message: Message): object {
    const guild = this.channels.get(message.channel)?.guild;
    const pinged = message.pings.map((id) => this.byId(id)).map((one) => this.apiUser(one));
    const referenced = message.reference ? this.messages.get(message.reference) : undefined;
    return {
      id: message.id,
      channel_id: message.channel,
      author: this.apiUser(message.author),
      content: message.content,
      components: message.components,
      attachments: message.files.map(({ name, url, type, data, size }, i) => ({
        id: `${message.id}${i}`,
        filename: name,
        url,
        proxy_url: url,
        size: size ?? data.length,
        content_type: type,
      })),
      mentions: pinged,
      mention_roles: [],
      mention_everyone: false,
      timestamp: new Date(Number((BigInt(message.id) >> 22n) + EPOCH)).toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
      embeds: [],
      type: message.reference ? 19 : 0,
      flags: message.flags,
      ...(message.author.id === BOT.id && { application_id: BOT.id }),
      ...(message.reference && {
        message_reference: { type: 0, message_id: message.reference, channel_id: message.channel, guild_id: guild },
        referenced_message: referenced ? this.apiMessage(referenced) : null,
      }),
    };
  }

  /** As it is shown to the bot: without the privileged intent, words only where they are meant for it. */
  apiShown(message: Message, sees: boolean): object {
    const reference = message.reference ? this.messages.get(message.reference) : undefined;
    const pinged =
      message.pings.includes(BOT.id) && !(reference?.answers !== undefined && !message.content.includes(BOT.id));
    const { guild } = this.channels.get(message.channel)!;
    const hidden =
      sees || pinged || !guild || message.author.id === BOT.id ? {} : { content: "", attachments: [], components: [] };
    return { ...this.apiMessage(message), ...hidden };
  }

  apiEvent(message: Message, sees: boolean): object {
    const { guild } = this.channels.get(message.channel)!;
    return {
      ...this.apiShown(message, sees),
      ...(guild ? { guild_id: guild, member: this.apiMember(message.author) } : { channel_type: 1 }),
    };
  }

  byId(id: string): Person {
    return [BOT, ...this.people.values()].find((one) => one.id === id) ?? { id, name: `user-${id}` };
  }
}
