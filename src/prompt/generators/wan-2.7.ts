/** Wan 2.7: subject, scene, motion, light and lens, style; bare nouns in a negative field; numbered shots with seconds. */

import { MODEL_STUDIO, media } from "../doors/model-studio.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { WAN_GRAMMAR, WAN_SHOTS } from "./wan.ts";

const ALI_T2V: Evidence = {
  kind: "official",
  title: "Text-to-video guide (Wan)",
  date: "2026-02-25 and later copy naming wan2.7",
};
const WAN3_SDK: Evidence = {
  kind: "third-party",
  title: "AI SDK Alibaba provider (Wan 3 request builder), version 2.0.58 (vercel/ai)",
  date: "2.0.58, latest on 2026-11-22",
};
const QWEN_T2V: Evidence = {
  kind: "official",
  title: "Text-to-video developer guide (wan2.7 body notes) (docs.platform.qianwenai.com)",
  date: "2026",
};
const GMS_WAN: Evidence = {
  kind: "third-party",
  title: "alibaba-wan-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const COMFY_WAN27: Evidence = {
  kind: "third-party",
  title: "Wan2TextToVideoApi, Wan2ReferenceVideoApi (Comfy-Org/docs)",
  date: "2026-08-21 commit",
};
const VERCEL_ALI: Evidence = {
  kind: "third-party",
  title: "Alibaba provider (DashScope request builder) (vercel/ai)",
  date: "2026-08-22 commit",
};
const COMFY_WAN3R: Evidence = {
  kind: "third-party",
  title: "Use Wan 3.0 Video with Comfy Router (schema) (docs.comfy.org)",
  date: "autumn 2026",
};
const ALI_RECIPE: Evidence = {
  kind: "official",
  title: "Model Studio Wan video generation prompts recipe (alibabacloud.com/blog)",
  date: "2025",
};

/** prompt, in characters, longer text is cut; negative_prompt in characters (official, 2026). */
const PROMPT_MAX = 5000;
const NEGATIVE_MAX = 500;
const SECONDS = { kind: "range", min: 2, max: 15, step: 1 } as const;

const MODELS = {
  text: "wan2.7-t2v-2026-06-12",
  "first frame": "wan2.7-i2v-2026-04-25",
  "first and last frame": "wan2.7-i2v-2026-04-25",
  references: "wan2.7-r2v-2026-06-12",
} as const;

const STUDIO: Route = {
  id: "model-studio",
  name: "Alibaba Model Studio",
  model: MODELS.text,
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  defaultSeconds: 5,
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
  ratiosByMode: { "first frame": [], "first and last frame": [] },
  sizes: sizes("720P", "1080P"),
  cap: { max: PROMPT_MAX, unit: "characters" },
  negativeCap: { max: NEGATIVE_MAX, unit: "characters" },
  references: { max: 5, tag: (index) => `Image ${index + 1}` },
  seed: true,
  endpoint: () => MODEL_STUDIO,
  body: (slots: Slots): Json => ({
    model: MODELS[slots.mode],
    input: { prompt: slots.text, negative_prompt: slots.negative, media: media(slots) },
    parameters: { resolution: slots.size, ratio: slots.ratio, duration: slots.seconds!, prompt_extend: false },
  }),
};

export const WAN_2_7: Generator = {
  id: "wan-2.7",
  name: "Alibaba Wan 2.7",
  maker: "Alibaba",
  names: ["wan 2 7"],
  media: "video",
  state: "active",

  grammar: {
    ...WAN_GRAMMAR,
    ...WAN_SHOTS,
    not: "field",
    motionOnly: false,
  },
  routes: [STUDIO],
  guide: {
    order: [
      "subject (+ description)",
      "scene (+ description)",
      "motion (+ description)",
      "aesthetic control",
      "stylisation",
    ],
    do: ["number shots and give second ranges for multi-shot"],
    dont: ["do not send size or shot_type"],
    notes: [
      "prompt_extend is sent as false: the wording is the decision. How many shots one clip takes is not stated; six are offered here.",
    ],
  },
  facts: {
    state: ALI_T2V,
    models: WAN3_SDK,
    body: QWEN_T2V,
    seconds: ALI_T2V,
    ratios: GMS_WAN,
    sizes: GMS_WAN,
    fps: "unknown",
    cap: GMS_WAN,
    negative: GMS_WAN,
    seed: COMFY_WAN27,
    references: VERCEL_ALI,
    "first frame": COMFY_WAN3R,
    "last frame": COMFY_WAN3R,
    sound: ALI_T2V,
    camera: ALI_RECIPE,
    "multi-shot": QWEN_T2V,
    rewriter: GMS_WAN,
    order: ALI_RECIPE,
  },
  checked: "2026-11-22",
};
