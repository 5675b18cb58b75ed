/** "2B same as 1A but at night" -> which shot is to be like which, in what, and what is left to say; and what it takes over. */
import type { Value } from "./decision.ts";
import { fieldNamed } from "./fields.ts";
import type { Project } from "./project.ts";
import { viewShot } from "./view.ts";

export interface Alike {
  readonly like: string;
  /** One field, or all that says how a shot is filmed. */
  readonly field?: string;
  /** The clause without it. */
  readonly said: string;
  /** `told`: seen in two shots, or ruled out of one. */
  readonly how: "wanted" | "doubtful" | "told";
}

const SAME =
  /\b(?:exactly |just )?(?:the |as )?(?:same(?: (?<what>\p{L}+(?: of \p{L}+)?))?|identical) (?:as|to|like) (?:in |shot )?(?<from>\d{1,3}[A-HJ-NP-Z]{1,2})\b|\b(?:exactly |just )?like (?:in |shot )?(?<from2>\d{1,3}[A-HJ-NP-Z]{1,2})\b/iu;
/** What is seen in two shots, or ruled out of one. */
const TOLD = /\b(?:looks?|feels?|seems?|sounds?|reads?|not|never|was|were|too|much|almost)\b|n['’]t\b/i;
const DOUBT = /\b(?:maybe|perhaps|could|might|i think|i guess)\b|\?/i;
/** A change beside it makes an order of "2B is the same as 1A". */
const IS = /\b(?:is|are)\s*$|['’]s\s*$/i;
const CHANGED = /^\s*(?:but|except|with|only|just)\b/i;
/** By how much nobody can tell. */
const BY_DEGREES = /\b(?:closer|tighter|wider|looser|higher|lower|slower|faster|darker|brighter|longer|shorter)\b/i;

export function alikeIn(clause: string): Alike | undefined {
  const found = SAME.exec(clause);
  if (!found) return undefined;
  const { what, from, from2 } = found.groups!;
  const [before, behind] = [clause.slice(0, found.index), clause.slice(found.index + found[0].length)];
  const field = what && !/^(?:shot|setup|thing|one|frame|framing)$/i.test(what) ? fieldNamed("shot", what) : undefined;
  const named = what === undefined || field !== undefined || /^(?:shot|setup|thing|one)$/i.test(what);
  const doubtful =
    !named || DOUBT.test(clause) || BY_DEGREES.test(behind) || (IS.test(before) && !CHANGED.test(behind));
  return {
    like: (from ?? from2)!.toUpperCase(),
    ...(field ? { field: field.name } : {}),
    said: `${before} ${behind}`,
    how: TOLD.test(before) ? "told" : doubtful ? "doubtful" : "wanted",
  };
}

/** How it is filmed: taken over whatever stood there. */
const FILMED = "size angle height lens composition support move path speed light colour pace mood"
  .split(" ")
  .concat("depth of field", "time of day", "axis side", "screen direction");
/** What is in it and how long it is: taken over only where nothing is said. */
const SHOWN = ["subject", "action", "setting", "seconds"];

/** Values of one shot that another is to have, its lines and sounds left out. */
export function takenOver(
  project: Project,
  from: string,
  to: string,
  field?: string,
): { field: string; value: Value }[] {
  const [one, other] = [viewShot(project, from)?.fields ?? {}, viewShot(project, to)?.fields ?? {}];
  const filmed = field ? [field] : FILMED;
  return [...filmed, ...(field ? [] : SHOWN.filter((name) => other[name] === undefined))].flatMap((name) => {
    const value = one[name]?.value;
    const same = JSON.stringify(value) === JSON.stringify(other[name]?.value);
    return value === undefined || same ? [] : [{ field: name, value }];
  });
}
