/** Milliseconds -> whole frames and SMPTE timecode, non-drop. */

/** Programmes begin at one hour, so that leaders and pre-roll have room before it. */
export const HOUR = 3_600_000;

export const framesOf = (ms: number, fps: number): number => Math.round((ms * fps) / 1000);

/** `01:00:04:12`. Hours go round after 24, as on every deck. */
export function timecode(frames: number, fps: number): string {
  const seconds = Math.floor(frames / fps);
  const two = (n: number): string => String(n).padStart(2, "0");
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60, frames % fps];
  return parts.map(two).join(":");
}

export interface Placed<T> {
  readonly of: T;
  /** Frames from the start of the film. */
  readonly from: number;
  readonly length: number;
}

/** Lengths in milliseconds laid end to end in whole frames, none shorter than one: no gap and no overlap by rounding. */
export function inFrames<T extends { readonly length: number }>(all: readonly T[], fps: number): Placed<T>[] {
  let from = 0;
  return all.map((of) => {
    const length = Math.max(1, framesOf(of.length, fps));
    from += length;
    return { of, from: from - length, length };
  });
}
