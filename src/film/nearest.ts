/** A misspelt name -> the known names nearest to it. */

/** Names within `most` edits (default: a third of the length, at least one), nearest first, case aside; at most three. */
export function nearest(
  typed: string,
  names: readonly string[],
  most = Math.max(1, Math.floor(typed.length / 3)),
): string[] {
  const wanted = typed.toLowerCase();
  if (wanted === "" || wanted.length > 60) return [];
  return names
    .map((name) => ({
      name,
      far: name.toLowerCase().startsWith(wanted) && wanted.length > 1 ? 0.5 : edits(wanted, name.toLowerCase(), most),
    }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Edits (insert, delete, replace, swap of neighbours) between two words, counted to `most + 1` only. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
