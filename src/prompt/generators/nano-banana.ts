/** Nano Banana 2.1 images: what it is, subject and action, roles of references, composition, light, style. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const G_DEPR: Evidence = {
  kind: "official",
  title: "Gemini deprecations (ai.google.dev/gemini-api/docs/deprecations)",
  date: "copy after 2026-09-15",
};
const G_SDK: Evidence = {
  kind: "official",
  title: "Google Gen AI JavaScript SDK type declarations, version 2.32.0 (googleapis/js-genai)",
  date: "version 2.32.0, latest on 2026-11-22",
};
const NB21_TS: Evidence = {
  kind: "third-party",
  title: "TanStack AI Gemini adapter 0.36.0 release notes (Nano Banana 2.1) (tanstack/ai)",
  date: "2026-10-07",
};
const GMS_GIMG: Evidence = {
  kind: "third-party",
  title: "google-gemini-image skill (cites first-party pages, checked 2026-07-09)",
  date: "2026-07-14 commit",
};

const REFERENCES_MAX = 14;

const GOOGLE: Route = {
  id: "google",
  name: "Gemini API",
  model: "gemini-nano-banana-2.1",
  modes: ["text", "references"],
  seconds: { kind: "none", why: "a still picture has no length" },
  ratios: ["16:9", "9:16", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "21:9"],
  sizes: sizes("1K", "2K", "4K"),
  references: { max: REFERENCES_MAX },
  seed: undefined,
  endpoint: () => "POST https://generativelanguage.googleapis.com/v1beta/interactions",
  body: ({ text, ratio, size, references }: Slots): Json => ({
    model: "gemini-nano-banana-2.1",
    input:
      references.length > 0
        ? [...references.map((uri) => ({ type: "image", uri, mime_type: "image/png" })), { type: "text", text }]
        : text,
    response_format: { type: "image", aspect_ratio: ratio!, image_size: size },
  }),
};

export const NANO_BANANA: Generator = {
  id: "nano-banana",
  name: "Nano Banana 2.1",
  maker: "Google",
  names: ["nano banana 2", "nano-banana-2.1", "gemini-image"],
  media: "image",
  state: "active",

  grammar: {
    order: [
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "framing",
      "light",
      "look",
      "mood",
      "frames",
      "must",
      "not",
    ],
    not: "positive",
    motionOnly: false,
  },
  routes: [GOOGLE],
  guide: {
    order: [
      "deliverable",
      "subject and action",
      "reference roles",
      "composition and camera",
      "materials, light, palette, style",
      "exact text",
      "invariants",
    ],
    do: ["edits: lead with the change, then what stays"],
    dont: ["no quality keyword piles"],
    notes: [
      "gemini-nano-banana-2.1 (October 2026) is the current id; gemini-2.5-flash-image listed for shutdown 2026-10-02 and gemini-3.1-flash-image reported off since 2026-10-29.",
    ],
  },
  facts: {
    state: G_DEPR,
    models: G_SDK,
    body: G_SDK,
    seconds: "n/a",
    ratios: NB21_TS,
    sizes: NB21_TS,
    fps: "n/a",
    cap: "unknown",
    negative: GMS_GIMG,
    seed: "unknown",
    references: GMS_GIMG,
    "first frame": "n/a",
    "last frame": "n/a",
    sound: "n/a",
    camera: "n/a",
    "multi-shot": "n/a",
    rewriter: "unknown",
    order: GMS_GIMG,
  },
  checked: "2026-11-22",
};
