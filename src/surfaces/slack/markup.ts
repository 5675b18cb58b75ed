/** Text as Slack sends it (escaped, with <...> tokens) <-> text as people mean it. */
import { cleanText } from "../../chat/text.ts";

/** Entities and tokens in one pass, so that nothing is decoded twice. */
const MARKUP =
  /&(amp|lt|gt);|<(?:@([UW][A-Z0-9]{1,30})|#([CGD][A-Z0-9]{1,30})|!subteam\^([A-Z0-9]{1,30})|!(here|channel|everyone)|!date\^[^|>]{1,400}|((?:https?|mailto|tel|ftp):[^|>\s]{1,4000}))(?:\|([^>]{0,4000}))?>/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">" };

/** The user ids that a text mentions. */
export function mentionsIn(text: string): string[] {
  if (!text.includes("<@")) return [];
  return [...new Set([...text.matchAll(/<@([UW][A-Z0-9]{1,30})(?:\|[^>]*)?>/g)].map((found) => found[1]!))];
}

/** Decoded once and passed through the one door; `nameOf` gives what a mentioned person is called. */
export function decode(text: string, nameOf: (user: string) => string | undefined): string {
  if (!/[<&]/.test(text)) return cleanText(text);
  return cleanText(
    text.replaceAll(MARKUP, (whole, entity, user, channel, group, all, link, label) => {
      if (entity) return ENTITIES[entity]!;
      const shown = label === undefined ? undefined : decodeEntities(label);
      if (user) return `@[${readable(nameOf(user) ?? shown ?? user)}](${user})`;
      if (channel) return `#${shown || channel}`;
      if (group) return shown || `@${group}`;
      if (all) return `@${all}`;
      if (link) return linkAsTyped(decodeEntities(link), shown);
      return shown ?? whole;
    }),
  );
}

/** Takes the bot's own mention out of what was said to it. */
export function withoutMention(text: string, bot: string): string {
  const own = new RegExp(`[ \\t]*<@${bot}(?:\\|[^>]*)?>[ \\t]*`, "g");
  return text.replaceAll(own, (_whole, at: number) => (at === 0 ? "" : " ")).trim();
}

/** For the top-level text of a message: no ping, no link, no token (docs.slack.dev, formatting message text). */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A name that cannot break out of `@[name](id)`. */
export function readable(name: string): string {
  return (
    cleanText(name)
      .replaceAll(/[[\]()\s]+/g, " ")
      .trim()
      .slice(0, 80) || "somebody"
  );
}

/** Slack makes links of bare addresses by itself; a label that a person gave stays beside its address. */
function linkAsTyped(link: string, label: string | undefined): string {
  if (!label || [label, `http://${label}`, `https://${label}`, `mailto:${label}`, `tel:${label}`].includes(link))
    return label || link;
  return `${label} (${link})`;
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(amp|lt|gt);/g, (_whole, entity: string) => ENTITIES[entity]!);
}
