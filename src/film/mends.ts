/** The table of what can be broken behind a fault: cause -> the decisions it goes back to, the earliest first, and what mends each. */
import type { Value } from "./decision.ts";
import type { NG_CAUSES } from "./model.ts";
import type { ShotView } from "./view.ts";

export type NgCause = (typeof NG_CAUSES)[number];

/** A step from a cause: it has something to propose where its decision is broken in this shot. */
export interface Step {
  readonly key: string;
  readonly field: string;
  readonly why: string;
  /** The value that mends it, `write` where people's words are needed, nothing where the decision holds. */
  mend(view: ShotView): Value | typeof WRITE | undefined;
}
export const WRITE = Symbol("write");

/** Wide to close. */
const SIZES = [
  "extreme-wide-shot",
  "wide-shot",
  "full-shot",
  "medium-wide-shot",
  "medium-shot",
  "medium-close-up",
  "close-up",
  "big-close-up",
  "extreme-close-up",
];
/** Milliseconds above which faces and hands drift in most generators; a planning rule of ours, to be overruled. */
const DRIFTS_AFTER = 5_000;
/** The shortest clip that most doors make, in milliseconds. */
const SHORTEST = 3_000;
/** Words a second that an actor speaks without hurry (English); source: Scenario planning notes, 2 to 2.5. */
const WORDS_A_SECOND = 2.5;
const SECOND = 1_000;

export const decided = (view: ShotView, field: string): Value | undefined => view.fields[field]?.value;
const secondsOf = (view: ShotView): number => Number(decided(view, "seconds") ?? 0);
const missing = (field: string) => (view: ShotView) => (decided(view, field) === undefined ? WRITE : undefined);
const unless = (field: string, value: Value) => (view: ShotView) =>
  JSON.stringify(decided(view, field)) === JSON.stringify(value) ? undefined : value;
const withPhrase = (kind: string) => (view: ShotView) =>
  view.phrases.some((phrase) => phrase.kind === kind) ? undefined : WRITE;

export function closer(view: ShotView): Value | undefined {
  const at = SIZES.indexOf(String(decided(view, "size") ?? "wide-shot"));
  return at < 0 ? undefined : SIZES[at + 1];
}

export function wider(view: ShotView): Value | undefined {
  const at = SIZES.indexOf(String(decided(view, "size") ?? "close-up"));
  return at <= 0 ? undefined : SIZES[at - 1];
}

export function shorter(view: ShotView): Value | undefined {
  const now = secondsOf(view);
  if (now <= SHORTEST) return undefined;
  return now > DRIFTS_AFTER ? DRIFTS_AFTER : now - SECOND;
}

export function longer(view: ShotView): Value | undefined {
  const now = secondsOf(view);
  return now === 0 ? undefined : now + SECOND;
}

/** Long enough for the words to be spoken. */
function spoken(view: ShotView): Value | undefined {
  const lines = decided(view, "dialogue");
  if (!Array.isArray(lines)) return undefined;
  const words = lines.flatMap((line) => (typeof line === "string" ? line : line.value).split(/\s+/)).filter(Boolean);
  const wanted = Math.ceil(words.length / WORDS_A_SECOND) * SECOND;
  return secondsOf(view) >= wanted ? undefined : wanted;
}

/** Several actions in one shot, by the words that join them. */
const JOINED = /\b(?:then|and then|before|after that|while)\b|[,;] (?:and )?(?:he|she|they|it)\b|\band\b.*\band\b/i;

function oneAction(view: ShotView): typeof WRITE | undefined {
  const action = decided(view, "action");
  return action === undefined || JOINED.test(String(action)) ? WRITE : undefined;
}

export const step = (key: string, field: string, why: string, mend: Step["mend"]): Step => ({ key, field, why, mend });

