/** A light that was named, with the words behind it -> the light and where it comes from, as one stretch ("rim light from the lamp"). */
import type { Found, Heard, Span } from "./listen/index.ts";

const NAMED: ReadonlySet<string> = new Set(["lighting-style", "lighting-source", "lighting-direction"]);
/** Where the light comes from, up to the end of the clause; a verb behind it makes it something that happens. */
const SOURCE =
  /^\s+(?:(?:coming|falling|spilling|pouring) )?(?:in )?(?:from|off|through|by)(?:\s+\p{L}[\p{L}'’-]*){1,4}?(?=\s*(?:[,.;:|)\n]|$)|\s+(?:on|at|and|as|while)\s|\s[-–—]\s)/u;
const OF_BY = /\bby$/i;
const BY_WHAT = /^(?:\s+\p{L}[\p{L}'’-]*){1,3}?(?=\s*(?:[,.;:|)\n]|$))/u;

/** Lights by their names that say where they come from. */
export function litFrom(heard: Heard, text: string): { light: Found; span: Span }[] {
  return heard.found.flatMap((light) => {
    if (light.byEffect || !NAMED.has(light.dimension)) return [];
    const [start, end] = light.span;
    const source = (OF_BY.test(text.slice(start, end)) ? BY_WHAT : SOURCE).exec(text.slice(end, end + 80));
    return source ? [{ light, span: [start, end + source[0].length] as const }] : [];
  });
}

/** Whether a stretch lies in one of those, and is not the whole of it. */
export const isWithin = ([from, to]: Span, lit: readonly { span: Span }[]): boolean =>
  lit.some(({ span }) => span[0] <= from && span[1] >= to);
