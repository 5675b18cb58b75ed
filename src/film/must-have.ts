/** What a producer asked for -> its words in a prompt, the thing that it is about, and the shots that it names. */

/** Graphics, words on screen, a logo at the end: laid over the picture. */
export const isMadeInEdit = (said: string): boolean => EDIT_ONLY.some((made) => made.test(said));

const EDIT_ONLY: readonly RegExp[] = [
  /\b(?:end ?(?:card|frame|plate|slate|line)|sign-?off|captions?|subtitles?|legal(?: lines?| copy| text)?|disclaimers?|small print|supers?|title cards?|lower thirds?|hashtags?|qr codes?|urls?|web ?(?:site|address)|watermarks?|call to action|cta|taglines?|strap ?lines?|packshot at the end|logo ?(?:lock-?up|animation|sting)|price)\b/iu,
  /\blogos?\b.*\b(?:end|close|closing|last|final|finish|out)\b|^(?:the |our |a |client |brand )*logos?$/iu,
];

export interface MustHave {
  /** As a prompt says it: without what it asks of people and without its shots. */
  readonly words: string;
  /** Words of the thing in the picture that it is about, its noun last. */
  readonly thing: readonly string[];
  /** What the thing is doing, where that is what must be seen: "petals opening", "two people talking". */
  readonly doing?: string;
  /** Where it says itself that it belongs. */
  readonly shots?: "all" | readonly string[];
}

/** "We need to see", "at least one close-up of": said to people. */
const ASKED =
  /^(?:please )?(?:(?:we )?(?:must|should|always|have to|has to|need to|needs to) )*(?:(?:show|see|feature|include|have)s? )?(?:(?:at least )?(?:an?|one) (?:\w+ )?(?:close-?up|shot|view|glimpse|look) (?:of|at) )?(?=\S)/iu;
const EVERYWHERE =
  /[\s,(]*\b(?:in|on|for|through|throughout) (?:every|each|all)(?: of)?(?: the)? (?:single )?(?:shots?|scenes?|film)\)?$|[\s,]+throughout(?: the film)?$/iu;
