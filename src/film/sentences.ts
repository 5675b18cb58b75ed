/** A message -> its sentences, and what one of them states outright: "it's about X", "the story is X", "audience: X". */
import { fieldNamed } from "./fields.ts";
import type { Span } from "./listen/index.ts";

export interface Sentence {
  readonly text: string;
  readonly span: Span;
}

/** A full stop, not the point of a number or of "Mr."; a line. */
const END = /(?<!\b(?:No|Mr|Mrs|Dr|St|vs))[.!?]+(?=\s|$)|[;\n]/gu;

export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const end of [...text.matchAll(END), undefined]) {
    const raw = text.slice(from, end ? end.index + (/^\?/.test(end[0]) ? 1 : 0) : text.length);
    const said = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(said)) found.push({ text: said, span: [start, start + said.length] });
    from = end ? end.index + end[0].length : text.length;
  }
  return found;
}

/** What may stand before the words that state something. */
const RUN_UP = "^(?:(?:ok|okay|so|well|right|yeah|yes|and|basically|guys|hi all|for me|then)[,:]?\\s+)*";
const HEDGE = "(?<hedge>(?:i think|i guess|maybe|perhaps|probably)\\s+)?";
const FILM = "(?:film|spot|ad|advert|movie|short|video|piece|commercial|story|clip|promo|documentary|doc)";
const ABOUT: readonly RegExp[] = [
  `(?:it['’]?s|it is|this is) (?:(?:an?|the|our) )?(?:[\\p{L}-]+ )?(?:${FILM} )?about\\s+`,
  `(?:the|our|this) (?:whole )?${FILM} (?:is about|is the story of|follows|tells(?: the story of| of)?)\\s+`,
  `(?:the|our|my) (?:idea|concept|premise|pitch|logline)(?: is(?: that)?|:|['’]s)\\s+(?:it['’]?s )?(?:about )?`,
  `(?:it|we) follows?\\s+`,
  `(?:idea|concept|logline|pitch):\\s+`,
].map((words) => new RegExp(`${RUN_UP}${HEDGE}${words}(?<said>.+)$`, "iu"));
/** "It's about time", "it's about 45 seconds", "it's about selling more": no story. */
const NO_STORY =
  /^(?:\d|time\b|right\b|there\b|ready\b|as\b|the (?:same|money|budget)\b|how\b|what\b|whether\b|\p{L}+ing\b)/iu;
/** A story says who and what. */
const STORY_WORDS = 3;

const FIELDS = ["story", "objective", "goal", "audience", "takeaway", "premise", "narrative"] as const;
const FIELD_IS = new RegExp(
  `${RUN_UP}${HEDGE}(?:(?:the|our) )?(?:main )?(?<field>${FIELDS.join("|")})(?: of the film)?(?: is| are| should be| will be|['’]s|:|\\s*=)\\s+(?:about |that )?(?<said>.+)$`,
  "iu",
);
/** What people think of the story, not the story. */
export const JUDGED =
  /^(?:great|good|nice|lovely|fine|ok|okay|cool|clear|unclear|not|still|so|really|very|too|a bit|a little|kind of|kinda|pretty|quite|weak|strong|done|locked|missing|boring|wrong|right|perfect|amazing|there|this|what|getting|going|coming|off|tiny|small|tight|wonky|looking|in|on|up|open|ours|yours|mine|everything|nothing|asleep|dead)\b/iu;

/** The brief field that a sentence states in so many words; `firm` is false where it was hedged. */
export function statedIn({ text }: Sentence): { field: string; value: string; firm: boolean } | undefined {
  if (text.endsWith("?")) return undefined;
  const about = ABOUT.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  if (about && !NO_STORY.test(about.said!) && about.said!.split(/\s+/).length >= STORY_WORDS)
    return { field: "story", value: about.said!, firm: about.hedge === undefined };
  const named = FIELD_IS.exec(text)?.groups;
  if (!named || JUDGED.test(named.said!)) return undefined;
  return { field: fieldNamed("brief", named.field!)!.name, value: named.said!, firm: named.hedge === undefined };
}
