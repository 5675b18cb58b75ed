/** Luma Ray 2: the older Dream Machine body; positive wording only. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const GMS_LUMA: Evidence = {
  kind: "third-party",
  title: "luma-ray-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const LU_LEGACY: Evidence = {
  kind: "official",
  title: "lumaai Node SDK 1.21.0 (Dream Machine API) (lumalabs/lumaai-node)",
  date: "2026-04-07",
};
const OPTEN_LUMA: Evidence = {
  kind: "third-party",
  title: "Luma Ray: how to write prompts (opten.space/en/models/luma-ray)",
  date: "2026",
};

/** duration (Dream Machine API). */
const SECONDS = { kind: "set", values: [5, 9] } as const;

function body({ text, mode, seconds, ratio, size, first, last }: Slots): Json {
  const image = (url: string): Json => ({ type: "image", url });
  return {
    model: "ray-2",
    prompt: text,
    keyframes: mode === "text" ? undefined : { frame0: image(first!), frame1: last && image(last) },
    aspect_ratio: ratio,
    duration: `${seconds!}s`,
    resolution: size,
  };
}

const LUMA: Route = {
  id: "luma",
  name: "Luma Dream Machine API",
  model: "ray-2",
  modes: ["text", "first frame", "first and last frame"],
  seconds: SECONDS,
  ratios: ["16:9", "1:1", "9:16", "4:3", "3:4", "21:9", "9:21"],
  sizes: sizes("540p", "720p", "1080p", "4k"),
  seed: false,
  endpoint: () => "POST https://api.lumalabs.ai/dream-machine/v1/generations/video",
  body,
};

export const RAY_2: Generator = {
  id: "ray-2",
  name: "Luma Ray 2 / Ray Flash 2",
  maker: "Luma",
  names: ["luma-ray-2", "ray2", "ray flash 2"],
  media: "video",
  state: "legacy",
  successors: ["ray-3.2"],
  grammar: {
    order: [
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "must",
      "framing",
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
  routes: [LUMA],
  guide: {
    order: ["subject", "action", "setting", "secondary motion", "camera", "lighting"],
    do: [],
    dont: [],
    notes: ["Dream Machine API still documented, no shutdown date found."],
  },
  facts: {
    state: GMS_LUMA,
    models: LU_LEGACY,
    body: LU_LEGACY,
    seconds: LU_LEGACY,
    ratios: LU_LEGACY,
    sizes: LU_LEGACY,
    fps: "unknown",
    cap: "unknown",
    negative: OPTEN_LUMA,
    seed: LU_LEGACY,
    references: LU_LEGACY,
    "first frame": LU_LEGACY,
    "last frame": LU_LEGACY,
    sound: LU_LEGACY,
    camera: LU_LEGACY,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: OPTEN_LUMA,
  },
  checked: "2026-11-22",
};
