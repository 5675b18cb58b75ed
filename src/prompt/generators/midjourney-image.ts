/** Midjourney images: subject, scene, light and style, composition, parameters last; for a person to paste. */
import type { Evidence, Generator } from "../generator.ts";
import type { Route } from "../route.ts";

const GMS_MJI: Evidence = {
  kind: "third-party",
  title: "midjourney-image skill (cites first-party pages, checked 2026-07-09)",
  date: "2026-07-14 commit",
};
const MJ82: Evidence = {
  kind: "third-party",
  title: "midjourney-prompting skill (V8.2 default, verified September 2026) (mike-coulbourn/claude-vibes)",
  date: "September 2026",
};

/** Midjourney has no API and its terms forbid automation: the text is for a person to paste. */
const MANUAL: Route = {
  id: "manual",
  name: "Midjourney (by hand)",
  model: "--v 8.1",
  modes: ["text", "references"],
  seconds: { kind: "none", why: "a still picture has no length" },
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "4:5", "5:4", "21:9", "239:100", "185:100"],
  sizes: [],
  references: { max: 1 },
  negativeInText: true,
  seed: true,
  opening: (_mode, _first, references) => references[0],
  suffix: ({ ratio, negative }) => [`--ar ${ratio!}`, ...(negative ? [`--no ${negative}`] : [])].join(" "),
  body: () => undefined,
};

export const MIDJOURNEY_IMAGE: Generator = {
  id: "midjourney-image",
  name: "Midjourney V8 (image)",
  maker: "Midjourney",
  names: ["midjourney", "mj"],
  media: "image",
  state: "active",

  grammar: {
    order: [
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "must",
      "light",
      "mood",
      "look",
      "framing",
      "frames",
      "not",
    ],
    not: "field",
    motionOnly: false,
    reserved: /(?:^|\s)--\w/u,
  },
  routes: [MANUAL],
  guide: {
    order: ["subject", "scene", "lighting / style", "composition", "parameters last"],
    do: ["describe what is visible", "parameters at the end", "double quotes for text"],
    dont: ["no instruction sentences", "do not automate the site or Discord"],
    notes: [
      "V8.1 became the default on 2026-06-10 and a September 2026 guide already names V8.2 as default; V7 is still needed for Omni Reference. No public API.",
      "It has no public API and its terms forbid automation, so this ends in text for a person to paste.",
      "Moderation reads the terms of --no one by one.",
    ],
  },
  facts: {
    state: GMS_MJI,
    models: MJ82,
    body: GMS_MJI,
    seconds: "n/a",
    ratios: GMS_MJI,
    sizes: GMS_MJI,
    fps: "n/a",
    cap: "unknown",
    negative: GMS_MJI,
    seed: GMS_MJI,
    references: GMS_MJI,
    "first frame": "n/a",
    "last frame": "n/a",
    sound: "n/a",
    camera: "n/a",
    "multi-shot": "n/a",
    rewriter: "unknown",
    order: GMS_MJI,
  },
  checked: "2026-11-22",
};
