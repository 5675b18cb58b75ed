/** Things said of fields, in any order and more than once -> each field with its value, in the order it was first said. */
import { isCaseOf } from "./contract.ts";
import { sameValue, type Value } from "./decision.ts";
import { fieldNamed, type Level } from "./fields.ts";
import type { Span } from "./listen/index.ts";

/** A field that was spoken for. `firm` is false where it was hedged. */
export interface Spoken {
  field: string;
  value: Value;
  firm: boolean;
}

/** Lists hold several terms of a message; every other field takes the first. */
export const isList = (level: Level, field: string): boolean => fieldNamed(level, field)?.kind === "list";

/** Where something was said and whether it was hedged. */
export type Place = { readonly span: Span; readonly hedged?: true };

/** Gathers what is said for each field, in the order it was said: lists grow, other fields keep the first and its most exact case. */
export class Spokens {
  /** What was said of a field that holds one thing and has it. */
  second: Pick<Spoken, "field" | "value">[] = [];
  private readonly level: Level;
  private readonly fields = new Map<string, Spoken & { at: number }>();

  constructor(level: Level) {
    this.level = level;
  }

  say(field: string, value: string, place: Place): void {
    const standing = this.fields.get(field);
    const list = isList(this.level, field);
    if (!standing) this.put(field, list ? [value] : value, place);
    else if (list && !(standing.value as string[]).includes(value)) (standing.value as string[]).push(value);
    else if (!list && isCaseOf(value, String(standing.value))) standing.value = value;
    else if (!list && !isCaseOf(String(standing.value), value)) this.second.push({ field, value });
  }
  put(field: string, value: Value, { span, hedged }: Place): void {
    const standing = this.fields.get(field);
    if (!standing) this.fields.set(field, { field, value, firm: !hedged, at: span[0] });
    else if (!sameValue(standing.value, value)) this.second.push({ field, value });
  }
  /** Says a field in better words, wherever in the message it was said; of several the first. */
  replace(field: string, [better, ...others]: readonly { value: string; place: Place }[]): void {
    if (!better) return;
    const { value, place } = better;
    this.second = this.second.filter((one) => one.field !== field);
    for (const one of others) if (one.value !== value) this.second.push({ field, value: one.value });
    this.fields.set(field, {
      field,
      value,
      firm: !place.hedged && (this.fields.get(field)?.firm ?? true),
      at: place.span[0],
    });
  }
  has(field: string): boolean {
    return this.fields.has(field);
  }
  all(): Spoken[] {
    return [...this.fields.values()].sort((a, b) => a.at - b.at).map(({ at: _at, ...spoken }) => spoken);
  }
}
