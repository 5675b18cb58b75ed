/** MiniMax H3: three labelled sections; lines in tags of their language, camera inside the sentences. */

import { content } from "../doors/ark.ts";
import { runwayRoute } from "../doors/runway.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Sentence } from "../grammar.ts";
import type { Route } from "../route.ts";

const MM_H3: Evidence = { kind: "official", title: "MiniMax-H3 README (MiniMax-AI/MiniMax-H3)", date: "2026-08-06" };
const RW_SDK: Evidence = {
  kind: "third-party",
  title: "Runway SDK request types, version 4.20.1 (official only for the Runway route) (runwayml/sdk-node)",
  date: "2026-09-23",
};
const VERCEL_MM: Evidence = {
  kind: "third-party",
  title: "MiniMax provider (H3 request builder) (vercel/ai)",
  date: "2026-08-22 commit",
};
const NOVITA_H3: Evidence = {
  kind: "third-party",
  title: "MiniMax H3 Video Generation (states it mirrors the official API) (novita.ai/docs)",
  date: "2026",
};
const MM_H3_GUIDE: Evidence = {
  kind: "official",
  title: "Video Prompt Writing Guide (T2VA/I2VA/FL2VA/L2VA) and h3-prompt-writing skill",
  date: "2026-08-06",
};

/** Each text item, in characters (official, 2026). */
const PROMPT_MAX = 7000;
/** Whole seconds (official README; some wrappers say from 5). */
const SECONDS = { kind: "range", min: 4, max: 15, step: 1 } as const;
const REFERENCES_MAX = 9;

const SOUNDS = new Set(["effects"]);
const MUSIC = new Set(["music"]);

/** The sections that the guide names; one that nobody decided is left out. */
function assemble(sentences: readonly Sentence[]): string {
  const pick = (wanted: (role: string) => boolean) =>
    sentences
      .filter(({ role }) => wanted(role))
      .map(({ text }) => text)
      .join(" ");
  const seen = pick((role) => !SOUNDS.has(role) && !MUSIC.has(role));
  const heard = pick((role) => SOUNDS.has(role)).replace(/^Sound effects: /u, "");
  const music = pick((role) => MUSIC.has(role)).replace(/^Music: /u, "");
  return [
    `integrated_multimodal_description: [Shot 1] ${seen}`,
    ...(heard ? [`overall_soundscape: ${heard}`] : []),
    ...(music ? [`non_diegetic_music: ${music.replace(/\.$/u, "")}`] : []),
  ].join("\n\n");
}

const HOSTED: Route = {
  id: "minimax",
  name: "MiniMax API",
  model: "MiniMax-H3",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  defaultSeconds: 5,
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"],
  ratiosByMode: { "first frame": [], "first and last frame": [] },
  sizes: sizes("768P", "2K"),
  fps: { fixed: 24 },
  cap: { max: PROMPT_MAX, unit: "characters" },
  references: { max: REFERENCES_MAX, tag: (index) => `<Picture ${index + 1}>` },
  seed: false,
  endpoint: () => "POST https://api.minimax.io/v2/video_generation",
  body: (slots) => ({
    model: "MiniMax-H3",
    content: content(slots),
    resolution: slots.size,
    duration: slots.seconds!,
    ratio: slots.ratio,
  }),
};

const RUNWAY = runwayRoute({
  model: "hailuo3",
  modes: ["text", "first frame", "references"],
  seconds: SECONDS,
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"],
  sizes: sizes("768p", "2k"),
  usualSize: "2k",
  fps: { fixed: 24 },
  references: { max: REFERENCES_MAX, tag: (index) => `<Picture ${index + 1}>` },
  seed: false,
});

export const MINIMAX_H3: Generator = {
  id: "minimax-h3",
  name: "MiniMax H3",
  maker: "MiniMax",
  names: ["h3", "hailuo-3", "hailuo 3.0", "hailuo3"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "look",
      "framing",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "light",
      "move",
      "must",
      "holds",
      "frames",
      "pace",
      "mood",
      "not",
      "dialogue",
      "effects",
      "music",
    ],
    not: "positive",
    sound: { dialogue: true, effects: true, music: true },
    silence: "N/A",
    motionOnly: false,
    quote: (line, speaker, index) => `${speaker ?? "a voice"} (S${index + 1}) says: <d>[English] ${line}</d>`,
    assumes: [
      {
        slot: "dialogue",
        name: "language of the lines",
        value: "English",
        why: "its form wants a language, and nobody named one",
      },
    ],
    assemble,
    reserved: /<\/?d>|\[Shot \d+\]|<Picture \d+>/u,
  },
  routes: [HOSTED, RUNWAY],
  guide: {
    order: [
      "integrated_multimodal_description: [Shot 1] style + composition, subject, action, camera, dialogue",
      "overall_soundscape",
      "non_diegetic_music",
    ],
    do: [
      "open shot 1 with style and initial composition",
      "describe only what can be seen or heard",
      "give each vocal character a stable id and voice description",
      "put visible text in double quotes",
      "with keyframes add the alignment line first, then the sections",
      "write N/A for absent music",
    ],
    dont: [
      "no plot summary",
      "no mood words in the music section",
      "no dialogue in the soundscape section",
      "no stacked camera labels at the end",
      "timings must match the requested duration",
    ],
    notes: [
      "Open weights (FL2VA and Ref2VA) plus hosted API; h3-max is a fal post-trained variant.",
      "Its own step rewrites every prompt; only h3_max at Runway can switch that off.",
    ],
  },
  facts: {
    state: MM_H3,
    models: RW_SDK,
    body: VERCEL_MM,
    seconds: MM_H3,
    ratios: MM_H3,
    sizes: MM_H3,
    fps: MM_H3,
    cap: NOVITA_H3,
    negative: VERCEL_MM,
    seed: VERCEL_MM,
    references: MM_H3,
    "first frame": VERCEL_MM,
    "last frame": VERCEL_MM,
    sound: MM_H3,
    camera: MM_H3_GUIDE,
    "multi-shot": MM_H3_GUIDE,
    rewriter: MM_H3,
    order: MM_H3_GUIDE,
  },
  checked: "2026-11-22",
};
