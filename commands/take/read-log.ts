/** What was typed for a log -> which takes it is about: new ones by shot and link, or old ones to complete. */
import { Slip } from "../../src/chat/errors.ts";
import { type Block, note } from "../../src/chat/reply.ts";
import { findGenerator, type GeneratorFacts } from "../../src/film/generator-facts.ts";
import { NG_CAUSES, type Take } from "../../src/film/model.ts";
import type { Project } from "../../src/film/project.ts";
import { readTakeId } from "../../src/film/slate.ts";
import type { NewTake } from "../../src/film/takes.ts";
import { readSeconds } from "../../src/film/values.ts";
import type { CompiledEntry } from "../../src/prompt/index.ts";
import { shotIds } from "../shot/ids.ts";
import { needTake } from "./show.ts";

/** Takes that one log makes at most: more is an import. */
const LOG_MAX = 20;

export type LogOptions = Partial<
  Pick<Take, "status" | "cause" | "seed" | "in" | "out" | "cost" | "ran" | "kind" | "route">
> & {
  id: string;
  links: readonly string[];
  note?: string | undefined;
  fingerprint?: string;
  generator?: string;
  ranges?: string;
  of?: string | undefined;
  take?: string;
};

export interface Logged {
  takes: { id: string; take: Take }[];
  /** Standing prompts of which one has to be named. */
  asked: readonly CompiledEntry[];
  compiled: string | undefined;
  /** Takes logged before, completed now. */
  known: boolean;
  /** Said to be ng, and nobody has said why. */
  uncaused: boolean;
}

type Fresh = Pick<NewTake, "shot" | "link" | "in" | "out">;

export interface Plan {
  shots: string[];
  fresh: Fresh[];
  known: { id: string; take: Take }[];
  /** One clip over several shots. */
  oneClip: boolean;
}

/** @throws Slip where the log does not say which takes it means, or what is wrong with them. */
export function readPlan(project: Project, given: LogOptions): Plan {
  const known = knownTakes(project, given);
  const before = known.length > 0 && known.every(({ take }) => take.cause);
  const shots = known.length > 0 ? [known[0]!.take.shot] : shotsOf(project, given.id);
  if (known.length > 0 && given.links.length > 1)
    throw new Slip(
      "wrong-range",
      `${given.links.length} links for ${known.length === 1 ? known[0]!.id : `${known.length} takes`}: which of them?`,
      `Name it: /take log ${known[0]!.id} link:<url>. A take more is logged with its shot: /take log ${shots[0]}`,
    );
  if (given.status === "ng" && !given.cause && !before && !given.note)
    throw new Slip(
      "ng-cause",
      "A take that is no good needs its cause.",
      `For example: /take log ${shots[0]} ng cause:anatomy the hand melts. It is one of: ${NG_CAUSES.join(", ")}.`,
    );
  if (given.cause && given.status !== "ng" && !before)
    throw new Slip(
      "ng-cause",
      "A cause belongs to a take that is ng.",
      `For example: /take log ${shots[0]} ng cause:${given.cause}`,
    );
  if (given.in !== undefined && given.out !== undefined && given.in >= given.out)
    throw new Slip("wrong-range", "in: is not before out:.", "For example: in:0.5 out:3.2");
  if (given.kind === "edit" && !given.of && known.length === 0)
    throw new Slip(
      "no-parent",
      "An edit needs the take that it was made from.",
      `For example: /take log ${shots[0]} kind:edit of:${shots[0]}-1`,
    );
  return { shots, known, ...freshTakes(shots, given) };
}

function knownTakes(project: Project, { id, take }: LogOptions): Plan["known"] {
  const direct = readTakeId(id);
  if (direct) return [needTake(project, id)];
  if (take === undefined) return [];
  const range = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(take.trim());
  const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
  if (!range || to < from || to - from >= LOG_MAX)
    throw new Slip("wrong-option", `take:${take.slice(0, 40)} is not the number of a take.`, "A good one is take:3");
  const [shot] = shotIds(project, id);
  return Array.from({ length: to - from + 1 }, (_, i) => needTake(project, `${shot}-${from + i}`));
}

