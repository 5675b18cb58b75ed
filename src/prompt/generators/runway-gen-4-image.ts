/** Runway Gen-4 Image: plain description, positive wording, up to three references by tag. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const RW_SDK: Evidence = {
  kind: "official",
  title: "Runway SDK request types, version 4.20.1 (runwayml/sdk-node)",
  date: "2026-09-23",
};

/** promptText, in UTF-16 units, and references (SDK 4.20.1, 2026-09-23). */
const PROMPT_MAX = 1000;
const REFERENCES_MAX = 3;
const PIXELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "720p": {
    "16:9": "1280:720",
    "9:16": "720:1280",
    "1:1": "720:720",
    "4:3": "960:720",
    "3:4": "720:960",
    "21:9": "1680:720",
  },
  "1080p": {
    "16:9": "1920:1080",
    "9:16": "1080:1920",
    "1:1": "1080:1080",
    "4:3": "1440:1080",
    "3:4": "1080:1440",
    "21:9": "2112:912",
  },
};

const RUNWAY: Route = {
  id: "runway",
  name: "Runway API",
  model: "gen4_image",
  modes: ["text", "references"],
  seconds: { kind: "none", why: "a still picture has no length" },
  ratios: Object.keys(PIXELS["1080p"]!),
  sizes: sizes("720p", "1080p"),
  usualSize: "1080p",
  cap: { max: PROMPT_MAX, unit: "utf16" },
  references: { max: REFERENCES_MAX, tag: (index) => `@ref${index + 1}` },
  seed: true,
  endpoint: () => "POST https://api.dev.runwayml.com/v1/text_to_image",
  body: ({ text, ratio, size, references }: Slots): Json => ({
    model: "gen4_image",
    promptText: text,
    ratio: PIXELS[size!]![ratio!]!,
    referenceImages: references.length > 0 ? references.map((uri, i) => ({ uri, tag: `ref${i + 1}` })) : undefined,
  }),
};

export const RUNWAY_GEN_4_IMAGE: Generator = {
  id: "runway-gen-4-image",
  name: "Runway Gen-4 Image",
  maker: "Runway",
  names: ["gen-4-image", "gen4-image"],
  media: "image",
  state: "active",

  grammar: {
    order: [
      "framing",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "light",
      "must",
      "mood",
      "look",
      "frames",
      "not",
    ],
    not: "positive",
    motionOnly: false,
    reserved: /(?:^|\s)@\w/u,
  },
  routes: [RUNWAY],
  guide: {
    order: [],
    do: [],
    dont: [],
    notes: ["No guide to its order was found; it follows Runway's video order."],
  },
  facts: {
    state: RW_SDK,
    models: RW_SDK,
    body: RW_SDK,
    seconds: "n/a",
    ratios: RW_SDK,
    sizes: RW_SDK,
    fps: "n/a",
    cap: RW_SDK,
    negative: RW_SDK,
    seed: RW_SDK,
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
