/** A message in the thread -> the shots and takes that it remarks on, each with the words about it; nothing for logistics and wishes. */
import { causeIn } from "./mends.ts";
import { noteKind } from "./note-kind.ts";
import { readShotId, shotId } from "./slate.ts";
import { waysIn } from "./ways.ts";

export interface Remark {
  readonly shot: string;
  /** The number of the take, where one was named. */
  readonly take: number | undefined;
  /** In the words of whoever said it. */
  readonly words: string;
  /** Surely about what was made: it names the take, or judges and asks for nothing. */
  readonly sure: boolean;
}

/** Not the "2D" of a 2D look. */
const ID = String.raw`(?![23]d (?:version|look|film|animation|style|model|render|space|effect|text|title|board)\b)\d{1,3}[a-hj-np-z]{1,2}`;
const TAKE = String.raw`(?:\s?[-\u2013#]\s?|,?\s+(?:take|tk|t)\s*#?)(\d{1,4})`;
/** `1F`, `1F-2`, `1F take 2`, `take 2 of 1F`. */
const NAMED = new RegExp(String.raw`\b(?:take (\d{1,4}) (?:of|on|for|in) )?(${ID})\b(?:${TAKE}\b)?`, "gi");
/** Something else begins where the next shot is named behind a comma or a stop. */
const NEXT = new RegExp(
  String.raw`\s*(?:[;\n]+|[.!]+(?=\s)|,\s*(?:and |but )?(?=(?:take \d+ of )?${ID}\b)|\s(?:and|but) (?=(?:take \d+ of )?${ID} (?:is|looks?|feels?|seems?|has|needs)\b))\s*`,
  "gi",
);

/** What is planned, sent, asked or only imagined, and what somebody else is told to do. */
const NO_REMARK =
  /\?|["\u201C\u201D]|^(?:if|when|once|as soon as|until|unless|can|could|would|will|who|what|where|is|are|did|does|let['\u2019]s|i['\u2019]?ll|i['\u2019]?m|we['\u2019]?ll|we['\u2019]?re)\b|\b(?:tomorrow|today|tonight|yesterday|later|upload\w*|download\w*|render\w*|sen[dt]\w*|deadline|meeting|monday|tuesday|wednesday|thursday|friday|in progress|(?:is|are|all) (?:done|ready|next|up|in)|maybe we)\b/i;
/** A judgement of what is seen or heard. */
const JUDGES =
  /\b(?:looks?|feels?|seems?|sounds?) (?!(?:at|for|into|over|free|through|out|away|back|down|up|around|to|towards?|past|across|straight|we)\b)\p{L}|\b(?:it['\u2019]?s|is|are|isn['\u2019]t|aren['\u2019]t) (?:too|way too|a bit|a little|mirrored|missing|gone|wrong|off|blurry|soft|creepy|weird|odd|stiff|flat|fake|dead|broken|upside)\b/iu;
/** Something in the picture is wrong, with a verb that says how. */
const FAULT =
  /\b(?:melts?|morphs?|warps?|flickers?|floats?|drifts?|blinks?|vanish(?:es)?|disappears?|pops|jumps?|glitch(?:es)?|stutters?|merges?|turns \p{L}+|has (?:six|three|no|two|extra)|mirrored|misspelt|misspelled)\b/iu;

function isRemark(words: string): boolean {
  if (NO_REMARK.test(words)) return false;
  if (noteKind(words) === "praise" || JUDGES.test(words) || FAULT.test(words)) return true;
  return (
    [...waysIn(words).keys()].some((about) => about !== "keeping") && /\btoo\b/i.test(words) && Boolean(causeIn(words))
  );
}

/** Whether it asks for something besides, which may be a decision on the shot. */
const ASKS = /\b(?:should|make|use|let['\u2019]?s|needs?|wants?|instead|change|switch|add|please|with)\b/i;

/** "1K its too dark" is a note "its too dark"; "1F take 1 is great" stays as it is. */
const LEADS = new RegExp(
  String.raw`^(?:(?:in|on|for) )?${ID}(?:${TAKE})?\s*[:,-]?\s+(?!(?:is|are|was|looks?|feels?|seems?|sounds?|has|needs?|should|could|can|must|would|with|in|at|as|doesn|isn|melts?|flickers?|and|(?:take|tk|t)\s*#?\d+)\b)`,
  "i",
);

export function remarksIn(text: string): Remark[] {
  const found: { shot: string; take: number | undefined; words: string[] }[] = [];
  let current: typeof found = [];
  for (const said of text.split(NEXT).filter((one) => one.trim() !== "")) {
    const named = [...said.matchAll(NAMED)].flatMap(([, before, id, after]) => {
      const shot = readShotId(id!);
      const take = before ?? after;
      return shot ? [{ shot: shotId(shot), take: take === undefined ? undefined : Number(take), words: [] }] : [];
    });
    const waiting = current.length > 0 && current.every(({ words }) => words.length === 0) ? current : [];
    if (named.length > 0) {
      current = [...waiting, ...named];
      found.push(...named);
    }
    if (/\p{L}{2}/u.test(said.replaceAll(NAMED, " "))) for (const one of current) one.words.push(said.trim());
  }
  return found
    .map(({ words, ...of }) => ({ ...of, words: words.join(". ").replace(LEADS, "") }))
    .filter(({ words }) => words !== "" && isRemark(words))
    .map((one) => ({ ...one, sure: one.take !== undefined || (JUDGES.test(one.words) && !ASKS.test(one.words)) }));
}
