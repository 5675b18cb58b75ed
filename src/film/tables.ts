/** Words as people type them -> what they stand for, in a table that knows no "constructor" or "__proto__" of its own. */
export function tableOf<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T | undefined>> {
  return Object.assign(Object.create(null) as Record<string, T | undefined>, entries);
}
