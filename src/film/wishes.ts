/** What was heard -> the fields it speaks for, on a brief or on a shot. */
import type { FieldRecord, Value } from "./decision.ts";
import { deliveredIn } from "./delivered.ts";
import { eyelineIn } from "./eyeline.ts";
import { lensWords } from "./lens-words.ts";
import type { Found, Heard, Quantity } from "./listen/index.ts";
import { isWithin, litFrom } from "./lit.ts";
import { silenceIn } from "./silence.ts";
import { isList, type Spoken, Spokens } from "./spoken-fields.ts";
import { type Dimension, term } from "./vocabulary/index.ts";

export type { Spoken } from "./spoken-fields.ts";

const TIMES_OF_DAY = new Set([
  "day",
  "dawn",
  "sunrise",
  "morning",
  "midday",
  "golden-hour",
  "sunset",
  "dusk",
  "blue-hour",
  "night",
]);
const HEIGHTS = new Set(["shoulder-level", "hip-level", "knee-level", "ground-level", "tabletop-level", "water-level"]);
const STOCK = new Set([
  "film-35mm",
  "film-16mm",
  "super-8",
  "film-70mm",
  "vhs-look",
  "film-grain",
  "halation",
  "technicolor",
  "kodak-portra",
]);
const LENS_EFFECTS = new Set([
  "lens-flare",
  "anamorphic-flare",
  "diffusion-filter",
  "barrel-distortion",
  "vignette",
  "prism-effect",
]);
const PACES = new Set([
  "slow-paced",
  "steady-paced",
  "fast-paced",
  "frenetic",
  "rapid-cutting",
  "building-rhythm",
  "staccato-rhythm",
  "rhythmic-pulse",
  "stillness",
  "montage",
  "cut-to-beat",
]);

const LIGHT: readonly Dimension[] = ["lighting-style", "lighting-source", "lighting-direction", "lighting-condition"];

/** Fields of a brief that a message speaks for, each at most once. */
export function briefWishes(heard: Heard): Spoken[] {
  const spoken = new Spokens("brief");
  for (const one of heard.found) {
    const field = briefField(one);
    // "Teal and rust" has said its colours; which family they make was not said.
    const guessed = one.byEffect && one.dimension === "colour" && heard.palette.length > 0;
    if (field && !guessed && !isShape(one, heard) && !isWithin(one.span, heard.palette))
      spoken.say(field, one.term, one);
  }
  spoken.replace("lens intent", lensWords(heard));
  const delivered = deliveredIn(heard);
  // A shape that was said goes before one that a place implies.
  const implied = ({ span }: Quantity) => Number(heard.placement.some((place) => place.span[0] === span[0]));
  for (const quantity of heard.quantities.toSorted((a, b) => implied(a) - implied(b))) {
    const field = BRIEF_QUANTITIES[quantity.kind];
    if (quantity.kind === "fps" && isCaptureRate(heard)) spoken.say("pace", "slow-motion", quantity);
    else if (field && !(delivered && (field === "aspect" || field === "runtime")))
      spoken.put(field, quantityValue(quantity), quantity);
  }
  if (delivered) spoken.put("deliverables", [delivered], { span: [0, 0] });
  for (const one of heard.found) if (isShape(one, heard)) spoken.put("aspect", "9:16", one);
  if (heard.tone.length > 0) spoken.put("tone", heard.tone.map(toneRecord), heard.tone[0]!);
  for (const entry of heard.palette)
    spoken.say("palette", entry.role ? `${entry.colour} ${entry.role}` : entry.colour, entry);
  const places = [...new Set(heard.placement.map(({ name }) => name))];
  if (places.length > 0) spoken.put("placement", places.join(", "), heard.placement[0]!);
  if (heard.generators.length === 1) spoken.put("generator", heard.generators[0]!.term, heard.generators[0]!);
  const silence = silenceIn(heard.text, "brief");
  if (silence) spoken.put("music", silence.value, { span: [silence.from, silence.from] });
  return spoken.all();
}

/** "20s vertical" says the shape of the film; within a clause it may be a way of composing. A ratio says it better. */
const isShape = ({ term, span: [from, to] }: Found, { unknown, text }: Heard): boolean =>
  term === "portrait-format" &&
  (unknown.length === 0 || (/(?:^|[,;.]\s*)$/.test(text.slice(0, from)) && /^(?:$|[,;.!])/.test(text.slice(to))));

/** "120 fps slow motion" is how it is shot, "deliver at 120 fps" what the film plays at. */
const isCaptureRate = ({ found, text }: Heard): boolean =>
  !/\b(?:deliver|master|export|output|playback)/i.test(text) &&
  found.some(({ term }) => term === "slow-motion" || term === "super-slow-motion");

export const BRIEF_QUANTITIES: Partial<Record<Quantity["kind"], string>> = {
  runtime: "runtime",
  shotLength: "average shot length",
  aspect: "aspect",
  fps: "fps",
  resolution: "master size",
};

