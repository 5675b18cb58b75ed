/** The head of a line into the number, id or time that a shot was given there. */
import { clock } from "../listen/numbers.ts";

export interface Lead {
  /** Characters up to where the shot's own words begin. */
  readonly length: number;
  readonly given?: string;
  readonly scene?: number;
  readonly letter?: string;
  readonly number?: number;
  readonly seconds?: number;
  /** More than a bullet: a line like this makes a list also in an answer. */
  readonly slate: boolean;
  readonly bad?: string;
}

const END = "[ \\t]*(?:[.):|]|[-–—]+(?=\\s)|(?=\\s)|$)[ \\t]*";
const TIME = "(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[:;]\\d{2})?";
const TIMES = new RegExp(`^\\s*(?:[-*•▪◦·]\\s+)?[[(]?${TIME}\\s?(?:[-–—]|to)\\s?${TIME}[\\])]?${END}`);
const SCENE_SHOT = new RegExp(
  `^\\s*(?:[-*•]\\s+)?(?:scene|sc|seq|sq|s)[ ._]{0,2}(\\d{1,3})\\s?[/,._-]?\\s?(?:shot|sh|setup)[ ._]{0,2}#?(\\d{1,4})([a-z]{0,2})${END}`,
  "i",
);
const SCENE_LETTER = new RegExp(
  `^\\s*(?:[-*•]\\s+)?(?:(?:shot|scene|sc|sh)[ .]{0,2})?(\\d{1,3})[-./]?([a-z]{1,2})(?:${END})`,
  "i",
);
const SHOT = new RegExp(
  `^\\s*(?:[-*•]\\s+)?(?:shot|sh|setup|frame|fr|panel|board|pic|#)[ .]{0,2}#?(\\d{1,3})(?:${END})`,
  "i",
);
const LETTER = /^\s*(?:(?:shot|sh)[ .]{0,2})?([A-Z])[ \t]*(?:\.(?![A-Z]\.)|[):|]|[-–—]+(?=\s))[ \t]*/;
const NUMBER = /^\s*(\d{1,3})[ \t]*(?:[.):](?!\d)|\||\/(?=\s)|[-–—]+(?=\s))[ \t]*/;
/** "[1]", "(1)". */
const BRACKETED = /^\s*(?:[-*•]\s+)?[[(](\d{1,3})[\])][ \t]*(?:[.:]|[-–—]+(?=\s))?[ \t]*/;
/** "1 EWS foundry": only a list of such lines makes it a number, for "2 men" begins a line as well. */
const BARE_NUMBER = /^\s*(\d{1,3})[ \t]+(?=\p{L}|["“[(?])(?!(?:s|secs?|seconds?|mm|fps|shots?|x|of|to)\b)/iu;
/** "1.2": the second shot of scene 1. Lengths begin so, too: a mark stands behind it, or the whole list counts so. */
const DOTTED = /^\s*(?:[-*•]\s+)?(?:(?:shot|sh|#)[ .]{0,2})?([1-9]\d?)[.-](\d{1,3})[a-hj-np]?(?![\d.]*\d)[ \t]*/i;
const DOTTED_MARK = /^(?:[.)|]|:(?!\d)|[-–—]+(?=\s))[ \t]*/;
/** "0-3s", "Frame 2 (3-5s):": seconds of the film, where each begins at the end of the one before. */
const SECONDS = new RegExp(
  `^\\s*(?:[-*•]\\s+)?(?:(?:shot|sh|frame|fr|panel|scene|#)?[ .]{0,2}#?(\\d{1,3})[.):]?\\s+)?[([]?(\\d{1,3}(?:\\.\\d)?)\\s?(?:s|secs?|"|″)?\\s?(?:[-–—]|to)\\s?(\\d{1,3}(?:\\.\\d)?)\\s?(?:s|secs?|seconds|"|”|″)[)\\]]?${END}`,
  "i",
);
const BARE_DOTTED = /^(?=\p{L}|["“[(?])(?!(?:s|secs?|seconds?|mm|fps|x|of|to)\b)/iu;
/** Ratios that people write without their ":1". */
const RATIO = /^\s*(?:1\.85|2\.35|2\.39)(?!\d)/;
const BULLET = /^\s*(?:[-–—*•▪◦·]|\[[ x]?\])[ \t]+/;
/** Letters after a number that are a unit, not a shot. */
const UNITS = /^(?:s|k|x|mm|m|fps|am|pm|d|p)$/i;

/** "4 s" and "4K" are not shots; "1D" and "4K - " are. */
function isUnit([whole, number, letter]: RegExpExecArray): boolean {
  const marked = /[.):|–—-]\s*$/.test(whole) || /^\s*(?:shot|sh|scene|sc)/i.test(whole);
  const capital = letter === letter!.toUpperCase();
  return UNITS.test(letter!) && !(capital && (marked || !/^(?:[2468]K|12K|3D)$/.test(`${number}${letter}`)));
}

export function leadOf(line: string): Lead | undefined {
  return timesOf(line) ?? sceneShotOf(line) ?? dottedOf(line, DOTTED_MARK) ?? sceneLetterOf(line) ?? plainOf(line);
}

/** What a cell of numbers holds, where nothing else stands beside it. */
export const cellLead = (cell: string): Lead | undefined => dottedOf(cell, /^$/) ?? leadOf(`${cell} `);

function dottedOf(line: string, behind: RegExp): Lead | undefined {
  const parts = RATIO.test(line) ? null : DOTTED.exec(line);
  const mark = parts && behind.exec(line.slice(parts[0].length));
  if (!parts || !mark) return undefined;
  const [scene, number] = [Number(parts[1]), Number(parts[2])];
  return { length: parts[0].length + mark[0].length, given: given(parts[0]), scene, number, slate: true };
}

/** The lead of each line, with those that only a list of such lines makes one. */
export function leadsOf(lines: readonly string[]): (Lead | undefined)[] {
  const own = lines.map(leadOf);
  const seconds = secondsLeads(lines);
  const open = lines.map((line, at) => (own[at] ? "" : line));
  const bare = dottedLeads(open) ?? countedLeads(open);
  return own.map((lead, at) => seconds[at] ?? lead ?? bare[at]);
}

function secondsLeads(lines: readonly string[]): (Lead | undefined)[] {
  let end: number | undefined;
  let follow = 0;
  const leads = lines.map((line): Lead | undefined => {
    const parts = SECONDS.exec(line);
    const [from, to] = [Number(parts?.[2]), Number(parts?.[3])];
    if (!parts || to <= from || (end !== undefined && from !== end)) return undefined;
    if (end !== undefined) follow++;
    end = to;
    const number = parts[1] ? { given: parts[1], number: Number(parts[1]) } : {};
    return { length: parts[0].length, ...number, seconds: to - from, slate: true };
  });
  return follow > 0 ? leads : [];
}

/** "1.1 WS the pier": where they go up from line to line. */
function dottedLeads(lines: readonly string[]): (Lead | undefined)[] | undefined {
  const leads = lines.map((line) => dottedOf(line, BARE_DOTTED));
  const order = leads.flatMap((lead) => (lead ? [lead.scene! * 1000 + lead.number!] : []));
  return order.length >= 2 && order.slice(1).every((one, at) => one > order[at]!) ? leads : undefined;
}

/** Numbers without a mark that count up by one, or most of them. */
function countedLeads(lines: readonly string[]): (Lead | undefined)[] {
  const leads = lines.map((line): Lead | undefined => {
    const bare = BARE_NUMBER.exec(line);
    return bare ? { length: bare[0].length, given: bare[1]!, number: Number(bare[1]), slate: true } : undefined;
  });
  const numbers = leads.flatMap((lead) => lead?.number ?? []);
  const counts =
    numbers.length >= 2 && numbers.slice(1).every((one, at) => one > numbers[at]! && one <= numbers[at]! + 3);
  return counts ? leads : [];
}

function timesOf(line: string): Lead | undefined {
  const parts = TIMES.exec(line);
  const seconds = parts ? (clock(parts[2]!) ?? 0) - (clock(parts[1]!) ?? 0) : 0;
  return parts && seconds > 0 ? { length: parts[0].length, seconds, slate: true } : undefined;
}

function sceneShotOf(line: string): Lead | undefined {
  const parts = SCENE_SHOT.exec(line);
  if (!parts) return undefined;
  const letter = parts[3] ? { letter: parts[3].toUpperCase() } : {};
  return {
    length: parts[0].length,
    given: given(parts[0]),
    scene: Number(parts[1]),
    number: Number(parts[2]),
    ...letter,
    slate: true,
  };
}

function sceneLetterOf(line: string): Lead | undefined {
  const parts = SCENE_LETTER.exec(line);
  if (!parts || isUnit(parts)) return undefined;
  const letter = parts[2]!.toUpperCase();
  const scene = Number(parts[1]);
  return { length: parts[0].length, given: given(parts[0]), scene, letter, slate: true, ...unfit(letter) };
}

/** Why a letter cannot be a shot's. */
export function unfit(letter: string): { readonly bad?: string } {
  return /[IO]/i.test(letter) ? { bad: "shot letters skip I and O, which read as 1 and 0" } : {};
}

function plainOf(line: string): Lead | undefined {
  const shot = SHOT.exec(line) ?? BRACKETED.exec(line) ?? NUMBER.exec(line);
  if (shot) return { length: shot[0].length, given: given(shot[0]), number: Number(shot[1]), slate: true };
  const letter = LETTER.exec(line);
  if (letter)
    return { length: letter[0].length, given: letter[1]!, letter: letter[1]!, slate: true, ...unfit(letter[1]!) };
  const bullet = BULLET.exec(line);
  return bullet ? { length: bullet[0].length, slate: false } : undefined;
}

function given(lead: string): string {
  return lead.replace(/^[\s*•[(-]+/, "").replace(/[\s./):\]|–—-]+$/, "");
}
