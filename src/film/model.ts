/** The stored documents of one project: a head and parts, plain JSON with a schemaVersion, parsed by zod on the way in. */
import { z } from "zod";
import { decisionSchema, type Fields, personSchema, type Value, valueSchema } from "./decision.ts";

/** Raised with every new field; a document with a higher one is refused, never stripped. */
export const SCHEMA_VERSION = 1;
const version = z.literal(SCHEMA_VERSION).default(SCHEMA_VERSION);
const fields = z.record(z.string(), decisionSchema);
/** Films that were stored while pace was one term hold it as a word. */
const listed = <T extends { value: Value }>(one: T): T =>
  typeof one.value === "string" ? { ...one, value: [one.value] } : one;
const paceListed = (brief: Fields): Fields => (brief.pace ? { ...brief, pace: listed(brief.pace) } : brief);
const by = { by: personSchema, at: z.int() };

/** The place in the film of a shot that has been dropped: none, but its id stays given. */
export const DROPPED = 0;

/**
 * Two people stated different values. Conflict `c` offers the standing value as choice 2c-1 and `other` as choice 2c.
 * `of` is `brief`, `shot 1A` or `scene 2`.
 */
export const conflictSchema = z.object({
  of: z.string(),
  field: z.string(),
  standing: decisionSchema,
  other: decisionSchema,
  /** The other value only narrows the standing one: whoever stated it may take it. */
  refines: z.literal(true).optional(),
  settled: z.object({ ...by, kept: z.enum(["standing", "other", "neither"]) }).optional(),
});

/** Something a person said that could become a decision; a button takes it. */
export const offerSchema = z.object({
  field: z.string(),
  value: valueSchema,
  from: personSchema,
  how: z.enum(["set", "add"]),
  ...by,
  taken: z.object(by).optional(),
});

/** A shot or scene value that departs from a locked field; it counts once the director has granted it. */
export const deviationSchema = z.object({
  of: z.string(),
  field: z.string(),
  wanted: decisionSchema,
  from: valueSchema,
  locked: z.string(),
  granted: z.object({ ...by, reason: z.string().optional() }).optional(),
});

/** A finding of the check that the director accepted; it holds while `seen`, a digest of what the rule looked at, does. */
export const waiverSchema = z.object({ ...by, reason: z.string(), why: z.string(), seen: z.string() });

export const headSchema = z.object({
  schemaVersion: version,
  id: z.string(),
  team: z.string(),
  place: z.string(),
  director: personSchema,
  deputy: personSchema.optional(),
  started: z.object(by),
  closed: z.object(by).optional(),
  /** Ids of everybody who has acted in it: each finds it among their films. */
  people: z.array(z.string()).optional(),
  brief: fields.transform(paceListed),
  /** Section or field name -> who locked it. */
  locks: z.record(z.string(), z.object(by)),
  conflicts: z.record(
    z.string(),
    conflictSchema.transform((one) =>
      one.of === "brief" && one.field === "pace"
        ? { ...one, standing: listed(one.standing), other: listed(one.other) }
        : one,
    ),
  ),
  deviations: z.record(z.string(), deviationSchema),
  scenes: z.record(z.string(), z.number()),
  /** Numbers given so far, never given again: letters a scene, conflicts, phrases, notes. Undo leaves them alone. */
  counters: z.record(z.string(), z.int()),
  lastScene: z.int(),
  /** The last questions asked, newest first: which field, when, and whether a first message has come since. */
  asked: z.array(z.object({ field: z.string(), at: z.int(), heard: z.boolean() })).max(4),
  /** Questions passed over -> when. */
  skipped: z.record(z.string(), z.int()),
  /** Mood words whose cause has been asked for: once is enough. */
  causesAsked: z.record(z.string(), z.int()),
  look: z.object({ name: z.string(), version: z.int() }).optional(),
  /** `<checklist> <line>` -> who ticked it. */
  /** The checklist shown last, `<list>` or `<list> <shot>`: the one that a bare tick means. */
  shownList: z.string().optional(),
  ticks: z.record(z.string(), z.object(by)),
  /** Name of the finding -> how it was waived last. */
  waivers: z.record(z.string(), waiverSchema).optional(),
  signoffs: z.record(z.string(), z.object({ ...by, revision: z.int(), noted: personSchema })),
  /** `<area> <revision>` of a sign-off -> what no longer stands as signed, with a digest of the signed value. */
  unsigned: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** Links dropped in the thread, waiting to be a reference or a take. */
  offers: z.record(
    z.string(),
    offerSchema.transform((one) => (one.field === "pace" ? listed(one) : one)),
  ),
  tray: z.record(z.string(), z.object({ ...by, link: z.string(), name: z.string().optional() })),
});
export type Head = z.infer<typeof headSchema>;

