/** Shots -> sheets of cards as SVG: the frame in the film's shape, the slate, seconds, what happens, and where it stands. */
import { fieldNamed } from "../film/fields.ts";
import { showSeconds, showValue } from "../film/values.ts";
import type { ShotView } from "../film/view.ts";
import { type Frame, schematic } from "./schematic.ts";
import { type Room, wrap, xml } from "./text.ts";

export interface BoardShot {
  readonly view: ShotView;
  /** `to do`, `in review`, `picked`, ... */
  readonly status: string;
  /** The pick, `12C-3`. */
  readonly pick?: string | undefined;
}

export interface Board {
  readonly title: string;
  readonly shots: readonly BoardShot[];
}

/** Cards on one sheet: what is still read on a screen. */
export const SHEET_MAX = 12;
/** Above the frame: slate, status, seconds. */
const HEAD = 46;
const GAP = 20;
const MARGIN = 28;
const TOP = 66;
const PAD = 16;
/** How a sheet is cut for the film's shape: its cards, and the window that every frame stands in. */
interface Format {
  readonly columns: number;
  readonly width: number;
  readonly window: { readonly width: number; readonly height: number };
  /** Where the status stands behind the slate. */
  readonly status: number;
}
const format = (columns: number, width: number, height: number, status: number): Format => ({
  columns,
  width,
  window: { width: width - PAD * 2, height },
  status,
});
const WIDE = format(3, 340, 174, 78);
const UPRIGHT = format(4, 270, 300, 58);
/** Of width through height. */
const UPRIGHT_BELOW = 1.2;
/** Sheets are painted so much larger, but not where there are more than a few: painting costs by the pixel. */
const CRISP = 1.4;
const FEW = 4;
/** A single card is shown this much larger. */
const SINGLE = 2;
/** Fonts are found by family and stretch: a machine may have the wider cut too, and letters are measured in this one. */
const FAMILY = "DejaVu Sans, sans-serif";
const INK = "#1F2A33";
const FAINT = "#66757F";
const STATUS: Readonly<Record<string, string>> = {
  "to do": "#8A97A1",
  generating: "#B7791F",
  "in review": "#2B6CB0",
  picked: "#2F855A",
  final: "#22543D",
};

/** One picture for every twelve shots; a single shot fills a picture of its own. */
export function boardsOf({ title, shots }: Board): string[] {
  const sheets: string[] = [];
  for (let at = 0; at < shots.length; at += SHEET_MAX) {
    const part = shots.slice(at, at + SHEET_MAX);
    const of = Math.ceil(shots.length / SHEET_MAX);
    const scale = of > FEW ? 1 : CRISP;
    const pages = of > 1 ? `sheet ${sheets.length + 1} of ${of}` : "";
    sheets.push(shots.length === 1 ? single(part[0]!) : sheet(title, part, pages, scale));
  }
  return sheets;
}

const formatOf = (shots: readonly BoardShot[]): Format =>
  shots.every(({ view }) => shapeOf(view) < UPRIGHT_BELOW) ? UPRIGHT : WIDE;

const svg = (width: number, height: number, scale: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}" font-stretch="condensed"><rect width="${width}" height="${height}" fill="#F3F1EC"/>${inside}</svg>`;

function single(shot: BoardShot): string {
  const form = formatOf([shot]);
  const height = heightOf(shot, form);
  return svg(form.width + MARGIN * 2, height + MARGIN * 2, SINGLE, card(shot, form, MARGIN, MARGIN, height));
}

function sheet(title: string, shots: readonly BoardShot[], pages: string, scale: number): string {
  const form = formatOf(shots);
  const columns = Math.min(form.columns, shots.length);
  const rows = Math.ceil(shots.length / columns);
  const width = MARGIN * 2 + columns * form.width + (columns - 1) * GAP;
  const tall = Math.max(...shots.map((shot) => heightOf(shot, form)));
  const height = TOP + rows * tall + (rows - 1) * GAP + MARGIN;
  const from = shots[0]!.view.id;
  const to = shots.at(-1)!.view.id;
  const right = [`${from} to ${to}`, pages].filter(Boolean).join(" · ");
  const [name = ""] = wrap(title, { width: width - MARGIN * 2 - 210, size: 22, lines: 1, bold: true });
  const head = [
    write(name, MARGIN, 44, 22, { bold: true }),
    write(right, width - MARGIN, 44, 13, { end: true, fill: FAINT }),
  ];
  const cards = shots.map((shot, i) =>
    card(shot, form, MARGIN + (i % columns) * (form.width + GAP), TOP + Math.floor(i / columns) * (tall + GAP), tall),
  );
  return svg(width, height, scale, [...head, ...cards].join(""));
}

interface Style {
  bold?: boolean;
  end?: boolean;
  fill?: string;
}

