/** Two fields that say the same, said once. */
import { term } from "../film/vocabulary/index.ts";
import type { Clause, Slot } from "./clause.ts";
import { plain } from "./text.ts";

/** Slots that state something for the whole shot, so that the same words twice are one statement. */
const STATEMENTS: ReadonlySet<Slot> = new Set<Slot>([
  "subject",
  "action",
  "setting",
  "wardrobe",
  "must",
  "style",
  "era",
  "texture",
  "stock",
  "palette",
  "mood",
  "framing",
  "composition",
  "angle",
  "height",
  "foreground",
  "negative space",
  "time",
  "quality",
  "direction",
  "source",
  "condition",
  "temperature",
  "contrast",
]);
const REPEATED: ReadonlySet<Slot> = new Set<Slot>(["not", "never"]);

/** Two fields that say the same are said once, with both as their origin; a lock phrase lends its exact words. */
export function onceEach(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  const seen = new Map<string, number>();
  for (const clause of clauses) {
    const key = keyOf(clause);
    const at = key === undefined ? undefined : seen.get(key);
    if (at !== undefined) {
      const first = kept[at]!;
      const priority = Math.max(first.priority, clause.slot === "phrase" ? 0 : clause.priority);
      const value = clause.slot === "phrase" ? clause.value : first.value;
      kept[at] = {
        ...first,
        value,
        priority,
        from: clause.slot === "phrase" ? first.from : [...first.from, ...clause.from],
      };
    }
    if (at === undefined || clause.slot === "phrase") kept.push(clause);
    if (at === undefined && key !== undefined) seen.set(key, kept.length - 1);
  }
  return kept;
}

function keyOf({ slot, value }: Clause): string | undefined {
  if (slot === "phrase" || STATEMENTS.has(slot)) return plain(value);
  return REPEATED.has(slot) ? `not ${plain(term(value)?.fragment ?? value)}` : undefined;
}