function shotsOf(project: Project, typed: string): string[] {
  if (/,$/.test(typed))
    throw new Slip(
      "wrong-option",
      `"${typed}" ends in a comma.`,
      "Write the shots without spaces: /take log 1A,1B link:<url>",
    );
  return shotIds(project, typed);
}

function freshTakes(shots: readonly string[], given: LogOptions): Pick<Plan, "fresh" | "oneClip"> {
  const { links } = given;
  const several = shots.length > 1;
  const count = several ? shots.length : Math.max(1, links.length);
  if (count > LOG_MAX)
    throw new Slip(
      "too-many-takes",
      `That would be ${count} takes; one log makes at most ${LOG_MAX}.`,
      "Log them in parts.",
    );
  if (several && links.length > 1 && links.length !== shots.length)
    throw new Slip(
      "wrong-range",
      `${links.length} links for ${shots.length} shots: which belongs to which?`,
      "Give one link for one clip over all of them, or as many links as shots.",
    );
  if (count > 1 && [given.seed, given.in, given.out].some((one) => one !== undefined))
    throw new Slip(
      "wrong-range",
      "seed:, in: and out: belong to one take.",
      several ? "For one clip over several shots use ranges:0-4,4-7" : "Log the links one by one.",
    );
  const ranges = readRanges(given.ranges, shots.length);
  const fresh = Array.from({ length: count }, (_, i): Fresh => {
    const link = several && links.length <= 1 ? links[0] : links[i];
    return { shot: several ? shots[i]! : shots[0]!, ...(link ? { link } : {}), ...ranges?.[i] };
  });
  return { fresh, oneClip: several && links.length <= 1 };
}

/** `0-4,4-7.5` -> in and out of each shot of a clip. */
function readRanges(typed: string | undefined, shots: number): { in: number; out: number }[] | undefined {
  if (typed === undefined) return undefined;
  const ranges = typed.split(/\s*[,;]\s*/).map((one) => {
    const [from, to] = one.split(/\s*[-–]\s*/).map((end) => readSeconds(end));
    return { in: from ?? Number.NaN, out: to ?? Number.NaN };
  });
  const wrong = ranges.find((one) => !(one.in < one.out));
  if (wrong || ranges.length !== shots)
    throw new Slip(
      "wrong-range",
      wrong
        ? `ranges:${typed.slice(0, 60)} is not made of ranges such as 0-4.`
        : `${ranges.length} ranges for ${shots} ${shots === 1 ? "shot" : "shots"}.`,
      "One range a shot, in their order: ranges:0-4,4-7.5",
    );
  return ranges;
}

/** An amount with its currency or unit, and the words behind it. */
const AMOUNT =
  /^((?:[€$£]|[A-Z]{3} )?\s?\d[\d.,]*(?:\s?(?:[€$£]|[A-Z]{3}\b|(?:eur|usd|gbp|chf|jpy|cents?|credits?|tokens?|units?)\b))?)(?:\s+([\s\S]+))?$/;

/** `cost:0.80 EUR first try`: what follows the amount is the note. */
export function costAndNote(cost: string | undefined, note: string | undefined): Pick<LogOptions, "cost" | "note"> {
  const [, amount, rest] = AMOUNT.exec(cost?.trim() ?? "") ?? [];
  const notes = [rest, note].filter(Boolean).join("\n");
  const kept = amount ?? cost;
  return { ...(kept === undefined ? {} : { cost: kept }), ...(notes ? { note: notes } : {}) };
}

/** Asks for in and out of each shot where one clip covers several. */
export function needRanges(takes: Logged["takes"]): Block[] {
  if (takes.every(({ take }) => take.in !== undefined)) return [];
  return [note(`In and out of each shot are not noted: /take log ${takes[0]!.id} in:0 out:4, and so on.`)];
}

/** What was run, an ended generator too; a near miss of a known name is taken for a slip. @throws Slip */
export function generatorRun(generators: readonly GeneratorFacts[], typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const named = findGenerator(generators, typed);
  if ("found" in named) return named.found.id;
  if (named.near.length === 0) return typed;
  throw new Slip(
    "unknown-generator",
    `No generator is called "${typed.slice(0, 60)}".`,
    `Did you mean ${named.near.join(" or ")}?`,
  );
}
