/** HunyuanVideo 1.5: subject, motion, scene, shot, then camera words from its own fixed list. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const GMS_HY: Evidence = {
  kind: "third-party",
  title: "tencent-hunyuanvideo skill (cites Tencent Cloud pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const HY_REPO: Evidence = {
  kind: "official",
  title: "HunyuanVideo-1.5 README (Tencent-Hunyuan/HunyuanVideo-1.5)",
  date: "2026-04-10",
};
const HY_BOOK: Evidence = {
  kind: "official",
  title: "HunyuanVideo 1.5 Prompt Handbook (Tencent-Hunyuan/HunyuanVideo-1.5)",
  date: "2026-04-10",
};

/** prompt at the hosted API, in characters, which wants Chinese (Tencent TokenHub, 2026); locally there is no stated limit. */
const HOSTED_MAX = 200;
/** Fixed when hosted; locally 121 frames at 24 fps by default. */
const SECONDS = { kind: "set", values: [5] } as const;

/** The camera words that its guide lists. */
const MOVES: Readonly<Record<string, string>> = {
  "static-shot": "remains static",
  "push-in": "moves forward",
  "pull-out": "moves back",
  "truck-left": "moves left",
  "truck-right": "moves right",
  "pedestal-up": "moves upward",
  "pedestal-down": "moves downward",
  "crane-up": "moves upward",
  "crane-down": "moves downward",
  "drone-ascend": "moves upward",
  "drone-descend": "moves downward",
  "pan-left": "pans left",
  "pan-right": "pans right",
  "tilt-up": "tilts up",
  "tilt-down": "tilts down",
  "arc-shot": "circles around| the subject",
  "orbit-360": "rotates 360 degrees| around the subject",
  "tracking-shot": "follows the subject",
  "follow-shot": "follows the subject| from behind",
};

const LOCAL: Route = {
  id: "local",
  name: "local weights",
  model: "HunyuanVideo-1.5",
  modes: ["text", "first frame"],
  seconds: SECONDS,
  defaultSeconds: 5,
  ratios: [],
  sizes: sizes("480p", "720p"),
  fps: { fixed: 24 },
  seed: true,
  body: () => undefined,
};

const TOKENHUB: Route = {
  id: "tokenhub",
  name: "Tencent TokenHub",
  model: "hy-video-1.5",
  modes: ["text", "first frame"],
  seconds: SECONDS,
  defaultSeconds: 5,
  ratios: [],
  sizes: sizes("480p", "720p"),
  usualSize: "720p",
  fps: { fixed: 24 },
  cap: { max: HOSTED_MAX, unit: "characters" },
  negative: false,
  seed: false,
  endpoint: () => "POST https://tokenhub.tencentmaas.com/v1/api/video/submit",
  body: ({ text, size, first }: Slots): Json => ({
    model: "hy-video-1.5",
    prompt: text,
    image: first,
    resolution: size!,
  }),
};

export const HUNYUANVIDEO_1_5: Generator = {
  id: "hunyuanvideo-1.5",
  name: "Tencent HunyuanVideo 1.5",
  maker: "Tencent",
  names: ["hunyuan", "hunyuanvideo", "hunyuan-video-1.5"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "subject",
      "cast",
      "wardrobe",
      "space",
      "must",
      "setting",
      "framing",
      "move",
      "holds",
      "frames",
      "pace",
      "light",
      "look",
      "mood",
      "not",
    ],
    not: "field",
    motionOnly: true,
    moves: MOVES,
    movesClosed: true,
  },
  routes: [LOCAL, TOKENHUB],
  guide: {
    order: ["subject", "motion", "scene", "shot type", "camera movement", "lighting", "style", "atmosphere"],
    do: [
      "image-to-video: subject motion + scene motion + camera",
      "quote any text to render",
      "describe light direction, quality and temperature",
    ],
    dont: ["do not write sound cues"],
    notes: [
      "Open-weight licence excludes the EU, the UK and South Korea; hosted TokenHub model is separate.",
      "The hosted API wants Chinese and 200 characters; this compiles English, so most of a brief does not fit there. The negative prompt exists only in the local command line.",
    ],
  },
  facts: {
    state: GMS_HY,
    models: GMS_HY,
    body: GMS_HY,
    seconds: GMS_HY,
    ratios: HY_REPO,
    sizes: GMS_HY,
    fps: HY_REPO,
    cap: GMS_HY,
    negative: HY_REPO,
    seed: HY_REPO,
    references: GMS_HY,
    "first frame": HY_REPO,
    "last frame": GMS_HY,
    sound: GMS_HY,
    camera: HY_BOOK,
    "multi-shot": "unknown",
    rewriter: HY_REPO,
    order: HY_BOOK,
  },
  checked: "2026-11-22",
};
