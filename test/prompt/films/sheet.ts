/** What became of a shot, as the plain page that the expected texts are written on. */
import type { Outcome } from "../../../src/prompt/index.ts";

export function sheet({ made, refused }: Outcome): string {
  if (refused) return `Refused: ${refused.message} ${refused.next}\n`;
  const parts = [
    made.text,
    ...(made.negative ? [`Negative: ${made.negative}`] : []),
    ...made.dropped.map(({ field, value, reason }) => `Dropped: ${field} "${value}": ${reason}`),
    ...made.warnings.map((warning) => `Warning: ${warning}`),
    ...made.assumed.map(({ name, value, why }) => `Assumed: ${name} ${value} (${why})`),
  ];
  return `${parts.join("\n\n")}\n`;
}
