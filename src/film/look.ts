/** A film's decided style -> a look for the team's other films, and a look -> what it gives to a film and what it may not. */
import { nextNumber } from "./decide.ts";
import { type Decision, type Fields, type Person, sameValue } from "./decision.ts";
import { BRIEF_FIELDS, type BriefFieldSpec, fieldNamed } from "./fields.ts";
import { lockOn, lockOnPhrases } from "./locks.ts";
import type { Look, Phrase, UsedLook } from "./model.ts";
import { SCHEMA_VERSION } from "./model.ts";
import { livePhrases } from "./phrases.ts";
import type { Project } from "./project.ts";
import { standingIn } from "./standing.ts";

/** What a look takes along only when it is asked to. */
export const LOOK_EXTRAS = ["cast", "props", "guardrails"] as const;
export type LookExtra = (typeof LOOK_EXTRAS)[number];

const SECTIONS_HELD = new Set(["look", "lighting", "camera"]);
const FIELDS_HELD = new Set([
  "lens intent",
  "angle policy",
  "rule",
  "depth of field",
  "average shot length",
  "banned words",
]);
const GUARDRAILS = new Set(["must-haves", "off-limits"]);
/** When it is belongs to a film, not to its style. */
const LEFT_OUT = new Set(["time of day"]);
const PHRASES_OF: Readonly<Record<LookExtra, Phrase["kind"] | undefined>> = {
  cast: "cast",
  props: "prop",
  guardrails: undefined,
};

/** The brief fields that a look holds, in the order in which a brief is read. */
export function lookFields(extras: readonly LookExtra[] = []): BriefFieldSpec[] {
  return BRIEF_FIELDS.filter(
    ({ name, section }) =>
      !LEFT_OUT.has(name) &&
      (SECTIONS_HELD.has(section) || FIELDS_HELD.has(name) || (extras.includes("guardrails") && GUARDRAILS.has(name))),
  );
}

/** `rainlight@2`. */
export const lookRef = ({ name, version }: { name: string; version: number }): string => `${name}@${version}`;

/** `Rain Light@2` -> the name as it is kept, and the version; nothing when it cannot be one. */
export function readLookRef(typed: string): { name: string; version?: number } | undefined {
  const found = /^(.+?)(?:@v?(\d{1,6}))?$/u.exec(typed.trim());
  if (!found) return undefined;
  const name = found[1]!
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (!/^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}-]{0,39}$/u.test(name)) return undefined;
  return found[2] ? { name, version: Number(found[2]) } : { name };
}

/** The style that stands in this film now. `skipped` are style phrases of some shots only: they mean nothing elsewhere. */
export function lookOf(
  project: Project,
  name: string,
  version: number,
  extras: readonly LookExtra[],
  by: Person,
  at: number,
): { look: Look; skipped: number[] } {
  const fields: Fields = {};
  for (const { name: field } of lookFields(extras)) {
    const decided = standingIn(project, field);
    if (decided && decided.state !== "open") fields[field] = decided;
  }
  const kinds: readonly Phrase["kind"][] = ["style", ...extras.flatMap((extra) => PHRASES_OF[extra] ?? [])];
  const mine = livePhrases(project).filter(({ phrase }) => kinds.includes(phrase.kind));
  const bound = mine.filter(({ phrase }) => Array.isArray(phrase.scope));
  const phrases = mine
    .filter((one) => !bound.includes(one))
    .map(({ phrase }) => ({ words: phrase.words, kind: phrase.kind, by: phrase.by, at: phrase.at }));
  return {
    look: { schemaVersion: SCHEMA_VERSION, name, version, saved: { by, at }, fields, phrases },
    skipped: bound.map(({ n }) => n),
  };
}

/** What a look took along beside the style. */
export const extrasOf = (look: Look): LookExtra[] =>
  LOOK_EXTRAS.filter((extra) =>
    extra === "guardrails"
      ? [...GUARDRAILS].some((name) => look.fields[name])
      : look.phrases.some(({ kind }) => kind === PHRASES_OF[extra]),
  );

