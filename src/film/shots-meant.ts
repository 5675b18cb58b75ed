/** A message that speaks of shots by their kind or as the rest -> the same message with their ids, and what is not clear in it. */
import { type ListenOptions, listen } from "./listen/index.ts";
import type { Project } from "./project.ts";
import { shotWishes } from "./wishes.ts";

type Generators = ListenOptions["generators"];

/** Words that mean shots nobody can tell yet; `mark` stands in their place. */
export interface Unclear {
  readonly mark: string;
  readonly words: string;
  readonly why: "none" | "rest" | "count";
  /** Those that it could mean. */
  readonly ids: readonly string[];
}

export interface Meant {
  readonly text: string;
  readonly unclear: readonly Unclear[];
}

export const MARK = /\u0002\d+\u0002/g;
const ID = /\b\d{1,3}[A-HJ-NP-Z]{1,2}\b/gi;
/** What was, what is found good or bad, and what another film did decide nothing about shots. */
const TOLD = /\b(?:was|were|had|did|looked|felt|used|love[ds]?|hate[ds]?|likes?|liked|looks?|feels?|seems?)\b/i;
const REST =
  /\b(?:all (?:of )?)?(?:(?:the )?(?:rest|remainder)(?: of (?:the (?:shots|film|list)|them|our shots))?(?! of\b)|(?:the |all )(?:other|remaining) (?:shots|ones)|the others|everything else|all else|every other (?:shot|one))(?![\p{L}-])/giu;
/** "All the closeups", "every wide", "both inserts", "the static shots". */
const COUNTED =
  /\b(?<det>all (?:two|three|four|five|six)|all(?: of)?(?: the| our)?|every|each|both(?: of)?(?: the)?|the|our)(?<other> other)? (?<kind>[\p{L}\d-]+(?: [\p{L}-]+){0,3})/giu;
/** "Closeups on 85mm, wides static": a plural that a sentence begins with and says something of. */
const BARE =
  /(?<=^|[,;.\n]\s*|\b(?:and|but)\s)(?<kind>[\p{L}-]+s)(?=:| (?:are|on|at|in|should|stay|get|and (?!then)\p{L}+s\b|(?!(?:only|mostly|mainly|everywhere|please|too|again|first|last|throughout|instead)\b)[\p{L}\d-]+\s*(?:[,;.]|$)))/giu;
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
/** "The wide is handheld": one shot, where the list has one of them. */
const SINGLE = /\bthe (?<kind>[\p{L}-]+(?: shot)?)(?= (?:is|should|stays|gets|at|on \d|in \d))/giu;
/** These may be other things than shots unless "shots" is said. */
const OWN_NOUN = /-shot$|^(?:aerial|cutaway|point-of-view|close-up|extreme-close-up|medium-close-up)$/;

interface Kind {
  readonly field: string;
  readonly value: string;
}

/** The field and value that a plural (or "every wide") names; nothing for any other words. */
export function kindNamed(said: string, plural: boolean, generators: Generators): Kind | undefined {
  const words = said.toLowerCase().split(" ");
  const noun = /^(?:shots?|ones?)$/.test(words.at(-1)!);
  const many = /s$/.test(words.at(-1)!) && words.at(-1) !== "lens";
  if (plural !== many || (noun && words.length === 1)) return undefined;
  const kind = noun ? words.slice(0, -1).join(" ") : plural ? said.replace(/s$/, "") : said;
  for (const as of [`${kind} shot`, kind, kind.replace(/^closeup$/i, "close-up")]) {
    const heard = listen(as, { as: "shot", generators });
    const [one, ...more] = shotWishes(heard).spoken;
    const left = heard.unknown.filter(({ text }) => !/^shots?$/i.test(text));
    if (!one || more.length > 0 || left.length > 0 || heard.found.some(({ byEffect }) => byEffect)) continue;
    const value = String(Array.isArray(one.value) ? one.value[0] : one.value);
    if (noun || OWN_NOUN.test(value)) return { field: one.field, value };
  }
  return undefined;
}