/** What grows with the number of shots, apart from the head, so that an edit costs the same at 10 and at 1,000. */
export const indexSchema = z.object({
  schemaVersion: version,
  /** Shot id -> its place in the film, above 0; `DROPPED` for shots that are out of it. */
  shots: z.record(z.string(), z.number()),
  /** Numbers given so far by shot: takes and prompts. Never given again; undo leaves them alone. */
  counters: z.record(z.string(), z.int()),
  /** Number of a note that nobody has settled yet -> the take it is about. */
  openNotes: z.record(z.string(), z.string()).optional(),
  /** The same for notes that praise the take: to be kept, with nothing to decide. */
  liked: z.record(z.string(), z.string()).optional(),
  /** The same for notes that are accepted, until a retake answers them. */
  toDo: z.record(z.string(), z.string()).optional(),
});
export type Index = z.infer<typeof indexSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Offer = z.infer<typeof offerSchema>;
export type Waiver = z.infer<typeof waiverSchema>;
export type Deviation = z.infer<typeof deviationSchema>;

export const NG_CAUSES = [
  "identity",
  "product",
  "performance",
  "anatomy",
  "physics",
  "camera",
  "framing",
  "light",
  "continuity",
  "flicker",
  "pace",
  "text",
  "lip-sync",
  "sound",
  "story",
  "artefact",
  "other",
] as const;
/** A take to be mended, why, and the one field that changes for it. */
const mendSchema = z.object({ take: z.string(), cause: z.enum(NG_CAUSES), field: z.string() });

export const shotSchema = z.object({
  schemaVersion: version,
  scene: z.int().min(1),
  letter: z.string(),
  added: z.object(by),
  dropped: z.object(by).optional(),
  fields,
  /** The director's choice among its takes, by number. */
  pick: z.object({ take: z.int(), ...by }).optional(),
  /** A retake that has been decided and not been made yet. */
  retake: mendSchema.extend(by).optional(),
});
export type Shot = z.infer<typeof shotSchema>;

export const sceneSchema = z.object({ schemaVersion: version, fields });
export type Scene = z.infer<typeof sceneSchema>;

export const PHRASE_KINDS = ["cast", "location", "prop", "wardrobe", "style"] as const;
export const phraseSchema = z.object({
  words: z.string(),
  kind: z.enum(PHRASE_KINDS),
  /** `named`: the shots that name it; `all`; or exactly these shot ids. */
  scope: z.union([z.literal("named"), z.literal("all"), z.array(z.string())]),
  ...by,
  /** The look that brought it, `rainlight@2`. */
  look: z.string().optional(),
  dropped: z.object(by).optional(),
});
export const phrasesSchema = z.object({ schemaVersion: version, entries: z.record(z.string(), phraseSchema) });
export type Phrase = z.infer<typeof phraseSchema>;
export type Phrases = z.infer<typeof phrasesSchema>;

