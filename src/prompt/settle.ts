/** Decided length, shape and size, turned into what one route really makes; what had to give way is said. */
import type { Resolved } from "../film/view.ts";
import { type Dropped, type Origin, originOf } from "./clause.ts";
import { isLink, type Plan } from "./plan.ts";
import type { Mode, Route, SecondsRule, Size } from "./route.ts";

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
/** Two shapes closer than this are the same picture: 2.35:1 and 21:9, but not 16:9 and 1.85:1. */
const SAME_SHAPE = 0.02;

const SHAPES: Readonly<Record<string, number>> = {
  vertical: 9 / 16,
  portrait: 9 / 16,
  square: 1,
  landscape: 16 / 9,
  horizontal: 16 / 9,
  widescreen: 16 / 9,
  scope: 2.39,
  cinemascope: 2.39,
  anamorphic: 2.39,
  ultrawide: 21 / 9,
};

/** Width through height; undefined for words that name no shape. */
export function shapeOf(aspect: string): number | undefined {
  const pair = /(\d+(?:\.\d+)?)\s*[:x×/]\s*(\d+(?:\.\d+)?)/u.exec(aspect);
  if (pair && Number(pair[2]) > 0 && Number(pair[1]) > 0) return Number(pair[1]) / Number(pair[2]);
  return SHAPES[aspect.trim().toLowerCase()];
}

/** Short side of a picture size in pixels: `1080p`, `4k`, `3840x2160`. */
export function shortSide(size: string): number | undefined {
  const pair = /(\d{3,5})\s*[x×:]\s*(\d{3,5})/u.exec(size);
  if (pair) return Math.min(Number(pair[1]), Number(pair[2]));
  const lines = /(\d{3,4})\s*p\b/iu.exec(size);
  if (lines) return Number(lines[1]);
  if (/\b(?:4k|uhd|ultra hd)\b/iu.test(size)) return 2160;
  if (/\b(?:2k|qhd)\b/iu.test(size)) return 1440;
  if (/\b(?:full ?hd|fhd)\b/iu.test(size)) return 1080;
  return /\bhd\b/iu.test(size) ? 720 : undefined;
}

export function settle(plan: Plan, route: Route, mode: Mode): Settled {
  const draft = new Draft(plan, route);
  const size = draft.size();
  const seconds = draft.seconds(route.narrow?.(mode, size) ?? route.seconds);
  const ratio = draft.ratio(route.ratiosByMode?.[mode] ?? route.ratios);
  const fps = draft.fps();
  const sound = draft.sound();
  const { settings, assumed, dropped, warnings } = draft;
  return { seconds, ratio, size, fps, sound, settings, assumed, dropped, warnings };
}

/** The lengths as people say them: "3 to 15 s", "4, 6 or 8 s". */
export function secondsWords(rule: SecondsRule): string {
  switch (rule.kind) {
    case "range":
      return `${rule.min} to ${rule.max} s`;
    case "set":
      return rule.values.length > 1
        ? `${rule.values.slice(0, -1).join(", ")} or ${rule.values.at(-1)} s`
        : `${rule.values[0]} s`;
    case "unknown":
      return "lengths that are not known";
    case "none":
      return rule.why;
    default:
      return rule satisfies never;
  }
}

/** The shortest length offered that is not shorter; the longest if none is long enough; undefined where none is offered. */
export function offered(rule: SecondsRule, wanted: number): number | undefined {
  switch (rule.kind) {
    case "range": {
      const steps = Math.ceil((Math.max(wanted, rule.min) - rule.min) / rule.step - 1e-9);
      return Math.min(rule.max, rule.min + steps * rule.step);
    }
    case "set":
      return rule.values.find((value) => value >= wanted) ?? rule.values.at(-1);
    case "unknown":
      return Math.ceil(wanted);
    case "none":
      return undefined;
    default:
      return rule satisfies never;
  }
}

/** The longest clip a rule allows, in seconds; without end where that is not known. */
export function longest(rule: SecondsRule): number {
  if (rule.kind === "range") return rule.max;
  return rule.kind === "set" ? Math.max(...rule.values) : Number.POSITIVE_INFINITY;
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
      const ratio =
        this.route.defaultRatio && ratios.includes(this.route.defaultRatio) ? this.route.defaultRatio : ratios[0];
      if (ratio)
        this.assume(
          "aspect",
          ratio,
          this.route.defaultRatio ? `the default of ${name}` : "nobody decided, and the request needs a shape",
        );
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
    const { sizes, defaultSize, name } = this.route;
    if (!decided) {
      if (defaultSize) this.assume("master size", defaultSize, `the default of ${name}`);
      return defaultSize;
    }
    const wanted = shortSide(String(decided.value));
    if (sizes.length === 0 || wanted === undefined) {
      this.drop(
        decided,
        wanted === undefined ? "it names no picture size such as 1080p" : `${name} has no setting for it`,
      );
      return defaultSize;
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
    const audible = heard.filter(
      ({ slot, value }) => slot !== "music" || !/^(?:no|without|silen|none|mute)/iu.test(value),
    );
    if (audible.length > 0) return true;
    const music = heard[0]?.value;
    if (music && /silen|mute|no sound/iu.test(music)) return false;
    this.assume("sound", "left to the route", "nobody decided what is heard");
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

function distance(ratio: string, wanted: number): number {
  return Math.abs(Math.log((shapeOf(ratio) ?? 1) / wanted));
}

function gap(size: Size, wanted: number): number {
  return Math.abs(size.short - wanted);
}

/** Pictures for frame and reference modes: the address that was decided, or `{{...}}` where a person must supply one. */
export function pictures(
  plan: Plan,
  mode: Mode,
  most: number,
): { first?: string; last?: string; references: string[] } {
  const { firstFrame, lastFrame, references } = plan.settings;
  const address = (frame: Resolved | undefined, name: string) =>
    typeof frame?.value === "string" && isLink(frame.value) ? frame.value : `{{${name} of ${plan.shot}}}`;
  const first =
    mode === "first frame" || mode === "first and last frame" ? address(firstFrame, "first frame") : undefined;
  const last = mode === "first and last frame" ? address(lastFrame, "last frame") : undefined;
  if (mode !== "references") return { first, last, references: [] };
  const given = Array.isArray(references?.value)
    ? references.value.map((one) => (typeof one === "string" ? one : one.value))
    : [];
  const links = given.filter(isLink).slice(0, most);
  return { references: links.length > 0 ? links : [`{{reference of ${plan.shot}}}`] };
}
