/** What a token has become part of. */
export const FREE = 0;
export const INERT = 1;
export const QUOTED = 2;
export const NAMED = 3;
export const EFFECT = 4;

/** Whether no effect may take the word. */
export function isClosed(part: number | undefined): boolean {
  return part === INERT || part === QUOTED;
}
