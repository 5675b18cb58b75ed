/** The fitted clauses of one shot, asked for by slot, remembering in which words each was finally said. */
import type { Slot } from "./clause.ts";
import type { Fitted } from "./fitted.ts";
import type { Grammar } from "./grammar.ts";

type Shape = (said: string, value: string) => string;

export class Words {
  readonly grammar: Grammar;
  /** Words that a person does not want in any prompt. */
  readonly banned: (words: string) => boolean;
  /** Each clause with the words it was said in, in the order in which they were asked for. */
  readonly said = new Map<Fitted, string>();
  private readonly bySlot = new Map<Slot, Fitted[]>();

  constructor(clauses: readonly Fitted[], grammar: Grammar, banned: (words: string) => boolean) {
    this.grammar = grammar;
    this.banned = banned;
    for (const clause of clauses) {
      const same = this.bySlot.get(clause.slot);
      if (same) same.push(clause);
      else this.bySlot.set(clause.slot, [clause]);
    }
  }

  has(slot: Slot): boolean {
    return this.bySlot.has(slot);
  }

  value(slot: Slot): string | undefined {
    return this.bySlot.get(slot)?.[0]?.value;
  }

  clauses(slot: Slot): readonly Fitted[] {
    return this.bySlot.get(slot) ?? [];
  }

  /** The words of a slot's one clause, shaped; empty if nothing was decided. */
  one(slot: Slot, shape?: Shape): string {
    return this.all(slot, shape)[0] ?? "";
  }

  all(slot: Slot, shape?: Shape): string[] {
    return this.clauses(slot).map((clause) =>
      this.say(clause, shape ? shape(clause.words, clause.value) : clause.words),
    );
  }

  say(clause: Fitted, words: string): string {
    this.said.set(clause, words);
    return words;
  }

  /** The first lead-in without a banned word, and without a colon where labels are not wanted; none if there is none. */
  lead(...leads: readonly string[]): string {
    const found = leads.find((lead) => !this.banned(lead) && (this.grammar.labels !== false || !lead.includes(":")));
    return found === undefined ? "" : found;
  }
}
