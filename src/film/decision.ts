/** What one field's value looks like once somebody has decided it: the value, who, when, how firmly and where it was said. */
import { z } from "zod";

/** A person on a surface. `id` is opaque (Slack user, Discord user, terminal name); `name` is what people read. */
export const personSchema = z.object({ id: z.string().min(1).max(200), name: z.string().min(1).max(200) });
export type Person = z.infer<typeof personSchema>;

/** One row of a records field: `value` plus named extras, e.g. an off-limit and its `reason`. */
export const recordSchema = z.object({ value: z.string() }).catchall(z.string());
export type FieldRecord = z.infer<typeof recordSchema>;

/** Text and term fields hold a string, quantities an integer in the field's unit, lists strings, records rows. */
export const valueSchema = z.union([z.string(), z.int(), z.array(z.string()), z.array(recordSchema)]);
export type Value = z.infer<typeof valueSchema>;

/** stated: somebody said so; inferred: hedged or derived, not yet confirmed; open: asked and left open on purpose. */
export const stateSchema = z.enum(["stated", "inferred", "open"]);

export const decisionSchema = z.object({
  value: valueSchema,
  by: personSchema,
  at: z.int(),
  state: stateSchema,
  /** Where it was said: a link or a short note such as `thread`, `form`, `import`; `deputy` marks a deputy's ruling. */
  said: z.string().optional(),
  /** Why it is so, where a rule of the film or of the craft asks for it. */
  reason: z.string().optional(),
  /** Who else has gathered into a list. */
  also: z.array(personSchema).optional(),
});
/** `at` is milliseconds since 1970 as the platform gave it. */
export type Decision = z.infer<typeof decisionSchema>;
export type Fields = Record<string, Decision>;

/** True when two values decide the same thing (order matters where the field keeps it). */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
