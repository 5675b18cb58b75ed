/** Talk that says what it is about, a shot ("1C should be high angle") or a field ("style: pastel stop motion") -> decisions there. */
import type { Context } from "../../src/chat/command.ts";
import { decide, type Of, type Outcome, type Wish } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { type Heard, listen } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { readList } from "../../src/film/shot-list/index.ts";
import { soundFields } from "../../src/film/shot-sound.ts";
import { shotWishes } from "../../src/film/wishes.ts";

/** Shots that one sentence names; more is a list, and a list is pasted. */
const SHOTS_MAX = 12;
const SHOT = /\b\d{1,3}[A-HJ-NP-Za-hj-np-z]{1,2}\b/g;
const RANGE =
  /\b(\d{1,3}[A-HJ-NP-Za-hj-np-z]{1,2})\s?(?:to|through|until|till|[-–])\s?(\d{1,3}[A-HJ-NP-Za-hj-np-z]{1,2})\b/gi;
/** What was said of shots that the film has, field by field; nothing when no such shot is named. */
export function aboutShots(context: Context, project: Project, heard: Heard): Outcome[] | undefined {
  const order = project.shotIds();
  const inFilm = new Set(order);
  const parts = byShots(ranged(heard.text, order), inFilm);
  const named = [...new Set(parts.flatMap(({ ids }) => ids))];
  if (named.length === 0 || named.length > SHOTS_MAX) return undefined;
  project.shots(named);
  return parts.flatMap(({ ids, said }) => {
    const { text, cues } = readList(lineOf(said));
    const { spoken } = shotWishes(listen(text, { as: "shot", generators: context.generators }));
    const sound = Object.entries(soundFields(cues, {})).map(([field, value]) => ({ field, value, firm: true }));
    const heardFirst = spoken.filter(({ field }) => field !== "generator" && !sound.some((one) => one.field === field));
    const fields = [...heardFirst, ...sound];
    return ids.flatMap((id) =>
      fields.map(({ field, value, firm }) =>
        decide(project, { ...wishFrom(context, `shot ${id}`, firm), spec: fieldNamed("shot", field)!, value }),
      ),
    );
  });
}

/** "1B to 1D", "1B-1D": each shot between them, in the film's order. */
function ranged(text: string, order: readonly string[]): string {
  return text.replaceAll(RANGE, (typed, from: string, to: string) => {
    const [a, b] = [order.indexOf(from.toUpperCase()), order.indexOf(to.toUpperCase())];
    return a >= 0 && b >= a ? order.slice(a, b + 1).join(" ") : typed;
  });
}

/** `dialogue "The cat."` is a line with its colon left out. */
const lineOf = (said: string): string =>
  said
    .trim()
    .replace(/^[:\s-]*(?:dialogue|line|says?)\s*[:=]?\s*(?=["“])/i, "")
    .replace(/^:\s*/, "")
    .replace(/\beach\b/gi, "");

/** "1A golden hour, and 1B longer, 6s" is two things said of two shots; "1A, 1B: rain, dusk" one of both. */
function byShots(text: string, inFilm: ReadonlySet<string>): { ids: string[]; said: string }[] {
  const parts: { ids: string[]; said: string }[] = [];
  let waiting: string[] = [];
  for (const clause of clauses(text)) {
    const ids = (clause.match(SHOT) ?? []).map((id) => id.toUpperCase()).filter((id) => inFilm.has(id));
    const said = clause.replaceAll(SHOT, (id) => (inFilm.has(id.toUpperCase()) ? " " : id));
    const last = parts.at(-1);
    if (!/\p{L}/u.test(said)) waiting = [...waiting, ...ids];
    else if (ids.length > 0 || waiting.length > 0 || !last) {
      parts.push({ ids: [...waiting, ...ids], said });
      waiting = [];
    } else last.said += `, ${said}`;
  }
  if (waiting.length > 0 && parts.length > 0) parts.at(-1)!.ids.push(...waiting);
  return parts;
}

/** Parted at commas, lines and "and", but never within what is quoted. */
function clauses(text: string): string[] {
  const quoted: string[] = [];
  const held = text.replaceAll(/["“][^"”\n]*["”]/g, (line) => `\u0001${quoted.push(line) - 1}\u0001`);
  return held
    .split(/[,;]\s*|\s*\n\s*|\s+and\s+/)
    .map((clause) => clause.replaceAll(/\u0001(\d+)\u0001/g, (_, at: string) => quoted[Number(at)]!));
}

function wishFrom({ request }: Context, of: Of, firm: boolean): Omit<Wish, "spec" | "value"> {
  return {
    of,
    by: request.person,
    at: request.at,
    how: "aloud",
    state: firm ? "stated" : "inferred",
    said: request.notedBy ? `noted by ${request.notedBy.name}` : "thread",
  };
}
