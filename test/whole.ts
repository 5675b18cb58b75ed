/** A card as a platform draws it -> proof that it keeps within that platform's limits and that nothing of it is lost. */
import { expect } from "vitest";
import { type Block, buttonId, type Card } from "../src/chat/reply.ts";
import { writeCard as writeForDiscord } from "../src/surfaces/discord/write.ts";
import { writeCard as writeForSlack } from "../src/surfaces/slack/write.ts";
import { AS_TEXT, plain } from "../src/surfaces/terminal/plain.ts";
import type { Delivered } from "../src/surfaces/terminal/write.ts";
import { refusals } from "./discord/refusals.ts";
import { readShown } from "./discord/shown.ts";
import { messageBlocks } from "./slack/block-kit.ts";
import { shown as shownOnSlack } from "./slack/workspace.ts";

/** What a card has become: what people see of it, the files beside it, the words behind its controls. */
interface Drawn {
  shown: string;
  files: { name: string; content: string }[];
  ids: string[];
}

/** What a message says where it does not hold everything. */
const ELSEWHERE = /longer than|not every choice fits/i;

export function onSlack(card: Card, visibility: Delivered["visibility"], living: boolean): void {
  const { message, files } = writeForSlack(card, living ? "none" : visibility === "caller" ? "direct" : "file");
  expect(messageBlocks.safeParse(message.blocks).error).toBeUndefined();
  expect(message.text.length).toBeLessThanOrEqual(4000);
  expect(message.text).not.toMatch(/<[!@#h]/);
  // A picture is a file there, which says itself what it shows.
  const alts = files.map((file) => file.alt ?? "").join("\n");
  expectWhole(card, {
    shown: `${shownOnSlack({ blocks: message.blocks as never })}\n${alts}`,
    files: files.map(({ name, content }) => ({ name, content: String(content) })),
    ids: idsIn(message.blocks),
  });
}

export function onDiscord(card: Card): void {
  const messages = writeForDiscord(card);
  expect(messages.flatMap(refusals)).toEqual([]);
  const components = messages.flatMap((one) => one.components);
  expectWhole(card, {
    shown: [...messages.map((one) => readShown(one as never).text), ...altsIn(components)].join("\n"),
    files: messages.flatMap((one) => one.files.map(({ name, data }) => ({ name, content: data.toString() }))),
    ids: idsIn(components),
  });
}

/** The terminal has no limit but the window; nothing of a card may act on it. */
export function onTerminal(card: Card): void {
  for (const width of [40, Number.POSITIVE_INFINITY]) {
    const lines = plain(card, { ...AS_TEXT, width, code: "indented" });
    expect(lines.join("\n")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
  expectWhole(card, {
    shown: plain(card, AS_TEXT).join("\n"),
    files: (card.files ?? []).map(({ name, content }) => ({ name, content: String(content) })),
    ids: wordsOf(card),
  });
}

/** Everything of the card is seen, or stands in a file that the message names; every control is there, or the message says so. */
function expectWhole(card: Card, { shown, files, ids }: Drawn): void {
  const seen = bare(shown);
  const named = files.filter((file) => seen.includes(bare(file.name))).map((file) => bare(unquoted(file.content)));
  const lost = [card.title, ...card.blocks.flatMap(textsOf)].filter(
    (said) => ![seen, ...named].some((where) => where.includes(bare(said)) || where.includes(bare(unquoted(said)))),
  );
  expect(lost).toEqual([]);
  if (!ELSEWHERE.test(shown)) expect(wordsOf(card).filter((id) => !ids.includes(id))).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(card.files?.length ?? 0);
}

/** Line breaks and runs of space are the platform's own. */
const bare = (said: string): string => said.replaceAll(/\s/g, "");
/** In a Markdown file small print is a quotation. */
const unquoted = (said: string): string => said.replaceAll(/^> /gm, "");

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "fields":
      return block.fields.flatMap(({ name, value }) => [name, value]);
    case "checks":
      return block.items.map((item) => item.label);
    case "image":
      return [block.alt];
    default:
      return [block.text];
  }
}

function wordsOf(card: Card): string[] {
  const pressed = card.actions.flatMap((one) => (one.kind === "button" ? [one] : one.options));
  const ticked = card.blocks.flatMap((one) => (one.kind === "checks" ? one.items : []));
  return [...pressed, ...ticked].map((one) => buttonId(card.project, one.does));
}

/** Every `action_id`, `custom_id` and `value` in what is sent. */
const idsIn = (sent: unknown): string[] => stringsIn(sent, /^(?:action_id|custom_id|value)$/);
/** What pictures show. */
const altsIn = (sent: unknown): string[] => stringsIn(sent, /^description$/);

function stringsIn(sent: unknown, keys: RegExp): string[] {
  if (typeof sent !== "object" || sent === null) return [];
  return Object.entries(sent).flatMap(([key, one]) =>
    typeof one === "string" ? (keys.test(key) ? [one] : []) : stringsIn(one, keys),
  );
}
