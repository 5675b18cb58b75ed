/** A value -> a short name of what it says, for telling "changed since"; not for trust. */

/** 53 bits over the canonical JSON (keys in code-unit order), written in base 36. */
export function digest(value: unknown): string {
  const json = JSON.stringify(value ?? null, (_key, one) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < json.length; i++) {
    high = Math.imul(high ^ json.charCodeAt(i), 0x01000193);
    low = Math.imul(low + json.charCodeAt(i), 0xc2b2ae35) ^ (low >>> 13);
  }
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36);
}
