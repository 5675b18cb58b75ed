/** A matched name and its neighbours into whether the word is meant as a term of the craft. */
import { term as termOf } from "../vocabulary/index.ts";
import type { Entry } from "./lexicon.ts";
import { COMMA, NONE, type Token } from "./tokens.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Abbreviations that are also words, units or files when they are not in capitals. */
const CAPITALS = words("ws ls fs ms cu hh oth bev tcu els xls mfs mls mws gvs ms");
/** Generators whose names are words or people's names. */
const COMMON_NAMES = words("runway wan ray gemini flux luma pika sora marey dream grok firefly omni");
const BEFORE_GENERATOR = words(
  "in on with for use using via to try through or and generator into by model run running render rendered switch not",
);
const CAMERA_WORDS = words(
  "camera cam lens we shot frame drone crane jib steadicam gimbal dolly then and slowly slow gently quickly it move fast focus who",
);
const ACTORS = words("she he they who her him");
/** Verbs of the camera that people also do. */
const DEEDS =
  /^(?:tilts?|tilting|pushes|pushing|pulls|pulling|pans|rolls?|moves|zooms?|tracks|rises|follows|following|orbits|circles|spins|arcs|sweeps|drops|leads|leading|slides|sliding|creeps?|lingers|reveals?|freezes|pursues|confronts?|transforms?|teases|wipes|fades|dissolves|morphs|flashes|flickers|looks|walks|glides|weaves|dives|swoops)\b/;
/** One word that is a size only where nothing follows that it could describe. */
const BARE_SIZES = words("wide medium low dutch");
/** Sizes that are also said of money, time and jeans: in talk they stand alone or behind a word of framing. */
const COMMON_SIZES = words("tight close low wide tights =close");
const BEFORE_SIZE = words(
  "a an the in at on from to then and or but not no so too very really super extra nice more pretty quite just keep stay go going start end open finish cut hold shoot shot shots frame framed framing camera lens it them this that her him all everything everyone we i be mostly always never less medium go get getting push pull want prefer like say yes ok maybe perhaps think for of with",
);
/** "The shot is wide" and "keep it tight" speak of the frame, "the budget is tight" does not. */
const COPULA = words("is are was were looks feels seems s");
const FRAMED = words("it shot shots frame framing camera lens everything this that crop one");
/** Words that say something of the film only where they stand alone between commas. */
const ALONE = words("warm close =warm =close =grain");
/** Things that stand upright whatever shape the picture has. */
const UPRIGHT = words(
  "line lines blind blinds stripe stripes bar bars axis edge edges beam beams pole poles wall walls garden gardens drop cliff cliffs climb shadow shadows pan tilt move",
);
/** After these a word is spoken of, or is the name of a thing. */
const NAMING = words("word words called named titled brand");
/** "Through the static": a noise, not a camera. */
const NOISE = words("the through of radio tv some crackling");
/** "Push it back": somebody moves a thing. */
const MOVED = words("it them him her you me back around something a his my your their off aside open");
const AFTER_SIZE = words(
  "shot shots on of angle lens and or then to static handheld with for at from in the as her his it is but push frame framing low high eye two single master establishing tracking exterior interior please instead first enough not no start i think that locked slow drone shallow dolly pan zoom crane close closeup medium tight looking feels there here now again across over maybe so by if",
);

/** "Calm before the chaos", "before it gets tense": what comes before or after is not what it is like. */
const THEN = words("before after until till");
const OF_THEN = words(
  "the a an all any this that her his their its it he she they everything things of get gets turns becomes goes is",
);

function comesLater(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && tokens[from]!.brk === NONE && OF_THEN.has(tokens[from - 1]!.norm)) from--;
  return from > 0 && tokens[from]!.brk === NONE && THEN.has(tokens[from - 1]!.norm);
}

const SHOWING = /^(?:shows?|showing|demo|demonstrates?|explains?|learns?)$/;

/** "Behind her" is where the camera stands only if it is the camera that stands there. */
const PLACED_BEHIND = new Set(["behind her", "behind him"]);
const BEFORE_BEHIND = words(
  "camera cam we shot just right close stay stays stand from seen directly sit float angle lens",
);

export function allowed(
  entry: Entry,
  tokens: readonly Token[],
  own: readonly number[],
  as: "shot" | "answer",
): boolean {
  if (entry.kind === "generator") return generatorMeant(entry.alias, tokens, own);
  if (entry.kind !== "term") return true;
  const first = tokens[own[0]!]!;
  const before = tokens[own[0]! - 1];
  const after = tokens[own.at(-1)! + 1];
  if (CAPITALS.has(entry.alias))
    return first.upper || (as === "shot" && (own[0] === 0 || after?.norm === "on" || after?.norm === "of"));
  if (as === "answer" && COMMON_SIZES.has(entry.alias) && saidOfOther(tokens, own[0]!)) return false;
  if (BARE_SIZES.has(entry.alias))
    return !after || after.brk > NONE || AFTER_SIZE.has(after.norm) || /^\d|ing$/.test(after.norm) || after.title;
  if (before && NAMING.has(before.norm) && first.brk === NONE) return false;
  if (comesLater(tokens, own[0]!) && termOf(entry.ids[0]!)?.dimension === "mood") return false;
  if (entry.alias === "vertical") return !after || after.brk > NONE || !UPRIGHT.has(after.norm);
  if (ALONE.has(entry.alias)) return standsAlone(first, after, own[0] === 0);
  if (entry.alias === "static" || entry.alias === "the master")
    return !before || first.brk > NONE || (entry.alias === "static" ? !NOISE.has(before.norm) : endsThere(after));
  if (entry.alias === "=follow") return as === "shot" && opensWith(before, first) && isFollowed(after);
  if (FLARES.test(entry.alias)) return !before || first.brk > NONE || BEFORE_FLARE.has(before.norm);
  if (entry.alias === "letterbox") return !before || first.brk > NONE || !DETERMINERS.has(before.norm);
  if (entry.alias === "push") return !after || after.brk > NONE || !MOVED.has(after.norm);
  if (entry.alias === "how to") return as === "shot" && (!before || SHOWING.test(before.norm));
  if (PLACED_BEHIND.has(entry.alias)) return !before || first.brk >= COMMA || BEFORE_BEHIND.has(before.norm);
  return !doneBySomebody(entry.alias, before, first, as === "shot" ? tokens[own[0]! - 2] : undefined);
}

