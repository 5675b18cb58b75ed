/** Compiled prompts as they are kept: whole, under their fingerprint, findable by its first eight digits. */
import { z } from "zod";
import type { Context } from "../../src/chat/command.ts";
import { compiledKey } from "../../src/chat/place.ts";
import { personSchema } from "../../src/film/decision.ts";
import { SCHEMA_VERSION } from "../../src/film/model.ts";
import { type Project, parsePart } from "../../src/film/project.ts";
import type { Compiled } from "../../src/prompt/index.ts";

/** The first digits that are shown and searched by. */
export const SHOWN_DIGITS = 8;

const keptSchema = z.object({
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
});
const shelfSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION).default(SCHEMA_VERSION),
  entries: z.array(keptSchema),
});

/** A compiled prompt with who compiled it first, and when. */
export type Kept = Compiled & { by: z.infer<typeof personSchema>; at: number };

function shelf(context: Pick<Context, "docs" | "request">, eight: string): Kept[] {
  const key = compiledKey(context.request.place, eight);
  const stored = context.docs.read(key);
  return stored === undefined ? [] : (parsePart(shelfSchema, key, stored).entries as unknown as Kept[]);
}

/** Keeps a prompt, once, and notes it on the list of each of its shots. */
export function keep(context: Pick<Context, "docs" | "request">, project: Project, compiled: Compiled): Kept {
  const { request, docs } = context;
  const eight = compiled.fingerprint.slice(0, SHOWN_DIGITS);
  const known = shelf(context, eight);
  const kept: Kept = known.find((one) => one.fingerprint === compiled.fingerprint) ?? {
    ...compiled,
    by: request.person,
    at: request.at,
  };
  if (!known.includes(kept))
    docs.write(compiledKey(request.place, eight), { schemaVersion: SCHEMA_VERSION, entries: [...known, kept] });
  project.need(compiled.shots.map((id) => `compiled:${id}`));
  for (const id of compiled.shots) {
    const entries = project.compiledOf(id);
    if (entries.some((one) => one.fingerprint === compiled.fingerprint)) continue;
    const { fingerprint, generator, route, mode } = compiled;
    project.put(`compiled:${id}`, {
      schemaVersion: SCHEMA_VERSION,
      entries: [...entries, { fingerprint, generator, route, mode, by: request.person, at: request.at }],
    });
  }
  return kept;
}

/** What was compiled in this place under a fingerprint that begins so. */
export function recall(context: Pick<Context, "docs" | "request">, digits: string): Kept[] {
  return shelf(context, digits.slice(0, SHOWN_DIGITS)).filter((one) => one.fingerprint.startsWith(digits));
}
