/** The clauses of a plan, turned into those that one generator can be told, in its words; the rest with the reason. */
import type { Clause, Dropped, Slot } from "./clause.ts";
import type { Grammar, NotRule, Role } from "./grammar.ts";
import { isLink, type Plan } from "./plan.ts";
import { positiveFor } from "./positive.ts";
import type { Mode, Route } from "./route.ts";
import { NEGATION, saysWord } from "./text.ts";
import { moodWord, paletteWord, STILL_MOVES, say } from "./wording.ts";

export interface Fitted extends Clause {
  /** As it stands in the prompt, before a sentence is made of it. */
  readonly words: string;
}

/** A decision that needs no words: something else already makes it true. */
export interface Settled {
  readonly clause: Clause;
  readonly where: "image" | "settled";
  readonly why: string;
}

export interface Fit {
  readonly clauses: readonly Fitted[];
  /** Entries of the negative field, with where they came from. */
  readonly negative: readonly Fitted[];
  /** Slots that go into the request as fields. */
  readonly fields: readonly Fitted[];
  readonly settled: readonly Settled[];
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
}

/** What the fitting has to know of the generator. */
export interface Voice {
  readonly name: string;
  readonly media: "video" | "image";
  readonly grammar: Grammar;
  readonly mode: Mode;
  /** False where the door has no negative field. */
  readonly negative?: false;
  /** How many reference pictures go along, and how the text points at one. */
  readonly references?: Route["references"];
}

export const ROLE_OF: Readonly<Record<Slot, Role>> = {
  subject: "subject",
  action: "subject",
  size: "framing",
  framing: "framing",
  angle: "framing",
  height: "framing",
  lens: "framing",
  focus: "framing",
  composition: "framing",
  foreground: "framing",
  "negative space": "framing",
  support: "move",
  move: "move",
  speed: "move",
  path: "move",
  start: "move",
  end: "move",
  holds: "holds",
  "screen direction": "space",
  eyeline: "space",
  axis: "space",
  setting: "setting",
  wardrobe: "wardrobe",
  time: "light",
  quality: "light",
  direction: "light",
  source: "light",
  contrast: "light",
  temperature: "light",
  condition: "light",
  style: "look",
  era: "look",
  stock: "look",
  texture: "look",
  palette: "look",
  reference: "look",
  picture: "references",
  mood: "mood",
  purpose: "mood",
  pace: "pace",
  "first frame": "frames",
  "last frame": "frames",
  must: "must",
  dialogue: "dialogue",
  effects: "effects",
  music: "music",
  not: "not",
  never: "not",
  phrase: "cast",
};

/** What a moving picture still has to be told when its first frame is given. */
const MOTION: ReadonlySet<Role> = new Set<Role>([
  "shot",
  "move",
  "subject",
  "holds",
  "not",
  "pace",
  "dialogue",
  "effects",
  "music",
  "must",
  "frames",
]);

const SILENCE = /^(?:no|without|zero)(?: any)? (?:music|score|soundtrack|sound)\b|^(?:silen(?:ce|t)|none|mute)\b/iu;
const AGAINST_SHAKE = "locked-off camera on a tripod";
const STEADY_WHILE_MOVING = "smooth, stabilised camera";

export function fitPlan(plan: Plan, voice: Voice): Fit {
  const fitting = new Fitting(plan, voice);
  for (const clause of plan.clauses) fitting.take(clause);
  return fitting.done();
}

export function bannedIn(plan: Plan): (words: string) => boolean {
  const { banned } = plan;
  return banned.length === 0 ? () => false : (words) => banned.some((one) => saysWord(words, one));
}

function isExclusion(slot: Slot): boolean {
  return slot === "not" || slot === "never";
}

function withCause(mood: string, cause: string | undefined): string {
  return cause ? `${mood}: ${cause}` : mood;
}

class Fitting {
  private readonly plan: Plan;
  private readonly voice: Voice;
  private readonly banned: (words: string) => boolean;
  private readonly has: ReadonlyMap<Slot, string>;
  private readonly clauses: Fitted[] = [];
  private readonly negative: Fitted[] = [];
  private readonly fields: Fitted[] = [];
  private readonly settled: Settled[] = [];
  private readonly dropped: Dropped[] = [];
  private readonly warnings: string[] = [];
  private pictures = 0;

  constructor(plan: Plan, voice: Voice) {
    this.plan = plan;
    this.voice = voice;
    this.banned = bannedIn(plan);
    this.has = new Map(plan.clauses.map(({ slot, value }) => [slot, value]));
  }

