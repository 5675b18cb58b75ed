/** Kling 3.0 Turbo: its own request form, sound always on, the shot list inside the prompt. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { KLING_GRAMMAR } from "./kling.ts";

const GMS_KLING: Evidence = {
  kind: "third-party",
  title: "kling-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const COMFY_TURBO: Evidence = {
  kind: "third-party",
  title: "Use Kling 3.0 Turbo with Comfy Router (docs.comfy.org)",
  date: "autumn 2026",
};
const OM_KLING: Evidence = {
  kind: "third-party",
  title: "kling-official skill and request builder (calesthio/OpenMontage)",
  date: "2026-08-22 commit",
};
const HF_TURBO: Evidence = {
  kind: "third-party",
  title: "Kling 3.0 Turbo Text to Video API (docs.higgsfield.ai)",
  date: "autumn 2026",
};
const USEAPI_TURBO: Evidence = {
  kind: "third-party",
  title: "Kling 3.0 Turbo on the API (useapi.net/blog)",
  date: "2026-06-17",
};

/** settings.duration in whole seconds (third-party, 2026); the prompt's limit is not known. */
const SECONDS = { kind: "range", min: 3, max: 15, step: 1 } as const;
const SHOTS_MAX = 6;

function body({ text, mode, seconds, ratio, size, first }: Slots): Json {
  const settings = { resolution: size!, duration: seconds!, aspect_ratio: mode === "text" ? ratio : undefined };
  if (mode === "text") return { prompt: text, settings };
  return {
    contents: [
      { type: "prompt", text },
      { type: "first_frame", url: first! },
    ],
    settings,
  };
}

const KLING: Route = {
  id: "kling",
  name: "Kling API",
  model: "kling-3.0-turbo",
  modes: ["text", "first frame"],
  seconds: SECONDS,
  defaultSeconds: 5,
  ratios: ["16:9", "9:16", "1:1"],
  ratiosByMode: { "first frame": [] },
  sizes: sizes("720p", "1080p"),
  usualSize: "1080p",
  seed: undefined,
  endpoint: (mode) =>
    `POST https://api-singapore.klingai.com/${mode === "text" ? "text" : "image"}-to-video/kling-3.0-turbo`,
  body,
};

export const KLING_3_0_TURBO: Generator = {
  id: "kling-3.0-turbo",
  name: "Kling 3.0 Turbo",
  maker: "Kuaishou Kling",
  names: ["kling turbo", "kling 3 turbo"],
  media: "video",
  state: "active",

  grammar: {
    ...KLING_GRAMMAR,
    not: "positive",
    motionOnly: true,
    multi: {
      max: SHOTS_MAX,
      as: "text",
      mark: ({ text, from, to }, i) => `Shot ${i + 1}, ${(to - from) / 1000} s: ${text.replace(/\.$/u, "")}`,
      between: "; ",
    },
  },
  routes: [KLING],
  guide: {
    order: [],
    do: [],
    dont: [],
    notes: [
      "Uses a different request protocol from kling-v3.",
      "No guide to Turbo's own wording was found: order follows Kling 3.0, exclusions are worded positively, and the shot list's exact form is a guess at the described one.",
    ],
  },
  facts: {
    state: GMS_KLING,
    models: COMFY_TURBO,
    body: OM_KLING,
    seconds: HF_TURBO,
    ratios: HF_TURBO,
    sizes: OM_KLING,
    fps: "unknown",
    cap: "unknown",
    negative: "unknown",
    seed: "unknown",
    references: "unknown",
    "first frame": OM_KLING,
    "last frame": "unknown",
    sound: GMS_KLING,
    camera: USEAPI_TURBO,
    "multi-shot": USEAPI_TURBO,
    rewriter: "unknown",
    order: "unknown",
  },
  checked: "2026-11-22",
};
