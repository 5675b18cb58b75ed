/** The shot list -> CSV that a spreadsheet opens and /shot add reads again. */
import type { FieldRecord } from "../film/decision.ts";
import { SHOT_FIELDS } from "../film/fields.ts";
import type { Facts, ShotFacts } from "./facts.ts";
import { shown } from "./facts.ts";

/** A cell that begins so is run as a formula by spreadsheets; an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

export function csvOf(facts: Facts): string {
  const head = ["shot", "scene", ...SHOT_FIELDS.map((spec) => spec.name), "takes", "pick"];
  const rows = facts.shots.map((one) => [
    one.id,
    String(one.shot.scene),
    ...SHOT_FIELDS.map((spec) => own(one, spec.name)),
    String(one.takes.length),
    one.pick?.id ?? "",
  ]);
  return `${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** A shot's own values only: what it inherits is decided elsewhere and would come back as its own. */
function own(one: ShotFacts, field: string): string {
  const decided = one.shot.fields[field];
  if (!decided || decided.state === "open") return "";
  const rows = Array.isArray(decided.value) ? decided.value : [];
  const keyed = rows.some((row) => typeof row === "object");
  return keyed ? (rows as FieldRecord[]).map(typed).join("; ") : shown(one, field);
}

/** A record as people type it: `We are late. speaker:Mara`. */
function typed({ value, ...keys }: FieldRecord): string {
  return [value, ...Object.entries(keys).map(([key, said]) => `${key}:${said}`)].join(" ");
}

function cell(said: string): string {
  const safe = FORMULA.test(said) ? `'${said}` : said;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
