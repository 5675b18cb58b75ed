/** Words that leave the music out -> that decision, and where it was said. */

const NO_MUSIC = /\b(?:no|without(?: any)?) (?:music|score|soundtrack)\b/i;
/** "Only room tone" behind it belongs to it. */
const TAIL = /^\s*,?\s*(?:only|just) [^,;.!?\n]{1,80}/i;

/** "No music until the last five seconds" is a rule for some of the film. */
const SOME_OF_IT = /\b(?:until|till?|except|apart from|but for|unless)\b/i;

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
  if (as === "brief" && isForSome(text, end)) return undefined;
  const tail = as === "brief" ? (TAIL.exec(text.slice(end))?.[0] ?? "") : "";
  return { value: found[0] + tail, from: found.index, to: end + tail.length };
}

/** Whether the music is left out of some of the film only: which, is in the words themselves. */
export function silenceForSome(text: string): Silence | undefined {
  const found = NO_MUSIC.exec(text);
  const end = found ? found.index + found[0].length : 0;
  return found && isForSome(text, end) ? { value: found[0], from: found.index, to: end } : undefined;
}

const isForSome = (text: string, from: number): boolean => SOME_OF_IT.test(text.slice(from).split(/[.!?\n]/, 1)[0]!);
