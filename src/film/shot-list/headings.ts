/** A line of a list into the scene heading that it is, with what it gives to the shots below it. */
import type { Found } from "../listen/heard.ts";
import type { Context, Line } from "./rows.ts";

export interface Heading {
  readonly context: Context;
  /** A note between the shots keeps what the heading above it gave. */
  readonly keeps: boolean;
}

const SLUG =
  /^\s*(?:(?:scene|sc)[ .]{0,2})?(\d{1,3})?[ .:)/–—-]{0,4}(?:int\.?\s?\/\s?ext|ext\.?\s?\/\s?int|int|ext|i\/e)[. ]/i;
const SCENE = /^\s*(?:#{1,4}\s*)?(?:scene|sc)[ .]{0,2}(\d{1,3})(?:\s*[-–—:.,/]\s*(.*))?\s*$/i;
const TITLE = /^\s*(?:#{1,4}\s+\S|(?:shot ?list|storyboard)\b.{0,40}$)/i;
/** What the setting of a slug line stands between. */
const INSIDE = /(?:int\.?\s?\/\s?ext|ext\.?\s?\/\s?int|int|ext|i\/e)[. ]+\s*(.+)$/i;
const HOUR_WORDS =
  /\s*[-–—.,/]\s*(?:(?:early|late|mid|the next|next|same|later|continuous)\s*)*(?:golden hour|magic hour|blue hour|night|dawn|sunrise|morning|noon|midday|afternoon|sunset|dusk|evening|twilight|day|continuous|later|same)?\s*(?:\([^)]*\))?\s*$/i;

/** "SCENE 1 - INT. FOUNDRY - DAWN": the place, in small letters where it was all capitals. */
export function placeIn(line: string): string | undefined {
  const inside = INSIDE.exec(line)?.[1] ?? (SCENE.exec(line)?.[2] as string | undefined);
  const place = inside?.replace(HOUR_WORDS, "").trim() ?? "";
  if (!/\p{L}/u.test(place)) return undefined;
  return place === place.toUpperCase() ? place.toLowerCase() : place;
}
const HOURS: readonly (readonly [RegExp, string])[] = [
  [/\bgolden hour|\bmagic hour/i, "golden-hour"],
  [/\bblue hour/i, "blue-hour"],
  [/\bnight\b/i, "night"],
  [/\bdawn\b/i, "dawn"],
  [/\bsunrise\b/i, "sunrise"],
  [/\bmorning\b/i, "morning"],
  [/\b(?:noon|midday)\b/i, "midday"],
  [/\bsunset\b/i, "sunset"],
  [/\b(?:dusk|evening|twilight)\b/i, "dusk"],
  [/\bday\b/i, "day"],
];

/** A line with a shot's own number is a shot, unless it is a slug line. */
export function headingIn(line: Line, led: boolean): Heading | undefined {
  const slug = SLUG.exec(line.text);
  const ends = slug && /[-–—.,/]\s*[A-Z' ]+(?:\s*\([^)]*\))?\s*$/i.test(line.text.slice(-60)) && line.text.length < 120;
  if (slug && (ends || !led)) return { context: contextOf(line, slug[1]), keeps: false };
  const scene = SCENE.exec(line.text);
  if (scene && line.text.length < 80) return { context: contextOf(line, scene[1]), keeps: false };
  return !led && TITLE.test(line.text) ? { context: {}, keeps: true } : undefined;
}

function contextOf(line: Line, scene: string | undefined): Context {
  const hour = hourIn(line);
  return { ...(scene ? { scene: Number(scene) } : {}), ...(hour ? { hour } : {}) };
}

export function hourIn({ text, start }: Line): Found | undefined {
  for (const [pattern, term] of HOURS) {
    const match = pattern.exec(text);
    if (match)
      return {
        dimension: "lighting-condition",
        term,
        span: [start + match.index, start + match.index + match[0].length],
      };
  }
  return undefined;
}