/** Lower-case letters, digits and hyphens, so that a name can stand in a button. */
export const lookNameSchema = z.string().regex(/^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}-]{0,39}$/u);
/** A style as it is kept for a team, each version for ever. */
export const lookSchema = z.object({
  schemaVersion: version,
  name: lookNameSchema,
  version: z.int().min(1),
  saved: z.object(by),
  /** Brief fields, by name. */
  fields,
  phrases: z.array(z.object({ words: z.string(), kind: z.enum(PHRASE_KINDS), ...by })),
});
export type Look = z.infer<typeof lookSchema>;
/** The look that a film has taken, frozen: later versions do not reach it. */
export const usedLookSchema = lookSchema.extend({ used: z.object(by) });
export type UsedLook = z.infer<typeof usedLookSchema>;

export const TAKE_KINDS = ["still", "clip", "edit"] as const;
export const TAKE_STATUSES = ["logged", "circled", "hold", "ng", "false-start"] as const;
export const takeSchema = z.object({
  schemaVersion: version,
  shot: z.string(),
  number: z.int().min(1),
  logged: z.object(by),
  /** A still, a clip (so where nothing is said) or an edit of the take `of`. */
  kind: z.enum(TAKE_KINDS).optional(),
  of: z.string().optional(),
  /** Where one clip covers several shots: all of its takes; the first carries the cost. */
  clip: z.array(z.string()).optional(),
  status: z.enum(TAKE_STATUSES),
  /** Who gave the status, when it was not given with the log. */
  judged: z.object(by).optional(),
  cause: z.enum(NG_CAUSES).optional(),
  note: z.string().optional(),
  link: z.string().optional(),
  fingerprint: z.string().optional(),
  generator: z.string().optional(),
  route: z.string().optional(),
  seed: z.string().optional(),
  /** Usable range in milliseconds from the clip's start. */
  in: z.int().optional(),
  out: z.int().optional(),
  cost: z.string().optional(),
  /** What was really sent, when somebody changed words on the way. */
  ran: z.string().optional(),
  /** `ran` has other words than the prompt. */
  offPrompt: z.literal(true).optional(),
  /** The take that this one was made to mend. */
  mends: mendSchema.optional(),
});
export type Take = z.infer<typeof takeSchema>;

/** What somebody says about a take; `visible` is the change that is meant where the words do not show one. */
export const noteSchema = z.object({
  schemaVersion: version,
  take: z.string(),
  /** Milliseconds from the clip's start; absent where the whole take is meant. */
  position: z.int().optional(),
  text: z.string(),
  visible: z.string().optional(),
  ...by,
  settled: z
    .object({ how: z.enum(["accepted", "declined", "retake"]), reason: z.string().optional(), ...by })
    .optional(),
});
export type Note = z.infer<typeof noteSchema>;

/** One slot that changed: which part, which slot in it, and its value before and after (absent = not there). */
export const changeSchema = z.object({
  part: z.string(),
  slot: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export const entrySchema = z.object({
  n: z.int(),
  ...by,
  what: z.string(),
  changes: z.array(changeSchema),
  undone: z.int().optional(),
  undoes: z.int().optional(),
});
/** The newest entries of the history; older ones are moved to pages of `PAGE` entries. */
export const logSchema = z.object({ schemaVersion: version, next: z.int(), entries: z.array(entrySchema) });
export type Change = z.infer<typeof changeSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Log = z.infer<typeof logSchema>;

/** What has been compiled for a shot, newest last; the texts lie under the place's own key. */
export const compiledListSchema = z.object({
  schemaVersion: version,
  entries: z.array(
    z.object({
      fingerprint: z.string(),
      generator: z.string(),
      route: z.string(),
      mode: z.string(),
      ...by,
      /** All shots of the clip, where it is one of several. */
      shots: z.array(z.string()).optional(),
      /** The generator was named by hand: it stands although the film's own may be another. */
      named: z.literal(true).optional(),
      /** Field -> digest of its value then, behind a `-` where the prompt did not say it. */
      fields: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
export type CompiledList = z.infer<typeof compiledListSchema>;
