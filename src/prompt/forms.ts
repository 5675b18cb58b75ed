/** Many shots compiled at once: each on its own, several to a clip, or one shot for several generators side by side. */
import type { ShotView } from "../film/view.ts";
import type { Dropped } from "./clause.ts";
import { type CompileOptions, compile, doorOf } from "./compile.ts";
import type { Compiled } from "./compiled.ts";
import { CompileRefused } from "./errors.ts";
import { longest } from "./offer.ts";

export type Form = "each" | "multi";

/** What became of one or several shots: a prompt, or the refusal with its next step. */
export type Outcome = { readonly shots: readonly string[] } & (
  | { readonly made: Compiled; readonly refused?: undefined }
  | { readonly made?: undefined; readonly refused: CompileRefused }
);

/** One outcome a shot, or with `form: "multi"` one a clip: shots in film order, as many to a clip as the generator takes. */
export function compileAll(views: readonly ShotView[], options: CompileOptions & { readonly form?: Form }): Outcome[] {
  const groups = options.form === "multi" ? clips(views, options) : views.map((view) => [view]);
  return groups.map((group) => outcome(group, options));
}

function outcome(views: readonly ShotView[], options: CompileOptions): Outcome {
  const shots = views.map(({ id }) => id);
  try {
    return { shots, made: compile(views, options) };
  } catch (error) {
    if (error instanceof CompileRefused) return { shots, refused: error };
    throw error;
  }
}

/** Neighbours gathered until the next one would be a shot or a second too many. */
function clips(views: readonly ShotView[], options: CompileOptions): ShotView[][] {
  const { generator, route } = doorOf(options);
  const most = generator.grammar.multi?.max ?? views.length;
  const seconds = generator.grammar.multi ? longest(route.seconds) : Number.POSITIVE_INFINITY;
  const groups: ShotView[][] = [];
  let full = Number.POSITIVE_INFINITY;
  for (const view of views) {
    const wanted = Math.max(1, Math.ceil(Number(view.fields.seconds?.value ?? 0) / 1000));
    const group = groups.at(-1);
    if (group && group.length < most && full + wanted <= seconds) {
      group.push(view);
      full += wanted;
    } else {
      groups.push([view]);
      full = wanted;
    }
  }
  return groups;
}

export interface Compared {
  readonly generator: string;
  readonly outcome: Outcome;
  /** What this generator leaves out and another of those compared does not. */
  readonly lost: readonly Dropped[];
}

/** One shot for each of several generators: what each makes of it, and what each cannot hold. */
export function compare(view: ShotView, generators: readonly string[]): Compared[] {
  const all = generators.map((generator) => ({ generator, outcome: outcome([view], { generator }) }));
  const made = all.filter(({ outcome: { made: one } }) => one).length;
  const times = new Map<string, number>();
  for (const { outcome: one } of all) {
    for (const key of new Set(one.made?.dropped.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return all.map(({ generator, outcome: one }) => ({
    generator,
    outcome: one,
    lost: one.made?.dropped.filter((dropped) => made === 1 || times.get(keyOf(dropped)) !== made) ?? [],
  }));
}

function keyOf({ field, value }: Dropped): string {
  return `${field}\n${value}`;
}
