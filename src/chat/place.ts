/** What is kept of a place: which project is open there, the older ones, and the channel's defaults. */
import { z } from "zod";
import { personSchema } from "../film/decision.ts";

export const placeSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  project: z.string().optional(),
  archived: z.array(z.object({ id: z.string(), title: z.string(), closed: z.int() })).default([]),
  /** Channel defaults by name, e.g. `generator`. */
  defaults: z.record(z.string(), z.object({ value: z.string(), by: personSchema, at: z.int() })).default({}),
});
export type PlaceDoc = z.infer<typeof placeSchema>;

export const placeKey = (place: string): string => `place:${place}`;
export const threadKey = (place: string, thread: string): string => `thread:${place}:${thread}`;
export const cardKey = (project: string): string => `card:${project}`;
export const eventKey = (event: string): string => `event:${event}`;
export const partKey = (project: string, part: string): string => `p:${project}:${part}`;
/** Compiled texts of a place by the first eight hex digits of their fingerprint. */
export const compiledKey = (place: string, eight: string): string => `compiled:${place}:${eight}`;
/** What a terminal shows of a place, so that its buttons outlive a restart; erased with everything else of the place. */
export const screenKey = (place: string): string => `screen:${place}`;
/** The films of a team that a person has acted in. */
export const spokenKey = (team: string, person: string): string => `spoken:${team}:${person}`;
/** The list of looks of a team, or of the private ones of a place: both are opaque keys. */
export const looksKey = (owner: string): string => `looks:${owner}`;
/** One version of a look: never written twice. */
export const lookKey = (owner: string, name: string, version: number): string => `look:${owner}:${name}@${version}`;
