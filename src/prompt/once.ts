/** Two fields that say the same, and a place or an hour that the action names already, said once. */
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
  return opened(named(kept));
}

/** "Petals opening one by one" is the must-have "petals opening" already: whatever the shot opens with is seen. */
function opened(clauses: readonly Clause[]): Clause[] {
  const at = clauses.findIndex(({ slot }) => slot === "subject" || slot === "action");
  const host = clauses[at];
  if (!host) return [...clauses];
  const opens = (value: string): boolean => ` ${plain(host.value)} `.startsWith(` ${plain(value)} `);
  const said = clauses.filter(({ slot, value }) => slot === "must" && opens(value));
  return clauses.flatMap((one) => {
    if (said.includes(one)) return [];
    return one === host ? { ...host, from: [...host.from, ...said.flatMap(({ from }) => from)] } : one;
  });
}

/** Where a place stands when it is said where something happens. */
const IN = "(?:in|inside|into|at|on|across|through|outside) (?:the |an? |her |his |their |our )?";
const ENDS = "(?=$|[,.;:]| (?:and|or|in|on|at|with|while|as|until|under|by|before|after|for|during)\\b)";

/** "Mara waits in the ferry terminal at night" leaves nothing to say of that place and of that hour. */
function named(clauses: Clause[]): Clause[] {
  const all = [...clauses];
  for (const slot of ["setting", "time"] as const) {
    const at = all.findIndex((clause) => clause.slot === slot);
    const said = all[at];
    const host = said && all.findIndex((one) => names(one, said));
    if (!said || host === undefined || host < 0) continue;
    all[host] = { ...all[host]!, from: [...all[host]!.from, ...said.from] };
    all.splice(at, 1);
  }
  return all;
}

function names(host: Clause, { slot, value }: Clause): boolean {
  const hosts = slot === "time" ? ["subject", "action", "setting"] : ["subject", "action"];
  if (!hosts.includes(host.slot)) return false;
  const found = term(value);
  const words = found ? [found.name, ...found.aliases] : [value.replace(/^(?:the|an?) /iu, "")];
  return words.some((one) => new RegExp(`\\b${IN}${escaped(one)}${ENDS}`, "iu").test(host.value));
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

function keyOf({ slot, value }: Clause): string | undefined {
  if (slot === "phrase" || STATEMENTS.has(slot)) return plain(value);
  return REPEATED.has(slot) ? `not ${plain(term(value)?.fragment ?? value)}` : undefined;
}
