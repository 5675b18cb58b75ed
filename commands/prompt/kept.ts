/** Compiled prompts as they are kept: whole, under their fingerprint, findable by its first eight digits. */
import { z } from "zod";
import type { Context } from "../../src/chat/command.ts";
import { compiledKey } from "../../src/chat/place.ts";
import { personSchema, valueSchema } from "../../src/film/decision.ts";
import { DROPPED, SCHEMA_VERSION } from "../../src/film/model.ts";
import { type Project, parsePart } from "../../src/film/project.ts";
import { viewShot } from "../../src/film/view.ts";
import { type Compiled, type CompiledEntry, digestsOf } from "../../src/prompt/index.ts";

/** The first digits that are shown and searched by. */
export const SHOWN_DIGITS = 8;

export const keptSchema = z.object({
  by: personSchema,
  at: z.int(),
  fingerprint: z.string(),
  generator: z.string(),
  route: z.string(),
  mode: z.string(),
  shots: z.array(z.string()),
  text: z.string(),
  negative: z.string().optional(),
  request: z.unknown().optional(),
  sources: z.array(z.record(z.string(), z.unknown())),
  dropped: z.array(z.record(z.string(), z.unknown())),
  undecided: z.array(z.string()),
  assumed: z.array(z.record(z.string(), z.unknown())),
  warnings: z.array(z.string()),
  /** What was decided then: shot -> field -> value; lock phrases by number. */
  resolved: z
    .record(
      z.string(),
      z.object({ fields: z.record(z.string(), valueSchema), phrases: z.record(z.string(), z.string()) }),
    )
    .optional(),
});
const shelfSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION).default(SCHEMA_VERSION),
  entries: z.array(keptSchema),
});

/** A compiled prompt with who compiled it first, and when. */
export type Kept = Compiled & Pick<z.infer<typeof keptSchema>, "by" | "at" | "resolved">;

function shelf(context: Pick<Context, "docs" | "request">, eight: string): Kept[] {
  const key = compiledKey(context.request.place, eight);
  const stored = context.docs.read(key);
  return stored === undefined ? [] : (parsePart(shelfSchema, key, stored).entries as unknown as Kept[]);
}

/** What is told about a prompt: the same words and request can come of other decisions later, some of them left out. */
const accountOf = ({ sources, dropped, undecided, assumed, warnings, resolved }: Kept): string =>
  JSON.stringify([sources, dropped, undecided, assumed, warnings, resolved]);

/** Keeps a prompt, once, and notes it on the list of each of its shots. `named`: its generator was named by hand. */
export function keep(
  context: Pick<Context, "docs" | "request">,
  project: Project,
  compiled: Compiled,
  named: boolean,
): Kept {
  const { request, docs } = context;
  const eight = compiled.fingerprint.slice(0, SHOWN_DIGITS);
  const known = shelf(context, eight);
  const views = compiled.shots.map((id) => viewShot(project, id)!);
  const before = known.find((one) => one.fingerprint === compiled.fingerprint);
  const kept: Kept = {
    ...compiled,
    by: before?.by ?? request.person,
    at: before?.at ?? request.at,
    resolved: Object.fromEntries(
      views.map(({ id, fields, phrases }) => [
        id,
        {
          fields: Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
          phrases: Object.fromEntries(phrases.map(({ n, words }) => [n, words])),
        },
      ]),
    ),
  };
  if (!before || accountOf(before) !== accountOf(kept)) {
    const others = known.filter((one) => one !== before);
    docs.write(compiledKey(request.place, eight), { schemaVersion: SCHEMA_VERSION, entries: [...others, kept] });
  }
  const { fingerprint, generator, route, mode, shots } = compiled;
  note(
    project,
    {
      fingerprint,
      generator,
      route,
      mode,
      by: request.person,
      at: request.at,
      ...(shots.length > 1 ? { shots: [...shots] } : {}),
      ...(named ? { named: true } : {}),
      fields: digestsOf(views, compiled),
    },
    shots,
  );
  return kept;
}

/** Notes a prompt on the list of each of its shots, and in the index how many distinct ones each has. */
function note(project: Project, entry: CompiledEntry, shots: readonly string[]): void {
  project.need(shots.map((id) => `compiled:${id}`));
  const counters = { ...project.index.counters };
  const fresh = shots.filter((id) => !project.compiledOf(id).some((one) => one.fingerprint === entry.fingerprint));
  for (const id of fresh) {
    const entries = [...project.compiledOf(id), entry];
    project.put(`compiled:${id}`, { schemaVersion: SCHEMA_VERSION, entries });
    counters[promptsOf(id)] = entries.length;
  }
  if (fresh.length > 0) project.putIndex({ counters });
}

const PROMPTS = "prompts ";
const promptsOf = (id: string): string => `${PROMPTS}${id}`;

/** The shots for which something has been compiled, in film order, without loading any of them. */
export function promptedShots(project: Project): string[] {
  const { shots, counters } = project.index;
  return Object.keys(counters)
    .flatMap((name) => (name.startsWith(PROMPTS) ? [name.slice(PROMPTS.length)] : []))
    .filter((id) => (shots[id] ?? DROPPED) !== DROPPED)
    .sort((a, b) => shots[a]! - shots[b]!);
}

/** What was compiled in this place under a fingerprint that begins so. */
export function recall(context: Pick<Context, "docs" | "request">, digits: string): Kept[] {
  return shelf(context, digits.slice(0, SHOWN_DIGITS)).filter((one) => one.fingerprint.startsWith(digits));
}

/** The prompts of these fingerprints that were compiled in this place, in that order; all are asked for in one round. */
export function recallAll(context: Pick<Context, "docs" | "request">, prints: readonly string[]): Kept[] {
  needShelves(context, prints);
  return prints.flatMap((print) => recall(context, print));
}

/** Puts prompts that were kept elsewhere on this place's shelves. */
export function shelve(context: Pick<Context, "docs" | "request">, all: readonly Kept[]): void {
  needShelves(
    context,
    all.map((one) => one.fingerprint),
  );
  for (const one of all) {
    const eight = one.fingerprint.slice(0, SHOWN_DIGITS);
    const known = shelf(context, eight);
    if (known.some(({ fingerprint }) => fingerprint === one.fingerprint)) continue;
    const entries = [...known, one];
    context.docs.write(compiledKey(context.request.place, eight), { schemaVersion: SCHEMA_VERSION, entries });
  }
}

/** Asks for the shelves of many prompts at once. */
export function needShelves({ docs, request }: Pick<Context, "docs" | "request">, prints: readonly string[]): void {
  docs.need([...new Set(prints.map((print) => compiledKey(request.place, print.slice(0, SHOWN_DIGITS))))]);
}
