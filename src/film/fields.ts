/** The table of fields: what a brief, a scene and a shot can decide, of which kind, and what each is called. */
import type { Phrase } from "./model.ts";
import type { Dimension } from "./vocabulary/index.ts";

export type Kind = "text" | "term" | "quantity" | "list" | "records";
export type Section =
  | "intent"
  | "framing"
  | "composition"
  | "lighting"
  | "rhythm"
  | "camera"
  | "look"
  | "world"
  | "guardrails"
  | "delivery";

export interface FieldSpec {
  /** The one name, lower case, words separated by spaces. */
  readonly name: string;
  readonly kind: Kind;
  /** What it decides, for help and for the card. */
  readonly about: string;
  readonly aliases?: readonly string[];
  /** Vocabulary dimensions whose terms belong here. */
  readonly dimensions?: readonly Dimension[];
  /** Closed lists outside the vocabulary. */
  readonly oneOf?: readonly string[];
  /** Quantities are integers in this unit; `ms` is typed and shown in seconds. */
  readonly unit?: "ms" | "fps" | "takes";
  /** Extra keys of a records field. */
  readonly keys?: readonly string[];
  /** List fields that gather from several people and never conflict. */
  readonly gathers?: true;
  /** Keeps the order stated; other lists compile in code-unit order. */
  readonly ordered?: true;
  /** A value is a width-to-height ratio such as `16:9`. */
  readonly ratio?: true;
  /** Entries are lock phrases, kept on the phrase list. */
  readonly phrases?: true;
  /** Takes a free sentence as the answer to its open question. */
  readonly freeAnswer?: true;
  /** A good value, shown in errors and help. */
  readonly example: string;
}

export interface BriefFieldSpec extends FieldSpec {
  readonly section: Section;
}

export const SECTIONS: readonly Section[] = [
  "intent",
  "framing",
  "composition",
  "lighting",
  "rhythm",
  "camera",
  "look",
  "world",
  "guardrails",
  "delivery",
];

function inSection(section: Section, specs: readonly FieldSpec[]): BriefFieldSpec[] {
  return specs.map((spec) => ({ ...spec, section }));
}

/** Brief fields of the section World and the kind of phrase each entry is. */
export const PHRASE_FIELDS: Readonly<Record<string, Phrase["kind"]>> = {
  cast: "cast",
  locations: "location",
  props: "prop",
  wardrobe: "wardrobe",
};

