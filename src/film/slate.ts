/** Slate numbers: scene number + letter for a shot (`12C`), and `-3` for a take; letters skip I and O, AA comes after Z. */

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** The n-th letter of a scene, from 1: A, B, ... H, J, ... Z, AA, AB. */
export function letterOf(n: number): string {
  const rest = Math.floor((n - 1) / LETTERS.length);
  return (rest > 0 ? letterOf(rest) : "") + LETTERS[(n - 1) % LETTERS.length];
}

/** Which letter of its scene it is, from 1; nothing for letters that no slate has. */
export function letterNumber(letter: string): number | undefined {
  let n = 0;
  for (const one of letter.toUpperCase()) {
    const at = LETTERS.indexOf(one);
    if (at < 0) return undefined;
    n = n * LETTERS.length + at + 1;
  }
  return letter.length >= 1 && letter.length <= 2 ? n : undefined;
}

export interface ShotId {
  scene: number;
  letter: string;
}

/** `12c` -> scene 12, letter C. Scenes run from 1 to 999. */
export function readShotId(typed: string): ShotId | undefined {
  const found = /^(\d{1,3})\s*-?\s*([A-Za-z]{1,2})$/.exec(typed.trim());
  if (!found || letterNumber(found[2]!) === undefined || Number(found[1]) < 1) return undefined;
  return { scene: Number(found[1]), letter: found[2]!.toUpperCase() };
}

export const shotId = ({ scene, letter }: ShotId): string => `${scene}${letter}`;

/** `12C-3` -> shot 12C, take 3. */
export function readTakeId(typed: string): { shot: string; number: number } | undefined {
  const found = /^(.+?)\s*[-–]\s*(\d{1,4})$/.exec(typed.trim());
  const shot = found && readShotId(found[1]!);
  return shot ? { shot: shotId(shot), number: Number(found[2]) } : undefined;
}

/** `1A-1D, 2A`: ids in slate order, runs of three and more as ranges. */
export function idRuns(ids: readonly string[]): string {
  const runs: string[][] = [];
  for (const id of ids) {
    const last = runs.at(-1);
    if (last && follows(last.at(-1)!, id)) last.push(id);
    else runs.push([id]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(", "))).join(", ");
}

function follows(before: string, id: string): boolean {
  const [x, y] = [readShotId(before), readShotId(id)];
  return x?.scene === y?.scene && x !== undefined && letterNumber(x.letter)! + 1 === letterNumber(y!.letter);
}

/** Film order by slate: scene, then letter. */
export function bySlate(a: string, b: string): number {
  const [x, y] = [readShotId(a), readShotId(b)];
  if (!x || !y) return a < b ? -1 : 1;
  return x.scene - y.scene || letterNumber(x.letter)! - letterNumber(y.letter)!;
}
