/** Kling VIDEO 3.0 Omni: references first, by number; plain exclusions; up to six shots a clip. */

import { sizes } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";
import { KLING_GRAMMAR, onOff } from "./kling.ts";

const GMS_KLING: Evidence = {
  kind: "third-party",
  title: "kling-video skill (cites first-party pages, checked 2026-07-10)",
  date: "2026-07-14 commit",
};
const OM_KLING: Evidence = {
  kind: "third-party",
  title: "kling-official skill and request builder (calesthio/OpenMontage)",
  date: "2026-08-22 commit",
};
const PIKA_MCP: Evidence = {
  kind: "third-party",
  title: "Pika plugin tools manifest (official only for the Pika route) (Pika-Labs/Pika-Plugins)",
  date: "2026-05-20 commit",
};
const COMFY_KLING: Evidence = {
  kind: "third-party",
  title: "KlingVideoNode and KlingOmniProTextToVideoNode (Comfy-Org/docs)",
  date: "2026-08-21 commit",
};

/** prompt, in characters (third-party readings of the official body, 2026). */
const PROMPT_MAX = 2500;
/** Each entry of multi_prompt, in characters, and how many there may be. */
const SHOT_MAX = 512;
const SHOTS_MAX = 6;
const REFERENCES_MAX = 7;
const SECONDS = { kind: "range", min: 3, max: 15, step: 1 } as const;
const MODES: Readonly<Record<string, string>> = { "720p": "std", "1080p": "pro", "4k": "4k" };

function images({ first, last, references }: Slots): Json | undefined {
  const all = [
    ...(first ? [{ image_url: first, type: "first_frame" }] : []),
    ...(last ? [{ image_url: last, type: "end_frame" }] : []),
    ...references.map((url) => ({ image_url: url })),
  ];
  return all.length > 0 ? all : undefined;
}

function body(slots: Slots): Json {
  const { text, mode, seconds, ratio, size, sound, shots } = slots;
  return {
    model_name: "kling-v3-omni",
    ...(shots
      ? {
          multi_shot: true,
          shot_type: "customize",
          multi_prompt: shots.map((shot, i) => ({ index: i + 1, prompt: shot.text, duration: String(shot.seconds) })),
        }
      : { prompt: text }),
    image_list: images(slots),
    mode: MODES[size!]!,
    duration: String(seconds!),
    aspect_ratio: mode === "text" || mode === "references" ? ratio : undefined,
    sound: onOff(sound),
  };
}

const KLING: Route = {
  id: "kling",
  name: "Kling API",
  model: "kling-v3-omni",
  modes: ["text", "first frame", "first and last frame", "references"],
  seconds: SECONDS,
  defaultSeconds: 5,
  ratios: ["16:9", "9:16", "1:1"],
  ratiosByMode: { "first frame": [], "first and last frame": [] },
  sizes: sizes("720p", "1080p", "4k"),
  usualSize: "1080p",
  cap: { max: PROMPT_MAX, unit: "characters" },
  shotCap: { max: SHOT_MAX, unit: "characters" },
  soundSwitch: true,
  references: { max: REFERENCES_MAX, tag: (index) => `<<<image_${index + 1}>>>` },
  seed: false,
  endpoint: () => "POST https://api-singapore.klingai.com/v1/videos/omni-video",
  body,
};

export const KLING_3_0_OMNI: Generator = {
  id: "kling-3.0-omni",
  name: "Kling VIDEO 3.0 Omni",
  maker: "Kuaishou Kling",
  names: ["kling omni", "kling v3 omni"],
  media: "video",
  state: "active",

  grammar: {
    ...KLING_GRAMMAR,
    not: "plain",
    motionOnly: false,
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
    order: ["references and their roles", "subject action", "setting", "camera", "lighting / style", "sound"],
    do: ["say what each reference controls"],
    dont: ["do not exceed seven references"],
  },
  facts: {
    state: GMS_KLING,
    models: OM_KLING,
    body: OM_KLING,
    seconds: PIKA_MCP,
    ratios: COMFY_KLING,
    sizes: PIKA_MCP,
    fps: "unknown",
    cap: COMFY_KLING,
    negative: "unknown",
    seed: PIKA_MCP,
    references: PIKA_MCP,
    "first frame": PIKA_MCP,
    "last frame": PIKA_MCP,
    sound: PIKA_MCP,
    camera: OM_KLING,
    "multi-shot": PIKA_MCP,
    rewriter: "unknown",
    order: "unknown",
  },
  checked: "2026-11-22",
};
