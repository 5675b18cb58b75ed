/** "Cut 1H", "swap 1J and 1K", "combine 1B and 1C" -> the command that does it, as a button: talk alone takes no shot away. */
import type { Context } from "../../src/chat/command.ts";
import { button, type Card, card, text, WORDS_MAX } from "../../src/chat/reply.ts";
import type { Project } from "../../src/film/project.ts";
import { notThere } from "./no-such-shot.ts";

const LEAD = `^(?:(?:please|pls|ok|okay|and|so|then|let['’]?s|can (?:you|we)|could (?:you|we)|we (?:can|could|should)|i['’]?d)[ ,]+)*`;
const ONE = String.raw`\d{1,3}(?:[a-hj-np-z]{1,2})?\b`;
const MANY = String.raw`(?:the )?(?:shots?|numbers?|nos?\.?)? ?(?<ids>${ONE}(?:(?:\s*,\s*(?:and )?|\s+(?:and|&|\+|with)\s+)${ONE})*)`;
const TAIL = String.raw`(?:\s+(?:please|pls|out|entirely|altogether|completely|(?:from|off) the list|around|round|(?:in)?to one(?: shot)?|together))*\s*(?:[,;.:!?-]\s*(?<rest>[\s\S]*))?$`;
const order = (verb: string) => new RegExp(`${LEAD}(?:${verb}) ${MANY}${TAIL}`, "i");

const DROP = order("cut|drop|delete|remove|kill|lose|scrap|omit");
const SWAP = order("swap|switch|exchange|flip");
const COMBINE = order("combine|merge|join|fuse");

/** No card where the film has no such shots; nothing where the message is no such order. */
export function listOrder({ request }: Context, project: Project, said: string): { card?: Card } | undefined {
  const [how, found] = orderIn(said.trim()) ?? [];
  if (!how || !found) return undefined;
  const typed = found.groups!.ids!.toUpperCase().match(/\d{1,3}[A-Z]{0,2}/g) ?? [];
  const order = project.shotIds();
  const ids = typed.map((one) => (/[A-Z]/.test(one) ? one : order[Number(one) - 1])).filter((id) => id !== undefined);
  const absent = typed.filter((_, at) => ids.length < typed.length || !order.includes(ids[at]!));
  if (absent.length > 0) return request.way === "mention" ? { card: notThere(absent) } : {};
  const unique = [...new Set(ids)];
  if (how !== "drop" && unique.length < 2) return undefined;
  const more = /\b\d{1,3}[a-hj-np-z]{1,2}\b/i.test(found.groups!.rest ?? "");
  return { card: orderCard(project, how, unique, more) };
}

function orderIn(said: string): ["drop" | "swap" | "combine", RegExpExecArray] | undefined {
  const [drop, swap, combine] = [DROP, SWAP, COMBINE].map((one) => one.exec(said));
  if (drop) return ["drop", drop];
  if (swap) return ["swap", swap];
  return combine ? ["combine", combine] : undefined;
}

function orderCard(project: Project, how: "drop" | "swap" | "combine", ids: readonly string[], more: boolean): Card {
  const to = { project: project.id };
  const left = more ? [text("Nothing else of the message was noted: say the rest by itself.")] : [];
  const names = ids.join(", ");
  if (how === "drop") {
    const does = `shot drop ${ids.join(",")}`;
    return card(`Drop ${names}?`, left, does.length > WORDS_MAX ? [] : [button(`Drop ${names}`, does)], to);
  }
  if (how === "combine") {
    const says = `No command makes one shot of several. Say in ${ids[0]} what both show (/shot set ${ids[0]} action ...), then drop ${ids.slice(1).join(", ")}.`;
    const gone = `shot drop ${ids.slice(1).join(",")}`;
    return card(`Combine ${names}?`, [text(says), ...left], [button("Drop the rest", gone)], to);
  }
  const order = project.shotIds();
  const [first, second] = [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (ids.length === 2 && order.indexOf(second!) === order.indexOf(first!) + 1)
    return card(`Swap ${names}?`, left, [button(`Swap ${names}`, `shot move ${first} after:${second}`)], to);
  return card(`Swap ${names}?`, [text("One shot moves at a time: /shot move <id> after:<id>."), ...left], [], to);
}
