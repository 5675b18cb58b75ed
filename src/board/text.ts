/** Words -> lines of a known width, as the font that ships with us will draw them, and as XML. */

/** Advances of DejaVu Sans Condensed in thousandths of an em, for the characters 32 to 126 (its `hmtx` table). */
const ADVANCES = [
  286, 360, 414, 754, 572, 855, 702, 247, 351, 351, 450, 754, 286, 325, 286, 303, 572, 572, 572, 572, 572, 572, 572,
  572, 572, 572, 303, 303, 754, 754, 754, 478, 900, 615, 617, 628, 693, 568, 518, 697, 677, 265, 265, 590, 501, 776,
  673, 708, 542, 708, 625, 571, 549, 659, 615, 890, 616, 549, 616, 351, 303, 351, 754, 450, 450, 551, 571, 495, 571,
  554, 316, 571, 570, 250, 250, 521, 250, 876, 570, 550, 571, 571, 370, 469, 353, 570, 532, 736, 532, 532, 472, 572,
  303, 572, 754,
];
/** Wider than nearly all of the other alphabets that the font has. */
const OTHER = 720;
/** Ideographs, kana, hangul and pictographs are as wide as they are high. */
const FULL = 1_050;
const FULL_WIDTH =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\p{Extended_Pictographic}]/u;
/** The bold cut is up to so much wider. */
const BOLD = 1.14;

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Width in pixels, never less than what is drawn. */
export function widthOf(said: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const { segment } of letters.segment(said)) thousandths += advance(segment);
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

function advance(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (letter.length === 1 && code >= 32 && code < 127) return ADVANCES[code - 32]!;
  return FULL_WIDTH.test(letter) ? FULL : OTHER;
}

export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
  readonly bold?: boolean;
}

/** As many lines as there is room for; what does not fit ends in an ellipsis. Words longer than a line are broken. */
export function wrap(said: string, { width, size, lines: most, bold = false }: Room): string[] {
  const fits = (line: string): boolean => widthOf(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of said.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = broken(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(`${lines[most - 1]}…`, fits)];
}

function broken(word: string, fits: (line: string) => boolean): string[] {
  const pieces = [""];
  for (const { segment } of letters.segment(word)) {
    if (pieces.at(-1) !== "" && !fits(pieces.at(-1) + segment)) pieces.push("");
    pieces[pieces.length - 1] += segment;
  }
  return pieces;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const all = Array.from(letters.segment(line.slice(0, -1)), ({ segment }) => segment);
  while (all.length > 0 && !fits(`${all.join("").trimEnd()}…`)) all.pop();
  return `${all.join("").trimEnd()}…`;
}

/** Text as it may stand in an SVG: escaped, well-formed, without characters that XML forbids. */
export function xml(said: string): string {
  return said
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
