/** Midjourney Video V1: motion only, for a person to paste beside a start image; parameters at the end. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Route } from "../route.ts";

const GMS_MJV: Evidence = {
  kind: "third-party",
  title: "midjourney-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const MJ_VIDEO: Evidence = { kind: "official", title: "Video (docs.midjourney.com/docs/video)", date: "2026 copy" };

/** Midjourney has no API and its terms forbid automation: the text is for a person to paste. */
const MANUAL: Route = {
  id: "manual",
  name: "Midjourney (by hand)",
  model: "--video",
  modes: ["first frame", "first and last frame"],
  seconds: { kind: "set", values: [5] },
  defaultSeconds: 5,
  ratios: [],
  sizes: sizes("480p", "720p"),
  seed: false,
  opening: (_, first) => first,
  suffix: ({ mode, last }) => (mode === "first and last frame" ? `--video --end ${last!}` : "--video"),
  body: () => undefined,
};

export const MIDJOURNEY_VIDEO_V1: Generator = {
  id: "midjourney-video-v1",
  name: "Midjourney Video V1",
  maker: "Midjourney",
  names: ["midjourney video", "mj video"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "subject",
      "cast",
      "must",
      "pace",
      "move",
      "holds",
      "frames",
      "setting",
      "light",
      "mood",
      "look",
      "framing",
      "space",
      "wardrobe",
      "not",
    ],
    not: "positive",
    motionOnly: true,
    reserved: /(?:^|\s)--\w/u,
  },
  routes: [MANUAL],
  guide: {
    order: ["what moves", "how it moves over time", "camera behaviour", "end state"],
    do: ["describe motion only; the image carries the look", "keep parameters at the end"],
    dont: ["no image parameters such as --v, --ar, --seed, --sref"],
    notes: [
      "No public API; terms forbid automation. The bot should hand text to a person.",
      "It has no public API and its terms forbid automation, so this ends in text for a person to paste.",
    ],
  },
  facts: {
    state: GMS_MJV,
    models: MJ_VIDEO,
    body: MJ_VIDEO,
    seconds: MJ_VIDEO,
    ratios: GMS_MJV,
    sizes: MJ_VIDEO,
    fps: "unknown",
    cap: "unknown",
    negative: GMS_MJV,
    seed: GMS_MJV,
    references: GMS_MJV,
    "first frame": MJ_VIDEO,
    "last frame": MJ_VIDEO,
    sound: GMS_MJV,
    camera: MJ_VIDEO,
    "multi-shot": "unknown",
    rewriter: MJ_VIDEO,
    order: GMS_MJV,
  },
  checked: "2026-11-22",
};