/** Whether two looks decide the same, whoever said it and when. */
export function sameLook(a: Look, b: Look): boolean {
  const names = new Set([...Object.keys(a.fields), ...Object.keys(b.fields)]);
  const words = (look: Look): string => JSON.stringify(look.phrases.map((one) => [one.kind, one.words]));
  return [...names].every((name) => sameValue(a.fields[name]?.value, b.fields[name]?.value)) && words(a) === words(b);
}

export interface LookDifference {
  field: string;
  a: Decision | undefined;
  b: Decision | undefined;
}

/** Fields in which two looks differ, in the order of the brief; phrases by their words. */
export function compareLooks(a: Look, b: Look): { fields: LookDifference[]; onlyA: string[]; onlyB: string[] } {
  const fields = lookFields(LOOK_EXTRAS)
    .map(({ name }) => ({ field: name, a: a.fields[name], b: b.fields[name] }))
    .filter((one) => !sameValue(one.a?.value, one.b?.value));
  const words = (look: Look): string[] => look.phrases.map((one) => one.words);
  return {
    fields,
    onlyA: words(a).filter((one) => !words(b).includes(one)),
    onlyB: words(b).filter((one) => !words(a).includes(one)),
  };
}

export interface Held {
  /** A field of the brief, or `lock phrases`. */
  what: string;
  lock: string;
  by: Person;
}

/** What a lock keeps this look from changing; empty when it may be used. */
export function heldAgainst(project: Project, look: Look): Held[] {
  const before = project.look;
  const names = new Set([...Object.keys(look.fields), ...Object.keys(before?.fields ?? {})]);
  const held = [...names].flatMap((name): Held[] => {
    const spec = fieldNamed("brief", name);
    const lock = spec && lockOn(project, "brief", spec);
    if (!lock || sameValue(look.fields[name]?.value, standingIn(project, name)?.value)) return [];
    return look.fields[name] || before?.fields[name] ? [{ what: name, ...lock }] : [];
  });
  return [...held, ...heldPhrases(project, look)];
}

function heldPhrases(project: Project, look: Look): Held[] {
  const { fresh, gone } = phraseChanges(project, look);
  const kinds = new Set([...fresh, ...gone.map(({ phrase }) => phrase)].map((one) => one.kind));
  return [...kinds].flatMap((kind): Held[] => {
    const lock = lockOnPhrases(project, kind);
    return lock ? [{ what: `${kind} phrases`, ...lock }] : [];
  });
}

/** Phrases that a look adds to the film, that it knows already, and those of the look before that it does not have. */
function phraseChanges(project: Project, look: Look) {
  const live = livePhrases(project);
  const words = new Set(look.phrases.map((one) => one.words));
  return {
    fresh: look.phrases.filter((one) => !live.some(({ phrase }) => phrase.words === one.words)),
    kept: live.filter(({ phrase }) => phrase.look !== undefined && words.has(phrase.words)),
    gone: live.filter(({ phrase }) => phrase.look !== undefined && !words.has(phrase.words)),
  };
}

/** Freezes a look into the film; what the look before had brought goes, the film's own values stay and win. */
export function takeLook(project: Project, look: Look, by: Person, at: number): void {
  const ref = lookRef(look);
  const { fresh, kept, gone } = phraseChanges(project, look);
  const used: UsedLook = { ...look, used: { by, at } };
  project.need(["look", "phrases"]);
  project.put("look", used);
  project.putHead({ look: { name: look.name, version: look.version } });
  const entries = { ...project.phrases.entries };
  for (const { n, phrase } of gone) entries[n] = { ...phrase, dropped: { by, at } };
  for (const { n, phrase } of kept) entries[n] = { ...phrase, look: ref };
  for (const one of fresh)
    entries[nextNumber(project, "phrase")] = { ...one, scope: one.kind === "style" ? "all" : "named", look: ref };
  if (fresh.length + kept.length + gone.length > 0) project.put("phrases", { ...project.phrases, entries });
}

/** The film's own values that win over its look: field, own, the look's. */
export function ownOver(project: Project, look: Look): { spec: BriefFieldSpec; own: Decision; look: Decision }[] {
  return lookFields(LOOK_EXTRAS).flatMap((spec) => {
    const own = project.head.brief[spec.name];
    const theirs = look.fields[spec.name];
    return own && theirs && own.state !== "open" && !sameValue(own.value, theirs.value)
      ? [{ spec, own, look: theirs }]
      : [];
  });
}
