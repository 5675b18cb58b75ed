/** Wan 2.2 open weights: style and light first, camera words, then subject and action; run by hand. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Route } from "../route.ts";

const WAN22: Evidence = {
  kind: "official",
  title: "Wan2.2 README and prompt-extension system prompts (Wan-Video/Wan2.2)",
  date: "2026-03-17",
};

const LOCAL: Route = {
  id: "local",
  name: "local weights",
  model: "Wan2.2-T2V-A14B",
  modes: ["text", "first frame"],
  seconds: { kind: "none", why: "length is set as a number of frames where it runs" },
  ratios: [],
  sizes: sizes("480P", "720P"),
  fps: { fixed: 24 },
  seed: undefined,
  body: () => undefined,
};

export const WAN_2_2_OPEN: Generator = {
  id: "wan-2.2-open",
  name: "Wan 2.2 open weights",
  maker: "Alibaba",
  names: ["wan-2.2", "wan 2 2"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "look",
      "light",
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
      "mood",
      "not",
    ],
    not: "positive",
    motionOnly: false,
  },
  routes: [LOCAL],
  guide: {
    order: [
      "style (only if given)",
      "light: time, source, intensity, angle",
      "colour tone",
      "shot size",
      "camera angle (skip if a camera move is given)",
      "composition",
      "subject and action",
      "background motion",
    ],
    do: [
      "spell out how the motion unfolds",
      "use closed vocabularies for light, shot size, angle, composition",
      "add motion to background elements",
    ],
    dont: ["no literary mood statements", "no new subjects", "no film-look terms on non-realistic styles"],
    notes: ["Weights that a team runs itself: the text is for a person to paste."],
  },
  facts: {
    state: WAN22,
    models: WAN22,
    body: WAN22,
    seconds: "unknown",
    ratios: WAN22,
    sizes: WAN22,
    fps: WAN22,
    cap: "unknown",
    negative: "unknown",
    seed: "unknown",
    references: "unknown",
    "first frame": WAN22,
    "last frame": "unknown",
    sound: "unknown",
    camera: WAN22,
    "multi-shot": "unknown",
    rewriter: WAN22,
    order: WAN22,
  },
  checked: "2026-11-22",
};
