/** Findings -> lines: what is the same sentence with the same change for several shots is said once. */
import { WORDS_MAX } from "../../src/chat/reply.ts";
import type { Change } from "../../src/film/check/finding.ts";
import type { Open } from "../../src/film/check.ts";
import { idRuns } from "../../src/film/slate.ts";

export interface Told {
  /** What it says it of: one finding, or several that only differ in their shot. */
  readonly all: readonly Open[];
  readonly why: string;
  readonly change: Change;
}

/** In the order of the findings; a later one that is alike joins the first. */
export function toldTogether(open: readonly Open[]): Told[] {
  const told: Told[] = [];
  const joinable = new Map<string, number>();
  for (const one of open) {
    const key = likeness(one);
    const at = key === undefined ? undefined : joinable.get(key);
    const joined = at === undefined ? undefined : together([...told[at]!.all, one]);
    if (joined) told[at!] = joined;
    else {
      if (key !== undefined) joinable.set(key, told.length);
      told.push({ all: [one], why: one.finding.why, change: one.finding.change });
    }
  }
  return told;
}

/** A finding without its shot's id; nothing for one that stands alone: about several shots, or back after a waiver. */
function likeness({ finding, returned }: Open): string | undefined {
  const [id, ...others] = finding.shots;
  if (!id || others.length > 0 || returned || finding.name !== `${finding.rule}:${id}`) return undefined;
  if (!idIn(id).test(finding.change.does) || ASKS.test(finding.change.does)) return undefined;
  return [finding.rule, finding.why, finding.change.does].map((said) => put(said, id, "*")).join("\n");
}

/** A change that asks for somebody's own words: each shot has its own. */
const ASKS = /^shot set \S+ \S+$/;

const idIn = (id: string): RegExp => new RegExp(`\\b${id}\\b`, "g");
const put = (said: string, id: string, instead: string): string => said.replaceAll(idIn(id), instead);

/** Nothing when the ids are too many for one button. */
function together(all: readonly Open[]): Told | undefined {
  const { finding } = all[0]!;
  const id = finding.shots[0]!;
  const ids = all.map((one) => one.finding.shots[0]!);
  const does = put(finding.change.does, id, ids.join(","));
  if (does.length > WORDS_MAX) return undefined;
  const label = put(finding.change.label, id, `${ids.length} shots`);
  return { all, why: put(finding.why, id, idRuns(ids)), change: { label, does } };
}
