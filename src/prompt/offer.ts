/** What a door offers, against what was wanted: lengths, shapes and sizes. */
import type { SecondsRule, Size } from "./route.ts";

/** Two shapes closer than this are the same picture: 2.35:1 and 21:9, but not 16:9 and 1.85:1. */
export const SAME_SHAPE = 0.02;

const SHAPES: ReadonlyMap<string, number> = new Map([
  ["vertical", 9 / 16],
  ["portrait", 9 / 16],
  ["square", 1],
  ["landscape", 16 / 9],
  ["horizontal", 16 / 9],
  ["widescreen", 16 / 9],
  ["scope", 2.39],
  ["cinemascope", 2.39],
  ["anamorphic", 2.39],
  ["ultrawide", 21 / 9],
]);

/** Width through height; undefined for words that name no shape. */
export function shapeOf(aspect: string): number | undefined {
  const pair = /(\d+(?:\.\d+)?)\s*[:x×/]\s*(\d+(?:\.\d+)?)/u.exec(aspect);
  if (pair && Number(pair[2]) > 0 && Number(pair[1]) > 0) return Number(pair[1]) / Number(pair[2]);
  return SHAPES.get(aspect.trim().toLowerCase());
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

export function distance(ratio: string, wanted: number): number {
  return Math.abs(Math.log((shapeOf(ratio) ?? 1) / wanted));
}

export function gap(size: Size, wanted: number): number {
  return Math.abs(size.short - wanted);
}
