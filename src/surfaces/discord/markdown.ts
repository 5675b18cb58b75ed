/** Text from people -> Discord markdown that shows exactly that text: nothing formats, pings or turns into a link that it was not. */

const LINK = /https?:\/\/[^\s<>]+/gi;
/** What begins or ends formatting anywhere in a line. */
const INLINE = /[\\*_~`|[\]<]/g;
/** What formats only at the beginning of a line: headings, lists, quotes, small print. */
const LINE_START = /^(\s*)(-#|#{1,3}(?=\s)|>{1,3}(?=\s)|[-+](?=\s)|\d+(?=\.\s))/gm;
/** Shortcodes such as :fire:, which the client turns into pictures. */
const SHORTCODE = /:(?=[\w+-]+:)/g;

/** Links stay links, in angle brackets: those take every character as it is. */
export function plain(said: string): string {
  let shown = "";
  let from = 0;
  for (const found of said.matchAll(LINK)) {
    shown += `${escaped(said.slice(from, found.index))}<${found[0]}>`;
    from = found.index + found[0].length;
  }
  return (shown + escaped(said.slice(from))).replace(LINE_START, startOfLine);
}

/** The same on one line, for titles. */
export const plainLine = (said: string): string => plain(said.replaceAll(/\s+/g, " ").trim());

function escaped(said: string): string {
  return said.replace(INLINE, "\\$&").replace(SHORTCODE, "\\:");
}

function startOfLine(_whole: string, gap: string, mark: string): string {
  return /\d$/.test(mark) ? `${gap}${mark}\\` : `${gap}\\${mark}`;
}

/** Whether a text copies byte for byte out of a code block: the client trims empty lines at both ends and ends at three backticks. */
export function fits(text: string): boolean {
  return text !== "" && !text.includes("```") && !text.startsWith("\n") && !/\n\s*$/.test(text);
}

export const fence = (text: string, language = ""): string => `\`\`\`${language}\n${text}\n\`\`\``;
