/** A compiled prompt as the plain page that the expected texts are written on. */
import type { Compiled } from "../../../src/prompt/index.ts";

export function sheet(made: Compiled): string {
  const parts = [
    made.text,
    ...(made.negative ? [`Negative: ${made.negative}`] : []),
    ...made.dropped.map(({ field, value, reason }) => `Dropped: ${field} "${value}": ${reason}`),
    ...made.warnings.map((warning) => `Warning: ${warning}`),
    ...made.assumed.map(({ name, value, why }) => `Assumed: ${name} ${value} (${why})`),
  ];
  return `${parts.join("\n\n")}\n`;
}
