/** A shot's line into what of it is heard or laid over the picture (voices, effects, music, titles), and the words that are left. */

export type CueKind = "voice" | "effects" | "music" | "text" | "direction" | "framing" | "past";

export interface Cue {
  readonly kind: CueKind;
  readonly words: string;
  readonly speaker?: string;
  /** Where it stood, in the text that was handed in. */
  readonly at: number;
}

/** A longer line is no line of a list; the patterns below are quadratic in its spaces. */
const LONGEST = 2_000;
/** What stands before a colon and is nobody's name, by what it brings. */
const LABELS: readonly (readonly [CueKind, string])[] = [
  ["effects", "SFX|S\\.F\\.X\\.|sound fx|sound effects?|sound|audio|ambien(?:ce|t)|atmos|foley"],
  ["music", "music|score|soundtrack|track"],
  [
    "text",
    "(?:super|lower[- ]third|on[- ]screen text|text on screen|title card|title|caption|subtitle|chyron|GFX|end card|text|OST)s?",
  ],
  ["voice", "A?V\\.?/?O\\.?|[MF]VO|voice[- ]?over|narrat(?:or|ion)|ann(?:oun)?ce?r\\.?"],
];
/** Labels that need no colon where they stand in capitals, or where a quotation follows. */
const BARE: Readonly<Partial<Record<CueKind, RegExp>>> = {
  effects: /^SFX$/,
  voice: /^A?V\.?\/?O\.?$/i,
  text: /^(?:SUPERS?|lower[- ]thirds?|GFX)$/i,
};
const ANY_LABEL = LABELS.map(([, names]) => names).join("|");
const LABEL = new RegExp(`(?<![\\p{L}\\d-])(${ANY_LABEL})(?:\\s?\\(([^()\\n]{1,30})\\))?(\\s?[:,=]?\\s*)`, "giu");
const QUOTED = /^["“„«]([^"“”«»\n]{1,400})["”“»][.,;]?/u;
/** Where an unquoted sound ends, and where unquoted words do: the next label, a length, the end. */
const SOUND_END = /[,;|.]|\s[-–—]\s|$/;
const WORDS_END = new RegExp(
  `[.!?](?=\\s+(?:${ANY_LABEL})\\b)|\\||\\s[-–—]\\s?(?=[[(]?\\d)|[,;.]\\s(?=(?:${ANY_LABEL})\\s?:)|$`,
  "iu",
);

const OFF =
  "V\\.?\\s?O\\.?|O\\.?\\s?[SC]\\.?|off(?:[- ]screen| camera)?|CONT['’]?D|into phone|on (?:the )?(?:phone|radio)";
/** How a line is said is for the actor; that it comes from outside the frame is kept with the name. */
const HEARD_ONLY = /^(?:V\.?\s?O\.?|O\.?\s?[SC]\.?|off(?:[- ]screen| camera)?)$/i;
const NAME = "(?:(?:Dr|Mr|Mrs|Ms|St)\\.? )?\\p{Lu}[\\p{L}\\d'’-]*(?: (?:\\p{Lu}|#?\\d)[\\p{L}\\d'’-]*){0,2}";
const SPOKEN = new RegExp(`(?<![\\p{L}\\d])(${NAME})(?:\\s?\\(([^()\\n]{1,30})\\))?\\s?:\\s*(?=["“„«])`, "gu");
const SPEAKER_KEY = new RegExp(`\\(?\\b[Ss]peaker:\\s?(${NAME}(?: \\([^()]{1,20}\\))?)\\)?`, "gu");
const QUOTATION = /["“„«]([^"“”«»\n]{1,400})["”»]/gu;
const DIALOGUE = /\b(?:dialogue|line):?\s+([^"“”\n]{1,400}?)\s*$/iu;
const SPOKEN_CAPS = /(?<=[.;,!?]\s)(\p{Lu}{2}[\p{Lu}'’ ]{0,22})(?:\s?\(([^()\n]{1,30})\))?:\s+(?!["“„«])/gu;
/** A line of a script: a name, perhaps how it is said, a colon, the words. */
const SCRIPT = new RegExp(`^\\s*(?:[-–—*•]\\s*)?(${NAME})(?:\\s?\\(([^()]{1,30})\\))?\\s?:\\s*(\\S.*)$`, "u");
const NAME_ALONE = /^\s*([\p{Lu}][\p{Lu}'’. ]{1,24}?)(?:\s?\(([^()]{1,30})\))?\s*$/u;
const PARENTHETICAL = /^\s*\(\s*\p{Ll}[^()]{0,40}\)\s*$/u;
const BEAT = /^\s*\(?(?:beat|pause)\)?\.?\s*$/i;
const NO_MUSIC = /(?<=[,;.|]\s*|\s[-–—]\s)(?:no|without) (?:music|score)(?=\s*(?:[,;.|]|\s[-–—]\s|$))/gi;
const ACROSS =
  /(?<![\p{L}\d])(?:(L|left)\s?(?:to|2|->|→|-)\s?(R|right)|(R|right)\s?(?:to|2|->|→|-)\s?(L|left))(?![\p{L}\d])/giu;
const MOVES = /\b(pan|pans|panning|dolly|truck|track|tracking|slide|slider|whip pan|move|travel)(?:\s+slowly)?\s+$/i;
/** "2S" is a two-shot where people follow it and a length where nothing does. */
const TWO_SHOT = /(?<![\p{L}\d.:])([23])S(?=[\s,:-]+\p{L})/gu;
const PAST =
  /\b(?:OTS|[Oo]ver(?:[- ]the)?[- ]shoulder)(?:\s+shot)?(?:\s+(?:of|on|from|past|behind))?\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s*(?:[:,]|\s(?:to|on|onto|towards?|looking at)\s)\s*(?=\p{L}{2})/u;
const PAST_OWN = /\bover\s+(\p{Lu}[\p{L}-]+?)['’]s?\s+shoulder\b/iu;

/** "Med. shot": the point is no end of a sentence. */
const SHORTENED = /(?<!\p{L})(med|extr?|est)\.(?=[ -]?(?:shot|wide|close|long|full|c\.?u\b))/giu;

/** Names before a colon that are a word of the craft or of the list. */
const NOT_NAMES =
  /^(?:scene|shot|sc|sh|int|ext|notes?|tone|camera|light|lighting|lens|cut|style|look|palette|aspect|[emx]?cu|[mwef]s|[ex]?ws|mls|mws|ls|ots|pov|size|angle|move|movement|action|setting|subject|location|time|always|never|objective|goal|audience|story|mood|pace|duration|length|format|open|opening|end|ending|start|framing|ps|fyi|tb[cd]|ok|edit|version|day|night|cast|props?|wardrobe|colou?r|grade|transition|insert|cutaway|focus|pack|packshot|pack shot|product|hero|b-?roll|wide|close|close-up|medium|tight|macro|drone|aerial|logo|frame|description|desc|what|beat|vfx|fx|in frame|on camera|establishing|detail|montage|alt|option|generator|ref|reference)$/i;

export interface Cued {
  /** As long as what was handed in; where a cue stood there are spaces. */
  readonly words: string;
  readonly cues: readonly Cue[];
}

/** Several passes over one line: each takes what it knows out of it and leaves spaces. */
class Taking {
  readonly cues: Cue[] = [];
  words: string;
  readonly at: number;

  constructor(line: string, at: number) {
    this.words = line;
    this.at = at;
  }

  take(from: number, to: number, cue: Omit<Cue, "at">): void {
    this.blank(from, to);
    if (cue.words !== "") this.cues.push({ ...cue, at: this.at + from });
  }

  blank(from: number, to: number, instead = ""): void {
    this.words = this.words.slice(0, from) + instead.padEnd(to - from) + this.words.slice(to);
  }
}

/** What a shot's own line says of sound, titles and sides. `body` is where the shot's words begin. */
export function cuesIn(line: string, at: number, body: number): Cued {
  if (line.length > LONGEST) return { words: line, cues: [] };
  const taking = new Taking(line, at);
  kindOfShot(taking);
  labelled(taking, body);
  keyed(taking);
  spoken(taking, body);
  for (const found of taking.words.matchAll(NO_MUSIC))
    taking.take(found.index, found.index + found[0].length, { kind: "music", words: found[0].toLowerCase() });
  sides(taking);
  for (const found of taking.words.matchAll(TWO_SHOT))
    taking.take(found.index, found.index + 2, { kind: "framing", words: found[1] === "2" ? "two-shot" : "three-shot" });
  shoulder(taking);
  taking.words = taking.words.replaceAll(SHORTENED, "$1 ");
  lengths(taking);
  taking.cues.sort((a, b) => a.at - b.at);
  return taking;
}

/** "PACK: Nub on coral" is a packshot, "B-roll: the village" just the village. */
function kindOfShot(taking: Taking): void {
  const found = /(?<![\p{L}\d])(?:(pack ?shot|pack)|b-?roll|hero)\s?:/iu.exec(taking.words);
  if (!found) return;
  const to = found.index + found[0].length;
  if (found[1]) taking.take(found.index, to, { kind: "framing", words: "packshot" });
  else taking.blank(found.index, to);
}

function labelled(taking: Taking, body: number): void {
  for (const found of taking.words.matchAll(LABEL)) {
    const [whole, label = "", aside, mark = ""] = found;
    const from = found.index;
    if (taking.words.slice(from, from + whole.length).trim() !== whole.trim()) continue;
    const kind = kindOf(label);
    const after = from + whole.length;
    const quoted = QUOTED.exec(taking.words.slice(after));
    const colon = mark.trim() === ":" || mark.trim() === "=";
    const bare = BARE[kind]?.test(label) === true && (quoted !== null || (label === "SFX" && mark.trim() === ""));
    if (!colon && !bare) continue;
    if (kind === "text" && !quoted && !/^\p{Lu}/u.test(label) && from > body) continue;
    const end = after + (quoted ? quoted[0].length : endOf(taking.words.slice(after), kind));
    const words = quoted?.[1] ?? taking.words.slice(after, end);
    taking.take(from, end, { kind, words: clean(words), ...speakerOf(kind, label, aside) });
  }
}

function endOf(rest: string, kind: CueKind): number {
  return (kind === "effects" || kind === "music" ? SOUND_END : WORDS_END).exec(rest)!.index;
}

function kindOf(label: string): CueKind {
  return LABELS.find(([, names]) => new RegExp(`^(?:${names})$`, "i").test(label))![0];
}

/** "VO (NOOR)" is Noor, who is not seen. */
function speakerOf(kind: CueKind, label: string, aside: string | undefined): { speaker?: string } {
  if (kind === "text") return { speaker: "Super" };
  if (kind !== "voice") return {};
  if (aside && /^\p{Lu}/u.test(aside)) return { speaker: `${aside.trim()} (V.O.)` };
  return { speaker: /^[amf]?v/i.test(label) ? "VO" : "Narrator (V.O.)" };
}

const clean = (words: string): string =>
  words
    .trim()
    .replaceAll(/^["“„«]+|["”»]+$/gu, "")
    .trim();

/** `speaker:Ruth` on either side of a quotation, or behind a dialogue without marks: whose words they are. */
function keyed(taking: Taking): void {
  for (const found of taking.words.matchAll(SPEAKER_KEY)) {
    const [whole, speaker] = found;
    const all = [...taking.words.matchAll(QUOTATION)];
    const away = (one: RegExpMatchArray) => Math.abs(one.index! - found.index);
    const line = all.sort((a, b) => away(a) - away(b))[0] ?? DIALOGUE.exec(taking.words.slice(0, found.index));
    if (!line) return;
    taking.blank(found.index, found.index + whole.length);
    taking.take(line.index!, line.index! + line[0].length, {
      kind: "voice",
      words: clean(line[1]!),
      speaker: speaker!,
    });
  }
}

/** A name, a colon and a quotation: taken whole unless the name is all that the shot shows. */
function spoken(taking: Taking, body: number): void {
  for (const found of taking.words.matchAll(SPOKEN)) {
    const [whole, typed = "", aside] = found;
    const name = nameIn(typed);
    const quoted = QUOTED.exec(taking.words.slice(found.index + whole.length));
    if (!quoted || name === "") continue;
    const start = found.index + typed.length - name.length;
    const before = taking.words.slice(body, start).toLowerCase();
    const capitals = name.length > 1 && name === name.toUpperCase() && /\p{L}{3}/u.test(before);
    if (!capitals && !isOff(aside) && !before.includes(name.toLowerCase())) continue;
    const end = found.index + whole.length + quoted[0].length;
    taking.take(start, end, { kind: "voice", words: clean(quoted[1]!), speaker: withAside(name, aside) });
  }
  for (const found of taking.words.matchAll(SPOKEN_CAPS)) {
    const [whole, name = "", aside] = found;
    if (found.index <= body || NOT_NAMES.test(name.trim())) continue;
    const after = found.index + whole.length;
    const end = after + WORDS_END.exec(taking.words.slice(after))!.index;
    const words = clean(taking.words.slice(after, end));
    taking.take(found.index, end, { kind: "voice", words, speaker: withAside(name.trim(), aside) });
  }
}

const isOff = (aside: string | undefined): boolean =>
  aside !== undefined && new RegExp(`^(?:${OFF})$`, "i").test(aside.trim());

const withAside = (name: string, aside: string | undefined): string =>
  aside && HEARD_ONLY.test(aside.trim()) ? `${name} (${aside.trim()})` : name;

/** "CU Mara" is Mara. */
function nameIn(typed: string): string {
  const words = typed.split(" ");
  while (words.length > 0 && NOT_NAMES.test(words[0]!)) words.shift();
  return NOT_NAMES.test(words.join(" ")) ? "" : words.join(" ");
}

/** "Pan L to R" is a pan right; of anything else it is the way that things cross the frame. */
function sides(taking: Taking): void {
  for (const found of taking.words.matchAll(ACROSS)) {
    const toRight = found[1] !== undefined;
    const [from, to] = [found.index, found.index + found[0].length];
    const [, move = ""] = MOVES.exec(taking.words.slice(0, from)) ?? [];
    const side = toRight ? "right" : "left";
    // The text keeps its length, and "L-R" has no room for "right"; not every move is known by a letter.
    const letter = /pan|truck|track|dolly|slide$/i.test(move) ? side[0]!.toUpperCase() : undefined;
    const fits = side.length <= to - from ? side : letter;
    if (move && fits) taking.blank(from, to, fits);
    else taking.take(from, to, { kind: "direction", words: toRight ? "left to right" : "right to left" });
  }
}

/** "OTS Noor, Ines on the bed": the frame is over Noor's shoulder, and Ines is what it shows. */
function shoulder(taking: Taking): void {
  const found = PAST.exec(taking.words) ?? PAST_OWN.exec(taking.words);
  if (!found) return;
  const [from, to] = [found.index, found.index + found[0].length];
  taking.take(from, to, { kind: "framing", words: "over-the-shoulder" });
  taking.take(from, to, { kind: "past", words: found[1]! });
}

/** `5"` and `(4s)` are lengths; the bracket goes with its number. */
function lengths(taking: Taking): void {
  taking.words = taking.words
    .replaceAll(/[([]\s?(?=\d[\d.:]*\s?(?:s|sec|secs|seconds|")?\s?[)\]])([^)\]]*)[)\]]/gi, (all, inner: string) =>
      /^\d+(?:\.\d+)?\s?(?:s|sec|secs|seconds|")$|^\d{1,2}:\d{2}$/i.test(inner.trim())
        ? ` ${inner} `.padEnd(all.length)
        : all,
    )
    .replaceAll(/(?<![\d"“.:])(\d{1,2}(?:\.\d)?)(?:"|”|''|″)(?=\s*(?:$|[,;.)|]|[-–—]\s))/g, (all, n: string) =>
      `${n}s`.padEnd(all.length),
    );
}

/** A line that is no shot but belongs to the one above it; nothing where it is another shot or says more of it. */
export function cueLine(line: string, at: number): readonly Cue[] | undefined {
  if (line.length > LONGEST) return undefined;
  if (PARENTHETICAL.test(line) || BEAT.test(line)) return [];
  const whole = new RegExp(
    `^\\s*(?:[-–—*•]\\s*)?(?:${ANY_LABEL})(?:\\s?\\([^()]{1,30}\\))?\\s?[:=]|^\\s*(?:SFX|V\\.?O\\.?|SUPER)\\b`,
    "i",
  );
  if (whole.test(line)) {
    const { words, cues } = cuesIn(line.replace(/^(\s*)[-–—*•]/, "$1 "), at, 0);
    if (cues.length > 0 && !/\p{L}{3}/u.test(words)) return cues;
  }
  const quoted = QUOTED.exec(line.trim());
  if (quoted && quoted[0].length === line.trim().length) return [{ kind: "voice", words: quoted[1]!.trim(), at }];
  const [, name = "", aside, said = ""] = SCRIPT.exec(line) ?? [];
  if (name === "" || nameIn(name) !== name) return undefined;
  const words = clean(said.replace(/^\(\s*\p{Ll}[^()]{0,40}\)\s*/u, ""));
  return [{ kind: "voice", words, speaker: withAside(name.trim(), aside), at }];
}

/** A name alone on its line, as scripts set it: the words follow below. */
export function speakerLine(line: string): string | undefined {
  if (line.length > 80) return undefined;
  const [, name = "", aside] = NAME_ALONE.exec(line) ?? [];
  return name.length < 2 || NOT_NAMES.test(name.trim()) ? undefined : withAside(name.trim(), aside);
}

export const isAside = (line: string): boolean => PARENTHETICAL.test(line) || BEAT.test(line);
