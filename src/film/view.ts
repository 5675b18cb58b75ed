/** One shot as the compiler sees it: every field that can be said of it, inherited where it says nothing itself. */
import type { Decision, Person, Value } from "./decision.ts";
import type { Phrase } from "./model.ts";
import { isAskedOf, mustHave } from "./must-have.ts";
import type { Project } from "./project.ts";
import { isOffScreen } from "./voices.ts";

export type Level = "look" | "brief" | "scene" | "shot";

/** A decided value with where it came from. `field` is its name on that level (`angle policy`), the view's key may differ (`angle`). */
export interface Resolved {
  readonly value: Value;
  readonly level: Level;
  /** `brief`, `scene 2`, `shot 1A`, `look rainlight@2`. */
  readonly of: string;
  readonly field: string;
  readonly by: Person;
  readonly at: number;
  readonly state: Decision["state"];
  readonly reason?: string | undefined;
}

export interface LockPhrase {
  readonly n: number;
  readonly words: string;
  readonly kind: Phrase["kind"];
  readonly by: Person;
  readonly at: number;
  /** The look that brought it: `look rainlight@2`. */
  readonly of?: string;
}

export interface ShotView {
  readonly id: string;
  readonly scene: number;
  readonly fields: Readonly<Record<string, Resolved>>;
  /** Lock phrases in scope: cast, wardrobe, props, locations, style, each in the order given. */
  readonly phrases: readonly LockPhrase[];
}

/** Brief fields that reach a shot, and the name under which the shot's own value would stand. */
const FROM_BRIEF: Readonly<Record<string, string>> = {
  aspect: "aspect",
  height: "height",
  "angle policy": "angle",
  "lens intent": "lens",
  rule: "composition",
  "depth of field": "depth of field",
  foreground: "foreground",
  "negative space": "negative space",
  "screen direction": "screen direction",
  "key quality": "key quality",
  direction: "direction",
  motivation: "motivation",
  contrast: "contrast",
  "colour temperature": "colour temperature",
  "time of day": "time of day",
  pace: "pace",
  music: "music",
  never: "never",
  support: "support",
  style: "style",
  palette: "palette",
  texture: "texture",
  era: "era",
  references: "references",
  tone: "tone",
  "must-haves": "must-haves",
  "off-limits": "off-limits",
  "banned words": "banned words",
  generator: "generator",
  fps: "fps",
  "master size": "master size",
};
const FROM_SCENE: Readonly<Record<string, string>> = {
  setting: "setting",
  "time of day": "time of day",
  light: "light",
  wardrobe: "wardrobe",
  axis: "axis side",
};
/** View fields that hold a list even where the brief's field is one term. */
const AS_LIST = new Set(["composition", "pace"]);
const PHRASE_ORDER: readonly Phrase["kind"][] = ["cast", "wardrobe", "prop", "location", "style"];

/** What a shot looks like with everything that it inherits: look < brief < scene < shot. */
export function viewShot(project: Project, id: string): ShotView | undefined {
  const shot = project.shot(id);
  if (!shot) return undefined;
  project.need([`scene:${shot.scene}`, "phrases"]);
  const scene = project.scene(shot.scene);
  const fields: Record<string, Resolved> = {};
  const lay = (
    level: Level,
    of: string,
    decided: Record<string, Decision>,
    names?: Readonly<Record<string, string>>,
  ) => {
    for (const [field, decision] of Object.entries(decided)) {
      const name = names ? names[field] : field;
      if (!name || decision.state !== "stated") continue;
      const value = AS_LIST.has(name) && typeof decision.value === "string" ? [decision.value] : decision.value;
      const { by, at, state, reason } = decision;
      fields[name] = { value, level, of, field, by, at, state, ...(reason ? { reason } : {}) };
    }
  };
  const look = project.look;
  if (look) lay("look", `look ${look.name}@${look.version}`, look.fields, FROM_BRIEF);
  lay("brief", "brief", project.head.brief, FROM_BRIEF);
  if (scene) lay("scene", `scene ${shot.scene}`, scene.fields, FROM_SCENE);
  lay("shot", `shot ${id}`, shot.fields);
  const named = namedText(id, fields, scene?.fields.cast);
  return { id, scene: shot.scene, fields, phrases: phrasesInScope(project, id, named) };
}

