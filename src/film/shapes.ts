/** The name of a film's part -> the shape that is stored under it. */
import type { z } from "zod";
import {
  compiledListSchema,
  headSchema,
  indexSchema,
  logSchema,
  noteSchema,
  phrasesSchema,
  sceneSchema,
  shotSchema,
  takeSchema,
  usedLookSchema,
} from "./model.ts";

/** Shape of a part by the first word of its name. */
const SHAPES: Readonly<Record<string, z.ZodType>> = {
  head: headSchema,
  index: indexSchema,
  log: logSchema,
  page: logSchema,
  phrases: phrasesSchema,
  look: usedLookSchema,
  scene: sceneSchema,
  shot: shotSchema,
  compiled: compiledListSchema,
  take: takeSchema,
  note: noteSchema,
};

/** The shape of a part of that name; nothing when no part is called so. */
export function shapeOf(part: string): z.ZodType | undefined {
  const kind = part.split(":", 1)[0]!;
  return Object.hasOwn(SHAPES, kind) ? SHAPES[kind] : undefined;
}
