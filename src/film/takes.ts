/** Takes of a shot: logged under numbers that are never reused, judged, picked, and what they add up to. */
import type { Person } from "./decision.ts";
import { SCHEMA_VERSION, type Shot, type Take } from "./model.ts";
import type { Project } from "./project.ts";
import { readTakeId } from "./slate.ts";

export const takeId = ({ shot, number }: Pick<Take, "shot" | "number">): string => `${shot}-${number}`;

const takesOf = (shot: string): string => `takes ${shot}`;

/** Ids given so far for a shot, oldest first; an id whose log was taken back has no take any more. */
export function takeIds(project: Project, shot: string): string[] {
  return Array.from({ length: project.index.counters[takesOf(shot)] ?? 0 }, (_, i) => takeId({ shot, number: i + 1 }));
}

/** The takes of those shots with their ids, in the order of the shots, loaded in one round. */
export function takesIn(project: Project, shots: readonly string[]): { id: string; take: Take }[] {
  const ids = shots.flatMap((shot) => takeIds(project, shot));
  project.need(ids.map((id) => `take:${id}`));
  return ids.flatMap((id) => {
    const take = project.take(id);
    return take ? [{ id, take }] : [];
  });
}

/** What somebody notes of a new take; its number is given here. */
export type NewTake = Omit<Take, "schemaVersion" | "number" | "logged">;

/** Logs a take under the next number of its shot; a retake that was waiting for it is answered by it. */
export function addTake(project: Project, given: NewTake, by: Person, at: number): { id: string; take: Take } {
  const shot = project.shot(given.shot)!;
  const { counters } = project.index;
  const number = (counters[takesOf(given.shot)] ?? 0) + 1;
  const { retake, ...rest } = shot;
  const mends = retake && { take: retake.take, cause: retake.cause, field: retake.field };
  const answers = mends && given.kind !== "edit" && given.status !== "false-start";
  const take: Take = {
    schemaVersion: SCHEMA_VERSION,
    number,
    logged: { by, at },
    ...given,
    ...(answers ? { mends } : {}),
  };
  const id = takeId(take);
  project.need([`take:${id}`]);
  project.put(`take:${id}`, take);
  project.putIndex({ counters: { ...counters, [takesOf(given.shot)]: number } });
  if (answers) project.put(`shot:${given.shot}`, rest);
  return { id, take };
}

/** Gives a take its status. A cause belongs to an ng alone. */
export function judge(
  project: Project,
  id: string,
  { status, cause, note }: Pick<Take, "status" | "cause" | "note">,
  by: Person,
  at: number,
): Take {
  const { cause: _before, note: said, ...rest } = project.take(id)!;
  const kept = [said, note].filter(Boolean).join("\n");
  const take: Take = {
    ...rest,
    status,
    judged: { by, at },
    ...(status === "ng" && cause ? { cause } : {}),
    ...(kept ? { note: kept } : {}),
  };
  project.put(`take:${id}`, take);
  return take;
}

/** Makes a take the one pick of its shot; gives back the number of the one before. */
export function pickTake(project: Project, id: string, by: Person, at: number): number | undefined {
  const { shot: name, number } = readTakeId(id)!;
  const shot = project.shot(name)!;
  project.put(`shot:${name}`, { ...shot, pick: { take: number, by, at } });
  return shot.pick?.take;
}

/** Takes that count towards what is allowed: a job that failed is none, and an edit is not another throw. */
export const used = (takes: readonly Take[]): number =>
  takes.filter(({ status, kind }) => status !== "false-start" && kind !== "edit").length;

export function allowedTakes(project: Project): number | undefined {
  const value = project.head.brief["takes allowed"]?.value;
  return typeof value === "number" ? value : undefined;
}

export type ShotStatus = "to do" | "generating" | "in review" | "picked" | "final";

/**
 * Where a shot stands: what its takes, retake and pick show, unless somebody has said otherwise since. `signed` is when
 * the picks were signed off.
 */
export function shotStatus(shot: Shot, takes: readonly Take[], signed: number | undefined): ShotStatus {
  const stated = shot.fields.status;
  const seen = evidence(shot, takes, signed);
  return stated && stated.at >= seen.at ? (stated.value as ShotStatus) : seen.status;
}

function evidence(shot: Shot, takes: readonly Take[], signed: number | undefined): { status: ShotStatus; at: number } {
  const { pick, retake } = shot;
  if (pick)
    return signed !== undefined && signed >= pick.at
      ? { status: "final", at: signed }
      : { status: "picked", at: pick.at };
  if (retake) return { status: "generating", at: retake.at };
  const at = Math.max(0, ...takes.map(({ logged, judged }) => judged?.at ?? logged.at));
  const alive = takes.some(({ status }) => status !== "ng" && status !== "false-start");
  return { status: alive ? "in review" : "to do", at };
}

const COST = /^([^\d\s]*)\s*(\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d+(?:[.,]\d{1,4})?)\s*(.*)$/u;
/** Sums run in ten-thousandths, so that 0.1 and 0.2 are 0.3. */
const PARTS = 10_000;

/** `2.40 EUR, 12 credits`; what cannot be read as an amount is counted apart. */
export function sumCosts(costs: readonly string[]): string {
  const sums = new Map<string, number>();
  let unread = 0;
  for (const cost of costs) {
    const [, before = "", digits = "", after = ""] = COST.exec(cost.trim()) ?? [];
    if (!digits) unread++;
    else {
      const amount = Number(/,\d{3}(?:\D|$)/.test(digits) ? digits.replaceAll(",", "") : digits.replace(",", "."));
      const unit = (before || after).trim().replace(/^€$/, "EUR");
      const key = /^[a-z]{3}$/i.test(unit) ? unit.toUpperCase() : unit;
      sums.set(key, (sums.get(key) ?? 0) + Math.round(amount * PARTS));
    }
  }
  const shown = [...sums].map(([unit, sum]) => showAmount(unit, sum / PARTS));
  return [...shown, ...(unread > 0 ? [`${unread} without an amount`] : [])].join(", ");
}

function showAmount(unit: string, amount: number): string {
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return /^[^\p{L}\d]$/u.test(unit) ? `${unit}${digits}` : `${digits} ${unit}`.trim();
}
