/** The clauses of a plan, turned into those that one generator can be told, in its words; the rest with the reason. */
import type { Clause, Dropped, Slot } from "./clause.ts";
import { exclusion, isExclusion, isPicture, ruleAt } from "./exclude.ts";
import { DOUBLED, type Fit, type Fitted, type Settled, type Voice } from "./fitted.ts";
import type { NotRule, Role } from "./grammar.ts";
import { isQuiet, toldMusic } from "./music.ts";
import { bannedIn, isLink, type Plan } from "./planned.ts";
import { referenceWords } from "./reference.ts";
import { negated, unowned } from "./remarks.ts";
import { MOTION, ROLE_OF } from "./roles.ts";
import { NEGATION, saysWord } from "./text.ts";
import { known, moodWord, paletteWord, STILL_MOVES, say } from "./wording.ts";

export function fitPlan(plan: Plan, voice: Voice): Fit {
  const fitting = new Fitting(plan, voice);
  for (const clause of plan.clauses) fitting.take(clause);
  return fitting.done();
}

class Fitting {
  private readonly plan: Plan;
  private readonly voice: Voice;
  private readonly banned: (words: string) => boolean;
  private readonly rule: NotRule;
  /** A first frame is given to a generator that wants no more than what moves. */
  private readonly motionOnly: boolean;
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
    this.rule = ruleAt(voice.grammar, voice.negative);
    const framed = voice.mode === "first frame" || voice.mode === "first and last frame";
    this.motionOnly = framed && voice.grammar.motionOnly;
    this.has = new Map(plan.clauses.map(({ slot, value }) => [slot, value]));
  }

  take(clause: Clause): void {
    const { grammar } = this.voice;
    const role = ROLE_OF[clause.slot];
    const field = grammar.fieldOf?.(clause.slot, clause.value, (slot) => this.has.has(slot));
    if (clause.slot === "frame picture") this.frame(clause);
    else if (field !== undefined) this.fields.push({ ...clause, words: field });
    else if (clause.slot === "last frame" && this.voice.media === "image")
      this.drop(clause, "a still picture has one frame; the action says which moment");
    else if (!this.expressed(role)) this.drop(clause, this.unexpressed(role));
    else if (this.motionOnly && !MOTION.has(role)) {
      this.settled.push({ clause, where: "image", why: "carried by the first frame" });
    } else this.word(clause);
  }

  private frame(clause: Clause): void {
    const { mode } = this.voice;
    const frame = clause.extra?.frame;
    const goes = mode === "first and last frame" || (mode === "first frame" && frame === "first frame");
    if (goes) this.settled.push({ clause, where: "image", why: `sent as the ${frame}` });
    else this.drop(clause, `a picture shows nothing in "${mode}" mode`);
  }

  private expressed(role: Role): boolean {
    const { grammar } = this.voice;
    if (role === "dialogue" || role === "effects" || role === "music") return grammar.sound?.[role] === true;
    return role === "not" || role === "cast" || role === "references" || grammar.order.includes(role);
  }

  private unexpressed(role: Role): string {
    const { name, media, sound } = this.voice;
    if (role === "dialogue" || role === "effects" || role === "music") {
      const silent = sound === "unknown" && media === "video";
      return silent
        ? `whether ${name} makes sound is not known; add it in the edit`
        : `${name} makes no sound; add it in the edit`;
    }
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
        this.say(clause, [moodWord(clause.value, this.banned), clause.extra?.cause].filter(Boolean).join(": "));
        break;
      case "move":
        this.move(clause);
        break;
      case "pace":
        this.say(
          clause,
          say(clause.value, this.banned) + (clause.extra?.fps ? `, shot at ${clause.extra.fps} frames per second` : ""),
        );
        break;
      case "palette":
        this.say(clause, paletteWord(clause.value, this.banned));
        break;
      case "dialogue":
        this.line(clause);
        break;
      case "phrase":
      case "writing":
        this.say(clause, clause.value);
        break;
      default:
        this.say(clause, say(clause.value, this.banned, this.voice.grammar.terms));
        break;
    }
  }

  private say(clause: Clause, words: string): void {
    this.clauses.push({ ...clause, words });
    if (isExclusion(clause.slot)) return;
    const wrong = this.plan.banned.find((one) => saysWord(words, one));
    if (wrong) this.warnings.push(`"${wrong}" is a banned word, and ${clause.from[0]!.field} says it: ${words}`);
    const not = this.rule;
    if ((not === "positive" || not === "locks") && NEGATION.test(words))
      this.warnings.push(negated(this.voice.name, clause, words));
  }

  private line(clause: Clause): void {
    this.say(clause, clause.value);
    if (!clause.extra?.speaker) this.warnings.push(unowned(this.voice.name, this.plan.shot, clause.value));
  }

  private drop(clause: Clause, reason: string): void {
    if (clause.slot === "music" && isQuiet(clause.value)) {
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
    if (movesClosed && !known(moves, clause.value)) {
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
    const { name, media, grammar } = this.voice;
    const camera = grammar.order.includes("move");
    const { phrases } = this.plan.view;
    const told = exclusion(clause, { media, rule: this.rule, move: this.has.get("move"), camera, phrases });
    if (told.as === "settled") this.settled.push({ clause, where: "settled", why: told.why });
    else if (told.as === "words" && this.inFrame(told.words))
      this.settled.push({ clause, where: "image", why: "carried by the first frame" });
    else if (told.as === "none") {
      this.drop(clause, `${name} takes positive wording only, and none is known for it`);
      this.warnings.push(
        `${name} cannot be told "no ${told.words}". Decide what is there instead, or check every take for it.`,
      );
    } else {
      if (told.as !== "words") this.negative.push({ ...clause, words: told.words });
      if (told.as !== "field") this.once(told.as === "both" ? { ...clause, priority: DOUBLED } : clause, told.words);
    }
  }

  /** The first frame already shows what is there instead. */
  private inFrame(instead: string): boolean {
    const worded = this.rule === "positive" || this.rule === "locks";
    return this.motionOnly && worded && isPicture(instead);
  }

  /** Two exclusions with the same wording are said once. */
  private once(clause: Clause, words: string): void {
    const same = this.clauses.findIndex((one) => one.words === words && isExclusion(one.slot));
    if (same < 0) this.say(clause, words);
    else this.clauses[same] = { ...this.clauses[same]!, from: [...this.clauses[same]!.from, ...clause.from] };
  }

  private music(clause: Clause): void {
    const { silence } = this.voice.grammar;
    const heard = this.has.has("dialogue") || this.has.has("effects");
    const told = toldMusic(clause.value, { rule: this.rule, silence, heard });
    if (told.words) this.say(clause, told.words);
    if (told.effects) this.clauses.push({ ...clause, slot: "effects", words: told.effects });
    if (told.negative) this.negative.push({ ...clause, words: told.negative });
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
    const what = referenceWords(name, governs, borrow);
    if (what) this.say({ ...clause, slot: "picture", priority: 82 }, what);
    else this.settled.push({ clause, where: "image", why: `sent as ${name}` });
  }

  done(): Fit {
    const { clauses, negative, fields, settled, dropped, warnings } = this;
    return { clauses, negative, fields, settled, dropped, warnings };
  }
}