/** Every field of a brief, in the order in which a brief is read. */
export const BRIEF_FIELDS: readonly BriefFieldSpec[] = [
  ...inSection("intent", [
    { name: "title", kind: "text", about: "what the film is called", freeAnswer: true, example: "Aurora launch film" },
    {
      name: "objective",
      kind: "text",
      about: "the one thing the film must achieve",
      aliases: ["goal"],
      freeAnswer: true,
      example: "book a demo",
    },
    {
      name: "audience",
      kind: "text",
      about: "who watches, and what they believe now",
      freeAnswer: true,
      example: "night-shift nurses who think tea is for grannies",
    },
    {
      name: "takeaway",
      kind: "text",
      about: "the one thing to remember",
      aliases: ["message"],
      freeAnswer: true,
      example: "it stays warm all night",
    },
    {
      name: "story",
      kind: "text",
      about: "what happens, in a sentence or two",
      aliases: ["premise", "narrative", "narrative intent"],
      freeAnswer: true,
      example: "a nurse finds five quiet minutes before dawn",
    },
    {
      name: "tone",
      kind: "records",
      keys: ["cause"],
      about: "mood words, each with what is seen or heard that causes it",
      aliases: ["mood"],
      dimensions: ["mood"],
      example: "calm cause:nobody hurries, long holds",
    },
  ]),
  ...inSection("framing", [
    {
      name: "aspect",
      kind: "term",
      ratio: true,
      about: "the picture's shape",
      aliases: ["aspect ratio", "format"],
      example: "16:9",
    },
    {
      name: "size range",
      kind: "list",
      about: "the shot sizes this film uses",
      aliases: ["sizes", "shot sizes"],
      dimensions: ["shot-size"],
      example: "wide shot, close-up",
    },
    {
      name: "height",
      kind: "term",
      about: "how high the camera stands",
      aliases: ["camera height"],
      dimensions: ["angle"],
      example: "eye level",
    },
    {
      name: "angle policy",
      kind: "term",
      about: "how the camera looks at people",
      aliases: ["angle", "angles"],
      dimensions: ["angle"],
      example: "low angle",
    },
    {
      name: "lens intent",
      kind: "term",
      about: "wide, normal or long, optionally with mm",
      aliases: ["lens", "lenses", "focal length"],
      dimensions: ["lens"],
      example: "normal, 35 mm",
    },
  ]),
  ...inSection("composition", [
    {
      name: "rule",
      kind: "term",
      about: "the composition rule",
      aliases: ["composition", "composition rule"],
      dimensions: ["composition"],
      example: "centred",
    },
    {
      name: "depth of field",
      kind: "term",
      about: "what is sharp",
      aliases: ["dof", "focus"],
      dimensions: ["focus"],
      example: "shallow focus",
    },
    {
      name: "foreground",
      kind: "text",
      about: "what stands in front",
      example: "steam drifting through the foreground",
    },
    {
      name: "negative space",
      kind: "text",
      about: "where the frame stays empty",
      example: "clear space on the right for the title",
    },
    {
      name: "screen direction",
      kind: "term",
      about: "which way things move across the screen",
      oneOf: ["left to right", "right to left", "towards camera", "away from camera"],
      example: "left to right",
    },
  ]),
  ...inSection("lighting", [
    {
      name: "key quality",
      kind: "term",
      about: "what the main light is like",
      aliases: ["key", "light", "lighting", "light quality"],
      dimensions: ["lighting-style"],
      example: "soft light",
    },
    {
      name: "direction",
      kind: "term",
      about: "where the light comes from",
      aliases: ["light direction"],
      dimensions: ["lighting-direction"],
      example: "backlight",
    },
    {
      name: "motivation",
      kind: "term",
      about: "what in the scene makes the light",
      aliases: ["light source", "light motivation"],
      dimensions: ["lighting-source"],
      example: "window light",
    },
    {
      name: "contrast",
      kind: "text",
      about: "how far shadow is from light",
      aliases: ["ratio", "contrast ratio", "lighting ratio"],
      example: "4:1, shadows keep detail",
    },
    {
      name: "colour temperature",
      kind: "text",
      about: "warm or cool, or kelvin",
      aliases: ["color temperature", "white balance"],
      example: "warm 3200 K against blue dusk",
    },
    {
      name: "time of day",
      kind: "term",
      about: "when it is",
      aliases: ["time"],
      dimensions: ["lighting-condition"],
      example: "golden hour",
    },
  ]),
  ...inSection("rhythm", [
    {
      name: "runtime",
      kind: "quantity",
      unit: "ms",
      about: "how long the film runs",
      aliases: ["length", "duration", "running time"],
      example: "30s",
    },
    {
      name: "pace",
      kind: "list",
      about: "how fast it feels",
      aliases: ["rhythm", "tempo"],
      dimensions: ["rhythm"],
      example: "slow-paced",
    },
    {
      name: "average shot length",
      kind: "quantity",
      unit: "ms",
      about: "the typical length of a shot",
      aliases: ["asl", "shot length"],
      example: "4s",
    },
    {
      name: "transitions",
      kind: "list",
      about: "how shots are joined",
      aliases: ["transition", "cuts"],
      dimensions: ["transition"],
      example: "hard cut",
    },
    {
      name: "music",
      kind: "text",
      about: "music, or silence on purpose",
      aliases: ["sound"],
      freeAnswer: true,
      example: "no music, only room tone",
    },
  ]),
  ...inSection("camera", [
    {
      name: "allowed",
      kind: "list",
      about: "camera moves that are fine",
      aliases: ["allowed moves", "camera allowed"],
      dimensions: ["camera-move", "support"],
      example: "static shot, slow push-in",
    },
    {
      name: "rare",
      kind: "list",
      about: "moves that need a reason",
      aliases: ["rare moves", "camera rare"],
      dimensions: ["camera-move", "support"],
      example: "crane up",
    },
    {
      name: "never",
      kind: "list",
      about: "moves that are forbidden",
      gathers: true,
      aliases: ["never moves", "camera never", "forbidden moves"],
      dimensions: ["camera-move", "support"],
      example: "handheld, crash zoom in",
    },
    {
      name: "support",
      kind: "term",
      about: "what carries the camera",
      aliases: ["camera support", "rig"],
      dimensions: ["support"],
      example: "tripod",
    },
    {
      name: "top speed",
      kind: "term",
      about: "the fastest a move may be",
      aliases: ["max speed"],
      dimensions: ["move-speed"],
      example: "slow",
    },
  ]),
  ...inSection("look", [
    {
      name: "style",
      kind: "text",
      about: "the medium and manner of the picture",
      aliases: ["medium", "look"],
      freeAnswer: true,
      example: "35mm film photography",
    },
    {
      name: "palette",
      kind: "list",
      gathers: true,
      ordered: true,
      about: "colours, dominant first, names or hex, with roles",
      aliases: ["colours", "colors", "colour", "color"],
      dimensions: ["colour"],
      example: "#1B3A4B night blue, amber practicals",
    },
    {
      name: "texture",
      kind: "text",
      about: "grain, halation, sharpness",
      aliases: ["grain"],
      dimensions: ["colour"],
      example: "fine film grain",
    },
    {
      name: "era",
      kind: "text",
      about: "when the picture seems to be from",
      aliases: ["period"],
      example: "late 1970s",
    },
    {
      name: "references",
      kind: "records",
      keys: ["borrow", "ignore", "governs", "permission"],
      gathers: true,
      ordered: true,
      about: "links or names, with what to borrow and what to ignore",
      aliases: ["reference", "refs", "ref"],
      freeAnswer: true,
      example: "https://example.com/still borrow:window light ignore:costumes",
    },
  ]),
  ...inSection("world", [
    {
      name: "cast",
      kind: "records",
      phrases: true,
      about: "people, each an exact lock phrase",
      aliases: ["characters", "character"],
      example: "Mara, 34, grey wool coat, silver streak in dark hair",
    },
    {
      name: "locations",
      kind: "records",
      phrases: true,
      about: "places, each an exact lock phrase",
      aliases: ["location"],
      example: "a tiled ward kitchen with one window",
    },
    {
      name: "props",
      kind: "records",
      phrases: true,
      about: "things, each an exact lock phrase",
      aliases: ["prop", "product"],
      example: "the Aurora flask, matt sage green, brass lid",
    },
    {
      name: "wardrobe",
      kind: "records",
      phrases: true,
      about: "clothes, each an exact lock phrase",
      aliases: ["costume"],
      example: "navy scrubs under a grey cardigan",
    },
  ]),
  ...inSection("guardrails", [
    {
      name: "must-haves",
      kind: "list",
      gathers: true,
      about: "what has to be there",
      aliases: ["must have", "must haves", "musts"],
      example: "the brass lid catches light",
    },
    {
      name: "off-limits",
      kind: "records",
      keys: ["reason"],
      gathers: true,
      about: "what must not appear, each with its reason",
      aliases: ["off limit", "exclusions", "not this"],
      example: "visible logos reason:no clearance",
    },
    {
      name: "banned words",
      kind: "list",
      gathers: true,
      about: "words that no prompt may use",
      aliases: ["banned", "banned word"],
      example: "epic, stunning",
    },
  ]),
  ...inSection("delivery", [
    {
      name: "placement",
      kind: "text",
      about: "where it runs",
      aliases: ["channel", "platform"],
      example: "Instagram reels",
    },
    {
      name: "generator",
      kind: "term",
      about: "the model that prompts are compiled for",
      aliases: ["model", "for"],
      example: "kling-3.0",
    },
    {
      name: "deliverables",
      kind: "records",
      keys: ["ratio", "length", "language", "sound"],
      gathers: true,
      ordered: true,
      about: "what is handed over",
      aliases: ["deliverable", "versions"],
      example: "main film ratio:16:9 length:30s",
    },
    {
      name: "fps",
      kind: "quantity",
      unit: "fps",
      about: "frames a second of the master",
      aliases: ["frame rate"],
      example: "24",
    },
    {
      name: "master size",
      kind: "text",
      about: "picture size of the master",
      aliases: ["resolution", "size of master"],
      example: "1080p",
    },
    { name: "handles", kind: "quantity", unit: "ms", about: "spare time at each end of a clip", example: "1s" },
    {
      name: "file-name pattern",
      kind: "text",
      about: "how files are named",
      aliases: ["file name", "filename", "naming"],
      example: "aurora_{shot}_{take}",
    },
    {
      name: "definition of done",
      kind: "text",
      about: "when it is finished",
      aliases: ["done"],
      freeAnswer: true,
      example: "client has signed the picks",
    },
    {
      name: "out of scope",
      kind: "list",
      gathers: true,
      about: "what this film will not do",
      aliases: ["scope"],
      example: "social cut-downs",
    },
    {
      name: "open questions",
      kind: "records",
      keys: ["owner"],
      gathers: true,
      about: "what is still open, each with an owner",
      aliases: ["open question", "questions"],
      example: "who owns the music owner:Ben",
    },
    {
      name: "takes allowed",
      kind: "quantity",
      unit: "takes",
      about: "how many takes a shot may cost",
      aliases: ["takes", "takes per shot", "takes allowed a shot"],
      example: "4",
    },
    { name: "budget", kind: "text", about: "money and generations", example: "400 EUR, 120 generations" },
  ]),
];

