/** Tokens into the same tokens with mistyped words of the craft put right; ordinary words are left alone. */
import { ORDINARY } from "./phrases/ordinary.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokens.ts";
import type { Mender } from "./typos.ts";
import { mend, mender } from "./typos.ts";

const menders = new WeakMap<ReadonlySet<string>, { mender: Mender; known: Map<string, string> }>();
/** Words whose mending is remembered; people use few of them over and over. */
const REMEMBERED = 20_000;

export function mendTokens(tokens: Token[], words: ReadonlySet<string>): Token[] {
  const memory = menders.get(words) ?? { mender: mender(words), known: new Map<string, string>() };
  menders.set(words, memory);
  if (memory.known.size > REMEMBERED) memory.known.clear();
  return tokens.map((token) => {
    const known = memory.known.get(token.norm);
    const mended = known ?? mend(memory.mender, token.norm, ORDINARY) ?? token.norm;
    if (known === undefined) memory.known.set(token.norm, mended);
    return mended === token.norm ? token : { ...token, norm: mended, stem: stem(mended) };
  });
}
