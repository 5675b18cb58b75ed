/** How a sentence is meant into which of its mentions stand aside: a limit keeps them from the whole film, talk of people and days from any. */
import type { Decision, Mention } from "./mention.ts";
import { isDecision } from "./mention.ts";
import { COMMA, NONE, STOP, type Token } from "./tokens.ts";

/** "Are we 60 fps or 24", with or without a question mark. */
const ASKS =
  /^(?:(?:@\S+|and|so|but|wait|hey|guys|hmm?),?\s+)?(?:are|is|was|were|do|does|did|has|have) (?:we|it|this|that|they|he|she|you|i|there)\b(?! want)/i;
/** "We handheld this or sticks?": both are open. */
const ASKS_EITHER = /\bor\b.*\?/i;
/** What is on the call sheet, and who is away. */
const DIARY =
  /\b(?:on|by|this|next|till?|until|from|of) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|tonight)\b|\b(?:call|doors?|wrap|crew|load-?in|pickup|lunch|unit move|recce|shoot|train|flight) (?:is |are |time )?(?:at|by|is) \d|\b(?:opens?|closes?|gone) (?:at|by) \d{1,2}(?::\d\d)?\b|\b(?:meeting|stand-?up|dailies|call|lunch|zoom|review|sync|back) (?:is )?in (?:\d+|five|ten|twenty|a few|half)\b|\b(?:is|are|was) (?:sick|ill|off sick|on holiday|on leave|away|out till?|late|stuck)\b|\b(?:running|minutes?|mins?|hours?) late\b/i;
