/** Talk that says what it is about, a shot ("1C should be high angle") or a field ("style: pastel stop motion") -> decisions there. */
import type { Context } from "../../src/chat/command.ts";
import type { Card } from "../../src/chat/reply.ts";
import { type Alike, alikeIn, takenOver } from "../../src/film/alike.ts";
import { decide, type Outcome } from "../../src/film/decide.ts";
import { fieldNamed } from "../../src/film/fields.ts";
import { type Heard, listen } from "../../src/film/listen/index.ts";
import type { Project } from "../../src/film/project.ts";
import { readList } from "../../src/film/shot-list/index.ts";
import { soundFields } from "../../src/film/shot-sound.ts";
import { MARK, shotsMeant } from "../../src/film/shots-meant.ts";
import { type Spoken, shotWishes } from "../../src/film/wishes.ts";
import { aboutScenes } from "./about-scenes.ts";
import { aloud } from "./aloud.ts";
import { denials } from "./denied.ts";
import { absentIn, noShot, notThere } from "./no-such-shot.ts";
import { alikeCard, contested, contestedCard, whichShots } from "./which-shots.ts";

/** Shots that one sentence names; more is a list, and a list is pasted. */
const SHOTS_MAX = 12;
const SHOT = /\b\d{1,3}[A-HJ-NP-Za-hj-np-z]{1,2}\b/g;
const RANGE =
  /\b(\d{1,3}[A-HJ-NP-Za-hj-np-z]{1,2})\s?(?:to|through|until|till|[-–])\s?(\d{1,3}[A-HJ-NP-Za-hj-np-z]{1,2})\b/gi;
export interface Addressed {
  readonly outcomes: Outcome[];
  /** What is asked back: which shots are meant. */
  readonly asks: Card[];
}

/** Whether a message that is no statement by itself orders one shot to be like another. */
export function ordersAlike(project: Project, said: string): boolean {
  if (!/\b(?:same|identical|like)\b/i.test(said)) return false;
  return byShots(said, new Set(project.shotIds())).some(({ ids, alike }) => alike?.how === "wanted" && ids.length > 0);
}

/** What was said of shots that the film has, field by field; nothing when no such shot is named or meant. */
export function aboutShots(context: Context, project: Project, heard: Heard): Addressed | undefined {
  const order = project.shotIds();
  const inFilm = new Set(order);
  const struck = noShot(project, heard.text);
  if (struck) return { outcomes: [], asks: [struck] };
  const said = ranged(heard.text, order);
  const typed = byShots(said, inFilm).flatMap(({ ids }) => ids);
  if (new Set(typed).size > SHOTS_MAX) return undefined;
  const meant = shotsMeant(project, said, context.generators);
  const parts = byShots(meant.text, inFilm);
  const named = [...new Set(parts.flatMap(({ ids, alike }) => [...ids, ...(alike ? [alike.like] : [])]))];
  const absent = parts.filter(({ absent, said }) => absent.length > 0 && fieldsSaid(context, said).fields.length > 0);
  if (named.length + meant.unclear.length + absent.length === 0) return aboutScenes(context, project, heard);
  project.shots(named);
  const outcomes: Outcome[] = [];
  const asks: Card[] = absent.length > 0 ? [notThere(absent.flatMap((one) => one.absent))] : [];
  for (const { ids, marks, alike, said } of parts) {
    const { fields, heard: clause } = fieldsSaid(context, said);
    const unclear = meant.unclear.filter(({ mark }) => marks.includes(mark));
    const wanted = fields.map(({ field, value }) => ({ spec: fieldNamed("shot", field)!, value }));
    if (fields.length > 0) asks.push(...unclear.map((one) => whichShots(project, one, wanted)));
    if (alike?.how === "doubtful" && ids.length > 0) asks.push(alikeCard(project, ids, alike.like));
    if (ids.length > 0) asks.push(...denials(context, project, { ids }, clause, fields));
    const against = wanted.map((one) => ({ one, ids: contested(project, ids, one, context.request.person.id) }));
    asks.push(...against.filter((of) => of.ids.length > 0).map((of) => contestedCard(project, of.ids, of.one)));
    const isAgainst = (id: string, field: string) =>
      against.some((of) => of.one.spec.name === field && of.ids.includes(id));
    for (const id of alike && alike.how !== "wanted" ? [] : ids) {
      const taken = alike ? takenOver(project, alike.like, id, alike.field) : [];
      const own = taken.filter(({ field }) => !fields.some((one) => one.field === field));
      for (const { field, value, firm } of [...own.map((one) => ({ ...one, firm: true })), ...fields])
        if (!isAgainst(id, field)) outcomes.push(decide(project, aloud(context, `shot ${id}`, { field, value, firm })));
    }
  }
  // "All the closeups" with nothing said of them is talk of the film.
  if (typed.length === 0 && outcomes.length + asks.length === 0) return undefined;
  return { outcomes, asks };
}

