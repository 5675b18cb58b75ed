/** A shot with everything it inherits, turned into the clauses that its prompt has to say. */
import { clashIn } from "../film/check/clashes.ts";
import { nameOf } from "../film/check/read.ts";
import type { FieldRecord } from "../film/decision.ts";
import { isMadeInEdit, mustHave, wordsOf } from "../film/must-have.ts";
import { isShownIn } from "../film/must-haves.ts";
import type { Level, Resolved, ShotView } from "../film/view.ts";
import { term } from "../film/vocabulary/index.ts";
import { type Clause, type Dropped, originOf, type Slot } from "./clause.ts";
import { excluded } from "./exclude.ts";
import { isCard, lineOf } from "./lines.ts";
import { moodsOf } from "./moods.ts";
import { onceEach } from "./once.ts";
import { type Elsewhere, isLink, type Plan } from "./planned.ts";
import { FRAMES, lightSlot, NOT_SEEN, SINGLE, undecidedIn } from "./slots.ts";
import { apart, bare, fold } from "./text.ts";
import { EDITING_PACE, MASTER_FPS_MAX, RATE, SLOWED, STOCKS } from "./wording.ts";

const LEVELS: readonly Level[] = ["look", "brief", "scene", "shot"];

export function plan(view: ShotView): Plan {
  const draft = new Draft(view);
  for (const [field, slot, priority] of SINGLE) draft.single(field, slot, priority);
  draft.frames();
  draft.lists();
  draft.light();
  draft.mood();
  draft.guardrails();
  draft.clash();
  draft.sound();
  draft.phrases();
  draft.unseen();
  return draft.done();
}

class Draft {
  private readonly view: ShotView;
  private readonly clauses: Clause[] = [];
  private readonly drops: Dropped[] = [];
  private readonly elsewhere: Elsewhere[] = [];
  private readonly warnings: string[] = [];
  private slowed: Resolved | undefined;

  constructor(view: ShotView) {
    this.view = view;
  }

  private field(name: string): Resolved | undefined {
    return this.view.fields[name];
  }

  /** What a list or a term-or-list field holds, in code-unit order unless its order is the decision. */
  private values(name: string, ordered = false): string[] {
    const value = this.field(name)?.value;
    const all = Array.isArray(value)
      ? value.map((entry) => bare(typeof entry === "string" ? entry : entry.value))
      : value === undefined
        ? []
        : [bare(String(value))];
    const kept = [...new Set(all.filter(Boolean))];
    return ordered ? kept : kept.sort();
  }

  private records(name: string): FieldRecord[] {
    const value = this.field(name)?.value;
    if (typeof value === "string") return [{ value }];
    return Array.isArray(value) ? value.map((entry) => (typeof entry === "string" ? { value: entry } : entry)) : [];
  }

  private add(name: string, slot: Slot, priority: number, value: string, extra?: Record<string, string>): void {
    if (value) this.clauses.push({ slot, value, priority, from: [originOf(this.field(name)!)], extra });
  }

  private drop(name: string, value: string, reason: string): void {
    const resolved = this.field(name)!;
    this.drops.push({ shot: this.view.id, field: resolved.field, value, reason, by: resolved.by });
  }

  single(field: string, slot: Slot, priority: number): void {
    for (const value of this.values(field, true).slice(0, 1)) this.add(field, slot, priority, value);
  }

  /** A frame in words is said; a frame that is a picture goes along where the mode takes one. */
  frames(): void {
    for (const [field, slot, priority] of FRAMES) {
      const [value] = this.values(field, true);
      if (value) this.add(field, isLink(value) ? "frame picture" : slot, priority, value, { frame: field });
    }
  }

