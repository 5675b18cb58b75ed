/** A must-have and a shot -> whether the shot is where it is delivered; a film has each of them somewhere, not everywhere. */
import { isAskedOf, mustHave, verb, wordsOf } from "./must-have.ts";
import { phraseName, type ShotView } from "./view.ts";

/**
 * A producer delivers a must-have in the shots that show it: "clearly visible: the glass floor" ruins a close-up of a
 * face. So it is said where the shot's own words name its thing, or where it says itself that it belongs ("in 5A and
 * 5C", "in every shot"). What is laid over the picture belongs to no shot: a generator asked for it in the last one
 * writes gibberish there, and the delivery checklist has it. What no shot names is for the check.
 */
export function isShownIn(view: ShotView, said: string): boolean {
  const { thing, doing, shots } = mustHave(said);
  if (shots) return isAskedOf(view.id, said);
  const seen = wordsSeen(view);
  if (PRODUCT.has(thing.at(-1) ?? "")) return seen.props.length > 0 || names(seen.words, thing);
  if (doing && !seen.words.some((word) => verb(word) === verb(doing))) return false;
  return names([...seen.words, ...seen.others, ...seen.props], thing);
}

/** Names of the product that say nothing of what it is. */
const PRODUCT: ReadonlySet<string> = new Set(["product", "products", "pack"]);
/** Where a shot says what is seen. */
const SEEN = ["subject", "action", "foreground", "start", "end", "holds", "first frame", "last frame"];
/** These show their subject and not the place that it is in, nor what somebody wears. */
const CLOSE: ReadonlySet<string> = new Set(["close-up", "big-close-up", "extreme-close-up"]);

interface Seen {
  readonly words: readonly string[];
  readonly props: readonly string[];
  readonly others: readonly string[];
}

function wordsSeen(view: ShotView): Seen {
  const say = (fields: readonly string[]): string[] =>
    fields.flatMap((field) => [...wordsOf(String(view.fields[field]?.value ?? "")), "."]);
  const own = say(SEEN);
  const close = CLOSE.has(String(view.fields.size?.value ?? ""));
  const phrases = view.phrases.filter(
    ({ kind, words }) => !close || (kind === "prop" && own.includes(wordsOf(phraseName(words)).at(-1)!)),
  );
  const of = (kinds: readonly string[]): string[] =>
    phrases.filter(({ kind }) => kinds.includes(kind)).flatMap(({ words }) => [...wordsOf(words), "."]);
  return {
    words: close ? own : [...own, ...say(["setting", "wardrobe"])],
    props: of(["prop"]),
    others: of(["cast", "wardrobe", "location"]),
  };
}

const stem = (word: string): string => word.replace(/(?<=[^s])s$/u, "").replace(/(?<=x|ch|sh|ss)e$/u, "");
/** What may stand before a noun that is the one meant: "the floor", "closes lid"; "wooden floor" is another floor. */
const BEFORE =
  /^(?:\.|the|an?|this|that|her|his|their|its|our|one|two|three|and|or|with|in|on|at|of|from|by|to|into|onto|over|under|across|through|behind|beside|between|past|around|as)$|(?:s|ing|ed)$/u;
/** Words before a noun among which its own adjectives stand. */
const ADJECTIVES_MAX = 3;

function names(words: readonly string[], thing: readonly string[]): boolean {
  const noun = thing.at(-1);
  if (noun === undefined) return false;
  const own = thing.slice(0, -1);
  return words.some((word, i) => {
    if (stem(word) !== stem(noun)) return false;
    const before = words[i - 1];
    return (
      own.length === 0 ||
      before === undefined ||
      BEFORE.test(before) ||
      own.some((one) => words.slice(Math.max(0, i - ADJECTIVES_MAX), i).includes(one))
    );
  });
}