const CAST = step(
  "cast",
  "cast",
  "No lock phrase says who this is, so every take casts somebody new.",
  withPhrase("cast"),
);
const PROP = step(
  "prop",
  "prop",
  "No lock phrase says what the thing looks like, so every take designs it again.",
  withPhrase("prop"),
);
const FRAME = step(
  "first-frame",
  "mode",
  "Words alone do not hold it: start from an approved picture, and the picture carries it.",
  (view) =>
    ["first frame", "first and last frame"].includes(String(decided(view, "mode"))) ? undefined : "first frame",
);
const CLOSER = step("closer", "size", "It is too small in the frame to hold: one size closer.", closer);
const WIDER = step("wider", "size", "The frame is too tight for what has to be in it: one size wider.", wider);
const SHORTER = step("shorter", "seconds", "Long clips drift: shorter holds better.", shorter);
const LONGER = step("longer", "seconds", "There is more in it than the seconds hold: one second longer.", longer);
export const STATIC = step(
  "static",
  "move",
  "A moving camera makes everything else harder: hold it still.",
  unless("move", "static-shot"),
);
const MOVE = step(
  "move",
  "move",
  "No move is decided, so the generator makes one up. Static is a decision too.",
  (view) => (decided(view, "move") === undefined ? "static-shot" : undefined),
);
const SUPPORT = step("support", "support", "Nothing says what carries the camera, so it sways.", (view) =>
  decided(view, "support") !== undefined
    ? undefined
    : decided(view, "move") === "static-shot"
      ? "tripod"
      : "smooth-stabilized",
);
const SLOW = step("slow", "speed", "A slower move is obeyed more often.", (view) =>
  ["static-shot", undefined].includes(decided(view, "move") as string | undefined) ||
  ["speed-slow", "speed-imperceptible"].includes(String(decided(view, "speed")))
    ? undefined
    : "speed-slow",
);
const FAST = step("fast", "speed", "The move has no hurry in it: make it fast.", (view) =>
  ["static-shot", undefined].includes(decided(view, "move") as string | undefined) ? undefined : "speed-fast",
);
const END = step("end", "end", "No end frame is decided: say where it comes to rest.", missing("end"));
const HOLDS = step("holds", "holds", "Nothing says what must not change during the shot.", missing("holds"));
const ACTION = step(
  "action",
  "action",
  "It asks for more than one action, or for none: one, with trigger and end state.",
  oneAction,
);
const REWRITE = step(
  "rewrite",
  "action",
  "The decisions are all there; say the one action in plainer, visible words.",
  () => WRITE,
);
const WARDROBE = step(
  "wardrobe",
  "wardrobe",
  "No lock phrase says what is worn, so every take dresses somebody anew.",
  withPhrase("wardrobe"),
);
const OPENING = step(
  "opening",
  "first frame",
  "Nothing ties it to the shot before: give it that shot's last frame.",
  missing("first frame"),
);
const NO_TEXT = step(
  "text-after",
  "action",
  "Generators do not spell: put the text in afterwards, in the edit. Say the action without any words in the picture.",
  () => WRITE,
);

