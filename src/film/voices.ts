/** Who a line belongs to -> whether they are seen, only heard, or no voice at all but words laid over the picture. */

import type { FieldRecord } from "./decision.ts";

const OFF_SCREEN =
  /\b(?:v\.?\s?o|o\.?\s?[sc]|off|off[- ]screen|voice(?:[- ]?over)?|narrator|announcer|radio|phone|tv)\b/i;
const LETTERING =
  /^(?:(?:on-?screen |screen )?(?:text|title|caption|card|super|subtitle|lettering|graphic)s?|text on screen|(?:text|title|end) ?card)$/iu;

export const isOffScreen = (speaker: string): boolean => OFF_SCREEN.test(speaker);

/** A speaker that is no voice. */
export const isLettering = (speaker: string): boolean => LETTERING.test(speaker);

/** "Ada (O.S.)" is Ada. */
export const voiceOf = (speaker: string): string =>
  speaker.replace(/\s*\((?:v\.?\s?o\.?|o\.?\s?[sc]\.?|off(?:[- ]screen| camera)?)\)\s*$/i, "");

/** What a voice-over is called where a field of dialogue is meant. */
export const isVoiceOver = (field: string): boolean => /^(?:vo|v\.o\.?|voice-?over|narration)$/i.test(field);

/** A shot's lines with that voice-over for what the same voice said before; every other line stays. */
export function withVoiceOver(standing: readonly FieldRecord[], lines: readonly FieldRecord[]): FieldRecord[] {
  const over = lines.map(({ speaker, ...line }) => ({
    ...line,
    speaker: !speaker ? "VO" : isOffScreen(speaker) ? speaker : `${speaker} (V.O.)`,
  }));
  return [...standing.filter((line) => !over.some(({ speaker }) => speaker === line.speaker)), ...over];
}

/** The lines that nobody in the frame speaks. */
export const voiceOverIn = (lines: readonly FieldRecord[]): FieldRecord[] =>
  lines.filter(({ speaker }) => speaker !== undefined && isOffScreen(speaker));
