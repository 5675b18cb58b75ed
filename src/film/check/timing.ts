/** Planned seconds -> what does not fit: the film's running time, the words that have to be spoken, the rhythm asked for. */
import { showSeconds } from "../values.ts";
import type { ShotView } from "../view.ts";
import { isLettering } from "../voices.ts";
import { change, type FilmView, type Finding, finding, put, values } from "./finding.ts";
import { has, lengthOf, reasoned, records } from "./read.ts";

/** Words a second that are spoken without hurry (English). Source: Scenario planning notes, 2 to 2.5. */
const WORDS = { calm: 2, most: 2.5 };
/** The same for characters of Chinese. Source: Drama Skills tests, 4 to 4.6. */
const HAN = { calm: 4, most: 4.6 };
/** Allowed difference between planned and target running time, in milliseconds. */
const SLACK = 1_000;
/** A single shot is stretched or trimmed only inside these bounds to make the film fit, in milliseconds. */
const SHORTEST = 2_000;
const LONGEST = 10_000;
/** What a shot gets when neither its words nor the brief say more. Source: 6 to 12 shots of 4 to 8 s for a 30 s ad. */
const USUAL = 4_000;
/** Share by which the average may leave the one asked for. */
const RHYTHM = 0.5;

/** Milliseconds that the lines of a shot take at a pace. */
function speech(view: ShotView, pace: "calm" | "most"): number {
  const said = records(view.fields.dialogue?.value)
    .filter((row) => !isLettering(row.speaker ?? ""))
    .map((row) => row.value)
    .join(" ");
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = said
    .replaceAll(/\p{Script=Han}/gu, " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.round((words / WORDS[pace] + han / HAN[pace]) * 1000);
}

const wholeSeconds = (ms: number): number => Math.ceil(ms / 1000);

/** Lines that do not fit into the planned seconds. */
export function speechFits(film: FilmView): Finding[] {
  return film.shots.flatMap((view) => {
    const planned = lengthOf(view);
    const [least, calm] = [speech(view, "most"), speech(view, "calm")];
    if (planned === 0 || calm <= planned || reasoned([view], "dialogue", "seconds")) return [];
    const over = least > planned;
    const seconds = wholeSeconds(calm);
    return finding("speech", {
      shots: [view.id],
      severity: over ? "fix" : "note",
      why: over
        ? `The lines in ${view.id} take about ${showSeconds(wholeSeconds(least) * 1000)} to say, and it runs ${showSeconds(planned)}.`
        : `The lines in ${view.id} only fit its ${showSeconds(planned)} when they are said without a breath.`,
      change: put(view.id, "seconds", `${seconds}s`, `${view.id} runs ${seconds} s`),
      looked: values(view, "dialogue", "seconds"),
    });
  });
}

/** A shot that nobody has given a length. */
export function seconds(film: FilmView): Finding[] {
  const average = Number(film.brief["average shot length"] ?? USUAL);
  return film.shots
    .filter((view) => !has(view, "seconds"))
    .map((view) => {
      const length = wholeSeconds(Math.max(average, speech(view, "calm")));
      return finding("seconds", {
        shots: [view.id],
        severity: "fix",
        why: `Nobody has decided the length of ${view.id}.`,
        change: put(view.id, "seconds", `${length}s`, `${view.id} runs ${length} s`),
        looked: values(view, "seconds"),
      });
    });
}

/** The shots together against the running time; too short counts only once every shot has a length. */
export function runtime(film: FilmView): Finding[] {
  const target = film.brief.runtime;
  if (typeof target !== "number" || film.shots.length === 0) return [];
  const planned = film.shots.reduce((sum, view) => sum + lengthOf(view), 0);
  const open = film.shots.some((view) => !has(view, "seconds"));
  const over = planned - target;
  if (Math.abs(over) <= SLACK || (over < 0 && open)) return [];
  return [
    finding("runtime", {
      at: "film",
      shots: [],
      severity: "fix",
      why: `The shots add up to ${showSeconds(planned)}; the film is meant to run ${showSeconds(target)}.`,
      change: madeToFit(film.shots, planned, over),
      looked: [target, planned],
    }),
  ];
}

/** One shot takes the difference, the longest without lines when it is too long; where none can, the target moves. */
function madeToFit(shots: readonly ShotView[], planned: number, over: number): { label: string; does: string } {
  const room = (view: ShotView): boolean => {
    const length = lengthOf(view) - over;
    return length >= SHORTEST && length >= speech(view, "calm") && length <= LONGEST;
  };
  const takes = shots.filter((view) => has(view, "seconds") && room(view)).sort((a, b) => order(a, b, over))[0];
  if (!takes) return change(`Let it run ${showSeconds(planned)}`, `brief set runtime ${planned / 1000}s`);
  const length = (lengthOf(takes) - over) / 1000;
  return put(takes.id, "seconds", `${length}s`, `${takes.id} runs ${length} s`);
}

const order = (a: ShotView, b: ShotView, over: number): number =>
  over > 0 ? lengthOf(b) - lengthOf(a) : lengthOf(a) - lengthOf(b);

/** The average against the average that the brief asks for, once there is an average to speak of. */
export function rhythm(film: FilmView): Finding[] {
  const wanted = film.brief["average shot length"];
  const lengths = film.shots.map(lengthOf).filter((length) => length > 0);
  if (typeof wanted !== "number" || lengths.length < 3 || lengths.length < film.shots.length) return [];
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  if (Math.abs(average - wanted) <= wanted * RHYTHM) return [];
  const shown = Math.round(average / 100) / 10;
  return [
    finding("rhythm", {
      at: "film",
      shots: [],
      severity: "note",
      why: `The shots run ${shown} s on average; the brief asks for ${showSeconds(wanted)}.`,
      change: change(`Let it be ${shown} s`, `brief set average-shot-length ${shown}s`),
      looked: [wanted, lengths],
    }),
  ];
}
