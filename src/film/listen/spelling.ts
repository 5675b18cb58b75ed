/** The words of the craft into a speller that puts mistyped ones right; ordinary words are left alone. */
import { ORDINARY } from "./phrases/ordinary.ts";
import { mend, mender } from "./typos.ts";

export function speller(craft: ReadonlySet<string>): (norm: string) => string {
  const known = mender(craft);
  return (norm) => mend(known, norm, ORDINARY) ?? norm;
}
