/** What a film says of its music, turned into how one generator can be told so: silence is a decision too. */
import type { NotRule } from "./grammar.ts";

const QUIET =
  /^(?:no|without|zero)(?: any)? (?:music|score|soundtrack|sound)\b|^(?:full |complete |total )?silen(?:ce|t)\b|^(?:none|mute)\b/iu;
const SILENT = /^(?:no|without|zero)(?: any)? sound\b|^(?:full |complete |total )?silen(?:ce|t)\b|^mute\b/iu;

export interface ToldMusic {
  readonly words?: string | undefined;
  /** What is heard instead, where music has a place of its own. */
  readonly effects?: string | undefined;
  readonly negative?: "music";
}

export interface Hearing {
  readonly rule: NotRule;
  /** The generator's own word for "no music". */
  readonly silence: string | undefined;
  /** Whether dialogue or effects are decided, so that silence can only mean the music. */
  readonly heard: boolean;
}

export const isQuiet = (music: string): boolean => QUIET.test(music);

/** "Only room tone" behind "no music". */
export const besides = (music: string): string => music.replace(/^[^,;]*[,;]?\s*/u, "");

export const isSilent = (music: string): boolean => SILENT.test(music) && besides(music) === "";

export function toldMusic(value: string, { rule, silence, heard }: Hearing): ToldMusic {
  if (!isQuiet(value)) return { words: value };
  const instead = besides(value) || (!heard && isSilent(value) ? "silence" : undefined);
  if (silence) return { words: silence, effects: instead };
  switch (rule) {
    case "plain":
      return { words: besides(value) ? value : (instead ?? "no music") };
    case "field-and-plain":
      return { words: besides(value) ? value : (instead ?? "no music"), negative: "music" };
    case "field":
    case "field-as-written":
      return { words: instead, negative: "music" };
    case "positive":
    case "locks":
      return { words: instead ?? "only the natural sound of the scene" };
    default:
      return rule satisfies never;
  }
}