/** A story may have an hour or a weekday in it; a decision about the picture has none. */
const HOURS = /\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** What cannot be had, whatever is wished for. */
const OUT_OF_REACH =
  /\b(?:can'?t|cannot|can not|couldn'?t|won'?t be able to) (?:really )?(?:afford|get|have|do|pay)\b|\bno (?:money|budget|time) (?:for|to)\b|\btoo (?:expensive|pricey)\b|\bout of budget\b|\b(?:but|only) (?:the )?(?:permit|budget|schedule|weather|location|money)s?\b/i;
/** Somebody else's wish: "Kurt wants handheld". Who speaks for the film ("it", "we", "the film") is not somebody else. */
const REPORTED =
  /(?:^|[,;]\s*|\band )(?!(?:i|we|it|this|that|the film|the spot|everything|everyone|everybody|people|who)\b)(?:(?:the|our|my|their|\p{L}+['’]s)\s+)?[\p{L}'-]+ (?:wants?|wanted|prefers?|asked for|keeps? asking for|is asking for|votes? for|was thinking|says|said|suggests?|suggested|would rather|loves|likes|hates|fancies)\b/iu;
/** Where somebody's own wish follows another's. */
const OWN_WISH = /\b(?:but|however|though)\b|\bi(?:'d)? (?:say|want|vote|prefer|think)\b/i;
/** What holds for some of the film only. */
const EXCEPTS = /\b(?:except|excepting|apart from|other than|all but)\b/i;
const UNTIL = /\b(?:until|till?|'?til|up to the (?:moment|point))\s+(?:the|he|she|they|it|we|that|\p{L}+s)\b/iu;
/** "When he runs", "for the last scene". */
const SOME_TIME =
  /\bwhen(?:ever)? (?:he|she|they)\b|\b(?:otherwise|only)[.!]*$|\b(?:for|in|on) the (?:last|first|opening|closing|final) (?:scene|shot|line|beat|moment)\b/iu;
const SOME_SHOTS =
  /\b(?:(?:all|only|just|every|each of) (?:of )?(?:the |our )?|(?:for|in|on|with) (?:all )?the )(?:extreme |big |medium )?(?:close-?\s?ups?|wides|wide shots|long shots|mediums|inserts|two-?shots|exteriors|interiors|dialogue scenes|night scenes|day scenes)\b/i;
/** "Never show faces" is for somebody to rule out: how that is filmed was not said. */
const NO_FACES =
  /\b(?:never|no|not|don['’]?t|without|avoid)\b(?: ever| want| to| any| see| seeing| show| showing| reveal| people['’]?s?)* faces\b/i;
/** "Steadicam in the corridor, locked off in the office": each holds for its own place. */
const BY_PLACE =
  /\b(?:in|inside|at|on) the (?!film\b|spot\b|ad\b|whole\b|end\b|start\b)[\p{L}-]+(?=\s*(?:[,;.!]|$|and\b|but\b|then\b))/giu;
/** A length beside one of these is that part's, not the film's. */
const PARTS =
  /\b(?:logo|wordmark|end ?card|end ?frame|last frame|title card|super|packshot|pack shot|tagline|lower third|intro|outro|cta|at the end|at the start|freeze frame|hold on)\b/i;
export const OF_SHOTS: ReadonlySet<string> = new Set(
  "support camera-move shot-size angle lens focus lighting-style lighting-source lighting-condition lighting-direction".split(
    " ",
  ),
);
/** Things that are made of film and have a focal length or a gauge in their name. */
const PRINTED = new Set(
  "print prints negative negatives slide slides scan scans roll rolls photo photos projector".split(" "),
);
/** Before "on the floor" these speak of the camera, other words of what lies there. */
const CAMERA = new Set(
  "camera cam lens rig tripod shot shoot low down right it from start set frame angle put keep sit lay".split(" "),
);
const SOMEBODY = new Set("im hes shes youre theyre were i'm he's she's you're they're".split(" "));

export const isDiary = (said: string): boolean => DIARY.test(said);
export const isOutOfReach = (said: string): boolean => OUT_OF_REACH.test(said);

type Fate = "ignored" | "limited";

export function setAsideMeaning(mentions: readonly Mention[], tokens: readonly Token[], text: string): void {
  if (!mentions.some((one) => isDecision(one) && one.verdict !== "ignored")) return;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.brk < STOP && !tokens[to - 1]!.asked) to++;
    const inside = mentions.filter((one): one is Decision => isDecision(one) && one.from >= from && one.from < to);
    if (inside.length > 0) weigh(inside, tokens, [from, to], text);
    from = to;
  }
}

function weigh(
  inside: readonly Decision[],
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  text: string,
) {
  const end = tokens[to]?.start ?? text.length;
  const start = tokens[from]!.start;
  const said = text.slice(start, end);
  const all = (fate: Fate, fits: (one: Decision) => boolean = () => true) => {
    for (const one of inside)
      if ((one.verdict === "said" || one.verdict === "ruled-out") && fits(one)) one.verdict = fate;
  };
  if ([ASKS, DIARY, HOURS, OUT_OF_REACH].some((one) => one.test(said)))
    return all("ignored", (one) => !(one.kind === "term" && one.verdict === "ruled-out"));
  if (ASKS_EITHER.test(said)) all("ignored");
  const theirs = REPORTED.exec(said);
  if (theirs) {
    const turn = OWN_WISH.exec(said.slice(theirs.index + theirs[0].length));
    const until = turn ? theirs.index + theirs[0].length + turn.index : said.length;
    const within = (one: Decision) => {
      const at = tokens[one.from]!.start - start;
      return at >= theirs.index && at < until;
    };
    all(turn ? "ignored" : "limited", within);
  }
  const limit = limitIn(said);
  if (limit !== undefined) all("limited", (one) => tokens[one.to - 1]!.end - start > limit);
  if (NO_FACES.test(said)) all("ignored", (one) => one.kind === "term" && one.byEffect);
  if (isByPlace(inside, said, (one) => tokens[one.to - 1]!.end - start)) all("limited");
  if (PARTS.test(said))
    all("ignored", (one) => one.kind === "quantity" && (one.quantity === "runtime" || one.quantity === "seconds"));
  all("ignored", (one) => isThing(one, tokens));
}

/** From where in a sentence a limit reaches: the start of its clause, or of the one before where it opens its own. */
export function limitIn(said: string): number | undefined {
  const found = [EXCEPTS, UNTIL, SOME_TIME, SOME_SHOTS].flatMap((one) => one.exec(said)?.index ?? []);
  if (found.length === 0) return undefined;
  const at = Math.min(...found);
  const opens = /[,;(–—-]\s*$/.exec(said.slice(0, at));
  return said.slice(0, opens ? opens.index : at).search(/[^,;]*$/);
}

/** How many decisions of the camera stand with a place of their own. */
function isByPlace(inside: readonly Decision[], said: string, endOf: (one: Decision) => number): boolean {
  const places = [...said.matchAll(BY_PLACE)].map(({ index }) => index);
  const placed = places.filter((at) =>
    inside.some(
      (one) => one.kind === "term" && OF_SHOTS.has(one.dimension) && at >= endOf(one) && at - endOf(one) <= 1,
    ),
  );
  return placed.length > 1;
}

/** What is spoken of as a thing in the world: keys on the ground, prints, how somebody is, what something is like. */
function isThing(one: Decision, tokens: readonly Token[]): boolean {
  const [first, next, before] = [tokens[one.from]!, tokens[one.to], tokens[one.from - 1]];
  if (next && next.brk === NONE && PRINTED.has(next.norm) && (one.kind === "quantity" || one.dimension === "lens"))
    return true;
  if (one.kind !== "term" || !before || first.brk >= COMMA) return false;
  if (one.id === "ground-level" && first.norm === "on") return !CAMERA.has(before.norm);
  if (one.dimension === "mood") return SOMEBODY.has(before.norm) && before.norm !== "were";
  return one.byEffect && before.norm === "like" && /^(?:its|it's|is|feels|was)$/.test(tokens[one.from - 2]?.norm ?? "");
}
