/** MiniMax Hailuo 2.3: opening, one action, the camera as a tag, the end state. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { known } from "../wording.ts";

const GMS_MM: Evidence = {
  kind: "third-party",
  title: "minimax-hailuo-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const MM_CLI: Evidence = {
  kind: "official",
  title: "MiniMax CLI video generate command (MiniMax-AI/cli)",
  date: "2026-05-06",
};
const PIKA_MCP: Evidence = {
  kind: "third-party",
  title: "Pika plugin tools manifest (official only for the Pika route) (Pika-Labs/Pika-Plugins)",
  date: "2026-05-20 commit",
};

/** prompt, in characters (third-party mirrors, 2026). */
const PROMPT_MAX = 2000;
/** 10 s only at 768P and below; 1080P is 6 s (third-party mirrors, 2026). */
const SECONDS = { kind: "set", values: [6, 10] } as const;
const AT_1080P = { kind: "set", values: [6] } as const;

/** The camera words it takes in brackets (official, through mirrors). */
const TAGS: Readonly<Record<string, string>> = {
  "truck-left": "[Truck left]",
  "truck-right": "[Truck right]",
  "pan-left": "[Pan left]",
  "pan-right": "[Pan right]",
  "push-in": "[Push in]",
  "pull-out": "[Pull out]",
  "pedestal-up": "[Pedestal up]",
  "pedestal-down": "[Pedestal down]",
  "tilt-up": "[Tilt up]",
  "tilt-down": "[Tilt down]",
  "zoom-in": "[Zoom in]",
  "zoom-out": "[Zoom out]",
  "tracking-shot": "[Tracking shot]",
  "static-shot": "[Static shot]",
};

const HOSTED: Route = {
  id: "minimax",
  name: "MiniMax API",
  model: "MiniMax-Hailuo-2.3",
  modes: ["text", "first frame", "first and last frame"],
  seconds: SECONDS,
  defaultSeconds: 6,
  narrow: (_, size) => (size === "1080P" ? AT_1080P : undefined),
  ratios: [],
  sizes: sizes("768P", "1080P"),
  fps: { fixed: 24 },
  cap: { max: PROMPT_MAX, unit: "characters" },
  seed: false,
  endpoint: () => "POST https://api.minimax.io/v1/video_generation",
  body: ({ text, mode, seconds, size, first, last }: Slots): Json => ({
    model: mode === "first and last frame" ? "MiniMax-Hailuo-02" : "MiniMax-Hailuo-2.3",
    prompt: text,
    first_frame_image: first,
    last_frame_image: last,
    duration: seconds!,
    resolution: size,
    prompt_optimizer: false,
  }),
};

export const MINIMAX_HAILUO_2_3: Generator = {
  id: "minimax-hailuo-2.3",
  name: "MiniMax Hailuo 2.3",
  maker: "MiniMax",
  names: ["hailuo-2.3", "hailuo", "hailuo-02", "minimax-hailuo"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "framing",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "light",
      "look",
      "mood",
      "must",
      "holds",
      "move",
      "pace",
      "frames",
      "not",
    ],
    not: "positive",
    motionOnly: true,
    tag: (move) => known(TAGS, move),
    reserved: /\[[^\]]*\]/u,
  },
  routes: [HOSTED],
  guide: {
    order: ["subject and opening composition", "one action arc", "camera command(s)", "end state"],
    do: ["use bracket commands for camera", "image-to-video: describe change from the frame"],
    dont: ["no more than three combined moves"],
    notes: [
      "Previous generation, still documented; the official CLI defaults to it.",
      "prompt_optimizer is sent as false: the wording is the decision.",
    ],
  },
  facts: {
    state: GMS_MM,
    models: MM_CLI,
    body: MM_CLI,
    seconds: GMS_MM,
    ratios: GMS_MM,
    sizes: GMS_MM,
    fps: GMS_MM,
    cap: GMS_MM,
    negative: GMS_MM,
    seed: GMS_MM,
    references: MM_CLI,
    "first frame": MM_CLI,
    "last frame": MM_CLI,
    sound: PIKA_MCP,
    camera: GMS_MM,
    "multi-shot": "unknown",
    rewriter: GMS_MM,
    order: GMS_MM,
  },
  checked: "2026-11-22",
};
