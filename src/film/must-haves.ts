/** A must-have and a shot -> whether the shot is where it is delivered; a film has each of them somewhere, not everywhere. */
import { phraseName, type ShotView } from "./view.ts";

/**
 * A producer delivers a must-have in the shots that show it: "clearly visible: the glass floor" ruins a close-up of a
 * face. So it is said where the shot's own words name its thing, or where it says itself that it belongs ("in 5A and
 * 5C", "in every shot"). What is laid over the picture belongs to no shot: a generator asked for it in the last one
 * writes gibberish there, and the delivery checklist has it. What no shot names is for the check.
 */
export function isShownIn(view: ShotView, said: string): boolean {
  const { thing, doing, shots } = mustHave(said);
  if (shots) return shots === "all" || shots.includes(view.id);
  const seen = wordsSeen(view);
  if (PRODUCT.has(thing.at(-1) ?? "")) return seen.props.length > 0 || names(seen.words, thing);
  if (doing && !seen.words.some((word) => verb(word) === verb(doing))) return false;
  return names([...seen.words, ...seen.others, ...seen.props], thing);
}

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
const verb = (word: string): string => word.replace(/(?:ing|es|s|ed|e)$/u, "").replace(/(.)\1$/u, "$1");

function thingOf(words: string): Pick<MustHave, "thing" | "doing"> {
  const all = split(words.replaceAll(/["“”]/gu, ""));
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

/** Names of the product that say nothing of what it is. */
const PRODUCT: ReadonlySet<string> = new Set(["product", "products", "pack"]);
/** Where a shot says what is seen. */
const SEEN = ["subject", "action", "foreground", "start", "end", "holds", "first frame", "last frame"];
/** These show their subject and not the place that it is in, nor what somebody wears. */
const CLOSE: ReadonlySet<string> = new Set(["close-up", "big-close-up", "extreme-close-up"]);

interface Seen {
  readonly words: readonly string[];
  readonly props: readonly string[];
  readonly others: readonly string[];
}

function wordsSeen(view: ShotView): Seen {
  const say = (fields: readonly string[]): string[] =>
    fields.flatMap((field) => [...split(String(view.fields[field]?.value ?? "")), "."]);
  const own = say(SEEN);
  const close = CLOSE.has(String(view.fields.size?.value ?? ""));
  const phrases = view.phrases.filter(
    ({ kind, words }) => !close || (kind === "prop" && own.includes(split(phraseName(words)).at(-1)!)),
  );
  const of = (kinds: readonly string[]): string[] =>
    phrases.filter(({ kind }) => kinds.includes(kind)).flatMap(({ words }) => [...split(words), "."]);
  return {
    words: close ? own : [...own, ...say(["setting", "wardrobe"])],
    props: of(["prop"]),
    others: of(["cast", "wardrobe", "location"]),
  };
}

const split = (said: string): string[] =>
  said
    .toLowerCase()
    .replaceAll(/['’]s\b/gu, "")
    .match(/[\p{L}\p{N}-]+/gu) ?? [];
const stem = (word: string): string => word.replace(/(?<=[^s])s$/u, "").replace(/(?<=x|ch|sh|ss)e$/u, "");
/** What may stand before a noun that is the one meant: "the floor", "closes lid"; "wooden floor" is another floor. */
const BEFORE =
  /^(?:\.|the|an?|this|that|her|his|their|its|our|one|two|three|and|or|with|in|on|at|of|from|by|to|into|onto|over|under|across|through|behind|beside|between|past|around|as)$|(?:s|ing|ed)$/u;
/** Words before a noun among which its own adjectives stand. */
const ADJECTIVES_MAX = 3;

function names(words: readonly string[], thing: readonly string[]): boolean {
  const noun = thing.at(-1);
  if (noun === undefined) return false;
  const own = thing.slice(0, -1);
  return words.some((word, i) => {
    if (stem(word) !== stem(noun)) return false;
    const before = words[i - 1];
    return (
      own.length === 0 ||
      before === undefined ||
      BEFORE.test(before) ||
      own.some((one) => words.slice(Math.max(0, i - ADJECTIVES_MAX), i).includes(one))
    );
  });
}
