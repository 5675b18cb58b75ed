/** What is decided of a shot's picture -> a schematic of it: size, camera height and angle, who stands where, and the one move. */
import type { ShotView } from "../film/view.ts";
import { arrows } from "./arrows.ts";

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many frame heights tall the subject is, by shot size. */
const TALL: Readonly<Record<string, number>> = {
  "extreme-wide-shot": 0.22,
  "wide-shot": 0.62,
  "full-shot": 0.86,
  "medium-wide-shot": 1.25,
  "cowboy-shot": 1.25,
  "medium-shot": 1.9,
  "medium-close-up": 2.7,
  "close-up": 4,
  "big-close-up": 5.4,
  "extreme-close-up": 8.5,
};
/** Where nobody has decided a size. */
const UNDECIDED = 0.62;
/** How far below the top the horizon lies, by angle and height. */
const HORIZON: Readonly<Record<string, number>> = {
  "high-angle": 0.24,
  aerial: 0.12,
  "low-angle": 0.86,
  "worms-eye": 0.95,
  "ground-level": 0.84,
  "knee-level": 0.76,
  "hip-level": 0.7,
  "water-level": 0.6,
};
const EYE = 0.55;
const FROM_ABOVE = new Set(["overhead", "isometric-view"]);
const PEOPLE =
  /\b(?:man|men|woman|women|she|he|her|his|him|they|them|their|themselves|himself|herself|(?:both|two|all) of (?:them|us|you)|everybody|everyone|somebody|someone|girls?|boys?|kids?|child|children|people|person|crowd|couple|nurse|face|eyes|hands?)\b/i;
/** Two people who are named by nothing else. */
const BOTH = /\b(?:(?:both|two) of (?:them|us|you)|the two|they both|them both|couple)\b/i;
/** Framings without a person to be seen in them, whatever the words. */
const THINGS = new Set(["insert-shot", "packshot", "beauty-shot", "scenery-shot", "establishing-shot"]);

const SKY = "#E6EBF0";
const GROUND = "#CBD3DB";
const FIGURE = "#5A6B7B";
const NEAR = "#33414D";

export function schematic(view: ShotView, frame: Frame, id: string): string {
  const { x, y, width, height } = frame;
  const clip = `clip-${id}`;
  const roll = anglesOf(view).includes("dutch-angle")
    ? ` transform="rotate(-9 ${x + width / 2} ${y + height / 2})"`
    : "";
  return [
    `<clipPath id="${clip}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`,
    `<g clip-path="url(#${clip})"><g${roll}>${ground(view, frame)}${subjects(view, frame)}</g>`,
    thirds(frame),
    arrows(String(view.fields.move?.value ?? ""), frame),
    "</g>",
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#33414D" stroke-width="1.5"/>`,
  ].join("");
}

const anglesOf = (view: ShotView): string[] =>
  ["angle", "height"].flatMap((field) => (view.fields[field] ? [String(view.fields[field].value)] : []));

const listOf = (view: ShotView, field: string): string[] => {
  const value = view.fields[field]?.value;
  return Array.isArray(value)
    ? value.map((one) => (typeof one === "string" ? one : one.value))
    : value === undefined
      ? []
      : [String(value)];
};

/** Wider than the frame, so that a tilted camera shows no corner. */
function ground(view: ShotView, { x, y, width, height }: Frame): string {
  const wide = `x="${x - width}" width="${width * 3}"`;
  if (anglesOf(view).some((angle) => FROM_ABOVE.has(angle)))
    return `<rect ${wide} y="${y - height}" height="${height * 3}" fill="${GROUND}"/>`;
  const share = anglesOf(view).flatMap((angle) => HORIZON[angle] ?? [])[0] ?? EYE;
  const line = y + height * share;
  return `<rect ${wide} y="${y - height}" height="${line - y + height}" fill="${SKY}"/><rect ${wide} y="${line}" height="${height * 2}" fill="${GROUND}"/>`;
}

function thirds({ x, y, width, height }: Frame): string {
  const lines = [1, 2].flatMap((n) => [
    `M${x + (width * n) / 3} ${y}v${height}`,
    `M${x} ${y + (height * n) / 3}h${width}`,
  ]);
  return `<path d="${lines.join("")}" stroke="#FFFFFF" stroke-opacity="0.55" stroke-width="0.8" fill="none"/>`;
}

