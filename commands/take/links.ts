/** What was typed, attached or said with a log -> the links of its clips, and the note without them. */
import type { Request } from "../../src/chat/request.ts";
import { linksIn, withoutLinks } from "../../src/chat/text.ts";

/** What the answered message shows: its pictures and clips, else the links of its words, else any other file. */
export function answeredLinks(answering: Request["answering"]): string[] {
  if (answering === undefined || answering === "unread") return [];
  const lie = (files: Request["files"]): string[] => [...new Set(files.flatMap((file) => file.link ?? []))];
  const shown = lie(answering.files.filter(({ type }) => /^(?:image|video|audio)\//.test(type)));
  return [shown, linksIn(answering.text), lie(answering.files)].find((links) => links.length > 0) ?? [];
}

/** Links given as such and those of attached pictures and clips; those in the note where there are no others. */
export function linksOf(
  { link, note }: { link?: string | undefined; note?: string | undefined },
  files: Request["files"],
): { links: string[]; note: string | undefined } {
  const typed = link?.split(/[\s,]+(?=\S)/).filter(Boolean) ?? [];
  const given = [...new Set([...typed, ...files.flatMap((file) => file.link ?? [])])];
  if (given.length > 0 || !note) return { links: given, note };
  const links = linksIn(note);
  return { links, note: (links.length > 0 ? withoutLinks(note) : note) || undefined };
}
