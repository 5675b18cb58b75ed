/** HappyHorse 1.0, through Runway: little is known, so plain description and positive wording. */

import { runwayRoute } from "../doors/runway.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";

const KIE_HH: Evidence = {
  kind: "third-party",
  title: "kie-mcp release notes (HappyHorse 1.1) (github.com/elibarnett/kie-mcp)",
  date: "2026-07-02",
};
const RW_SDK_412: Evidence = {
  kind: "official",
  title: "Runway SDK request types, version 4.12.0 (runwayml/sdk-node)",
  date: "2026-07-23",
};

/** promptText, in UTF-16 units (SDK 4.20.1, 2026-09-23). */
const PROMPT_MAX = 2500;

const RUNWAY = runwayRoute({
  model: "happyhorse_1_0",
  modes: ["text", "first frame"],
  seconds: { kind: "unknown" },
  pixels: {
    "720p": { "16:9": "1280:720", "9:16": "720:1280", "1:1": "960:960", "4:3": "1108:832", "3:4": "832:1108" },
    "1080p": { "16:9": "1920:1080", "9:16": "1080:1920", "1:1": "1440:1440", "4:3": "1662:1248", "3:4": "1248:1662" },
  },
  sizes: sizes("720p", "1080p"),
  usualSize: "1080p",
  cap: { max: PROMPT_MAX, unit: "utf16" },
  imageRatio: "none",
  imageResolution: true,
  seed: undefined,
});

export const HAPPYHORSE: Generator = {
  id: "happyhorse",
  name: "Alibaba HappyHorse 1.0",
  maker: "Alibaba",
  names: ["happyhorse-1.0", "happy horse"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "framing",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "must",
      "move",
      "holds",
      "frames",
      "pace",
      "light",
      "mood",
      "look",
      "not",
    ],
    not: "positive",
    motionOnly: false,
  },
  routes: [RUNWAY],
  guide: {
    order: [],
    do: [],
    dont: [],
    notes: [
      "Included because Runway and ComfyUI resell it; direct API not researched.",
      "Order, lengths and sound are not known; plain description in the usual order, and no sound is asked for.",
    ],
  },
  facts: {
    state: KIE_HH,
    models: RW_SDK_412,
    body: RW_SDK_412,
    seconds: "unknown",
    ratios: RW_SDK_412,
    sizes: RW_SDK_412,
    fps: "unknown",
    cap: RW_SDK_412,
    negative: "unknown",
    seed: "unknown",
    references: "unknown",
    "first frame": RW_SDK_412,
    "last frame": "unknown",
    sound: "unknown",
    camera: "unknown",
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: "unknown",
  },
  checked: "2026-11-22",
};
