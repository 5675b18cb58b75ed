/** What a Slack workspace holds: people, channels, messages, open forms, uploaded files. No network in here. */
import type { FakeBlock, FakeModal } from "./block-kit.ts";

export interface Channel {
  id: string;
  name: string;
  /** Whether the bot is a member. */
  member: boolean;
  archived: boolean;
  kind: "channel" | "im";
}

export interface Message {
  ts: string;
  channel: string;
  /** A person's id, or the bot's. */
  user: string;
  text: string;
  blocks: FakeBlock[];
  thread?: string;
  /** Whom it is shown to, when only to one. */
  only?: string;
  edits: number;
  files: { name: string; content: Buffer; alt?: string }[];
  /** Files that a person has shared with it, as Slack describes them. */
  shared?: object[];
}

export interface OpenForm {
  id: string;
  view: FakeModal;
  errors: Record<string, string>;
}

export class Workspace {
  readonly team: string;
  readonly token: string;
  readonly bot: string;
  readonly botId: string;
  readonly people = new Map<string, string>();
  readonly channels = new Map<string, Channel>();
  messages: Message[] = [];
  /** The form that each person sees. */
  readonly forms = new Map<string, OpenForm>();
  readonly homes = new Map<string, FakeBlock[]>();
  installed = true;
  private last = 0;

  constructor(team: string) {
    this.team = team;
    this.token = `xoxb-${team}`;
    this.bot = `UBOT${team}`;
    this.botId = `BBOT${team}`;
  }

  /** A person by name, with an id such as `UANA`. */
  person(name: string): string {
    const id = `U${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")}`;
    if (!this.people.has(id)) this.people.set(id, name);
    return id;
  }

  channel(name: string, more: Partial<Channel> = {}): Channel {
    const id = `${more.kind === "im" ? "D" : "C"}${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")}`;
    const known = this.channels.get(id);
    if (known) return Object.assign(known, more);
    const made: Channel = { id, name, member: true, archived: false, kind: "channel", ...more };
    this.channels.set(id, made);
    return made;
  }

  /** A ts of now that has not been given before: microseconds. */
  tick(): string {
    this.last = Math.max(this.last + 1, Date.now() * 1000);
    return `${Math.floor(this.last / 1e6)}.${String(this.last % 1e6).padStart(6, "0")}`;
  }

  add(message: Partial<Message> & { channel: string; user: string }): Message {
    const added: Message = { ts: this.tick(), text: "", blocks: [], edits: 0, files: [], ...message };
    this.messages.push(added);
    return added;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.messages.find((one) => one.channel === channel && one.ts === ts && !one.only);
  }

  remove(channel: string, ts: string): void {
    this.messages = this.messages.filter((one) => one.channel !== channel || one.ts !== ts);
  }
}

/** Everything that a message shows, as one text; code blocks are set off by fences. */
export function shown(message: { blocks: readonly FakeBlock[] }): string {
  return message.blocks.map(blockText).join("\n");
}

/** The texts of its code blocks, byte for byte. */
export function codes(message: { blocks: readonly FakeBlock[] }): string[] {
  return message.blocks.flatMap((block) =>
    block.type !== "rich_text"
      ? []
      : block.elements.flatMap((part) =>
          part.type === "rich_text_preformatted" ? [part.elements.map((one) => one.text).join("")] : [],
        ),
  );
}

export interface Code {
  role: "prompt" | "negative" | "request" | "text";
  text: string;
}

const ROLES: Record<string, Code["role"]> = { Prompt: "prompt", "Not this": "negative", Request: "request" };

/** Its code blocks with what they are for, as the bold line above each says. */
export function codesOf(message: { blocks: readonly FakeBlock[] }): Code[] {
  return message.blocks.flatMap((block) => {
    if (block.type !== "rich_text") return [];
    const [name] = block.elements.map((part) => part.elements.map((one) => ("text" in one ? one.text : "")).join(""));
    return codes({ blocks: [block] }).map((text) => ({ role: ROLES[name ?? ""] ?? "text", text }));
  });
}

function blockText(block: FakeBlock): string {
  switch (block.type) {
    case "rich_text":
      return block.elements
        .map((part) => {
          if (part.type === "rich_text_list")
            return part.elements
              .map(
                (one) =>
                  `- ${one.elements.map((inside) => (inside.type === "text" ? inside.text : `#${inside.channel_id}`)).join("")}`,
              )
              .join("\n");
          const said = part.elements.map((one) => one.text).join("");
          return part.type === "rich_text_preformatted" ? `\`\`\`\n${said}\n\`\`\`` : said;
        })
        .join("\n");
    case "section":
      return `${block.text.text}${block.accessory?.type === "button" ? ` [${block.accessory.text.text}]` : ""}`;
    case "context":
      return block.elements.map((element) => element.text).join(" ");
    case "actions":
      return block.elements
        .map((element) =>
          element.type === "button"
            ? `[${element.text.text}]`
            : `[${element.placeholder?.text} = ${element.options.map((option) => option.text.text).join(" | ")}]`,
        )
        .join(" ");
  }
}
