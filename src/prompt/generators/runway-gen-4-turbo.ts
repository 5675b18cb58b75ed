/** Runway Gen-4 Turbo: a first frame and the motion only, positive wording, 1,000 UTF-16 units. */
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const RW_SDK: Evidence = {
  kind: "official",
  title: "Runway SDK request types, version 4.20.1 (runwayml/sdk-node)",
  date: "2026-09-23",
};
const RW_SKILLS: Evidence = {
  kind: "official",
  title: "Runway API reference skill (headers, endpoints, raw bodies) (runwayml/skills)",
  date: "2026-04-21 commit",
};
const GMS_RW: Evidence = {
  kind: "third-party",
  title: "runway-video skill (checked 2026-07-10) (calesthio/generative-media-skills)",
  date: "2026-07-14 commit",
};
const RW_G4GUIDE: Evidence = { kind: "official", title: "Gen-4 Prompting Guide (help.runwayml.com)", date: "undated" };
const RW_STUDIO: Evidence = {
  kind: "official",
  title: "Runway studio skills and cookbook (runwayml/runway-studio-skills)",
  date: "2026-04-20 commit",
};
const OPTEN_G4: Evidence = {
  kind: "third-party",
  title: "Runway Gen-4: how to write prompts (opten.space/en/models/runway-gen4)",
  date: "2026",
};

/** promptText, in UTF-16 units (SDK 4.20.1, 2026-09-23). */
const PROMPT_MAX = 1000;
/** duration in seconds (SDK 4.20.1); an older guide says 5 or 10. */
const SECONDS = { kind: "range", min: 2, max: 10, step: 1 } as const;
const PIXELS: Readonly<Record<string, string>> = {
  "16:9": "1280:720",
  "9:16": "720:1280",
  "4:3": "1104:832",
  "3:4": "832:1104",
  "1:1": "960:960",
  "21:9": "1584:672",
};

const RUNWAY: Route = {
  id: "runway",
  name: "Runway API",
  model: "gen4_turbo",
  modes: ["first frame"],
  seconds: SECONDS,
  ratios: Object.keys(PIXELS),
  sizes: [{ name: "720p", short: 720 }],
  cap: { max: PROMPT_MAX, unit: "utf16" },
  seed: true,
  endpoint: () => "POST https://api.dev.runwayml.com/v1/image_to_video",
  body: ({ text, seconds, ratio, first }: Slots): Json => ({
    model: "gen4_turbo",
    promptImage: first!,
    promptText: text,
    ratio: PIXELS[ratio!]!,
    duration: seconds!,
  }),
};

export const RUNWAY_GEN_4_TURBO: Generator = {
  id: "runway-gen-4-turbo",
  name: "Runway Gen-4 Turbo",
  maker: "Runway",
  names: ["gen-4-turbo", "gen4-turbo", "gen-4"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "move",
      "subject",
      "cast",
      "must",
      "holds",
      "frames",
      "pace",
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
  },
  routes: [RUNWAY],
  guide: {
    order: ["camera movement", "subject action", "additional scene motion", "style descriptors"],
    do: ["describe motion only", "iterate from a minimal prompt"],
    dont: ["no negatives", "do not describe what the image already shows"],
  },
  facts: {
    state: RW_SDK,
    models: RW_SKILLS,
    body: RW_SDK,
    seconds: GMS_RW,
    ratios: RW_SDK,
    sizes: RW_SDK,
    fps: "unknown",
    cap: RW_SDK,
    negative: RW_G4GUIDE,
    seed: RW_SDK,
    references: RW_SDK,
    "first frame": RW_SDK,
    "last frame": RW_SDK,
    sound: RW_STUDIO,
    camera: RW_G4GUIDE,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: OPTEN_G4,
  },
  checked: "2026-11-22",
};