/** Fields of a shot that a clause speaks for, and all that was heard of it. */
function fieldsSaid({ generators }: Context, said: string): { fields: Spoken[]; heard: Heard } {
  const { text, cues } = readList(lineOf(said));
  const heard = listen(text, { as: "shot", generators });
  const { spoken } = shotWishes(heard);
  const sound = Object.entries(soundFields(cues, {})).map(([field, value]) => ({ field, value, firm: true }));
  const heardFirst = spoken.filter(({ field }) => field !== "generator" && !sound.some((one) => one.field === field));
  return { fields: [...heardFirst, ...sound], heard };
}

/** "1B to 1D", "1B-1D": each shot between them, in the film's order. */
export function ranged(text: string, order: readonly string[]): string {
  return text.replaceAll(RANGE, (typed, from: string, to: string) => {
    const [a, b] = [order.indexOf(from.toUpperCase()), order.indexOf(to.toUpperCase())];
    return a >= 0 && b >= a ? order.slice(a, b + 1).join(" ") : typed;
  });
}

/** `dialogue "The cat."` is a line with its colon left out; a shot that is cut to two seconds has no hard cut. */
const lineOf = (said: string): string =>
  said
    .trim()
    .replace(/^(?:cut|trim)\b\s*(?:(?:it|that|down)\s+)*to(?=\s+\d)/i, "")
    .replace(/^[:\s-]*(?:dialogue|line|says?)\s*[:=]?\s*(?=["“])/i, "")
    .replace(/^:\s*/, "")
    .replace(/\beach\b/gi, "");

interface Part {
  ids: string[];
  /** Places of shots that nobody can tell. */
  marks: string[];
  /** Ids that no shot of the film has. */
  absent: string[];
  alike: Alike | undefined;
  said: string;
}

/** "1A golden hour, and 1B longer, 6s" is two things said of two shots; "1A, 1B: rain, dusk" one of both. */
function byShots(text: string, inFilm: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let waiting: Pick<Part, "ids" | "marks"> = { ids: [], marks: [] };
  for (const clause of clauses(text)) {
    const found = alikeIn(clause);
    const alike = found && inFilm.has(found.like) ? found : undefined;
    const own = alike?.said ?? clause;
    const ids = (own.match(SHOT) ?? []).map((id) => id.toUpperCase()).filter((id) => inFilm.has(id));
    const marks = own.match(MARK) ?? [];
    const said = own.replaceAll(SHOT, (id) => (inFilm.has(id.toUpperCase()) ? " " : id)).replaceAll(MARK, " ");
    const last = parts.at(-1);
    const absent = ids.length === 0 ? absentIn(own, inFilm) : [];
    if (absent.length > 0) {
      const left = absent.reduce((words, id) => words.replace(id, " "), said);
      parts.push({ ids: [], marks: [], absent, alike: undefined, said: left });
      continue;
    }
    const all = { ids: [...waiting.ids, ...ids], marks: [...waiting.marks, ...marks] };
    if (!alike && !/\p{L}/u.test(said)) waiting = all;
    else if (all.ids.length + all.marks.length > 0 || !last) {
      parts.push({ ...all, absent, alike, said });
      waiting = { ids: [], marks: [] };
    } else last.said += `, ${said}`;
  }
  const last = parts.at(-1);
  last?.ids.push(...waiting.ids);
  last?.marks.push(...waiting.marks);
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
