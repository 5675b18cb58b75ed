/** Tokens into the same tokens with mistyped words of the craft put right; ordinary words are left alone. */
import { ORDINARY } from "./phrases/ordinary.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokens.ts";
import type { Mender } from "./typos.ts";
import { mend, mender } from "./typos.ts";

const menders = new WeakMap<ReadonlySet<string>, Mender>();

export function mendTokens(tokens: Token[], words: ReadonlySet<string>): Token[] {
  let known = menders.get(words);
  if (!known) {
    known = mender(words);
    menders.set(words, known);
  }
  return tokens.map((token) => {
    const mended = mend(known, token.norm, ORDINARY);
    return mended ? { ...token, norm: mended, stem: stem(mended) } : token;
  });
}