export const MODES = ["text", "first frame", "first and last frame", "references"] as const;
export const RISKS = [
  "hands",
  "crowd",
  "readable text",
  "liquid",
  "mirror",
  "contact between people",
  "fast action",
  "child",
  "real person",
  "brand",
  "dialogue",
  "animal",
] as const;

/** Every field of a shot that a person can set, in the order in which a shot is read. */
export const SHOT_FIELDS: readonly FieldSpec[] = [
  { name: "title", kind: "text", about: "a short name", example: "Kettle" },
  { name: "owner", kind: "text", about: "who makes it", example: "Ben" },
  { name: "hero", kind: "term", oneOf: ["yes", "no"], about: "the shot the film is remembered for", example: "yes" },
  {
    name: "status",
    kind: "term",
    oneOf: ["to do", "generating", "in review", "picked", "final"],
    about: "where it stands",
    example: "in review",
  },
  {
    name: "purpose",
    kind: "text",
    about: "why the shot exists",
    aliases: ["why", "intent"],
    dimensions: ["narrative-intent"],
    example: "show that she is alone",
  },
  { name: "beat", kind: "text", about: "the story beat", example: "the decision" },
  {
    name: "whose side",
    kind: "text",
    about: "whose side we are on",
    aliases: ["side", "viewpoint"],
    example: "Mara's",
  },
  { name: "subject", kind: "text", about: "who or what we look at", example: "her hands" },
  {
    name: "action",
    kind: "text",
    about: "one action, with trigger and end state",
    example: "she closes the lid until it clicks",
  },
  {
    name: "setting",
    kind: "text",
    about: "where it happens",
    aliases: ["location", "place"],
    example: "the ward kitchen",
  },
  {
    name: "size",
    kind: "term",
    about: "shot size",
    aliases: ["shot size", "framing"],
    dimensions: ["shot-size"],
    example: "close-up",
  },
  { name: "angle", kind: "term", about: "how the camera looks at it", dimensions: ["angle"], example: "low angle" },
  {
    name: "height",
    kind: "term",
    about: "how high the camera stands",
    aliases: ["camera height"],
    dimensions: ["angle"],
    example: "eye level",
  },
  {
    name: "lens",
    kind: "term",
    about: "wide, normal, long or mm",
    aliases: ["focal length", "lens intent"],
    dimensions: ["lens"],
    example: "35 mm",
  },
  {
    name: "composition",
    kind: "list",
    about: "how the frame is arranged",
    aliases: ["rule"],
    dimensions: ["composition", "framing"],
    example: "over the shoulder",
  },
  {
    name: "depth of field",
    kind: "term",
    about: "what is sharp",
    aliases: ["dof", "focus"],
    dimensions: ["focus"],
    example: "shallow focus",
  },
  {
    name: "support",
    kind: "term",
    about: "what carries the camera",
    aliases: ["rig"],
    dimensions: ["support"],
    example: "tripod",
  },
  {
    name: "move",
    kind: "term",
    about: "the one camera move, or static on purpose",
    aliases: ["camera", "camera move", "movement"],
    dimensions: ["camera-move"],
    example: "push in",
  },
  { name: "start", kind: "text", about: "the frame where the move begins", example: "wide on the doorway" },
  { name: "path", kind: "text", about: "the way the camera takes", example: "along the counter" },
  {
    name: "speed",
    kind: "term",
    about: "how fast the move is",
    aliases: ["move speed"],
    dimensions: ["move-speed"],
    example: "slow",
  },
  { name: "end", kind: "text", about: "the frame where the move ends", example: "close-up of the lid" },
  {
    name: "holds",
    kind: "text",
    about: "what must not change during the shot",
    aliases: ["hold"],
    example: "the label stays readable",
  },
  {
    name: "axis side",
    kind: "text",
    about: "which side of the line the camera is on",
    aliases: ["axis"],
    example: "window side",
  },
  {
    name: "screen direction",
    kind: "term",
    oneOf: ["left to right", "right to left", "towards camera", "away from camera"],
    about: "which way things move",
    example: "left to right",
  },
  { name: "eyeline", kind: "text", about: "where the person looks", example: "off camera left" },
  {
    name: "light",
    kind: "list",
    about: "light that differs from the film's",
    aliases: ["lighting"],
    dimensions: ["lighting-style", "lighting-source", "lighting-direction", "lighting-condition"],
    example: "backlight, haze",
  },
  {
    name: "time of day",
    kind: "term",
    about: "when it is",
    aliases: ["time"],
    dimensions: ["lighting-condition"],
    example: "night",
  },
  {
    name: "colour",
    kind: "list",
    about: "colour, stock or flare that differs from the film's",
    aliases: ["color", "grade"],
    dimensions: ["colour", "lens"],
    example: "black and white",
  },
  {
    name: "pace",
    kind: "list",
    about: "playback and tempo",
    aliases: ["rhythm"],
    dimensions: ["rhythm"],
    example: "slow motion",
  },
  {
    name: "seconds",
    kind: "quantity",
    unit: "ms",
    about: "planned length",
    aliases: ["length", "duration", "sec"],
    example: "4s",
  },
  { name: "cut in", kind: "term", about: "how we cut into it", dimensions: ["transition"], example: "match cut" },
  { name: "cut out", kind: "term", about: "how we cut out of it", dimensions: ["transition"], example: "hard cut" },
  {
    name: "first frame",
    kind: "text",
    about: "picture or words for the first frame",
    example: "https://example.com/1A-first.png",
  },
  {
    name: "last frame",
    kind: "text",
    about: "picture or words for the last frame",
    example: "the lid fills the frame",
  },
  { name: "mood", kind: "list", about: "mood of this shot", aliases: ["tone"], dimensions: ["mood"], example: "tense" },
  {
    name: "dialogue",
    kind: "records",
    keys: ["speaker"],
    about: "the exact words, with the speaker",
    aliases: ["line", "lines"],
    example: "We are late. speaker:Mara",
  },
  {
    name: "effects",
    kind: "text",
    about: "sound effects",
    aliases: ["sfx", "sound effects", "sound"],
    example: "the lid clicks",
  },
  { name: "music", kind: "text", about: "music, or silence on purpose", example: "no music" },
  { name: "generator", kind: "term", about: "the model for this shot", aliases: ["model"], example: "runway-gen-4.5" },
  { name: "mode", kind: "term", oneOf: MODES, about: "what the generator is given", example: "first frame" },
  {
    name: "risk tags",
    kind: "list",
    oneOf: RISKS,
    about: "what generators get wrong here",
    aliases: ["risks", "risk"],
    example: "hands, liquid",
  },
];

