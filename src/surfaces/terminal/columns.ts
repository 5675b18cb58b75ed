/** Text -> lines that fit a number of terminal columns, counted as terminals draw them. */

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
// East Asian wide and fullwidth blocks and emoji, which terminals draw two columns wide (Unicode 15, EastAsianWidth W and F, rounded to blocks).
const WIDE =
  /^(?:\p{Extended_Pictographic}\uFE0F|\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])/u;

/** Columns that a line without control characters takes. */
export function columns(line: string): number {
  if (/^[\x20-\x7E]*$/.test(line)) return line.length;
  let width = 0;
  for (const { segment } of graphemes.segment(line)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Pads with spaces to a number of columns. */
export const padded = (line: string, width: number): string => line + " ".repeat(Math.max(0, width - columns(line)));

/** Lays words out in lines; a word longer than a line is kept whole, so that links and ids still copy. */
export function flow(words: readonly string[], width: number, gap = " "): string[] {
  const lines: string[][] = [];
  let room = -1;
  for (const word of words) {
    const taken = columns(word);
    if (room >= gap.length + taken) {
      lines.at(-1)!.push(word);
      room -= gap.length + taken;
    } else {
      lines.push([word]);
      room = width - taken;
    }
  }
  return lines.map((line) => line.join(gap));
}

/** Wraps each line of a text; what is wrapped stays under the first word of its line. */
export function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    if (width === Number.POSITIVE_INFINITY || columns(line) <= width) return [line.trimEnd()];
    const indent = /^\s*(?:[-•·*]\s+|\d+[.)]\s+)?/.exec(line)![0];
    const rest = " ".repeat(columns(indent));
    return flow(line.slice(indent.length).split(/ +/), Math.max(20, width - rest.length)).map(
      (part, index) => (index === 0 ? indent : rest) + part,
    );
  });
}
