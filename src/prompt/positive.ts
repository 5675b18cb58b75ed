/** What must not be seen, turned into what is seen instead, for generators that do not understand "not". */
import { known } from "./wording.ts";

/** Instead of a camera that is carried or shakes: steady, which leaves it free to move. */
export const STEADY = "smooth, stabilised camera";
/** Instead of a camera that moves. */
export const LOCKED_OFF = "locked-off camera on a tripod";

/** Instead of people. */
export const DESERTED = "empty, deserted";
/** Instead of people besides those who are in it. */
export const OTHERWISE_EMPTY = "an otherwise empty place";

/** By vocabulary id. */
const BY_TERM: Readonly<Record<string, string>> = {
  handheld: STEADY,
  "shaky-cam": STEADY,
  "shoulder-rig": STEADY,
  "gun-and-run": STEADY,
  drone: "camera kept on the ground",
  "fpv-drone": "camera kept on the ground",
  "crash-zoom-in": "fixed focal length",
  "crash-zoom-out": "fixed focal length",
  zoom: "fixed focal length",
  "zoom-in": "fixed focal length",
  "zoom-out": "fixed focal length",
  "dolly-zoom": "constant perspective, fixed focal length",
  "dolly-in-zoom-out": "constant perspective, fixed focal length",
  "dolly-out-zoom-in": "constant perspective, fixed focal length",
  "whip-pan": "unhurried camera",
  "random-move": "deliberate, planned camera",
  "static-shot": "camera in continuous motion",
  "orbit-360": "camera on one side of the subject",
  "arc-shot": "camera on one side of the subject",
  roll: "level horizon",
  "roll-clockwise": "level horizon",
  "roll-counterclockwise": "level horizon",
  "dutch-angle": "level horizon",
  "crane-up": "constant camera height",
  "crane-down": "constant camera height",
  "crane-shot": "constant camera height",
  "pedestal-up": "constant camera height",
  "pedestal-down": "constant camera height",
  "drone-ascend": "constant camera height",
  "drone-descend": "constant camera height",
  "fly-over": "camera at human height",
  "fly-through": "camera at human height",
  "lens-flare": "clean, flare-free optics",
  "anamorphic-flare": "clean, flare-free optics",
  vignette: "even brightness to the corners of the frame",
  "fisheye-lens": "rectilinear lens, straight lines",
  "barrel-distortion": "rectilinear lens, straight lines",
  "shallow-focus": "deep focus",
  "deep-focus": "shallow depth of field",
  "slow-motion": "real-time motion",
  "fast-motion": "real-time motion",
  "time-lapse": "real-time motion",
  "golden-hour": "neutral daylight",
  "hard-light": "soft diffused light",
  "soft-light": "hard light, crisp shadows",
  "low-key": "bright, even lighting",
  "high-key": "low-key lighting, deep shadows",
  "film-grain": "clean, grain-free image",
  neon: "plain white practical light",
  "black-and-white": "full colour",
  saturated: "muted, restrained colour",
  desaturated: "full, natural colour",
  "teal-and-orange": "natural, uncorrected colour",
  fog: "clear air",
  haze: "clear air",
  smoke: "clear air",
  rain: "dry weather",
  snow: "bare ground, dry weather",
  wind: "still air",
  "split-screen": "one full-frame image",
  "direct-to-camera": "eyes kept off the lens",
  "break-fourth-wall": "eyes kept off the lens",
};