function subjects(view: ShotView, frame: Frame): string {
  const tall = TALL[String(view.fields.size?.value)] ?? UNDECIDED;
  const framings = listOf(view, "composition");
  const at = placesOf(framings, view);
  const above = anglesOf(view).some((angle) => FROM_ABOVE.has(angle));
  const draw = isThing(view, framings) ? thing : above ? fromAbove : figure;
  const shapes = at.map((share) => draw(frame, share, tall, FIGURE));
  const shoulder = framings.some((one) => /^(?:over-the|dirty)/.test(one))
    ? figure(frame, 0.08, Math.max(3.4, tall * 1.2), NEAR)
    : "";
  return shapes.join("") + shoulder;
}

function isThing(view: ShotView, framings: readonly string[]): boolean {
  if (framings.some((one) => THINGS.has(one))) return true;
  if (view.phrases.some(({ kind }) => kind === "cast")) return false;
  return !PEOPLE.test(saidOf(view));
}

const saidOf = (view: ShotView): string =>
  ["subject", "action"].map((field) => String(view.fields[field]?.value ?? "")).join(" ");

/** Centres of the subjects as shares of the frame's width. */
function placesOf(framings: readonly string[], view: ShotView): number[] {
  if (framings.includes("two-shot")) return [0.34, 0.66];
  if (framings.includes("three-shot")) return [0.22, 0.5, 0.78];
  if (framings.some((one) => one === "group-shot" || one === "crowd-shot")) return [0.12, 0.31, 0.5, 0.69, 0.88];
  if (framings.some((one) => /^over-the|^dirty/.test(one))) return [0.66];
  if (framings.some((one) => one.includes("thirds"))) return [1 / 3];
  return BOTH.test(saidOf(view)) ? [0.34, 0.66] : [0.5];
}

/** A standing person: feet on the ground when there is room for them, else the head where heads are framed. */
function figure({ x, y, width, height }: Frame, share: number, tall: number, fill: string): string {
  const whole = tall * height;
  const head = whole / 13;
  const top =
    tall <= 0.9 ? y + height * 0.92 - whole : y + height * (tall > 5 ? 0.5 : 0.13) - (tall > 5 ? head * 1.2 : 0);
  const middle = x + width * share;
  const shoulders = head * 1.55;
  const body = [
    `M${middle - shoulders} ${top + head * 3.1}`,
    `q${0.1 * head} ${-0.75 * head} ${shoulders} ${-0.8 * head}`,
    `q${shoulders - 0.1 * head} ${0.05 * head} ${shoulders} ${0.8 * head}`,
    `l${-0.35 * head} ${4 * head}h${-0.25 * head}l${0.1 * head} ${5.8 * head}h${-0.85 * head}l${-0.2 * head} ${-5 * head}`,
    `l${-0.2 * head} ${5 * head}h${-0.85 * head}l${0.1 * head} ${-5.8 * head}h${-0.25 * head}Z`,
  ].join("");
  const eyes =
    tall >= 4
      ? `<circle cx="${middle - head * 0.36}" cy="${top + head * 1.05}" r="${head * 0.1}" fill="#FFFFFF"/><circle cx="${middle + head * 0.36}" cy="${top + head * 1.05}" r="${head * 0.1}" fill="#FFFFFF"/>`
      : "";
  return `<g fill="${fill}"><ellipse cx="${middle}" cy="${top + head * 1.1}" rx="${head * 0.85}" ry="${head * 1.1}"/><rect x="${middle - head * 0.35}" y="${top + head * 1.9}" width="${head * 0.7}" height="${head * 0.7}"/><path d="${body}"/></g>${eyes}`;
}

function fromAbove({ x, y, width, height }: Frame, share: number, tall: number, fill: string): string {
  const size = Math.min(0.42, 0.07 + tall / 12) * height;
  const [middle, centre] = [x + width * share, y + height / 2];
  return `<g fill="${fill}"><ellipse cx="${middle}" cy="${centre}" rx="${size}" ry="${size * 0.45}"/></g><circle cx="${middle}" cy="${centre}" r="${size * 0.42}" fill="${NEAR}"/>`;
}

/** A thing is drawn as a thing: a block that fills the frame as its size says. */
function thing({ x, y, width, height }: Frame, share: number, tall: number, fill: string): string {
  const size = Math.min(0.82, 0.1 + Math.log2(1 + tall) * 0.24) * height;
  const wide = size * 0.72;
  const left = x + width * share - wide / 2;
  const top = y + Math.min(height * 0.86, height * 0.54 + size / 2) - size;
  return `<g fill="${fill}"><rect x="${left}" y="${top}" width="${wide}" height="${size}" rx="${size * 0.09}"/></g><rect x="${left + wide * 0.16}" y="${top + size * 0.14}" width="${wide * 0.68}" height="${size * 0.1}" rx="${size * 0.04}" fill="#FFFFFF" fill-opacity="0.35"/>`;
}
