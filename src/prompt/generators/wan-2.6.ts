/** Wan 2.6: the older protocol with size in pixels; bare nouns in a negative field. */

import { MODEL_STUDIO } from "../doors/model-studio.ts";
import { pixelsOf, sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { WAN_GRAMMAR } from "./wan.ts";

const ALI_LEGACY: Evidence = { kind: "official", title: "Wan text-to-video API reference 2.1-2.6", date: "2026-10-12" };
const WAN3_SDK: Evidence = {
  kind: "third-party",
  title: "AI SDK Alibaba provider (Wan 3 request builder), version 2.0.58 (vercel/ai)",
  date: "2.0.58, latest on 2026-11-22",
};
const ALI_T2V: Evidence = {
  kind: "official",
  title: "Text-to-video guide (Wan)",
  date: "2026-02-25 and later copy naming wan2.7",
};
const VERCEL_ALI: Evidence = {
  kind: "third-party",
  title: "Alibaba provider (DashScope request builder) (vercel/ai)",
  date: "2026-08-22 commit",
};
const ALI_RECIPE: Evidence = {
  kind: "official",
  title: "Model Studio Wan video generation prompts recipe (alibabacloud.com/blog)",
  date: "2025",
};

/** negative_prompt, in characters (official). The prompt's own limit is not known. */
const NEGATIVE_MAX = 500;

function body({ text, negative, mode, seconds, ratio, size, sound, first }: Slots): Json {
  const [width, height] = pixelsOf(ratio ?? "16:9", Number.parseInt(size ?? "1080P", 10));
  return {
    model: mode === "text" ? "wan2.6-t2v" : "wan2.6-i2v",
    input: { prompt: text, negative_prompt: negative, img_url: first },
    parameters: {
      ...(mode === "text" ? { size: `${width}*${height}` } : { resolution: size }),
      duration: seconds!,
      prompt_extend: false,
      audio: sound,
    },
  };
}

const STUDIO: Route = {
  id: "model-studio",
  name: "Alibaba Model Studio",
  model: "wan2.6-t2v",
  modes: ["text", "first frame"],
  seconds: { kind: "range", min: 2, max: 15, step: 1 },
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4"],
  ratiosByMode: { "first frame": [] },
  sizes: sizes("480P", "720P", "1080P"),
  usualSize: "1080P",
  negativeCap: { max: NEGATIVE_MAX, unit: "characters" },
  soundSwitch: true,
  seed: true,
  endpoint: () => MODEL_STUDIO,
  body,
};

export const WAN_2_6: Generator = {
  id: "wan-2.6",
  name: "Alibaba Wan 2.6",
  maker: "Alibaba",
  names: ["wan-2.5", "wan 2 6"],
  media: "video",
  state: "legacy",
  successors: ["wan-2.7"],
  grammar: {
    ...WAN_GRAMMAR,
    not: "field",
    motionOnly: false,
  },
  routes: [STUDIO],
  guide: {
    order: ["subject", "scene", "motion", "aesthetic control", "stylisation"],
    do: [],
    dont: [],
  },
  facts: {
    state: ALI_LEGACY,
    models: ALI_LEGACY,
    body: WAN3_SDK,
    seconds: ALI_T2V,
    ratios: WAN3_SDK,
    sizes: ALI_T2V,
    fps: "unknown",
    cap: "unknown",
    negative: VERCEL_ALI,
    seed: VERCEL_ALI,
    references: WAN3_SDK,
    "first frame": VERCEL_ALI,
    "last frame": "unknown",
    sound: ALI_T2V,
    camera: ALI_RECIPE,
    "multi-shot": ALI_T2V,
    rewriter: VERCEL_ALI,
    order: ALI_RECIPE,
  },
  checked: "2026-11-22",
};