/** By the thing named, the narrower first; it must be what the exclusion ends on or is about. */
const BY_NOUN: readonly (readonly [nouns: RegExp, instead: string])[] = [
  [
    /\b(?:modern|contemporary|present-day) (?:objects?|things?|technology|cars?|phones?|screens?|clothes|signs?)\b/iu,
    "period objects only",
  ],
  [/\b(?:camera (?:shake|wobble)|shak(?:e|y|ing)(?: camera)?|jitter\w*)\b/iu, STEADY],
  [/\b(?:hand[- ]?held)\b/iu, STEADY],
  [/\bcamera (?:moves?|movement|motion)\b/iu, LOCKED_OFF],
  [/\b(?:look(?:s|ing)?|glanc(?:e|es|ing)) (?:in)?to (?:the )?(?:camera|lens)\b/iu, "eyes kept off the lens"],
  [/\b(?:crowds?|bystanders?|passers-?by|extras|background people)\b/iu, "an empty background"],
  [/\b(?:other people|anyone else|anybody else|second person|extra people)\b/iu, OTHERWISE_EMPTY],
  [/\b(?:people|persons?|humans?|anyone|anybody|pedestrians)\b/iu, DESERTED],
  [
    /^(?:(?:visible|recogni[sz]able|identifiable|clear|human|full|people['’]s) )*faces?\b/iu,
    "the figure turned away, seen from behind",
  ],
  [/\b(?:children|child|kids?|minors?)\b/iu, "adults only"],
  [/\b(?:hands?|fingers?)\b/iu, "hands kept out of frame"],
  [/\b(?:subtitles?|captions?)\b/iu, "a clean frame, picture alone"],
  [/\b(?:watermarks?)\b/iu, "a clean frame, picture alone"],
  [/\b(?:competitor|rival|other|third[- ]party) (?:brands?|logos?|products?)\b/iu, "other objects plain and unbranded"],
  [/\b(?:logos?|brand(?:s|ing| names?)?|trademarks?|labels?)\b/iu, "plain, unbranded surfaces"],
  [/\b(?:text|lettering|writing|words|signage|signs?|typography|letters)\b/iu, "blank, unmarked surfaces"],
  [/\b(?:cars?|traffic|vehicles?)\b/iu, "an empty road, pedestrian quiet"],
  [/\b(?:lens )?flares?\b/iu, "clean, flare-free optics"],
  [/\b(?:motion )?blur\b/iu, "crisp, sharply defined movement"],
  [/\bbokeh\b/iu, "deep focus"],
  [/\b(?:film )?grain|noise\b/iu, "clean, grain-free image"],
  [/\b(?:cuts?|cutting|edits?|jump cuts?)\b/iu, "one continuous shot"],
  [/\b(?:slow[- ]?mo(?:tion)?)\b/iu, "real-time motion"],
  [/\b(?:zoom(?:s|ing)?)\b/iu, "fixed focal length"],
  [/\b(?:smil(?:e|es|ing))\b/iu, "a composed, neutral face"],
  [/\b(?:cry(?:ing)?|tears?)\b/iu, "dry eyes, a composed face"],
  [/\b(?:laugh(?:s|ing|ter)?)\b/iu, "a composed, quiet face"],
  [/\b(?:smok(?:e|ing)|cigarettes?|vap(?:e|ing))\b/iu, "clear air"],
  [/\b(?:alcohol|beer|wine|drinking)\b/iu, "soft drinks only"],
  [/\b(?:blood|gore|wounds?|injur(?:y|ies))\b/iu, "clean, unhurt skin"],
  [/\b(?:guns?|weapons?|knives|knife)\b/iu, "empty, open hands"],
  [/\b(?:nudity|naked|bare skin)\b/iu, "everyone fully clothed"],
  [/\b(?:neon)\b/iu, "plain white practical light"],
  [/\b(?:bright|garish|loud|saturated) colou?rs?\b/iu, "muted, restrained colour"],
  [/\b(?:shadows?)\b/iu, "soft, even light"],
  [/\b(?:clutter|mess|untidiness)\b/iu, "a tidy, cleared space"],
  [/\b(?:rain|wet)\b/iu, "dry weather, dry surfaces"],
  [/\b(?:snow|ice)\b/iu, "bare ground"],
  [/\b(?:clouds?)\b/iu, "a clear sky"],
  [/\b(?:fog|mist|haze)\b/iu, "clear air"],
  [/\b(?:sunglasses|glasses)\b/iu, "eyes uncovered"],
  [/\b(?:jewel(?:le)?ry)\b/iu, "bare neck and hands"],
  [/\b(?:animals?|dogs?|cats?|pets?)\b/iu, "humans only"],
  [/\b(?:phones?|screens?|smartphones?)\b/iu, "analogue objects only"],
  [/\b(?:plastic)\b/iu, "natural materials"],
  [/\blip[- ]?sync(?:ing|hing)?\b/iu, "mouth closed"],
  [/\b(?:dialogue|speech|talking|speaking)\b/iu, "a wordless scene"],
  [/\b(?:music|score|soundtrack)\b/iu, "only the natural sound of the scene"],
  [/\b(?:morph(?:s|ing)?|warp(?:s|ing)?|distort(?:ion|ed|ing)?)\b/iu, "stable shapes and proportions"],
  [/\b(?:extra (?:limbs|fingers|arms|legs)|deformed|bad anatomy)\b/iu, "natural anatomy"],
  [/\b(?:cartoon\w*|anime|animation|illustration)\b/iu, "photographic realism"],
  [/\b(?:cgi|3d render\w*|plastic skin)\b/iu, "photographic realism, natural skin"],
  [/\b(?:photo-?realis(?:m|tic)|photographic realism)\b/iu, "a drawn, stylised image"],
  [/\b(?:colou?r )?gradients?\b/iu, "flat, solid colours"],
  [/\b(?:dutch (?:angles?|tilts?)|canted (?:angles?|frames?)|tilted horizons?)\b/iu, "level horizon"],
  [/\b(?:stock(?: footage| photo)?s?)\b/iu, "unposed, particular detail"],
];

const ENDING_ON = BY_NOUN.map(([nouns, instead]) => [new RegExp(`(?:${nouns.source})$`, "iu"), instead] as const);

/** The thing itself, without where it is: "cars in the street" are "cars". */
function head(value: string): string {
  return value.split(/\s(?:in|on|at|of|from|near|behind|by|under|to|for)\s/u, 1)[0] ?? value;
}

/** Who is in front may well be somebody. */
const BEHIND =
  /\b(?:people|persons?|humans?|anyone|anybody|figures?) (?:in the (?:back(?:ground)?|distance)|behind \S+)$/iu;

/** Only some of them: to say "deserted" instead of "people with umbrellas" would rule out the others too. */
const SOME =
  /^(?!any|some|no|every|shots?|images?|pictures?|things?|surfaces?)[\p{L} -]+?\s(?:with|that|which|who)\s/iu;

/** What stands there instead, without a negation; undefined where no wording is known. */
export function positiveFor(value: string): string | undefined {
  const byTerm = known(BY_TERM, value);
  if (byTerm) return byTerm;
  if (SOME.test(value)) return undefined;
  if (BEHIND.test(value)) return "an empty background";
  for (const words of [head(value), value]) {
    const found = ENDING_ON.find(([nouns]) => nouns.test(words));
    if (found) return found[1];
  }
  return undefined;
}
