/** Grok Imagine Video: opening picture, one cause-and-effect action, one camera behaviour, light, a short sound cue. */

import { runwayRoute } from "../doors/runway.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const XAI_DOCS: Evidence = {
  kind: "official",
  title: "Video Generation (docs.x.ai/docs/model-capabilities/video/generation)",
  date: "2026 copy naming grok-imagine-video-1.5",
};
const VERCEL_XAI: Evidence = {
  kind: "third-party",
  title: "xAI provider (video request builder) (vercel/ai)",
  date: "2026-08-22 commit",
};
const XAI_OVER: Evidence = {
  kind: "official",
  title: "Video Overview (docs.x.ai/developers/model-capabilities/video)",
  date: "2026",
};
const GMS_XAI: Evidence = {
  kind: "third-party",
  title: "xai-grok-imagine-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};

const SECONDS = { kind: "range", min: 1, max: 15, step: 1 } as const;
/** References: 10 s and 720p at most (third-party, 2026). */
const WITH_REFERENCES = { kind: "range", min: 1, max: 10, step: 1 } as const;
const REFERENCES_MAX = 7;
const RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"];

const XAI: Route = {
  id: "xai",
  name: "xAI API",
  model: "grok-imagine-video-1.5",
  modes: ["text", "first frame", "references"],
  seconds: SECONDS,
  defaultSeconds: 6,
  narrow: (mode) => (mode === "references" ? WITH_REFERENCES : undefined),
  ratios: RATIOS,
  ratiosByMode: { "first frame": [] },
  sizes: sizes("480p", "720p", "1080p"),
  references: { max: REFERENCES_MAX, tag: (index) => `<IMAGE_${index + 1}>` },
  seed: false,
  endpoint: () => "POST https://api.x.ai/v1/videos/generations",
  body: ({ text, seconds, ratio, size, first, references }: Slots): Json => ({
    model: "grok-imagine-video-1.5",
    prompt: text,
    image: first && { url: first },
    reference_images: references.length > 0 ? references.map((url) => ({ url })) : undefined,
    duration: seconds!,
    aspect_ratio: ratio,
    resolution: references.length > 0 && size === "1080p" ? "720p" : size,
  }),
};

const RUNWAY = runwayRoute({
  model: "grok_imagine_1_5",
  modes: ["text", "first frame", "references"],
  seconds: SECONDS,
  ratios: RATIOS,
  sizes: sizes("480p", "720p", "1080p"),
  usualSize: "1080p",
  references: { max: REFERENCES_MAX, tag: (index) => `[Image ${index + 1}]` },
  imageRatio: "none",
  seed: false,
});

export const GROK_IMAGINE_VIDEO: Generator = {
  id: "grok-imagine-video",
  name: "xAI Grok Imagine Video 1.5",
  maker: "xAI",
  names: ["grok-imagine", "grok", "grok-imagine-video-1.5", "grok imagine 1.5"],
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
      "must",
      "move",
      "holds",
      "frames",
      "pace",
      "light",
      "mood",
      "look",
      "not",
      "dialogue",
      "effects",
      "music",
    ],
    not: "positive",
    sound: { dialogue: true, effects: true, music: true },
    motionOnly: false,
    reserved: /<IMAGE_\d+>|\[Image \d+\]/u,
  },
  routes: [XAI, RUNWAY],
  guide: {
    order: [
      "opening composition and identity",
      "one causal action",
      "one camera behaviour",
      "beats: first, then, end state",
      "light / style, then a short sound cue",
    ],
    do: ["assign one role per reference", "for edits say what must stay"],
    dont: ["do not combine image, reference_images and video"],
    notes: ["No video model newer than 1.5 in the official release notes through September 2026."],
  },
  facts: {
    state: XAI_DOCS,
    models: XAI_DOCS,
    body: VERCEL_XAI,
    seconds: XAI_OVER,
    ratios: GMS_XAI,
    sizes: XAI_DOCS,
    fps: "unknown",
    cap: "unknown",
    negative: GMS_XAI,
    seed: VERCEL_XAI,
    references: VERCEL_XAI,
    "first frame": VERCEL_XAI,
    "last frame": VERCEL_XAI,
    sound: GMS_XAI,
    camera: GMS_XAI,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: GMS_XAI,
  },
  checked: "2026-11-22",
};
