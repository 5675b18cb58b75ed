/** What the LTX models share: one door with its body, and one chronological paragraph without labels. */
import { pixelsOf } from "../doors/sizes.ts";
import type { Grammar } from "../grammar.ts";
import type { Route, Size } from "../route.ts";

export const LTX_GRAMMAR: Pick<Grammar, "order" | "sound" | "not" | "motionOnly" | "labels"> = {
  order: [
    "subject",
    "cast",
    "wardrobe",
    "space",
    "setting",
    "must",
    "framing",
    "move",
    "holds",
    "pace",
    "light",
    "look",
    "mood",
    "dialogue",
    "effects",
    "music",
    "frames",
    "not",
  ],
  not: "positive",
  sound: { dialogue: true, effects: true, music: true },
  motionOnly: false,
  labels: false,
};

const SIZES: readonly Size[] = [
  { name: "720p", short: 720 },
  { name: "1080p", short: 1080 },
  { name: "1440p", short: 1440 },
  { name: "2160p", short: 2160 },
];

interface Generation {
  /** As in its model names: `2-5`. */
  readonly generation: string;
  /** prompt, in characters. */
  readonly promptMax: number;
  readonly seconds: readonly number[];
  /** The short side of its smallest size. */
  readonly smallest: number;
  readonly seed: boolean | undefined;
}

/** The Pro model makes up to ten seconds at up to 1080p; beyond that it is Fast. */
export function ltxRoute({ generation, promptMax, seconds, smallest, seed }: Generation): Route {
  const sizes = SIZES.filter(({ short }) => short >= smallest);
  return {
    id: "ltx",
    name: "LTX API",
    model: `ltx-${generation}-pro`,
    modes: ["text", "first frame", "first and last frame"],
    seconds: { kind: "set", values: seconds },
    narrow: (_, size) =>
      size === "1440p" || size === "2160p" ? { kind: "set", values: seconds.filter((one) => one <= 10) } : undefined,
    ratios: ["16:9", "9:16"],
    sizes,
    usualSize: "1080p",
    fps: { choose: [24, 25, 48, 50] },
    cap: { max: promptMax, unit: "characters" },
    soundSwitch: true,
    seed,
    endpoint: (mode) => `POST https://api.ltx.video/v2/${mode === "text" ? "text" : "image"}-to-video`,
    body: (slots) => {
      const short = sizes.find(({ name }) => name === slots.size)!.short;
      return {
        prompt: slots.text,
        model: `ltx-${generation}-${slots.seconds! > 10 || short > 1080 ? "fast" : "pro"}`,
        image_uri: slots.first,
        last_frame_uri: slots.last,
        duration: slots.seconds!,
        resolution: pixelsOf(slots.ratio!, short).join("x"),
        fps: slots.fps,
        generate_audio: slots.sound,
      };
    },
  };
}
