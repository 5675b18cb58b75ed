/** What a reference picture is for -> one sentence about it: whom or what it shows, or what of it is taken. */
import { listed } from "./text.ts";

/** Sides of a picture, which it has and does not show. */
const SIDE =
  /^(?:key )?(?:light(?:ing|s)?|light quality|shadows?|contrast|colou?rs?|palette|grade|grading|mood|tone|style|look|texture|grain|era|period|framing|composition|angle|lens(?:es)?|camera|movement|motion|pace|depth of field|atmosphere|weather|time of day)$/iu;
const OWN = /^(?:\p{Lu}|\d|(?:the|an?|our|her|his|their|its|all|both|one|two|three)\b)/u;

/** "<Picture 1> shows Mara"; "For the light, take the warm falloff of the lamps from <Picture 2>". */
export function referenceWords(name: string, governs: string | undefined, borrow: string | undefined): string {
  const parts = (governs ?? "").split(/\s*(?:[,;]|\band\b)\s*/u).filter(Boolean);
  const sides = parts.length > 0 && parts.every((one) => SIDE.test(one.replace(/^the /iu, "")));
  const what = sides ? `the ${listed(parts.map((one) => one.replace(/^the /iu, "")))}` : governs && named(governs);
  const taken = borrow && `take the ${borrow.replace(/^the /iu, "")} from ${name}`;
  if (!what) return taken ?? "";
  if (sides) return taken ? `for ${what}, ${taken}` : `take ${what} from ${name}`;
  return taken ? `${taken}, which shows ${what}` : `${name} shows ${what}`;
}

/** "Product" is the product. */
const named = (said: string): string => (OWN.test(said) || /s$/u.test(said) ? said : `the ${said}`);
