/** Parts of a reply -> the same with colour, or untouched where nobody could see it. */
export interface Paint {
  title(said: string): string;
  dim(said: string): string;
  name(said: string): string;
  action(said: string): string;
  slip(said: string): string;
  good(said: string): string;
}

const same = (said: string): string => said;

export const PLAIN: Paint = { title: same, dim: same, name: same, action: same, slip: same, good: same };

const sgr =
  (on: string, off: string) =>
  (said: string): string =>
    `\u001B[${on}m${said}\u001B[${off}m`;

const COLOUR: Paint = {
  title: sgr("1", "22"),
  dim: sgr("2", "22"),
  name: sgr("36", "39"),
  action: sgr("36", "39"),
  slip: sgr("1;33", "22;39"),
  good: sgr("32", "39"),
};

/** Colours only on a terminal that has them, and not where NO_COLOR (https://no-color.org) asks for none. */
export function paintFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const wanted = stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return wanted ? COLOUR : PLAIN;
}
