/** Adobe Firefly Video: shot type, character, action, place, look; camera, angle and size as enumerated fields. */

import type { Slot } from "../clause.ts";
import { pixelsOf, sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { known } from "../wording.ts";

const AD_OPS: Evidence = { kind: "official", title: "API action / operation definition", date: "undated" };
const AD_OAS: Evidence = {
  kind: "official",
  title: "Adobe Firefly APIs OpenAPI document in the JavaScript SDK, version 2.0.1",
  date: "2.0.1, latest on 2026-11-22",
};
const AD_NOTES: Evidence = { kind: "official", title: "Firefly API usage notes", date: "undated" };
const AD_PROMPT: Evidence = {
  kind: "official",
  title: "Writing effective text prompts for generative video (helpx.adobe.com)",
  date: "2024-11 and later",
};

/** videoSettings of Adobe's SDK 2.0.1; what is not on the lists is said in words. */
const FIELDS: Partial<Record<Slot, Readonly<Record<string, string>>>> = {
  move: {
    "pan-left": "camera pan left",
    "pan-right": "camera pan right",
    "zoom-in": "camera zoom in",
    "zoom-out": "camera zoom out",
    "tilt-up": "camera tilt up",
    "tilt-down": "camera tilt down",
    "static-shot": "camera locked down",
  },
  support: { handheld: "camera handheld" },
  angle: {
    aerial: "aerial shot",
    "eye-level": "eye_level shot",
    "high-angle": "high angle shot",
    "low-angle": "low angle shot",
    overhead: "top-down shot",
  },
  size: {
    "extreme-close-up": "extreme close-up",
    "close-up": "close-up shot",
    "medium-shot": "medium shot",
    "wide-shot": "long shot",
    "extreme-wide-shot": "extreme long shot",
  },
};

const SHAPES: readonly Slot[] = ["speed", "path", "start", "end"];

/** A move that something shapes needs a sentence, and one field cannot hold a move and a support. */
function fieldOf(slot: Slot, value: string, has: (slot: Slot) => boolean): string | undefined {
  if ((slot === "move" || slot === "support") && SHAPES.some(has)) return undefined;
  if (slot === "move" && has("support")) return undefined;
  if (slot === "support" && has("move")) return undefined;
  return known(FIELDS[slot], value);
}

function body({ text, negative, ratio, size, first, last, fields }: Slots): Json {
  const [width, height] = pixelsOf(ratio!, Number.parseInt(size!, 10));
  const at = (url: string, start: number): Json => ({ placement: { start }, source: { url } });
  const conditions = [...(first ? [at(first, 0)] : []), ...(last ? [at(last, 1)] : [])];
  const settings = { cameraMotion: fields.move ?? fields.support, shotAngle: fields.angle, shotSize: fields.size };
  return {
    prompt: text,
    negativePrompt: negative,
    image: conditions.length > 0 ? { conditions } : undefined,
    sizes: [{ width, height }],
    videoSettings: Object.keys(fields).length > 0 ? settings : undefined,
  };
}

const ADOBE: Route = {
  id: "adobe",
  name: "Adobe Firefly API",
  model: "video1_standard",
  modes: ["text", "first frame", "first and last frame"],
  seconds: { kind: "none", why: "the official schema has no length" },
  ratios: ["16:9", "9:16", "1:1"],
  sizes: sizes("540p", "720p", "1080p"),
  usualSize: "1080p",
  seed: true,
  endpoint: () => "POST https://firefly-api.adobe.io/v3/videos/generate",
  body,
};

export const FIREFLY_VIDEO: Generator = {
  id: "firefly-video",
  name: "Adobe Firefly Video",
  maker: "Adobe",
  names: ["adobe firefly", "firefly", "adobe-firefly-video"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "framing",
      "move",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "must",
      "holds",
      "frames",
      "pace",
      "light",
      "mood",
      "look",
      "not",
    ],
    not: "field-as-written",
    motionOnly: false,
    fieldOf,
  },
  routes: [ADOBE],
  guide: {
    order: ["shot type (perspective, movement)", "character", "action", "location", "aesthetic"],
    do: [
      "be specific on lighting, cinematography, grade, mood, style",
      "use the enums for camera, angle, size and style",
    ],
    dont: ["avoid more than four subjects"],
  },
  facts: {
    state: AD_OPS,
    models: AD_OAS,
    body: AD_OAS,
    seconds: "unknown",
    ratios: AD_NOTES,
    sizes: AD_NOTES,
    fps: "unknown",
    cap: "unknown",
    negative: AD_OAS,
    seed: AD_OAS,
    references: AD_OAS,
    "first frame": AD_OAS,
    "last frame": AD_OAS,
    sound: AD_OAS,
    camera: AD_OAS,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: AD_PROMPT,
  },
  checked: "2026-11-22",
};
