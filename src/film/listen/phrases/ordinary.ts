/** Ordinary English words that lie one slip from a word of the craft and mean themselves. */
export const ORDINARY: ReadonlySet<string> = new Set("".split(" "));
