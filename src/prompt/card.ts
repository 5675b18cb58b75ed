/** What is known of a generator, as plain data for a card, a table or JSON. */
import type { FactName, Generator } from "./generator.ts";
import { generatorNamed } from "./named.ts";
import { secondsWords } from "./offer.ts";
import type { Route } from "./route.ts";
import { capWords } from "./text.ts";

export interface RouteCard {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  readonly modes: readonly string[];
  /** "3 to 15 s", "4, 6 or 8 s", or why there is none. */
  readonly seconds: string;
  readonly ratios: readonly string[];
  readonly resolutions: readonly string[];
  readonly fps: readonly number[];
  /** Null where it is not known. */
  readonly cap: { readonly max: number; readonly unit: string; readonly words: string } | null;
  /** How exclusions are said at this door. */
  readonly negative: "field" | "in the prompt" | "positive wording only";
  readonly seed: boolean | null;
  readonly references: number;
  readonly firstFrame: boolean;
  readonly lastFrame: boolean;
  readonly sound: boolean;
  readonly endpoint: string | null;
}

export interface FactAge {
  readonly fact: FactName;
  /** `unknown` and `n/a` are answers. */
  readonly kind: "official" | "third-party" | "inferred" | "unknown" | "n/a";
  readonly source: string | null;
  readonly date: string | null;
}

export interface GeneratorCard {
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  readonly media: "video" | "image";
  readonly state: Generator["state"];
  /** Day it was switched off, or can be from that day on. */
  readonly ended: string | null;
  readonly successors: readonly string[];
  readonly routes: readonly RouteCard[];
  readonly order: readonly string[];
  readonly do: readonly string[];
  readonly dont: readonly string[];
  readonly notes: readonly string[];
  /** Most shots in one clip; null where it makes one. */
  readonly multiShot: number | null;
  readonly facts: readonly FactAge[];
  /** Facts nobody has confirmed. */
  readonly unknown: readonly FactName[];
  readonly checked: string;
}

/** The card of a generator by any of its names; undefined for a name that is none. */
export function generatorCard(name: string): GeneratorCard | undefined {
  const found = generatorNamed(name);
  return "one" in found ? cardOf(found.one) : undefined;
}

export function cardOf(one: Generator): GeneratorCard {
  const facts = factsOf(one);
  return {
    id: one.id,
    name: one.name,
    maker: one.maker,
    media: one.media,
    state: one.state,
    ended: one.ends ?? null,
    successors: one.successors ?? [],
    routes: one.routes.map((route) => routeCard(one, route)),
    order: one.guide.order,
    do: one.guide.do,
    dont: one.guide.dont,
    notes: one.guide.notes ?? [],
    multiShot: one.grammar.multi?.max ?? null,
    facts,
    unknown: facts.filter(({ kind }) => kind === "unknown").map(({ fact }) => fact),
    checked: one.checked,
  };
}

function factsOf({ facts }: Generator): FactAge[] {
  return (Object.entries(facts) as [FactName, Generator["facts"][FactName]][]).map(([fact, evidence]) =>
    typeof evidence === "string"
      ? { fact, kind: evidence, source: null, date: null }
      : { fact, kind: evidence.kind, source: evidence.title, date: evidence.date },
  );
}

function routeCard({ grammar }: Generator, route: Route): RouteCard {
  const { cap, fps, seed } = route;
  const field = grammar.not.startsWith("field") && route.negative !== false && !route.negativeInText;
  return {
    id: route.id,
    name: route.name,
    model: route.model,
    modes: route.modes,
    seconds: secondsWords(route.seconds),
    ratios: [...new Set([...route.ratios, ...Object.values(route.ratiosByMode ?? {}).flat()])],
    resolutions: route.sizes.map(({ name }) => name),
    fps: fps?.choose ?? (fps?.fixed === undefined ? [] : [fps.fixed]),
    cap: cap ? { ...cap, words: capWords(cap) } : null,
    negative: field
      ? "field"
      : grammar.not === "plain" || route.negativeInText
        ? "in the prompt"
        : "positive wording only",
    seed: seed ?? null,
    references: route.references?.max ?? 0,
    firstFrame: route.modes.includes("first frame"),
    lastFrame: route.modes.includes("first and last frame"),
    sound: grammar.sound !== undefined,
    endpoint: route.endpoint?.(route.modes[0]!) ?? null,
  };
}