/** "The boat pulls in": an article, a noun, and what it does. */
const isThing = (noun: Token, article: Token | undefined): boolean =>
  article !== undefined && noun.brk === NONE && DETERMINERS.has(article.norm) && !OF_MAKING.test(noun.norm);
const DETERMINERS = words("the a an his her their its two three");
/** Not the name of anything that is seen. */
const OF_MAKING =
  /^(?:slow|fast|quick|gentle|smooth|subtle|long|short|small|single|hard|slight|move|movement|picture|image|view|pov|(?:[a-z]+(?:ly|ing|ed)))$/;

/** "Dev looks up at the clock": what somebody in the frame does, where no camera, no "it" and no "we" does it. */
const LOOKS = words("looks stares gazes peers glances peeks");
const LOOKING = words("camera cam lens frame shot it drone");

/** "The headlights sweep over the wall": what moves is in the picture. */
const MOVES =
  /^(?:sweep|swing|turn|glide|drift|float|rise|climb|sail|soar|fl(?:y|ies)|skim|scan|swivel|circle|spin)s?$/;
/** Of a camera effect any verb in the third person: "Leo leans in". */
const DOES =
  /^(?:sweep|swing|turn|glide|drift|float|rise|climb|sail|soar|fl(?:y|ies)|skim|scan|swivel|circle|spin)$|^[a-z]{3,}[^s\W]s$/;

export function doneInFrame(tokens: readonly Token[], own: readonly number[], moves: boolean): boolean {
  return (
    movesInFrame(tokens, own[0]!, moves ? DOES : MOVES) ||
    own.some((at) => LOOKS.has(tokens[at]!.norm) && !LOOKING.has(tokens[at - 1]?.norm ?? ""))
  );
}

function movesInFrame(tokens: readonly Token[], at: number, verbs: RegExp): boolean {
  const { norm, brk } = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || brk > NONE || !verbs.test(norm) || CAMERA_WORDS.has(before.norm)) return false;
  const opens = at === 1 || before.brk >= COMMA;
  const does = opens && norm.endsWith("s") && !OF_MAKING.test(before.norm);
  return does || before.title || ACTORS.has(before.norm) || isThing(before, tokens[at - 2]);
}

/** "Follow the waiter", "we follow Mara": somebody is followed, and nobody in the picture does it. */
function opensWith(before: Token | undefined, first: Token): boolean {
  return !before || first.brk >= COMMA || (CAMERA_WORDS.has(before.norm) && before.norm !== "who");
}

function isFollowed(after: Token | undefined): boolean {
  return after !== undefined && after.brk === NONE && (after.title || after.owns || FOLLOWED.has(after.norm));
}

/** "Her dress flares", "tempers flare". */
const FLARES = /^flares?$/;
const BEFORE_FLARE = words(
  "with and some big soft gentle warm heavy strong no the a more love want add light natural blue",
);

const FOLLOWED = words("the a an her his their him them two three it");

function saidOfOther(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.brk > NONE) return false;
  if (!COPULA.has(before.norm)) return before.owns || !BEFORE_SIZE.has(before.norm);
  return !FRAMED.has(tokens[at - 2]?.norm ?? "");
}

function standsAlone(first: Token, after: Token | undefined, opens: boolean): boolean {
  return (opens || first.brk >= COMMA) && endsThere(after);
}

function endsThere(after: Token | undefined): boolean {
  return !after || after.brk >= COMMA;
}

function generatorMeant(alias: string, tokens: readonly Token[], own: readonly number[]): boolean {
  if (!COMMON_NAMES.has(alias)) return true;
  const first = tokens[own[0]!]!;
  const before = tokens[own[0]! - 1];
  const alone = own[0] === 0 && (!tokens[own.at(-1)! + 1] || tokens[own.at(-1)! + 1]!.brk >= COMMA);
  return alone || (first.title && before !== undefined) || BEFORE_GENERATOR.has(before?.norm ?? "");
}

/** "She tilts her head", "Mara pushes into the crowd": somebody in front of the camera does it. */
function doneBySomebody(alias: string, before: Token | undefined, first: Token, ahead: Token | undefined): boolean {
  if (!before || first.brk > NONE || !DEEDS.test(alias)) return false;
  if (CAMERA_WORDS.has(before.norm)) return false;
  return ACTORS.has(before.norm) || before.title || isThing(before, ahead);
}
