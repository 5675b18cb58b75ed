/** Gemini Omni Flash: framing and motion first, plain exclusions, its own sound, timed blocks for several shots. */
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Mode, Route, Slots } from "../route.ts";

const DOCS: Evidence = {
  kind: "official",
  title: "Generate and edit video with Gemini Omni Flash (ai.google.dev)",
  date: "2026",
};
const GENAI: Evidence = { kind: "official", title: "Google Gen AI SDK 2.32.0, type declarations", date: "2026-11-22" };
const SKILL: Evidence = {
  kind: "official",
  title: "google-gemini/gemini-skills, gemini-omni-flash-api",
  date: "2026-08-19",
};
const CARD: Evidence = {
  kind: "official",
  title: "Omni Flash model card with deprecation notice (Google Cloud)",
  date: "2026-11-06",
};
const FRAMES: Evidence = {
  kind: "official",
  title: "Generate videos from first and last frames (Google Cloud)",
  date: "2026",
};
const RUNWARE: Evidence = {
  kind: "third-party",
  title: "runware.ai, cinematic prompting for Gemini Omni Flash",
  date: "2026",
};

/** Seconds on 1.1, sent as "3s" to "10s" (ai.google.dev, 2026); one reseller reports 15 on 1.2. */
const SECONDS = { min: 3, max: 10 };
/** Reference pictures a prompt (Google Cloud model card, 2026-11-06); resellers cap at 5 to 14. */
const REFERENCES_MAX = 10;

const TASKS: Readonly<Record<Mode, string>> = {
  text: "text_to_video",
  "first frame": "image_to_video",
  "first and last frame": "image_to_video",
  references: "reference_to_video",
};

function body({ text, mode, seconds, ratio, size, first, last, references }: Slots): Json {
  const pictures = [first, last, ...references].filter((one) => one !== undefined);
  const input = [...pictures.map((uri) => ({ type: "image", uri, mime_type: "image/png" })), { type: "text", text }];
  return {
    model: "gemini-omni-1.1-flash",
    input: pictures.length > 0 ? input : text,
    generation_config: { video_config: { task: TASKS[mode] } },
    response_format: {
      type: "video",
      aspect_ratio: ratio!,
      resolution: size,
      duration: `${seconds!}s`,
    },
  };
}

const GOOGLE: Route = {
  id: "google",
  name: "Gemini API",
  model: "gemini-omni-1.1-flash",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: { kind: "range", ...SECONDS, step: 1 },
  ratios: ["16:9", "9:16"],
  sizes: [
    { name: "360p", short: 360 },
    { name: "720p", short: 720 },
    { name: "1080p", short: 1080 },
    { name: "4k", short: 2160 },
  ],
  /** The SDK's own note on the field (2.32.0). */
  defaultSize: "720p",
  fps: { fixed: 24 },
  references: { max: REFERENCES_MAX, tag: (index) => `<IMAGE_REF_${index}>` },
  opening: (mode) => (mode === "first frame" ? "<FIRST_FRAME>" : undefined),
  seed: false,
  endpoint: () => "POST https://generativelanguage.googleapis.com/v1beta/interactions",
  body,
};

/** Runway sends pixels for a shape and a size (SDK 4.20.1, 2026-09-23). */
const PIXELS: Readonly<Record<string, readonly [wide: string, tall: string]>> = {
  "360p": ["640:360", "360:640"],
  "720p": ["1280:720", "720:1280"],
  "1080p": ["1920:1080", "1080:1920"],
  "4k": ["3840:2160", "2160:3840"],
};

const RUNWAY: Route = {
  ...GOOGLE,
  id: "runway",
  name: "Runway API",
  model: "gemini_omni_flash_1.1",
  modes: ["text", "first frame", "references"],
  defaultSize: undefined,
  usualSize: "1080p",
  opening: undefined,
  endpoint: (mode) =>
    `POST https://api.dev.runwayml.com/v1/${mode === "first frame" ? "image_to_video" : "text_to_video"}`,
  body: ({ text, mode, seconds, ratio, size, first, references }) => ({
    model: "gemini_omni_flash_1.1",
    promptText: text,
    ...(mode === "first frame" ? { promptImage: first! } : {}),
    ...(mode === "references" ? { references: references.map((uri) => ({ uri })) } : {}),
    ratio: PIXELS[size!]![ratio === "9:16" ? 1 : 0],
    duration: seconds!,
  }),
};

export const GEMINI_OMNI_FLASH: Generator = {
  id: "gemini-omni-flash",
  name: "Gemini Omni Flash 1.1",
  maker: "Google",
  names: [
    "gemini-omni",
    "omni-flash",
    "omni",
    "gemini",
    "gemini-omni-flash-1.1",
    "gemini-omni-1.1-flash",
    "gemini-omni-1.2-flash",
  ],
  media: "video",
  state: "active",
  grammar: {
    order: [
      "shot",
      "framing",
      "move",
      "look",
      "mood",
      "light",
      "setting",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "holds",
      "must",
      "frames",
      "pace",
      "dialogue",
      "effects",
      "music",
      "not",
    ],
    not: "plain",
    sound: { dialogue: true, effects: true, music: true },
    shot: "a single continuous shot",
    motionOnly: false,
    multi: {
      max: 10,
      as: "text",
      mark: ({ text, from, to }) => `[${from / 1000}-${to / 1000}s] ${text}`,
      between: "\n",
    },
    reserved: /<[A-Z_]+\d*>|\[\d+\s*-\s*\d+\s*s\]/u,
  },
  routes: [GOOGLE, RUNWAY],
  guide: {
    order: ["framing and motion", "style", "light", "place", "action"],
    do: [
      "ask for a single continuous shot; several shots are its default",
      "describe the sound, or it picks its own",
      "three or four sentences; place events in time with [0-3s] blocks",
      "bind each picture to a role: <FIRST_FRAME>, <IMAGE_REF_0>",
      "spell out words that are to be read on screen",
    ],
    dont: ["no long edit prompts", "no negative field, temperature or system instruction"],
    notes: ["Uploading video for editing is blocked in the EEA, Switzerland, the UK and some US states."],
  },
  facts: {
    state: CARD,
    models: GENAI,
    body: GENAI,
    seconds: DOCS,
    ratios: GENAI,
    sizes: GENAI,
    fps: CARD,
    cap: "unknown",
    negative: DOCS,
    seed: DOCS,
    references: CARD,
    "first frame": DOCS,
    "last frame": FRAMES,
    sound: DOCS,
    camera: SKILL,
    "multi-shot": DOCS,
    rewriter: "unknown",
    order: RUNWARE,
  },
  checked: "2026-11-22",
};
