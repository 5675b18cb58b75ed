/** Decided length, shape and size, turned into what one route really makes; what had to give way is said. */
import type { Resolved } from "../film/view.ts";
import { type Dropped, type Origin, originOf } from "./clause.ts";
import { besides, isQuiet, isSilent } from "./music.ts";
import { distance, gap, offered, SAME_SHAPE, secondsWords, shapeOf, shortSide } from "./offer.ts";
import type { Plan } from "./planned.ts";
import type { Mode, Route, SecondsRule } from "./route.ts";

/** A request parameter that nobody decided. */
export interface Assumed {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

export interface Setting {
  readonly words: string;
  readonly from: Origin;
  readonly where: "request" | "settled";
}

export interface Settled {
  readonly seconds?: number;
  readonly ratio?: string;
  readonly size?: string;
  readonly fps?: number;
  readonly sound?: boolean;
  readonly settings: readonly Setting[];
  readonly assumed: readonly Assumed[];
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
}

/** Without a word from anybody and without a default of the route, a clip is about this long, in seconds. */
const USUAL_SECONDS = 5;
/** With `together` the shot is one of a clip, whose lengths are settled for all of them. */
export function settle(plan: Plan, route: Route, mode: Mode, together: boolean): Settled {
  const draft = new Draft(plan, route);
  const size = draft.size();
  const seconds = together ? undefined : draft.seconds(route.narrow?.(mode, size) ?? route.seconds);
  const ratio = draft.ratio(route.ratiosByMode?.[mode] ?? route.ratios);
  const fps = draft.fps();
  const sound = draft.sound();
  const { settings, assumed, dropped, warnings } = draft;
  return { seconds, ratio, size, fps, sound, settings, assumed, dropped, warnings };
}

class Draft {
  readonly settings: Setting[] = [];
  readonly assumed: Assumed[] = [];
  readonly dropped: Dropped[] = [];
  readonly warnings: string[] = [];
  private readonly plan: Plan;
  private readonly route: Route;

  constructor(plan: Plan, route: Route) {
    this.plan = plan;
    this.route = route;
  }

  private set(resolved: Resolved, words: string, where: Setting["where"] = "request"): void {
    this.settings.push({ words, from: originOf(resolved), where });
  }

  private drop(resolved: Resolved, reason: string): void {
    this.dropped.push({ shot: this.plan.shot, field: resolved.field, value: shown(resolved), reason, by: resolved.by });
  }

  seconds(rule: SecondsRule): number | undefined {
    const { shot, settings } = this.plan;
    const { name, defaultSeconds } = this.route;
    const decided = settings.seconds;
    if (!decided) {
      const seconds = defaultSeconds ?? offered(rule, USUAL_SECONDS);
      if (seconds !== undefined)
        this.assume(
          "seconds",
          `${seconds} s`,
          defaultSeconds === undefined ? "nobody decided, and the request needs a length" : `the default of ${name}`,
        );
      return seconds;
    }
    const wanted = Number(decided.value) / 1000;
    const seconds = offered(rule, wanted);
    if (seconds === undefined) {
      this.drop(decided, `${name}: ${secondsWords(rule)}`);
      return undefined;
    }
    this.set(decided, `${seconds} s`);
    if (rule.kind === "unknown") {
      this.warnings.push(`Which lengths ${name} makes is not known; ${seconds} s is asked for.`);
      return seconds;
    }
    if (seconds > wanted)
      this.warnings.push(
        `${shot} is ${wanted} s; ${name} makes ${secondsWords(rule)}, so it is made ${seconds} s long: trim ${round(seconds - wanted)} s in the edit.`,
      );
    if (seconds < wanted) this.warnings.push(split(shot, wanted, seconds, name));
    return seconds;
  }

