/** Shots with everything they inherit, compiled into what one generator is sent: text, negative, request, fingerprint. */
import type { ShotView } from "../film/view.ts";
import { finishClip } from "./clip.ts";
import type { Compiled } from "./compiled.ts";
import { CompileRefused } from "./errors.ts";
import { finishShot, type Target } from "./finish.ts";
import { fitPlan } from "./fit.ts";
import type { Generator } from "./generator.ts";
import { generatorNamed } from "./named.ts";
import { plan } from "./plan.ts";
import type { Mode, Route } from "./route.ts";
import { settle } from "./settle.ts";
import type { Shot } from "./together.ts";

export interface CompileOptions {
  /** Any name of a generator: `kling-3.0`, `Kling 3.0`, `google-veo-3.1`. */
  readonly generator: string;
  /** `runway`, `google`, ...; the generator's first route when nobody names one. */
  readonly route?: string;
  /** What the generator is given; the shot's own `mode`, else text. */
  readonly mode?: Mode;
}

/**
 * One prompt: of one shot, or of several as one clip where the generator makes several in one go.
 * @throws CompileRefused for an unknown or ended generator, an unknown route or mode, a shot without a subject, lock
 * phrases that do not fit, or several shots for a generator that makes one.
 */
export function compile(views: readonly ShotView[], options: CompileOptions): Compiled {
  const { generator, route } = doorOf(options);
  const first = views[0];
  if (!first) throw new CompileRefused("no-shots", "There is no shot to compile.", "Add one with /shot add.");
  const mode = modeOf(first, generator, route, options.mode);
  const target = { generator, route, mode };
  const shots = views.map((view) => compileShot(view, target, views.length > 1));
  return shots.length === 1 ? finishShot(shots[0]!, target) : finishClip(shots, target);
}

/** @throws CompileRefused for an unknown or ended generator and for an unknown route. */
export function doorOf(options: CompileOptions): Pick<Target, "generator" | "route"> {
  const generator = liveGenerator(options.generator);
  return { generator, route: routeOf(generator, options.route) };
}

function liveGenerator(name: string): Generator {
  const found = generatorNamed(name);
  if (!("one" in found)) {
    const near = found.nearest.map(({ id }) => id);
    throw new CompileRefused(
      "unknown-generator",
      `No generator is called "${name}".`,
      `Nearest: ${near.join(", ")}.`,
      near,
    );
  }
  const { one } = found;
  if (one.state !== "ended") return one;
  const instead = one.successors ?? [];
  const since = one.ends ? ` on ${one.ends}` : "";
  throw new CompileRefused(
    "ended-generator",
    `${one.name} was switched off${since}.`,
    `Use ${instead.join(" or ")} instead.`,
    instead,
  );
}

function routeOf(generator: Generator, name: string | undefined): Route {
  const wanted = name?.trim().toLowerCase();
  const found = wanted
    ? generator.routes.find(({ id, name: long }) => id === wanted || long.toLowerCase() === wanted)
    : generator.routes[0];
  if (found) return found;
  const ids = generator.routes.map(({ id }) => id);
  throw new CompileRefused(
    "unknown-route",
    `${generator.name} has no route "${name}".`,
    `Its routes: ${ids.join(", ")}.`,
    ids,
  );
}

/** A still for a shot that begins with a frame is that frame. */
const FRAMED: ReadonlySet<Mode> = new Set<Mode>(["first frame", "first and last frame"]);

function modeOf(view: ShotView, generator: Generator, route: Route, wanted: Mode | undefined): Mode {
  const decided = wanted ?? (view.fields.mode?.value as Mode | undefined) ?? "text";
  if (route.modes.includes(decided)) return decided;
  if (!wanted && !view.fields.mode) return route.modes[0]!;
  if (!wanted && generator.media === "image" && FRAMED.has(decided)) return route.modes[0]!;
  const modes = route.modes.join(", ");
  throw new CompileRefused(
    "mode-not-offered",
    `${generator.name} at ${route.name} does not take "${decided}".`,
    `It takes: ${modes}. Change the shot's mode or the route.`,
    [view.id],
  );
}

function compileShot(view: ShotView, { generator, route, mode }: Target, together: boolean): Shot {
  const planned = plan(view);
  if (!planned.clauses.some(({ slot }) => slot === "subject" || slot === "action")) {
    throw new CompileRefused(
      "no-subject",
      `Shot ${view.id} has no subject.`,
      `Say who or what we look at: /shot set ${view.id} subject ...`,
      [view.id],
    );
  }
  const { name, media, grammar, facts } = generator;
  const sound = facts.sound === "unknown" ? facts.sound : undefined;
  const fitted = fitPlan(planned, {
    name,
    media,
    grammar,
    mode,
    sound,
    negative: route.negative,
    references: route.references,
  });
  return { plan: planned, fit: fitted, settled: settle(planned, route, mode, together) };
}
