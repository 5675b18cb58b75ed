/** Any parsed JSON -> the first thing in it that nothing of ours ever writes; walked without recursion, so that no depth can end us. */

/** Our deepest document has nine levels. */
const DEPTH_MAX = 40;
/** The last millisecond that a date can hold (ECMAScript). */
const NUMBER_MAX = 8_640_000_000_000_000;
const NAMES = new Set(["__proto__", "constructor", "prototype"]);
/** Escape sequences, controls (but tab and line feed) and characters that turn the direction of text. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;

export function oddity(root: unknown): string | undefined {
  const left: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let one = left.pop(); one; one = left.pop()) {
    const { value, depth } = one;
    const odd = oddValue(value, depth);
    if (odd) return odd;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (NAMES.has(key)) return `the name "${key}"`;
      if (UNSEEN.test(key)) return "unseen characters in a name";
      left.push({ value: member, depth: depth + 1 });
    }
  }
  return undefined;
}

function oddValue(value: unknown, depth: number): string | undefined {
  if (depth > DEPTH_MAX) return `things more than ${DEPTH_MAX} levels deep`;
  if (typeof value === "number" && Math.abs(value) > NUMBER_MAX) return "a number beyond every date";
  return typeof value === "string" && (UNSEEN.test(value) || !value.isWellFormed()) ? "unseen characters" : undefined;
}
