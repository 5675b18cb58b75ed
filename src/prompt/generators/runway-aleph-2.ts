/** Runway Aleph 2.0: edits a clip that exists; the target and the result, and what stays. */
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const GMS_RW: Evidence = {
  kind: "third-party",
  title: "runway-video skill (checked 2026-07-10) (calesthio/generative-media-skills)",
  date: "2026-07-14 commit",
};
const RW_SDK: Evidence = {
  kind: "official",
  title: "Runway SDK request types, version 4.20.1 (runwayml/sdk-node)",
  date: "2026-09-23",
};

/** targetAspectRatio (SDK 4.20.1, 2026-09-23). */
const RATIOS = ["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "21:9"];

const RUNWAY: Route = {
  id: "runway",
  name: "Runway API",
  model: "aleph2",
  modes: ["text"],
  seconds: { kind: "none", why: "the edit is as long as the clip it is given, 2 to 30 s" },
  ratios: RATIOS,
  sizes: [],
  seed: true,
  endpoint: () => "POST https://api.dev.runwayml.com/v1/video_to_video",
  body: ({ text, ratio }: Slots): Json => ({
    model: "aleph2",
    videoUri: "{{clip to edit}}",
    promptText: text,
    targetAspectRatio: ratio!,
  }),
};

export const RUNWAY_ALEPH_2: Generator = {
  id: "runway-aleph-2",
  name: "Runway Aleph 2.0",
  maker: "Runway",
  names: ["aleph", "aleph-2", "runway-aleph"],
  media: "video",
  state: "active",

  grammar: {
    order: ["shot", "subject", "cast", "wardrobe", "setting", "light", "look", "mood", "must", "not", "holds"],
    not: "positive",
    shot: "change the clip to show the following, and keep everything else exactly as it is",
    motionOnly: false,
  },
  routes: [RUNWAY],
  guide: {
    order: ["action verb", "target of the change", "desired result", "what must be preserved"],
    do: ["ask for the smallest edit", "use a keyframe when exact appearance matters"],
    dont: ["do not describe the whole scene again"],
    notes: [
      "Replaces gen4_aleph, which was scheduled to end 2026-07-30.",
      "It works on a clip that exists: framing, camera and length follow that clip.",
    ],
  },
  facts: {
    state: GMS_RW,
    models: RW_SDK,
    body: RW_SDK,
    seconds: "unknown",
    ratios: RW_SDK,
    sizes: GMS_RW,
    fps: "unknown",
    cap: "unknown",
    negative: RW_SDK,
    seed: RW_SDK,
    references: RW_SDK,
    "first frame": RW_SDK,
    "last frame": RW_SDK,
    sound: "unknown",
    camera: "unknown",
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: GMS_RW,
  },
  checked: "2026-11-22",
};
