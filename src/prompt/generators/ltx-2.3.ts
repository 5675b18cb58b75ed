/** LTX-2.3: one chronological paragraph that starts with the action; no labels. */

import { pixelsOf } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const LTX_DEPR: Evidence = {
  kind: "official",
  title: "LTX-2 Deprecation Notice and API changelog",
  date: "2026-05-03 to 2026-07-15",
};
const GMS_LTX: Evidence = {
  kind: "third-party",
  title: "ltx-2-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const LTX_MODELS: Evidence = {
  kind: "official",
  title: "Supported models (LTX-2 generation ids) (docs.ltx.video/models)",
  date: "early 2026",
};
const LTX_BLOG: Evidence = {
  kind: "official",
  title: "How to improve LTX-2.3 prompt adherence (ltx.io/model/model-blog)",
  date: "2026",
};

/** prompt, in characters (LTX API, 2026). */
const PROMPT_MAX = 5000;
const SECONDS = { kind: "set", values: [6, 8, 10, 12, 14, 16, 18, 20] } as const;
const SIZES = [
  { name: "720p", short: 720 },
  { name: "1080p", short: 1080 },
  { name: "1440p", short: 1440 },
  { name: "2160p", short: 2160 },
].filter(({ short }) => short >= 1080);

/** The Pro model makes up to ten seconds at up to 1080p; beyond that it is Fast. */
function body({ text, seconds, ratio, size, fps, sound, first, last }: Slots): Json {
  const short = SIZES.find(({ name }) => name === size)!.short;
  return {
    prompt: text,
    model: seconds! > 10 || short > 1080 ? "ltx-2-3-fast" : "ltx-2-3-pro",
    image_uri: first,
    last_frame_uri: last,
    duration: seconds!,
    resolution: pixelsOf(ratio!, short).join("x"),
    fps,
    generate_audio: sound,
  };
}

const LTX: Route = {
  id: "ltx",
  name: "LTX API",
  model: "ltx-2-3-pro",
  modes: ["text", "first frame", "first and last frame"],
  seconds: SECONDS,
  narrow: (_, size) =>
    size === "1440p" || size === "2160p"
      ? { kind: "set", values: SECONDS.values.filter((one) => one <= 10) }
      : undefined,
  ratios: ["16:9", "9:16"],
  sizes: SIZES,
  usualSize: "1080p",
  fps: { choose: [24, 25, 48, 50] },
  cap: { max: PROMPT_MAX, unit: "characters" },
  soundSwitch: true,
  seed: undefined,
  endpoint: (mode) => `POST https://api.ltx.video/v2/${mode === "text" ? "text" : "image"}-to-video`,
  body,
};

export const LTX_2_3: Generator = {
  id: "ltx-2.3",
  name: "Lightricks LTX-2.3",
  maker: "Lightricks",
  names: ["ltx 2 3"],
  media: "video",
  state: "legacy",
  successors: ["ltx-2.5"],
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
      "pace",
      "light",
      "look",
      "mood",
      "dialogue",
      "effects",
      "music",
      "frames",
      "not",
    ],
    not: "positive",
    sound: { dialogue: true, effects: true, music: true },
    motionOnly: false,
    labels: false,
  },
  routes: [LTX],
  guide: {
    order: ["main action", "motion detail", "character and environment", "camera and lighting"],
    do: [],
    dont: [],
    notes: ["ltx-2-fast and ltx-2-pro were due for removal on 2026-08-15."],
  },
  facts: {
    state: LTX_DEPR,
    models: LTX_DEPR,
    body: GMS_LTX,
    seconds: LTX_MODELS,
    ratios: GMS_LTX,
    sizes: LTX_MODELS,
    fps: GMS_LTX,
    cap: GMS_LTX,
    negative: "unknown",
    seed: "unknown",
    references: "unknown",
    "first frame": GMS_LTX,
    "last frame": GMS_LTX,
    sound: GMS_LTX,
    camera: LTX_BLOG,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: LTX_BLOG,
  },
  checked: "2026-11-22",
};
