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

/** Objects that are frozen on every level and that their text gives back as they are. */
const settled = new WeakSet<object>();

/**
 * JSON text that gives back what went in. Refuses what JSON would silently change: NaN and the infinities, holes and
 * undefined in lists, functions, symbols, bigints, dates and other class instances, cycles.
 * An object's undefined property is left out: with optional fields that is how TypeScript spells "absent".
 */
export function toJson(key: string, value: unknown): string {
  if (value === undefined)
    throw new StoreMisused(`The value of ${key} is undefined; leave it out, or delete with null.`);
  try {
    const text = JSON.stringify(value);
    settle("", value);
    return text;
  } catch (error) {
    throw new StoreMisused(`The value of ${key} is not plain JSON: ${error instanceof Error ? error.message : error}.`);
  }
}

/** A value of JSON, frozen on every level. */
export function fromJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  settle("", value);
  return value;
}

/** Whether a value that `toJson` took is exactly what reading its text would give. */
export const isSettled = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? settled.has(value) : !Object.is(value, -0);

/**
 * Proves that a value without cycles is plain JSON and freezes it, so that it can be shared; what was proven before is
 * not walked again. False when its text reads differently: undefined properties, -0, no prototype.
 */
function settle(name: string, value: unknown, inList = false): boolean {
  if (typeof value !== "object" || value === null) {
    const fault = faultOf(value, inList);
    if (fault) throw new TypeError(`"${name}" is ${fault}`);
    return value !== undefined && !Object.is(value, -0);
  }
  if (settled.has(value)) return true;
  const list = Array.isArray(value);
  if (!list && !isPlain(value)) throw new TypeError(`"${name}" is a ${value.constructor?.name ?? "class instance"}`);
  let exact = list || Object.getPrototypeOf(value) !== null;
  if (list) for (let i = 0; i < value.length; i++) exact = settle(String(i), value[i], true) && exact;
  else for (const [key, part] of Object.entries(value)) exact = settle(key, part) && exact;
  Object.freeze(value);
  if (exact) settled.add(value);
  return exact;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function faultOf(value: unknown, inList: boolean): string | undefined {
  if (value === undefined) return inList ? "undefined in a list" : undefined;
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  return `a ${typeof value}`;
}