/** Lettering names nobody: "text card: "Tidal. Power comes in."" shows no Tidal battery. As JSON, so with its escapes. */
const LETTERED =
  /(?<cue>\b(?:text|titles?|supers?|captions?|cards?|signs?|letter(?:s|ing)|words?|reads?|reading|says?|saying|written|label(?:s|led)?)\b[^"“]{0,24}?)(?:\\"[^"]*\\"|“[^”]*”)/giu;

/** The words in which a shot can name a person, a place or a thing. */
function namedText(id: string, fields: Readonly<Record<string, Resolved>>, cast: Decision | undefined): string {
  const said = [
    "title",
    "subject",
    "action",
    "setting",
    "start",
    "end",
    "holds",
    "first frame",
    "last frame",
    "wardrobe",
    "foreground",
  ].map((name) => JSON.stringify(fields[name]?.value ?? "").replaceAll(LETTERED, "$<cue>"));
  const asked = textsOf(fields["must-haves"]?.value).flatMap((one) => (isAskedOf(id, one) ? mustHave(one).words : []));
  return ` ${[...said, ...asked, ...seenSpeaking(fields.dialogue?.value), JSON.stringify(cast?.value ?? "")]
    .join(" ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
}

const textsOf = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.map((one) => (typeof one === "string" ? one : one.value)) : [];

/** Who speaks in frame; neither a voice from outside it nor what a line speaks about is seen. */
function seenSpeaking(lines: Value | undefined): string[] {
  return Array.isArray(lines)
    ? lines.flatMap((line) =>
        typeof line === "string" || !line.speaker || isOffScreen(line.speaker) ? [] : line.speaker,
      )
    : [];
}

function phrasesInScope(project: Project, id: string, named: string): LockPhrase[] {
  const live = Object.entries(project.phrases.entries).filter(([, phrase]) => !phrase.dropped);
  const names = live.map(([, phrase]) => phraseName(phrase.words));
  return live
    .filter(([, phrase], i) => inScope(phrase, id, named, names[i]!, names))
    .map(([n, { words, kind, by, at, look }]) => ({
      n: Number(n),
      words,
      kind,
      by,
      at,
      ...(look ? { of: `look ${look}` } : {}),
    }))
    .sort((a, b) => PHRASE_ORDER.indexOf(a.kind) - PHRASE_ORDER.indexOf(b.kind) || a.n - b.n);
}

function inScope(phrase: Phrase, id: string, named: string, name: string, names: readonly string[]): boolean {
  if (phrase.scope === "all") return true;
  if (phrase.scope !== "named") return phrase.scope.includes(id);
  const said = named.toLowerCase();
  if (namesOf(name, names, phrase.kind === "cast").some((word) => said.includes(` ${word} `))) return true;
  const [brand = ""] = name.split(" ");
  return (
    /^\p{Lu}/u.test(brand) && namesOf(name, names, true).includes(brand.toLowerCase()) && named.includes(` ${brand} `)
  );
}

/** What a phrase is called: its words up to the first comma, dash, colon or preposition, without the article. */
export function phraseName(words: string): string {
  const head =
    words.split(/[,:;(]|\s[-–—]\s|\s(?:with|in|under|on|at|of|wearing|from|is|are|has|have|wears)\s/u, 1)[0] ?? words;
  return head
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an|our|her|his) /iu, "");
}

/**
 * The whole name; a person's first word where that is a proper name (`Mara Quinn` is `mara`); its last word where no
 * other phrase has it (`Aurora flask` is `flask`). A thing goes by its first word only with a capital: the Night Bloom
 * bottle is not in every shot at night.
 */
function namesOf(name: string, names: readonly string[], first: boolean): string[] {
  const words = name.split(" ");
  const short = [words.at(-1)!, ...(first && /^\p{Lu}/u.test(name) ? [words[0]!] : [])].map((word) =>
    word.toLowerCase(),
  );
  const alone = short.filter(
    (word) => word.length > 2 && names.filter((other) => ` ${other.toLowerCase()} `.includes(` ${word} `)).length === 1,
  );
  return [name.toLowerCase(), ...alone];
}
