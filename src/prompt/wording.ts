/** Vocabulary ids turned into the words of a prompt: verbs for moves, adverbs for speeds, a camera's support, the hour. */
import { type Term, term } from "../film/vocabulary/index.ts";

/** What the camera does, after "the camera"; a bar marks where an adverb of speed reads best. */
export const MOVES: Readonly<Record<string, string>> = {
  "static-shot": "stays locked off",
  pan: "pans",
  "pan-left": "pans left",
  "pan-right": "pans right",
  "whip-pan": "whip-pans",
  "circular-pan": "pans| a full circle from a fixed point",
  tilt: "tilts",
  "tilt-up": "tilts up",
  "tilt-down": "tilts down",
  roll: "rolls| around the lens axis",
  "roll-clockwise": "rolls clockwise",
  "roll-counterclockwise": "rolls counter-clockwise",
  dolly: "dollies| along the lens axis",
  "push-in": "pushes in",
  "pull-out": "pulls back",
  truck: "trucks sideways",
  "truck-left": "trucks left",
  "truck-right": "trucks right",
  "pedestal-up": "rises straight up",
  "pedestal-down": "lowers straight down",
  "crane-shot": "cranes",
  "crane-up": "cranes up",
  "crane-down": "cranes down",
  zoom: "zooms| optically",
  "zoom-in": "zooms in| optically",
  "zoom-out": "zooms out| optically",
  "crash-zoom-in": "crash-zooms in",
  "crash-zoom-out": "crash-zooms out",
  "dolly-zoom": "makes a dolly zoom|, the background warping around the subject",
  "dolly-in-zoom-out": "makes a dolly zoom|, the background stretching away",
  "dolly-out-zoom-in": "makes a dolly zoom|, the background swelling closer",
  "arc-shot": "arcs| around the subject",
  "arc-clockwise": "arcs clockwise| around the subject",
  "arc-counterclockwise": "arcs counter-clockwise| around the subject",
  "orbit-360": "orbits| all the way around the subject",
  "tracking-shot": "tracks| with the subject",
  "follow-shot": "follows the subject| from behind",
  "lead-shot": "leads the subject|, moving backwards ahead of it",
  "side-tracking": "tracks| alongside the subject",
  "front-side-tracking": "leads the subject| from a front three-quarter position",
  "rear-side-tracking": "follows the subject| from a rear three-quarter position",
  "arc-tracking": "tracks the moving subject| in a curve",
  "aerial-tracking": "tracks from the air",
  "pan-tracking": "pans| with the moving subject",
  "tilt-tracking": "tilts| with the moving subject",
  "fly-through": "flies| through the space",
  "fly-over": "flies over",
  "drone-ascend": "rises| into the air",
  "drone-descend": "descends| from the air",
  "through-object": "moves| through an opening into the space beyond",
  levitate: "floats weightlessly| upward",
  drift: "drifts subtly",
  "parallax-move": "slides| past layered depths in parallax",
  turntable: "holds its place| while the subject rotates on a turntable",
  "forward-and-up": "moves forward and up| in one motion",
  "down-and-back": "moves down and back| in one motion",
  "back-and-up": "moves back and up| in one motion",
  "turn-right-and-forward": "turns right| while advancing",
  "turn-left-and-forward": "turns left| while advancing",
  "random-move": "searches|, improvising its way",
};

/** How fast, after the verb. */
export const SPEEDS: Readonly<Record<string, string>> = {
  "speed-imperceptible": "almost imperceptibly",
  "speed-slow": "slowly",
  "speed-moderate": "at a steady pace",
  "speed-fast": "fast",
  "speed-very-fast": "very fast",
  accelerating: "accelerating",
  decelerating: "easing to a stop",
  abrupt: "abruptly",
};

