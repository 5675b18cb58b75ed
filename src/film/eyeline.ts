/** A description -> where the person in it looks, where that is said by the sides of the frame. */

export interface Eyeline {
  /** "off camera left". */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const EYELINE =
  /\b(?:(?:her|his|their|the) )?(?:eye-?lines?|looks?|looking|glanc(?:es?|ing)|gaz(?:es?|ing)|star(?:es?|ing)|fac(?:es|ing))(?: (?:is|are|goes))?(?: (?:to|towards?|at))? ?:? ?((?:just |slightly |far )?(?:(?:off[- ])?(?:camera|screen|frame)[- ](?:left|right)|(?:to the )?(?:left|right) of (?:the )?(?:camera|lens|frame)))\b/i;

export function eyelineIn(said: string): Eyeline | undefined {
  const found = EYELINE.exec(said);
  return found ? { value: found[1]!, from: found.index, to: found.index + found[0].length } : undefined;
}