/** The brief field that one term speaks for, as a value of that field. */
export function spokenFor(found: Found): { field: string; value: Value } | undefined {
  const field = briefField(found);
  return field ? { field, value: isList("brief", field) ? [found.term] : found.term } : undefined;
}

function briefField(found: Found): string | undefined {
  switch (found.dimension) {
    case "shot-size":
      return "size range";
    case "composition":
      return "rule";
    case "angle":
      return HEIGHTS.has(found.term) ? "height" : "angle policy";
    case "lens":
      return LENS_EFFECTS.has(found.term) ? undefined : "lens intent";
    case "focus":
      return "depth of field";
    case "camera-move":
      return "allowed";
    case "support":
      return "support";
    case "lighting-style":
      return "key quality";
    case "lighting-source":
      return "motivation";
    case "lighting-direction":
      return "direction";
    case "lighting-condition":
      return TIMES_OF_DAY.has(found.term) ? "time of day" : undefined;
    case "colour":
      return STOCK.has(found.term) ? "texture" : "palette";
    case "rhythm":
      return PACES.has(found.term) ? "pace" : undefined;
    case "transition":
      return "transitions";
    default:
      return undefined;
  }
}

/**
 * Fields of a shot that its description speaks for, and what a field has no room for beside it, which is asked about. `text` is what
 * the spans count in, `kept` what stays as the shot's own words: a term that stands there is said already.
 */
export function shotWishes(
  heard: Heard,
  text = heard.text,
  kept = "",
): { spoken: Spoken[]; second: Spokens["second"] } {
  const spoken = new Spokens("shot");
  const lit = litFrom(heard, text);
  for (const one of lit) {
    const words = text.slice(...one.span);
    if (!isKept(words, heard.text, kept)) spoken.say("light", words, { ...one.light, span: one.span });
  }
  for (const one of heard.found) {
    if (isWithin(one.span, lit)) continue;
    const field = shotField(one);
    if (!one.byEffect && isKept(text.slice(...one.span), heard.text, kept)) continue;
    if (one.role) spoken.put(one.role, term(one.term)?.fragment ?? one.term, one);
    else if (field) spoken.say(field, one.term, one);
  }
  spoken.replace("lens", lensWords(heard));
  const eyeline = eyelineIn(heard.text);
  if (eyeline && !isKept(eyeline.value, heard.text, kept)) spoken.put("eyeline", eyeline.value, { span: [0, 0] });
  for (const rate of heard.quantities) if (rate.kind === "fps") spoken.say("pace", `${rate.value} fps`, rate);
  for (const one of heard.quantities) if (one.kind === "seconds") spoken.put("seconds", quantityValue(one), one);
  if (heard.dialogue.length > 0)
    spoken.put(
      "dialogue",
      heard.dialogue.map(
        (one): FieldRecord => (one.speaker ? { value: one.words, speaker: one.speaker } : { value: one.words }),
      ),
      heard.dialogue[0]!,
    );
  if (heard.generators.length === 1) spoken.put("generator", heard.generators[0]!.term, heard.generators[0]!);
  const silence = silenceIn(heard.text, "shot");
  if (silence) spoken.put("music", silence.value, { span: [silence.from, silence.from] });
  return { spoken: spoken.all(), second: spoken.second };
}

/** Whether every place where the words were said stays in the shot's own words. */
function isKept(words: string, said: string, kept: string): boolean {
  const times = (text: string) =>
    ` ${text.replaceAll(/[^\p{L}\p{N}'-]+/gu, "  ")} `.split(` ${words.replaceAll(/[^\p{L}\p{N}'-]+/gu, "  ")} `)
      .length - 1;
  const left = times(kept);
  return left > 0 && left >= times(said);
}

export function shotField(found: Pick<Found, "dimension" | "term">): string | undefined {
  if (LIGHT.includes(found.dimension as Dimension)) return TIMES_OF_DAY.has(found.term) ? "time of day" : "light";
  switch (found.dimension) {
    case "shot-size":
      return "size";
    case "framing":
    case "composition":
      return "composition";
    case "angle":
      return HEIGHTS.has(found.term) ? "height" : "angle";
    case "lens":
      return LENS_EFFECTS.has(found.term) ? "colour" : "lens";
    case "focus":
      return "depth of field";
    case "camera-move":
      return "move";
    case "move-speed":
      return "speed";
    case "support":
      return "support";
    case "colour":
      return "colour";
    case "rhythm":
      return "pace";
    case "transition":
      return found.term === "fade-in" || found.term === "iris-in" ? "cut in" : "cut out";
    case "mood":
      return "mood";
    case "narrative-intent":
      return "purpose";
    default:
      return undefined;
  }
}

const quantityValue = ({ kind, value }: Quantity): Value =>
  kind === "seconds" || kind === "runtime" || kind === "shotLength"
    ? Math.round(Number(value) * 1000)
    : kind === "fps"
      ? Number(value)
      : String(value);

const toneRecord = (one: Heard["tone"][number]): FieldRecord =>
  one.cause ? { value: one.term, cause: one.cause } : { value: one.term };
