/** A shot's or scene's field -> the brief fields that it speaks for too, and departs from where it differs. */
import type { Value } from "./decision.ts";
import { type Dimension, term } from "./vocabulary/index.ts";

/** Brief fields from which a shot's or scene's field departs when it differs. */
export const DEPARTS_FROM: Readonly<Record<string, string>> = {
  angle: "angle policy",
  height: "height",
  lens: "lens intent",
  composition: "rule",
  "depth of field": "depth of field",
  support: "support",
  "screen direction": "screen direction",
  "time of day": "time of day",
  pace: "pace",
  music: "music",
  generator: "generator",
  mood: "tone",
  colour: "palette",
};
const LIGHT_FROM: Partial<Record<Dimension, string>> = {
  "lighting-style": "key quality",
  "lighting-direction": "direction",
  "lighting-source": "motivation",
  "lighting-condition": "time of day",
};

/** Each with the part of the value that belongs to it: light is several fields of the brief. */
export function counterparts(field: string, value: Value): { field: string; value: Value }[] {
  if (field !== "light") return DEPARTS_FROM[field] ? [{ field: DEPARTS_FROM[field], value }] : [];
  const entries = Array.isArray(value) ? (value as string[]) : [String(value)];
  return entries.map((entry) => ({
    field: LIGHT_FROM[term(entry)?.dimension ?? "lighting-style"] ?? "key quality",
    value: entry,
  }));
}
