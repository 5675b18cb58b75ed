/** The names of whole dimensions, as people ask for them, and what each list is called. */
import type { Dimension } from "../../src/film/vocabulary/index.ts";

export interface Shelf {
  readonly heading: string;
  readonly dimensions: readonly Dimension[];
}

export const SHELVES: readonly (Shelf & { readonly names: string })[] = [
  { heading: "Shot sizes", dimensions: ["shot-size"], names: "shot size, size, shot, frame size" },
  { heading: "Framings", dimensions: ["framing"], names: "framing, shot type, type of shot, coverage" },
  { heading: "Composition", dimensions: ["composition"], names: "composition, composition rule" },
  { heading: "Camera angles", dimensions: ["angle"], names: "angle, camera angle, height, camera height" },
  { heading: "Lenses", dimensions: ["lens"], names: "lens, lense, lenses, optic, lens effect" },
  { heading: "Focus", dimensions: ["focus"], names: "focus" },
  {
    heading: "Camera moves",
    dimensions: ["camera-move"],
    names: "camera move, move, camera movement, movement, camera motion",
  },
  { heading: "Speeds of a move", dimensions: ["move-speed"], names: "move speed, speed, camera speed" },
  { heading: "Supports", dimensions: ["support"], names: "support, rig, gear, camera support, camera rig, grip" },
  {
    heading: "Light",
    dimensions: ["lighting-style", "lighting-source", "lighting-direction", "lighting-condition"],
    names: "lighting, light",
  },
  {
    heading: "Lighting styles",
    dimensions: ["lighting-style"],
    names: "lighting style, light style, light quality, key quality",
  },
  { heading: "Sources of light", dimensions: ["lighting-source"], names: "lighting source, light source, lamp" },
  { heading: "Directions of light", dimensions: ["lighting-direction"], names: "lighting direction, light direction" },
  {
    heading: "Hours, weather and air",
    dimensions: ["lighting-condition"],
    names: "lighting condition, light condition, weather, time of day, times of day, hour",
  },
  { heading: "Colour", dimensions: ["colour"], names: "colour, color, palette, grade, film stock, stock" },
  { heading: "Rhythm", dimensions: ["rhythm"], names: "rhythm, pace, pacing, tempo" },
  { heading: "Transitions", dimensions: ["transition"], names: "transition, cut, edit, editing" },
  { heading: "Moods", dimensions: ["mood"], names: "mood, tone" },
  { heading: "Intents", dimensions: ["narrative-intent"], names: "narrative intent, intent, purpose, effect" },
];

const ALL: Shelf = { heading: "The vocabulary", dimensions: SHELVES.flatMap(({ dimensions }) => dimensions) };

const keyOf = (said: string): string =>
  said
    .toLowerCase()
    .replace(/^(?:all|list|the|kinds of|types of|list of)\s+/u, "")
    .replaceAll(/[-\s]+/gu, " ")
    .trim()
    .replace(/s$/u, "");

const BY_NAME = new Map<string, Shelf | "generators">([
  ["generator", "generators"],
  ["model", "generators"],
  ["vocabulary", ALL],
  ["term", ALL],
  ["dimension", ALL],
  ...SHELVES.flatMap((shelf) =>
    [shelf.heading, ...shelf.names.split(", ")].map((name): [string, Shelf] => [keyOf(name), shelf]),
  ),
]);

/** The list of that name, in the singular or plural. */
export function listed(said: string): { heading: string; dimensions: readonly Dimension[] } | "generators" | undefined {
  const found = BY_NAME.get(keyOf(said));
  return found === undefined || found === "generators"
    ? found
    : { heading: found.heading, dimensions: found.dimensions };
}

export const shelfOf = (dimension: Dimension): Shelf =>
  SHELVES.find(({ dimensions }) => dimensions.length === 1 && dimensions[0] === dimension)!;
