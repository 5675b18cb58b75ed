/** Discord's markup in what people typed -> plain words, with people as `@[name](id)`. */
import type { Message } from "discord.js";
import { cleanText } from "../../chat/text.ts";

/** Who and what the ids in a text stand for, as far as the event and the cache know. */
export interface Names {
  user(id: string): string | undefined;
  role(id: string): string | undefined;
  channel(id: string): string | undefined;
}

const MARKUP = /<(?:@!?(\d{15,21})|@&(\d{15,21})|#(\d{15,21})|a?:(\w{2,32}):\d{15,21}|\/([^:>\n]{1,100}):\d{15,21})>/g;

/** The one way in for text: decoded, then through the common door. */
export function readText(raw: string, names: Names): string {
  return cleanText(
    raw.replaceAll(
      MARKUP,
      (_whole, user?: string, role?: string, channel?: string, emoji?: string, command?: string) => {
        if (user) return personMark(names.user(user) ?? user, user);
        if (role) return `@${names.role(role) ?? "role"}`;
        if (channel) return `#${names.channel(channel) ?? "channel"}`;
        return emoji ? `:${emoji}:` : `/${command}`;
      },
    ),
  );
}

export const personMark = (name: string, id: string): string => `@[${personName(name, id)}](${id})`;

/** A name that fits the mark and the model: one line, no brackets, never empty. */
export function personName(name: string, id: string): string {
  return (
    cleanText(name)
      .replaceAll(/[[\]\s]+/g, " ")
      .trim()
      .slice(0, 200) || id
  );
}

/** Takes the bot's own mention away, wherever it stands; the words round it stay as they were. */
export function withoutMention(raw: string, ids: readonly string[]): string {
  return raw
    .replaceAll(new RegExp(`[ \\t]*<@[!&]?(?:${ids.join("|")})>[ \\t]*`, "g"), (_whole, at: number) =>
      at === 0 ? "" : " ",
    )
    .trim();
}

export function namesOf(message: Message): Names {
  const { mentions, guild } = message;
  return {
    user: (id) =>
      mentions.members?.get(id)?.displayName ??
      guild?.members.cache.get(id)?.displayName ??
      mentions.users.get(id)?.displayName,
    role: (id) => guild?.roles.cache.get(id)?.name,
    channel: (id) => guild?.channels.cache.get(id)?.name,
  };
}
