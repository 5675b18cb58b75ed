/** LTX-2.3: one chronological paragraph that starts with the action; no labels. */

import type { Evidence, Generator } from "../generator.ts";
import { LTX_GRAMMAR, ltxRoute } from "./ltx.ts";

const LTX_DEPR: Evidence = {
  kind: "official",
  title: "LTX-2 Deprecation Notice and API changelog",
  date: "2026-05-03 to 2026-07-15",
};
const GMS_LTX: Evidence = {
  kind: "third-party",
  title: "ltx-2-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const LTX_MODELS: Evidence = {
  kind: "official",
  title: "Supported models (LTX-2 generation ids) (docs.ltx.video/models)",
  date: "early 2026",
};
const LTX_BLOG: Evidence = {
  kind: "official",
  title: "How to improve LTX-2.3 prompt adherence (ltx.io/model/model-blog)",
  date: "2026",
};

/** prompt, in characters (LTX API, 2026). */
const PROMPT_MAX = 5000;

const LTX = ltxRoute({
  generation: "2-3",
  promptMax: PROMPT_MAX,
  seconds: [6, 8, 10, 12, 14, 16, 18, 20],
  smallest: 1080,
  seed: undefined,
});

export const LTX_2_3: Generator = {
  id: "ltx-2.3",
  name: "Lightricks LTX-2.3",
  maker: "Lightricks",
  names: ["ltx 2 3"],
  media: "video",
  state: "legacy",
  successors: ["ltx-2.5"],
  grammar: LTX_GRAMMAR,
  routes: [LTX],
  guide: {
    order: ["main action", "motion detail", "character and environment", "camera and lighting"],
    do: [],
    dont: [],
    notes: ["ltx-2-fast and ltx-2-pro were due for removal on 2026-08-15."],
  },
  facts: {
    state: LTX_DEPR,
    models: LTX_DEPR,
    body: GMS_LTX,
    seconds: LTX_MODELS,
    ratios: GMS_LTX,
    sizes: LTX_MODELS,
    fps: GMS_LTX,
    cap: GMS_LTX,
    negative: "unknown",
    seed: "unknown",
    references: "unknown",
    "first frame": GMS_LTX,
    "last frame": GMS_LTX,
    sound: GMS_LTX,
    camera: LTX_BLOG,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: LTX_BLOG,
  },
  checked: "2026-11-22",
};