/** Puts ids where the message means shots of this film; what is quoted is left as it is. */
export function shotsMeant(project: Project, said: string, generators: Generators): Meant {
  const order = project.shotIds();
  if (order.length === 0 || TOLD.test(said)) return { text: said, unclear: [] };
  const unclear: Unclear[] = [];
  const ask: Ask = (words, why, ids) => {
    const mark = `\u0002${unclear.length}\u0002`;
    unclear.push({ mark, words: words.trim(), why, ids });
    return ` ${mark} `;
  };
  const byKind = kindsMeant(project, said, generators, ask);
  const named = idsIn(byKind, order);
  const rest = order.filter((id) => !named.has(id));
  const text = outsideQuotes(byKind, (part) =>
    part.replaceAll(REST, (words) => {
      // "Every other shot" may be each second one.
      if (named.size === 0 || unclear.length > 0 || /^every other/i.test(words)) return ask(words, "rest", rest);
      return rest.length > 0 ? ` ${rest.join(" ")} ` : ask(words, "none", []);
    }),
  );
  return { text, unclear };
}

/** Keeps what is not clear, and gives the mark for its place. */
type Ask = (words: string, why: Unclear["why"], ids: readonly string[]) => string;

/** Ids in place of shots that are spoken of by their kind. */
function kindsMeant(project: Project, said: string, generators: Generators, ask: Ask): string {
  const typed = idsIn(said, project.shotIds());
  const put = (words: string, kind: Kind, other = false, count?: number): string => {
    const ids = shotsOf(project, kind, generators).filter((id) => !other || !typed.has(id));
    if (other && typed.size === 0) return ask(words, "rest", ids);
    if (ids.length === 0) return ask(words, "none", []);
    return count !== undefined && ids.length !== count ? ask(words, "count", ids) : ` ${ids.join(" ")} `;
  };
  const counted = (all: string, det: string, other: string | undefined, words: string): string => {
    const found = longest(words, !/^(?:every|each)$/i.test(det), generators);
    if (!found) return all;
    const end = all.length - words.length + found.length;
    const count = /^both/i.test(det) ? 2 : COUNTS[det.toLowerCase().split(" ").at(-1)!];
    return put(all.slice(0, end), found.kind, other !== undefined, count) + all.slice(end);
  };
  const bare = (count?: number) => (words: string, said: string) => {
    const kind = kindNamed(said, count === undefined, generators);
    return kind ? put(words, kind, false, count) : words;
  };
  return outsideQuotes(said, (part) =>
    part.replaceAll(COUNTED, counted).replaceAll(BARE, bare()).replaceAll(SINGLE, bare(1)),
  );
}

/** The most words from the start that name a kind. */
function longest(words: string, plural: boolean, generators: Generators): { kind: Kind; length: number } | undefined {
  const all = words.split(" ");
  for (let n = Math.min(4, all.length); n > 0; n--) {
    const said = all.slice(0, n).join(" ");
    const kind = kindNamed(said, plural, generators);
    if (kind) return { kind, length: said.length };
  }
  return undefined;
}

/** Shots that are of a kind by what was decided for them, or by the words that their subject opens with. */
function shotsOf(project: Project, { field, value }: Kind, generators: Generators): string[] {
  return project
    .shots()
    .filter(({ shot: { fields } }) => {
      const own = fields[field];
      if (own?.state === "stated") return [own.value].flat().includes(value);
      if (field !== "composition" || typeof fields.subject?.value !== "string") return false;
      const opens = listen(fields.subject.value, { as: "shot", generators }).found[0];
      return opens?.term === value && opens.span[0] === 0;
    })
    .map(({ id }) => id);
}

function idsIn(text: string, order: readonly string[]): Set<string> {
  return new Set((text.match(ID) ?? []).map((id) => id.toUpperCase()).filter((id) => order.includes(id)));
}

const outsideQuotes = (text: string, change: (part: string) => string): string =>
  text
    .split(/(["“][^"”\n]*["”])/)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join("");
