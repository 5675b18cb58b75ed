/** The cast phrases of a prompt -> two that describe one person differently: a generator would have to choose between them. */
import { tableOf } from "./tables.ts";
import { type LockPhrase, phraseName } from "./view.ts";

type Said = Pick<LockPhrase, "n" | "words" | "kind">;

export interface Rivals {
  name: string;
  first: Said;
  second: Said;
  /** What they disagree about: `age`, `hair`, `coat`. */
  about: string[];
}

/** What a person has one of, in words that exclude each other. */
const ONE_OF: readonly ReadonlySet<string>[] = [
  new Set(["short", "cropped", "long", "shoulder-length", "waist-length", "chin-length", "bobbed", "shaved"]),
  new Set(
    "black brown red ginger auburn blond blonde fair dark grey gray silver white blue green yellow orange pink purple beige navy hazel tan".split(
      " ",
    ),
  ),
  new Set(["curly", "straight", "wavy", "braided"]),
  new Set(["slim", "thin", "heavy", "stocky", "slight"]),
  new Set(["tall", "small", "tiny"]),
];
/** Words that are one and the same. */
const SAME = tableOf({
  gray: "grey",
  blonde: "blond",
  fair: "blond",
  ginger: "red",
  cropped: "short",
});
const PARTS =
  /\b(hair|eyes|skin|beard|moustache|build|coat|jacket|dress|shirt|blouse|apron|suit|uniform|sweater|jumper|oilskin|trousers|skirt|scarf|hat|cap|boots|shoes|gloves)\b/gi;
const AGE = /\b(?:aged? )?(\d{1,2})(?:[- ]years?[- ]old)?\b(?! ?(?:cm|mm|kg|m|s)\b)/;

/** What a phrase says of each part, word by word: `hair` -> short, black. */
function partsOf(words: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const piece of words.toLowerCase().split(/[,;]| with | and | in /))
    for (const [, part] of piece.matchAll(PARTS)) {
      const said = piece.split(/[^\p{L}-]+/u).map((word) => SAME[word] ?? word);
      found.set(part!, [...(found.get(part!) ?? []), ...said]);
    }
  return found;
}

function differs(a: readonly string[], b: readonly string[]): boolean {
  return ONE_OF.some((group) => {
    const [mine, theirs] = [a, b].map((said) => said.filter((word) => group.has(word)));
    return mine!.length > 0 && theirs!.length > 0 && !mine!.some((word) => theirs!.includes(word));
  });
}

/** What two descriptions of one person disagree about. */
function apart(a: string, b: string): string[] {
  const [ages, others] = [[AGE.exec(a)?.[1], AGE.exec(b)?.[1]], partsOf(b)];
  const parts = [...partsOf(a)].filter(([part, said]) => differs(said, others.get(part) ?? [])).map(([part]) => part);
  return [...(ages[0] && ages[1] && ages[0] !== ages[1] ? ["age"] : []), ...parts];
}

const named = (words: string): string => phraseName(words).toLowerCase();
/** `Mara` and `Mara Quinn` are one; `Mara` and `Tamara` are not. */
const isSame = (a: string, b: string): boolean =>
  a !== "" && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `));

/** Pairs of cast phrases that contradict each other, in their order. */
export function rivalsIn(phrases: readonly Said[]): Rivals[] {
  const cast = phrases.filter(({ kind }) => kind === "cast");
  return cast.flatMap((second, i) =>
    cast.slice(0, i).flatMap((first) => {
      if (!isSame(named(first.words), named(second.words))) return [];
      const about = apart(first.words, second.words);
      return about.length > 0 ? [{ name: phraseName(first.words), first, second, about }] : [];
    }),
  );
}