  take(clause: Clause): void {
    const { grammar, mode } = this.voice;
    const role = ROLE_OF[clause.slot];
    const field = grammar.fieldOf?.(clause.slot, clause.value, (slot) => this.has.has(slot));
    if (field !== undefined) this.fields.push({ ...clause, words: field });
    else if (!this.expressed(role)) this.drop(clause, this.unexpressed(role));
    else if (mode !== "text" && mode !== "references" && grammar.motionOnly && !MOTION.has(role)) {
      this.settled.push({ clause, where: "image", why: "carried by the first frame" });
    } else this.word(clause);
  }

  private expressed(role: Role): boolean {
    const { grammar } = this.voice;
    if (role === "dialogue" || role === "effects" || role === "music") return grammar.sound?.[role] === true;
    return role === "not" || role === "cast" || role === "references" || grammar.order.includes(role);
  }

  private unexpressed(role: Role): string {
    const { name, media } = this.voice;
    if (role === "dialogue" || role === "effects" || role === "music")
      return `${name} makes no sound; add it in the edit`;
    if (media === "image") return "a still picture has no time in it";
    return `${name} takes no words for it`;
  }

  private word(clause: Clause): void {
    switch (clause.slot) {
      case "speed":
      case "path":
        this.shape(clause);
        break;
      case "not":
      case "never":
        this.exclude(clause);
        break;
      case "music":
        this.music(clause);
        break;
      case "reference":
        this.reference(clause);
        break;
      case "mood":
        this.say(clause, withCause(moodWord(clause.value, this.banned), clause.extra?.cause));
        break;
      case "move":
        this.move(clause);
        break;
      case "palette":
        this.say(clause, paletteWord(clause.value, this.banned));
        break;
      case "phrase":
      case "dialogue":
        this.say(clause, clause.value);
        break;
      default:
        this.say(clause, say(clause.value, this.banned, this.voice.grammar.terms));
        break;
    }
  }

  private say(clause: Clause, words: string): void {
    this.clauses.push({ ...clause, words });
    if (clause.slot === "not" || clause.slot === "never") return;
    const wrong = this.plan.banned.find((one) => saysWord(words, one));
    if (wrong) this.warnings.push(`"${wrong}" is a banned word, and ${clause.from[0]!.field} says it: ${words}`);
    const not = this.rule();
    if ((not === "positive" || not === "locks") && NEGATION.test(words)) {
      this.warnings.push(`${this.voice.name} reads a "not" badly. Say what is there instead: ${words}`);
    }
  }

  private drop(clause: Clause, reason: string): void {
    if (clause.slot === "music" && SILENCE.test(clause.value)) {
      this.settled.push({ clause, where: "settled", why: `${this.voice.name} makes no sound` });
      return;
    }
    for (const { field, by } of clause.from) {
      this.dropped.push({ shot: this.plan.shot, field, value: clause.value, reason, by });
    }
  }

  private move(clause: Clause): void {
    const { moves = {}, movesClosed, terms } = this.voice.grammar;
    this.say(clause, say(clause.value, this.banned, terms));
    if (movesClosed && !moves[clause.value]) {
      this.warnings.push(
        `"${say(clause.value, () => false)}" is not on the list of camera moves that ${this.voice.name} knows.`,
      );
    }
  }

  /** Speed and path shape a move; without one, or with a still camera, there is nothing to shape. */
  private shape(clause: Clause): void {
    const move = this.has.get("move");
    if (move && STILL_MOVES.has(move)) this.drop(clause, "a camera that stays put has no speed and no path");
    else if (!move && clause.slot === "speed" && !this.has.has("path"))
      this.drop(clause, "no camera move is decided that it could shape");
    else this.say(clause, say(clause.value, this.banned));
  }

  private exclude(clause: Clause): void {
    const settled = clause.extra?.settled;
    if (settled) {
      this.settled.push({ clause, where: "settled", why: `ruled out by ${say(settled, () => false)}` });
      return;
    }
    if (clause.slot === "never" && this.voice.media === "image") {
      this.settled.push({ clause, where: "settled", why: "a still picture has no camera move" });
      return;
    }
    const words = say(clause.value, () => false);
    const rule = this.rule();
    switch (rule) {
      case "plain":
        this.say(clause, words);
        break;
      case "field":
      case "field-as-written":
        if (NEGATION.test(words)) this.say(clause, words);
        else this.negative.push({ ...clause, words });
        break;
      case "field-and-plain":
        this.say(clause, words);
        if (!NEGATION.test(words)) this.negative.push({ ...clause, words });
        break;
      case "positive":
      case "locks":
        this.positive(clause, words);
        break;
      default:
        rule satisfies never;
    }
  }

