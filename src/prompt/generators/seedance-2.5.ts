/** Seedance 2.5: global style, numbered references, the shot, light, sound, and what must hold at the end. */

import { arkRoute } from "../doors/ark.ts";
import { runwayRoute } from "../doors/runway.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Sentence } from "../grammar.ts";

const COMFY_SD25: Evidence = {
  kind: "third-party",
  title: "Seedance 2.5 tutorial and Comfy Router schema (Comfy-Org/docs)",
  date: "2026-08-21 commit",
};
const DEVTO_SD25: Evidence = {
  kind: "third-party",
  title: "Seedance 2.5 API: the official endpoint and 6 gotchas (dev.to)",
  date: "2026",
};
const CIVITAI_SD: Evidence = {
  kind: "third-party",
  title: "Seedance video generation (direct ModelArk integration) (developer.civitai.com)",
  date: "2026",
};
const RW_SDK: Evidence = {
  kind: "third-party",
  title: "Runway SDK request types, version 4.20.1 (official only for the Runway route) (runwayml/sdk-node)",
  date: "2026-09-23",
};
const VERCEL_BD: Evidence = {
  kind: "third-party",
  title: "ByteDance provider (ModelArk request builder) (vercel/ai)",
  date: "2026-08-22 commit",
};
const OM_SD25: Evidence = {
  kind: "third-party",
  title: "seedance-2-5 skill (calesthio/OpenMontage)",
  date: "2026-08-22 commit",
};

/** promptText at Runway, in characters (SDK 4.20.1, 2026-09-23); the direct limit was not found. */
const RUNWAY_MAX = 15_000;
const SECONDS = { kind: "range", min: 4, max: 30, step: 1 } as const;
const REFERENCES = { max: 30, tag: (index: number) => `Image ${index + 1}` };

/** The guide closes with what has to hold, as named positive locks. */
function assemble(sentences: readonly Sentence[]): string {
  const locks = sentences.filter(({ role }) => role === "holds" || role === "not").map(({ text }) => text);
  const rest = sentences.filter(({ role }) => role !== "holds" && role !== "not").map(({ text }) => text);
  return [rest.join(" "), ...(locks.length > 0 ? [`Locks: ${locks.join(" ")}`] : [])].join("\n");
}

const ARK = arkRoute({
  model: "dreamina-seedance-2-5-260628",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  defaultSeconds: 5,
  sizes: sizes("480p", "720p", "1080p"),
  references: REFERENCES,
  seed: undefined,
});

const RUNWAY = runwayRoute({
  model: "seedance2_5",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  pixels: {
    "480p": {
      "16:9": "854:480",
      "9:16": "480:854",
      "1:1": "640:640",
      "4:3": "752:560",
      "3:4": "560:752",
      "21:9": "992:432",
    },
    "720p": {
      "16:9": "1280:720",
      "9:16": "720:1280",
      "1:1": "960:960",
      "4:3": "1112:834",
      "3:4": "834:1112",
      "21:9": "1470:630",
    },
    "1080p": {
      "16:9": "1920:1080",
      "9:16": "1080:1920",
      "1:1": "1440:1440",
      "4:3": "1664:1248",
      "3:4": "1248:1664",
      "21:9": "2206:946",
    },
  },
  sizes: sizes("480p", "720p", "1080p"),
  usualSize: "1080p",
  fps: { fixed: 24 },
  cap: { max: RUNWAY_MAX, unit: "characters" },
  audio: true,
  references: REFERENCES,
  seed: true,
});

export const SEEDANCE_2_5: Generator = {
  id: "seedance-2.5",
  name: "ByteDance Seedance 2.5",
  maker: "ByteDance",
  names: ["seedance 2 5"],
  media: "video",
  state: "active",

  grammar: {
    order: [
      "look",
      "mood",
      "framing",
      "subject",
      "cast",
      "wardrobe",
      "space",
      "setting",
      "move",
      "must",
      "frames",
      "pace",
      "light",
      "dialogue",
      "effects",
      "music",
      "holds",
      "not",
    ],
    not: "locks",
    sound: { dialogue: true, effects: true, music: true },
    motionOnly: false,
    assemble,
    multi: {
      max: 8,
      as: "text",
      mark: ({ text, from, to }, i) => `Shot ${i + 1} (${from / 1000}-${to / 1000} s): ${text}`,
      between: "\n",
    },
    reserved: /\bImage \d+\b/u,
  },
  routes: [ARK, RUNWAY],
  guide: {
    order: [
      "global style",
      "characters / references and roles",
      "shot breakdown (time, framing, action, camera)",
      "lighting",
      "audio",
      "locks (what must hold)",
    ],
    do: [
      "give each thing that has to stay the same its own reference",
      "repeat the exact same wording for voice and identity",
      "give each cut a time range",
    ],
    dont: ["do not fill all reference slots", "do not prompt a long clip with thin detail"],
    notes: ["Launched 2026-07-31.", "How many shots one clip takes is not stated; eight are offered here."],
  },
  facts: {
    state: COMFY_SD25,
    models: DEVTO_SD25,
    body: DEVTO_SD25,
    seconds: COMFY_SD25,
    ratios: COMFY_SD25,
    sizes: COMFY_SD25,
    fps: CIVITAI_SD,
    cap: RW_SDK,
    negative: VERCEL_BD,
    seed: "unknown",
    references: COMFY_SD25,
    "first frame": VERCEL_BD,
    "last frame": VERCEL_BD,
    sound: VERCEL_BD,
    camera: OM_SD25,
    "multi-shot": OM_SD25,
    rewriter: "unknown",
    order: OM_SD25,
  },
  checked: "2026-11-22",
};
