/** Two texts -> what was taken out and put in, word by word, as plain text. */

export interface Stretch {
  kind: "same" | "out" | "in";
  words: string[];
}

/** Cells of the comparison table; above it (two texts of 2,000 words that share no end) the middle counts as replaced. */
const CELLS_MAX = 4_000_000;
/** Unchanged words left standing beside a change; a longer run between two changes is shown as `...`. */
const CONTEXT = 6;

/** White space aside: two texts that differ in line breaks only are the same. */
export function wordDiff(before: string, after: string): Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const stretches = new Stretches();
  for (const word of a.slice(0, start)) stretches.add("same", word);
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), stretches);
  for (const word of a.slice(a.length - end)) stretches.add("same", word);
  return stretches.all;
}

export const sameWords = (a: string, b: string): boolean => wordsOf(a).join(" ") === wordsOf(b).join(" ");

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The longest common subsequence of the part between the common ends. */
function middle(a: readonly string[], b: readonly string[], stretches: Stretches): void {
  const width = b.length + 1;
  const table = (a.length + 1) * width <= CELLS_MAX ? new Uint16Array((a.length + 1) * width) : undefined;
  if (table)
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        table[i * width + j] =
          a[i] === b[j]
            ? table[(i + 1) * width + j + 1]! + 1
            : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (table && i < a.length && j < b.length && a[i] === b[j]) {
      stretches.add("same", a[i]!);
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || !table || table[(i + 1) * width + j]! >= table[i * width + j + 1]!))
      stretches.add("out", a[i++]!);
    else stretches.add("in", b[j++]!);
  }
}

class Stretches {
  readonly all: Stretch[] = [];
  add(kind: Stretch["kind"], word: string): void {
    const last = this.all.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else this.all.push({ kind, words: [word] });
  }
}

/** `slow push in on [- her hands -] [+ the kettle +], ... no music`. */
export function showDiff(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ kind, words }, i) => {
      if (kind === "out") return `[- ${words.join(" ")} -]`;
      if (kind === "in") return `[+ ${words.join(" ")} +]`;
      const [lead, tail] = [i > 0 ? CONTEXT : 0, i < stretches.length - 1 ? CONTEXT : 0];
      if (words.length <= lead + tail + 1) return words.join(" ");
      return [...words.slice(0, lead), "...", ...(tail > 0 ? words.slice(-tail) : [])].join(" ");
    })
    .join(" ");
}
