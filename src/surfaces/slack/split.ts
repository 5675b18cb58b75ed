/** A long text -> parts that each fit a block. */
import { SECTION_CHARACTERS } from "./limits.ts";
import { escapeText } from "./markup.ts";

/** Cut at line ends where there are any, at spaces else, never inside a surrogate pair; nothing is lost. */
export function split(text: string, most = SECTION_CHARACTERS): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const part = text.slice(at, at + most);
    const room = fits(part, most);
    const end = room === text.length - at ? room : niceEnd(part.slice(0, room));
    parts.push(part.slice(0, end));
    at += end;
  }
  return parts;
}

/** How many characters of the beginning fit after escaping. */
function fits(part: string, most: number): number {
  if (escapeText(part).length <= most) return part.length;
  let [end, size] = [0, 0];
  for (; end < part.length; end++) {
    size += escapeText(part[end]!).length;
    if (size > most) break;
  }
  return end;
}

function niceEnd(part: string): number {
  const line = part.lastIndexOf("\n") + 1;
  if (line > part.length / 4) return line;
  const space = part.lastIndexOf(" ") + 1;
  if (space > part.length / 4) return space;
  return /[\uD800-\uDBFF]$/.test(part) ? part.length - 1 : part.length;
}
