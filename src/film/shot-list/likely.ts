/** Lines into whether they are a shot list or talk about the film: by their numbers, sizes, moves and lengths. */
import type { Lead } from "./leads.ts";

const SIZE =
  /(?<![\p{L}\d])(?:E[WL]S|X[WL]S|VWS|[WLFM]S|M[LWF]S|M?CU|[EXBV]CU|OTS|POV|[23]S)(?![\p{L}\d])|\b(?:insert|pack ?shot|cut-?away|b-?roll|establishing|aerial|drone|macro|close[- ]?ups?|close (?:on|of)|(?:extreme |medium )?wide(?: shot| of| on|,)|medium (?:shot|close|wide)|full shot|two[- ]shot|over (?:the|his|her|their|\w+'s) shoulder|top ?shot|low angle|high angle|tracking|static|locked off|pans?|tilts?|dolly|handheld|crane|push(?:es)?[- ]in|pull(?:s)?[- ]out|whip pan|zooms?)\b/u;
const SIZE_FIRST = new RegExp(`^\\s*(?:(?:an?|the) )?(?:${SIZE.source})`, "iu");
const LENGTH = /\b\d{1,2}(?:\.\d)?\s?(?:s|sec|secs|seconds)\b|\b\d{1,2}:\d{2}\b/i;
/** Words of somebody who speaks about the film, or about shots that exist. */
const TALK =
  /\?|\b(?:always|never|only|all (?:the )?shots|every shot|shots|we|we're|let's|i|i'm|should|please|pls|too|instead|less|more|warmer|cooler|faster|slower|runtime|aspect|no \w+ please|thanks)\b|\b(?:9:16|16:9|4:5|1:1)\b/i;

interface Said {
  /** What is left of the line without its number and what is heard in it. */
  readonly body: string;
  readonly typed: string;
  readonly lead: Lead | undefined;
}

/** A line that names a size, a move or a length, and is no talk. */
export const isPicture = ({ body, typed }: Said): boolean =>
  !TALK.test(body) && (SIZE.test(typed) || LENGTH.test(typed));

/** Numbers of shots, or titles, make a list of what speaks of pictures; without them each line has to. */
export function craftOf(lines: readonly Said[], titled: boolean): "surely" | "perhaps" | "no" {
  const free = lines.filter(({ body }) => /\p{L}/u.test(body));
  if (free.length < 2 && !(titled && free.length === 1 && free[0]!.lead)) return "no";
  const strong = free.filter(
    ({ lead }) => lead && (lead.letter || lead.seconds !== undefined || /[a-z#[]/i.test(lead.given ?? "")),
  );
  const talk = free.filter(({ body }) => TALK.test(body)).length;
  const pictures = free.filter(isPicture);
  const led = free.filter(({ lead }) => lead).length;
  if (strong.length >= 2 && talk * 2 <= free.length) return "surely";
  if (titled && led >= 1 && talk * 2 <= free.length) return "surely";
  if (led >= 2 && led * 2 >= free.length && pictures.length * 2 >= free.length && pictures.length >= 2) return "surely";
  const sized = pictures.filter(({ typed }) => SIZE_FIRST.test(typed) || LENGTH.test(typed)).length;
  if (sized >= 2 && sized === free.length) return "surely";
  if (talk * 2 > free.length) return "no";
  const listed = led >= 2 && led === free.length && (pictures.length > 0 || free.every(({ lead }) => lead?.slate));
  return pictures.length >= 2 || listed ? "perhaps" : "no";
}
