/** A line of a shot's dialogue, told apart: spoken by somebody, lettering on a card, or words laid over the picture. */
import type { FieldRecord } from "../film/decision.ts";
import { isLettering, voiceOf } from "../film/voices.ts";
import { fold } from "./text.ts";

export interface Line {
  readonly as: "spoken" | "card" | "over";
  readonly value: string;
  readonly speaker?: string;
}

/** What a shot shows when it is lettering and nothing else. */
const CARD =
  /^(?:an? |the )?(?:(?:text|title|end|closing|opening|black|caption) ?(?:card|frame|slate)|inter-?title)\b/iu;
/** "She says "We are late."", typed as one. */
const SAID = /^(?<speaker>\p{L}[\p{L}'’ -]{0,40}?) says?[,:]? ["“](?<line>[^"”]+)["”]$/iu;

export const isCard = (shown: string): boolean => CARD.test(shown);

export function lineOf({ value, speaker }: FieldRecord, onCard: boolean): Line {
  const said = SAID.exec(fold(value))?.groups;
  const who = speaker ? fold(speaker) : said?.speaker;
  const words = speaker || !said ? fold(value) : said.line!;
  if (onCard && (!who || isLettering(who))) return { as: "card", value: words };
  if (who && isLettering(who)) return { as: "over", value: words };
  return { as: "spoken", value: words, ...(who ? { speaker: heardFrom(who) } : {}) };
}

/** "Ada (O.S.)" is a voice from outside the frame; a name alone would be put into it. */
function heardFrom(who: string): string {
  const name = voiceOf(who);
  if (/^(?:a?v\.?\/?o\.?|[mf]vo|narrator|announcer|voice[- ]?over)$/i.test(name)) return "A voice-over";
  return name === who ? who : `${name}'s voice, off screen,`;
}
