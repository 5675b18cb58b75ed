/** Picture sizes that many doors share, by the name each sends, with the short side in pixels. */
import type { Size } from "../route.ts";

const SHORT: Readonly<Record<string, number>> = {
  "360p": 360,
  "480p": 480,
  "512p": 512,
  "540p": 540,
  "720p": 720,
  "768p": 768,
  "1080p": 1080,
  "1k": 1024,
  "2k": 1440,
  "4k": 2160,
  hd: 720,
  fhd: 1080,
};

/** Names as the door spells them: `720p`, `720P`, `2K`. */
export function sizes(...names: readonly string[]): Size[] {
  return names.map((name) => ({ name, short: SHORT[name.toLowerCase()]! }));
}

/** Width and height for a ratio whose short side is given, both even. */
export function pixelsOf(ratio: string, short: number): readonly [width: number, height: number] {
  const [wide = 1, high = 1] = ratio.split(":").map(Number);
  const even = (side: number) => 2 * Math.round(side / 2);
  return wide >= high ? [even((short * wide) / high), short] : [short, even((short * high) / wide)];
}
