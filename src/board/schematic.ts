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
/** Where nobody has decided a size; an insert and a packshot are close by themselves. */
const UNDECIDED = 0.62;
const CLOSE_BY_ITSELF = 2.7;
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
/** How many are meant where the words count them. */
const COUNTED: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:crowd|crowded|dozens?|hundreds|(?:five|six|seven|eight|nine|ten|\d{2,}) (?:\w+ )?(?:men|women|girls|boys|kids|children|people|dancers|runners|players))\b/i,
    5,
  ],
  [
    /\b(?:three|3|four|4) (?:\w+ )?(?:men|women|girls|boys|kids|children|people|friends|sisters|brothers|dancers|runners|players)\b/i,
    3,
  ],
  [/\b(?:men|women|girls|boys|kids|children|people|friends|sisters|brothers)\b/i, 2],
];
const CENTRES: Readonly<Record<number, readonly number[]>> = {
  1: [0.5],
  2: [0.34, 0.66],
  3: [0.22, 0.5, 0.78],
  5: [0.12, 0.31, 0.5, 0.69, 0.88],
};
/** Close on these, no face is in the picture. */
const HANDS = /\b(?:hands?|fingers?|fingertips?|thumbs?|palms?|fists?|wrists?|feet|foot|shoes?|sneakers?|boots?)\b/i;
const FACE = /\b(?:face|eyes?|smiles?|smiling|tears?|mouth|lips|looks?|stares?|expression)\b/i;
const LOOKS =
  /\b(?:look|watch|star|gaz)(?:s|es|e|ing)? (?:out |down |up |back )?(?:at|over|across|into|onto|towards?)\b(?! (?:her|him|them|each other|one another)\b)/i;
/** Half a head's width as a share of a person. */
const HEAD = 0.85 / 13;
/** How tall the subject is where nothing but a hand finds room. */
const CLOSE_UP = 4;
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
    isCarried(view) ? "" : arrows(String(view.fields.move?.value ?? ""), frame),
    "</g>",
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#33414D" stroke-width="1.5"/>`,
  ].join("");
}

/** A camera in the hand that makes no move stands on no legs. */
const isCarried = ({ fields: { move, support } }: ShotView): boolean =>
  String(move?.value ?? "").startsWith("static") && support !== undefined && support.value !== "tripod";

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
  const framings = listOf(view, "composition");
  const near = framings.some((one) => one === "insert-shot" || one === "packshot");
  const tall = TALL[String(view.fields.size?.value)] ?? (near ? CLOSE_BY_ITSELF : UNDECIDED);
  const at = roomFor(placesOf(framings, view), tall, frame);
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
  const said = saidOf(view);
  if ((TALL[String(view.fields.size?.value)] ?? 0) >= CLOSE_UP && HANDS.test(said) && !FACE.test(said)) return true;
  if (view.phrases.some(({ kind }) => kind === "cast")) return false;
  return !PEOPLE.test(said) && !COUNTED.some(([pattern]) => pattern.test(said));
}

const saidOf = (view: ShotView): string =>
  ["subject", "action"].map((field) => String(view.fields[field]?.value ?? "")).join(" ");

/** One stands for all where their heads would run into each other. */
function roomFor(places: readonly number[], tall: number, { width, height }: Frame): readonly number[] {
  const [first = 0.5, second] = places;
  return second === undefined || (second - first) * width > 2 * HEAD * tall * height ? places : CENTRES[1]!;
}

/** Centres of the subjects as shares of the frame's width. */
function placesOf(framings: readonly string[], view: ShotView): readonly number[] {
  if (framings.includes("two-shot")) return CENTRES[2]!;
  if (framings.includes("three-shot")) return CENTRES[3]!;
  if (framings.some((one) => one === "group-shot" || one === "crowd-shot")) return CENTRES[5]!;
  if (framings.some((one) => /^over-the|^dirty/.test(one))) return isViewOver(view) ? [] : [0.66];
  if (framings.some((one) => one.includes("thirds"))) return [1 / 3];
  const said = saidOf(view);
  const counted = COUNTED.find(([pattern]) => pattern.test(said))?.[1] ?? (BOTH.test(said) ? 2 : 1);
  return CENTRES[isThing(view, framings) ? 1 : counted]!;
}

/** The one person there looks at something: the shoulder is theirs. */
const isViewOver = (view: ShotView): boolean =>
  view.phrases.filter(({ kind }) => kind === "cast").length < 2 && LOOKS.test(saidOf(view));

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
