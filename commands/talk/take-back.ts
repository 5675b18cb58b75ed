/** Talk that takes back what its speaker said before ("scratch that", "forget handheld"). */
import type { Context, Result } from "../../src/chat/command.ts";
import { button, card } from "../../src/chat/reply.ts";
import { putField } from "../../src/film/decide.ts";
import type { Value } from "../../src/film/decision.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { lastOf, newest } from "../../src/film/history.ts";
import type { Heard } from "../../src/film/listen/index.ts";
import { lockOn } from "../../src/film/locks.ts";
import type { Project } from "../../src/film/project.ts";
import { isNarrowed } from "../../src/film/refusals.ts";
import { showValue } from "../../src/film/values.ts";
import { spokenFor } from "../../src/film/wishes.ts";
import { undo } from "../brief/history.ts";

const RETRACTS =
  /^(?:(?:no|oh|hm+|ok|actually|sorry|wait|oops)[,. ]+)*(?:scratch|strike|scrap|forget|ignore|cancel) (?:that|it)(?: last one)?[.!]*$|^(?:oh |ok |no,? )?never ?mind(?: that| it)?[.!]*$|^take that back[.!]*$/i;

/** "Forget it" and "never mind" may be said to somebody: then it is asked. */
const SURE = /\b(?:that|back)\b/i;

/** "Scratch that": what its speaker said last is undone, unless others have decided something since; then it is asked, too. */
export function retracted(context: Context, project: Project, said: string): Result | undefined {
  if (!RETRACTS.test(said.trim())) return undefined;
  const [last, own] = [newest(project, 1)[0], lastOf(project, context.request.person.id)];
  if (!own) return { say: [] };
  if (last?.n === own.n && SURE.test(said)) return undo.run({ ...context, options: {} });
  const take = button("Take it back", `brief undo ${own.n}`);
  return { say: [{ reply: card(`Take back "${own.what}"?`, [], [take], { project: project.id }) }] };
}

export interface TakenBack {
  /** Field and value of each, to be told. */
  told: string[];
  terms: ReadonlySet<string>;
}

/** What the speaker stated and now rules out for the whole film no longer stands. */
export function takenBack({ request }: Context, project: Project, heard: Heard): TakenBack {
  const told: string[] = [];
  const terms = new Set<string>();
  for (const one of heard.negated) {
    const spoken = spokenFor(one);
    const spec = spoken && fieldNamed("brief", spoken.field);
    const standing = spec && project.head.brief[spec.name];
    if (!spec || standing?.by.id !== request.person.id || (standing.also ?? []).length > 0) continue;
    if (lockOn(project, "brief", spec) || isNarrowed(heard.text, one.span)) continue;
    const left = without(standing.value, one.term);
    if (left === standing.value) continue;
    putField(project, "brief", spec.name, left === undefined ? undefined : { ...standing, value: left });
    told.push(`${spec.name} ${showValue(spec, one.term)}`);
    terms.add(one.term);
  }
  return { told, terms };
}

/** The value without that term; the same value where it does not hold it. */
function without(value: Value, id: string): Value | undefined {
  if (value === id) return undefined;
  if (!Array.isArray(value)) return value;
  const rows = value as (string | { value: string })[];
  const left = rows.filter((row) => (typeof row === "string" ? row : row.value) !== id);
  if (left.length === rows.length) return value;
  return left.length > 0 ? (left as Value) : undefined;
}
