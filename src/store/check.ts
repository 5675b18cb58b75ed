// Keys, writes and values as the program hands them over -> the same, proven storable, or a StoreMisused error.
import { StoreMisused } from "./errors.ts";
import type { Write } from "./port.ts";

/** Characters (UTF-16 units) in a key: room for a place with its team, a project and an entry, and far below any engine's limit. */
export const KEY_LIMIT = 500;

/** The key itself, or StoreMisused. */
export function checkKey(key: string): string {
  if (typeof key !== "string" || key === "")
    throw new StoreMisused("A stored key must be a text of at least one character.");
  if (key.length > KEY_LIMIT) {
    throw new StoreMisused(`A stored key has ${key.length} characters, ${KEY_LIMIT} at most: ${key.slice(0, 60)}...`);
  }
  return key;
}

/** Proves keys, revisions and times of a commit; values are proven by `toJson`. */
export function checkWrites(writes: readonly Write[]): void {
  const seen = new Set<string>();
  for (const { key, was, ttl } of writes) {
    checkKey(key);
    if (seen.has(key)) throw new StoreMisused(`Two writes of one commit name the key ${key}.`);
    seen.add(key);
    if (!Number.isSafeInteger(was) || was < 0)
      throw new StoreMisused(`The key ${key} is written over revision ${was}.`);
    if (ttl !== undefined && !(Number.isFinite(ttl) && ttl > 0))
      throw new StoreMisused(`The key ${key} has a ttl of ${ttl}.`);
  }
}

/**
 * JSON text that gives back what went in. Refuses what JSON would silently change: NaN and the infinities, holes and
 * undefined in lists, functions, symbols, bigints, dates and other class instances, cycles.
 * An object's undefined property is left out: with optional fields that is how TypeScript spells "absent".
 */
export function toJson(key: string, value: unknown): string {
  if (value === undefined)
    throw new StoreMisused(`The value of ${key} is undefined; leave it out, or delete with null.`);
  try {
    return JSON.stringify(value, provenPlain);
  } catch (error) {
    throw new StoreMisused(`The value of ${key} is not plain JSON: ${error instanceof Error ? error.message : error}.`);
  }
}

/** JSON.stringify's replacer; reads `this[name]`, because `value` has already gone through toJSON. */
function provenPlain(this: unknown, name: string, value: unknown): unknown {
  const raw = (this as Record<string, unknown>)[name];
  const fault = faultOf(raw, Array.isArray(this));
  if (fault) throw new TypeError(`"${name}" is ${fault}`);
  return value;
}

function faultOf(raw: unknown, inList: boolean): string | undefined {
  if (raw === undefined) return inList ? "undefined in a list" : undefined;
  if (raw === null || typeof raw === "string" || typeof raw === "boolean") return undefined;
  if (typeof raw === "number") return Number.isFinite(raw) ? undefined : String(raw);
  if (typeof raw !== "object") return `a ${typeof raw}`;
  if (Array.isArray(raw)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(raw);
  return prototype === Object.prototype || prototype === null
    ? undefined
    : `a ${raw.constructor?.name ?? "class instance"}`;
}
