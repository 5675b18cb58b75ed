/** Sora 2: switched off; it keeps its name to say so. */
import type { Evidence, Generator } from "../generator.ts";

const OA_SORA_PAGE: Evidence = {
  kind: "official",
  title: "sora-2 model page (German copy) (developers.openai.com/de-DE/api/docs/models/sora-2)",
  date: "after 2026-09-24",
};
const OA_COOKBOOK: Evidence = {
  kind: "official",
  title: "Sora 2: Prompting Guide (openai/openai-cookbook)",
  date: "commit 1398f498",
};
const OA_VIDEO_GUIDE: Evidence = {
  kind: "official",
  title: "Video generation with Sora guide (zh copy)",
  date: "before 2026-09-24",
};
const PIKA_MCP: Evidence = {
  kind: "third-party",
  title: "Pika plugin tools manifest (official only for the Pika route) (Pika-Labs/Pika-Plugins)",
  date: "2026-05-20 commit",
};

export const SORA_2: Generator = {
  id: "sora-2",
  name: "OpenAI Sora 2",
  maker: "OpenAI",
  names: ["sora", "sora 2 pro", "sora-2-pro"],
  media: "video",
  state: "ended",
  ends: "2026-09-24",
  successors: ["gemini-omni-flash", "kling-3.0", "runway-gen-4.5"],
  grammar: {
    order: ["look", "framing", "move", "subject", "cast", "setting", "light", "dialogue", "effects", "music"],
    not: "positive",
    motionOnly: false,
  },
  routes: [],
  guide: {
    order: [
      "style / format",
      "camera framing and depth of field",
      "subject",
      "action in beats",
      "lighting and palette",
      "sound and dialogue",
    ],
    do: [
      "set style early",
      "use visible nouns and verbs instead of adjectives",
      "one camera move and one action per shot, timed in beats",
      "name three to five palette colours",
    ],
    dont: ["do not ask for length or resolution in prose; they are API parameters only"],
    notes: [
      "Sora 2 models and the Videos API were switched off on 2026-09-24 with no replacement API. Keep the profile only to migrate old briefs.",
    ],
  },
  facts: {
    state: OA_SORA_PAGE,
    models: OA_SORA_PAGE,
    body: OA_COOKBOOK,
    seconds: OA_VIDEO_GUIDE,
    ratios: OA_VIDEO_GUIDE,
    sizes: OA_VIDEO_GUIDE,
    fps: "unknown",
    cap: "unknown",
    negative: PIKA_MCP,
    seed: PIKA_MCP,
    references: OA_COOKBOOK,
    "first frame": OA_COOKBOOK,
    "last frame": "unknown",
    sound: OA_COOKBOOK,
    camera: OA_COOKBOOK,
    "multi-shot": OA_COOKBOOK,
    rewriter: "unknown",
    order: OA_COOKBOOK,
  },
  checked: "2026-11-22",
};
