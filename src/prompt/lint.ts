/** A shot read for what this generator will get wrong, before money is spent: rule, where, why, and what to write instead. */
import type { Resolved, ShotView } from "../film/view.ts";
import { term } from "../film/vocabulary/index.ts";
import type { Finding, LintRule } from "./finding.ts";
import type { Generator } from "./generator.ts";
import {
  CHANGE,
  COMPOUND,
  HYPE,
  MOVE_WORDS,
  RISKY,
  RULES_A_CLIP,
  SECONDS_A_STEP,
  STEP,
  WORDS_A_SECOND,
} from "./lint-words.ts";
import { generatorNamed } from "./named.ts";
import { plan } from "./plan.ts";
import { positiveFor } from "./positive.ts";
import { NEGATION, saysWord } from "./text.ts";

/** @throws nothing: an unknown generator's name gives no findings. */
export function lint(view: ShotView, generatorName: string): Finding[] {
  const found = generatorNamed(generatorName);
  if (!("one" in found)) return [];
  const reader = new Reader(view, found.one);
  reader.moods();
  reader.words();
  reader.moves();
  reader.time();
  reader.references();
  reader.budget();
  return reader.findings;
}

class Reader {
  readonly findings: Finding[] = [];
  private readonly view: ShotView;
  private readonly generator: Generator;

  constructor(view: ShotView, generator: Generator) {
    this.view = view;
    this.generator = generator;
  }

  private add(
    rule: LintRule,
    severity: Finding["severity"],
    field: string,
    found: string,
    why: string,
    rewrite?: string,
  ): void {
    const shot = this.view.id;
    this.findings.push({
      id: `${rule}:${shot}`,
      rule,
      severity,
      shot,
      field,
      found,
      why,
      ...(rewrite ? { rewrite } : {}),
    });
  }

  private text(name: string): string {
    const value = this.view.fields[name]?.value;
    return typeof value === "string" ? value : "";
  }

  moods(): void {
    const { name } = this.generator;
    for (const field of ["tone", "mood"]) {
      for (const { value, cause } of entries(this.view.fields[field])) {
        if (cause) continue;
        const word = term(value)?.name.toLowerCase() ?? value;
        this.add(
          "mood-cause",
          "note",
          field,
          word,
          `${name} cannot film a mood; it films what causes it.`,
          `tone: ${word} cause:<what is seen or heard>`,
        );
      }
    }
  }

  /** Hype, banned words, negations, changes in a still picture and risky words in what people typed. */
  words(): void {
    const banned = entries(this.view.fields["banned words"]).map(({ value }) => value);
    for (const [field, resolved] of Object.entries(this.view.fields)) {
      if (OUTSIDE.has(field)) continue;
      for (const { value } of entries(resolved)) if (!term(value)) this.typed(field, value, banned);
    }
  }

  private typed(field: string, value: string, banned: readonly string[]): void {
    for (const word of banned) {
      if (saysWord(value, word)) this.add("banned", "fix", field, word, "This film has banned the word.");
    }
    if (field === "off-limits") return;
    this.praise(field, value);
    if (!NEGATIONS_KEPT.has(field)) this.negation(field, value);
    if (field === "action" || field === "subject") this.change(field, value);
    this.risk(field, value);
  }

  private praise(field: string, value: string): void {
    const found = [...value.matchAll(HYPE)].map(([word]) => word);
    if (found.length === 0) return;
    const bare = value
      .replace(HYPE, "")
      .replace(/\s+/g, " ")
      .replace(/(?: ,)+/g, "")
      .replace(/^[,\s]+|[,\s]+$/g, "");
    const why = `${this.generator.name} has no picture for praise; say what makes it so.`;
    this.add("hype", "fix", field, found.join(", "), why, bare || undefined);
  }

  private negation(field: string, value: string): void {
    const { name, grammar } = this.generator;
    const found = NEGATION.exec(value);
    if (!found || (grammar.not !== "positive" && grammar.not !== "locks")) return;
    const rest = value.slice(found.index + found[0].length).trim();
    this.add("negation", "fix", field, value, `${name} tends to show what a "${found[0]}" names.`, positiveFor(rest));
  }

  private change(field: string, value: string): void {
    const { name, media } = this.generator;
    const found = media === "image" ? CHANGE.exec(value) : undefined;
    if (!found) return;
    const instant = value.slice(0, found.index).trim();
    this.add(
      "still",
      "fix",
      field,
      found[0],
      `${name} makes one moment; choose the instant to freeze.`,
      instant || undefined,
    );
  }

