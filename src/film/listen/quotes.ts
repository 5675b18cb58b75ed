/** A text into what is quoted or linked in it: spoken lines, words that are seen, and addresses; none is searched for terms. */
import type { Dialogue, Span, Stretch } from "./heard.ts";

const NAME = "\\p{Lu}[\\p{L}'’-]{0,30}(?: \\p{Lu}[\\p{L}'’-]{0,30})?|[Ss]?[Hh]e|[Tt]hey";
const SAYS =
  "(?:(?:say|whisper|shout|ask|yell|murmur|mutter|scream|answer)s?|repl(?:y|ies))(?: (?:softly|quietly|again|to \\p{L}+))?";
/** A name or a pronoun before a colon or a verb of saying, looked for just ahead of the quotation. */
const SPEAKER = new RegExp(`(?:^|[\\s(])(${NAME})(?: ?\\([^()]{0,20}\\))?(?: ?:| ${SAYS}[,:]?)\\s*$`, "u");
/** "Mara turns and says": whoever the clause began with. */
const DOER = new RegExp(`(?:^|[.;,] ?)(?:[A-Z]{2,4} )?(${NAME}) [^.;,]{1,60} and ${SAYS}[,:]?\\s*$`, "u");
/** "..." she shouts. */
const SPEAKER_BEHIND = new RegExp(`^,? ?(?:(${NAME}) ${SAYS}|${SAYS} (${NAME}))(?![\\p{L}])`, "u");
/** A line of a script: a name in capitals, a colon, what is said. */
const SCRIPT_LINE = /^([A-Z][A-Z'’ .]{1,24}?)(?: ?\((?:V\.?O\.?|O\.?S\.?|CONT'?D)\))?: +(\S.*)$/;
const NOT_NAMES =
  /^(?:SCENE|SHOT|SC|SH|INT|EXT|NOTE|NOTES|TONE|CAMERA|LIGHT|LIGHTING|LENS|SOUND|MUSIC|SFX|VFX|FX|CUT|STYLE|LOOK|PALETTE|ASPECT|CU|ECU|MCU|MS|WS|EWS|LS|OTS|POV|SIZE|ANGLE|MOVE|ACTION|SETTING|SUBJECT|LOCATION|TIME|ALWAYS|NEVER|RARE|ALLOWED|OBJECTIVE|GOAL|AUDIENCE|STORY|MOOD|RHYTHM|PACE|DURATION|LENGTH|FORMAT|OPEN|END|START|FRAMING|NB|PS|FYI|TBC|TBD|BTW|OK|EDIT|UPDATE|VERSION|HTTPS?|DAY|NIGHT|CAST|PROPS|WARDROBE|COLOUR|COLOR|GRADE|TRANSITION|INSERT|CUTAWAY|FOCUS|PACK|PACKSHOT|PACK SHOT|PRODUCT|HERO|WIDE|CLOSE|MEDIUM|TIGHT|MACRO|DRONE|AERIAL|DETAIL|MONTAGE|BEAT|LOGO)$/;
/** What carries words that are seen, not heard. */
const CARRIER =
  "(?:super|title|caption|subtitle|chyron|lower third|tagline|strapline|slogan|headline|logo|cta|end ?card|(?:title|text|end|name|place) cards?|card|text|type|lettering|letters|words?|graphics?|on[- ]screen|screen|display|sign|signboard|neon|poster|banner|billboard|placard|label|sticker|badge|plaque|plate|engraving|graffiti|note|postcard|envelope|button|t-?shirt|mug)s?";
const CARRIES =
  "(?:(?:that|which) )?(?:says?|saying|reads?|reading|shows?|showing|spells?|spelling|marked|labelled|titled)(?: out)?";
const WRITTEN_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(${CARRIER}(?: (?:text|on screen|above it|below it))?(?: ${CARRIES}|(?: with)? the words?| with)?\\s*[:=,–-]?\\s*)$`,
  "iu",
);
const IS_CARRIER = new RegExp(`^${CARRIER}(?: (?:text|on screen))?$`, "i");
const WRITTEN_BEHIND =
  /^\s*(?:(?:slowly|then|quickly|briefly|now) )?(?:appears?|fades? (?:in|up|on|out)|comes? up|pops? up|flashes|flickers|lights? up|glows|slams? in|animates?|types? (?:on|out|itself)|(?:is |are )?(?:written|printed|painted|engraved|spelled|spelt|stencilled|in neon|on (?:the )?(?:screen|wall|door|sign|label|board|glass|window))|across the (?:screen|frame)|as (?:a |an |the )?(?:super|title|text|caption|sign|card|headline)|(?:super|title card|title|caption|sign|card|logo)\b)/i;
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

export interface Quoted {
  readonly dialogue: Dialogue[];
  /** A title, a sign, a label, with the words that name it where they stand before it. */
  readonly written: Stretch[];
}

export function quotedIn(text: string): Quoted {
  const found = scriptIn(text);
  if (!/["“„«'‘]/.test(text)) return found;
  for (let at = 0; at < text.length; at++) {
    const close = closerAt(text, at);
    if (!close) continue;
    const end = closing(text, at, close);
    if (end < 0) continue;
    if (text.slice(at + 1, end).trim()) sort(text, at, end, found);
    at = end;
  }
  found.dialogue.sort((a, b) => a.span[0] - b.span[0]);
  return found;
}

/** One quotation from its opening to its closing mark. */
function sort(text: string, at: number, end: number, { dialogue, written }: Quoted): void {
  const before = text.slice(Math.max(0, at - 80), at);
  const carrier = WRITTEN_BEFORE.exec(before)?.[1];
  if (carrier !== undefined || WRITTEN_BEHIND.test(text.slice(end + 1, end + 80))) {
    const start = at - (carrier?.length ?? 0);
    written.push({ text: text.slice(start, end + 1), span: [start, end + 1] });
  } else {
    const said = SPEAKER.exec(before) ?? DOER.exec(before) ?? SPEAKER_BEHIND.exec(text.slice(end + 1, end + 80));
    const words = text.slice(at + 1, end).trim();
    dialogue.push({ ...named(said?.[1] ?? said?.[2]), words, span: [at, end + 1] });
  }
}

/** "CU Mara:" is spoken by Mara. */
function named(speaker: string | undefined): { speaker?: string } {
  const name = (speaker ?? "")
    .split(" ")
    .filter((word) => !NOT_NAMES.test(word.toUpperCase()))
    .join(" ");
  return name ? { speaker: /^(?:s?he|they)$/i.test(name) ? name.toLowerCase() : name } : {};
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

/** The lines of a script: "MARA: We are late" is spoken, "SUPER: GLOW ON" is seen. */
function scriptIn(text: string): Quoted {
  const found: Quoted = { dialogue: [], written: [] };
  if (!text.includes(": ")) return found;
  let at = 0;
  for (const line of text.split("\n")) {
    const parts = /["“”]/.test(line) ? null : SCRIPT_LINE.exec(line);
    const name = (parts?.[1] ?? "").trim();
    if (parts && IS_CARRIER.test(name)) found.written.push({ text: line, span: [at, at + line.length] });
    else if (parts && named(name).speaker) {
      const start = at + line.length - parts[2]!.length;
      found.dialogue.push({ ...named(name), words: parts[2]!.trim(), span: [start, at + line.length] });
    }
    at += line.length + 1;
  }
  return found;
}
