/** Seedance 1.5 Pro: the older model; wording follows 2.0, exclusions are said positively. */

import { arkRoute } from "../doors/ark.ts";
import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import { SEEDANCE_GRAMMAR } from "./seedance.ts";

const VERCEL_BD: Evidence = {
  kind: "third-party",
  title: "ByteDance provider (ModelArk request builder) (vercel/ai)",
  date: "2026-08-22 commit",
};
const ACE_SD1: Evidence = {
  kind: "third-party",
  title: "Seedance videos API reference (1.0/1.5 ids) (docs.acedata.cloud)",
  date: "2026",
};
const MINGYAN_SD15: Evidence = {
  kind: "third-party",
  title: "Seedance 1.5 create task (docs.mingyanai.com)",
  date: "2026",
};

/** Prompt, in English words (one reseller page, 2026). */
const WORDS_MAX = 1000;

const ARK = arkRoute({
  model: "seedance-1-5-pro-251215",
  modes: ["text", "first frame", "first and last frame"],
  seconds: { kind: "range", min: 4, max: 12, step: 1 },
  defaultSeconds: 5,
  sizes: sizes("480p", "720p", "1080p"),
  cap: { max: WORDS_MAX, unit: "words" },
  seed: true,
});

export const SEEDANCE_1_X: Generator = {
  id: "seedance-1.x",
  name: "ByteDance Seedance 1.5 Pro",
  maker: "ByteDance",
  names: ["seedance-1.5-pro", "seedance-1.5", "seedance-1.0", "seedance 1"],
  media: "video",
  state: "legacy",
  successors: ["seedance-2.0", "seedance-2.5"],
  grammar: {
    ...SEEDANCE_GRAMMAR,
    not: "positive",
    motionOnly: false,
  },
  routes: [ARK],
  guide: {
    order: [],
    do: [],
    dont: [],
    notes: ["No guide for 1.x was found: the order follows 2.0."],
  },
  facts: {
    state: VERCEL_BD,
    models: VERCEL_BD,
    body: VERCEL_BD,
    seconds: ACE_SD1,
    ratios: ACE_SD1,
    sizes: ACE_SD1,
    fps: VERCEL_BD,
    cap: MINGYAN_SD15,
    negative: VERCEL_BD,
    seed: ACE_SD1,
    references: "unknown",
    "first frame": VERCEL_BD,
    "last frame": VERCEL_BD,
    sound: ACE_SD1,
    camera: ACE_SD1,
    "multi-shot": "unknown",
    rewriter: "unknown",
    order: "unknown",
  },
  checked: "2026-11-22",
};