/** From each cause back to the decisions that can have broken it, the earliest first. */
export const STEPS: Readonly<Record<NgCause, readonly Step[]>> = {
  identity: [CAST, FRAME, CLOSER, SHORTER, STATIC],
  product: [PROP, HOLDS, FRAME, SHORTER, STATIC],
  performance: [ACTION, END, CLOSER, LONGER, REWRITE],
  anatomy: [ACTION, SLOW, SHORTER, WIDER, REWRITE],
  physics: [ACTION, END, SLOW, SHORTER, REWRITE],
  camera: [MOVE, SUPPORT, SLOW, HOLDS, END, STATIC],
  framing: [
    step("size", "size", "No size is decided.", missing("size")),
    step("angle", "angle", "No angle is decided.", missing("angle")),
    step("composition", "composition", "Nothing says how the frame is arranged.", missing("composition")),
    FRAME,
    CLOSER,
    WIDER,
  ],
  light: [
    step("time", "time of day", "No time of day is decided.", missing("time of day")),
    step("light", "light", "Nothing says what the light is like or where it comes from.", (view) =>
      (decided(view, "key quality") ?? decided(view, "direction")) ? undefined : missing("light")(view),
    ),
    step(
      "light-shot",
      "light",
      "The film's light did not carry: say this shot's own, as it is seen.",
      missing("light"),
    ),
    FRAME,
  ],
  continuity: [OPENING, WARDROBE, FRAME, HOLDS],
  flicker: [SHORTER, STATIC, SLOW],
  pace: [step("length", "seconds", "No length is decided.", missing("seconds")), SLOW, LONGER, SHORTER, FAST],
  text: [NO_TEXT],
  "lip-sync": [
    step("lines", "dialogue", "No line is decided: the exact words, with the speaker.", missing("dialogue")),
    step("speech", "seconds", "The line does not fit: about 2.5 words a second are spoken without hurry.", spoken),
    CLOSER,
    STATIC,
  ],
  sound: [
    step("music", "music", "Nothing says whether there is music, so there is.", (view) =>
      decided(view, "music") === undefined ? "no music" : undefined,
    ),
    step("effects", "effects", "Nothing says what is heard.", missing("effects")),
  ],
  story: [
    step("purpose", "purpose", "Nothing says why the shot exists.", missing("purpose")),
    ACTION,
    END,
    CLOSER,
    REWRITE,
  ],
  artefact: [SHORTER, STATIC, SLOW, FRAME],
  other: [ACTION, END, HOLDS, SHORTER, REWRITE],
};

/** Words of a note -> the cause that they most likely name; nothing where they name none. */
const CAUSE_WORDS: readonly (readonly [NgCause, RegExp])[] = [
  ["lip-sync", /\b(?:lips?|lip.?sync|mouth|out of sync)\b/i],
  ["text", /\b(?:spelling|spelt|letters?|typo|captions?|subtitles?|gibberish|unreadable)\b/i],
  ["anatomy", /\b(?:fingers?|hands?|teeth|limbs?|joints?|extra (?:arm|leg))\b/i],
  [
    "identity",
    /\b(?:face|somebody else|different (?:person|woman|man|actor)|looks (?:like )?(?:older|younger)|not (?:him|her|them))\b/i,
  ],
  ["flicker", /\b(?:flickers?|flickering|jitters?|boils?|boiling|strob\w*)\b/i],
  ["physics", /\b(?:floats?|floating|gravity|merges?|melts?|vanish\w*|passes through|clips through)\b/i],
  ["product", /\b(?:product|label|logo|packshot|pack|proportions?)\b/i],
  ["sound", /\b(?:sound|music|noise|audio|voice|hiss)\b/i],
  ["continuity", /\b(?:continuity|does(?:n't| not) match|wardrobe|jump(?:s|ed)? cut)\b/i],
  [
    "light",
    /\b(?:light|lighting|dark|darker|bright|brighter|shadows?|exposure|warm|warmer|cold|colder|colou?rs?|grade)\b/i,
  ],
  ["framing", /\b(?:framing|frame|crop|closer|wider|tighter|headroom|composition|close-up|angle)\b/i],
  ["camera", /\b(?:camera|push|pull|pan|tilt|zoom|dolly|handheld|shak\w+|drift\w*|move)\b/i],
  ["pace", /\b(?:pace|slow|slower|fast|faster|rushed|drags?|longer|shorter|too (?:long|short))\b/i],
  ["performance", /\b(?:acting|performance|expression|smiles?|stiff|wooden|looks (?:sad|happy|bored))\b/i],
  ["story", /\b(?:story|beat|do(?:es)?n't (?:get|understand)|unclear|confusing)\b/i],
];

export const causeIn = (words: string): NgCause | undefined => CAUSE_WORDS.find(([, said]) => said.test(words))?.[0];
