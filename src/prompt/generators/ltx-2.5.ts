/** LTX-2.5: one chronological paragraph that starts with the action; no labels. */

import { pixelsOf } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const LTX_REPO: Evidence = {
  kind: "official",
  title: "LTX-2 README and Gemma caption system prompt (Lightricks/LTX-2)",
  date: "2026-08-16",
};
const COMFY_LTXR: Evidence = {
  kind: "third-party",
  title: "Use LTX 2.5 Fast / Pro with Comfy Router (schema) (docs.comfy.org)",
  date: "autumn 2026",
};
const GMS_LTX: Evidence = {
  kind: "third-party",
  title: "ltx-2-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const COMFY_LTX25: Evidence = {
  kind: "third-party",
  title: "LTX-2.5 API tutorial and LtxApi25 nodes (Comfy-Org/docs)",
  date: "2026-08-21 commit",
};
const LTX_DESKTOP: Evidence = {
  kind: "official",
  title: "LTX Desktop 1.2.5 release notes (Lightricks/LTX-Desktop)",
  date: "2026-08-20",
};

/** prompt, in characters (ComfyUI node for 2.5, autumn 2026). */
const PROMPT_MAX = 10_000;
const SECONDS = { kind: "set", values: [2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20] } as const;
const SIZES = [
  { name: "720p", short: 720 },
  { name: "1080p", short: 1080 },
  { name: "1440p", short: 1440 },
  { name: "2160p", short: 2160 },
];

/** The Pro model makes up to ten seconds at up to 1080p; beyond that it is Fast. */
function body({ text, seconds, ratio, size, fps, sound, first, last }: Slots): Json {
  const short = SIZES.find(({ name }) => name === size)!.short;
  return {
    prompt: text,
    model: seconds! > 10 || short > 1080 ? "ltx-2-5-fast" : "ltx-2-5-pro",
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
  model: "ltx-2-5-pro",
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
  seed: true,
  endpoint: (mode) => `POST https://api.ltx.video/v2/${mode === "text" ? "text" : "image"}-to-video`,
  body,
};

export const LTX_2_5: Generator = {
  id: "ltx-2.5",
  name: "Lightricks LTX-2.5",
  maker: "Lightricks",
  names: ["ltx 2 5", "ltx-2.5-pro", "ltx-2.5-fast"],
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
    order: [
      "main action in one sentence",
      "movement and gesture detail",
      "appearance",
      "background and environment",
      "camera angle and movement",
      "lighting and colour",
      "changes or sudden events",
    ],
    do: [
      "one flowing chronological paragraph",
      "start with the action",
      "one shot type, one camera motion, one viewpoint per shot, woven into prose",
      "describe sound inside the same paragraph",
      "about one main action per 2-3 seconds",
    ],
    dont: [
      'no openings such as "the scene opens"',
      "no labels, bullets or tags",
      "no inferred emotion; describe visible cues",
      "do not contradict or drop user elements",
    ],
    notes: [
      "Recommended model in the official repository since August 2026; open weights plus hosted API. Hosted Pro is 720p and 1080p only without 48 fps; hosted 2.5 has no retake or extend.",
      "Keep it within 200 words.",
    ],
  },
  facts: {
    state: LTX_REPO,
    models: COMFY_LTXR,
    body: GMS_LTX,
    seconds: COMFY_LTX25,
    ratios: COMFY_LTX25,
    sizes: LTX_DESKTOP,
    fps: LTX_DESKTOP,
    cap: COMFY_LTX25,
    negative: "unknown",
    seed: COMFY_LTX25,
    references: "unknown",
    "first frame": GMS_LTX,
    "last frame": COMFY_LTX25,
    sound: LTX_REPO,
    camera: LTX_REPO,
    "multi-shot": COMFY_LTX25,
    rewriter: LTX_REPO,
    order: LTX_REPO,
  },
  checked: "2026-11-22",
};
