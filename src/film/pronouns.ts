/** A shot that says only "she" -> whose pronoun it most likely is, by the people of its scene, and the same words with the name. */
import { type LockPhrase, phraseName, type ShotView } from "./view.ts";

const WHO = /^(he|she|they)\b/i;
const WHOSE = /^(his|her|their)\b/i;
const HERS =
  /\b(?:woman|girl|she|her|mother|mum|mom|sister|daughter|grandmother|granny|wife|lady|actress|aunt|widow|queen)\b/i;
const HIS =
  /\b(?:man|boy|he|his|father|dad|brother|son|grandfather|grandpa|husband|gentleman|actor|uncle|king|beard|moustache)\b/i;

export interface Pronoun {
  field: "subject" | "action";
  /** The word as it stands: `she`, `her`. */
  said: string;
}

/** A shot that begins with a pronoun and names nobody: no cast phrase reaches its prompt. */
export function pronounIn({ fields, phrases }: ShotView): Pronoun | undefined {
  if (phrases.some(({ kind }) => kind === "cast")) return undefined;
  const field = fields.subject ? "subject" : "action";
  const text = String(fields[field]?.value ?? "").trim();
  const said = (WHO.exec(text) ?? WHOSE.exec(text))?.[1];
  return said ? { field, said } : undefined;
}

/** The one person who fits, by the shot before or else by the whole scene; nobody where several do. */
export function whoItIs(view: ShotView, scene: readonly ShotView[]): LockPhrase | undefined {
  const pronoun = pronounIn(view);
  if (!pronoun) return undefined;
  const before = scene[scene.findIndex(({ id }) => id === view.id) - 1];
  const near = before ? fitting(pronoun.said, [before]) : [];
  const all = near.length > 0 ? near : fitting(pronoun.said, scene);
  return all.length === 1 ? all[0] : undefined;
}

function fitting(said: string, views: readonly ShotView[]): LockPhrase[] {
  const people = new Map(views.flatMap(({ phrases }) => phrases).map((one) => [one.n, one]));
  const [wanted, other] = /^(?:she|her)$/i.test(said) ? [HERS, HIS] : [HIS, HERS];
  const either = /^the/i.test(said);
  return [...people.values()].filter(
    ({ kind, words }) => kind === "cast" && (either || wanted.test(words) || !other.test(words)),
  );
}

/** `she touches her neck` -> `Mara touches her neck`; `Her hand` -> `Mara's hand`. */
export const namedInstead = (text: string, words: string): string =>
  text
    .trim()
    .replace(WHO, phraseName(words))
    .replace(WHOSE, `${phraseName(words)}'s`);

/** Why it matters, in one sentence. */
export function namelessWhy(view: ShotView, likely: LockPhrase | undefined): string {
  const { said } = pronounIn(view)!;
  return likely
    ? `${view.id} says only "${said.toLowerCase()}", so the words for ${phraseName(likely.words)} (lock phrase ${likely.n}) are not in its prompt, and the generator casts somebody new.`
    : `${view.id} says only "${said.toLowerCase()}" and names nobody, so no cast phrase is in its prompt, and the generator casts somebody new.`;
}
