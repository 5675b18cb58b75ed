/** Moonvalley Marey: camera, scale, one action, the place in layers, light; bare nouns in a negative field. */
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const COMFY_MV_EOL: Evidence = {
  kind: "third-party",
  title: "Moonvalley Marey in ComfyUI (deprecated, service no longer available) (docs.comfy.org)",
  date: "autumn 2026",
};
const GMS_MV: Evidence = {
  kind: "third-party",
  title: "moonvalley-marey skill (cites help centre and fal pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const COMFY_MV: Evidence = {
  kind: "third-party",
  title: "MoonvalleyTxt2VideoNode and Moonvalley API models (Comfy-Org/ComfyUI)",
  date: "2025-10-12 commit",
};

/** prompt, in characters (ComfyUI check, 2026). */
const PROMPT_MAX = 5000;
const DIMENSIONS: Readonly<Record<string, string>> = {
  "16:9": "1920x1080",
  "9:16": "1080x1920",
  "1:1": "1152x1152",
  "4:3": "1536x1152",
  "3:4": "1152x1536",
};

const FAL: Route = {
  id: "fal",
  name: "fal",
  model: "moonvalley/marey/t2v",
  modes: ["text", "first frame"],
  seconds: { kind: "set", values: [5, 10] },
  ratios: ["16:9", "1:1", "4:3", "3:4"],
  ratiosByMode: { "first frame": Object.keys(DIMENSIONS) },
  sizes: [{ name: "1080p", short: 1080 }],
  fps: { fixed: 24 },
  cap: { max: PROMPT_MAX, unit: "characters" },
  seed: true,
  endpoint: (mode) => `moonvalley/marey/${mode === "text" ? "t2v" : "i2v"}`,
  body: ({ text, negative, seconds, ratio, first }: Slots): Json => ({
    prompt: text,
    negative_prompt: negative,
    image_url: first,
    dimensions: DIMENSIONS[ratio!]!,
    duration: `${seconds!}s`,
  }),
};

export const MAREY: Generator = {
  id: "marey",
  name: "Moonvalley Marey Realism 1.5",
  maker: "Moonvalley",
  names: ["moonvalley", "moonvalley-marey"],
  media: "video",
  state: "uncertain",

  grammar: {
    order: [
      "move",
      "framing",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "must",
      "holds",
      "frames",
      "pace",
      "light",
      "mood",
      "look",
      "not",
    ],
    not: "field",
    motionOnly: false,
  },
  routes: [FAL],
  guide: {
    order: [
      "camera movement",
      "scale / perspective",
      "core visual (one action)",
      "environment in layers",
      "lighting and technical spec",
    ],
    do: ["write long structured prompts", "separate foreground, middle ground, background"],
    dont: ["no several characters doing different things", "no rendered text", "no lip sync"],
    notes: [
      "ComfyUI now marks the Moonvalley API service as no longer available; the first-party public API is a waitlist; fal endpoints were live in July 2026 and not re-checked. Do not offer it as a direct target without a live test.",
    ],
  },
  facts: {
    state: COMFY_MV_EOL,
    models: GMS_MV,
    body: GMS_MV,
    seconds: GMS_MV,
    ratios: COMFY_MV,
    sizes: COMFY_MV,
    fps: GMS_MV,
    cap: COMFY_MV,
    negative: COMFY_MV,
    seed: COMFY_MV,
    references: GMS_MV,
    "first frame": GMS_MV,
    "last frame": "unknown",
    sound: GMS_MV,
    camera: GMS_MV,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: GMS_MV,
  },
  checked: "2026-11-22",
};
