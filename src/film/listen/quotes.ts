/** A text into what is quoted or linked in it: spoken lines with their speakers, and addresses; neither is searched for terms. */
import type { Dialogue, Span, Stretch } from "./heard.ts";

/** A name before a colon or a verb of saying, looked for just ahead of the quotation. */
const SPEAKER =
  /(?:^|[\s(])(\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{0,30})?)(?: ?\([^()]{0,20}\))?(?: ?:| says?,?| whispers?,?| shouts?,?| asks?,?| yells?,?| replies,?| murmurs?,?)\s*$/u;
/** A line of a script: a name in capitals, a colon, what is said. */
const SCRIPT_LINE = /^([A-Z][A-Z'’ .]{1,24}?)(?: ?\((?:V\.?O\.?|O\.?S\.?|CONT'?D)\))?: +(\S.*)$/;
const NOT_NAMES =
  /^(?:SCENE|SHOT|SC|SH|INT|EXT|NOTE|NOTES|TONE|CAMERA|LIGHT|LIGHTING|LENS|SOUND|MUSIC|SFX|VFX|FX|CUT|STYLE|LOOK|PALETTE|ASPECT|CU|ECU|MCU|MS|WS|EWS|LS|OTS|POV|SIZE|ANGLE|MOVE|ACTION|SETTING|SUBJECT|LOCATION|TIME|ALWAYS|NEVER|RARE|ALLOWED|TITLE|OBJECTIVE|GOAL|AUDIENCE|STORY|MOOD|RHYTHM|PACE|DURATION|LENGTH|FORMAT|OPEN|END|START|FRAMING|NB|PS|FYI|TBC|TBD|BTW|OK|EDIT|UPDATE|VERSION|HTTPS?|DAY|NIGHT|CAST|PROPS|WARDROBE|COLOUR|COLOR|GRADE|TRANSITION|INSERT|CUTAWAY|FOCUS|SUPER|SUPERS|LOGO|CTA)$/;
/** Quotations longer than this are more likely an odd quotation mark. */
const LONGEST_QUOTE = 400;
const LINK =
  /\bhttps?:\/\/[^\s<>|)\]]+|\bwww\.[^\s<>|)\]]+|\b[\w-]{1,60}\.(?:mp4|mov|png|jpe?g|gif|pdf|xlsx?|csv|docx?|fdx|wav|mp3|aep|prproj|zip|webm|heic|txt|md|edl|otio)\b/gi;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»" };

export function linksIn(text: string): Stretch[] {
  if (!/http|www\.|\w\.[a-z]/i.test(text)) return [];
  return Array.from(text.matchAll(LINK), (match) => ({
    text: match[0],
    span: [match.index, match.index + match[0].length] as Span,
  }));
}

export function dialogueIn(text: string): Dialogue[] {
  return [...quoted(text), ...scriptLines(text)].sort((a, b) => a.span[0] - b.span[0]);
}

function quoted(text: string): Dialogue[] {
  const found: Dialogue[] = [];
  if (!/["“„«'‘]/.test(text)) return found;
  for (let at = 0; at < text.length; at++) {
    const close = closerAt(text, at);
    if (!close) continue;
    const end = closing(text, at, close);
    if (end < 0) continue;
    const words = text.slice(at + 1, end).trim();
    const speaker = SPEAKER.exec(text.slice(Math.max(0, at - 80), at))?.[1];
    if (words) found.push({ ...named(speaker), words, span: [at, end + 1] });
    at = end;
  }
  return found;
}

/** "CU Mara:" is spoken by Mara. */
function named(speaker: string | undefined): { speaker?: string } {
  const name = (speaker ?? "")
    .split(" ")
    .filter((word) => !NOT_NAMES.test(word.toUpperCase()))
    .join(" ");
  return name ? { speaker: name } : {};
}

function closerAt(text: string, at: number): string | undefined {
  const mark = text[at]!;
  if (mark === "'" || mark === "‘") {
    const opens = (at === 0 || /[\s(:,]/.test(text[at - 1]!)) && /\p{L}/u.test(text[at + 1] ?? "");
    return opens ? (mark === "'" ? "'" : "’") : undefined;
  }
  // An inch mark follows a digit; a quotation does not.
  return mark === '"' && /\d/.test(text[at - 1] ?? "") ? undefined : CLOSERS[mark];
}

function closing(text: string, open: number, close: string): number {
  const single = close === "'" || close === "’";
  const last = Math.min(text.length, open + LONGEST_QUOTE);
  for (let at = open + 1; at < last; at++) {
    if (text[at] === "\n" && single) return -1;
    if (text[at] !== close) continue;
    if (!single) return at;
    const ends = !/\p{L}/u.test(text[at + 1] ?? "") && /\s/.test(text.slice(open + 1, at));
    if (ends) return at;
  }
  return -1;
}

function scriptLines(text: string): Dialogue[] {
  const found: Dialogue[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const parts = /["“”]/.test(line) ? null : SCRIPT_LINE.exec(line);
    if (parts && !NOT_NAMES.test(parts[1]!.trim())) {
      const start = at + line.length - parts[2]!.length;
      found.push({ speaker: parts[1]!.trim(), words: parts[2]!.trim(), span: [start, at + line.length] });
    }
    at += line.length + 1;
  }
  return found;
}