/** What carries the camera, before "the camera". */
export const SUPPORTS: Readonly<Record<string, string>> = {
  tripod: "on a tripod",
  handheld: "handheld",
  "shoulder-rig": "shoulder-mounted",
  "shaky-cam": "shaky",
  "smooth-stabilized": "smoothly stabilised",
  steadicam: "on a Steadicam",
  gimbal: "on a gimbal",
  slider: "on a slider",
  "dolly-track": "on a dolly track",
  "crane-rig": "on a crane",
  "jib-rig": "on a jib arm",
  drone: "on a drone",
  "fpv-drone": "on an FPV drone",
  helicopter: "mounted on a helicopter",
  "cable-cam": "on a suspended cable",
  "car-mount": "mounted on a car",
  "camera-car": "on a camera car with a stabilised arm",
  snorricam: "fixed to the actor as a SnorriCam",
  "helmet-cam": "on a helmet mount",
  "body-cam": "worn on the body",
  "object-mount": "mounted on the object",
  "motion-control": "on a motion-control robot arm",
  "phone-camera": "on a smartphone",
  "gun-and-run": "run-and-gun, as in a documentary",
  "virtual-camera": "as a virtual CG camera",
};

/** Lighting conditions that are a time of day; the others are weather and effects. */
export const TIMES: ReadonlySet<string> = new Set([
  "day",
  "dawn",
  "sunrise",
  "morning",
  "midday",
  "golden-hour",
  "sunset",
  "dusk",
  "blue-hour",
  "night",
]);

/** Colour terms that are a stock or a grade's texture, so that they stand beside a palette instead of replacing it. */
export const STOCKS: ReadonlySet<string> = new Set([
  "kodak-portra",
  "film-35mm",
  "film-16mm",
  "super-8",
  "film-70mm",
  "vhs-look",
  "film-grain",
  "halation",
  "bleach-bypass",
  "technicolor",
  "crushed-blacks",
  "lifted-blacks",
  "high-contrast-grade",
]);

/** Pace that only an edit can make, so that saying it in one shot would ask for cuts. */
export const EDITING_PACE: ReadonlySet<string> = new Set(["rapid-cutting", "montage"]);

/** Pace for which more frames are shot than are shown. */
export const SLOWED: ReadonlySet<string> = new Set(["slow-motion", "super-slow-motion", "speed-ramp"]);

/** A frame rate that somebody named with the pace. */
export const RATE = /^(?:at |shot at )?(?<fps>\d{2,4}) ?(?:fps|frames (?:a|per) second)$/iu;

/** Frames a second; above it they are no master's rate. */
export const MASTER_FPS_MAX = 60;

/** Camera moves during which the camera stays where it is. */
export const STILL_MOVES: ReadonlySet<string> = new Set(["static-shot", "turntable"]);

/** What a table says of a vocabulary id; nothing for a person's own words, whatever they are ("constructor"). */
export function known(table: Readonly<Record<string, string>> | undefined, value: string): string | undefined {
  return term(value) ? table?.[value] : undefined;
}

/** The words of a value: the term's fragment, or what the person said; another name where a word of it is banned. */
export function say(value: string, banned: (words: string) => boolean, own?: Readonly<Record<string, string>>): string {
  const found = term(value);
  if (!found) return value;
  const first = own?.[value] ?? found.fragment;
  if (!banned(first)) return first;
  return choices(found).find((words) => !banned(words)) ?? first;
}

function choices(found: Term): string[] {
  return [found.fragment, found.name.charAt(0).toLowerCase() + found.name.slice(1), ...found.aliases];
}

/** A mood word as an adjective: "calm mood" is "calm". */
export function moodWord(value: string, banned: (words: string) => boolean): string {
  return say(value, banned).replace(/ (?:mood|tone|feel|look|atmosphere|attitude)$/u, "");
}

/** A colour term as an entry of a palette: "teal and orange grade" is "teal and orange". */
export function paletteWord(value: string, banned: (words: string) => boolean): string {
  return term(value) ? say(value, banned).replace(/ (?:palette|grade)$/u, "") : value;
}
