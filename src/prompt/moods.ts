/** Tone as people decided it -> mood words with their causes, each word once: "tense because nobody eats" has its cause. */
import type { FieldRecord } from "../film/decision.ts";
import { termNamed } from "../film/values.ts";
import { bare } from "./text.ts";

const BECAUSE = /^(?<word>[^,;:]+?),? because (?:of )?(?<cause>.+)$/iu;

export interface Mood {
  readonly word: string;
  readonly cause?: string;
}

export function moodsOf(records: readonly FieldRecord[]): Mood[] {
  const all = records.map(apart).sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  return all.filter(({ word, cause }, i) => {
    const same = all.filter((one) => one.word === word);
    if (cause) return same.find((one) => one.cause === cause) === all[i];
    return same[0] === all[i] && same.every((one) => !one.cause);
  });
}

function apart({ value, cause }: FieldRecord): Mood {
  const said = BECAUSE.exec(bare(value))?.groups;
  const word = said ? (termNamed(said.word!, ["mood"])?.id ?? said.word!) : bare(value);
  const why = cause || said?.cause;
  return { word, ...(why ? { cause: bare(why) } : {}) };
}
