/** Wan 3.0: subject, scene, motion, then light and lens, then style; no negative field any more. */

import { MODEL_STUDIO, media } from "../doors/model-studio.ts";
import { runwayRoute } from "../doors/runway.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { WAN_GRAMMAR, WAN_SHOTS } from "./wan.ts";

const ALI_WAN3: Evidence = {
  kind: "official",
  title: "Wan3.0 video generation API reference (Indonesian copy)",
  date: "2026-09-03",
};
const COMFY_WAN3: Evidence = {
  kind: "third-party",
  title: "Wan3ImageToVideoApi (docs.comfy.org)",
  date: "autumn 2026",
};
const APIYI_WAN3: Evidence = {
  kind: "third-party",
  title: "Wan3.0 video generation (DashScope pass-through) (docs.apiyi.com)",
  date: "autumn 2026",
};
const WAN3_SDK: Evidence = {
  kind: "third-party",
  title: "AI SDK Alibaba provider (Wan 3 request builder), version 2.0.58 (vercel/ai)",
  date: "2.0.58, latest on 2026-11-22",
};
const COMFY_WAN3R: Evidence = {
  kind: "third-party",
  title: "Use Wan 3.0 Video with Comfy Router (schema) (docs.comfy.org)",
  date: "autumn 2026",
};
const OXEN_WAN3: Evidence = { kind: "third-party", title: "WAN 3.0 (docs.oxen.ai)", date: "autumn 2026" };
const RUNWARE_WAN3: Evidence = {
  kind: "third-party",
  title: "Prompting Wan 3.0 (runware.ai/docs)",
  date: "autumn 2026",
};
const ALI_RECIPE: Evidence = {
  kind: "official",
  title: "Model Studio Wan video generation prompts recipe (alibabacloud.com/blog)",
  date: "2025",
};

/** prompt, in characters; longer text is cut (third-party, 2026). */
const PROMPT_MAX = 20_000;
const SECONDS = { kind: "range", min: 2, max: 30, step: 1 } as const;
const REFERENCES = { max: 10, tag: (index: number) => `Image ${index + 1}` };

const STUDIO: Route = {
  id: "model-studio",
  name: "Alibaba Model Studio",
  model: "wan3.0-video",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  defaultSeconds: 5,
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
  ratiosByMode: { "first frame": [], "first and last frame": [] },
  sizes: sizes("480P", "720P", "1080P"),
  fps: { fixed: 30 },
  cap: { max: PROMPT_MAX, unit: "characters" },
  soundSwitch: true,
  references: REFERENCES,
  seed: true,
  endpoint: () => MODEL_STUDIO,
  body: (slots: Slots): Json => ({
    model: "wan3.0-video",
    input: { prompt: slots.text, media: media(slots) },
    parameters: { resolution: slots.size, ratio: slots.ratio, duration: slots.seconds!, audio: slots.sound },
  }),
};

const RUNWAY = runwayRoute({
  model: "wan3",
  modes: ["text", "first frame", "references"],
  seconds: SECONDS,
  pixels: {
    "480p": { "16:9": "832:480", "9:16": "480:832", "1:1": "624:624", "4:3": "720:544", "3:4": "544:720" },
    "720p": { "16:9": "1280:720", "9:16": "720:1280", "1:1": "960:960", "4:3": "1104:832", "3:4": "832:1104" },
    "1080p": { "16:9": "1920:1080", "9:16": "1080:1920", "1:1": "1440:1440", "4:3": "1648:1248", "3:4": "1248:1648" },
  },
  sizes: sizes("480p", "720p", "1080p"),
  usualSize: "1080p",
  fps: { fixed: 30 },
  audio: true,
  references: REFERENCES,
  imageRatio: (size) => `auto_${size}`,
  seed: undefined,
});

export const WAN_3_0: Generator = {
  id: "wan-3.0",
  name: "Alibaba Wan 3.0 / 3.0 Prime",
  maker: "Alibaba",
  names: ["wan 3", "wan-3.0-prime"],
  media: "video",
  state: "preview",

  grammar: {
    ...WAN_GRAMMAR,
    ...WAN_SHOTS,
    not: "positive",
    motionOnly: false,
  },
  routes: [STUDIO, RUNWAY],
  guide: {
    order: ["subject", "scene", "motion", "aesthetic control (light, lens, angle)", "stylisation"],
    do: ["use uppercase resolution and integer duration", "call media Image 1, Video 1, Audio 1 in array order"],
    dont: ["do not send negative_prompt or prompt_extend", "do not mix references with first or last frames"],
    notes: [
      "Single model id covers every mode; official page says preview (2026-09-03).",
      "No guide to 3.0's own wording was found: order is the family's, exclusions are worded positively, and six shots a clip are offered here.",
    ],
  },
  facts: {
    state: ALI_WAN3,
    models: COMFY_WAN3,
    body: APIYI_WAN3,
    seconds: ALI_WAN3,
    ratios: WAN3_SDK,
    sizes: WAN3_SDK,
    fps: ALI_WAN3,
    cap: COMFY_WAN3R,
    negative: OXEN_WAN3,
    seed: COMFY_WAN3,
    references: OXEN_WAN3,
    "first frame": APIYI_WAN3,
    "last frame": COMFY_WAN3,
    sound: WAN3_SDK,
    camera: RUNWARE_WAN3,
    "multi-shot": WAN3_SDK,
    rewriter: "unknown",
    order: ALI_RECIPE,
  },
  checked: "2026-11-22",
};