/** What a scene's shots share. */
export const SCENE_FIELDS: readonly FieldSpec[] = [
  {
    name: "setting",
    kind: "text",
    about: "where it happens",
    aliases: ["location", "place"],
    example: "the ward kitchen",
  },
  {
    name: "time of day",
    kind: "term",
    about: "when it is",
    aliases: ["time"],
    dimensions: ["lighting-condition"],
    example: "night",
  },
  {
    name: "cast",
    kind: "list",
    about: "who is in it, by the names of cast phrases",
    aliases: ["characters"],
    example: "Mara, Tom",
  },
  {
    name: "wardrobe",
    kind: "text",
    about: "what they wear in this scene",
    aliases: ["wardrobe state"],
    example: "coat open, collar up",
  },
  {
    name: "axis",
    kind: "text",
    about: "the line the camera stays on one side of",
    aliases: ["axis side"],
    example: "between the window and the table, window side",
  },
  {
    name: "light",
    kind: "list",
    about: "light that differs from the film's",
    aliases: ["lighting"],
    dimensions: ["lighting-style", "lighting-source", "lighting-direction", "lighting-condition"],
    example: "fluorescent",
  },
];

const key = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[-\s]+/g, " ")
    .trim();

function byAnyName<T extends FieldSpec>(specs: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const spec of specs) found.set(key(spec.name), spec);
  for (const spec of specs)
    for (const alias of spec.aliases ?? []) if (!found.has(key(alias))) found.set(key(alias), spec);
  return found;
}

const TABLES = { brief: byAnyName(BRIEF_FIELDS), shot: byAnyName(SHOT_FIELDS), scene: byAnyName(SCENE_FIELDS) };
export type Level = keyof typeof TABLES;

/** The field of that name or alias; hyphen, space and case are the same. */
export function fieldNamed(level: "brief", name: string): BriefFieldSpec | undefined;
export function fieldNamed(level: Level, name: string): FieldSpec | undefined;
export function fieldNamed(level: Level, name: string): FieldSpec | undefined {
  return TABLES[level].get(key(name));
}

/** The longest field name that a text begins with, and the rest of the text. */
export function fieldAtStart(level: Level, text: string): { spec: FieldSpec; rest: string } | undefined {
  const words = text.split(/(\s+)/);
  for (let take = Math.min(words.length, 9); take > 0; take--) {
    const spec = fieldNamed(level, words.slice(0, take).join("").replace(/:$/, ""));
    if (spec) return { spec, rest: words.slice(take).join("").trim() };
  }
  return undefined;
}

/** Every name and alias of a level, for suggestions. */
export function fieldNames(level: Level): string[] {
  return [...TABLES[level].keys()];
}
