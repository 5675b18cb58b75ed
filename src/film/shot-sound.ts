/** What a shot's line brings to be heard, lettered or framed -> fields of the shot. */
import type { FieldRecord, Value } from "./decision.ts";
import type { Cue } from "./shot-list/index.ts";

/** Whose words are laid over the picture in the edit, and never spoken. */
export const SUPER = "Super";

type Fields = Readonly<Record<string, Value | undefined>>;

/** The fields that the cues change, with what the line itself had said of them. */
export function soundFields(cues: readonly Cue[], has: Fields): Record<string, Value> {
  const found: Record<string, Value> = {};
  const of = (kind: Cue["kind"]): Cue[] => cues.filter((cue) => cue.kind === kind);
  const lines = [...of("voice"), ...of("text")].map(
    ({ words, speaker }): FieldRecord => (speaker ? { value: words, speaker } : { value: words }),
  );
  if (lines.length > 0) found.dialogue = [...((has.dialogue as FieldRecord[] | undefined) ?? []), ...lines];
  const effects = of("effects").map(({ words }) => words);
  if (effects.length > 0) found.effects = effects.join(", ");
  const [music] = of("music");
  if (music) found.music = music.words;
  const [direction] = of("direction");
  if (direction) found["screen direction"] = direction.words;
  const framing = of("framing").map(({ words }) => words);
  if (framing.length > 0)
    found.composition = [...new Set([...((has.composition as string[] | undefined) ?? []), ...framing])];
  const [past] = of("past");
  if (past) found.subject = `${has.subject ? `${has.subject}, past` : "over"} ${past.words}'s shoulder`;
  return found;
}
