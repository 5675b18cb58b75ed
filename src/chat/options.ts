/** The kinds of option a command can take: each is a zod schema that also knows how it is typed, explained and completed. */
import { z } from "zod";
import type { Person } from "../film/decision.ts";
import { readSeconds } from "../film/values.ts";
import { Slip } from "./errors.ts";

export type OptionKind =
  | "text"
  | "word"
  | "field"
  | "id"
  | "ids"
  | "scene"
  | "take"
  | "number"
  | "choice"
  | "person"
  | "generator"
  | "term"
  | "command"
  | "file";

export interface OptionMeta {
  readonly about: string;
  readonly kind: OptionKind;
  /** Typed without a name, in the order of the definition; `rest` takes all that is left, all lines. */
  readonly typed: "named" | "positional" | "rest";
  /** A named option whose value runs on to the next option or the end of the line (`all`: to the very end). */
  readonly runsOn?: "line" | "all";
  readonly choices?: readonly string[];
  /** Whose fields a `field` option names. */
  readonly fieldsOf?: "brief" | "shot" | "scene" | "lockable" | "channel";
  readonly example: string;
  readonly needed?: true;
}

const metas = new WeakMap<z.ZodType, OptionMeta>();

/** How an option is typed and explained. */
export function metaOf(schema: z.ZodType): OptionMeta {
  const meta = metas.get(schema);
  if (!meta) throw new Error("an option made without the kinds of chat/options");
  return meta;
}

function make<S extends z.ZodType>(schema: S, meta: OptionMeta): S {
  metas.set(schema, meta);
  return schema;
}

type How = Partial<Pick<OptionMeta, "typed" | "runsOn" | "fieldsOf" | "example">> & { max?: number };

function words(kind: OptionKind, example: string) {
  return (about: string, how: How = {}) =>
    make(
      z
        .string()
        .min(1)
        .max(how.max ?? 20_000),
      { about, kind, typed: "named", example, ...how },
    );
}

/** Free text. */
export const textOption = words("text", "the client asked for it");
/** One word or a quoted phrase. */
export const wordOption = words("word", "rainlight");
export const fieldOption = words("field", "aspect");
/** A shot id such as `1A`. */
export const idOption = words("id", "1A");
/** Shot ids: one, a list or a range, or `all`. */
export const idsOption = words("ids", "2A-2F");
export const takeOption = words("take", "12C-3");
export const generatorOption = words("generator", "kling-3.0");
export const termOption = words("term", "push in");
/** Something attached; it comes with the request, not as a value. */
export const fileOption = words("file", "aurora.json");
export const commandOption = words("command", "shot");

/** A whole number from `min` to `max`. */
export function numberOption(about: string, how: How & { min?: number; top?: number } = {}) {
  const { min = 1, top = 1_000_000, ...rest } = how;
  return make(z.coerce.number().int().min(min).max(top), {
    about,
    kind: "number",
    typed: "named",
    example: String(min),
    ...rest,
  });
}

/** Seconds as people type them (`4`, `4s`, `1.5`, `0:06`), in integer milliseconds, up to an hour. */
export function secondsOption(about: string, how: How = {}) {
  const schema = z.string().transform((raw, ctx) => {
    const ms = readSeconds(raw);
    if (ms === undefined) ctx.addIssue({ code: "custom", message: "is not a time in seconds" });
    return ms ?? z.NEVER;
  });
  return make(schema, { about, kind: "word", typed: "named", example: "2.5", ...how });
}

/**
 * `same`: other words for a choice. `means`: a word that people use instead of a choice -> the choice that they mean;
 * they are told so and asked.
 */
export function choiceOption<const C extends readonly [string, ...string[]]>(
  about: string,
  choices: C,
  {
    means,
    same = {},
    ...how
  }: How & {
    means?: (typed: string) => C[number] | undefined;
    same?: Readonly<Record<string, C[number]>>;
  } = {},
) {
  const schema = z
    .string()
    .transform((raw) => {
      const said = raw.toLowerCase().replaceAll(/[\s_]+/g, "-");
      const typed = same[said] ?? said;
      const meant = choices.includes(typed) ? undefined : means?.(raw);
      if (meant)
        throw new Slip(
          "wrong-option",
          `"${raw.slice(0, 40)}" is none of the words for ${about}; it sounds like ${meant}.`,
          `Send it with ${meant}. It takes one of: ${choices.join(", ")}.`,
          { typed: raw, meant },
        );
      return typed;
    })
    .pipe(z.enum(choices));
  return make(schema, { about, kind: "choice", typed: "named", choices, example: choices[0], ...how });
}

/** A mention that the surface wrote as `@[name](id)`, or a plain `@name`. */
export function personOption(about: string, how: How = {}) {
  const schema = z.string().transform((raw, ctx): Person => {
    const mention = /^@\[([^\]]{1,200})\]\(([^)\s]{1,200})\)$/.exec(raw.trim());
    if (mention) return { name: mention[1]!, id: mention[2]! };
    const plain = /^@?([\p{L}\p{N}][\p{L}\p{N}._ -]{0,79})$/u.exec(raw.trim());
    if (plain) return { name: plain[1]!, id: plain[1]!.toLowerCase() };
    ctx.addIssue({ code: "custom", message: "is not a person" });
    return z.NEVER;
  });
  return make(schema, { about, kind: "person", typed: "named", example: "@ana", ...how });
}

declare const needed: unique symbol;
/** An option that has to be given. */
export type Needed<S> = S & { readonly [needed]: true };

/** Marks an option as one that has to be given. */
export function need<S extends z.ZodType>(schema: S): Needed<S> {
  metas.set(schema, { ...metaOf(schema), needed: true });
  return schema as Needed<S>;
}

/** People write `reason: thats the look`: what runs on may stand behind a space, of any other option that makes text. */
export const spacedIn = (options: readonly { name: string; meta: OptionMeta }[]): string =>
  `(?<apart>${options.flatMap(({ name, meta }) => (meta.runsOn ? name : [])).join("|") || "(?!)"}):\\s+`;