  ratio(ratios: readonly string[]): string | undefined {
    const decided = this.plan.settings.aspect;
    const { name } = this.route;
    if (!decided) {
      const { usualRatio } = this.route;
      const ratio = usualRatio && ratios.includes(usualRatio) ? usualRatio : ratios[0];
      if (ratio) this.assume("aspect", ratio, "nobody decided, and the request needs a shape");
      return ratio;
    }
    const wanted = shapeOf(String(decided.value));
    if (ratios.length === 0 || wanted === undefined) {
      this.drop(
        decided,
        wanted === undefined
          ? "it names no shape such as 16:9"
          : `${name} takes the shape from the picture it is given, or has no setting for it`,
      );
      return wanted === undefined ? ratios[0] : undefined;
    }
    const nearest = ratios.reduce((best, one) => (distance(one, wanted) < distance(best, wanted) ? one : best));
    this.set(decided, nearest);
    if (distance(nearest, wanted) > SAME_SHAPE)
      this.warnings.push(`${name} does not make ${decided.value} here; ${nearest} is nearest. Frame for the crop.`);
    return nearest;
  }

  size(): string | undefined {
    const decided = this.plan.settings.size;
    const { sizes, defaultSize, usualSize, name } = this.route;
    const undecided = defaultSize ?? usualSize;
    if (!decided) {
      const why = defaultSize ? `the default of ${name}` : "nobody decided, and the request needs a size";
      if (undecided) this.assume("master size", undecided, why);
      return undecided;
    }
    const wanted = shortSide(String(decided.value));
    if (sizes.length === 0 || wanted === undefined) {
      this.drop(
        decided,
        wanted === undefined ? "it names no picture size such as 1080p" : `${name} has no setting for it`,
      );
      return undecided;
    }
    const nearest = sizes.reduce((best, one) => (gap(one, wanted) < gap(best, wanted) ? one : best));
    this.set(decided, nearest.name);
    if (nearest.short !== wanted)
      this.warnings.push(`${name} does not make ${decided.value}; ${nearest.name} is nearest.`);
    return nearest.name;
  }

  fps(): number | undefined {
    const decided = this.plan.settings.fps;
    const rates = this.route.fps;
    if (!decided) return undefined;
    const wanted = Number(decided.value);
    if (rates?.choose?.includes(wanted)) {
      this.set(decided, `${wanted} fps`);
      return wanted;
    }
    if (rates?.fixed === wanted) this.set(decided, `${wanted} fps`, "settled");
    else if (rates?.choose)
      this.drop(decided, `${this.route.name} makes ${rates.choose.join(", ")} fps; conform in the edit`);
    else
      this.drop(
        decided,
        rates?.fixed
          ? `${this.route.name} always makes ${rates.fixed} fps; conform in the edit`
          : `${this.route.name} has no setting for it; conform in the edit`,
      );
    return undefined;
  }

  /** On for anything that is heard, off for full silence, else the route's own default. */
  sound(): boolean | undefined {
    if (!this.route.soundSwitch) return undefined;
    const heard = this.plan.clauses.filter(({ slot }) => slot === "dialogue" || slot === "effects" || slot === "music");
    if (heard.some(({ slot, value }) => slot !== "music" || !isQuiet(value) || besides(value) !== "")) return true;
    if (heard.some(({ value }) => isSilent(value))) return false;
    const instead = heard.length > 0 ? "nobody decided what is heard instead of music" : "nobody decided what is heard";
    this.assume("sound", "left to the route", instead);
    return undefined;
  }

  private assume(name: string, value: string, why: string): void {
    this.assumed.push({ name, value, why });
  }
}

function shown(resolved: Resolved): string {
  return resolved.field === "seconds" ? `${Number(resolved.value) / 1000} s` : String(resolved.value);
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function split(shot: string, wanted: number, longest: number, name: string): string {
  const parts = Math.ceil(wanted / longest);
  return `${shot} is ${wanted} s, and ${name} makes ${longest} s at most: split it into ${parts} shots of about ${round(Math.ceil((wanted / parts) * 10) / 10)} s.`;
}
