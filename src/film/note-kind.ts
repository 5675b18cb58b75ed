/** A note as reviewers write it -> what it is: a change that somebody can make, praise that has to hold, or a feeling. */
import { type ListenOptions, listen } from "./listen/index.ts";
import { waysIn } from "./ways.ts";

/**
 * - `change`: something seen or heard in it is wrong or wanted otherwise: a retake can begin from it.
 * - `praise`: it is liked as it is: nothing to do, and a retake has to keep it.
 * - `feeling`: nothing visible or audible in it: whoever said it is asked once.
 */
export type NoteKind = "change" | "praise" | "feeling";

/** One list for all notes: listening builds its lexicon once a list. */
const LISTENING: ListenOptions = { as: "shot", generators: [] };

/** A change anywhere makes a note a change, and a feeling is asked about though something else is liked. */
export function noteKind(text: string): NoteKind {
  const said = text.toLowerCase().replaceAll("’", "'").replace(NOT_TOO, "");
  const kinds = said.split(PARTS).flatMap((part) => partKind(part) ?? []);
  return kinds.includes("change") ? "change" : kinds.includes("feeling") || kinds.length === 0 ? bare(said) : "praise";
}

/** "Not too fast" is no "too fast". */
const NOT_TOO = /\b(?:not|isn't|never) too \p{L}+/gu;
/** "👍" and "+1" are praise, "??" is nobody knows what. */
const bare = (said: string): NoteKind => (THUMBS.test(said) && !/\p{L}{2}/u.test(said) ? "praise" : "feeling");
const THUMBS = /👍|👏|🔥|❤|💯|🙌|😍|✅|\+1|:\+1:|:thumbsup:/u;

const PARTS = /[.;!?,\n]+|\s[-–—]+\s|\b(?:but|though|although|however|except)\b/;

function partKind(part: string): NoteKind | undefined {
  if (!/\p{L}{2}/u.test(part) || ACKNOWLEDGED.test(part)) return undefined;
  const wanted = ASKS.test(part) || direction(part);
  if (LIKED.test(part) && !UNLIKED.test(part) && !wanted) return "praise";
  if (KEEP.test(part) && !direction(part)) return "praise";
  return direction(part) || seenIn(part) ? "change" : "feeling";
}

const LIKED =
  /\b(?:love[sd]?|loving|adores?|great|perfect(?:ly)?|excellent|amazing|awesome|brilliant|fantastic|gorgeous|beautiful(?:ly)?|lovely|superb|stunning|wonderful|nice(?:ly)?|nailed|nails|spot[ -]on|bang on|on point|approved?|lgtm|(?:i|we|they|client|really|also|do) (?:really |quite )?likes?|looks? good|sounds? good|all good|so good|very good|good|best|well done|yes|yep|happy with|works(?: for me)?|(?:much |way |far )?better|this is (?:it|the one)|that's (?:it|the one)|ship it|winner|chef's kiss|wow|fine|ok(?:ay)?)\b/u;
const UNLIKED =
  /\b(?:not|no|never|isn't|aren't|don't|doesn't|didn't|hardly|less|nothing|almost|nearly|lacks?|hates?|would|could|could be|should|makes? it|better if|off|wrong|weird)\b/u;
/** "Keep the steam" holds; "keep the camera still" is a change. */
const KEEP =
  /^\s*(?:please |do |let's |and )?(?:keep|leave|don't (?:touch|change|lose))\b(?!.*\b(?:still|steady|static|in frame|off|away|on|out)\b)/u;
/** Wanted otherwise, whatever it is. */
const ASKS =
  /\b(?:please|can we|could (?:we|you)|should|shouldn't|needs?|wants?|make|more|less|instead|add|remove|lose|drop|fix|change|replace|swap|try|would (?:be|love|like|prefer)|i'd|we'd|only if|if (?:he|she|it|they|the)|wish|missing|too)\b/u;
const ACKNOWLEDGED =
  /^\s*(?:so|and|hi|hey|hello|team|all|guys|thanks?(?: you)?|thx|cheers|no|hmm+|um+|overall|generally|sorry)\s*$/u;

/** What can be too much or too little is a change by itself: it says which way. */
const direction = (part: string): boolean =>
  [...waysIn(part).keys()].some((about) => about !== "keeping") || MEASURED.test(part);
const MEASURED =
  /\b(?:slow|fast|quick|dark|bright|blurry|blurred|soft focus|out of focus|shaky|jerky|noisy|loud|quiet|silent|grainy|overexposed|underexposed|blown out|washed out|out of sync|crooked|upside down|cropped|cut off|backwards?|jumps?|jumpy|flickers?|flickering|stutters?|stretched|morph(?:s|ing)?|melts?|melting|warps?|warped|warping|glitch(?:es|y)?|louder|quieter|higher|lower|bigger|smaller|larger|sharper|softer|steadier|earlier|later|warmer|cooler)\b/u;

/** Whether anything is named that is seen or heard: any word that is not opinion, mood or grammar. */
function seenIn(part: string): boolean {
  const { tone, found } = listen(part, LISTENING);
  const moods = [...tone, ...found.filter(({ dimension }) => dimension === "mood" || dimension === "narrative-intent")];
  const rest = moods.reduce(
    (said, { span: [from, to] }) => said.slice(0, from) + " ".repeat(to - from) + said.slice(to),
    part,
  );
  return (rest.match(/\p{L}[\p{L}'-]+/gu) ?? []).some((word) => !UNSEEN.has(word.replace(/'s$/u, "")));
}

/** Grammar, people who talk, the film as a whole, and words of taste: nobody sees or hears any of them. */
const UNSEEN: ReadonlySet<string> = new Set(
  `the a an this that these those it its is are was be been being am i'm i've it's that's there's isn't wasn't aren't very much
  bit little lot lots kind kinda sort of and or so then than not no never on in at to for from with by into onto over all again
  just only even also please some any other another one ones same sure about how why what which who really quite pretty rather
  almost nearly still yet somehow somewhat maybe perhaps make made makes making can can't could couldn't should shouldn't will
  won't would must need needs needed want wants let let's get gets got go goes going have has had hasn't do does did don't
  doesn't didn't done we we're we'd you they she he her his their our my me us them him there here when where while because if
  as like likes liked look looks looking feel feels feeling felt seem seems sounds sound say says said saying think thinks
  thought know knows believe find try trying give gives giving bring take taken work works working doing happen happens
  something somethings nothing anything everything thing things way part bits whole overall general moment
  end ending start beginning middle second seconds time shot shots take takes clip film movie video picture image frame scene
  version versions option options cut edit ad spot commercial stock footage ai generated generic client clients team brand boss ceo
  director producer agency audience viewers people folks everybody everyone nobody somebody anyone legal marketing account
  pop pops popping oomph punch punchy punchier energy energetic wow magic magical jazz jazzy sexy sexier edgy edgier premium
  elevate elevated special better best worse worst nice nicer good great bad cinematic epic dynamic stunning beautiful boring
  bland off weird wrong odd strange meh missing right cheap fake flat dull dead alive lively life vibe vibes mood tone emotion
  emotional emotions feelings impact drama dramatic excitement exciting excited spark soul heart heartfelt edge gravitas depth
  luxury luxurious expensive cool cooler fun funny interesting engaging compelling real natural authentic genuine human
  modern fresh young youthful bold strong stronger weak weaker powerful power intense intensity
  more less most least enough up down out away back love loves hate hates hated prefer convinced convincing sold fan
  quality style stylish look-and-feel aesthetic creative creativity idea concept story message point hit hits hitting land lands
  landing resonate amazing awesome perfect fine ok okay lacks lacking lack without needs bring level next factor touch
  else different changed change fix fixed redo retake try tried maybe honestly personally tbh imo hmm hm um uh eh ugh kinda
  first last final third previous before after now today anymore my personally too me approve approved yes no nope`
    .split(/\s+/)
    .filter(Boolean),
);
