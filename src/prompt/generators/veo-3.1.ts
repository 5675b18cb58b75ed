/** Veo 3.1: camera and lens first, sound in sentences of its own, exclusions as bare nouns in a negative field. */

import { runwayRoute } from "../doors/runway.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const G_VERSIONS: Evidence = {
  kind: "official",
  title: "Model versions and lifecycle (zh-CN copy)",
  date: "copy taken after 2026-07-21",
};
const G_VREF: Evidence = { kind: "official", title: "Veo API model reference", date: "2025" };
const G_VIDEO: Evidence = {
  kind: "official",
  title: "Video generation in the Gemini API (ai.google.dev/gemini-api/docs/video)",
  date: "2026 (several stored copies)",
};
const GMS_VEO: Evidence = {
  kind: "third-party",
  title: "google-veo skill (cites first-party pages, checked 2026-07-09)",
  date: "2026-07-14 commit",
};
const G_SDK: Evidence = {
  kind: "official",
  title: "Google Gen AI JavaScript SDK type declarations, version 2.32.0 (googleapis/js-genai)",
  date: "version 2.32.0, latest on 2026-11-22",
};
const G_VEO31_CARD: Evidence = {
  kind: "official",
  title: "Veo 3.1 model card",
  date: "undated copy, autumn 2026 (links to Gemini Omni era pages)",
};
const G_I2V: Evidence = { kind: "official", title: "Generate videos from an image", date: "autumn 2026 copy" };
const VEO_TS: Evidence = {
  kind: "third-party",
  title: "Veo 3.1 developer guide: timestamp prompting (wowhow.cloud)",
  date: "2026-06",
};
const G_REWRITER: Evidence = { kind: "official", title: "Turn off Veo's prompt rewriter", date: "2025" };
const G_VPROMPT: Evidence = { kind: "official", title: "Veo on Vertex AI video generation prompt guide", date: "2025" };

/** Prompt, in tokens (reported from the Gemini API guide, 2026). */
const TOKENS_MAX = 1024;
/** promptText through Runway, in UTF-16 units (SDK 4.20.1, 2026-09-23). */
const RUNWAY_MAX = 1000;
/** durationSeconds; reference pictures need 8 (Google Cloud, 2026). */
const SECONDS = { kind: "set", values: [4, 6, 8] } as const;
const WITH_REFERENCES = { kind: "set", values: [8] } as const;
const REFERENCES_MAX = 3;

function picture(gcsUri: string): Json {
  return { gcsUri, mimeType: "image/png" };
}

function body({ text, negative, seconds, ratio, size, sound, first, last, references }: Slots): Json {
  const given = {
    image: first && picture(first),
    lastFrame: last && picture(last),
    referenceImages:
      references.length > 0 ? references.map((uri) => ({ image: picture(uri), referenceType: "asset" })) : undefined,
  };
  return {
    instances: [{ prompt: text, ...given }],
    parameters: {
      aspectRatio: ratio!,
      durationSeconds: seconds!,
      resolution: size,
      negativePrompt: negative,
      generateAudio: sound,
      sampleCount: 1,
    },
  };
}

const CLOUD: Route = {
  id: "google",
  name: "Google Cloud",
  model: "veo-3.1-generate-001",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  defaultSeconds: 8,
  narrow: (mode) => (mode === "references" ? WITH_REFERENCES : undefined),
  ratios: ["16:9", "9:16"],
  sizes: sizes("720p", "1080p", "4k"),
  fps: { fixed: 24 },
  cap: { max: TOKENS_MAX, unit: "tokens" },
  soundSwitch: true,
  references: { max: REFERENCES_MAX },
  seed: true,
  endpoint: () =>
    "POST https://{location}-aiplatform.googleapis.com/v1/projects/{project}/locations/{location}/publishers/google/models/veo-3.1-generate-001:predictLongRunning",
  body,
};

const RUNWAY = runwayRoute({
  model: "veo3.1",
  modes: ["text", "first frame", "first and last frame"],
  seconds: SECONDS,
  pixels: {
    "720p": { "16:9": "1280:720", "9:16": "720:1280" },
    "1080p": { "16:9": "1920:1080", "9:16": "1080:1920" },
  },
  sizes: sizes("720p", "1080p"),
  usualSize: "1080p",
  fps: { fixed: 24 },
  cap: { max: RUNWAY_MAX, unit: "utf16" },
  negative: true,
  audio: true,
  seed: true,
});

const stamp = (ms: number) => `00:${String(Math.round(ms / 1000)).padStart(2, "0")}`;

export const VEO_3_1: Generator = {
  id: "veo-3.1",
  name: "Google Veo 3.1",
  maker: "Google",
  names: ["veo", "veo 3", "veo3.1", "veo-3.1-fast", "veo-3.1-lite"],
  media: "video",
  state: "active",
  ends: "2026-11-17",
  successors: ["gemini-omni-flash"],
  grammar: {
    order: [
      "framing",
      "move",
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
      "look",
      "mood",
      "dialogue",
      "effects",
      "music",
      "not",
    ],
    not: "field",
    sound: { dialogue: true, effects: true, music: true },
    motionOnly: false,
    multi: { max: 4, as: "text", mark: ({ text, from, to }) => `[${stamp(from)}-${stamp(to)}] ${text}`, between: "\n" },
    reserved: /\[\d\d:\d\d/u,
  },
  routes: [CLOUD, RUNWAY],
  guide: {
    order: [
      "cinematography (shot, move, lens)",
      "subject",
      "action",
      "context / setting",
      "style and ambiance",
      "audio (dialogue, SFX, ambience)",
    ],
    do: [
      "lead with camera and framing",
      "name subject, action, style; camera, composition and ambiance are optional refinements",
      "one main action and one dominant camera move per clip",
      "write dialogue, effects and ambience as separate sentences",
      "keep subject wording identical across timestamped segments",
    ],
    dont: [
      'do not write "no X" in the prompt or in negativePrompt',
      "do not combine a start frame with reference images",
      "do not rely on seed for exact repeats",
    ],
    notes: [
      'Cloud (Gemini Enterprise Agent Platform, formerly Vertex AI) still lists veo-3.1-generate-001 and -fast-001, but their published retirement is "on or after 2026-11-17", so removal can come at any time. The three Gemini Developer API preview ids were reported switched off on 2026-10-22 with gemini-omni-1.1-flash named as replacement. Veo 3.0 and 2.0 retired 2026-06-30. No credible trace of a Veo 4.',
      "Its rewriter cannot be switched off: the words are a request, not a recipe.",
      "How many timed beats one clip takes is not stated; four are offered here.",
    ],
  },
  facts: {
    state: G_VERSIONS,
    models: G_VERSIONS,
    body: G_VREF,
    seconds: G_VIDEO,
    ratios: G_VIDEO,
    sizes: GMS_VEO,
    fps: GMS_VEO,
    cap: GMS_VEO,
    negative: G_SDK,
    seed: G_SDK,
    references: G_VEO31_CARD,
    "first frame": G_I2V,
    "last frame": G_VEO31_CARD,
    sound: G_VEO31_CARD,
    camera: GMS_VEO,
    "multi-shot": VEO_TS,
    rewriter: G_REWRITER,
    order: G_VPROMPT,
  },
  checked: "2026-11-22",
};
