/** The table of what can be broken behind a fault: cause -> the decisions it goes back to, the earliest first; each step reads the shot. */
import {
  COMPOSITION,
  closerFor,
  END,
  FAST,
  HEIGHT,
  HOLD_FRAME,
  HOLD_STATE,
  LENGTH,
  LONGER,
  MOVE,
  OPENING,
  SHORTER,
  SIZE,
  SLOW,
  STATIC,
  SUPPORT,
  TIGHTER,
  WIDER,
} from "./mends/camera.ts";
import { CAPTIONS, NO_TEXT } from "./mends/lettering.ts";
import { EFFECTS, LIGHT, LINES, MOUTH, MUSIC, ONE_SPEAKER, PURPOSE, SPEECH, STEADY, TIME } from "./mends/light.ts";
import {
  ACTION,
  CAST,
  CLEAN,
  DONE,
  FACE,
  FRAMED,
  HOLD_THING,
  LIT,
  PROP,
  REWRITE,
  RIVALS,
  SAME,
  THING,
  WARDROBE,
} from "./mends/people.ts";
import { verb, who } from "./mends/shot.ts";
import type { Step } from "./mends/step.ts";
import type { NG_CAUSES } from "./model.ts";

export type NgCause = (typeof NG_CAUSES)[number];

const CLOSER_FACE = closerFor(
  (view) => `${verb(view, `the face of ${who(view)} is`, `the faces of ${who(view)} are`)} too small to hold.`,
);
const CLOSER_POINT = closerFor((view) => `what ${who(view)} ${verb(view, "does", "do")} is lost in it.`);

/** From each cause back to the decisions that can have broken it, the earliest first. */
export const STEPS: Readonly<Record<NgCause, readonly Step[]>> = {
  identity: [RIVALS, CAST, FACE, CLOSER_FACE, SHORTER, STATIC],
  product: [PROP, HOLD_THING, THING, SHORTER, STATIC],
  performance: [ACTION, DONE, CLOSER_FACE, LONGER, REWRITE],
  anatomy: [ACTION, SLOW, SHORTER, WIDER, REWRITE],
  physics: [ACTION, DONE, SLOW, SHORTER, REWRITE],
  camera: [MOVE, SUPPORT, SLOW, END, HOLD_FRAME, STATIC],
  framing: [SIZE, HEIGHT, COMPOSITION, FRAMED, CLOSER_POINT, WIDER],
  light: [TIME, LIGHT, LIT],
  continuity: [OPENING, WARDROBE, RIVALS, SAME, HOLD_STATE],
  flicker: [STEADY, SHORTER, STATIC, SLOW, CLEAN],
  pace: [LENGTH, ACTION, SLOW, LONGER, TIGHTER, FAST],
  text: [NO_TEXT, CAPTIONS],
  "lip-sync": [LINES, ONE_SPEAKER, SPEECH, MOUTH, STATIC],
  sound: [MUSIC, EFFECTS],
  story: [PURPOSE, ACTION, DONE, CLOSER_POINT, REWRITE],
  artefact: [SHORTER, STATIC, SLOW, CLEAN],
  other: [ACTION, END, HOLD_STATE, SHORTER, REWRITE],
};

/** Words of a note -> the cause that they most likely name; nothing where they name none. */
const CAUSE_WORDS: readonly (readonly [NgCause, RegExp])[] = [
  ["lip-sync", /\b(?:lips?|lip.?sync|mouth|out of sync)\b/i],
  [
    "text",
    /\b(?:spelling|spelt|misspel\w+|letters?|lettering|typo|captions?|subtitles?|gibberish|unreadable|(?:label|logo|text|title|writing|sign)s? (?:is |are |looks? )?(?:mirrored|reversed|backwards?|garbled))\b/i,
  ],
  ["anatomy", /\b(?:fingers?|hands?|teeth|limbs?|joints?|extra (?:arm|leg))\b/i],
  [
    "identity",
    /\b(?:face|somebody else|different (?:person|woman|man|actor)|looks (?:like )?(?:older|younger)|not (?:him|her|them))\b/i,
  ],
  ["flicker", /\b(?:flickers?|flickering|jitters?|boils?|boiling|strob\w*)\b/i],
  [
    "physics",
    /\b(?:floats?|floating|gravity|merges?|melts?|vanish\w*|passes through|clips through|wrong (?:way|direction)|upside down|by itself)\b/i,
  ],
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
