/** A camera move -> the arrows that story artists draw for it, over the frame. */
import type { Frame } from "./schematic.ts";

const INK = "#C2410C";

type Shape = (frame: Frame) => string;

/** The first pattern that a move's id fits. */
const MOVES: readonly (readonly [RegExp, Shape])[] = [
  [/^static/, still],
  [/^dolly-(?:in|out)-zoom|^dolly-zoom/, (frame) => corners(frame, true) + corners(frame, false)],
  [
    /^(?:push-in|dolly$|zoom-in|crash-zoom-in|zoom$|fly-through|through-object|forward-and-up|follow|rear-side)/,
    (frame) => corners(frame, true),
  ],
  [/^(?:pull-out|zoom-out|crash-zoom-out|down-and-back|back-and-up|lead|front-side)/, (frame) => corners(frame, false)],
  [/^(?:pan-left|truck-left|turn-left)/, (frame) => across(frame, -1)],
  [
    /^(?:pan|whip-pan|truck|turn-right|tracking|side-tracking|aerial-tracking|fly-over|drift|parallax)/,
    (frame) => across(frame, 1),
  ],
  [/^(?:tilt-down|pedestal-down|crane-down|drone-descend)/, (frame) => upright(frame, 1)],
  [/^(?:tilt|pedestal|crane|drone|levitate)/, (frame) => upright(frame, -1)],
  [/^(?:arc|orbit|circular|turntable)/, round],
  [/^roll/, round],
];

export function arrows(move: string, frame: Frame): string {
  return MOVES.find(([pattern]) => pattern.test(move))?.[1](frame) ?? "";
}

const stroke = (path: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

const weight = ({ height }: Frame): number => Math.max(2, height / 55);

/** A line with a head at its end. */
function arrow(x1: number, y1: number, x2: number, y2: number, width: number): string {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const head = (turn: number): string =>
    `M${x2} ${y2}L${x2 - width * 4 * Math.cos(angle + turn)} ${y2 - width * 4 * Math.sin(angle + turn)}`;
  return stroke(`M${x1} ${y1}L${x2} ${y2}${head(0.5)}${head(-0.5)}`, width);
}

/** Four arrows between the corners and a smaller frame: into the picture, or out of it. */
function corners(frame: Frame, inwards: boolean): string {
  const { x, y, width, height } = frame;
  const reach = Math.min(width, height) * 0.17;
  const edge = Math.min(width, height) * 0.07;
  return [
    [x, y, 1, 1],
    [x + width, y, -1, 1],
    [x, y + height, 1, -1],
    [x + width, y + height, -1, -1],
  ]
    .map(([cx, cy, dx, dy]) => {
      const outer = [cx! + edge * dx!, cy! + edge * dy!] as const;
      const inner = [cx! + (edge + reach) * dx!, cy! + (edge + reach) * dy!] as const;
      const [from, to] = inwards ? [outer, inner] : [inner, outer];
      return arrow(from[0], from[1], to[0], to[1], weight(frame));
    })
    .join("");
}

function across(frame: Frame, way: 1 | -1): string {
  const { x, y, width, height } = frame;
  const [left, right] = [x + width * 0.22, x + width * 0.78];
  const at = y + height * 0.91;
  return way > 0 ? arrow(left, at, right, at, weight(frame)) : arrow(right, at, left, at, weight(frame));
}

function upright(frame: Frame, way: 1 | -1): string {
  const { x, y, width, height } = frame;
  const [top, bottom] = [y + height * 0.2, y + height * 0.8];
  const at = x + width * 0.93;
  return way > 0 ? arrow(at, top, at, bottom, weight(frame)) : arrow(at, bottom, at, top, weight(frame));
}

/** Half an ellipse round the subject, with a head. */
function round(frame: Frame): string {
  const { x, y, width, height } = frame;
  const [rx, ry] = [width * 0.3, height * 0.16];
  const [cx, cy] = [x + width / 2, y + height * 0.74];
  const thick = weight(frame);
  const end = [cx + rx, cy] as const;
  return (
    stroke(`M${cx - rx} ${cy}A${rx} ${ry} 0 0 0 ${end[0]} ${end[1]}`, thick) +
    stroke(`M${end[0]} ${end[1]}l${-thick * 3} ${thick * 1.2}M${end[0]} ${end[1]}l${thick * 1.1} ${thick * 3}`, thick)
  );
}

/** A camera on its legs: it stands still on purpose. */
function still(frame: Frame): string {
  const { x, y, height } = frame;
  const unit = Math.max(3, height / 26);
  const [left, top] = [x + unit * 1.2, y + height - unit * 4.2];
  return stroke(
    `M${left} ${top}h${unit * 2}v${unit * 1.3}h${-unit * 2}ZM${left + unit} ${top + unit * 1.3}l${-unit} ${unit * 1.9}M${left + unit} ${top + unit * 1.3}l${unit} ${unit * 1.9}M${left + unit} ${top + unit * 1.3}v${unit * 1.9}`,
    Math.max(1.4, height / 110),
  );
}
