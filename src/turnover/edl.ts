/** The cut -> CMX 3600 edit decision lists: one picture layer, reels named by slate, at most 999 events a list. */
import type { Facts, ShotFacts } from "./facts.ts";
import { shown } from "./facts.ts";
import { framesOf, HOUR, inFrames, type Placed, timecode } from "./timecode.ts";

/** Event numbers have three digits (CMX 3600). */
const EVENTS_MAX = 999;
/** Reel names have at most eight characters of A-Z, 0-9 and underscore, or the receiver renames them. */
const REEL_MAX = 8;
/** The reel of black. */
const BLANK = "BL";

/** One list, or several where the film has more shots than one list can hold. */
export function edlsOf(facts: Facts): string[] {
  const placed = inFrames(facts.shots, facts.fps);
  const lists: string[] = [];
  for (let at = 0; at < placed.length; at += EVENTS_MAX) {
    const part = placed.slice(at, at + EVENTS_MAX);
    const many = placed.length > EVENTS_MAX;
    lists.push(list(many ? `${facts.title} ${lists.length + 1}` : facts.title, part, facts.fps));
  }
  return lists;
}

function list(title: string, placed: readonly Placed<ShotFacts>[], fps: number): string {
  const events = placed.map((one, i) => event(one, i + 1, placed[i - 1], fps));
  return `${[`TITLE: ${ascii(title).slice(0, 70)}`, "FCM: NON-DROP FRAME", "", ...events].join("\n")}\n`;
}

function event(one: Placed<ShotFacts>, number: number, before: Placed<ShotFacts> | undefined, fps: number): string {
  const { of } = one;
  const source = framesOf(of.used?.take.in ?? 0, fps);
  const start = framesOf(HOUR, fps) + one.from;
  const dissolve = before && dissolves(before.of, of) ? Math.min(one.length, Math.round(fps / 2)) : 0;
  const line = (reel: string, how: string, times: readonly number[]): string =>
    `${String(number).padStart(3, "0")}  ${reel.padEnd(REEL_MAX)} V     ${how.padEnd(8)} ${times.map((at) => timecode(at, fps)).join(" ")}`;
  const own = [source, source + one.length, start, start + one.length];
  const lines = dissolve
    ? [
        line(reelOf(before!.of), "C", outOf(before!, fps, start)),
        line(reelOf(of), `D    ${String(dissolve).padStart(3, "0")}`, own),
      ]
    : [line(reelOf(of), "C", own)];
  return [...lines, ...comments(of), ""].join("\n");
}

/** A dissolve begins where the outgoing clip ends: its own line has no length. */
function outOf(before: Placed<ShotFacts>, fps: number, start: number): number[] {
  const out = framesOf(before.of.used?.take.in ?? 0, fps) + before.length;
  return [out, out, start, start];
}

/** A dissolve where the outgoing or the incoming shot asks for one. */
export const dissolves = (out: ShotFacts, into: ShotFacts): boolean =>
  out.view.fields["cut out"]?.value === "dissolve" || into.view.fields["cut in"]?.value === "dissolve";

/** `12C_3`; shots without a take are black. */
function reelOf({ used }: ShotFacts): string {
  if (!used) return BLANK;
  const name = used.id.replaceAll(/[^A-Za-z0-9]+/g, "_");
  return name.length <= REEL_MAX ? name : used.id.replaceAll(/[^A-Za-z0-9]+/g, "").slice(-REEL_MAX);
}

function comments(of: ShotFacts): string[] {
  const { used } = of;
  const said = [
    `* FROM CLIP NAME: ${used?.id ?? `${of.id} (no take yet)`}`,
    ...(used?.take.link ? [`* SOURCE FILE: ${used.take.link}`] : []),
    ...(used?.take.fingerprint ? [`* COMMENT: prompt ${used.take.fingerprint.slice(0, 8)}`] : []),
    ...(of.assumed ? ["* COMMENT: length assumed, nobody has decided one"] : []),
    ...(shown(of, "title") ? [`* COMMENT: ${shown(of, "title")}`] : []),
    ...(used?.notes ?? []).map(({ note }) => `* COMMENT: note by ${note.by.name}: ${note.text}`),
  ];
  return said.map(ascii);
}

/** One line of ASCII: what a CMX list can hold. */
function ascii(said: string): string {
  return said
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[^\x20-\x7E]/gu, "?")
    .trim();
}
