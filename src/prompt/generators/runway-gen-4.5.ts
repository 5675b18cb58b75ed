/** Runway Gen-4.5: camera first, plain description, positive wording only, 1,000 UTF-16 units. */
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const SDK: Evidence = { kind: "official", title: "Runway SDK 4.20.1, request types", date: "2026-09-23" };
const GUIDE: Evidence = { kind: "official", title: "Runway Gen-4 Prompting Guide", date: "undated" };
const OPTEN: Evidence = {
  kind: "third-party",
  title: "opten.space, Runway Gen-4.5: how to write prompts",
  date: "2026",
};

/** promptText, official schema (SDK 4.20.1, 2026-09-23); resellers quote 1,800 to 5,000. */
const PROMPT_MAX = 1000;
/** duration in whole seconds (SDK 4.20.1). */
const SECONDS = { min: 2, max: 10 };
/** ratio is sent as pixels; text to video takes only the first two (SDK 4.20.1). */
const PIXELS: Readonly<Record<string, string>> = {
  "16:9": "1280:720",
  "9:16": "720:1280",
  "4:3": "1104:832",
  "1:1": "960:960",
  "3:4": "832:1104",
  "21:9": "1584:672",
};

function body({ text, mode, seconds, ratio, first }: Slots): Json {
  const image = mode === "first frame" ? { promptImage: [{ uri: first!, position: "first" }] } : {};
  return { model: "gen4.5", promptText: text, ...image, ratio: PIXELS[ratio!]!, duration: seconds! };
}

const RUNWAY: Route = {
  id: "runway",
  name: "Runway API",
  model: "gen4.5",
  modes: ["text", "first frame"],
  seconds: { kind: "range", ...SECONDS, step: 1 },
  ratios: ["16:9", "9:16"],
  ratiosByMode: { "first frame": Object.keys(PIXELS) },
  sizes: [{ name: "720p", short: 720 }],
  cap: { max: PROMPT_MAX, unit: "utf16" },
  seed: true,
  endpoint: (mode) => `POST https://api.dev.runwayml.com/v1/${mode === "text" ? "text_to_video" : "image_to_video"}`,
  body,
};

export const RUNWAY_GEN_4_5: Generator = {
  id: "runway-gen-4.5",
  name: "Runway Gen-4.5",
  // Turbo wants a picture to begin with and Aleph a clip to change: who says Runway of a film means this one.
  family: "runway",
  maker: "Runway",
  names: ["gen-4.5", "gen4.5"],
  media: "video",
  state: "active",
  grammar: {
    order: [
      "move",
      "framing",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "light",
      "must",
      "holds",
      "frames",
      "pace",
      "mood",
      "look",
      "not",
    ],
    not: "positive",
    motionOnly: true,
    reserved: /\[\d\d:\d\d\]/u,
  },
  routes: [RUNWAY],
  guide: {
    order: ["camera: shot type and move", "subject", "action", "environment", "supporting details and style"],
    do: [
      "with an input image write motion only; the picture already carries the look",
      "present tense, active verbs, physical detail",
      "start simple and add one thing a run",
    ],
    dont: [
      "no negative phrasing",
      "no lists of tags, no JSON",
      "no conversation",
      "do not describe the input image again",
    ],
  },
  facts: {
    state: SDK,
    models: SDK,
    body: SDK,
    seconds: SDK,
    ratios: SDK,
    sizes: SDK,
    fps: "unknown",
    cap: SDK,
    negative: GUIDE,
    seed: SDK,
    references: SDK,
    "first frame": SDK,
    "last frame": SDK,
    sound: SDK,
    camera: GUIDE,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: OPTEN,
  },
  checked: "2026-11-22",
};
