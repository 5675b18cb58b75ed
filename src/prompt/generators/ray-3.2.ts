/** Luma Ray 3.2: subject, action, place, then camera and light; positive wording only. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const GMS_LUMA: Evidence = {
  kind: "third-party",
  title: "luma-ray-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const LU_SDK: Evidence = {
  kind: "official",
  title: "Luma Agents TypeScript SDK 0.3.0 (lumalabs/luma-agents-typescript)",
  date: "2026-06-09",
};
const RUNWARE_LUMA: Evidence = {
  kind: "third-party",
  title: "Generating video with Ray 3.2 (runware.ai/docs/models/luma-ray3-2)",
  date: "2026",
};
const OPTEN_LUMA: Evidence = {
  kind: "third-party",
  title: "Luma Ray: how to write prompts (opten.space/en/models/luma-ray)",
  date: "2026",
};
const LU_PROMPT: Evidence = {
  kind: "official",
  title: "Ray 3.2 Prompting, Outputs & Controls (lumalabs.ai/learning-center)",
  date: "2026-05-27",
};

/** prompt, in characters (third-party, 2026). */
const PROMPT_MAX = 6000;
/** video.duration; a pair of start and end frame only at 5 s (Luma Agents API, 2026). */
const SECONDS = { kind: "set", values: [5, 10] } as const;
const BETWEEN_FRAMES = { kind: "set", values: [5] } as const;

function body({ text, seconds, ratio, size, first, last }: Slots): Json {
  return {
    model: "ray-3.2",
    type: "video",
    prompt: text,
    aspect_ratio: ratio,
    video: {
      duration: `${seconds!}s`,
      resolution: size,
      start_frame: first && { url: first },
      end_frame: last && { url: last },
    },
  };
}

const LUMA: Route = {
  id: "luma",
  name: "Luma Agents API",
  model: "ray-3.2",
  modes: ["text", "first frame", "first and last frame"],
  seconds: SECONDS,
  narrow: (mode) => (mode === "first and last frame" ? BETWEEN_FRAMES : undefined),
  ratios: ["9:16", "3:4", "1:1", "4:3", "16:9", "21:9"],
  usualRatio: "16:9",
  sizes: sizes("360p", "540p", "720p", "1080p"),
  fps: { fixed: 24 },
  cap: { max: PROMPT_MAX, unit: "characters" },
  seed: false,
  endpoint: () => "POST https://agents.lumalabs.ai/v1/generations",
  body,
};

export const RAY_3_2: Generator = {
  id: "ray-3.2",
  name: "Luma Ray 3.2",
  maker: "Luma",
  names: ["luma-ray-3.2", "ray 3", "ray3.2", "luma ray 3"],
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
    order: [
      "subject",
      "mid-action verb (present continuous)",
      "setting",
      "secondary motion / consequence",
      "camera movement",
      "lighting and mood",
    ],
    do: [
      "edits: describe the finished image, not the change or the process",
      "end edits with a preservation cue",
      "one camera move",
      "use keyframes for exact compositions",
    ],
    dont: [
      'no commands such as "change" or "remove"',
      "no negation words",
      "no description of change over time in edits",
      "avoid vague hype adjectives",
    ],
    notes: ["Current developer surface is the Luma Agents API. Ray 3.14 is app-only in the docs reviewed."],
  },
  facts: {
    state: GMS_LUMA,
    models: LU_SDK,
    body: LU_SDK,
    seconds: LU_SDK,
    ratios: GMS_LUMA,
    sizes: LU_SDK,
    fps: GMS_LUMA,
    cap: GMS_LUMA,
    negative: LU_SDK,
    seed: LU_SDK,
    references: GMS_LUMA,
    "first frame": LU_SDK,
    "last frame": LU_SDK,
    sound: RUNWARE_LUMA,
    camera: OPTEN_LUMA,
    "multi-shot": OPTEN_LUMA,
    rewriter: LU_PROMPT,
    order: OPTEN_LUMA,
  },
  checked: "2026-11-22",
};
