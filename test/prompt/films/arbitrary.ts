/** Any shot a team could have decided: some fields, terms or their own words, lock phrases that the shot may name. */
import fc from "fast-check";
import type { Value } from "../../../src/film/decision.ts";
import type { LockPhrase, Resolved, ShotView } from "../../../src/film/view.ts";
import { byDimension, type Dimension } from "../../../src/film/vocabulary/index.ts";
import { phrase, resolved } from "./view.ts";

/** A word nobody else says, so that a test can count it. */
const coined = fc.integer({ min: 0, max: 99_999 }).map(
  (n) =>
    `qu${String(n)
      .padStart(5, "0")
      .replace(/\d/g, (d) => "bcdfghjklm"[Number(d)]!)}`,
);
const own = fc
  .tuple(coined, fc.constantFrom("", " by the door", " in the rain", ", slightly to the left", " of glass"))
  .map(([a, b]) => a + b);

function termOf(...dimensions: Dimension[]): fc.Arbitrary<string> {
  const ids = dimensions.flatMap((dimension) => byDimension(dimension).map(({ id }) => id));
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: own });
}
const listOf = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
const recordsOf = (...keys: string[]) =>
  fc
    .uniqueArray(own, { minLength: 1, maxLength: 2 })
    .chain((values) =>
      fc.tuple(
        ...values.map((value) =>
          fc
            .record(Object.fromEntries(keys.map((key) => [key, coined])), { requiredKeys: [] })
            .map((extra) => ({ value, ...extra })),
        ),
      ),
    );

const FIELDS: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  action: fc.oneof(
    own,
    coined.map((word) => `turns ${word}`),
    coined.map((word) => `she lifts ${word}`),
  ),
  setting: own,
  size: termOf("shot-size"),
  angle: termOf("angle"),
  height: termOf("angle"),
  lens: termOf("lens"),
  "depth of field": termOf("focus"),
  composition: listOf(termOf("composition", "framing")),
  foreground: own,
  "negative space": own,
  support: termOf("support"),
  move: termOf("camera-move"),
  speed: termOf("move-speed"),
  path: own,
  start: own,
  end: own,
  holds: own,
  "screen direction": fc.constantFrom("left to right", "right to left", "towards camera", "away from camera"),
  eyeline: own,
  "axis side": own,
  wardrobe: own,
  "key quality": termOf("lighting-style"),
  direction: termOf("lighting-direction"),
  motivation: termOf("lighting-source"),
  contrast: own,
  "colour temperature": own,
  "time of day": termOf("lighting-condition"),
  light: listOf(termOf("lighting-style", "lighting-source", "lighting-direction", "lighting-condition")),
  style: own,
  palette: listOf(termOf("colour")),
  texture: own,
  era: own,
  colour: listOf(termOf("colour")),
  pace: listOf(termOf("rhythm")),
  mood: listOf(termOf("mood")),
  tone: recordsOf("cause") as fc.Arbitrary<Value>,
  purpose: termOf("narrative-intent"),
  music: fc.oneof(own, fc.constantFrom("no music", "silence", "no music, only room tone")),
  effects: own,
  dialogue: recordsOf("speaker") as fc.Arbitrary<Value>,
  never: listOf(termOf("camera-move", "support")),
  "off-limits": recordsOf("reason") as fc.Arbitrary<Value>,
  "must-haves": listOf(own),
  "first frame": fc.oneof(own, fc.constant("https://example.com/first.png")),
  "last frame": own,
  "cut in": termOf("transition"),
  beat: own,
  seconds: fc.integer({ min: 500, max: 40_000 }),
  aspect: fc.constantFrom("16:9", "9:16", "1:1", "4:5", "2.39:1", "21:9", "4:3"),
  fps: fc.constantFrom(24, 25, 30, 60),
  "master size": fc.constantFrom("720p", "1080p", "4k", "2k", "1920x1080"),
};

/** Brief-level names whose decision a view may inherit; every field is laid on one of the levels. */
const level = fc.constantFrom("brief", "scene", "shot") as fc.Arbitrary<Resolved["level"]>;

const fields: fc.Arbitrary<Record<string, Resolved>> = fc
  .tuple(
    own,
    fc.record(Object.fromEntries(Object.entries(FIELDS).map(([name, value]) => [name, fc.tuple(value, level)])), {
      requiredKeys: [],
    }),
  )
  .map(([subject, decided]) => {
    const all: Record<string, Resolved> = { subject: resolved("subject", subject) };
    for (const [name, pair] of Object.entries(decided)) {
      if (pair)
        all[name] = resolved(
          name,
          pair[0] as Value,
          pair[1] as Resolved["level"],
          pair[1] === "shot" ? "shot 1A" : String(pair[1]),
        );
    }
    return all;
  });

const KINDS = ["cast", "wardrobe", "prop", "location", "style"] as const;
const phrases: fc.Arbitrary<LockPhrase[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...KINDS), coined, coined, fc.constantFrom("", "the ", "a ")), {
    maxLength: 3,
    selector: ([, a]) => a,
  })
  .map((all) =>
    all.map(([kind, a, b, article], i) =>
      phrase(
        i + 1,
        kind,
        `${article}${kind === "cast" && !article ? a.charAt(0).toUpperCase() + a.slice(1) : a}, ${b} and wool`,
      ),
    ),
  )
  .map((all) => all.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)));

export const anyView: fc.Arbitrary<ShotView> = fc
  .tuple(fields, phrases, fc.boolean())
  .map(([decided, locked, named]) => {
    const [first] = locked;
    const subject = first && named ? `${first.words.split(",")[0]} by the door` : decided.subject!.value;
    return {
      id: "1A",
      scene: 1,
      fields: { ...decided, subject: { ...decided.subject!, value: subject } },
      phrases: locked,
    };
  });
