/** A word that nobody knows into the word of the craft it was meant to be, where one slip parts them. */

/** Shorter words are too near to ordinary ones. */
const SHORTEST = 6;
/** A swap of neighbours hardly ever makes another word, so shorter ones are mended too. */
const SHORTEST_SWAP = 4;

/** People who are one slip away from a word of the craft. */
const NAMES: ReadonlySet<string> = new Set(["marco", "marcos"]);

export interface Mender {
  readonly known: ReadonlySet<string>;
  /** Each word without one of its letters, to the words that gives. */
  readonly shorn: ReadonlyMap<string, readonly string[]>;
}

export function mender(known: ReadonlySet<string>): Mender {
  const shorn = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    for (const rest of without(word)) {
      const words = shorn.get(rest);
      if (words) words.push(word);
      else shorn.set(rest, [word]);
    }
  }
  return { known, shorn };
}

export function mend({ known, shorn }: Mender, word: string, ordinary: ReadonlySet<string>): string | undefined {
  if (
    word.length < SHORTEST_SWAP ||
    word.length > 20 ||
    known.has(word) ||
    NAMES.has(word) ||
    ordinary.has(word) ||
    !/^[a-z]+$/.test(word)
  )
    return undefined;
  const swapped = swaps(word).find((other) => known.has(other));
  if (swapped) return swapped;
  if (word.length < SHORTEST - 1) return undefined;
  const missing = shorn.get(word)?.find((other) => other[0] === word[0]);
  if (missing) return missing;
  if (word.length < SHORTEST) return undefined;
  for (const rest of without(word)) {
    if (rest.length >= SHORTEST && known.has(rest) && rest[0] === word[0]) return rest;
    const near = shorn.get(rest)?.find((other) => other[0] === word[0] && substituted(word, other));
    if (near) return near;
  }
  return undefined;
}

function without(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 2 },
    (_, at) => word.slice(0, at + 1) + word[at + 2] + word[at + 1] + word.slice(at + 3),
  );
}

function substituted(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}
