/** Names that are not quite right: the term or generator meant, if there is no doubt, and the nearest ones. */
import type { GeneratorFacts } from "../../src/film/generator-facts.ts";
import { edits } from "../../src/film/nearest.ts";
import { TERMS, type Term } from "../../src/film/vocabulary/index.ts";

export interface Close {
  /** The only term so near. */
  readonly sure?: Term;
  readonly near: readonly Term[];
}

export interface Family {
  readonly name: string;
  readonly members: readonly GeneratorFacts[];
  /** A version was named that none of them is. */
  readonly unknown?: true;
}

/** Names longer than this are sentences. */
const NAME_MAX = 40;
/** Below so many letters a changed letter makes another word. */
const SURE_MIN = 5;
/** From so many letters on, two changes still leave no doubt. */
const TWO_FROM = 9;

const squash = (said: string): string => said.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
const digits = (said: string): string => said.replaceAll(/\D/gu, "");

let spellings: readonly { readonly name: string; readonly one: Term }[] | undefined;

export function closest(said: string): Close | undefined {
  const wanted = squash(said);
  if (wanted.length < 3 || wanted.length > NAME_MAX) return undefined;
  spellings ??= TERMS.flatMap((one) =>
    [...new Set([one.name, ...one.aliases].map(squash))].map((name) => ({ name, one })),
  );
  const most = Math.max(1, Math.floor(wanted.length / 4));
  const found = spellings
    .filter(({ name }) => digits(name) === digits(wanted))
    .map(({ name, one }) => ({ one, far: edits(wanted, name, most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.one.id < b.one.id ? -1 : 1));
  if (found.length === 0) return undefined;
  const best = new Set(found.filter(({ far }) => far === found[0]!.far).map(({ one }) => one));
  const allowed = wanted.length < SURE_MIN ? 0 : wanted.length < TWO_FROM ? 1 : 2;
  const near = [...new Set(found.map(({ one }) => one))].slice(0, 4);
  return best.size === 1 && found[0]!.far <= allowed ? { sure: found[0]!.one, near } : { near };
}

/** A version's digits are never mended: Kling 4 is not Kling 3. */
export function generatorClose(said: string, generators: readonly GeneratorFacts[]): GeneratorFacts | undefined {
  const wanted = squash(said);
  if (wanted.length < SURE_MIN || wanted.length > NAME_MAX) return undefined;
  const found = generators.filter((one) =>
    [one.id, one.name, ...one.names]
      .map(squash)
      .some((name) => digits(name) === digits(wanted) && edits(wanted, name, 1) <= 1),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Those of which a name is a few letters away. */
export function generatorsNear(said: string, generators: readonly GeneratorFacts[]): readonly GeneratorFacts[] {
  const wanted = squash(said);
  if (wanted.length < 3 || wanted.length > NAME_MAX) return [];
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return generators
    .map((one) => ({
      one,
      far: Math.min(
        ...[one.id, one.name, ...one.names, ...clansOf(one)].map((name) => edits(wanted, squash(name), most)),
      ),
    }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** Generators that share a maker or the first word of their name: "kling", "Runway", "google". */
export function familyOf(said: string, generators: readonly GeneratorFacts[]): Family | undefined {
  const wanted = squash(said);
  const exact = generators.filter((one) => clansOf(one).includes(wanted));
  if (exact.length > 0) return { name: shownName(exact, wanted), members: exact };
  const version = /^\s*(?<clan>\p{L}+)[\s-]*(?:gen|v|video|version)?[\s-]*\d[\d.x]*\s*\p{L}*$/iu.exec(said);
  const clan = version?.groups?.clan?.toLowerCase() ?? "";
  const kin = clan === "" ? [] : generators.filter((one) => clansOf(one).includes(clan));
  return kin.length > 0 ? { name: shownName(kin, clan), members: kin, unknown: true } : undefined;
}

export function clansOf({ id, name, maker }: GeneratorFacts): string[] {
  return [
    ...new Set([
      squash(id.split("-")[0]!),
      squash(name.split(" ")[0]!),
      ...maker.split(" ").map(squash),
      squash(maker),
    ]),
  ];
}

function shownName(members: readonly GeneratorFacts[], wanted: string): string {
  const words = members.flatMap(({ name, maker }) => [...name.split(/[\s-]+/), ...maker.split(" ")]);
  return words.find((word) => squash(word) === wanted) ?? wanted;
}
