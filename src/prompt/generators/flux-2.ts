/** FLUX.2 images: subject first, prose, positive wording only, numbered reference images. */

import { pixelsOf } from "../doors/sizes.ts";
import type { Evidence, Generator } from "../generator.ts";
import type { Json, Route, Slots } from "../route.ts";

const BFL_IMG: Evidence = {
  kind: "official",
  title: "BFL API endpoints and FLUX best-practices skills (black-forest-labs/skills)",
  date: "2026-02-03 commit",
};

/** prompt, in tokens (official; one official page still says 512). */
const TOKENS_MAX = 32_000;
const REFERENCES_MAX = 8;
const SIXTEEN = 16;

function body({ text, ratio, size, references }: Slots): Json {
  const [width, height] = pixelsOf(ratio!, Number.parseInt(size!, 10)).map(
    (side) => SIXTEEN * Math.round(side / SIXTEEN),
  );
  const images = references.map((url, i) => [i === 0 ? "input_image" : `input_image_${i + 1}`, url] as const);
  return { prompt: text, ...Object.fromEntries(images), width: width!, height: height! };
}

const BFL: Route = {
  id: "bfl",
  name: "BFL API",
  model: "flux-2-pro",
  modes: ["text", "references"],
  seconds: { kind: "none", why: "a still picture has no length" },
  ratios: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "4:5", "5:4", "21:9"],
  sizes: [
    { name: "720p", short: 720 },
    { name: "1080p", short: 1080 },
  ],
  usualSize: "1080p",
  cap: { max: TOKENS_MAX, unit: "tokens" },
  references: { max: REFERENCES_MAX, tag: (index) => `image ${index + 1}` },
  seed: true,
  endpoint: () => "POST https://api.bfl.ai/v1/flux-2-pro",
  body,
};

export const FLUX_2: Generator = {
  id: "flux-2",
  name: "FLUX.2",
  maker: "BFL",
  names: ["flux 2", "flux-2-pro", "bfl-flux-2"],
  media: "image",
  state: "active",

  grammar: {
    order: [
      "subject",
      "cast",
      "wardrobe",
      "space",
      "must",
      "look",
      "setting",
      "light",
      "mood",
      "framing",
      "frames",
      "not",
    ],
    not: "positive",
    motionOnly: false,
  },
  routes: [BFL],
  guide: {
    order: ["subject", "action or pose", "style or medium", "context / setting", "lighting", "camera / technical"],
    do: [
      "put the subject first; earlier words weigh more",
      "prose instead of keyword lists",
      "always state the light",
      "quote exact text",
      "hex colours with a colour word",
      "one role per reference, and say what must stay unchanged",
    ],
    dont: ["no negative lists", "no empty quality words"],
    notes: ["30 to 80 words serve it best. It makes up to 4 megapixels."],
  },
  facts: {
    state: BFL_IMG,
    models: BFL_IMG,
    body: BFL_IMG,
    seconds: "n/a",
    ratios: BFL_IMG,
    sizes: BFL_IMG,
    fps: "n/a",
    cap: BFL_IMG,
    negative: BFL_IMG,
    seed: BFL_IMG,
    references: BFL_IMG,
    "first frame": "n/a",
    "last frame": "n/a",
    sound: "n/a",
    camera: "n/a",
    "multi-shot": "n/a",
    rewriter: BFL_IMG,
    order: BFL_IMG,
  },
  checked: "2026-11-22",
};
