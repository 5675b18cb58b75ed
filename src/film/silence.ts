/** Words that leave the music out -> that decision, and where it was said. */

const NO_MUSIC = /\b(?:no|without(?: any)?) (?:music|score|soundtrack)\b/i;
/** "Only room tone" behind it belongs to it. */
const TAIL = /^\s*,?\s*(?:only|just) [^,;.!?\n]{1,80}/i;

export interface Silence {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** In a line of a shot list what follows a comma is the picture again: there the tail is left out. */
export function silenceIn(text: string, as: "brief" | "shot"): Silence | undefined {
  const found = NO_MUSIC.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const tail = as === "brief" ? (TAIL.exec(text.slice(end))?.[0] ?? "") : "";
  return { value: found[0] + tail, from: found.index, to: end + tail.length };
}