  lists(): void {
    for (const value of this.values("composition")) {
      this.add("composition", term(value)?.dimension === "framing" ? "framing" : "composition", 53, value);
    }
    this.pace();
    const colours = this.values("colour");
    for (const value of colours) this.add("colour", STOCKS.has(value) ? "stock" : "palette", 59, value);
    const replaced = colours.some((value) => !STOCKS.has(value));
    for (const value of this.values("palette", true)) {
      if (STOCKS.has(value)) this.add("palette", "stock", 57, value);
      else if (replaced) this.drop("palette", value, "this shot has a colour of its own");
      else this.add("palette", "palette", 57, value);
    }
  }

  /** A frame rate belongs to the slow motion it is shot for; the film's own rate does where no master has so many. */
  private pace(): void {
    const all = this.values("pace");
    const rate = all.map((value) => RATE.exec(value)?.groups?.fps).find(Boolean);
    const slow = all.some((value) => SLOWED.has(value));
    const film = this.field("fps");
    if (!rate && slow && film && Number(film.value) > MASTER_FPS_MAX) this.slowed = film;
    const fps = rate ?? (this.slowed ? String(this.slowed.value) : undefined);
    for (const value of all) {
      if (EDITING_PACE.has(value)) this.drop("pace", value, "cutting is made in the edit, not inside a shot");
      else if (!slow || !RATE.test(value))
        this.add("pace", "pace", 57, value, fps && SLOWED.has(value) ? { fps } : undefined);
    }
  }

  /** A shot's own light replaces the film's, each in its own kind only. */
  light(): void {
    const own = this.values("light");
    if (own.length === 0) return;
    const replaced = new Set<Slot>();
    for (const value of own) {
      const slot = lightSlot(value);
      if (slot !== "condition") replaced.add(slot);
      this.add("light", slot, slot === "condition" ? 65 : 74, value);
    }
    const light = this.field("light")!;
    for (let i = this.clauses.length - 1; i >= 0; i -= 1) {
      const clause = this.clauses[i]!;
      const from = clause.from[0]!;
      if (!replaced.has(clause.slot) || LEVELS.indexOf(from.level) >= LEVELS.indexOf(light.level)) continue;
      this.clauses.splice(i, 1);
      const reason = `${light.of} has light of its own`;
      this.drops.push({ shot: this.view.id, field: from.field, value: clause.value, reason, by: from.by });
    }
  }

  mood(): void {
    const own = this.values("mood");
    for (const value of own) this.add("mood", "mood", 52, apart(value).is);
    this.denied("mood", own);
    const tone = moodsOf(this.records("tone"));
    if (own.length === 0)
      this.denied(
        "tone",
        tone.map(({ word }) => word),
      );
    for (const { word, cause } of tone) {
      if (own.length > 0 && !own.includes(word)) this.drop("tone", word, "this shot has a mood of its own");
      else this.add("tone", "mood", 52, apart(word).is, cause ? { cause } : undefined);
    }
    const [purpose] = this.values("purpose", true);
    if (!purpose) return;
    if (term(purpose)) this.add("purpose", "purpose", 30, purpose);
    else this.drop("purpose", purpose, "a reason is for people; what is seen of it belongs in the action");
  }

  /** What a mood is not is ruled out: a generator that reads "not sad" gives sad. */
  private denied(field: string, moods: readonly string[]): void {
    const [instead] = moods.map((one) => apart(one).is).filter(Boolean);
    for (const one of moods.flatMap((mood) => apart(mood).isNot))
      this.add(field, "not", 51, /\s/u.test(one) ? one : `${one} mood`, instead ? { instead } : undefined);
  }

  guardrails(): void {
    this.mustHaves();
    for (const { value } of this.records("off-limits").sort(byValue))
      this.add("off-limits", "not", 87, excluded(value));
    for (const value of this.values("never")) this.never(value);
    for (const { value, ...extra } of this.records("references"))
      this.add("references", "reference", 40, fold(value), extra);
  }

  clash(): void {
    const found = clashIn(this.view)?.map(({ id }) => nameOf(id));
    if (found) this.warnings.push(`It says ${found.join(" and ")}, which cannot both be; /check has the ways out.`);
  }

