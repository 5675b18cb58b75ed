/** Digits and number words into numbers. */
const ONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    sixteen: 16,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
  }),
);

export function numberOf(word: string): number | undefined {
  const first = word.charCodeAt(0);
  if (first > 57 || first < 48) return ONES.get(word);
  if (/^\d{1,4}(?:\.\d{1,2})?$/.test(word)) return Number(word);
  return undefined;
}

/** `0:06` or `1:02:30` into seconds. */
export function clock(word: string): number | undefined {
  if (!/^\d{1,2}(?::\d{2}){1,2}$/.test(word)) return undefined;
  return word.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
