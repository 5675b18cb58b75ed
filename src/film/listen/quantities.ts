/** A place in the tokens into the quantity that is said there: lengths, lenses, stops, ratios, rates, scenes and shots. */
import { durationAt } from "./durations.ts";
import type { Mention } from "./mention.ts";
import { quantityMention, termMention } from "./mention.ts";
import { numberOf } from "./numbers.ts";
import { NONE, PAUSE, STOP, type Token } from "./tokens.ts";

export interface Reading {
  readonly mentions: readonly Mention[];
  readonly to: number;
}

const RATIOS = new Set(
  "16:9 9:16 4:3 3:4 1:1 4:5 5:4 21:9 2.39:1 2.35:1 2.40:1 2.4:1 1.85:1 2:1 3:2 2:3 1.66:1 1.33:1 1.78:1 2.76:1 17:9 32:9 1.43:1 1.90:1".split(
    " ",
  ),
);
/** Focal lengths that a person names bare ("on the 85"). */
const BARE_LENSES = new Set([14, 18, 21, 24, 25, 28, 32, 35, 40, 50, 65, 75, 85, 100, 135, 200]);
const NOT_LETTERS = /[dgkmpsx]$/;
const SHOT_LETTERS = /^(\d{1,3})([a-hj-np-z]{1,2})$/;

/** Which lens a focal length is, in full-frame millimetres (VOCABULARY section 4). */
export function lensOf(mm: number): string {
  if (mm < 10) return "fisheye-lens";
  if (mm < 20) return "ultra-wide-lens";
  if (mm < 38) return "wide-angle-lens";
  if (mm <= 60) return "normal-lens";
  if (mm <= 120) return "portrait-lens";
  return mm < 350 ? "telephoto-lens" : "super-telephoto-lens";
}

export function quantityAt(tokens: readonly Token[], at: number, text: string): Reading | undefined {
  const { norm, word } = tokens[at]!;
  if (!word.opensQuantity) return undefined;
  if (beginsInDigits(norm))
    return (
      ratioAt(tokens, at) ??
      lensAt(tokens, at) ??
      stopAt(tokens, at) ??
      rateAt(tokens, at) ??
      shotIdAt(tokens, at) ??
      durationAt(tokens, at, text)
    );
  return numberOf(norm) === undefined ? wordedAt(tokens, at) : durationAt(tokens, at, text);
}

/** Whether a quantity may begin with this word. */
export function opensQuantity(norm: string): boolean {
  return beginsInDigits(norm) || numberOf(norm) !== undefined || OPENERS.has(norm) || norm.startsWith("sc");
}