  /** Without a negative field at this door, what would stand there is reworded. */
  private rule(): NotRule {
    const { grammar, negative } = this.voice;
    if (negative !== false) return grammar.not;
    if (grammar.not === "field-and-plain") return "plain";
    return grammar.not === "field" || grammar.not === "field-as-written" ? "positive" : grammar.not;
  }

  private positive(clause: Clause, words: string): void {
    const known = positiveFor(clause.value);
    const moves = this.has.has("move") && !STILL_MOVES.has(this.has.get("move")!);
    const instead = known === AGAINST_SHAKE && moves ? STEADY_WHILE_MOVING : known;
    if (!instead) {
      this.drop(clause, `${this.voice.name} takes positive wording only, and none is known for it`);
      this.warnings.push(
        `${this.voice.name} cannot be told "no ${words}". Decide what is there instead, or check every take for it.`,
      );
    } else if (
      this.lockedOff() &&
      (clause.slot === "never" || instead === AGAINST_SHAKE) &&
      instead !== this.unsaid()
    ) {
      this.settled.push({ clause, where: "settled", why: "ruled out by a locked-off camera" });
    } else {
      const same = this.clauses.findIndex((one) => one.words === instead && ROLE_OF[one.slot] === "not");
      if (same < 0) this.say(clause, instead);
      else this.clauses[same] = { ...this.clauses[same]!, from: [...this.clauses[same]!.from, ...clause.from] };
    }
  }

  /** The shot's own move says so, or the positive wording of something forbidden will. */
  private lockedOff(): boolean {
    const move = this.has.get("move");
    if (move) return move === "static-shot";
    return this.plan.clauses.some(({ slot, value }) => isExclusion(slot) && positiveFor(value) === AGAINST_SHAKE);
  }

  /** "Locked-off camera" still has to be said once where no move says it. */
  private unsaid(): string | undefined {
    return this.has.has("move") ? undefined : AGAINST_SHAKE;
  }

  /** Silence is a decision: as an exclusion, as what is heard instead, or in the generator's own word for it. */
  private music(clause: Clause): void {
    const not = this.rule();
    if (!SILENCE.test(clause.value)) {
      this.say(clause, clause.value);
      return;
    }
    const rest = clause.value.replace(/^[^,;]*[,;]?\s*/u, "");
    const { silence } = this.voice.grammar;
    if (silence) {
      this.say(clause, silence);
      if (rest) this.clauses.push({ ...clause, slot: "effects", words: rest });
    } else if (not === "plain" || not === "field-and-plain") {
      this.say(clause, rest || !this.heard() ? clause.value : "no music");
      if (not === "field-and-plain") this.negative.push({ ...clause, words: "music" });
    } else if (not === "field" || not === "field-as-written") {
      this.negative.push({ ...clause, words: "music" });
      if (rest) this.say(clause, rest);
    } else this.say(clause, rest || "only the natural sound of the scene");
  }

  private heard(): boolean {
    return this.has.has("dialogue") || this.has.has("effects");
  }

  /** A reference's link shows nothing to a generator that is given words; a name and what to borrow can be said. */
  private reference(clause: Clause): void {
    const { borrow, ignore, governs } = clause.extra ?? {};
    const link = isLink(clause.value);
    if (this.voice.mode === "references" && link) this.picture(clause, governs, borrow);
    else if (link) this.drop(clause, "a link shows nothing in a text prompt; use mode: references");
    else this.say(clause, borrow ? `${borrow} as in ${clause.value}` : `in the manner of ${clause.value}`);
    if (ignore)
      this.drop(
        { ...clause, value: `${clause.value}, ignore ${ignore}` },
        "what to ignore cannot be said reliably; check the take for it",
      );
  }

  private picture(clause: Clause, governs: string | undefined, borrow: string | undefined): void {
    const index = this.pictures;
    const { max = 0, tag } = this.voice.references ?? {};
    if (index >= max) {
      this.drop(
        clause,
        `${this.voice.name} takes ${max === 1 ? "one reference picture" : `${max} reference pictures`} here`,
      );
      return;
    }
    this.pictures += 1;
    const name = tag?.(index) ?? `reference image ${index + 1}`;
    const what = [
      governs && `${name} shows ${governs}`,
      borrow && `take the ${borrow.replace(/^the /iu, "")} from ${name}`,
    ].filter(Boolean);
    if (what.length > 0) this.say({ ...clause, slot: "picture", priority: 82 }, what.join(", and "));
    else this.settled.push({ clause, where: "image", why: `sent as ${name}` });
  }

  done(): Fit {
    const { clauses, negative, fields, settled, dropped, warnings } = this;
    return { clauses, negative, fields, settled, dropped, warnings };
  }
}
