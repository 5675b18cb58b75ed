/** Pika 2.5: few words, one motion, bare nouns in a negative field. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const COMFY_PIKA25: Evidence = {
  kind: "third-party",
  title: "Use Pika 2.5 Text To Video / Image To Video with Comfy Router (served from Pika) (docs.comfy.org)",
  date: "autumn 2026",
};
const PIKA_MCP: Evidence = {
  kind: "official",
  title: "Pika plugin tools manifest (Pika-Labs/Pika-Plugins)",
  date: "2026-05-20 commit",
};
const GMS_PIKA: Evidence = {
  kind: "third-party",
  title: "pika-video skill (cites pika.art and fal pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};

/** negative_prompt, in characters, on Pika's scene tools (tool manifest, 2026-05-20). */
const NEGATIVE_MAX = 500;
/** From text 5 s only, from an image 5 or 10 (Comfy Router, autumn 2026). */
const SECONDS = { kind: "set", values: [5, 10] } as const;
const FROM_TEXT = { kind: "set", values: [5] } as const;

const COMFY: Route = {
  id: "comfy",
  name: "Comfy Router",
  model: "pika/pika-2.5-text-to-video",
  modes: ["text", "first frame"],
  seconds: SECONDS,
  defaultSeconds: 5,
  narrow: (mode) => (mode === "text" ? FROM_TEXT : undefined),
  ratios: [],
  sizes: sizes("720p", "1080p"),
  negativeCap: { max: NEGATIVE_MAX, unit: "characters" },
  seed: true,
  endpoint: (mode) => `POST /v2/models/pika/pika-2.5-${mode === "text" ? "text" : "image"}-to-video`,
  body: ({ text, negative, seconds, size, first }: Slots): Json => ({
    image: first,
    prompt: text,
    negative_prompt: negative,
    resolution: size,
    duration_s: seconds!,
  }),
};

/** fal still types 2.2 (client 1.10, 2026); its 2.5 was listed without a price. */
const FAL: Route = {
  ...COMFY,
  id: "fal",
  name: "fal (Pika 2.2)",
  model: "fal-ai/pika/v2.2/text-to-video",
  narrow: undefined,
  ratios: ["16:9", "9:16", "1:1", "4:5", "5:4", "3:2", "2:3"],
  ratiosByMode: { "first frame": [] },
  endpoint: (mode) => `fal-ai/pika/v2.2/${mode === "text" ? "text" : "image"}-to-video`,
  body: ({ text, negative, mode, seconds, ratio, size, first }: Slots): Json => ({
    image_url: first,
    prompt: text,
    negative_prompt: negative,
    aspect_ratio: mode === "text" ? ratio : undefined,
    resolution: size,
    duration: String(seconds!),
  }),
};

export const PIKA_2_5: Generator = {
  id: "pika-2.5",
  name: "Pika 2.5 / 2.2",
  maker: "Pika",
  names: ["pika", "pika-2.2"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "must",
      "look",
      "mood",
      "framing",
      "move",
      "holds",
      "frames",
      "pace",
      "light",
      "not",
    ],
    not: "field",
    motionOnly: false,
  },
  routes: [COMFY, FAL],
  guide: {
    order: ["subject", "action", "setting", "style", "camera", "lighting"],
    do: ["state one motion", "gentle camera moves around faces", "few precise words"],
    dont: ["no stacked styles", "no rendered text"],
    notes: [
      "Reached through Pika's own agent (MCP) tools, fal, or Comfy Router; a direct public HTTP reference for 2.5 was not found. Pika's official tool manifest (May 2026) still lists 2.2, 2.1 and turbo; 2.5 is on Comfy Router and fal since then.",
    ],
  },
  facts: {
    state: COMFY_PIKA25,
    models: PIKA_MCP,
    body: PIKA_MCP,
    seconds: PIKA_MCP,
    ratios: PIKA_MCP,
    sizes: PIKA_MCP,
    fps: "unknown",
    cap: "unknown",
    negative: PIKA_MCP,
    seed: PIKA_MCP,
    references: PIKA_MCP,
    "first frame": PIKA_MCP,
    "last frame": PIKA_MCP,
    sound: PIKA_MCP,
    camera: GMS_PIKA,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: GMS_PIKA,
  },
  checked: "2026-11-22",
};
