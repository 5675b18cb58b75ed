/** References -> who governs what, and what becomes of one more: gathered, or a conflict where two govern the same thing. */
import { decide, nextNumber, type Outcome, putField, type Wish } from "./decide.ts";
import type { Decision, FieldRecord, Person, Value } from "./decision.ts";
import { fieldNamed } from "./fields.ts";
import type { Conflict, Head } from "./model.ts";
import type { Project } from "./project.ts";
import { standingIn } from "./standing.ts";

export const REFERENCES = "references";
export const REFERENCE_KEYS = ["borrow", "ignore", "governs", "permission"] as const;
export type ReferenceKey = (typeof REFERENCE_KEYS)[number];
/** Links waiting at once; the oldest gives way. */
const TRAY_MAX = 60;

export const rowsOf = (value: Value | undefined): FieldRecord[] =>
  Array.isArray(value) ? value.map((one) => (typeof one === "string" ? { value: one } : one)) : [];

/** The film's references, or its look's, in their order: the first is reference 1. */
export const referencesOf = (project: Project): FieldRecord[] => rowsOf(standingIn(project, REFERENCES)?.value);

/** What a reference governs, by the names of fields where they are fields: `lighting` and `key` are `key quality`. */
export function governedBy({ governs = "" }: FieldRecord): string[] {
  return governs
    .split(/[,;/&]|\band\b/iu)
    .map((one) => one.trim().toLowerCase().replace(/^the /, ""))
    .filter(Boolean)
    .map((one) => fieldNamed("brief", one)?.name ?? one);
}

function rivalOf(row: FieldRecord, others: readonly FieldRecord[]): FieldRecord | undefined {
  const wanted = governedBy(row);
  return others.find((one) => one.value !== row.value && governedBy(one).some((thing) => wanted.includes(thing)));
}

const ungoverned = (row: FieldRecord): FieldRecord => {
  const { governs: _governs, ...rest } = row;
  return rest as FieldRecord;
};

/** Carries out a wish for references: all are gathered, and who governs what two of them claim is left to the director. */
export function decideReferences(project: Project, wish: Wish): Outcome[] {
  const adds = wish.how === "add" || wish.how === "aloud";
  const kept: FieldRecord[] = adds ? referencesOf(project) : [];
  const claims: { row: FieldRecord; rival: FieldRecord }[] = [];
  const rows = rowsOf(wish.value).map((row) => {
    const rival = rivalOf(row, kept);
    const taken = rival ? ungoverned(row) : row;
    kept.push(taken);
    if (rival) claims.push({ row, rival });
    return taken;
  });
  const first = decide(project, { ...wish, value: rows });
  if (first.kind !== "set") return [first];
  return [first, ...claims.map(({ row, rival }) => contest(project, wish, row, rival))];
}

/** Two references claim the same: the one that stands governs until the director chooses. */
function contest(project: Project, wish: Wish, row: FieldRecord, rival: FieldRecord): Outcome {
  const standing = project.head.brief[REFERENCES]!;
  const value = rowsOf(standing.value).map((one) =>
    one.value === rival.value ? ungoverned(one) : one.value === row.value ? row : one,
  );
  const n = nextNumber(project, "conflict");
  const other: Decision = {
    value,
    by: wish.by,
    at: wish.at,
    state: "stated",
    ...(wish.said ? { said: wish.said } : {}),
  };
  const conflict: Conflict = { of: "brief", field: REFERENCES, standing, other };
  project.putHead({ conflicts: { ...project.head.conflicts, [n]: conflict } });
  return { kind: "conflict", wish: { ...wish, value }, n, standing, refines: false };
}

/** Says more of one reference; what somebody else has said of it is not replaced without a conflict. */
export function describeReference(
  project: Project,
  n: number,
  said: Partial<Record<ReferenceKey, string>>,
  wish: Omit<Wish, "value" | "spec" | "of">,
): Outcome[] {
  const rows = referencesOf(project);
  const row = rows[n - 1]!;
  const next = { ...row, ...said } as FieldRecord;
  const spec = fieldNamed("brief", REFERENCES)!;
  const fills = Object.keys(said).every((key) => row[key] === undefined);
  const rival = rivalOf(next, rows);
  const value = rows.map((one, i) => (i === n - 1 ? (rival ? withGoverns(next, row) : next) : one));
  const full: Wish = { ...wish, of: "brief", spec, value, how: fills ? "ruling" : wish.how };
  const first = decide(project, full);
  if (first.kind !== "set" && first.kind !== "same") return [first];
  return rival ? [first, contest(project, full, next, rival)] : [first];
}

/** The new words, with what it governed before. */
const withGoverns = (next: FieldRecord, before: FieldRecord): FieldRecord =>
  before.governs === undefined ? ungoverned(next) : { ...next, governs: before.governs };

/** Puts a reference in another place of the order; pictures are sent in it. */
export function moveReference(project: Project, n: number, to: number, by: Person, at: number): void {
  const rows = referencesOf(project);
  const [row] = rows.splice(n - 1, 1);
  rows.splice(Math.min(to, rows.length + 1) - 1, 0, row!);
  const standing = standingIn(project, REFERENCES)!;
  const also = [standing.by, ...(standing.also ?? [])].filter((one) => one.id !== by.id);
  putField(project, "brief", REFERENCES, { ...standing, value: rows, by, at, ...(also.length > 0 ? { also } : {}) });
}

/**
 * What keeping the other value of a conflict about rows makes of the rows of now: those that stand as they stood then
 * become what the other says of them; what has been added or changed since stays.
 */
export function settledRows(project: Project, { standing, other }: Conflict): Value {
  const same = (a: FieldRecord) => (b: FieldRecord) => JSON.stringify(a) === JSON.stringify(b);
  const [before, after] = [rowsOf(standing.value), rowsOf(other.value)];
  return referencesOf(project).map((row) => {
    if (!before.some(same(row)) || after.some(same(row))) return row;
    return after.find((one) => one.value === row.value) ?? row;
  });
}

/** Rows that two lists do not share. */
export const rowsApart = (value: Value, from: Value): FieldRecord[] => {
  const others = rowsOf(from).map((row) => JSON.stringify(row));
  const own = rowsOf(value).filter((row) => !others.includes(JSON.stringify(row)));
  const governing = own.filter((row) => row.governs !== undefined);
  return governing.length > 0 ? governing : own;
};

/** Puts links in the tray that are neither there nor references yet; gives back how many were new. */
export function gather(
  project: Project,
  links: readonly { link: string; name?: string | undefined }[],
  by: Person,
  at: number,
): number {
  const known = new Set([
    ...Object.values(project.head.tray).map(({ link }) => link),
    ...referencesOf(project).map(({ value }) => value),
  ]);
  const fresh = links.filter(({ link }, i) => !known.has(link) && links.findIndex((one) => one.link === link) === i);
  for (const { link, name } of fresh) {
    const n = nextNumber(project, "tray");
    const tray: Head["tray"] = { ...project.head.tray, [n]: { by, at, link, ...(name ? { name } : {}) } };
    const oldest = Object.keys(tray)
      .map(Number)
      .sort((a, b) => a - b);
    for (const gone of oldest.slice(0, Math.max(0, oldest.length - TRAY_MAX))) delete tray[gone];
    project.putHead({ tray });
  }
  return fresh.length;
}

export function outOfTray(project: Project, n: number): void {
  const { [n]: _taken, ...tray } = project.head.tray;
  project.putHead({ tray });
}
