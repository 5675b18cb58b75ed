// All terms of the craft as one list, found by id or by dimension.

import { ANGLE } from "./angle.ts";
import { CAMERA_MOVE } from "./camera-move.ts";
import { COLOUR } from "./colour.ts";
import { COMPOSITION } from "./composition.ts";
import { FOCUS } from "./focus.ts";
import { FRAMING } from "./framing.ts";
import { LENS } from "./lens.ts";
import { LIGHTING_CONDITION } from "./lighting-condition.ts";
import { LIGHTING_DIRECTION } from "./lighting-direction.ts";
import { LIGHTING_SOURCE } from "./lighting-source.ts";
import { LIGHTING_STYLE } from "./lighting-style.ts";
import { MOOD } from "./mood.ts";
import { MOVE_SPEED } from "./move-speed.ts";
import { NARRATIVE_INTENT } from "./narrative-intent.ts";
import { RHYTHM } from "./rhythm.ts";
import { SHOT_SIZE } from "./shot-size.ts";
import { SUPPORT } from "./support.ts";
import type { Dimension, Term } from "./term.ts";
import { TRANSITION } from "./transition.ts";

export type { Dimension, Term } from "./term.ts";

export const DIMENSIONS = [
  "shot-size",
  "framing",
  "composition",
  "angle",
  "lens",
  "focus",
  "camera-move",
  "move-speed",
  "support",
  "lighting-style",
  "lighting-source",
  "lighting-direction",
  "lighting-condition",
  "colour",
  "rhythm",
  "transition",
  "mood",
  "narrative-intent",
] as const satisfies readonly Dimension[];

export const TERMS: readonly Term[] = [
  ...SHOT_SIZE,
  ...FRAMING,
  ...COMPOSITION,
  ...ANGLE,
  ...LENS,
  ...FOCUS,
  ...CAMERA_MOVE,
  ...MOVE_SPEED,
  ...SUPPORT,
  ...LIGHTING_STYLE,
  ...LIGHTING_SOURCE,
  ...LIGHTING_DIRECTION,
  ...LIGHTING_CONDITION,
  ...COLOUR,
  ...RHYTHM,
  ...TRANSITION,
  ...MOOD,
  ...NARRATIVE_INTENT,
];

const BY_ID = new Map(TERMS.map((one) => [one.id, one]));

export function term(id: string): Term | undefined {
  return BY_ID.get(id);
}

export function byDimension(dimension: Dimension): readonly Term[] {
  return TERMS.filter((one) => one.dimension === dimension);
}
