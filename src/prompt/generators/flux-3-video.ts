/** FLUX 3 Video: camera, subject and action, place, timing, look, sound, what stays; labelled shots with hard cuts. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const BFL_F3: Evidence = {
  kind: "official",
  title: "FLUX 3 prompting, audio and API quick-reference skills (black-forest-labs/skills)",
  date: "autumn 2026 (commits 0f7e794, 2bfd6b5)",
};
const BFL_QUICK: Evidence = {
  kind: "official",
  title: "Video quickstart (docs.bfl.ai/cookbook/video_quickstart)",
  date: "2026",
};

const SECONDS = { kind: "range", min: 5, max: 20, step: 1 } as const;
/** keyframes; each one is seen on screen (BFL, 2026). */
const ORDINALS = ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX"];

function body({ text, mode, seconds, ratio, size, sound, first, last }: Slots): Json {
  return {
    mode: mode === "text" ? "t2v" : "i2v",
    prompt: text,
    keyframes: last ? [first!, last] : first,
    aspect_ratio: mode === "text" ? ratio : undefined,
    duration: seconds!,
    resolution: size,
    generate_audio: sound,
  };
}

const BFL: Route = {
  id: "bfl",
  name: "BFL API",
  model: "flux-3-video",
  modes: ["text", "first frame", "first and last frame"],
  seconds: SECONDS,
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4", "2:1", "21:9"],
  ratiosByMode: { "first frame": [], "first and last frame": [] },
  sizes: sizes("hd", "fhd"),
  fps: { fixed: 24 },
  soundSwitch: true,
  seed: false,
  endpoint: () => "POST https://api.bfl.ai/v1/flux-3-video",
  body,
};

export const FLUX_3_VIDEO: Generator = {
  id: "flux-3-video",
  name: "FLUX 3 Video",
  maker: "BFL",
  names: ["flux-3", "flux 3", "bfl-flux-3"],
  media: "video",
  state: "preview",

  grammar: {
    order: [
      "framing",
      "move",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "light",
      "frames",
      "pace",
      "look",
      "mood",
      "dialogue",
      "effects",
      "music",
      "must",
      "holds",
      "not",
    ],
    not: "plain",
    sound: { dialogue: true, effects: true, music: true },
    motionOnly: false,
    multi: {
      max: ORDINALS.length,
      as: "text",
      cuts: true,
      mark: ({ text, cut }, i) => `${i > 0 ? `${cut ?? "HARD CUT."} ` : ""}SHOT ${ORDINALS[i]!}: ${text}`,
      between: "\n",
    },
  },
  routes: [BFL],
  guide: {
    order: [
      "camera: framing, angle, move, focus",
      "subject and action with cause and result",
      "environment: place, time, light, depth of field",
      "timing: one take or short beats with hard cuts",
      "look: realism, palette, texture, format",
      "audio: speech, effects, ambience, music or silence",
      "continuity: what stays fixed",
    ],
    do: [
      "start with subject and visible action, add only what matters",
      "a single action and a single purposeful camera move in a short clip",
      "continuation: give next action, direction, speed, camera relation and what carries across the seam",
      "draft first, then enhance the chosen draft",
      "make dialogue fit the seconds available",
    ],
    dont: [
      "do not borrow other models' reference tags or fields",
      "do not use a keyframe for mere inspiration",
      "do not leave a line without an owner",
      "leave exact typography, frame sync and final mix to post",
    ],
    notes: ["Announced 2026-07-23; BFL still calls it a preview. fal sells a post-trained FLUX 3 Max."],
  },
  facts: {
    state: BFL_F3,
    models: BFL_F3,
    body: BFL_F3,
    seconds: BFL_F3,
    ratios: BFL_F3,
    sizes: BFL_F3,
    fps: BFL_F3,
    cap: "unknown",
    negative: BFL_F3,
    seed: BFL_F3,
    references: BFL_F3,
    "first frame": BFL_F3,
    "last frame": BFL_F3,
    sound: BFL_F3,
    camera: BFL_F3,
    "multi-shot": BFL_F3,
    rewriter: BFL_QUICK,
    order: BFL_F3,
  },
  checked: "2026-11-22",
};
