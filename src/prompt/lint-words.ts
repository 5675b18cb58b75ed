/** The words that lint looks for, and how much fits into a clip. */

/** Spoken English at an easy pace, in words a second (practice says 2 to 2.5). */
export const WORDS_A_SECOND = 2.5;
/** One visible step of an action takes about this long, in seconds. */
export const SECONDS_A_STEP = 1.5;
/** Rules that one clip keeps at once, our own figure: exclusions, must-haves and what has to hold. */
export const RULES_A_CLIP = 7;

/** Where one step of an action ends and the next begins. */
export const STEP = /,? (?:and then|then|after that)\b|;|, (?=[a-z]+s\b)| and (?=[a-z]+(?<!s)s\b)/iu;

export const HYPE =
  /\b(?:epic|stunning|breathtaking|awe-?inspiring|jaw-?dropping|mind-?blowing|gorgeous|beautiful(?:ly)?|amazing|incredible|insane|masterpiece|award-?winning|cinematic|hyper-?realistic|ultra-?realistic|photorealistic|ultra-?detailed|highly detailed|best quality|high quality|8k|trending|viral|perfect|flawless|iconic|magical|premium)\b/giu;
export const MOVE_WORDS: readonly (readonly [root: string, words: RegExp])[] = [
  ["push", /\b(?:push(?:es|ing)?|doll(?:y|ies|ying)) ?-?in\b|\bpush(?:es)? towards?\b/iu],
  ["pull", /\bpull(?:s|ing)? ?-?(?:out|back|away)\b|\bdoll(?:y|ies|ying) ?-?(?:out|back)\b/iu],
  ["pan", /\b(?:whip-?)?pan(?:s|ning)?\b/iu],
  ["tilt", /\btilt(?:s|ing)?\b/iu],
  ["truck", /\b(?:truck|crab)(?:s|ing)?\b/iu],
  ["crane", /\b(?:crane|jib|boom)(?:s|ing)?\b/iu],
  ["zoom", /\bzoom(?:s|ing)?\b/iu],
  ["orbit", /\b(?:orbit|arc|circle)(?:s|ing)?\b/iu],
  ["track", /\btrack(?:s|ing)? (?:along|with|left|right|alongside)\b/iu],
];
export const COMPOUND = /dolly[- ]?zoom|zolly|vertigo/iu;
export const CHANGE =
  /\b(?:until|then|begins? to|starts? to|becomes?|turns? into|transforms?|gradually|slowly|suddenly|while|as (?:he|she|it|they|the))\b/iu;
export const RISKY =
  /\b(?:blood|gore|wound(?:s|ed)?|kill(?:s|ed|ing)?|corpse|suicide|guns?|rifles?|weapons?|knife|knives|naked|nude|lingerie|child(?:ren)?|kids?|toddler|baby|teen(?:ager)?s?|drugs?|cocaine|needle|president|celebrity|disney|marvel|coca-?cola|nike|apple logo)\b/iu;
