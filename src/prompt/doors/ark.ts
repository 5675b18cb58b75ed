/** The BytePlus Ark API as a door to the Seedance models: a content list of text and pictures with roles. */
import type { Cap, Json, Route, SecondsRule, Size, Slots } from "../route.ts";

export interface ArkModel {
  readonly model: string;
  readonly modes: Route["modes"];
  readonly seconds: SecondsRule;
  readonly defaultSeconds: number;
  readonly sizes: readonly Size[];
  readonly cap?: Cap;
  readonly references?: Route["references"];
  readonly seed: boolean | undefined;
}

/** `adaptive` is left out: it lets the picture decide. */
const RATIOS = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"];

export function arkRoute(one: ArkModel): Route {
  return {
    id: "byteplus",
    name: "BytePlus Ark API",
    model: one.model,
    modes: one.modes,
    seconds: one.seconds,
    defaultSeconds: one.defaultSeconds,
    ratios: RATIOS,
    sizes: one.sizes,
    fps: { fixed: 24 },
    cap: one.cap,
    soundSwitch: true,
    references: one.references,
    seed: one.seed,
    endpoint: () => "POST https://ark.ap-southeast.bytepluses.com/api/v3/contents/generations/tasks",
    body: (slots) => ({
      model: one.model,
      content: content(slots),
      ratio: slots.ratio!,
      resolution: slots.size,
      duration: slots.seconds!,
      generate_audio: slots.sound,
    }),
  };
}

/** Text first, then each picture with its role, as Ark and MiniMax both want it. */
export function content({ text, first, last, references }: Slots): Json[] {
  const picture = (url: string, role: string): Json => ({ type: "image_url", image_url: { url }, role });
  return [
    { type: "text", text },
    ...(first ? [picture(first, "first_frame")] : []),
    ...(last ? [picture(last, "last_frame")] : []),
    ...references.map((url) => picture(url, "reference_image")),
  ];
}
