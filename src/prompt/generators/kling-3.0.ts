/** Kling VIDEO 3.0: subject first, one setup a shot, exclusions in a field and in plain sentences, up to six shots a clip. */
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { KLING_GRAMMAR, onOff } from "./kling.ts";

const VERCEL: Evidence = { kind: "third-party", title: "vercel/ai, KlingAI request builder", date: "2026-08-22" };
const PASS: Evidence = {
  kind: "third-party",
  title: "powertokens.ai, pass-through of the official kling-v3 body",
  date: "2026",
};
const SKILL: Evidence = {
  kind: "third-party",
  title: "calesthio/generative-media-skills, kling-video",
  date: "2026-07-14",
};
const MULE: Evidence = { kind: "third-party", title: "mulerouter.ai, Kling v3.0 endpoint reference", date: "2026" };

/** prompt and negative_prompt, in characters (powertokens.ai, 2026). */
const PROMPT_MAX = 2500;
/** Each entry of multi_prompt, in characters, and how many there may be (vercel/ai, 2026-08-22; one gateway says five). */
const SHOT_MAX = 512;
const SHOTS_MAX = 6;
/** duration, a string of whole seconds; the default is 5 (vercel/ai, 2026-08-22). */
const SECONDS = { min: 3, max: 15, usual: 5 };
const MODES: Readonly<Record<string, string>> = { "720p": "std", "1080p": "pro", "4k": "4k" };

function body({ text, negative, mode, seconds, ratio, size, sound, first, last, shots }: Slots): Json {
  const prompt = shots
    ? {
        multi_shot: true,
        shot_type: "customize",
        multi_prompt: shots.map((shot, i) => ({ index: i + 1, prompt: shot.text, duration: String(shot.seconds) })),
      }
    : { prompt: text };
  return {
    model_name: "kling-v3",
    ...prompt,
    negative_prompt: negative,
    ...(mode === "text" ? { aspect_ratio: ratio! } : { image: first! }),
    ...(mode === "first and last frame" ? { image_tail: last! } : {}),
    mode: MODES[size!]!,
    duration: String(seconds!),
    sound: onOff(sound),
  };
}

const KLING: Route = {
  id: "kling",
  name: "Kling API",
  model: "kling-v3",
  modes: ["text", "first frame", "first and last frame"],
  seconds: { kind: "range", min: SECONDS.min, max: SECONDS.max, step: 1 },
  defaultSeconds: SECONDS.usual,
  ratios: ["16:9", "9:16", "1:1"],
  ratiosByMode: { "first frame": [], "first and last frame": [] },
  sizes: [
    { name: "720p", short: 720 },
    { name: "1080p", short: 1080 },
    { name: "4k", short: 2160 },
  ],
  usualSize: "1080p",
  cap: { max: PROMPT_MAX, unit: "characters" },
  negativeCap: { max: PROMPT_MAX, unit: "characters" },
  shotCap: { max: SHOT_MAX, unit: "characters" },
  soundSwitch: true,
  seed: false,
  endpoint: (mode) =>
    `POST https://api-singapore.klingai.com/v1/videos/${mode === "text" ? "text2video" : "image2video"}`,
  body,
};

export const KLING_3_0: Generator = {
  id: "kling-3.0",
  name: "Kling VIDEO 3.0",
  maker: "Kuaishou Kling",
  names: ["kling 3", "kling v3", "kuaishou-kling-3.0"],
  media: "video",
  state: "active",
  grammar: {
    ...KLING_GRAMMAR,
    not: "field-and-plain",
    motionOnly: true,
    multi: {
      max: SHOTS_MAX,
      as: "prompts",
      mark: ({ text, to }, i) => `Shot ${i + 1} (${to / 1000} s): ${text}`,
      between: "\n\n",
    },
    reserved: /<<<|>>>/u,
  },
  routes: [KLING],
  guide: {
    order: [
      "subject and lasting traits",
      "physical action",
      "setting",
      "framing and lens",
      "camera move",
      "light, colour, texture",
      "time beats",
      "sound and dialogue",
    ],
    do: [
      "one camera setup a shot",
      "with an input image say what moves and what stays",
      "name the speaker before each quoted line",
      "several shots only where cuts are wanted; their seconds add up to the clip's",
    ],
    dont: ["do not send prompt together with multi_prompt", "do not crowd 15 s with unrelated ideas"],
    notes: ["Its camera_control field names pan and tilt the other way round; write moves as sentences."],
  },
  facts: {
    state: MULE,
    models: VERCEL,
    body: VERCEL,
    seconds: VERCEL,
    ratios: PASS,
    sizes: VERCEL,
    fps: "unknown",
    cap: PASS,
    negative: SKILL,
    seed: PASS,
    references: PASS,
    "first frame": VERCEL,
    "last frame": VERCEL,
    sound: VERCEL,
    camera: SKILL,
    "multi-shot": VERCEL,
    rewriter: "unknown",
    order: SKILL,
  },
  checked: "2026-11-22",
};
