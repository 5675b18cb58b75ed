/** Seedance 2.0: exact subject, detailed action, one move a shot, plain constraints at the end. */

import { arkRoute } from "../doors/ark.ts";
import { runwayRoute } from "../doors/runway.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import { SEEDANCE_GRAMMAR } from "./seedance.ts";

const GMS_SD2: Evidence = {
  kind: "third-party",
  title: "seedance-2-0 skill (cites BytePlus pages, checked 2026-07-09) (calesthio/generative-media-skills)",
  date: "2026-07-14 commit",
};
const VERCEL_BD: Evidence = {
  kind: "third-party",
  title: "ByteDance provider (ModelArk request builder) (vercel/ai)",
  date: "2026-08-22 commit",
};
const RW_SDK: Evidence = {
  kind: "third-party",
  title: "Runway SDK request types, version 4.20.1 (official only for the Runway route) (runwayml/sdk-node)",
  date: "2026-09-23",
};
const VLENS_SD2: Evidence = {
  kind: "third-party",
  title: "Seedance 2.0 prompts: the 8-element formula (videolens.cc)",
  date: "2026-06-16",
};
const EKLY_SD2: Evidence = {
  kind: "third-party",
  title: "Prompting Seedance 2.0 (restates the BytePlus guide) (ekly.ai/guides/seedance-2-prompting)",
  date: "2026-06",
};

/** promptText at Runway, in characters (SDK 4.20.1, 2026-09-23); a guide citing Volcengine says 1,000 English words. */
const RUNWAY_MAX = 3500;
const SECONDS = { kind: "range", min: 4, max: 15, step: 1 } as const;
const REFERENCES = { max: 9, tag: (index: number) => `Image ${index + 1}` };

const ARK = arkRoute({
  model: "dreamina-seedance-2-0-260128",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  defaultSeconds: 5,
  sizes: sizes("480p", "720p", "1080p", "4K"),
  cap: { max: RUNWAY_MAX, unit: "characters" },
  references: REFERENCES,
  seed: false,
});

const RUNWAY = runwayRoute({
  model: "seedance2",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  pixels: {
    "480p": {
      "16:9": "864:496",
      "9:16": "496:864",
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
    "4k": {
      "16:9": "3840:2160",
      "9:16": "2160:3840",
      "1:1": "3840:3840",
      "4:3": "3840:2880",
      "3:4": "2880:3840",
      "21:9": "3840:1646",
    },
  },
  sizes: sizes("480p", "720p", "1080p", "4k"),
  usualSize: "1080p",
  fps: { fixed: 24 },
  cap: { max: RUNWAY_MAX, unit: "characters" },
  audio: true,
  references: REFERENCES,
  seed: true,
});

export const SEEDANCE_2_0: Generator = {
  id: "seedance-2.0",
  name: "ByteDance Seedance 2.0",
  maker: "ByteDance",
  names: ["seedance 2", "seedance-2.0-fast", "seedance-2.0-mini"],
  media: "video",
  state: "active",

  grammar: {
    ...SEEDANCE_GRAMMAR,
    not: "plain",
    motionOnly: false,
    multi: { max: 6, as: "text", mark: ({ text }, i) => `Shot ${i + 1}: ${text}`, between: "\n" },
    reserved: /\bImage \d+\b/u,
  },
  routes: [ARK, RUNWAY],
  guide: {
    order: [
      "precise subject (2-3 stable traits)",
      "action detail (limb, range, speed, force)",
      "scene / environment",
      "light and colour",
      "camera move",
      "visual style",
      "image quality",
      "constraints",
    ],
    do: [
      "bind each subject to a numbered asset and keep the label",
      "one camera movement per shot",
      "one job per reference; strongest first",
      "headshot plus full-body image for a character",
    ],
    dont: [
      "no multi-view collage as a character sheet",
      "no exact second-by-second timing",
      "no mixed languages in dialogue",
      "no stacked camera moves",
    ],
    notes: [
      "Studio copyright letters delayed overseas access in spring 2026; check region. BytePlus terms exclude the United States.",
      "Runway's limit is kept at BytePlus too, whose own was not found. How many shots one clip takes is not stated; six are offered here.",
    ],
  },
  facts: {
    state: GMS_SD2,
    models: GMS_SD2,
    body: GMS_SD2,
    seconds: GMS_SD2,
    ratios: GMS_SD2,
    sizes: GMS_SD2,
    fps: VERCEL_BD,
    cap: RW_SDK,
    negative: VLENS_SD2,
    seed: GMS_SD2,
    references: GMS_SD2,
    "first frame": VERCEL_BD,
    "last frame": VERCEL_BD,
    sound: VERCEL_BD,
    camera: VLENS_SD2,
    "multi-shot": GMS_SD2,
    rewriter: "unknown",
    order: EKLY_SD2,
  },
  checked: "2026-11-22",
};