  private risk(field: string, value: string): void {
    const found = RISKY.exec(value);
    const why = "Filters often refuse it; a refused job is a false start. Say it more plainly or plan a fallback.";
    if (found) this.add("filter", "note", field, found[0], why);
  }

  moves(): void {
    const typed = ["move", "path", "start", "end", "action"]
      .map((field) => this.text(field))
      .filter((text) => !term(text));
    const said = typed.join(" ");
    if (COMPOUND.test(said)) return;
    const own = term(this.text("move"))?.fragment ?? "";
    const roots = MOVE_WORDS.filter(([, words]) => words.test(`${own} ${said}`)).map(([root]) => root);
    if (roots.length < 2) return;
    this.add(
      "one-move",
      "fix",
      "move",
      roots.join(" + "),
      `${this.generator.name} blends two moves into a wobble; keep one and make the other a shot.`,
    );
  }

  time(): void {
    const seconds = Number(this.view.fields.seconds?.value ?? 0) / 1000;
    if (!seconds || this.generator.media === "image") return;
    const lines = entries(this.view.fields.dialogue).map(({ value }) => value);
    const spoken = lines.join(" ").split(/\s+/).filter(Boolean).length;
    const needed = Math.ceil(spoken / WORDS_A_SECOND);
    if (needed > seconds) {
      this.add(
        "speech",
        "fix",
        "dialogue",
        `${spoken} words in ${seconds} s`,
        `Spoken at an easy pace the lines take ${needed} s; ${this.generator.name} would rush or cut them.`,
        `seconds:${needed}`,
      );
    }
    const action = this.text("action");
    const steps = action ? action.split(STEP).filter((part) => part.trim()).length : 0;
    const room = Math.ceil(steps * SECONDS_A_STEP);
    if (steps > 1 && room > seconds) {
      this.add(
        "too-long",
        "note",
        "action",
        `${steps} steps in ${seconds} s`,
        `${this.generator.name} drops or hurries what does not fit; about ${room} s would hold it.`,
        `seconds:${room}`,
      );
    }
  }

  references(): void {
    if (this.view.fields.mode?.value !== "references") return;
    const pictures = entries(this.view.fields.references).filter(({ value }) => /^https?:/u.test(value)).length;
    const subjects = this.view.phrases.filter(({ kind }) => kind === "cast" || kind === "prop").length;
    if (subjects > pictures) {
      this.add(
        "references",
        "note",
        "references",
        `${subjects} subjects, ${pictures} pictures`,
        `Who has no picture of their own drifts from take to take in ${this.generator.name}.`,
        "one reference a subject, governs:<name>",
      );
    }
  }

  /** Everything that has to hold at once, against how much of it one clip keeps. */
  budget(): void {
    const rules = plan(this.view).clauses.filter(({ slot, extra }) => RULES.has(slot) && !extra?.settled);
    if (rules.length <= RULES_A_CLIP) return;
    const least = [...rules].sort((a, b) => a.priority - b.priority).slice(0, rules.length - RULES_A_CLIP);
    const why = `${this.generator.name} keeps about ${RULES_A_CLIP} rules in one clip; with ${rules.length} it forgets some, and you cannot choose which.`;
    this.add(
      "budget",
      "note",
      "must-haves",
      `${rules.length} rules`,
      why,
      `let go of: ${least.map(({ value }) => term(value)?.name ?? value).join("; ")}`,
    );
  }
}

const RULES: ReadonlySet<string> = new Set(["not", "never", "must", "holds"]);
/** Where a negation is spoken, or told from what is said and put where the generator takes it. */
const NEGATIONS_KEPT: ReadonlySet<string> = new Set(["dialogue", "music", "tone", "mood"]);
/** Fields whose words never reach a generator as a person's prose. */
const OUTSIDE: ReadonlySet<string> = new Set([
  "title",
  "owner",
  "status",
  "hero",
  "risk tags",
  "banned words",
  "references",
  "generator",
  "mode",
  "seconds",
]);

function entries(resolved: Resolved | undefined): { value: string; cause?: string }[] {
  const value = resolved?.value;
  if (typeof value === "string") return [{ value }];
  return Array.isArray(value) ? value.map((one) => (typeof one === "string" ? { value: one } : one)) : [];
}