/** "In 3D" and "in 4K" name no shots. */
const IN_SHOTS =
  /[\s,(]+(?:(?:only )?in |for |shots? |\()+(?<ids>(?![23]d\b|[248]k\b)\d+[a-z]{1,2}(?:(?:\s*,\s*|\s+and\s+|\s+)\d+[a-z]{1,2})*)\)?$/iu;

export function mustHave(said: string): MustHave {
  const everywhere = EVERYWHERE.exec(said);
  const ids = everywhere ? undefined : IN_SHOTS.exec(said);
  const scope = everywhere ?? ids;
  const words = (scope ? said.slice(0, scope.index) : said).replace(ASKED, "").trim();
  const shots = everywhere ? "all" : (ids?.groups?.ids?.toUpperCase().match(/\d+[A-Z]+/gu) ?? undefined);
  return { words, ...thingOf(words), ...(shots ? { shots } : {}) };
}

/** "The carton in every shot" and "the key in 2B": it is asked of the shot whatever the shot says. */
export function isAskedOf(shot: string, said: string): boolean {
  const { shots } = mustHave(said);
  return shots === "all" || (shots?.includes(shot) ?? false);
}

const ARTICLES = /^(?:the|an?|our|her|his|their|its|one|two|three|both|some)$/u;
/** Here the thing has been named and what it does or where it is begins. */
const BEHIND =
  /^(?:with|in|under|on|at|of|from|by|to|into|is|are|has|have|that|which|who|as|while|when|and|or|must|stays?|being|visible|readable|seen|shown|intact|sharp|never|always|not|does|doesn't|only|keeps|can|cannot|can't|will|won't)$/u;
/** "Catches", "smiles": a third person behind the noun; words in -ss and -us are none. */
const DOES = /[^su]s$/u;
const DOING = /(?:ing|ed)$/u;

/** Things in -ing. */
const NOUNS =
  /^(?:ring|earring|string|spring|wing|king|swing|sling|icing|building|ceiling|clothing|stitching|lighting|lettering|packaging|painting|railing|awning|evening|morning|wedding|coating|lining|wiring|tubing|piping|engraving|embossing|branding|topping|filling|seating|flooring|parking)$/u;
/** "Opens", "opening" and "opened" are one verb. */
export const verb = (word: string): string => word.replace(/(?:ing|es|s|ed|e)$/u, "").replace(/(.)\1$/u, "$1");

function thingOf(words: string): Pick<MustHave, "thing" | "doing"> {
  const all = wordsOf(words.replaceAll(/["“”]/gu, ""));
  const from = all.findIndex((word) => !ARTICLES.test(word));
  const rest = from < 0 ? [] : all.slice(from);
  const plural = rest.length <= 2;
  const end = rest.findIndex((word, i) => {
    const next = rest[i + 1] ?? "";
    if (i === 0) return false;
    if (BEHIND.test(word)) return true;
    return DOING.test(word) ? ARTICLES.test(next) || BEHIND.test(next) : !plural && DOES.test(word) && next !== "";
  });
  const thing = end < 0 ? rest : rest.slice(0, end);
  if (end > 0) return rest[end]!.endsWith("ing") ? { thing, doing: rest[end]! } : { thing };
  const last = thing.at(-1) ?? "";
  if (thing.length === 2 && /^\p{Lu}/u.test(words) && DOES.test(last)) return { thing: thing.slice(0, 1) };
  return thing.length > 1 && last.endsWith("ing") && !NOUNS.test(last)
    ? { thing: thing.slice(0, -1), doing: last }
    : { thing };
}

/** Lower case, without genitives. */
export const wordsOf = (said: string): string[] =>
  said
    .toLowerCase()
    .replaceAll(/['’]s\b/gu, "")
    .match(/[\p{L}\p{N}-]+/gu) ?? [];

const LABELLED = /^(?:(?:a|our|the|one|another) )?must[- ]?haves?\s*[:=]\s*(?<thing>[^\n]+)$/iu;
/** What leads up to the thing and is not part of it. */
const LEAD =
  /^(?:(?:and|also|please|ok|so|we|i|you)\s+|(?:need|want|must|have to|has to|should|show|see|keep|put|have)\s+)*/iu;
const WHERE =
  /^(?<thing>[\p{L}'’-]+(?: [\p{L}\p{N}'’-]+){0,6}?)(?<modal>,? (?:must|should|has to|have to|needs to|need to|always)(?: be)?(?: (?:clearly |always )?(?:visible|seen|shown|there|in frame|readable))?)? (?<scope>in (?:every|each|all)(?: of)?(?: the)? (?:single )?(?:shots?|scenes?|frames?)|in \d{1,3}[a-z]{1,2}(?:(?:, ?| and |, and )\d{1,3}[a-z]{1,2})*)[.!]*$/iu;
/** A thing that everybody knows: by its article, whose it is, or a name. */
const KNOWN = /^(?:[Tt]he|[Aa]n?|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Ii]ts|[Mm]y|[Tt]hat|\p{Lu}\S+) ?/u;
/** Somebody else's wish, a report or a description is not asked for. */
const NOT_ASKED =
  /\b(?:not|no|never|maybe|perhaps|wants?|hates?|says?|said|asks?|asked|thinks?|likes?|loves?|is|are|was|were|isn['’]?t|aren['’]?t|looks?|feels?|seems?|works?)\b/iu;

/** The thing that a sentence asks to be seen, with where: "the red sneaker must be in every shot". */
export function askedIn(said: string): string | undefined {
  const line = said.trim();
  const labelled = LABELLED.exec(line)?.groups?.thing?.trim();
  if (labelled) return labelled;
  const found = WHERE.exec(line.replace(LEAD, ""))?.groups;
  if (!found || !KNOWN.test(found.thing!) || NOT_ASKED.test(found.thing!)) return undefined;
  const everywhere = /^in (?:every|each|all)/iu.test(found.scope!);
  if (!everywhere && !found.modal) return undefined;
  return `${found.thing} ${everywhere ? "in every shot" : found.scope}`;
}
