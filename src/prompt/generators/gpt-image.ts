/** GPT Image: plain description; little is known beyond its request. */

import { pixelsOf, sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const OA_DEPR: Evidence = {
  kind: "official",
  title: "OpenAI deprecations (developers.openai.com/api/docs/deprecations)",
  date: "autumn 2026 copy",
};
const RW_SDK_412: Evidence = {
  kind: "third-party",
  title: "Runway SDK request types, version 4.12.0 (official only for the Runway route) (runwayml/sdk-node)",
  date: "2026-07-23",
};
const RW_SDK: Evidence = {
  kind: "third-party",
  title: "Runway SDK request types, version 4.20.1 (official only for the Runway route) (runwayml/sdk-node)",
  date: "2026-09-23",
};

/** prompt, in characters, and references (Runway schema for gpt_image_2, 2026-09-23). */
const PROMPT_MAX = 32_000;
const REFERENCES_MAX = 16;

const OPENAI: Route = {
  id: "openai",
  name: "OpenAI API",
  model: "gpt-image-2.6-sunburst",
  modes: ["text"],
  seconds: { kind: "none", why: "a still picture has no length" },
  ratios: ["3:2", "2:3", "1:1"],
  sizes: [{ name: "1k", short: 1024 }],
  usualSize: "1k",
  cap: { max: PROMPT_MAX, unit: "characters" },
  seed: undefined,
  endpoint: () => "POST https://api.openai.com/v1/images/generations",
  body: ({ text, ratio }: Slots): Json => ({
    model: "gpt-image-2.6-sunburst",
    prompt: text,
    size: pixelsOf(ratio!, 1024).join("x"),
  }),
};

const RUNWAY: Route = {
  id: "runway",
  name: "Runway API",
  model: "gpt_image_2",
  modes: ["text", "references"],
  seconds: { kind: "none", why: "a still picture has no length" },
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "4:5", "5:4", "21:9"],
  sizes: sizes("1080p"),
  usualSize: "1080p",
  cap: { max: PROMPT_MAX, unit: "characters" },
  references: { max: REFERENCES_MAX, tag: (index) => `@ref${index + 1}` },
  seed: undefined,
  endpoint: () => "POST https://api.dev.runwayml.com/v1/text_to_image",
  body: ({ text, ratio, references }: Slots): Json => ({
    model: "gpt_image_2",
    promptText: text,
    ratio: PIXELS[ratio!]!,
    referenceImages: references.length > 0 ? references.map((uri, i) => ({ uri, tag: `ref${i + 1}` })) : undefined,
  }),
};

/** The smallest of the three sizes that Runway types for each shape. */
const PIXELS: Readonly<Record<string, string>> = {
  "16:9": "1920:1088",
  "9:16": "1088:1920",
  "1:1": "1920:1920",
  "4:3": "1920:1440",
  "3:4": "1440:1920",
  "3:2": "1920:1280",
  "2:3": "1280:1920",
  "4:5": "1536:1920",
  "5:4": "1920:1536",
  "21:9": "2048:880",
};

export const GPT_IMAGE: Generator = {
  id: "gpt-image",
  name: "OpenAI GPT Image 2.6",
  maker: "OpenAI",
  names: ["gpt image 2", "gpt-image-2", "gpt-image-2.6"],
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
  routes: [OPENAI, RUNWAY],
  guide: {
    order: [],
    do: [],
    dont: [],
    notes: [
      "gpt-image-1.5 and gpt-image-1-mini shut down 2026-12-01; named replacements gpt-image-2.6-sunburst and -flare.",
      "No guide was read: usual order, positive wording. Sizes at OpenAI are those its SDK types.",
    ],
  },
  facts: {
    state: OA_DEPR,
    models: OA_DEPR,
    body: "unknown",
    seconds: "n/a",
    ratios: "unknown",
    sizes: "unknown",
    fps: "n/a",
    cap: RW_SDK_412,
    negative: "unknown",
    seed: "unknown",
    references: RW_SDK,
    "first frame": "n/a",
    "last frame": "n/a",
    sound: "n/a",
    camera: "n/a",
    "multi-shot": "n/a",
    rewriter: "unknown",
    order: "unknown",
  },
  checked: "2026-11-22",
};
