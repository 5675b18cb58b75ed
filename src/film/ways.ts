/** A remark in everyday words -> which way it wants the speed, the size, the light: slower or faster, closer or wider. */

/** Which way a note wants each thing: `speed` one way (slower) or the other (faster). */
export type Way = "one" | "other";

export function waysIn(text: string): Map<string, Way> {
  const said = text.toLowerCase();
  return new Map(
    WAYS.flatMap(([about, one, other]) =>
      one.test(said) === other.test(said) ? [] : [[about, one.test(said) ? "one" : "other"] as const],
    ),
  );
}

/** Directions that people give without a term for them: what it is about, one way and the other. */
const WAYS: readonly (readonly [about: string, one: RegExp, other: RegExp])[] = [
  [
    "speed",
    /\b(?:slower|slow (?:it )?down|too (?:fast|quick)|rushed|hurried)\b/,
    /\b(?:faster|quicker|speed (?:it )?up|too slow|drags?)\b/,
  ],
  ["size", /\b(?:closer|tighter|too (?:wide|far))\b/, /\b(?:wider|looser|too (?:close|tight))\b/],
  ["light", /\b(?:brighter|too dark|lift the)\b/, /\b(?:darker|too bright|too light)\b/],
  ["warmth", /\b(?:warmer|too (?:cold|cool|blue))\b/, /\b(?:cooler|colder|too (?:warm|orange|yellow))\b/],
  ["length", /\b(?:longer|too short)\b/, /\b(?:shorter|too long|trim)\b/],
  ["loudness", /\b(?:louder|too quiet)\b/, /\b(?:quieter|too loud)\b/],
  ["contrast", /\b(?:more contrast|too flat)\b/, /\b(?:less contrast|too (?:contrasty|harsh))\b/],
  [
    "saturation",
    /\b(?:more (?:colou?r|saturated)|too (?:grey|gray|dull))\b/,
    /\b(?:less (?:colou?r|saturated)|desaturate|too (?:colou?rful|saturated))\b/,
  ],
  ["keeping", /\b(?:keep|leave|love|stays?)\b/, /\b(?:lose|drop|remove|cut|take out|get rid of|without)\b/],
];