const write = (said: string, x: number, y: number, size: number, { bold, end, fill = INK }: Style = {}): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="bold"' : ""}${end ? ' text-anchor="end"' : ""}>${xml(said)}</text>`;

/** What a card needs for its words; all cards of a sheet are as tall as the tallest. */
const heightOf = ({ view }: BoardShot, { window }: Format): number =>
  HEAD + window.height + 20 + linesOf(view, window.width).reduce((sum, block) => sum + tallOf(block), 0);

function card(shot: BoardShot, { width, window, status: behind }: Format, x: number, y: number, tall: number): string {
  const { view } = shot;
  const inner = x + PAD;
  const frame = frameIn({ x: inner, y: y + HEAD, ...window }, shapeOf(view));
  const seconds = view.fields.seconds?.value;
  const status = shot.pick ? `${shot.status} ${shot.pick}` : shot.status;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${tall}" rx="8" fill="#FFFFFF" stroke="#D9D4CA"/>`,
    write(view.id, inner, y + 32, 21, { bold: true }),
    `<circle cx="${inner + behind}" cy="${y + 25.5}" r="4.5" fill="${STATUS[shot.status] ?? FAINT}"/>`,
    write(status, inner + behind + 11, y + 30, 12.5, { fill: FAINT }),
    write(typeof seconds === "number" ? showSeconds(seconds) : "no length", x + width - PAD, y + 31, 14, {
      end: true,
    }),
    `<rect x="${inner}" y="${y + HEAD}" width="${window.width}" height="${window.height}" fill="#EDEAE3"/>`,
    schematic(view, frame, view.id),
    words(linesOf(view, window.width), inner, y + HEAD + window.height + 20),
  ].join("");
}

/** Width through height. */
function shapeOf(view: ShotView): number {
  const [wide = 16, high = 9] = String(view.fields.aspect?.value ?? "16:9")
    .split(":")
    .map(Number);
  return wide / high > 0 ? wide / high : 16 / 9;
}

/** The film's shape, as large as the window lets it be. */
function frameIn(window: Frame, shape: number): Frame {
  const width = Math.min(window.width, window.height * shape);
  const height = width / shape;
  return { x: window.x + (window.width - width) / 2, y: window.y + (window.height - height) / 2, width, height };
}

const CRAFT = ["size", "angle", "height", "composition", "lens", "support", "speed", "move"] as const;
/** Line height as a share of the size. */
const LEADING = 1.32;

interface Lines {
  readonly lines: readonly string[];
  readonly room: Room;
  readonly fill: string;
}

const tallOf = ({ lines, room }: Lines): number => (lines.length > 0 ? lines.length * room.size * LEADING + 5 : 0);

/** Craft, what happens, what is said: each in the lines that it has. */
function linesOf(view: ShotView, width: number): Lines[] {
  const show = (field: string): string => {
    const found = view.fields[field];
    const spec = found && (fieldNamed("shot", field) ?? fieldNamed("brief", found.field));
    return found && spec ? showValue(spec, found.value) : "";
  };
  const craft = CRAFT.map(show).filter(Boolean).join(" · ");
  const happens = [show("subject"), show("action")].filter(Boolean).join(" - ");
  const blocks: readonly { said: string; room: Room; fill: string }[] = [
    { said: show("title"), room: { width, size: 13.5, lines: 1, bold: true }, fill: INK },
    { said: craft || "size and move are not decided", room: { width, size: 12, lines: 2 }, fill: FAINT },
    { said: happens || "no subject yet", room: { width, size: 13.5, lines: 4 }, fill: INK },
    { said: spoken(view), room: { width, size: 12, lines: 2 }, fill: "#7B341E" },
  ];
  return blocks.map(({ said, room, fill }) => ({ lines: wrap(said, room), room, fill }));
}

/** Mara: "We are late." Quotation marks that somebody typed are not doubled. */
function spoken(view: ShotView): string {
  const dialogue = view.fields.dialogue?.value;
  if (!Array.isArray(dialogue)) return "";
  return dialogue
    .map((one) => (typeof one === "string" ? { value: one } : one))
    .map(({ value, speaker }) => {
      const words = /^["“].*["”]$/u.test(value) ? value : `"${value}"`;
      return speaker ? `${speaker}: ${words}` : words;
    })
    .join(" / ");
}

function words(blocks: readonly Lines[], x: number, y: number): string {
  let at = y;
  return blocks
    .flatMap((block) => {
      const { lines, room, fill } = block;
      const drawn = lines.map((line, i) =>
        write(line, x, at + i * room.size * LEADING, room.size, { bold: room.bold ?? false, fill }),
      );
      at += tallOf(block);
      return drawn;
    })
    .join("");
}
