/** Kling 2.6: the older body, 5 or 10 seconds, a negative field and plain sentences. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { KLING_GRAMMAR, onOff } from "./kling.ts";

const GMS_KLING: Evidence = {
  kind: "third-party",
  title: "kling-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const VERCEL_KLING: Evidence = {
  kind: "third-party",
  title: "KlingAI provider (request builder) (vercel/ai)",
  date: "2026-08-22 commit",
};
const MULERUN_KLING: Evidence = {
  kind: "third-party",
  title: "Kling text-to-video endpoint reference (kling-v2-1-master) (mulerun.com/docs)",
  date: "2026",
};

/** prompt, in characters (third-party readings of the official body, 2026). */
const PROMPT_MAX = 2500;
const SECONDS = { kind: "set", values: [5, 10] } as const;
const MODES: Readonly<Record<string, string>> = { "720p": "std", "1080p": "pro" };

const KLING: Route = {
  id: "kling",
  name: "Kling API",
  model: "kling-v2-6",
  modes: ["text", "first frame", "first and last frame"],
  seconds: SECONDS,
  defaultSeconds: 5,
  ratios: ["16:9", "9:16", "1:1"],
  ratiosByMode: { "first frame": [], "first and last frame": [] },
  sizes: sizes("720p", "1080p"),
  usualSize: "1080p",
  cap: { max: PROMPT_MAX, unit: "characters" },
  negativeCap: { max: PROMPT_MAX, unit: "characters" },
  soundSwitch: true,
  seed: false,
  endpoint: (mode) =>
    `POST https://api-singapore.klingai.com/v1/videos/${mode === "text" ? "text2video" : "image2video"}`,
  body: ({ text, negative, mode, seconds, ratio, size, sound, first, last }: Slots): Json => ({
    model_name: "kling-v2-6",
    prompt: text,
    negative_prompt: negative,
    image: first,
    image_tail: last,
    mode: MODES[size!]!,
    duration: String(seconds!),
    aspect_ratio: mode === "text" ? ratio : undefined,
    sound: onOff(sound),
  }),
};

export const KLING_2_X: Generator = {
  id: "kling-2.x",
  name: "Kling 2.6 / 2.5 Turbo / 2.1",
  maker: "Kuaishou Kling",
  names: ["kling-2.6", "kling 2", "kling-2.5-turbo", "kling-2.1"],
  media: "video",
  state: "legacy",
  successors: ["kling-3.0"],
  grammar: {
    ...KLING_GRAMMAR,
    not: "field-and-plain",
    motionOnly: true,
  },
  routes: [KLING],
  guide: {
    order: [],
    do: [],
    dont: [],
    notes: [
      "Still listed; use only for cost or compatibility.",
      "Sound is Kling 2.6 only, in pro mode. No guide for 2.x was found: the order follows Kling 3.0.",
    ],
  },
  facts: {
    state: GMS_KLING,
    models: VERCEL_KLING,
    body: VERCEL_KLING,
    seconds: MULERUN_KLING,
    ratios: MULERUN_KLING,
    sizes: GMS_KLING,
    fps: "unknown",
    cap: MULERUN_KLING,
    negative: MULERUN_KLING,
    seed: VERCEL_KLING,
    references: "unknown",
    "first frame": VERCEL_KLING,
    "last frame": VERCEL_KLING,
    sound: VERCEL_KLING,
    camera: VERCEL_KLING,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: "unknown",
  },
  checked: "2026-11-22",
};