/** Digits, alone or behind the `f` of a stop or a point. */
function beginsInDigits(norm: string): boolean {
  const first = norm.charCodeAt(0);
  if (isDigit(first)) return true;
  return (first === 46 || first === 102 || first === 116) && isDigit(norm.charCodeAt(1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Words that a quantity may begin with; `sc12` besides. */
const OPENERS = new Set([
  "runtime",
  "duration",
  "scene",
  "sc",
  "shot",
  "sh",
  "setup",
  "f",
  "t",
  "uhd",
  "a",
  "half",
  "on",
]);

function wordedAt(tokens: readonly Token[], at: number): Reading | undefined {
  const { norm } = tokens[at]!;
  if (!OPENERS.has(norm)) return norm.startsWith("sc") ? joinedSceneAt(tokens, at) : undefined;
  if (norm === "scene" || norm === "sc") return sceneAt(tokens, at);
  if (norm === "shot" || norm === "sh" || norm === "setup") return shotAt(tokens, at);
  if (norm === "f" || norm === "t") return stopAt(tokens, at);
  if (norm === "runtime" || norm === "duration") return bareLengthAt(tokens, at);
  if (norm === "uhd") return one("resolution", "4k", at, at + 1);
  return bareLensAt(tokens, at) ?? durationAt(tokens, at, "");
}

function one(kind: Parameters<typeof quantityMention>[0], value: number | string, from: number, to: number): Reading {
  return { mentions: [quantityMention(kind, value, from, to)], to };
}

function ratioAt(tokens: readonly Token[], at: number): Reading | undefined {
  const norm = tokens[at]!.norm.replace("x", ":");
  const after = tokens[at + 1];
  if (after && /^[ap]m$/.test(after.norm) && after.brk === NONE) return undefined;
  if (RATIOS.has(norm)) return one("aspect", norm, at, at + 1);
  const scope = /^(?:2:39|2:35|1:85)$/.test(norm) && !isClock(tokens[at - 1]) && !isClock(after);
  if (scope) return one("aspect", `${norm.replace(":", ".")}:1`, at, at + 1);
  if (norm === "2.39" || norm === "2.35" || norm === "1.85") return one("aspect", `${norm}:1`, at, at + 1);
  const spaced =
    after && /^\d+$/.test(norm) && (after.norm === "by" || after.norm === "x") ? `${norm}:${tokens[at + 2]?.norm}` : "";
  return RATIOS.has(spaced) ? one("aspect", spaced, at, at + 3) : undefined;
}

/** A ratio written like a time stands alone; times stand in pairs. */
const isClock = (token: Token | undefined): boolean => /^\d+:\d\d$/.test(token?.norm ?? "");

function lensAt(tokens: readonly Token[], at: number): Reading | undefined {
  const joined = /^(\d{1,3})(?:mm|mil)$/.exec(tokens[at]!.norm);
  const spaced = /^\d{1,3}$/.test(tokens[at]!.norm) && /^(?:mm|mil|mill|millimetre)$/.test(near(tokens, at + 1));
  if (!joined && !spaced) return undefined;
  const mm = Number(joined?.[1] ?? tokens[at]!.norm);
  const to = at + (spaced ? 2 : 1);
  const gauge = near(tokens, to) !== "lens" && (mm === 16 ? "film-16mm" : mm === 70 ? "film-70mm" : "");
  if (gauge) return { mentions: [termMention(gauge, at, to, false)], to };
  return mm >= 4 ? lens(mm, at, to) : undefined;
}

function lens(mm: number, from: number, to: number): Reading {
  return { mentions: [quantityMention("lensMm", mm, from, to), termMention(lensOf(mm), from, to, false)], to };
}

/** "Runtime 45 final": seconds, where no unit says otherwise. */
function bareLengthAt(tokens: readonly Token[], at: number): Reading | undefined {
  const value = /^(?:is|of|at|to)$/.test(near(tokens, at + 1)) ? at + 2 : at + 1;
  const seconds = /^\d{1,3}$/.test(near(tokens, value, PAUSE)) ? Number(tokens[value]!.norm) : 0;
  const unit = /^(?:s|sec|secs|seconds?|m|min|mins|minutes?|to|and|fps|percent|shots?)$/.test(near(tokens, value + 1));
  return seconds > 0 && !unit ? one("runtime", seconds, at, value + 1) : undefined;
}

/** "on the 85", "on a 50". */
function bareLensAt(tokens: readonly Token[], at: number): Reading | undefined {
  if (tokens[at]!.norm !== "on" || !["a", "the", "an"].includes(near(tokens, at + 1))) return undefined;
  const mm = Number(near(tokens, at + 2));
  const next = tokens[at + 3];
  const alone =
    !next || next.brk > NONE || ["lens", "and", "with", "at", "so", "wide", "for", "or"].includes(next.norm);
  return BARE_LENSES.has(mm) && alone ? lens(mm, at + 2, at + 3) : undefined;
}

function stopAt(tokens: readonly Token[], at: number): Reading | undefined {
  const joined = /^[ft](\d{1,2}(?:\.\d{1,2})?)$/.exec(tokens[at]!.norm);
  if (joined) return one("aperture", Number(joined[1]), at, at + 1);
  if (tokens[at]!.norm !== "f" && tokens[at]!.norm !== "t") return undefined;
  const value = near(tokens, at + 1) === "/" ? at + 2 : at + 1;
  const stop = near(tokens, value);
  return /^\d{1,2}(?:\.\d{1,2})?$|^\.\d+$/.test(stop) ? one("aperture", Number(stop), at, value + 1) : undefined;
}

function rateAt(tokens: readonly Token[], at: number): Reading | undefined {
  const joined = /^(\d{2,4})(fps|p)$/.exec(tokens[at]!.norm);
  if (joined?.[2] === "p") return one("resolution", joined[0], at, at + 1);
  if (joined) return rate(Number(joined[1]), at, at + 1);
  if (/^(?:2|4|6|8|12)k$/.test(tokens[at]!.norm)) return one("resolution", tokens[at]!.norm, at, at + 1);
  const spaced = /^\d{2,4}$/.test(tokens[at]!.norm) && near(tokens, at + 1) === "fps";
  return spaced ? rate(Number(tokens[at]!.norm), at, at + 2) : undefined;
}

/** Frames a second from which one shoots to slow things down; films play at 60 at most. */
const SLOWED = 96;

function rate(fps: number, from: number, to: number): Reading {
  const slow = fps >= SLOWED ? [termMention("slow-motion", from, to, false)] : [];
  return { mentions: [quantityMention("fps", fps, from, to), ...slow], to };
}

/** `12C`, written as on a slate: with capitals, or after the word shot. */
function shotIdAt(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]!;
  const parts = SHOT_LETTERS.exec(token.norm);
  const heads = at === 0 && (tokens[1]?.brk ?? 0) >= PAUSE;
  if (!parts || !token.upper || (NOT_LETTERS.test(token.norm) && !heads)) return undefined;
  return slate(parts, at, at + 1);
}

function slate(parts: RegExpExecArray, from: number, to: number): Reading {
  const scene = quantityMention("scene", Number(parts[1]), from, to);
  return { mentions: [scene, quantityMention("letter", parts[2]!.toUpperCase(), from, to)], to };
}

function sceneAt(tokens: readonly Token[], at: number): Reading | undefined {
  const value = near(tokens, at + 1, tokens[at]!.norm === "sc" ? STOP : PAUSE);
  const parts = SHOT_LETTERS.exec(value);
  if (parts) return slate(parts, at, at + 2);
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) ? one("scene", number, at, at + 2) : undefined;
}

/** `SC12/SH4`, `sc12`. */
function joinedSceneAt(tokens: readonly Token[], at: number): Reading | undefined {
  const parts = /^sc(\d{1,3})([a-z]?)$/.exec(tokens[at]!.norm);
  if (!parts) return undefined;
  const scene = quantityMention("scene", Number(parts[1]), at, at + 1);
  return {
    mentions: parts[2] ? [scene, quantityMention("letter", parts[2].toUpperCase(), at, at + 1)] : [scene],
    to: at + 1,
  };
}

function shotAt(tokens: readonly Token[], at: number): Reading | undefined {
  const value = near(tokens, at + 1, PAUSE);
  const parts = SHOT_LETTERS.exec(value);
  if (parts) return slate(parts, at, at + 2);
  return /^\d{1,3}$/.test(value) ? one("shotNumber", Number(value), at, at + 2) : undefined;
}

/** The word there, if nothing stronger than `brk` parts it from the one before. */
function near(tokens: readonly Token[], at: number, brk = NONE): string {
  const token = tokens[at];
  return token && token.brk <= brk ? token.norm : "";
}
