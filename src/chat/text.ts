/** The one door for text from people: normalised, without control and bidirectional characters, newlines as LF. */

const BIDI_AND_CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;

/** "Verbatim" means after this. Lone surrogates become U+FFFD, tabs and newlines stay. */
export function cleanText(raw: string): string {
  return withoutControls(raw.toWellFormed().replaceAll(/\r\n?/g, "\n")).normalize("NFC");
}

/** Takes out what would act on a screen instead of being read: escape sequences, control and bidirectional characters. */
export function withoutControls(said: string): string {
  return said.replaceAll(ESCAPES, "").replaceAll(BIDI_AND_CONTROL, "");
}

const LINK = /https?:\/\/[^\s<>"]+[^\s<>").,;:!?]/g;

/** The links in what somebody wrote, each once; what punctuation follows is the sentence's. */
export const linksIn = (said: string): string[] => [...new Set(said.match(LINK) ?? [])];

/** What they wrote beside them. */
export const withoutLinks = (said: string): string =>
  said
    .replaceAll(LINK, "")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();

/** A mentioned person as the surfaces write them, `@[name](id)`; the id is for options that take a person. */
const PERSON = /@\[([^\]]{1,200})\]\([^)\s]{1,200}\)/g;

/** Everywhere else a mentioned person is a name: no id stands in what is decided, shown or compiled. */
export function namesOnly(said: string): string {
  return said.includes("@[") ? said.replaceAll(PERSON, "@$1") : said;
}

/**
 * A text on one line, cut between two words where one of its last third ends: for labels and summaries only, never for what
 * is kept. The length is in UTF-16 units, the most that a platform may count for a character.
 */
export function short(said: string, length: number): string {
  const line = said.replaceAll(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const most = line.slice(0, length - 1);
  const between = line[length - 1] === " " ? most.length : most.lastIndexOf(" ");
  const cut = between * 3 > length * 2 ? most.slice(0, between).replace(/[\s,;:.(-]+$/u, "") : most;
  return `${(cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd()}…`;
}
