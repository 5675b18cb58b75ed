/** LTX-2.5: one chronological paragraph that starts with the action; no labels. */

import type { Evidence, Generator } from "../generator.ts";
import { LTX_GRAMMAR, ltxRoute } from "./ltx.ts";

const LTX_REPO: Evidence = {
  kind: "official",
  title: "LTX-2 README and Gemma caption system prompt (Lightricks/LTX-2)",
  date: "2026-08-16",
};
const COMFY_LTXR: Evidence = {
  kind: "third-party",
  title: "Use LTX 2.5 Fast / Pro with Comfy Router (schema) (docs.comfy.org)",
  date: "autumn 2026",
};
const GMS_LTX: Evidence = {
  kind: "third-party",
  title: "ltx-2-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const COMFY_LTX25: Evidence = {
  kind: "third-party",
  title: "LTX-2.5 API tutorial and LtxApi25 nodes (Comfy-Org/docs)",
  date: "2026-08-21 commit",
};
const LTX_DESKTOP: Evidence = {
  kind: "official",
  title: "LTX Desktop 1.2.5 release notes (Lightricks/LTX-Desktop)",
  date: "2026-08-20",
};

/** prompt, in characters (ComfyUI node for 2.5, autumn 2026). */
const PROMPT_MAX = 10_000;

const LTX = ltxRoute({
  generation: "2-5",
  promptMax: PROMPT_MAX,
  seconds: [2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20],
  smallest: 720,
  seed: true,
});

export const LTX_2_5: Generator = {
  id: "ltx-2.5",
  name: "Lightricks LTX-2.5",
  maker: "Lightricks",
  names: ["ltx 2 5", "ltx-2.5-pro", "ltx-2.5-fast"],
  media: "video",
  state: "active",

  grammar: LTX_GRAMMAR,
  routes: [LTX],
  guide: {
    order: [
      "main action in one sentence",
      "movement and gesture detail",
      "appearance",
      "background and environment",
      "camera angle and movement",
      "lighting and colour",
      "changes or sudden events",
    ],
    do: [
      "one flowing chronological paragraph",
      "start with the action",
      "one shot type, one camera motion, one viewpoint per shot, woven into prose",
      "describe sound inside the same paragraph",
      "about one main action per 2-3 seconds",
    ],
    dont: [
      'no openings such as "the scene opens"',
      "no labels, bullets or tags",
      "no inferred emotion; describe visible cues",
      "do not contradict or drop user elements",
    ],
    notes: [
      "Recommended model in the official repository since August 2026; open weights plus hosted API. Hosted Pro is 720p and 1080p only without 48 fps; hosted 2.5 has no retake or extend.",
      "Keep it within 200 words.",
    ],
  },
  facts: {
    state: LTX_REPO,
    models: COMFY_LTXR,
    body: GMS_LTX,
    seconds: COMFY_LTX25,
    ratios: COMFY_LTX25,
    sizes: LTX_DESKTOP,
    fps: LTX_DESKTOP,
    cap: COMFY_LTX25,
    negative: "unknown",
    seed: COMFY_LTX25,
    references: "unknown",
    "first frame": GMS_LTX,
    "last frame": COMFY_LTX25,
    sound: LTX_REPO,
    camera: LTX_REPO,
    "multi-shot": COMFY_LTX25,
    rewriter: LTX_REPO,
    order: LTX_REPO,
  },
  checked: "2026-11-22",
};