  /** The film's must-haves are no loss to a shot that does not show them; the check looks for each in the whole film. */
  mustHaves(): void {
    const own = this.field("must-haves")?.level === "shot";
    for (const value of this.values("must-haves")) {
      const why = this.saidElsewhere(value, own);
      if (why === undefined) this.add("must-haves", "must", 85, mustHave(value).words);
      else this.elsewhere.push({ value, why, from: [originOf(this.field("must-haves")!)] });
    }
  }

  /** Why a must-have has no words of its own here; a thing that is said twice is two things to a generator. */
  private saidElsewhere(value: string, own: boolean): string | undefined {
    if (isMadeInEdit(value)) return "made in the edit, over the picture";
    if (!own && !isShownIn(this.view, value)) return "no word of this shot names it";
    const asked = wordsOf(mustHave(value).words.replace(/^(?:the|an?|our) /iu, ""));
    const by = this.view.phrases.find(({ words }) => asked.every((word) => wordsOf(words).includes(word)));
    return by && `lock phrase ${by.n} says it`;
  }

  /** A forbidden move that the shot's own move or support rules out needs no words. */
  private never(value: string): void {
    const move = this.values("move", true)[0];
    const support = this.values("support", true)[0];
    if (value === move || value === support) {
      this.warnings.push(`The film says never ${term(value)?.name.toLowerCase() ?? value}, and this shot uses it.`);
      this.drop("never", value, "this shot uses it");
      return;
    }
    const conflicts = term(value)?.conflictsWith ?? [];
    const kind = term(value)?.dimension;
    const by = [
      kind === "camera-move" || conflicts.includes(move ?? "") ? move : undefined,
      kind === "support" || conflicts.includes(support ?? "") ? support : undefined,
    ].find(Boolean);
    this.add("never", "never", 63, value, by ? { settled: by } : undefined);
  }

  sound(): void {
    const onCard = [...this.values("subject"), ...this.values("action")].some(isCard);
    for (const record of this.records("dialogue")) {
      const { as, value, speaker } = lineOf(record, onCard);
      if (as === "over") this.drop("dialogue", value, "words over the picture are laid on in the edit");
      else this.add("dialogue", as === "card" ? "writing" : "dialogue", 94, value, speaker ? { speaker } : undefined);
    }
    if (onCard) this.warnings.push("A card is cleaner made in the edit than by a generator.");
  }

  /** A phrase that stands inside another is said with it. */
  phrases(): void {
    for (const phrase of this.view.phrases) {
      const { by, at, n, of } = phrase;
      const level = of ? ("look" as const) : ("brief" as const);
      const from = [{ field: `lock phrase ${n}`, of: of ?? "brief", level, by, at, state: "stated" as const }];
      this.clauses.push({ slot: "phrase", value: phrase.words, priority: Number.POSITIVE_INFINITY, from, phrase });
    }
  }

  unseen(): void {
    for (const [field, reason] of Object.entries(NOT_SEEN)) {
      const [value] = this.values(field, true);
      if (value) this.drop(field, value, reason);
    }
  }

  done(): Plan {
    const { fields } = this.view;
    const slowed = this.slowed ? [originOf(this.slowed)] : [];
    const clauses = onceEach(this.clauses).map((one) =>
      one.extra?.fps ? { ...one, from: [...one.from, ...slowed] } : one,
    );
    return {
      shot: this.view.id,
      view: this.view,
      clauses,
      settings: {
        seconds: fields.seconds,
        aspect: fields.aspect,
        fps: this.slowed ? undefined : fields.fps,
        size: fields["master size"],
        mode: fields.mode,
        firstFrame: fields["first frame"],
        lastFrame: fields["last frame"],
        references: fields.references,
      },
      dropped: this.drops,
      elsewhere: this.elsewhere,
      warnings: this.warnings,
      undecided: undecidedIn(this.view, clauses),
      banned: this.values("banned words"),
    };
  }
}

function byValue(a: FieldRecord, b: FieldRecord): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}
