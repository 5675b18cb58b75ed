/** One definition a command, from which its text grammar, its help and each platform's own form of it are derived. */
import type { z } from "zod";
import type { GeneratorFacts } from "../film/generator-facts.ts";
import type { Project } from "../film/project.ts";
import { metaOf, type Needed, type OptionMeta } from "./options.ts";
import type { PlaceDoc } from "./place.ts";
import type { Say } from "./reply.ts";
import type { Request, Suggestion } from "./request.ts";

export type Options = Record<string, z.ZodType>;
type NeededKeys<O extends Options> = { [K in keyof O]: O[K] extends Needed<z.ZodType> ? K : never }[keyof O];
/** What a command sees of its options: parsed values, those not given absent. */
export type Given<O extends Options> = { [K in NeededKeys<O>]: z.infer<O[K]> } & {
  [K in Exclude<keyof O, NeededKeys<O>>]?: z.infer<O[K]>;
};

/** Everything a command may look at; nothing else reaches it. */
export interface Context<G = Record<string, unknown>> {
  readonly request: Request;
  readonly options: G;
  readonly place: PlaceDoc;
  /** The opaque keys of this channel and of its team. */
  readonly where: { readonly place: string; readonly team: string };
  /** The place's open project, if there is one. */
  readonly project: Project | undefined;
  /** Documents beside the open project, by key: archived projects, looks, compiled texts. */
  readonly docs: Docs;
  readonly generators: readonly GeneratorFacts[];
  readonly commands: readonly Command[];
}

/** Documents by key; reading one that is not loaded yet ends the run, and it starts again with it loaded. */
export interface Docs {
  /** Asks for several at once, so that they are loaded in one round. */
  need(keys: readonly string[]): void;
  read(key: string): unknown | undefined;
  write(key: string, value: unknown): void;
  project(id: string): Project;
  putPlace(change: Partial<PlaceDoc>): void;
}

/** What should happen. `did` is the history's sentence when the project has changed. */
export interface Result {
  say: Say[];
  did?: string;
}

export interface Sub<O extends Options = Options> {
  readonly name: string;
  readonly about: string;
  readonly options: O;
  /** Where it answers: `channel` (where it was said) or `caller`. */
  readonly answers: "channel" | "caller";
  /** A line as people type it, without the slash. */
  readonly example: string;
  /** Opens a film: the surface first proves that the bot can post and hear in this place. */
  readonly opens?: true;
  /** Takes the clips and links of the message that it is said in reply to. */
  readonly takesAnswered?: true;
  /** What people say for its two words: `log as take`. */
  readonly also?: string;
  run(context: Context<Given<O>>): Result;
  suggest?(context: Omit<Context, "request" | "options">, option: string, typed: string): Suggestion[] | undefined;
}

export interface Command {
  readonly name: string;
  readonly about: string;
  /** A command is callable (one sub without a name) or has sub-commands, never both. */
  readonly subs: readonly Sub[];
  /** The sub-command that typed text may leave out. */
  readonly first?: string;
}

type SubSpec<O extends Options> = Omit<Sub<O>, "options" | "answers"> & { options?: O; answers?: "channel" | "caller" };

/** Declares a sub-command; answers in the channel unless it says otherwise. */
export function sub<O extends Options>(spec: SubSpec<O>): Sub {
  return { answers: "channel", ...spec, options: spec.options ?? ({} as O) } as unknown as Sub;
}

/** Declares a command with sub-commands. */
export function defineCommand(spec: { name: string; about: string; subs: readonly Sub[]; first?: string }): Command {
  return spec;
}

/** Declares a command that is called by its bare name. */
export function defineCallable<O extends Options>(spec: SubSpec<O>): Command {
  return { name: spec.name, about: spec.about, subs: [sub({ ...spec, name: "" })] };
}

export const isCallable = (command: Command): boolean => command.subs.length === 1 && command.subs[0]!.name === "";

/** A sub-command's options with how each is typed, in order. */
export function optionsOf(of: Sub): { name: string; schema: z.ZodType; meta: OptionMeta }[] {
  return Object.entries(of.options).map(([name, schema]) => ({ name, schema, meta: metaOf(schema) }));
}

/** A usage line names so many choices; more would hide the rest of it. */
const CHOICES_SHOWN = 5;

/** How it is typed: `/shot move <id> after:<id>`. */
export function usage(command: Command, of: Sub): string {
  const parts = optionsOf(of).map(({ name, meta }) => {
    const choices = meta.choices && meta.choices.length <= CHOICES_SHOWN ? meta.choices.join("|") : undefined;
    const shown =
      meta.typed === "named" ? `${name}:<${choices ?? (meta.choices ? name : meta.kind)}>` : `<${choices ?? name}>`;
    return meta.needed ? shown : `[${shown}]`;
  });
  return [`/${command.name}`, of.name, ...parts].filter(Boolean).join(" ");
}
