/** The Runway API as a door to its own models and to those it resells: promptText, a ratio in pixels or as a name. */
import type { Cap, Json, Mode, Route, SecondsRule, Size, Slots } from "../route.ts";

/** One model at this door, as typed in Runway SDK 4.20.1 (2026-09-23). */
export interface RunwayModel {
  readonly model: string;
  readonly modes: readonly Mode[];
  readonly seconds: SecondsRule;
  readonly defaultSeconds?: number;
  /** Size -> ratio -> what is sent as `ratio`. */
  readonly pixels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ratios that are sent by their name, where sizes go apart. */
  readonly ratios?: readonly string[];
  readonly sizes: readonly Size[];
  readonly usualSize: string;
  readonly cap?: Cap;
  readonly negative?: true;
  readonly audio?: true;
  readonly seed: boolean | undefined;
  readonly references?: Route["references"];
  readonly fps?: Route["fps"];
  /** From an image the shape cannot be chosen: `none` sends no ratio, else what is sent for a size. */
  readonly imageRatio?: "none" | ((size: string) => string);
  /** From an image the size is sent as `resolution`. */
  readonly imageResolution?: true;
}

const HOST = "https://api.dev.runwayml.com/v1";

export function runwayRoute(one: RunwayModel): Route {
  const ratios = one.ratios ?? Object.keys(one.pixels?.[one.usualSize] ?? {});
  return {
    id: "runway",
    name: "Runway API",
    model: one.model,
    modes: one.modes,
    seconds: one.seconds,
    defaultSeconds: one.defaultSeconds,
    ratios,
    ratiosByMode: one.imageRatio ? { "first frame": [], "first and last frame": [] } : undefined,
    sizes: one.sizes,
    usualSize: one.usualSize,
    fps: one.fps,
    cap: one.cap,
    negative: one.negative ? undefined : false,
    soundSwitch: one.audio,
    references: one.references,
    seed: one.seed,
    endpoint: (mode) => `POST ${HOST}/${fromImage(mode) ? "image_to_video" : "text_to_video"}`,
    body: (slots) => body(one, slots),
  };
}

function fromImage(mode: Mode): boolean {
  return mode === "first frame" || mode === "first and last frame";
}

function body(one: RunwayModel, slots: Slots): Json {
  const { text, negative, mode, seconds, size, sound, references } = slots;
  const image = fromImage(mode);
  return {
    model: one.model,
    promptText: text,
    promptImage: image ? images(slots) : undefined,
    references: references.length > 0 ? references.map((uri) => ({ uri })) : undefined,
    ratio: image && one.imageRatio ? ofImage(one, size!) : (one.pixels?.[size!]?.[slots.ratio!] ?? slots.ratio),
    resolution: one.ratios || (image && one.imageResolution) ? size! : undefined,
    duration: seconds!,
    audio: one.audio ? sound : undefined,
    negativePrompt: one.negative ? negative : undefined,
  };
}

function ofImage({ imageRatio }: RunwayModel, size: string): string | undefined {
  return typeof imageRatio === "function" ? imageRatio(size) : undefined;
}

function images({ first, last }: Slots): Json {
  if (last === undefined) return first!;
  return [
    { uri: first!, position: "first" },
    { uri: last, position: "last" },
  ];
}
